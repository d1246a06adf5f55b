import { useCallback, useState } from "react";
import type { Language } from "#engine";
import type { PaneServices } from "../../app/services";
import type { WorkbookFault } from "../../ports/workbook";
import { COPY, filled } from "../shared/copy";
import { DEADLINES_MS, withDeadline } from "../shared/deadline";

/** A repair that went through. */
export type Repaired =
  { readonly kind: "recalculated" } | { readonly kind: "reentered"; readonly cells: number };

/** How a repair stands. */
export type RepairState =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | Repaired
  | { readonly kind: "fault"; readonly fault: WorkbookFault; readonly what: RepairName };

/** The repairs there are. */
export type RepairName = "reenter" | "recalculate";

/** Re-entering formulas and recalculating. */
export interface Repair {
  readonly state: RepairState;
  readonly run: (what: RepairName) => void;
  readonly dismiss: () => void;
}

/** The two repairs; `onDone` is told when one has changed the workbook. */
export function useRepair(services: PaneServices, onDone: () => void): Repair {
  const [state, setState] = useState<RepairState>({ kind: "idle" });
  const run = useCallback(
    (what: RepairName) => {
      setState({ kind: "running" });
      void repaired(services, what).then((after) => {
        setState(after);
        if (after.kind !== "fault") onDone();
      });
    },
    [services, onDone],
  );
  const dismiss = useCallback(() => setState({ kind: "idle" }), []);
  return { state, run, dismiss };
}

async function repaired(
  services: PaneServices,
  what: RepairName,
): Promise<Repaired | (RepairState & { readonly kind: "fault" })> {
  if (what === "recalculate") {
    const outcome = await withDeadline(services.recalculate(), DEADLINES_MS.repair);
    return outcome.ok ? { kind: "recalculated" } : { kind: "fault", fault: outcome.fault, what };
  }
  const outcome = await withDeadline(services.reenterFormulas(), DEADLINES_MS.repair);
  return outcome.ok
    ? { kind: "reentered", cells: outcome.value }
    : { kind: "fault", fault: outcome.fault, what };
}

/** What a finished repair did, in words. */
export function repairSentence(done: Repaired, language: Language): string {
  if (done.kind === "recalculated") return COPY.recalculated[language];
  if (done.cells === 0) return COPY.reenteredNone[language];
  const phrase = done.cells === 1 ? COPY.reenteredOne : COPY.reentered;
  return filled(phrase, language, { n: done.cells });
}
