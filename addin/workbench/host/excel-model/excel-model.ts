import type { CellArea, Spreadsheet } from "../../spreadsheet";
import type { Culture } from "../culture";
import { Extras } from "./extras";
import type { ModelContext } from "./model-context";
import { ModelEvents, type ModelEvent } from "./model-events";
import { Range } from "./range";
import { rangeFormat } from "./range-format";
import { rangeMembers } from "./range-members";
import { Table } from "./table";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** What the model of Excel is made over. */
export interface ExcelModelOptions {
  readonly spreadsheet: Spreadsheet;
  readonly culture: Culture;
  /** Year that a written day and month without year fall in; the current one unless told. */
  readonly year?: number;
  /** Gets the events that the add-in listens to. */
  readonly onEvent?: (event: ModelEvent) => void;
}

/** A model of Excel's objects over a spreadsheet. */
export interface ExcelModel {
  readonly root: Workbook;
  /** Settings, XML parts, charts: what the spreadsheet does not hold; saved and loaded with it. */
  readonly extras: Extras;
  readonly events: ModelEvents;
  dispose(): void;
}

/** Makes the model; state lives in the spreadsheet, so several models may work over one. */
export function createExcelModel(options: ExcelModelOptions): ExcelModel {
  const extras = new Extras();
  const events = new ModelEvents(options.spreadsheet, (event) => options.onEvent?.(event));
  const members = rangeMembers(rangeFormat);
  const context: ModelContext = {
    spreadsheet: options.spreadsheet,
    culture: options.culture,
    year: options.year ?? new Date().getFullYear(),
    extras,
    events,
    range: (area: CellArea) => new Range(context, area, members),
    worksheet: (sheetId) => new Worksheet(context, sheetId),
    table: (tableId) => new Table(context, tableId),
  };
  return { root: new Workbook(context), extras, events, dispose: () => events.dispose() };
}
