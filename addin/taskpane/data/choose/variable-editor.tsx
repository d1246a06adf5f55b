import { useCallback, useEffect, useId, useMemo, useRef, type ReactElement } from "react";
import {
  Button,
  Dropdown,
  Label,
  makeStyles,
  Option,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { TableView, VariableView } from "../../../app/statistics/statistics-services";
import { COPY } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { Waiting } from "../../shared/waiting";
import { useData } from "../data-context";
import { CnList } from "../values/cn-list";
import { resolved, rangeOf } from "../values/rule";
import { TimeEditor } from "../values/time-editor";
import { ValueList } from "../values/value-list";
import { CHOOSE_COPY } from "./copy";

const OWN = "";

const useStyles = makeStyles({
  editor: {
    display: "grid",
    gap: "8px",
    minWidth: 0,
    padding: "8px",
    marginInline: "-8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  grouping: { display: "grid", gap: "2px", minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
});

interface EditorProps {
  readonly table: TableView;
  readonly variable: VariableView;
  readonly values: readonly string[];
  readonly codelist: string | undefined;
  readonly onRule: (values: readonly string[], codelist: string | undefined) => void;
}

/** What is chosen of a variable, to change: its grouping, and values, a tree or a rule of time. */
export function VariableEditor(props: EditorProps): ReactElement {
  const { variable, codelist, onRule } = props;
  const { say } = usePane();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const first = "[role=combobox], input, [role=listbox], [role=tree], button";
    root.current?.querySelector<HTMLElement>(first)?.focus();
  }, []);
  const groupings = [{ value: OWN, label: CHOOSE_COPY.ungrouped }, ...variable.codelists];
  const chosen = groupings.find(({ value }) => value === (codelist ?? OWN));
  return (
    <div
      ref={root}
      role="group"
      aria-label={variable.label}
      data-values="true"
      className={styles.editor}
    >
      {variable.codelists.length > 0 && (
        <div className={styles.grouping}>
          <Label id={id} size="small">
            {say(CHOOSE_COPY.grouping)}
          </Label>
          <Dropdown
            size="small"
            className={styles.box}
            aria-labelledby={id}
            value={chosen ? say(chosen.label) : (codelist ?? "")}
            selectedOptions={[codelist ?? OWN]}
            onOptionSelect={(_, { optionValue }) =>
              onRule([], optionValue === OWN ? undefined : optionValue)
            }
          >
            {groupings.map(({ value, label }) => (
              <Option key={value} value={value}>
                {say(label)}
              </Option>
            ))}
          </Dropdown>
        </div>
      )}
      {variable.mayBeLeftOut && <Text size={200}>{say(CHOOSE_COPY.mayBeLeftOut)}</Text>}
      {codelist === undefined ? (
        <Values {...props} codes={variable.codes} labels={variable.labels} />
      ) : (
        <Grouped {...props} id={codelist} />
      )}
    </div>
  );
}

/** Values of a grouping, asked for when it is chosen. */
function Grouped(props: EditorProps & { readonly id: string }): ReactElement {
  const { table, id } = props;
  const { say } = usePane();
  const { statistics } = useData();
  const question = useCallback(
    (signal: AbortSignal) => statistics.codelist(table.ref, id, signal),
    [statistics, table.ref, id],
  );
  const { value, phase, fault, ask, cancel } = useAnswer(question, NEVER);
  if (fault) return <FaultMessage fault={fault} onRetry={ask} />;
  if (phase === "waiting" || !value) {
    return (
      <Waiting
        sentence={say(COPY.reading, { namn: CHOOSE_COPY.theGrouping })}
        kind="first"
        onCancel={cancel}
      />
    );
  }
  return <Values {...props} codes={value.codes} labels={value.labels} />;
}

function Values(
  props: EditorProps & { readonly codes: readonly string[]; readonly labels: readonly string[] },
): ReactElement {
  const { table, variable, values, codelist, codes, labels, onRule } = props;
  const { say } = usePane();
  const range = useMemo(() => rangeOf({ ...variable, codes }), [variable, codes]);
  const shown = useMemo(() => withUnits(variable, codes, labels), [variable, codes, labels]);
  const { unknown } = useMemo(() => resolved(range, values), [range, values]);
  const rest = {
    name: variable.label,
    range,
    labels: shown,
    values,
    onValues: (next: readonly string[]) => onRule(next, codelist),
  };
  return (
    <>
      {unknown.map((code) => (
        <Message
          key={code}
          intent="error"
          actions={
            <Button
              size="small"
              onClick={() =>
                onRule(
                  values.filter((value) => value !== code),
                  codelist,
                )
              }
            >
              {say(CHOOSE_COPY.removeCode, { kod: code })}
            </Button>
          }
        >
          {say(CHOOSE_COPY.codeGone, { kod: code, tabell: table.label })}
        </Message>
      ))}
      {range.isTime ? (
        <TimeEditor {...rest} />
      ) : variable.isCn && codelist === undefined ? (
        <CnList {...rest} />
      ) : (
        <ValueList {...rest} />
      )}
    </>
  );
}

/** The labels, with the office's unit where it tells one. */
function withUnits(
  { role, units }: VariableView,
  codes: readonly string[],
  labels: readonly string[],
): readonly string[] {
  if (role !== "metric") return labels;
  return codes.map((code, i) => {
    const label = labels[i] ?? code;
    const unit = units.get(code)?.base;
    return unit === undefined || unit === "" ? label : `${label} (${unit})`;
  });
}
