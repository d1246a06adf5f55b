import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { COPY } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { Waiting } from "../shared/waiting";
import { repairSentence, type Repair } from "./use-repair";

/** How the latest repair went, until it is closed. */
export function RepairMessage({ repair }: { readonly repair: Repair }): ReactElement | null {
  const { say, language } = usePane();
  const { state } = repair;
  if (state.kind === "idle") return null;
  if (state.kind === "running") return <Waiting sentence={say(COPY.repairing)} kind="action" />;
  if (state.kind === "fault") {
    return <FaultMessage fault={state.fault} onRetry={() => repair.run(state.what)} />;
  }
  return (
    <Message
      intent="success"
      takesFocus
      actions={
        <Button size="small" onClick={repair.dismiss}>
          {say(COPY.close)}
        </Button>
      }
    >
      <span role="status">{repairSentence(state, language)}</span>
    </Message>
  );
}
