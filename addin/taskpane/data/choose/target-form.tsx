import { useState, type ReactElement } from "react";
import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { SheetTarget } from "../../../app/statistics/statistics-services";
import { usePane } from "../../shared/pane-context";
import { Disclosure } from "../disclosure";
import { CHOOSE_COPY } from "./copy";
import { isSheetName } from "./sheet-name";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

/** Where the figures go: a new sheet, one row per value or one column per period, names or not. */
export function TargetForm(props: {
  readonly target: SheetTarget;
  readonly onTarget: (target: SheetTarget) => void;
}): ReactElement {
  const { target, onTarget } = props;
  const { say } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const isGood = isSheetName(target.sheet);
  return (
    <Disclosure
      title={say(CHOOSE_COPY.to, { blad: target.sheet.trim() })}
      isOpen={isOpen || !isGood}
      onOpen={setOpen}
    >
      <div className={styles.form}>
        <Field
          label={say(CHOOSE_COPY.sheetName)}
          size="small"
          {...(isGood ? {} : { validationMessage: say(CHOOSE_COPY.sheetFault) })}
        >
          <Input
            className={styles.input}
            value={target.sheet}
            autoComplete="off"
            onChange={(_, { value }) => onTarget({ ...target, sheet: value })}
          />
        </Field>
        <Field label={say(CHOOSE_COPY.shape)} size="small">
          <RadioGroup
            value={target.shape}
            onChange={(_, { value }) =>
              onTarget({ ...target, shape: value === "wide" ? "wide" : "long" })
            }
          >
            <Radio value="long" label={say(CHOOSE_COPY.long)} />
            <Radio value="wide" label={say(CHOOSE_COPY.wide)} />
          </RadioGroup>
        </Field>
        <Checkbox
          label={say(CHOOSE_COPY.withNames)}
          checked={target.withNames}
          onChange={(_, { checked }) => onTarget({ ...target, withNames: checked === true })}
        />
      </div>
    </Disclosure>
  );
}
