import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { COPY } from "../shared/copy";
import { FaultMessage } from "../shared/fault-message";
import { Message } from "../shared/message";
import { usePane } from "../shared/pane-context";
import { Waiting } from "../shared/waiting";
import { START_COPY } from "./copy";
import { buildSentence, isCancellable, type Build } from "./use-build";

/** A build on its way, and how it went. */
export function BuildMessage({ build }: { readonly build: Build }): ReactElement | null {
  const { say, language } = usePane();
  const { state } = build;
  switch (state.kind) {
    case "idle":
      return null;
    case "running":
      return (
        <Waiting
          sentence={buildSentence(state, language)}
          kind="action"
          done={state.progress?.done}
          onCancel={isCancellable(state) && !state.isCancelling ? build.cancel : undefined}
        />
      );
    case "fault":
      return (
        <FaultMessage
          fault={state.fault}
          takesFocus
          onRetry={() => build.start(state.template, language)}
        />
      );
    case "cancelled":
    case "done":
      return (
        <Message
          intent={state.kind === "done" ? "success" : "info"}
          takesFocus
          actions={
            <Button size="small" onClick={build.dismiss}>
              {say(COPY.close)}
            </Button>
          }
        >
          <span role="status">
            {say(state.kind === "done" ? state.sentence : START_COPY.buildCancelled)}
          </span>
        </Message>
      );
  }
}
