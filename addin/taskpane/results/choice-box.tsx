import { useId, useState, type ReactElement } from "react";
import { Combobox, Label, makeStyles, Option } from "@fluentui/react-components";
import type { Choice } from "../../app/services";
import { usePane } from "../shared/pane-context";
import { RESULTS_COPY } from "./copy";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** One choice by name; typing narrows the list. */
export function ChoiceBox(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const { label, choices, value, onChoose } = props;
  const { say } = usePane();
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const chosen = choices.find((choice) => choice.value === value);
  const sought = typed?.trim().toLocaleLowerCase("sv") ?? "";
  const shown = choices.filter((choice) =>
    say(choice.label).toLocaleLowerCase("sv").includes(sought),
  );
  return (
    <div className={styles.root}>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Combobox
        id={id}
        size="small"
        className={styles.box}
        input={{ className: styles.input, autoComplete: "off" }}
        positioning={{
          position: "below",
          align: "start",
          fallbackPositions: ["below-end", "above"],
        }}
        value={typed ?? (chosen ? say(chosen.label) : "")}
        selectedOptions={chosen ? [chosen.value] : []}
        onChange={(event) => setTyped(event.target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(undefined);
        }}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing lets go of the option too, without another in its place: nothing is chosen yet.
          if (optionValue === undefined) return;
          setTyped(undefined);
          onChoose(optionValue);
        }}
      >
        {shown.map((choice) => (
          <Option key={choice.value} value={choice.value}>
            {say(choice.label)}
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="?" text="">
            {say(RESULTS_COPY.noMatch)}
          </Option>
        )}
      </Combobox>
    </div>
  );
}
