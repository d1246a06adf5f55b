import { useMemo, type ReactElement } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Selection } from "#engine";
import type {
  FetchPlan,
  TableView,
  VariableView,
} from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { findsNew, partOf, rangeOf, resolved, withRule } from "../values/rule";
import { timeRuleOf } from "../values/time-rule";
import { CHOOSE_COPY } from "./copy";
import { VariableEditor } from "./variable-editor";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gap: "4px",
    minWidth: 0,
    paddingBottom: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "8px",
    alignItems: "center",
  },
  text: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  words: { color: tokens.colorNeutralForeground2 },
});

/** One variable: what is chosen of it, and the way to change it. */
export function VariablePart(props: {
  readonly table: TableView;
  readonly variable: VariableView;
  readonly selection: Selection;
  readonly plan: FetchPlan | undefined;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onSelection: (selection: Selection) => void;
}): ReactElement {
  const { table, variable, selection, plan, isOpen, onOpen, onClose, onSelection } = props;
  const { say } = usePane();
  const styles = useStyles();
  const part = partOf(selection, variable.code);
  const planned = plan?.chosen.find((one) => one.variable === variable.code);
  const summary = useSummary(variable, selection, planned);
  const words = planned && part && variable.role !== "time" ? say(planned.words) : "";
  return (
    <li className={styles.part}>
      <div className={styles.row}>
        <div className={styles.text}>
          <Text weight="semibold">{variable.label}</Text>
          <Text>{summary}</Text>
          {words !== "" && words !== summary && (
            <Text size={200} className={styles.words}>
              {words}
            </Text>
          )}
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? CHOOSE_COPY.readyVariable : CHOOSE_COPY.changeVariable, {
            namn: variable.label,
          })}
          data-key={`change:${variable.code}`}
          onClick={isOpen ? onClose : onOpen}
        >
          {say(isOpen ? CHOOSE_COPY.ready : CHOOSE_COPY.change)}
        </Button>
      </div>
      {isOpen && (
        <VariableEditor
          table={table}
          variable={variable}
          values={part?.values ?? []}
          codelist={part?.codelist}
          onRule={(values, codelist) =>
            onSelection(withRule(selection, variable.code, values, codelist))
          }
        />
      )}
    </li>
  );
}

/** `3 av 9 412`, `Totalt`, `från 2016, nya med`. */
function useSummary(
  variable: VariableView,
  selection: Selection,
  planned: FetchPlan["chosen"][number] | undefined,
): string {
  const { say, count } = usePane();
  const part = partOf(selection, variable.code);
  const values = part?.values;
  const codelist = part?.codelist;
  const local = useMemo(
    () =>
      values && codelist === undefined
        ? resolved(rangeOf(variable), values).chosen.size
        : undefined,
    [variable, values, codelist],
  );
  if (!values || values.length === 0) {
    return say(variable.mayBeLeftOut ? CHOOSE_COPY.total : CHOOSE_COPY.nothingChosen);
  }
  if (variable.role === "time" && codelist === undefined) {
    const rule = timeRuleOf(values);
    if (rule.kind === "from") return say(CHOOSE_COPY.fromNew, { period: rule.period });
    if (rule.kind === "latest") return say(CHOOSE_COPY.latest, { n: count(rule.count) });
    if (rule.kind === "all") return say(CHOOSE_COPY.allNew);
  }
  if (local !== undefined) {
    const phrase = findsNew(variable.codes, values) ? CHOOSE_COPY.countNew : CHOOSE_COPY.countOf;
    return say(phrase, { n: count(local), m: count(variable.codes.length) });
  }
  return planned
    ? say(CHOOSE_COPY.countOf, { n: count(planned.count), m: count(planned.of) })
    : "…";
}
