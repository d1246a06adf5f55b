import { useId, useState, type ReactElement } from "react";
import { Dropdown, Label, makeStyles, Option, Text } from "@fluentui/react-components";
import type { Choice } from "../../../app/services";
import type { VariableView } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { Disclosure } from "../disclosure";
import { useListStyle } from "../use-list-style";
import { MODEL_COPY } from "./copy";

const CODE = "";
/** More codes than this are named in the sheet, by the table of codes. */
const MOST = 50;
/** So few are shown at once. */
const FEW = 8;

const useStyles = makeStyles({
  item: { display: "grid", gap: "2px", minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
});

/** What each code of a variable is called in the model. */
export function NamesPart(props: {
  readonly column: string;
  readonly variable: VariableView;
  readonly choices: readonly Choice[];
  readonly names: Readonly<Record<string, string>>;
  readonly onNames: (names: Readonly<Record<string, string>>) => void;
}): ReactElement {
  const { column, variable, choices, names, onNames } = props;
  const { say, count } = usePane();
  const list = useListStyle();
  const { codes } = variable;
  const [isOpen, setOpen] = useState(codes.length <= FEW);
  const rest = codes.length - MOST;
  const title = say(MODEL_COPY.names, { kolumn: column, n: count(codes.length) });
  return (
    <Disclosure title={title} isOpen={isOpen} onOpen={setOpen}>
      <div role="group" aria-label={title} className={list.section}>
        {codes.slice(0, MOST).map((code, i) => (
          <NameOf
            key={code}
            code={code}
            label={variable.labels[i] ?? code}
            choices={choices}
            name={names[code]}
            onName={(name) => set(code, name)}
          />
        ))}
        {rest > 0 && <Text size={200}>{say(MODEL_COPY.namesRest, { n: count(rest) })}</Text>}
      </div>
    </Disclosure>
  );

  function set(code: string, name: string | undefined): void {
    const { [code]: _old, ...others } = names;
    onNames(name === undefined ? others : { ...others, [code]: name });
  }
}

function NameOf(props: {
  readonly code: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly name: string | undefined;
  readonly onName: (name: string | undefined) => void;
}): ReactElement {
  const { code, label, choices, name, onName } = props;
  const { say } = usePane();
  const styles = useStyles();
  const id = useId();
  const chosen = choices.find(({ value }) => value === name);
  const own = say(MODEL_COPY.keepCode);
  return (
    <div className={styles.item}>
      <Label id={id} size="small">
        {label === code ? code : `${code} ${label}`}
      </Label>
      <Dropdown
        size="small"
        className={styles.box}
        aria-labelledby={id}
        value={chosen ? say(chosen.label) : (name ?? own)}
        selectedOptions={[name ?? CODE]}
        onOptionSelect={(_, { optionValue }) =>
          onName(optionValue === undefined || optionValue === CODE ? undefined : optionValue)
        }
      >
        <Option value={CODE}>{own}</Option>
        {choices.map((choice) => (
          <Option key={choice.value} value={choice.value}>
            {say(choice.label)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
