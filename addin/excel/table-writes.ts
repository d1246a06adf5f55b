/** The requests that bring a planned change into its table. */
import { addressOf, type Area } from "../ports/address";
import type { PlannedCell } from "../ports/workbook";
import { cellInput } from "./cell-input";
import { runsOfKind } from "./cell-runs";
import type { PlacedCell, TablePlan } from "./plan-table-change";
import { one, oneWith, type Write } from "./request-parts";
import type { StagedBlock } from "./scratch-sheets";

/** The place of cells that are counted within the table's data. */
export function placeInData({ state }: TablePlan, { row, column, rows, columns }: Area): Area {
  const { area } = state;
  return { row: area.row + 1 + row, column: area.column + column, rows, columns };
}

/** The area of header and data as it will be. */
export function newArea({ state, rows, columns }: TablePlan): Area {
  return { ...state.area, rows: rows + 1, columns };
}

/** Makes the table as large as planned, and empties rows that it gives up; undefined where it stays. */
export function resize(context: Excel.RequestContext, plan: TablePlan): Write | undefined {
  const { state, columns, headers } = plan;
  const { area } = state;
  const next = newArea(plan);
  const isSame = next.rows === area.rows && next.columns === area.columns;
  if (isSame || plan.removed.length > 0) return undefined;
  return one(() => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    context.workbook.tables.getItem(state.name).resize(sheet.getRange(addressOf(next)));
    if (next.rows < area.rows) {
      const row = area.row + next.rows;
      const given = sheet.getRange(addressOf({ ...area, row, rows: area.rows - next.rows }));
      given.clear("Contents");
      given.numberFormat = [["General"]];
    }
    headers.forEach((header, i) => {
      const column = area.column + columns - headers.length + i;
      const at = { row: area.row, column, rows: 1, columns: 1 };
      sheet.getRange(addressOf(at)).values = [[cellInput({ kind: "text", text: header })]];
    });
  });
}

/** Takes the rows out, the last first. */
export function removeRows(context: Excel.RequestContext, plan: TablePlan): readonly Write[] {
  const { state, removed } = plan;
  return removed.map(({ from, count }) =>
    one(() => {
      const rows = { row: from, column: 0, rows: count, columns: state.area.columns };
      rangeIn(context, plan, rows).delete("Up");
    }),
  );
}

/** Writes the block, the single cells and the formulas. `wasText`: cells whose format is "@" by now. */
export function fill(
  context: Excel.RequestContext,
  plan: TablePlan,
  staged: StagedBlock | undefined,
  formulasFrom: string,
  wasText: readonly Area[],
): readonly Write[] {
  const { block, state } = plan;
  const texts = runsOfKind(block.cells, "text").map((run) => ({
    ...run,
    row: run.row + block.from,
  }));
  const columns = block.cells[0]?.length ?? 0;
  const formula = block.cells.flatMap((row, i) =>
    row.flatMap((cell, column) =>
      cell.kind === "formula" ? [{ row: i + block.from, column, cell }] : [],
    ),
  );
  return [
    ...wasText.map((run) => format(context, plan, run, "General")),
    ...texts.map((run) => format(context, plan, run, "@")),
    ...(staged && block.cells.length > 0
      ? [
          one(() => {
            const size = { rows: block.cells.length, columns };
            const target = { row: block.from, column: 0, ...size };
            const source = { row: 0, column: staged.column, ...size };
            rangeIn(context, plan, target).copyFrom(
              context.workbook.worksheets.getItem(staged.sheet).getRange(addressOf(source)),
              "Values",
            );
          }),
        ]
      : []),
    ...[...plan.single, ...formula].map((placed) => single(context, plan, placed)),
    ...plan.filled.map((run) =>
      one(() => {
        // From the copy of the table: the row that holds the formula may be written over by now.
        const last = { row: state.area.rows - 2, column: run.column, rows: 1, columns: 1 };
        const source = context.workbook.worksheets
          .getItem(formulasFrom)
          .getRange(addressOf(placeInData(plan, last)));
        rangeIn(context, plan, run).copyFrom(source, "Formulas");
      }),
    ),
  ];
}

function format(
  context: Excel.RequestContext,
  plan: TablePlan,
  run: Area,
  numberFormat: string,
): Write {
  return one(() => {
    rangeIn(context, plan, run).numberFormat = [[numberFormat]];
  });
}

function single(
  context: Excel.RequestContext,
  plan: TablePlan,
  { row, column, cell }: PlacedCell,
): Write {
  return oneWith(textOf(cell), () => {
    const range = rangeIn(context, plan, { row, column, rows: 1, columns: 1 });
    if (cell.kind === "text") range.numberFormat = [["@"]];
    if (cell.kind === "formula") range.formulas = [[cell.formula]];
    else range.values = [[cellInput(cell, true)]];
  });
}

function textOf(cell: PlannedCell): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "formula" ? cell.formula : "";
}

/** The range of cells that are counted within the table's data. */
export function rangeIn(context: Excel.RequestContext, plan: TablePlan, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(plan.state.sheet);
  return sheet.getRange(addressOf(placeInData(plan, area)));
}
