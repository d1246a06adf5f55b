import type { IWorkbookData } from "@univerjs/presets";
import { SheetTableService } from "@univerjs/preset-sheets-table";
import type { GridContext } from "./grid-context";
import { GridError } from "./grid-error";

/** Univer's name for its table data in a saved workbook. */
const TABLE_RESOURCE = "SHEET_TABLE_PLUGIN";
const FORMAT = "materialkartan-grid";
const VERSION = 1;

interface SavedTables {
  readonly [sheetId: string]: {
    tables: { readonly id: string; columns: { readonly id: string }[] }[];
  };
}

/**
 * The workbook as text. Values of spilled cells are not in it: they come back with the calculation.
 * Univer saves a table's columns in the order they were made; here they lie as they stand.
 */
export function saveWorkbook(context: GridContext): string {
  const unitId = context.unitId();
  const workbook = context.api.getActiveWorkbook()?.save();
  const infos = context.injector.get(SheetTableService).getTableList(unitId);
  for (const resource of workbook?.resources ?? []) {
    if (resource.name !== TABLE_RESOURCE || !resource.data) {
      continue;
    }
    const saved = JSON.parse(resource.data) as SavedTables;
    for (const table of Object.values(saved).flatMap((sheet) => sheet.tables)) {
      const order = infos.find(({ id }) => id === table.id)?.columns.map(({ id }) => id) ?? [];
      table.columns.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    }
    resource.data = JSON.stringify(saved);
  }
  return JSON.stringify({ format: FORMAT, version: VERSION, workbook });
}

/** The workbook of a saved text. @throws GridError snapshot-unreadable */
export function readSnapshot(snapshot: string): Partial<IWorkbookData> {
  const unreadable = new GridError("snapshot-unreadable", {
    sv: "Den sparade arbetsboken går inte att läsa.",
    en: "The saved workbook cannot be read.",
  });
  let content: { format?: unknown; version?: unknown; workbook?: Partial<IWorkbookData> };
  try {
    content = JSON.parse(snapshot) as typeof content;
  } catch {
    throw unreadable;
  }
  if (content.format !== FORMAT || content.version !== VERSION || !content.workbook?.sheets) {
    throw unreadable;
  }
  return content.workbook;
}
