import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { COPY } from "../../shared/copy";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { useData } from "../data-context";
import { OfficeFaultMessage } from "../find/office-fault-message";
import { CHOOSE_COPY } from "./copy";

/** Why the latest fetch gave nothing; the sheet is as it was. */
export function FetchStopped({ onFetch }: { readonly onFetch: () => void }): ReactElement | null {
  const { say } = usePane();
  const { desk } = useData();
  const { state } = desk.fetch;
  if (state.kind === "fault") {
    const { ref, selection } = state.what;
    return (
      <OfficeFaultMessage
        fault={state.fault}
        office={ref.office}
        onRetry={onFetch}
        onArchive={(office) => {
          desk.fetch.dismiss();
          desk.go({ kind: "table", ref: { office, table: ref.table }, asked: selection });
        }}
      />
    );
  }
  if (state.kind !== "cancelled") return null;
  return (
    <Message
      intent="info"
      takesFocus
      actions={
        <Button size="small" onClick={onFetch}>
          {say(COPY.tryAgain)}
        </Button>
      }
    >
      <span role="status">{say(CHOOSE_COPY.stopped)}</span>
    </Message>
  );
}
