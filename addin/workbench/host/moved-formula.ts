import { SHEET_COLUMNS, SHEET_ROWS, columnIndex, columnLetters } from "./a1";

/** Texts, quoted sheets, brackets, functions and words stay; cells outside them move. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])|[\p{L}\p{N}_\\.]+/giu;

/** A formula as it reads when its cell is copied elsewhere: what has no `$` moves along. Rule: copy-moves. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (token, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const column = columnIndex(letters) + (fixColumn === "$" ? 0 : columns);
      const row = Number(digits) - 1 + (fixRow === "$" ? 0 : rows);
      const outside = column < 0 || row < 0 || column >= SHEET_COLUMNS || row >= SHEET_ROWS;
      return outside
        ? "#REF!"
        : `${fixColumn ?? ""}${columnLetters(column)}${fixRow ?? ""}${row + 1}`;
    },
  );
}
