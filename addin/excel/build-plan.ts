/** Builds a plan in new sheets: all of it, or nothing. */
import type { PlannedCell, PlannedFormat, PlannedSheet, WorkbookPlan } from "../ports/workbook";
import { areaOf } from "../ports/address";
import { cellInput } from "./cell-input";
import { withFreeNames } from "./free-names";
import { inParts, one, oneWith, rowParts, type Pace, type Write } from "./request-parts";

/** Excel counts column widths in points. */
const POINTS_PER_PIXEL = 0.75;

/** Builds the plan under free names; after a failure the workbook is as before. */
export async function buildPlan(
  context: Excel.RequestContext,
  wanted: WorkbookPlan,
): Promise<void> {
  const plan = await withNamesFreeIn(context, wanted);
  try {
    await writePlan(context, plan);
    context.workbook.worksheets.getItem(plan.show).activate();
    await context.sync();
  } catch (error) {
    await takeAway(context, plan);
    throw error;
  }
}

/** The plan under names that are free in the workbook. */
export async function withNamesFreeIn(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<WorkbookPlan> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  return withFreeNames(plan, {
    sheets: workbook.worksheets.items.map(({ name }) => name),
    words: [
      ...workbook.tables.items.map(({ name }) => name),
      ...workbook.names.items.map(({ name }) => name),
    ],
  });
}

/** Builds the plan as it is, and shows none of it. */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  pace?: Pace,
): Promise<void> {
  const { workbook } = context;
  const sheets = plan.sheets.map((sheet) => workbook.worksheets.add(sheet.name));
  const pair = (act: (sheet: Excel.Worksheet, planned: PlannedSheet) => Write[]): Write[] =>
    plan.sheets.flatMap((planned, i) => {
      const sheet = sheets[i];
      return sheet ? act(sheet, planned) : [];
    });
  await inParts(
    context,
    [
      ...pair(numberFormats),
      ...pair(constants),
      ...pair(tablesAndLooks),
      ...plan.names.map(({ name, refersTo }) => one(() => workbook.names.add(name, refersTo))),
    ],
    pace,
  );
  await inParts(context, pair(formulas), pace);
}

/** Text cells become so before anything is written, so that Excel reads nothing into the texts. */
function numberFormats(sheet: Excel.Worksheet, { formats }: PlannedSheet): Write[] {
  return formats.flatMap(({ address, numberFormat }) =>
    numberFormat === undefined
      ? []
      : [
          one(() => {
            sheet.getRange(address).numberFormat = [[numberFormat]];
          }),
        ],
  );
}

function constants(sheet: Excel.Worksheet, planned: PlannedSheet): Write[] {
  const blocks = [
    ...planned.cells.map(({ at, rows }) => ({ at, rows })),
    ...planned.tables.map(({ at, cells }) => ({ at, rows: cells })),
  ];
  const isText = textCells(planned.formats);
  return blocks.flatMap(({ at, rows }) => {
    const start = areaOf(at);
    const columns = Math.max(0, ...rows.map((row) => row.length));
    if (columns === 0) return [];
    return rowParts(rows).map(({ from, rows: part, bytes }): Write => ({
      bytes,
      run: () => {
        const first = sheet.getRange(at).getOffsetRange(from, 0);
        const top = (start?.row ?? 0) + from;
        first.getResizedRange(part.length - 1, columns - 1).values = part.map((row, r) =>
          Array.from({ length: columns }, (_unused, c) =>
            constantOf(row[c], isText(top + r, (start?.column ?? 0) + c)),
          ),
        );
      },
    }));
  });
}

/** null leaves a cell as it is. */
function constantOf(cell: PlannedCell | undefined, isText: boolean): string | number | null {
  return cell === undefined || cell.kind === "formula" ? null : cellInput(cell, isText);
}

/** Tells the cells that the formats make text cells. */
function textCells(formats: readonly PlannedFormat[]): (row: number, column: number) => boolean {
  const areas = formats.flatMap(({ address, numberFormat }) => {
    const area = numberFormat === "@" ? areaOf(address) : undefined;
    return area ? [area] : [];
  });
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}

function tablesAndLooks(sheet: Excel.Worksheet, planned: PlannedSheet): Write[] {
  return [
    ...planned.tables.map(({ name, at, cells }) =>
      one(() => {
        const columns = cells[0]?.length ?? 1;
        const range = sheet.getRange(at).getResizedRange(cells.length - 1, columns - 1);
        sheet.tables.add(range, true).name = name;
      }),
    ),
    ...planned.formats.map((format) => one(() => look(sheet, format))),
    ...Object.entries(planned.columnWidths).map(([column, pixels]) =>
      one(() => {
        const range = sheet.getRange(`${column}:${column}`);
        range.format.columnWidth = pixels * POINTS_PER_PIXEL;
      }),
    ),
    ...(planned.freezeRows === undefined
      ? []
      : [one(() => sheet.freezePanes.freezeRows(planned.freezeRows))]),
  ];
}

function look(sheet: Excel.Worksheet, format: PlannedFormat): void {
  const range = sheet.getRange(format.address);
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap === true) {
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
  }
}

function formulas(sheet: Excel.Worksheet, { cells }: PlannedSheet): Write[] {
  return cells.flatMap(({ at, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell.kind === "formula"
          ? [
              oneWith(cell.formula, () => {
                sheet.getRange(at).getOffsetRange(r, c).formulas = [[cell.formula]];
              }),
            ]
          : [],
      ),
    ),
  );
}

/** Takes away what a failed build left. */
export async function takeAway(context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> {
  const { worksheets, names } = context.workbook;
  const left = [
    ...plan.names.map(({ name }) => names.getItemOrNullObject(name)),
    ...plan.sheets.map(({ name }) => worksheets.getItemOrNullObject(name)),
  ];
  await context.sync();
  for (const item of left) {
    if (!item.isNullObject) item.delete();
  }
  await context.sync();
}
