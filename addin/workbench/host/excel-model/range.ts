import type { CellArea } from "../../spreadsheet";
import { SHEET_COLUMNS, SHEET_ROWS, formatAddress, formatRectangle, isOnSheet } from "../a1";
import { invalidArgument } from "../host-error";
import { ApiObject, type ApiClass } from "../rich-api/api-object";
import type { ModelContext } from "./model-context";

/** A rectangle of cells; what it holds lives in the spreadsheet. Rule: kept-ranges. */
export class Range extends ApiObject {
  /** @throws HostError `InvalidArgument` outside the sheet. Rule: range-bounds. */
  constructor(
    readonly context: ModelContext,
    readonly area: CellArea,
    readonly api: ApiClass,
  ) {
    super();
    if (!isOnSheet(area)) throw invalidArgument("range-bounds");
  }

  get sheetName(): string {
    return this.context.worksheet(this.area.sheetId).info.name;
  }

  /** "Sheet1!A1:B2". */
  get address(): string {
    return formatAddress(this.sheetName, this.area);
  }

  /** "A1:B2". */
  get localAddress(): string {
    return formatRectangle(this.area);
  }

  /** True for whole columns or rows, whose cells cannot be read or written one by one. */
  get isUnbounded(): boolean {
    return this.area.rows === SHEET_ROWS || this.area.columns === SHEET_COLUMNS;
  }

  /** The range at another place or of another size; negative sizes are refused. */
  moved(change: Partial<Omit<CellArea, "sheetId">>): Range {
    return this.context.range({ ...this.area, ...change });
  }

  /** The cell at this place of the range; it may lie outside. */
  cell(row: number, column: number): Range {
    const at = { row: this.area.row + row, column: this.area.column + column };
    return this.moved({ ...at, rows: 1, columns: 1 });
  }
}
