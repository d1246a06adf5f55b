import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import type { WorkbookFault } from "../../ports/workbook";
import { COPY } from "./copy";
import { Message } from "./message";
import { usePane } from "./pane-context";

/** A refused answer: what happened, why, and a way to try again. */
export function FaultMessage(props: {
  readonly fault: WorkbookFault;
  /** The view's own sentence, before the cause. */
  readonly what?: Phrase;
  readonly onRetry: () => void;
  readonly takesFocus?: boolean;
}): ReactElement {
  const { fault, what, onRetry, takesFocus = false } = props;
  const { say } = usePane();
  const isEditing = fault.code === "editing";
  const cause = say(isEditing ? COPY.editing : fault.sentence);
  return (
    <Message
      takesFocus={takesFocus}
      intent={isEditing ? "warning" : "error"}
      actions={
        <Button size="small" onClick={onRetry}>
          {say(COPY.tryAgain)}
        </Button>
      }
    >
      <span role="alert">{what && !isEditing ? `${say(what)} ${cause}` : cause}</span>
    </Message>
  );
}
