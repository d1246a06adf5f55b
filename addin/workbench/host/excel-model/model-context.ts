import type { CellArea, Spreadsheet } from "../../spreadsheet";
import type { Culture } from "../culture";
import type { ModelEvents } from "./model-events";
import type { Extras } from "./extras";
import type { Range } from "./range";
import type { Table } from "./table";
import type { Worksheet } from "./worksheet";

/** What the objects of the model share; it also makes them, so that they need not know each other. */
export interface ModelContext {
  readonly spreadsheet: Spreadsheet;
  readonly extras: Extras;
  readonly culture: Culture;
  readonly events: ModelEvents;
  /** The year that a day and month without year fall in. */
  readonly year: number;
  range(area: CellArea): Range;
  worksheet(sheetId: string): Worksheet;
  table(tableId: string): Table;
}
