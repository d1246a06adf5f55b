import { LifecycleService, LifecycleStages, LogLevel, createUniver } from "@univerjs/presets";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import type { Spreadsheet } from "../spreadsheet";
import { guardCalculation } from "./calculation-guard";
import { CallMemo } from "./call-memo";
import { gridContext } from "./grid-context";
import type { GridLanguage } from "./language";
import { localeSettings } from "./locale-settings";
import { SHEET_COLUMNS, SHEET_ROWS } from "./sheets";
import { readStructuredReferences } from "./structured-references";
import { keepTables } from "./table-keeper";
import { sortTables } from "./table-sort";
import { toolbar } from "./toolbar";
import { toolbarActions } from "./toolbar-actions";
import { readSwedishNumbers } from "./typed-numbers";
import { UniverSpreadsheet } from "./univer-spreadsheet";

/** What a new spreadsheet is told. */
export interface GridOptions {
  readonly language: GridLanguage;
  /** Name of the first sheet; "Blad1" or "Sheet1" when left out. */
  readonly firstSheet?: string;
}

/** Univer's menu entries for protecting cells and sheets: no part of the workbench. */
const PROTECTION_MENUS = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
] as const;

/**
 * Makes a spreadsheet in an element of the page, which it fills. The page must load
 * `@univerjs/preset-sheets-core/lib/index.css` and `@univerjs/preset-sheets-table/lib/index.css`.
 */
export async function createSpreadsheet(
  container: HTMLElement,
  options: GridOptions,
): Promise<Spreadsheet> {
  const place = document.createElement("div");
  place.style.cssText =
    "flex:1 1 auto;min-height:0;position:relative;font-family:'Segoe UI',system-ui,sans-serif";
  container.style.display = "flex";
  container.style.flexDirection = "column";
  // The toolbar's place is kept from the start: the drawing surface takes its size only once.
  const top = document.createElement("div");
  top.style.cssText = "flex:0 0 41px";
  container.replaceChildren(top, place);
  const { univer, univerAPI } = createUniver({
    ...localeSettings(options.language),
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container: place,
        header: true,
        toolbar: false,
        formulaBar: true,
        footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
        menu: Object.fromEntries(PROTECTION_MENUS.map((id) => [id, { hidden: true }])),
        formula: { initialFormulaComputing: CalculationMode.FORCED },
      }),
      UniverSheetsTablePreset(),
    ],
  });
  const name = options.firstSheet ?? (options.language === "sv" ? "Blad1" : "Sheet1");
  univerAPI.createWorkbook({
    id: "workbook",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": { id: "sheet-1", name, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS },
    },
  });
  const context = gridContext(univer, univerAPI);
  guardCalculation(context);
  keepTables(context);
  sortTables(context);
  readStructuredReferences(context);
  if (options.language === "sv") {
    readSwedishNumbers(context);
    // "6,904" would be read as six point nine: separators follow the language.
    univerAPI.getActiveWorkbook()?.setNumfmtLocal("sv");
  }
  const spreadsheet = new UniverSpreadsheet(context, new CallMemo());
  // Univer's calculation begins to listen when the grid has been drawn for the first time.
  await context.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  await spreadsheet.whenIdle();
  top.append(toolbar(spreadsheet, options.language, toolbarActions(context)));
  return spreadsheet;
}
