import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { RESULTS_COPY } from "./copy";

/** Why there is no answer, and the way to what stops it. */
export function NoAnswer({ sentence }: { readonly sentence: Phrase }): ReactElement {
  const { say, openTab } = usePane();
  return (
    <Message
      intent="error"
      actions={
        <Button
          size="small"
          appearance="primary"
          data-primary="true"
          onClick={() => openTab("checks")}
        >
          {say(RESULTS_COPY.showErrors)}
        </Button>
      }
    >
      <span role="alert">{say(sentence)}</span>
    </Message>
  );
}
