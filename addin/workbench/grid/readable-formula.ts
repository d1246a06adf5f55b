const HEADERS_AND_DATA = /\[\s*\[#Headers\]\s*,\s*\[#Data\]\s*(,|\])/gi;

/**
 * The formula as Univer understands it. Univer reads only one part of a table in a structured
 * reference; headers and data together are the whole table, for it has no totals row.
 */
export function readableFormula(formula: string): string {
  if (!formula.toLowerCase().includes("#headers")) {
    return formula;
  }
  // Odd parts lie between quotation marks: texts stay as they are.
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(HEADERS_AND_DATA, (_, end: string) => (end === "," ? "[[#All]," : "[#All]")),
    )
    .join('"');
}
