import type { ReactElement } from "react";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { PlacedFinding } from "../../app/services";
import { COPY } from "../shared/copy";
import { usePane } from "../shared/pane-context";
import { CHECKS_COPY } from "./copy";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  button: { marginTop: "2px" },
});

/** One finding: table and key, what was found, what to do, and the way to its cell. */
export function FindingItem({ finding }: { readonly finding: PlacedFinding }): ReactElement {
  const { say, goTo } = usePane();
  const styles = useStyles();
  const { place } = finding;
  const where = [say(finding.table), say(finding.key)].filter((text) => text !== "").join(" · ");
  return (
    <li className={styles.item}>
      <Text weight="semibold">{where === "" ? say(CHECKS_COPY.wholeModel) : where}</Text>
      <Text>{say(finding.found)}</Text>
      <Text>{say(finding.remedy)}</Text>
      {place && (
        <Button
          size="small"
          className={styles.button}
          aria-description={place.sheet}
          onClick={() => goTo(place)}
        >
          {say(COPY.goTo, { cell: place.address })}
        </Button>
      )}
    </li>
  );
}
