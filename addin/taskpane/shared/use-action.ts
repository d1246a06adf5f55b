import { useCallback, useRef, useState } from "react";
import type { ActionOptions, Progress } from "../../app/services";
import type { Outcome, WorkbookFault } from "../../ports/workbook";
import { filledPhrase } from "./copy";
import { DEADLINES_MS, withDeadline } from "./deadline";

/** How a long action stands; `what` is what it was started with. */
export type ActionState<W, T> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly what: W;
      readonly progress: Progress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "done"; readonly what: W; readonly value: T }
  | { readonly kind: "fault"; readonly what: W; readonly fault: WorkbookFault }
  | { readonly kind: "cancelled"; readonly what: W };

/** A long action, one at a time. */
export interface Action<W, T> {
  readonly state: ActionState<W, T>;
  readonly start: (what: W) => void;
  /** Cancels while nothing is written; otherwise nothing happens. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const LATE = {
  sv: "Det har inte kommit något livstecken på {s} s. Se efter i bladen innan du försöker igen.",
  en: "There has been no sign of life in {s} s. Look at the sheets before you try again.",
};

/**
 * Runs `act`; a later start is ignored while one runs. An action that shows no progress for a minute
 * is given up: its signal is aborted, and the sentence says to look at the sheets.
 */
export function useAction<W, T>(
  act: (what: W, options: ActionOptions) => Promise<Outcome<T>>,
): Action<W, T> {
  const [state, setState] = useState<ActionState<W, T>>({ kind: "idle" });
  const running = useRef<AbortController | undefined>(undefined);
  const start = useCallback(
    (what: W) => {
      if (running.current) return;
      const controller = (running.current = new AbortController());
      const { signal } = controller;
      setState({ kind: "running", what, progress: undefined, isCancelling: false });
      void watched(act, what, signal, (progress) =>
        setState((now) => (now.kind === "running" ? { ...now, progress } : now)),
      ).then((outcome) => {
        running.current = undefined;
        if (outcome.ok) setState({ kind: "done", what, value: outcome.value });
        else if (signal.aborted) setState({ kind: "cancelled", what });
        else setState({ kind: "fault", what, fault: outcome.fault });
        controller.abort();
      });
    },
    [act],
  );
  const cancel = useCallback(() => {
    if (!isCancellable(state)) return;
    setState({ ...state, isCancelling: true });
    running.current?.abort();
  }, [state]);
  const dismiss = useCallback(() => setState({ kind: "idle" }), []);
  return { state, start, cancel, dismiss };
}

/** True while nothing is written and nobody has cancelled. */
export function isCancellable<W, T>(
  state: ActionState<W, T>,
): state is ActionState<W, T> & { readonly kind: "running" } {
  return state.kind === "running" && !state.isCancelling && state.progress?.cancellable !== false;
}

/** The answer, or a fault once nothing has been heard for too long. */
function watched<W, T>(
  act: (what: W, options: ActionOptions) => Promise<Outcome<T>>,
  what: W,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const late = filledPhrase(LATE, { s: DEADLINES_MS.silence / 1000 });
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => resolve({ ok: false, fault: { code: "other", sentence: late } }),
        DEADLINES_MS.silence,
      );
    };
    wait();
    const options: ActionOptions = {
      signal,
      onProgress: (progress) => {
        wait();
        onProgress(progress);
      },
    };
    void withDeadline(act(what, options), DEADLINES_MS.action).then((outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
}
