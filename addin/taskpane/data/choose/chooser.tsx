import { useCallback, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Selection } from "#engine";
import type { TableView } from "../../../app/statistics/statistics-services";
import { COPY } from "../../shared/copy";
import { FaultMessage } from "../../shared/fault-message";
import { Message } from "../../shared/message";
import { dateText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { useEscape } from "../../shared/use-escape";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { elementOfKey } from "../focus-key";
import { StatusLine } from "../status-line";
import { useListStyle } from "../use-list-style";
import { CHOOSE_COPY } from "./copy";
import { FetchStopped } from "./fetch-stopped";
import { isSheetName } from "./sheet-name";
import { PlanLine } from "./plan-line";
import { TableNotes } from "./table-notes";
import { TargetForm } from "./target-form";
import { useChoice } from "./use-choice";
import { VariablePart } from "./variable-part";

/** Choosing from a table: variables, what it comes to, where it goes. */
export function Chooser(props: {
  readonly table: TableView;
  readonly asked: Selection | undefined;
  readonly onBack: () => void;
}): ReactElement {
  const { table, asked, onBack } = props;
  const { say, language } = usePane();
  const { statistics, desk, offices } = useData();
  const styles = useListStyle();
  const root = useRef<HTMLDivElement>(null);
  const choice = useChoice(table, asked);
  const { selection, target, choose } = choice;
  const [open, setOpen] = useState<string | undefined>(undefined);
  const question = useCallback(
    async (signal: AbortSignal) => {
      await shortPause(signal);
      return statistics.plan(table.ref, asSent(selection), signal);
    },
    [statistics, table.ref, selection],
  );
  const plan = useAnswer(question, NEVER);
  const current = plan.phase === "ready" ? plan.value : undefined;
  const canFetch = current !== undefined && !current.refused && isSheetName(target.sheet);
  useEscape(() => {
    if (open === undefined) onBack();
    else close(open);
  });
  const office = offices.find(({ value }) => value === table.ref.office);
  const updated =
    table.updated === undefined
      ? []
      : [say(DATA_COPY.updated, { datum: dateText(table.updated, language) })];
  return (
    <div ref={root} className={styles.view}>
      <StatusLine
        from={table.from}
        text={[office ? say(office.about) : table.source, ...updated].join(" · ")}
      />
      <FetchStopped onFetch={fetch} />
      {table.warnings.map((warning) => (
        <Message key={warning.en} intent="warning">
          {say(warning)}
        </Message>
      ))}
      {choice.unknown.map((name) => (
        <Message key={name} intent="warning">
          {say(CHOOSE_COPY.codeGone, { kod: name, tabell: table.label })}
        </Message>
      ))}
      <TableNotes table={table} />
      <ul aria-label={say(CHOOSE_COPY.variables)} className={styles.list}>
        {table.variables.map((variable) => (
          <VariablePart
            key={variable.code}
            table={table}
            variable={variable}
            selection={selection}
            plan={plan.value}
            isOpen={open === variable.code}
            onOpen={() => setOpen(variable.code)}
            onClose={() => close(variable.code)}
            onSelection={choose}
          />
        ))}
      </ul>
      {plan.fault ? (
        <FaultMessage fault={plan.fault} onRetry={plan.ask} />
      ) : (
        <PlanLine plan={plan.value} isOld={plan.phase !== "ready"} />
      )}
      <TargetForm target={target} onTarget={choice.send} />
      <div className={styles.bar}>
        <Button
          appearance="primary"
          data-primary="true"
          disabledFocusable={!canFetch}
          aria-describedby="data-plan"
          onClick={fetch}
        >
          {say(CHOOSE_COPY.fetch)}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {say(COPY.cancel)}
        </Button>
      </div>
    </div>
  );

  function fetch(): void {
    if (!canFetch) return;
    const sent = { ...target, sheet: target.sheet.trim() };
    desk.fetch.start({ ref: table.ref, selection: asSent(selection), target: sent });
  }

  function close(code: string): void {
    setOpen(undefined);
    elementOfKey(root.current, `change:${code}`)?.focus();
  }
}

/** A variable with nothing chosen is left out: the office answers with its total, or the plan refuses. */
function asSent(selection: Selection): Selection {
  return selection.filter(({ values }) => values.length > 0);
}

/** Quick ticks are counted once. */
const PAUSE_MS = 120;

function shortPause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
