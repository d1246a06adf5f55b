import type { ICommand, IRange } from "@univerjs/presets";
import { CommandType } from "@univerjs/presets";
import { ReorderRangeCommand } from "@univerjs/preset-sheets-core";
import type { CellScalar } from "../spreadsheet";
import { scalarOf } from "./cell-values";
import { compareCells } from "./compare-cells";
import type { GridContext } from "./grid-context";

/** The command Univer's table menu sends; the package that would answer it is not part of the grid. */
const SORT_RANGE = "sheet.command.sort-range";

interface SortParameters {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly orderRules: readonly { readonly colIndex: number; readonly type: string }[];
}

/** Lets a table be sorted from its header buttons; hidden rows stay where they are. */
export function sortTables(context: GridContext): void {
  const sort: ICommand<SortParameters> = {
    id: SORT_RANGE,
    type: CommandType.COMMAND,
    handler: (_accessor, params) => {
      if (!params) {
        return false;
      }
      const { unitId, subUnitId, range, orderRules } = params;
      const sheet = context.worksheet(subUnitId);
      const rows: number[] = [];
      for (let row = range.startRow; row <= range.endRow; row += 1) {
        if (sheet.getRowVisible(row)) {
          rows.push(row);
        }
      }
      const cell = (row: number, column: number): CellScalar =>
        scalarOf(sheet.getCellMatrix().getValue(row, column));
      const sorted = [...rows].sort((a, b) =>
        orderRules.reduce(
          (result, { colIndex, type }) =>
            result || compareCells(cell(a, colIndex), cell(b, colIndex), type === "desc"),
          0,
        ),
      );
      const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index] ?? row]));
      return context.commands.syncExecuteCommand(ReorderRangeCommand.id, {
        unitId,
        subUnitId,
        range,
        order,
      });
    },
  };
  context.commands.registerCommand(sort);
}
