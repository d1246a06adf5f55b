import { useMemo, useState, type ReactElement } from "react";
import { Dropdown, Field, Input, Option, Radio, RadioGroup } from "@fluentui/react-components";
import { usePane } from "../../shared/pane-context";
import { CHOOSE_COPY } from "../choose/copy";
import { resolved } from "./rule";
import { newestFirst, timeRuleOf, valuesOfRule, type TimeRule } from "./time-rule";
import type { ValuesProps } from "./use-searched-list";
import { ValueList } from "./value-list";

const START_LATEST = 5;

/** Time as a rule, so that a refresh finds new periods, or as chosen periods. */
export function TimeEditor(props: ValuesProps): ReactElement {
  const { name, range, labels, values, onValues } = props;
  const { say } = usePane();
  const rule = timeRuleOf(values);
  const periods = useMemo(() => newestFirst(range.codes), [range]);
  const labelOf = useMemo(
    () => new Map(range.codes.map((code, i) => [code, labels[i] ?? code])),
    [range, labels],
  );
  const newest = useMemo(
    () => ({
      codes: periods,
      isTime: true,
      labels: periods.map((code) => labelOf.get(code) ?? code),
    }),
    [periods, labelOf],
  );
  return (
    <>
      <Field label={say(CHOOSE_COPY.periodRule)} size="small">
        <RadioGroup value={rule.kind} onChange={(_, { value }) => begin(value as TimeRule["kind"])}>
          <Radio value="from" label={say(CHOOSE_COPY.fromOption)} />
          <Radio value="latest" label={say(CHOOSE_COPY.latestOption)} />
          <Radio value="all" label={say(CHOOSE_COPY.allOption)} />
          <Radio value="chosen" label={say(CHOOSE_COPY.chosenOption)} />
        </RadioGroup>
      </Field>
      {rule.kind === "from" && (
        <Field label={say(CHOOSE_COPY.firstPeriod)} size="small">
          <Dropdown
            value={labelOf.get(rule.period) ?? rule.period}
            selectedOptions={[rule.period]}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined) set({ kind: "from", period: optionValue });
            }}
          >
            {periods.map((period) => (
              <Option key={period} value={period}>
                {labelOf.get(period) ?? period}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      {rule.kind === "latest" && (
        <LatestField count={rule.count} onCount={(count) => set({ kind: "latest", count })} />
      )}
      {rule.kind === "chosen" && (
        <ValueList
          name={name}
          range={newest}
          labels={newest.labels}
          values={values}
          onValues={onValues}
        />
      )}
    </>
  );

  function begin(kind: TimeRule["kind"]): void {
    if (kind === "from") set({ kind, period: firstChosen() });
    else if (kind === "latest") set({ kind, count: Math.min(START_LATEST, periods.length) });
    else set({ kind });
  }

  /** The oldest of what is chosen now, else the oldest there is. */
  function firstChosen(): string {
    const { chosen } = resolved(range, values);
    const inOrder = [...periods].reverse();
    return inOrder.find((code) => chosen.has(code)) ?? inOrder[0] ?? "";
  }

  function set(next: TimeRule): void {
    onValues(valuesOfRule(next, resolved(range, values).chosen));
  }
}

function LatestField(props: {
  readonly count: number;
  readonly onCount: (count: number) => void;
}): ReactElement {
  const { count, onCount } = props;
  const { say } = usePane();
  const [text, setText] = useState(String(count));
  const isGood = isCount(text);
  return (
    <Field
      label={say(CHOOSE_COPY.latestCount)}
      size="small"
      {...(isGood ? {} : { validationMessage: say(CHOOSE_COPY.latestFault, { text }) })}
    >
      <Input
        value={text}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, { value }) => {
          setText(value);
          if (isCount(value)) onCount(Number(value));
        }}
      />
    </Field>
  );
}

function isCount(text: string): boolean {
  return /^\s*[1-9]\d{0,5}\s*$/u.test(text);
}
