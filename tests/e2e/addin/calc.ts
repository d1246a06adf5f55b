import electricCars from "../../../assets/examples/electric-cars.json";
import type { CalcFile } from "../../../addin/headless/calc-file";
import { evaluate, type ResultOut } from "../../../addin/headless/evaluate";
import { CODE_DATA } from "../../addin/functions/loaded-codes";
import type { CellScalar } from "../../../addin/workbench/spreadsheet";

/** A change of the set before it is calculated: kind, row (1 = first), header, value. */
export type Edit = readonly [kind: string, row: number, header: string, value: string | number];

/** Tables by kind, each with its header. */
export type CalcTables = Record<string, (string | number | null)[][]>;

/** How the electric-car set is calculated. */
export interface CalcChoices {
  readonly model?: string;
  readonly edit?: Edit;
  /** Changes the tables, which are a copy, before they are calculated. */
  readonly change?: (tables: CalcTables) => void;
}

/** What `calc` answers to one call over the electric-car set, as cells show it. */
export function calc(
  name: string,
  args: CalcFile["calls"][number]["args"],
  { model = "base", edit, change }: CalcChoices = {},
): CellScalar[][] {
  const tables: CalcTables = Object.fromEntries(
    Object.entries(electricCars.tables).map(([kind, rows]) => [
      kind,
      (rows as (string | number | null)[][]).map((row) => [...row]),
    ]),
  );
  if (edit) {
    const [kind, row, header, value] = edit;
    const table = tables[kind] ?? [];
    const cells = table[row];
    if (cells) cells[table[0]?.indexOf(header) ?? -1] = value;
  }
  change?.(tables);
  const calls = [
    { id: "m", function: "CRMMODEL", args: [model, "$tables"] },
    { id: "a", function: name, args: ["$m", ...args] },
  ];
  return cellsOf(evaluate({ tables, calls }, "sv", CODE_DATA)["a"]);
}

function cellsOf(result: ResultOut | undefined): CellScalar[][] {
  if (!result || "error" in result) return [[result?.error.type ?? "#VALUE!"]];
  const { value } = result;
  const rows = Array.isArray(value) ? value : [[value]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) =>
      typeof cell === "object" && cell !== null && "error" in cell
        ? String(cell.error)
        : (cell as CellScalar),
    ),
  );
}
