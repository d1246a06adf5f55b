import type { ReactElement } from "react";
import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ModelKind, SourceView } from "../../../app/statistics/statistics-services";
import { dateText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { StatusLine } from "../status-line";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: "2px",
    minWidth: 0,
    paddingBottom: "8px",
    overflowWrap: "anywhere",
    "&:not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  more: { minWidth: "32px" },
  popover: { maxWidth: "calc(100vw - 24px)" },
});

const KINDS: readonly { readonly kind: ModelKind; readonly label: keyof typeof DATA_COPY }[] = [
  { kind: "Flows", label: "toFlows" },
  { kind: "Observed", label: "toObserved" },
  { kind: "Start", label: "toStart" },
];

/** One fetched table: name, origin and age, and what can be done with it. */
export function SourceItem(props: {
  readonly source: SourceView;
  /** With a date: the version fetched then. */
  readonly onRefresh: (vintage?: string) => void;
}): ReactElement {
  const { source, onRefresh } = props;
  const { say, count, language, goTo } = usePane();
  const { desk, offices } = useData();
  const styles = useStyles();
  const { source: name, label, tableId, from, rows, usedBy, refused, place, vintages } = source;
  const office = offices.find(({ value }) => value === source.office);
  const date = (iso: string): string => dateText(iso, language);
  const status =
    from === "archive" && office
      ? say(office.about)
      : say(DATA_COPY.liveFrom, {
          källa: office?.label ?? source.office,
          datum: date(source.fetched),
        });
  const facts = [
    tableId,
    rows === 1 ? say(DATA_COPY.row) : say(DATA_COPY.rows, { n: count(rows) }),
    ...(usedBy.length > 0 ? [say(DATA_COPY.usedBy, { tabeller: usedBy.join(", ") })] : []),
  ];
  return (
    <li className={styles.item}>
      <Text weight="semibold">{name}</Text>
      {label !== name && <Text>{label}</Text>}
      <StatusLine from={from} text={status} />
      <Text size={200}>{facts.join(" · ")}</Text>
      {refused && <Text size={200}>{say(refused)}</Text>}
      <div className={styles.bar}>
        {!refused && (
          <Button
            size="small"
            aria-label={say(DATA_COPY.refreshOne, { namn: name })}
            data-key={`source:${name}`}
            onClick={() => onRefresh()}
          >
            {say(DATA_COPY.refresh)}
          </Button>
        )}
        {place && (
          <Button size="small" aria-description={name} onClick={() => goTo(place)}>
            {say(DATA_COPY.toSheet)}
          </Button>
        )}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              className={styles.more}
              aria-label={say(DATA_COPY.moreAbout, { namn: name })}
              data-key={`more:${name}`}
            >
              ⋯
            </Button>
          </MenuTrigger>
          <MenuPopover className={styles.popover}>
            <MenuList>
              <MenuGroup>
                <MenuGroupHeader>{say(DATA_COPY.toModel)}</MenuGroupHeader>
                {KINDS.map(({ kind, label: text }) => (
                  <MenuItem
                    key={kind}
                    onClick={() => desk.go({ kind: "model", source: name, model: kind })}
                  >
                    {say(DATA_COPY[text])}
                  </MenuItem>
                ))}
              </MenuGroup>
              {vintages.length > 0 && (
                <MenuGroup>
                  <MenuGroupHeader>{say(DATA_COPY.vintages)}</MenuGroupHeader>
                  {vintages.map(({ fetched, updated }) => (
                    <MenuItem key={fetched} onClick={() => onRefresh(fetched)}>
                      {updated === undefined
                        ? say(DATA_COPY.vintage, { datum: date(fetched) })
                        : say(DATA_COPY.vintageUpdated, {
                            datum: date(fetched),
                            uppdaterad: date(updated),
                          })}
                    </MenuItem>
                  ))}
                </MenuGroup>
              )}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
    </li>
  );
}
