import type { CellScalar } from "../spreadsheet";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

/** How a host hands over a blank cell: desktop Excel as 0, Excel on the web as null. Rule: blank-cells. */
export type BlankProfile = "desktop" | "web";

/** A cell of an argument; null = blank. */
export type ArgumentCells = readonly (readonly (CellScalar | null)[])[];

const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|FIELD!)$/u;

/** True for the text of an Excel error. */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && ERROR_TEXT.test(value);
}

/** The errors' numbers in results of the runtime, read off the client library. Rule: error-codes. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** The error of a failed call; "#VALUE!" for anything thrown. */
export function errorOfCode(code: unknown): string {
  return (typeof code === "number" ? ERROR_OF_CODE[code] : undefined) ?? "#VALUE!";
}

/** Arguments in the form the runtime takes, or the error the call ends in before it begins. */
export type PackedArguments = { readonly values: readonly unknown[] } | { readonly error: string };

/**
 * Packs arguments for the runtime: ranges stay two-dimensional, a repeating parameter takes the
 * rest as one array, an omitted argument is null.
 * Rules: omitted-arguments, repeating-arguments, errors-as-values, scalar-arguments.
 */
export function packArguments(
  entry: FunctionMetadata,
  args: readonly (ArgumentCells | undefined)[],
  blanks: BlankProfile,
  allowErrors: boolean,
): PackedArguments {
  const parameters = entry.parameters ?? [];
  if (!allowErrors) {
    const error = args.flatMap((cells) => cells?.flat() ?? []).find(isErrorText);
    if (error !== undefined) return { error };
  }
  const values: unknown[] = [];
  for (const [i, parameter] of parameters.entries()) {
    const taken = parameter.repeating ? args.slice(i) : args.slice(i, i + 1);
    const packed = taken.map((cells) => packOne(parameter, cells, blanks));
    if (packed.some((value) => value === undefined)) return { error: "#VALUE!" };
    values.push(parameter.repeating ? packed : (packed[0] ?? null));
  }
  return { values };
}

/** One argument; undefined where a range stands for a single value. */
function packOne(
  parameter: ParameterMetadata,
  cells: ArgumentCells | undefined,
  blanks: BlankProfile,
): unknown {
  if (cells === undefined) return null;
  const packed = cells.map((row) => row.map((cell) => packCell(cell, blanks)));
  if (parameter.dimensionality === "matrix") return packed;
  return packed.length === 1 && packed[0]?.length === 1 ? packed[0][0] : undefined;
}

function packCell(cell: CellScalar | null, blanks: BlankProfile): unknown {
  if (cell === null) return blanks === "desktop" ? 0 : null;
  return isErrorText(cell) ? { type: "CustomFunctionError", code: cell } : cell;
}

/**
 * A result as cells. Arrays come back whole; null becomes 0; an error object its text; anything
 * that is no rectangle of values is "#VALUE!". Rules: null-result, array-result.
 */
export function unpackResult(value: unknown): CellScalar[][] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  const grid = rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(unpackCell));
  const width = grid[0]?.length ?? 0;
  const isRectangle = width > 0 && grid.every((row) => row.length === width);
  return isRectangle ? grid : [["#VALUE!"]];
}

function unpackCell(value: unknown): CellScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") {
    return value;
  }
  if (typeof value === "object" && "basicValue" in value) return unpackCell(value.basicValue);
  return "#VALUE!";
}
