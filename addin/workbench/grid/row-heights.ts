import type { IMarkDirtyRowAutoHeightOperationParams } from "@univerjs/preset-sheets-core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";

/**
 * Watches the row heights Univer still has to work out. They are calculated in idle moments, and
 * Univer does not stop when their workbook is closed, which ends in an error: the returned step
 * calls them off.
 */
export function watchRowHeights(context: GridContext): () => void {
  const tasks: IMarkDirtyRowAutoHeightOperationParams[] = [];
  context.commands.onCommandExecuted((command) => {
    if (command.id === MarkDirtyRowAutoHeightOperation.id) {
      tasks.push(command.params as IMarkDirtyRowAutoHeightOperationParams);
    }
  });
  return () => {
    for (const task of tasks.splice(0)) {
      context.run(CancelMarkDirtyRowAutoHeightOperation.id, task);
    }
  };
}
