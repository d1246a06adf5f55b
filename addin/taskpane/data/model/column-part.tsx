import { useId, type ReactElement } from "react";
import {
  Dropdown,
  Field,
  Input,
  Label,
  makeStyles,
  Option,
  OptionGroup,
} from "@fluentui/react-components";
import type {
  ModelColumn,
  ModelProposal,
  VariableView,
} from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { MODEL_COPY } from "./copy";
import { NamesPart } from "./names-part";

const NONE = "none";
const OWN = "own";
const VARIABLE = "variable:";
const WORD = "word:";

const useStyles = makeStyles({
  part: { display: "grid", gap: "4px", minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
});

/** What fills one column: a variable of the statistics, a word, or a text of one's own. */
export function ColumnPart(props: {
  readonly column: ModelProposal["columns"][number];
  readonly variables: readonly VariableView[];
  readonly fills: ModelColumn | undefined;
  readonly onFills: (fills: ModelColumn | undefined) => void;
}): ReactElement {
  const { column, variables, fills, onFills } = props;
  const { say } = usePane();
  const styles = useStyles();
  const id = useId();
  const { label, isRequired, choices } = column;
  const name = say(label);
  const fromVariable = fills && "variable" in fills ? fills : undefined;
  const text = fills && "text" in fills ? fills.text : undefined;
  const variable = variables.find(({ code }) => code === fromVariable?.variable);
  const word = choices.find(({ value }) => value === text);
  const chosen = chosenValue();
  return (
    <div className={styles.part}>
      <Label id={id} size="small" required={isRequired}>
        {name}
      </Label>
      <Dropdown
        size="small"
        className={styles.box}
        aria-labelledby={id}
        value={chosenText()}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => choose(optionValue ?? NONE)}
      >
        {!isRequired && <Option value={NONE}>{say(MODEL_COPY.empty)}</Option>}
        {variables.length > 0 && (
          <OptionGroup label={say(MODEL_COPY.fromVariable)}>
            {variables.map((one) => (
              <Option key={one.code} value={`${VARIABLE}${one.code}`}>
                {one.label}
              </Option>
            ))}
          </OptionGroup>
        )}
        <OptionGroup label={say(MODEL_COPY.sameForAll)}>
          {[
            ...choices.map((choice) => (
              <Option key={choice.value} value={`${WORD}${choice.value}`}>
                {say(choice.label)}
              </Option>
            )),
            <Option key={OWN} value={OWN}>
              {say(MODEL_COPY.ownText)}
            </Option>,
          ]}
        </OptionGroup>
      </Dropdown>
      {text !== undefined && !word && (
        <Field label={say(MODEL_COPY.text, { kolumn: name })} size="small">
          <Input
            className={styles.box}
            value={text}
            autoComplete="off"
            onChange={(_, { value }) => onFills({ text: value })}
          />
        </Field>
      )}
      {variable && choices.length > 0 && (
        <NamesPart
          column={name}
          variable={variable}
          choices={choices}
          names={fromVariable?.names ?? {}}
          onNames={(names) => onFills({ variable: variable.code, names })}
        />
      )}
    </div>
  );

  function chosenValue(): string {
    if (!fills) return NONE;
    if ("variable" in fills) return `${VARIABLE}${fills.variable}`;
    return word ? `${WORD}${word.value}` : OWN;
  }

  function chosenText(): string {
    if (!fills) return isRequired ? "" : say(MODEL_COPY.empty);
    if ("variable" in fills) return variable?.label ?? fills.variable;
    return word ? say(word.label) : say(MODEL_COPY.ownText);
  }

  function choose(value: string): void {
    if (value === NONE) onFills(undefined);
    else if (value === OWN) onFills({ text: "" });
    else if (value.startsWith(WORD)) onFills({ text: value.slice(WORD.length) });
    else onFills({ variable: value.slice(VARIABLE.length) });
  }
}
