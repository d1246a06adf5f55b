import type { ReactElement } from "react";
import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import type { DataStatus, ModelChoice, Overview } from "../../app/services";
import { COPY, countText, DATA_STATUS } from "../shared/copy";
import { dateText, HARD_SPACE } from "../shared/number-text";
import { usePane } from "../shared/pane-context";
import { SeverityIcon } from "../shared/severity-icon";

const useStyles = makeStyles({
  // The dot before each part is cut off where the part begins a line.
  strip: {
    overflowX: "clip",
    marginInline: tokens.spacingHorizontalS,
    paddingBottom: "2px",
  },
  parts: { display: "flex", flexWrap: "wrap", alignItems: "center", marginInlineStart: "-12px" },
  part: {
    position: "relative",
    display: "inline-flex",
    minWidth: 0,
    maxWidth: "100%",
    paddingInlineStart: "12px",
    "::before": { content: "'·'", position: "absolute", left: "5px", top: "2px" },
  },
  item: {
    minWidth: 0,
    maxWidth: "100%",
    paddingInline: "4px",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  text: { paddingInline: "4px" },
});

/** Model → picker, errors → Checks, date → Sources. */
export function StatusStrip(props: {
  readonly overview: Overview;
  readonly onModel: (value: string) => void;
  readonly onRecalculate: () => void;
}): ReactElement | null {
  const { overview, onModel, onRecalculate } = props;
  const { say, language, openTab } = usePane();
  const styles = useStyles();
  const chosen = overview.models.find(({ value }) => value === overview.model);
  if (!chosen) return null;
  const errors = overview.counts.error;
  return (
    <div role="group" aria-label={say(COPY.status)} className={styles.strip}>
      <div className={styles.parts}>
        <span className={styles.part}>
          <ModelPicker models={overview.models} chosen={chosen} onModel={onModel} />
        </span>
        {errors > 0 && (
          <span className={styles.part}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.item}
              icon={<SeverityIcon severity="error" />}
              onClick={() => openTab("checks")}
            >
              {countText("error", errors, language)}
            </Button>
          </span>
        )}
        {chosen.state === "stale" && (
          <span className={styles.part}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.item}
              icon={<SeverityIcon severity="warning" />}
              onClick={onRecalculate}
            >
              {say(COPY.stale)}
            </Button>
          </span>
        )}
        {overview.data && (
          <span className={styles.part}>
            <DataAge data={overview.data} />
          </span>
        )}
      </div>
    </div>
  );
}

function ModelPicker(props: {
  readonly models: readonly ModelChoice[];
  readonly chosen: ModelChoice;
  readonly onModel: (value: string) => void;
}): ReactElement {
  const { models, chosen, onModel } = props;
  const { say } = usePane();
  const styles = useStyles();
  const label = say(chosen.label);
  return (
    <Menu checkedValues={{ model: [chosen.value] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          className={styles.item}
          aria-label={`${say(COPY.model)}: ${label}`}
        >
          <span className={styles.name}>{label}</span>
          <span aria-hidden="true">{HARD_SPACE}▾</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {models.map((model) => (
            <MenuItemRadio
              key={model.value}
              name="model"
              value={model.value}
              onClick={() => onModel(model.value)}
            >
              {say(model.label)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function DataAge({ data }: { readonly data: DataStatus }): ReactElement {
  const { say, language, goTo } = usePane();
  const styles = useStyles();
  const text = say(DATA_STATUS[data.status], { datum: dateText(data.asOf, language) });
  const { place } = data;
  if (!place) return <span className={styles.text}>{text}</span>;
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.item}
      aria-label={`${text}. ${say(COPY.sources)}`}
      onClick={() => goTo(place)}
    >
      {text}
    </Button>
  );
}
