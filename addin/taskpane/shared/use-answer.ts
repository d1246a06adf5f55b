import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome, WorkbookFault } from "../../ports/workbook";
import { COPY } from "./copy";
import { DEADLINES_MS, withDeadline } from "./deadline";

/** An answer on its way, here, or refused. `value` is the latest there was, also while waiting. */
export interface Answer<T> {
  readonly phase: "waiting" | "ready" | "fault";
  readonly value: T | undefined;
  readonly fault: WorkbookFault | undefined;
  /** Asks again. */
  readonly ask: () => void;
  /** Stops waiting. */
  readonly cancel: () => void;
}

interface Kept<T> {
  readonly question: unknown;
  readonly round: number;
  readonly outcome: Outcome<T> | undefined;
  readonly value: T | undefined;
}

/** While a cell is being edited Excel refuses to answer; we ask again after this long. */
const EDITING_RETRY_MS = 2000;

const CANCELLED: Outcome<never> = {
  ok: false,
  fault: { code: "other", sentence: COPY.cancelled },
};

/** Told by nothing: for questions that the workbook has no part in. */
export const NEVER = (): (() => void) => () => undefined;

/**
 * Asks the question when it changes and whenever `onChange` tells. Answers that come after a newer
 * question are dropped, and their signal is aborted.
 */
export function useAnswer<T>(
  question: (signal: AbortSignal) => Promise<Outcome<T>>,
  onChange: (listener: () => void) => () => void,
): Answer<T> {
  const [round, setRound] = useState(0);
  const [kept, setKept] = useState<Kept<T>>({
    question: undefined,
    round: 0,
    outcome: undefined,
    value: undefined,
  });
  const asked = useRef<AbortController | undefined>(undefined);
  const keep = useCallback(
    (outcome: Outcome<T>) =>
      setKept((before) => ({
        question,
        round,
        outcome,
        value: outcome.ok ? outcome.value : before.value,
      })),
    [question, round],
  );
  useEffect(() => {
    const controller = (asked.current = new AbortController());
    const { signal } = controller;
    void withDeadline(question(signal), DEADLINES_MS.read).then((outcome) => {
      if (signal.aborted) return;
      keep(outcome);
      controller.abort();
    });
    return () => controller.abort();
  }, [question, keep]);
  const ask = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => onChange(ask), [onChange, ask]);
  const current = kept.question === question && kept.round === round ? kept.outcome : undefined;
  const isEditing = current?.ok === false && current.fault.code === "editing";
  useEffect(() => {
    if (!isEditing) return undefined;
    const timer = setTimeout(ask, EDITING_RETRY_MS);
    return () => clearTimeout(timer);
  }, [isEditing, ask]);
  const cancel = useCallback(() => {
    asked.current?.abort();
    keep(CANCELLED);
  }, [keep]);
  const phase = current === undefined ? "waiting" : current.ok ? "ready" : "fault";
  return {
    phase,
    value: kept.value,
    fault: current?.ok === false ? current.fault : undefined,
    ask,
    cancel,
  };
}
