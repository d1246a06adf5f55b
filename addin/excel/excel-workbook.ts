/** The port Workbook on Excel. */
import type { Cell } from "#engine";
import type { Outcome, Place, PlannedCell, Workbook, WorkbookPlan } from "../ports/workbook";
import { readBlocks } from "./blocks";
import { buildPlan } from "./build-plan";
import { readCall, singleText, type CellCall, type ReadArgument } from "./cell-arguments";
import { cellInput } from "./cell-input";
import { findFormulas } from "./find-formulas";
import { inExcel } from "./in-excel";
import { refused } from "./office-errors";
import { readTables } from "./table-ranges";
import { WorkbookEvents } from "./workbook-events";

/** Opens the workbook that the add-in runs in. */
export async function openWorkbook(): Promise<Workbook> {
  return excelWorkbook(await decimalSeparator());
}

function excelWorkbook(separator: "," | "."): Workbook {
  const events = new WorkbookEvents();
  return {
    decimalSeparator: separator,
    readTables: () => inExcel((context) => readTables(context)),
    formulaCells: (name) => inExcel((context) => findFormulas(context, name)),
    formulaAt: (place) => inExcel((context) => formulaAt(context, place)),
    inputsOf: async (place) => {
      const read = await inExcel((context) => inputsOf(context, place));
      if (!read.ok) return read;
      return read.value === undefined ? refused("not-found") : { ok: true, value: read.value };
    },
    readCells: (place) =>
      inExcel(async (context) => {
        const [block] = await readBlocks(context, [rangeOf(context, place)]);
        return block?.cells ?? [];
      }),
    select: (place) => inExcel((context) => select(context, place)),
    sheetNames: () => inExcel((context) => sheetNames(context)),
    build: (plan: WorkbookPlan) => inExcel((context) => buildPlan(context, plan)),
    writeFree: (place, rows) => writeFree(place, rows),
    recalculate: () =>
      inExcel(async (context) => {
        context.application.calculate("Full");
        await context.sync();
      }),
    reenterFormulas: () => inExcel((context) => reenterFormulas(context)),
    onChange: (listener) => events.onChange(listener),
    onSelection: (listener) => events.onSelection(listener),
  };
}

/** Separator of the user's numbers: Excel tells it from ExcelApi 1.11, before that the language. */
async function decimalSeparator(): Promise<"," | "."> {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.11")) {
    const told = await inExcel(async (context) => {
      context.application.load("decimalSeparator");
      await context.sync();
      return context.application.decimalSeparator;
    });
    if (told.ok) return told.value === "," ? "," : ".";
  }
  const written = new Intl.NumberFormat(Office.context.contentLanguage).format(1.5);
  return written.includes(",") ? "," : ".";
}

function rangeOf(context: Excel.RequestContext, { sheet, address }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

async function formulaAt(context: Excel.RequestContext, place: Place): Promise<string | undefined> {
  const range = rangeOf(context, place);
  range.load("formulas");
  await context.sync();
  const formula: unknown = (range.formulas as unknown[][])[0]?.[0];
  return typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
}

async function inputsOf(
  context: Excel.RequestContext,
  place: Place,
): Promise<readonly Awaited<ReturnType<typeof readTables>>[number][] | undefined> {
  const call = await readCall(context, place);
  if (!call) return undefined;
  const own = call.name === "CRMMODEL" ? call.args.slice(1) : call.args;
  const handles = own.map(singleText).filter((text) => text !== undefined);
  const parts = await partsOf(context, handles);
  return own.flatMap((argument) => {
    const handle = singleText(argument);
    const part = handle === undefined ? undefined : parts.get(handle);
    return (part?.args ?? [argument]).flatMap(tableOf);
  });
}

function tableOf({ cells, tableName, place }: ReadArgument): {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
}[] {
  if (!place || (cells.length === 1 && cells[0]?.length === 1)) return [];
  return [{ name: tableName ?? "", cells, ...place }];
}

/** The calls of the cells with CRMPART that hold these handles. */
async function partsOf(
  context: Excel.RequestContext,
  handles: readonly string[],
): Promise<ReadonlyMap<string, CellCall>> {
  const wanted = new Set(handles.filter((handle) => handle.startsWith("CRMPART")));
  const found = new Map<string, CellCall>();
  if (wanted.size === 0) return found;
  const cells = await findFormulas(context, "CRMPART");
  const holding = cells.filter(({ value }) => typeof value === "string" && wanted.has(value));
  const calls = await Promise.all(holding.map((cell) => readCall(context, cell)));
  holding.forEach(({ value }, i) => {
    const call = calls[i];
    if (call && typeof value === "string") found.set(value, call);
  });
  return found;
}

async function select(context: Excel.RequestContext, place: Place): Promise<void> {
  context.workbook.worksheets.getItem(place.sheet).activate();
  rangeOf(context, place).select();
  await context.sync();
}

async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}

/** Enters the formulas of ours anew that Excel did not know when it read them. */
async function reenterFormulas(context: Excel.RequestContext): Promise<number> {
  const unknown = (await findFormulas(context)).filter(
    ({ value }) => typeof value === "object" && value?.error === "#NAME?",
  );
  for (const cell of unknown) rangeOf(context, cell).formulas = [[cell.formula]];
  await context.sync();
  return unknown.length;
}

async function writeFree(
  place: Place,
  rows: readonly (readonly PlannedCell[])[],
): Promise<Outcome<void>> {
  const written = await inExcel(async (context) => {
    const range = rangeOf(context, place);
    const [block] = await readBlocks(context, [range], true);
    if (block?.cells.some((row) => row.some((cell) => cell !== null))) return false;
    // A formula that shows nothing fills its cell all the same.
    if (block?.formulas.some((row) => row.some((cell) => cell !== ""))) return false;
    range.formulas = rows.map((row) => row.map(inputOf));
    await context.sync();
    return true;
  });
  if (!written.ok) return written;
  return written.value ? { ok: true, value: undefined } : refused("name-taken");
}

/** null leaves a blank cell as it is: a formula beside it may spill there. */
function inputOf(cell: PlannedCell): string | number | null {
  if (cell.kind === "blank") return null;
  return cell.kind === "formula" ? cell.formula : cellInput(cell);
}
