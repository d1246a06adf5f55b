import { useId, useState, type ReactElement } from "react";
import { Dropdown, Label, makeStyles, Option, Text } from "@fluentui/react-components";
import { usePane } from "../../shared/pane-context";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { StatusLine } from "../status-line";
import { AddOffice } from "./add-office";

const ANOTHER = "?";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  box: { minWidth: 0, flexGrow: 1, flexBasis: "140px" },
});

/** Which office is asked; the archive only where the user chooses it. */
export function OfficePicker(): ReactElement {
  const { say } = usePane();
  const { desk, offices, office } = useData();
  const styles = useStyles();
  const id = useId();
  const [isAdding, setAdding] = useState(false);
  const [added, setAdded] = useState<string | undefined>(undefined);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Label id={id}>{say(DATA_COPY.office)}</Label>
        <Dropdown
          size="small"
          className={styles.box}
          aria-labelledby={id}
          data-key="office"
          value={office ? say(office.label) : ""}
          selectedOptions={office ? [office.value] : []}
          onOptionSelect={(_, { optionValue }) => {
            setAdded(undefined);
            setAdding(optionValue === ANOTHER);
            if (optionValue !== undefined && optionValue !== ANOTHER) choose(optionValue);
          }}
        >
          {offices.map(({ value, label }) => (
            <Option key={value} value={value}>
              {say(label)}
            </Option>
          ))}
          <Option value={ANOTHER}>{say(DATA_COPY.addOffice)}</Option>
        </Dropdown>
      </div>
      {office && <StatusLine from={office.from} text={say(office.about)} />}
      {isAdding && (
        <AddOffice
          onClose={() => setAdding(false)}
          onAdded={(choice) => {
            setAdding(false);
            setAdded(say(DATA_COPY.officeAdded, { namn: choice.label }));
            choose(choice.value);
          }}
        />
      )}
      <Text role="status" size={200}>
        {added}
      </Text>
    </div>
  );

  function choose(value: string): void {
    desk.chooseOffice(value);
    if (desk.question) desk.ask({ ...desk.question, office: value, page: 1 });
  }
}
