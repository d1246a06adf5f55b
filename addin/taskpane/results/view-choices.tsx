import type { ReactElement } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Results, ResultsView } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { ChoiceBox } from "./choice-box";
import { RESULTS_COPY } from "./copy";

const FIELDS = [
  { name: "product", list: "products" },
  { name: "material", list: "materials" },
  { name: "model", list: "models" },
  { name: "measure", list: "measures" },
  { name: "unit", list: "units" },
] as const;

/** What of a view is chosen. */
export type ViewField = (typeof FIELDS)[number]["name"];

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(6, minmax(0, 1fr))",
    gap: "6px 8px",
    "& > :nth-child(-n+2)": { gridColumn: "span 3" },
    "& > :nth-child(n+3)": { gridColumn: "span 2" },
  },
});

/** Product, material, model, measure and unit. */
export function ViewChoices(props: {
  readonly choices: Results["choices"];
  readonly view: ResultsView;
  readonly onChoose: (field: ViewField, value: string) => void;
}): ReactElement {
  const { choices, view, onChoose } = props;
  const { say } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.grid}>
      {FIELDS.map(({ name, list }) => (
        <ChoiceBox
          key={name}
          label={say(RESULTS_COPY[name])}
          choices={choices[list]}
          value={view[name]}
          onChoose={(value) => onChoose(name, value)}
        />
      ))}
    </div>
  );
}
