import { useId, type ReactElement } from "react";
import { Dropdown, Label, makeStyles, Option } from "@fluentui/react-components";
import { parseUnit, unitWord } from "#engine";
import { usePane } from "../../shared/pane-context";
import { MODEL_COPY } from "./copy";

/** Units that statistics come in; each is one of the workbook's own. */
const SPELLINGS = [
  "st",
  "kg",
  "t",
  "tkr",
  "mkr",
  "SEK",
  "EUR",
  "kW",
  "MW",
  "kWh",
  "MWh",
  "m2",
  "g",
];

const useStyles = makeStyles({
  part: { display: "grid", gap: "2px", minWidth: 0 },
  box: { minWidth: 0, width: "100%" },
});

/** The unit of figures whose own unit we do not know: nothing is taken for granted. */
export function UnitPart(props: {
  readonly code: string;
  /** The office's own words for it. */
  readonly office: string;
  readonly unit: string | undefined;
  readonly onUnit: (unit: string) => void;
}): ReactElement {
  const { code, office, unit, onUnit } = props;
  const { say, language } = usePane();
  const styles = useStyles();
  const id = useId();
  const symbols = SPELLINGS.flatMap((spelling) => parseUnit(spelling)?.symbol ?? []);
  return (
    <div className={styles.part}>
      <Label id={id} size="small" required>
        {say(MODEL_COPY.unit, { kod: code, enhet: office })}
      </Label>
      <Dropdown
        size="small"
        className={styles.box}
        aria-labelledby={id}
        placeholder={say(MODEL_COPY.unitUnknown)}
        value={unit === undefined ? "" : unitWord(unit, language)}
        selectedOptions={unit === undefined ? [] : [unit]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onUnit(optionValue);
        }}
      >
        {symbols.map((symbol) => (
          <Option key={symbol} value={symbol}>
            {unitWord(symbol, language)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
