import { useCallback, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { ModelKind } from "../../../app/statistics/statistics-services";
import { COPY } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { Message } from "../../shared/message";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { useEscape } from "../../shared/use-escape";
import { Waiting } from "../../shared/waiting";
import { useData } from "../data-context";
import { DetailHead } from "../detail-head";
import { Running } from "../running";
import { useListStyle } from "../use-list-style";
import { MODEL_COPY } from "./copy";
import { ModelForm } from "./model-form";

const TO = {
  Flows: MODEL_COPY.toFlows,
  Observed: MODEL_COPY.toObserved,
  Start: MODEL_COPY.toStart,
} as const;

/** Fetched figures as rows of the model: settled, shown, then written. */
export function ModelDetail(props: {
  readonly source: string;
  readonly model: ModelKind;
}): ReactElement {
  const { source, model } = props;
  const { say, goTo, openTab } = usePane();
  const { statistics, desk } = useData();
  const styles = useListStyle();
  const question = useCallback(
    () => statistics.proposal(source, model),
    [statistics, source, model],
  );
  const { value, phase, fault, ask, cancel } = useAnswer(question, NEVER);
  const { write } = desk;
  const { state } = write;
  const back = (): void => {
    if (state.kind === "running") write.cancel();
    else {
      write.dismiss();
      desk.go({ kind: "list", returnTo: `more:${source}` });
    }
  };
  useEscape(back);
  return (
    <div className={styles.view}>
      <DetailHead
        title={say(MODEL_COPY.title, { namn: source, till: TO[model] })}
        backTo={say(MODEL_COPY.sources)}
        onBack={back}
      />
      {fault && <FaultMessage fault={fault} onRetry={ask} />}
      {phase === "waiting" && (
        <Waiting
          sentence={say(COPY.reading, { namn: MODEL_COPY.theFigures })}
          kind="first"
          onCancel={cancel}
        />
      )}
      {state.kind === "running" && (
        <Running state={state} start={MODEL_COPY.writing} onCancel={write.cancel} />
      )}
      {state.kind === "fault" && (
        <FaultMessage fault={state.fault} takesFocus onRetry={() => write.start(state.what)} />
      )}
      {state.kind === "cancelled" && (
        <Message intent="info" takesFocus>
          <span role="status">{say(MODEL_COPY.notWritten)}</span>
        </Message>
      )}
      {state.kind === "done" ? (
        <>
          <Message
            intent="success"
            takesFocus
            actions={
              <Button size="small" onClick={() => goTo(state.value.place)}>
                {say(COPY.goTo, { cell: state.value.place.address })}
              </Button>
            }
          >
            <span role="status">{say(state.value.sentence)}</span>
          </Message>
          <div className={styles.bar}>
            <Button appearance="primary" data-primary="true" onClick={() => openTab("checks")}>
              {say(MODEL_COPY.toChecks)}
            </Button>
            <Button onClick={back}>{say(MODEL_COPY.done)}</Button>
          </div>
        </>
      ) : (
        value && (
          <div hidden={state.kind === "running"}>
            <ModelForm
              proposal={value}
              source={source}
              isWriting={state.kind === "running"}
              onWrite={(rows) => write.start({ source, rows })}
            />
          </div>
        )
      )}
    </div>
  );
}
