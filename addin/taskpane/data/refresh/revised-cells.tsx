import { useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { RevisedCell } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { useListStyle } from "../use-list-style";
import { ChangedFigure } from "./changed-figure";
import { REFRESH_COPY } from "./copy";

/** Shown at first, and how many more each time. */
const FIRST = 10;
const MORE = 100;

const WORDS = {
  new: REFRESH_COPY.kindNew,
  revised: REFRESH_COPY.kindRevised,
  withdrawn: REFRESH_COPY.kindWithdrawn,
  vanished: REFRESH_COPY.kindVanished,
} as const;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gap: "2px",
    minWidth: 0,
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: "-2px",
  },
  what: { display: "flex", gap: "8px", alignItems: "flex-start", justifyContent: "space-between" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start" },
  badge: { flexShrink: 0 },
});

/** Cell by cell: old and new value, and by how much. */
export function RevisedCells({ cells }: { readonly cells: readonly RevisedCell[] }): ReactElement {
  const { say, count } = usePane();
  const list = useListStyle();
  const styles = useStyles();
  const [shown, setShown] = useState(FIRST);
  const items = useRef<HTMLUListElement>(null);
  const rest = cells.length - shown;
  return (
    <section className={list.section} aria-label={say(REFRESH_COPY.cells)}>
      <h3 className={list.heading}>{say(REFRESH_COPY.cells)}</h3>
      <ul ref={items} className={list.list}>
        {cells.slice(0, shown).map((cell, i) => (
          <li key={`${cell.kind} ${cell.what} ${i}`} tabIndex={-1} className={styles.item}>
            <div className={styles.what}>
              <Text className={styles.name}>{cell.what}</Text>
              <Badge appearance="outline" color="informative" className={styles.badge}>
                {say(WORDS[cell.kind])}
              </Badge>
            </div>
            <ChangedFigure
              before={cell.kind === "new" ? undefined : cell.before}
              after={cell.kind === "vanished" ? undefined : cell.after}
              unit={cell.unit}
              change={cell.change}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" className={styles.more} onClick={showMore}>
          {say(REFRESH_COPY.more, { n: count(Math.min(MORE, rest)) })}
        </Button>
      )}
    </section>
  );

  /** The focus goes to the first of the rows that have come. */
  function showMore(): void {
    flushSync(() => setShown(shown + MORE));
    const first = items.current?.children[shown];
    if (first instanceof HTMLElement) first.focus();
  }
}
