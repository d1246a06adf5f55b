import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/presets";
import {
  IEditorBridgeService,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveDefinedNameCommand,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetDefinedNameCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type {
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { SetSheetTableCommand, TableManager } from "@univerjs/preset-sheets-table";
import type { CellArea, ChangeOrigin } from "../spreadsheet";
import { areaOf, boundsOf } from "./area";
import type { GridContext } from "./grid-context";
import type { GridEvents } from "./grid-events";
import { selection } from "./selection";
import { settleHeaders, tables } from "./tables";

interface RangeParameters {
  readonly subUnitId: string;
  readonly range: IRange;
}

const WHOLE_RANGE = new Set<string>([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  ReorderRangeMutation.id,
]);

/** Commands that rewrite formulas or formats as a consequence: no cell's content is another. */
const FOLLOWS = new Set<string>([
  SetStyleCommand.id,
  SetWorksheetNameCommand.id,
  SetSheetTableCommand.id,
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveSheetCommand.id,
  RemoveDefinedNameCommand.id,
  SetDefinedNameCommand.id,
]);

/** Turns Univer's commands into the port's events. */
export class ChangeWatch {
  constructor(
    private readonly context: GridContext,
    private readonly events: GridEvents,
    private readonly origin: () => ChangeOrigin,
  ) {
    context.commands.onCommandExecuted((command, options) => this.heard(command, options));
    this.watchTables();
    let active = false;
    context.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
      if (visible !== active) {
        active = visible;
        events.emit("editing", { active });
      }
    });
  }

  private heard(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    for (const area of this.changedAreas(command, options)) {
      this.followHeaders(area);
      this.events.emit("changed", { area, origin: this.origin() });
    }
    const sheetId = (command.params as { subUnitId?: string } | undefined)?.subUnitId ?? "";
    switch (command.id) {
      case SetSelectionsOperation.id:
        if (this.context.isOpen()) {
          this.events.emit("selectionChanged", { area: selection(this.context) });
        }
        return;
      case SetWorksheetActiveOperation.id:
        this.events.emit("sheetActivated", { sheetId });
        return;
      case SetWorksheetNameMutation.id:
        this.events.emit("sheetsChanged", { kind: "renamed", sheetId });
        return;
      case RemoveSheetMutation.id:
        this.events.emit("sheetsChanged", { kind: "deleted", sheetId });
        return;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as { readonly sheet: { readonly id: string } };
        this.events.emit("sheetsChanged", { kind: "added", sheetId: sheet.id });
      }
    }
  }

  /** The cells whose contents a command changed; a calculation or a format changes none. */
  private changedAreas(command: Readonly<ICommandInfo>, options?: IExecutionOptions): CellArea[] {
    if (WHOLE_RANGE.has(command.id)) {
      const { subUnitId, range } = command.params as RangeParameters;
      return [areaOf(subUnitId, range)];
    }
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = command.params as IMoveRangeMutationParams;
      return [from, to].flatMap(({ subUnitId, value }) => areasOf(subUnitId, value));
    }
    if (command.id !== SetRangeValuesMutation.id || options?.["fromFormula"] === true) {
      return [];
    }
    const { subUnitId, cellValue, trigger } = command.params as ISetRangeValuesMutationParams;
    return trigger && FOLLOWS.has(trigger) ? [] : areasOf(subUnitId, cellValue ?? {});
  }

  /** Univer does not give a table's column the new name when its header cell is changed. */
  private followHeaders(area: CellArea): void {
    for (const table of tables(this.context)) {
      const header = table.area;
      const inHeader =
        header.sheetId === area.sheetId &&
        header.row >= area.row &&
        header.row < area.row + area.rows &&
        header.column < area.column + area.columns &&
        area.column < header.column + header.columns;
      if (inHeader) {
        settleHeaders(this.context, table.id);
      }
    }
  }

  private watchTables(): void {
    const manager = this.context.injector.get(TableManager);
    manager.tableAdd$.subscribe(({ tableId }) =>
      this.events.emit("tablesChanged", { kind: "added", tableId }),
    );
    manager.tableDelete$.subscribe(({ tableId }) =>
      this.events.emit("tablesChanged", { kind: "deleted", tableId }),
    );
    manager.tableNameChanged$.subscribe(({ tableId }) =>
      this.events.emit("tablesChanged", { kind: "renamed", tableId }),
    );
    manager.tableRangeChanged$.subscribe(({ tableId, range, oldRange }) => {
      if (JSON.stringify(range) !== JSON.stringify(oldRange)) {
        this.events.emit("tablesChanged", { kind: "resized", tableId });
      }
    });
  }
}

function areasOf(sheetId: string, matrix: Parameters<typeof boundsOf>[0]): CellArea[] {
  const bounds = boundsOf(matrix);
  return bounds ? [areaOf(sheetId, bounds)] : [];
}
