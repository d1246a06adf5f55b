import type { ReactElement } from "react";
import { makeStyles, Text } from "@fluentui/react-components";
import type { Figure } from "../../../app/services";
import { COPY } from "../../shared/copy";
import { HARD_SPACE } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 12px",
    justifyContent: "space-between",
    fontVariantNumeric: "tabular-nums",
  },
});

/** `1 180 → 1 234 st  +4,6 %`; what there is no figure of is missing, never 0. */
export function ChangedFigure(props: {
  /** Left out where there was no cell before, or is none after. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  readonly unit: string;
  readonly change: number | undefined;
}): ReactElement {
  const { before, after, unit, change } = props;
  const { say, number, change: share } = usePane();
  const styles = useStyles();
  const last = after ?? before;
  const texts = [before, after].filter((figure) => figure !== undefined).map(text);
  const reason = typeof last === "object" ? say(last.missing) : "";
  return (
    <>
      <div className={styles.row}>
        <Text>{texts.join(" → ")}</Text>
        {change !== undefined && <Text>{share(change)}</Text>}
      </div>
      {reason !== "" && <Text size={200}>{reason}</Text>}
    </>
  );

  /** The unit once, after the last number there is. */
  function text(figure: Figure, at: number, all: readonly Figure[]): string {
    if (typeof figure !== "number") return say(COPY.missing);
    const isLast = typeof all[at + 1] !== "number";
    return isLast && unit !== "" ? `${number(figure)}${HARD_SPACE}${unit}` : number(figure);
  }
}
