import { useCallback, useRef, useState } from "react";
import type { Language, Phrase } from "#engine";
import type { PaneServices, Progress, TemplateChoice } from "../../app/services";
import type { WorkbookFault } from "../../ports/workbook";
import { filled, filledPhrase } from "../shared/copy";
import { DEADLINES_MS, withDeadline } from "../shared/deadline";
import { START_COPY } from "./copy";

/** How the building of a template stands. */
export type BuildState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly template: TemplateChoice;
      readonly progress: Progress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "done"; readonly sentence: Phrase }
  | {
      readonly kind: "fault";
      readonly fault: WorkbookFault;
      readonly template: TemplateChoice;
    }
  | { readonly kind: "cancelled" };

/** Building a template, one at a time. */
export interface Build {
  readonly state: BuildState;
  readonly start: (template: TemplateChoice, language: Language) => void;
  /** Cancels while nothing is written; otherwise nothing happens. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** `onDone` is told when a build has changed the workbook. */
export function useBuild(services: PaneServices, onDone: () => void): Build {
  const [state, setState] = useState<BuildState>({ kind: "idle" });
  const controller = useRef<AbortController | undefined>(undefined);
  const start = useCallback(
    (template: TemplateChoice, language: Language) => {
      const { signal } = (controller.current = new AbortController());
      setState({ kind: "running", template, progress: undefined, isCancelling: false });
      const onProgress = (progress: Progress): void =>
        setState((now) => (now.kind === "running" ? { ...now, progress } : now));
      const built = services.buildTemplate(template.value, language, { onProgress, signal });
      void withDeadline(built, DEADLINES_MS.build, buildIsLate()).then((outcome) => {
        if (outcome.ok) setState({ kind: "done", sentence: outcome.value });
        else if (signal.aborted) setState({ kind: "cancelled" });
        else setState({ kind: "fault", fault: outcome.fault, template });
        onDone();
      });
    },
    [services, onDone],
  );
  const cancel = useCallback(() => {
    setState((now) => (isCancellable(now) ? { ...now, isCancelling: true } : now));
    if (isCancellable(state)) controller.current?.abort();
  }, [state]);
  const dismiss = useCallback(() => setState({ kind: "idle" }), []);
  return { state, start, cancel, dismiss };
}

/** True while nothing is written. */
export function isCancellable(
  state: BuildState,
): state is BuildState & { readonly kind: "running" } {
  return state.kind === "running" && state.progress?.cancellable === true;
}

function buildIsLate(): Phrase {
  return filledPhrase(START_COPY.buildLate, { s: DEADLINES_MS.build / 1000 });
}

/** The sentence of a running build. */
export function buildSentence(
  state: BuildState & { readonly kind: "running" },
  language: Language,
): string {
  if (state.isCancelling) return START_COPY.cancelling[language];
  if (state.progress) return state.progress.sentence[language];
  return filled(START_COPY.building, language, { namn: state.template.label });
}
