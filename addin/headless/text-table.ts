/** Plain-text tables for the terminal. */
import type { Language } from "#engine";

/** A number with four significant digits (whole numbers from 1000 in full), in the language's form. */
export function figure(value: number, language: Language): string {
  const digits =
    Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 };
  return new Intl.NumberFormat(language === "sv" ? "sv-SE" : "en-GB", digits).format(value);
}

/** Rows with columns padded to one width, the first left and the others right. */
export function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join("  ")
      .replace(/^/u, "  ")
      .trimEnd(),
  );
}
