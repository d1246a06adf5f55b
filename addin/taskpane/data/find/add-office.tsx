import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { OfficeChoice } from "../../../app/statistics/statistics-services";
import type { WorkbookFault } from "../../../ports/workbook";
import { COPY } from "../../shared/copy";
import { DEADLINES_MS, withDeadline } from "../../shared/deadline";
import { FaultMessage } from "../../shared/fault-message";
import { usePane } from "../../shared/pane-context";
import { Waiting } from "../../shared/waiting";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  bar: { display: "flex", gap: "8px" },
});

/** Another office by an address of it. */
export function AddOffice(props: {
  readonly onAdded: (office: OfficeChoice) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { onAdded, onClose } = props;
  const { say } = usePane();
  const { statistics } = useData();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef<AbortController | undefined>(undefined);
  const [address, setAddress] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const [state, setState] = useState<"idle" | "asking" | WorkbookFault>("idle");
  useEffect(() => {
    input.current?.focus();
    return () => asked.current?.abort();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <Field
        label={say(DATA_COPY.officeAddress)}
        {...(isEmpty ? { validationMessage: say(DATA_COPY.noAddress) } : {})}
      >
        <Input
          input={{ ref: input }}
          value={address}
          inputMode="url"
          autoComplete="off"
          onChange={(_, { value }) => {
            setAddress(value);
            setEmpty(false);
          }}
        />
      </Field>
      <div className={styles.bar}>
        <Button size="small" type="submit">
          {say(DATA_COPY.add)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(COPY.cancel)}
        </Button>
      </div>
      {state === "asking" && (
        <Waiting sentence={say(DATA_COPY.addingOffice, { adress: address.trim() })} kind="action" />
      )}
      {typeof state === "object" && <FaultMessage fault={state} takesFocus onRetry={add} />}
    </form>
  );

  function add(): void {
    const text = address.trim();
    setEmpty(text === "");
    if (text === "") return;
    const { signal } = (asked.current = new AbortController());
    setState("asking");
    void withDeadline(statistics.addOffice(text, signal), DEADLINES_MS.read).then((outcome) => {
      if (signal.aborted) return;
      if (outcome.ok) onAdded(outcome.value);
      else setState(outcome.fault);
    });
  }
}
