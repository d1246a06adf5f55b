/** Hidden sheets for what is written first, and for what stood there before. */
import type { PlannedCell } from "../ports/workbook";
import { addressOf } from "../ports/address";
import { cellInput } from "./cell-input";
import { runsOfKind } from "./cell-runs";
import { inParts, one, rowParts, type Pace, type Write } from "./request-parts";

/** Cells laid down on a hidden sheet. */
export interface StagedBlock {
  readonly sheet: string;
  readonly column: number;
}

/** The hidden sheets of one change. They are named so that a person who finds one knows whose it is. */
export class ScratchSheets {
  private readonly names = new Set<string>();

  /** Sheets that are still there. */
  get left(): readonly string[] {
    return [...this.names];
  }

  /** Adds a hidden sheet; its name. */
  async add(context: Excel.RequestContext, what: "nytt" | "kopia"): Promise<string> {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
    let name = `Materialkartan ${what}`;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `Materialkartan ${what} ${n}`;
    // Noted before it is added: a lost connection does not tell whether it was.
    this.names.add(name);
    worksheets.add(name).visibility = "Hidden";
    await context.sync();
    return name;
  }

  /** Deletes the sheets, but for those that must stay. */
  async remove(context: Excel.RequestContext, staying: ReadonlySet<string>): Promise<void> {
    const going = this.left.filter((name) => !staying.has(name));
    const sheets = going.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    for (const name of going) this.names.delete(name);
  }
}

/** Lays the cells down on a sheet from its first row and the column on; formulas are left out. */
export async function stage(
  context: Excel.RequestContext,
  { sheet, column }: StagedBlock,
  cells: readonly (readonly PlannedCell[])[],
  pace: Pace,
): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  const formats = runsOfKind(cells, "text").map((run): Write =>
    one(() => {
      const area = { ...run, column: run.column + column };
      target.getRange(addressOf(area)).numberFormat = [["@"]];
    }),
  );
  const columns = cells[0]?.length ?? 0;
  const values = rowParts(cells).map(({ from, rows, bytes }): Write => ({
    bytes,
    run: () => {
      const area = { row: from, column, rows: rows.length, columns };
      target.getRange(addressOf(area)).values = rows.map((row) =>
        row.map((cell) => (cell.kind === "formula" ? "" : cellInput(cell, true))),
      );
    },
  }));
  await inParts(context, [...formats, ...values], pace);
}
