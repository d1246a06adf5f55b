import { SHEET_COLUMNS, SHEET_ROWS } from "../a1";
import { apiClass, method, type ApiClass } from "../rich-api/api-object";
import { argumentArea } from "./areas";
import type { ModelContext } from "./model-context";
import { Range } from "./range";
import { StoredObject } from "./stored";

/** Frozen rows and columns of one sheet; how many is kept, since the spreadsheet only takes them. */
class FreezePanes extends StoredObject {
  constructor(
    readonly context: ModelContext,
    readonly sheetId: string,
  ) {
    super(FREEZE_PANES, context.extras.sheet(sheetId), "frozen.");
  }

  /** Freezes the first rows and columns; 0 and 0 frees all. */
  freeze(rows: number, columns: number): void {
    this.put("rows", rows);
    this.put("columns", columns);
    this.context.spreadsheet.freezePanes(this.sheetId, rows, columns);
  }

  freezeAt(argument: Range | string): void {
    const area = argumentArea(this.context, this.sheetId, argument);
    this.freeze(
      area.rows === SHEET_ROWS ? 0 : area.row + area.rows,
      area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns,
    );
  }

  /** The frozen cells; null where nothing is frozen. */
  location(): Range | null {
    const rows = Number(this.get("rows") ?? 0);
    const columns = Number(this.get("columns") ?? 0);
    if (rows === 0 && columns === 0) return null;
    return this.context.range({
      sheetId: this.sheetId,
      row: 0,
      column: 0,
      rows: rows === 0 ? SHEET_ROWS : rows,
      columns: columns === 0 ? SHEET_COLUMNS : columns,
    });
  }
}

const FREEZE_PANES: ApiClass = apiClass<FreezePanes>("WorksheetFreezePanes", {
  freezeRows: method("1.7", (panes, args) => panes.freeze(args.optionalInteger(0) ?? 1, 0)),
  freezeColumns: method("1.7", (panes, args) => panes.freeze(0, args.optionalInteger(0) ?? 1)),
  freezeAt: method("1.7", (panes, args) => panes.freezeAt(args.objectOrText(0, Range))),
  unfreeze: method("1.7", (panes) => panes.freeze(0, 0)),
  getLocationOrNullObject: method("1.7", (panes) => panes.location()),
});

/** The frozen panes of a sheet. */
export function freezePanes(context: ModelContext, sheetId: string): FreezePanes {
  return new FreezePanes(context, sheetId);
}
