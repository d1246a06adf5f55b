import { IUndoRedoService, sequenceExecute } from "@univerjs/presets";
import type { GridContext } from "./grid-context";

/** Takes back the last step, the person's or the host's; nothing to take back: nothing happens. */
export function undo(context: GridContext): void {
  const service = context.injector.get(IUndoRedoService);
  const step = service.pitchTopUndoElement();
  if (step && sequenceExecute(step.undoMutations, context.commands).result) {
    service.popUndoToRedo();
  }
}

/** Does the last taken-back step again. */
export function redo(context: GridContext): void {
  const service = context.injector.get(IUndoRedoService);
  const step = service.pitchTopRedoElement();
  if (step && sequenceExecute(step.redoMutations, context.commands).result) {
    service.popRedoToUndo();
  }
}

/** Forgets all steps: those of a workbook that was exchanged must not reach into the new one. */
export function forgetSteps(context: GridContext): void {
  context.injector.get(IUndoRedoService).clearUndoRedo(context.unitId());
}
