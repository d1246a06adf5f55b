import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { NextStep, Overview } from "../../app/services";
import { COPY } from "../shared/copy";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { errorSentence, START_COPY } from "./copy";

/** What stands in the way, first in focus; nothing where the results are the next step. */
export function Obstacles(props: {
  readonly overview: Overview;
  readonly onRepair: () => void;
}): ReactElement {
  const { overview, onRepair } = props;
  const { say, language, openTab } = usePane();
  const { next, tables, counts, missingTable } = overview;
  const action = (step: NextStep, label: string, onClick: () => void): ReactElement => (
    <Button
      size="small"
      appearance={next === step ? "primary" : "secondary"}
      {...(next === step ? { "data-primary": "true" } : {})}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <>
      {next === "repair" && (
        <Message intent="error" actions={action("repair", say(COPY.repair), onRepair)}>
          {say(START_COPY.repair)}
        </Message>
      )}
      {counts.error > 0 && (
        <Message
          intent="error"
          actions={action("errors", say(START_COPY.showErrors), () => openTab("checks"))}
        >
          {errorSentence(counts.error, overview.blocked, language)}
        </Message>
      )}
      {tables.read < tables.all && (
        <Message intent="warning">
          {say(START_COPY.partial, { n: tables.read, m: tables.all })}
        </Message>
      )}
      {next === "missing-table" && (
        <Message
          intent="warning"
          actions={action("missing-table", say(START_COPY.showChecks), () => openTab("checks"))}
        >
          {say(START_COPY.missingTable, { tabell: missingTable ?? { sv: "", en: "" } })}
        </Message>
      )}
    </>
  );
}
