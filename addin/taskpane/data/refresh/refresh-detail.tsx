import { useEffect, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Phrase } from "#engine";
import type { Revision } from "../../../app/statistics/statistics-services";
import { COPY, filledPhrase } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { Message } from "../../shared/message";
import { dateText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { useEscape } from "../../shared/use-escape";
import { useData } from "../data-context";
import { DetailHead } from "../detail-head";
import { Running } from "../running";
import type { DataPlace } from "../use-data-desk";
import { useListStyle } from "../use-list-style";
import { REFRESH_COPY } from "./copy";
import { isUnchanged } from "./is-unchanged";
import { RefreshDone } from "./refresh-done";
import { RevisionView } from "./revision-view";

/** What a refresh has found, source by source; each is replaced or left. */
export function RefreshDetail(props: {
  readonly place: DataPlace & { readonly kind: "refresh" };
}): ReactElement {
  const { index, said } = props.place;
  const { say, language } = usePane();
  const { statistics, desk } = useData();
  const styles = useListStyle();
  const { refresh, accept, go } = desk;
  const { state } = refresh;
  const revisions = state.kind === "done" ? state.value : [];
  const current = revisions[index];
  const written = accept.state.kind === "done" ? accept.state : undefined;
  const { dismiss } = accept;
  useEffect(() => {
    if (!written) return;
    dismiss();
    go({ kind: "refresh", index: index + 1, said: [...said, written.value] });
  }, [written, dismiss, go, index, said]);
  const back = (): void => {
    if (state.kind === "running") refresh.cancel();
    else if (accept.state.kind === "running") accept.cancel();
    else leave();
  };
  useEscape(back);
  const first = state.kind === "idle" ? undefined : state.what.sources[0];
  return (
    <div className={styles.view}>
      <DetailHead
        key={current?.source ?? String(index)}
        title={titleOf(current)}
        backTo={say(REFRESH_COPY.sources)}
        onBack={back}
      />
      {state.kind === "running" && (
        <Running state={state} start={REFRESH_COPY.starting} onCancel={refresh.cancel} />
      )}
      {state.kind === "fault" && (
        <FaultMessage fault={state.fault} takesFocus onRetry={() => refresh.start(state.what)} />
      )}
      {state.kind === "cancelled" && (
        <Message
          intent="info"
          takesFocus
          actions={
            <Button size="small" onClick={() => refresh.start(state.what)}>
              {say(COPY.tryAgain)}
            </Button>
          }
        >
          <span role="status">{say(REFRESH_COPY.stopped)}</span>
        </Message>
      )}
      {current && step(current)}
      {state.kind === "done" && !current && <RefreshDone said={said} onClose={leave} />}
    </div>
  );

  function step(revision: Revision): ReactElement {
    const { state: writing } = accept;
    if (writing.kind === "running") {
      return <Running state={writing} start={REFRESH_COPY.replacing} onCancel={accept.cancel} />;
    }
    return (
      <>
        {writing.kind === "fault" && (
          <FaultMessage
            fault={writing.fault}
            what={filledPhrase(REFRESH_COPY.notWritten, { namn: revision.source })}
            takesFocus
            onRetry={() => accept.start(revision.source)}
          />
        )}
        <RevisionView
          key={revision.source}
          revision={revision}
          index={index}
          all={revisions.length}
          onReplace={() => accept.start(revision.source)}
          onKeep={() => keep(revision)}
        />
      </>
    );
  }

  function keep(revision: Revision): void {
    statistics.leave(revision.source);
    accept.dismiss();
    const phrase = isUnchanged(revision) ? REFRESH_COPY.same1 : REFRESH_COPY.kept;
    const sentence: Phrase = filledPhrase(phrase, { namn: revision.source });
    go({ kind: "refresh", index: index + 1, said: [...said, sentence] });
  }

  /** Back to the list; what is not yet replaced is forgotten. */
  function leave(): void {
    for (const { source } of revisions.slice(index)) statistics.leave(source);
    accept.dismiss();
    refresh.dismiss();
    go({ kind: "list", returnTo: first === undefined ? "refresh-all" : `source:${first}` });
  }

  function titleOf(revision: Revision | undefined): string {
    if (!revision || state.kind !== "done") {
      return say(state.kind === "done" ? REFRESH_COPY.result : REFRESH_COPY.title);
    }
    const { vintage, offices } = state.what;
    const namn = revision.source;
    if (vintage !== undefined) {
      return say(REFRESH_COPY.vintage, { namn, datum: dateText(vintage, language) });
    }
    if (isUnchanged(revision)) return say(REFRESH_COPY.unchanged, { namn });
    return say(REFRESH_COPY.changed, { namn, källa: offices.get(namn) ?? "SCB" });
  }
}
