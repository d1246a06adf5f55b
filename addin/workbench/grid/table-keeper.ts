import type { ICommandInfo, IRange } from "@univerjs/presets";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./grid-context";
import type { LineChange } from "./line-change";
import { activeSheetId } from "./sheets";
import { settleTables } from "./tables";

const CHANGES: ReadonlyMap<string, Pick<LineChange, "axis" | "action">> = new Map([
  [InsertRowByRangeCommand.id, { axis: "row", action: "insert" }],
  [RemoveRowByRangeCommand.id, { axis: "row", action: "delete" }],
  [InsertColByRangeCommand.id, { axis: "column", action: "insert" }],
  [RemoveColByRangeCommand.id, { axis: "column", action: "delete" }],
]);

function lineChange(context: GridContext, command: Readonly<ICommandInfo>): LineChange | undefined {
  const kind = CHANGES.get(command.id);
  if (!kind) {
    return undefined;
  }
  const { range, subUnitId } = command.params as { range: IRange; subUnitId?: string };
  const row = kind.axis === "row";
  const start = row ? range.startRow : range.startColumn;
  const end = row ? range.endRow : range.endColumn;
  return { ...kind, sheetId: subUnitId ?? activeSheetId(context), start, count: end - start + 1 };
}

/** Keeps tables right when anybody inserts or deletes rows or columns: Univer cuts some wrongly. */
export function keepTables(context: GridContext): void {
  let settle: (() => void) | undefined;
  context.commands.beforeCommandExecuted((command) => {
    const change = lineChange(context, command);
    if (change) {
      settle = settleTables(context, change);
    }
  });
  context.commands.onCommandExecuted((command) => {
    if (CHANGES.has(command.id)) {
      settle?.();
      settle = undefined;
    }
  });
}
