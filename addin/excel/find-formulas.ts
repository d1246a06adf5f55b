/** Cells whose formula calls one of our functions. */
import { addressOf } from "../ports/address";
import type { FormulaCell } from "../ports/workbook";
import { readBlocks } from "./blocks";

/** Excel stores a function of an add-in under this prefix until it knows the add-in. */
const STORED = "(?:_xldudf_)?";

/** A pattern for calls of the function, or of any of ours. */
function callOf(name: string | undefined): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.])${STORED}${name ?? "CRM[A-Z]{3,}"}\\s*\\(`, "iu");
}

/** Every cell of the workbook that calls the function; of any function of ours without a name. */
export async function findFormulas(
  context: Excel.RequestContext,
  name?: string,
): Promise<readonly FormulaCell[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject());
  await context.sync();
  const filled = used.filter((range) => !range.isNullObject);
  const pattern = callOf(name);
  return (await readBlocks(context, filled, true)).flatMap(
    ({ sheet, row, column, cells, formulas }) =>
      formulas.flatMap((line, i) =>
        line.flatMap((formula, j) => {
          if (typeof formula !== "string" || !formula.startsWith("=")) return [];
          if (!pattern.test(formula)) return [];
          const address = addressOf({ row: row + i, column: column + j, rows: 1, columns: 1 });
          return [{ sheet, address, formula: known(formula), value: cells[i]?.[j] ?? null }];
        }),
      ),
  );
}

function known(formula: string): string {
  return formula.replaceAll("_xldudf_", "");
}
