/** Cells of the format "@" among those that shall hold numbers or formulas: in them a number would be text. */
import type { Area } from "../ports/address";
import { runsOfKind, runsWhere } from "./cell-runs";
import { rangeIn } from "./table-writes";
import type { TablePlan } from "./plan-table-change";

/** Formats of one answer; each is some ten bytes, own formats more. */
const CELLS_AT_ONCE = 40_000;

/** The areas, counted within the table's data. */
export async function textFormatsUnderNumbers(
  context: Excel.RequestContext,
  plan: TablePlan,
): Promise<readonly Area[]> {
  const { block, single } = plan;
  const runs = [...runsOfKind(block.cells, "number"), ...runsOfKind(block.cells, "formula")].map(
    (run) => ({ ...run, row: run.row + block.from }),
  );
  const singles = single.flatMap(({ row, column, cell }): Area[] =>
    cell.kind === "text" || cell.kind === "blank" ? [] : [{ row, column, rows: 1, columns: 1 }],
  );
  return inText(context, plan, [...runs, ...singles].flatMap(pieces));
}

function pieces(run: Area): Area[] {
  return Array.from({ length: Math.ceil(run.rows / CELLS_AT_ONCE) }, (_, i) => ({
    ...run,
    row: run.row + i * CELLS_AT_ONCE,
    rows: Math.min(CELLS_AT_ONCE, run.rows - i * CELLS_AT_ONCE),
  }));
}

/** Ranges of one request: each is an object path of its own. */
const RANGES_AT_ONCE = 2000;

async function inText(
  context: Excel.RequestContext,
  plan: TablePlan,
  areas: readonly Area[],
): Promise<readonly Area[]> {
  let cells = 0;
  const next = areas.findIndex(
    (area, i) => (cells += area.rows) > CELLS_AT_ONCE || i >= RANGES_AT_ONCE,
  );
  const now = next < 0 ? areas : areas.slice(0, Math.max(1, next));
  const ranges = now.map((area) => rangeIn(context, plan, area));
  for (const range of ranges) range.load("numberFormat");
  await context.sync();
  const found = now.flatMap((area, i) => {
    const formats = ranges[i]?.numberFormat as readonly (readonly unknown[])[] | undefined;
    return runsWhere(area.rows, [0], (row) => formats?.[row]?.[0] === "@").map((run) => ({
      ...run,
      row: run.row + area.row,
      column: area.column,
    }));
  });
  if (now.length === areas.length) return found;
  return [...found, ...(await inText(context, plan, areas.slice(now.length)))];
}
