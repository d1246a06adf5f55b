import type { IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/preset-sheets-core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetCommand,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";

/**
 * Watches the row heights Univer still has to work out. They are calculated in idle moments, and
 * Univer does not stop when their sheet is deleted or their workbook closed, which ends in an error
 * and leaves all later heights undone: a sheet's are called off before it goes, the returned step
 * calls off the rest.
 */
export function watchRowHeights(context: GridContext): () => void {
  let tasks: IMarkDirtyRowAutoHeightOperationParams[] = [];
  const callOff = (isMeant: (sheetId: string) => boolean): void => {
    const meant = tasks.filter(({ subUnitId }) => isMeant(subUnitId));
    tasks = tasks.filter((task) => !meant.includes(task));
    for (const task of meant) context.run(CancelMarkDirtyRowAutoHeightOperation.id, task);
  };
  context.commands.onCommandExecuted((command) => {
    if (command.id === MarkDirtyRowAutoHeightOperation.id) {
      tasks.push(command.params as IMarkDirtyRowAutoHeightOperationParams);
    }
  });
  context.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id) return;
    const { subUnitId } = params as { readonly subUnitId?: string };
    callOff((sheetId) => sheetId === subUnitId);
  });
  return () => callOff(() => true);
}
