import { useCallback, useEffect, useRef, type ReactElement } from "react";
import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { Found, FoundTable } from "../../../app/statistics/statistics-services";
import { dateText } from "../../shared/number-text";
import { usePane } from "../../shared/pane-context";
import { NEVER, useAnswer } from "../../shared/use-answer";
import { Waiting } from "../../shared/waiting";
import { ArrowList } from "../arrow-list";
import { DATA_COPY } from "../copy";
import { useData } from "../data-context";
import { RowButton } from "../row-button";
import type { Question } from "../use-data-desk";
import { useListStyle } from "../use-list-style";
import { OfficeFaultMessage } from "./office-fault-message";

const useStyles = makeStyles({ heading: { ...typographyStyles.body1Strong, margin: 0 } });

/** What a search has led to; an address that names one table opens it. */
export function FoundTables({ question }: { readonly question: Question }): ReactElement {
  const { say } = usePane();
  const { statistics, desk } = useData();
  const styles = useListStyle();
  const ask = useCallback(
    (signal: AbortSignal) => statistics.find(question, signal),
    [statistics, question],
  );
  const answer = useAnswer(ask, NEVER);
  const { value, phase, fault } = answer;
  const only = phase === "ready" && value?.kind === "table" ? value : undefined;
  const { go, ask: search } = desk;
  useEffect(() => {
    if (!only) return;
    search(undefined);
    go({
      kind: "table",
      ref: only.ref,
      ...(only.selection ? { asked: only.selection } : {}),
    });
  }, [only, go, search]);
  return (
    <div className={styles.view}>
      {fault && <OfficeFaultMessage fault={fault} office={question.office} onRetry={answer.ask} />}
      {phase === "waiting" && (
        <Waiting
          sentence={say(DATA_COPY.finding, { ord: question.text })}
          kind={value ? "again" : "first"}
          onCancel={answer.cancel}
        />
      )}
      {phase === "ready" && value?.kind === "tables" && (
        <Tables key={value.page} found={value} question={question} />
      )}
    </div>
  );
}

function Tables(props: {
  readonly found: Found & { readonly kind: "tables" };
  readonly question: Question;
}): ReactElement {
  const { found, question } = props;
  const { say, count } = usePane();
  const { desk } = useData();
  const list = useListStyle();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // The answer to a search the user has just made; not when he comes back from a table.
  const isReturn = desk.place.kind === "list" && desk.place.returnTo !== undefined;
  useEffect(() => {
    if (!isReturn) heading.current?.focus();
  }, [isReturn]);
  const { tables, page, pages, all, sentence } = found;
  const words = { n: count(all), ord: question.text };
  const phrase =
    all === 0
      ? (sentence ?? DATA_COPY.noTables)
      : all === 1
        ? DATA_COPY.tableFound
        : DATA_COPY.tablesFound;
  return (
    <section className={list.section} aria-label={say(phrase, words)}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {say(phrase, words)}
      </h3>
      {tables.length > 0 && (
        <ArrowList label={say(phrase, words)}>
          {tables.map((table) => (
            <FoundRow key={table.ref.table} table={table} />
          ))}
        </ArrowList>
      )}
      {pages > 1 && (
        <div className={list.between}>
          <Button
            size="small"
            disabledFocusable={page <= 1}
            onClick={() => desk.ask({ ...question, page: page - 1 })}
          >
            {say(DATA_COPY.previous)}
          </Button>
          {say(DATA_COPY.page, { i: page, n: pages })}
          <Button
            size="small"
            disabledFocusable={page >= pages}
            onClick={() => desk.ask({ ...question, page: page + 1 })}
          >
            {say(DATA_COPY.next)}
          </Button>
        </div>
      )}
    </section>
  );
}

function FoundRow({ table }: { readonly table: FoundTable }): ReactElement {
  const { say, language } = usePane();
  const { desk } = useData();
  const { ref, label, path, firstPeriod, lastPeriod, updated, warning } = table;
  const facts = [
    ...(firstPeriod !== undefined && lastPeriod !== undefined
      ? [say(DATA_COPY.periods, { från: firstPeriod, till: lastPeriod })]
      : []),
    ...(updated !== undefined
      ? [say(DATA_COPY.updated, { datum: dateText(updated, language) })]
      : []),
    ref.table,
  ];
  return (
    <li>
      <RowButton
        title={label}
        dataKey={`table:${ref.table}`}
        about={
          <>
            {path !== "" && (
              <>
                {path}
                <br />
              </>
            )}
            {facts.join(" · ")}
            {warning && (
              <>
                <br />
                <b>{say(warning)}</b>
              </>
            )}
          </>
        }
        onClick={() => desk.go({ kind: "table", ref })}
      />
    </li>
  );
}
