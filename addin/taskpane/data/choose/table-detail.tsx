import { useCallback, type ReactElement } from "react";
import type { Selection } from "#engine";
import type { TableRef, TableView } from "../../../app/statistics/statistics-services";
import { COPY } from "../../shared/copy";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer, type Answer } from "../../shared/use-answer";
import { useEscape } from "../../shared/use-escape";
import { Waiting } from "../../shared/waiting";
import { useData } from "../data-context";
import { DetailHead } from "../detail-head";
import { OfficeFaultMessage } from "../find/office-fault-message";
import { rememberedChoice } from "../remembered";
import { Running } from "../running";
import type { DataDesk } from "../use-data-desk";
import { useListStyle } from "../use-list-style";
import { Chooser } from "./chooser";
import { CHOOSE_COPY } from "./copy";
import { FetchedView } from "./fetched-view";

interface TableProps {
  readonly table: TableRef;
  /** What a pasted address or query asks for. */
  readonly asked: Selection | undefined;
}

/** One table: choose from it, fetch it, see what came. */
export function TableDetail(props: TableProps): ReactElement {
  const { table: ref } = props;
  const { services, say } = usePane();
  const { statistics, desk } = useData();
  const styles = useListStyle();
  const question = useCallback(
    (signal: AbortSignal) => statistics.table(ref, signal),
    [statistics, ref],
  );
  const answer = useAnswer(question, NEVER);
  const fetching = fetchOf(desk, ref);
  const remembered = rememberedChoice(services);
  const label = remembered && isSame(remembered.ref, ref) ? remembered.label : ref.table;
  const back = (): void => {
    if (fetching?.kind === "running") {
      desk.fetch.cancel();
      return;
    }
    desk.fetch.dismiss();
    desk.go({ kind: "list", returnTo: `table:${ref.table}` });
  };
  return (
    <div className={styles.view}>
      <DetailHead
        title={answer.value?.label ?? label}
        backTo={say(COPY.data)}
        step={fetching ? 3 : 2}
        onBack={back}
      />
      {fetching?.kind === "running" && (
        <>
          <Escape act={desk.fetch.cancel} />
          <Running state={fetching} start={CHOOSE_COPY.starting} onCancel={desk.fetch.cancel} />
        </>
      )}
      {fetching?.kind === "done" && (
        <FetchedView
          fetched={fetching.value}
          table={answer.value}
          onMore={desk.fetch.dismiss}
          onBack={back}
        />
      )}
      {!fetching && <Described {...props} answer={answer} onBack={back} />}
    </div>
  );
}

/** The table once the office has described it; until then the wait, or why there is none. */
function Described(
  props: TableProps & { readonly answer: Answer<TableView>; readonly onBack: () => void },
): ReactElement {
  const { table: ref, asked, answer, onBack } = props;
  const { say } = usePane();
  const { desk } = useData();
  if (answer.fault) {
    return (
      <>
        <Escape act={onBack} />
        <OfficeFaultMessage
          fault={answer.fault}
          office={ref.office}
          onRetry={answer.ask}
          onArchive={(office) =>
            desk.go({ kind: "table", ref: { office, table: ref.table }, ...(asked && { asked }) })
          }
        />
      </>
    );
  }
  if (answer.phase === "waiting" || !answer.value) {
    return (
      <>
        <Escape act={onBack} />
        <Waiting
          sentence={say(COPY.reading, { namn: CHOOSE_COPY.theTable })}
          kind="first"
          onCancel={answer.cancel}
        />
      </>
    );
  }
  return <Chooser table={answer.value} asked={asked} onBack={onBack} />;
}

/** The fetch of this table that is under way or done. */
function fetchOf(
  { fetch }: DataDesk,
  ref: TableRef,
): Extract<DataDesk["fetch"]["state"], { readonly kind: "running" | "done" }> | undefined {
  const { state } = fetch;
  if (state.kind !== "running" && state.kind !== "done") return undefined;
  return isSame(state.what.ref, ref) ? state : undefined;
}

function Escape({ act }: { readonly act: () => void }): null {
  useEscape(act);
  return null;
}

function isSame(one: TableRef, other: TableRef): boolean {
  return one.office === other.office && one.table === other.table;
}
