/** A workbook in a file: the spreadsheet's snapshot and what the host keeps beside it. */
export interface SavedWorkbook {
  readonly spreadsheet: string;
  readonly extras: string;
}

const FORMAT = "materialkartan-workbench-1";

/** The file's text. */
export function savedText(workbook: SavedWorkbook): string {
  return JSON.stringify({ format: FORMAT, ...workbook });
}

/** The workbook in a file's text; undefined where it is none. */
export function readSaved(text: string): SavedWorkbook | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { format, spreadsheet, extras } = value as Record<string, unknown>;
  if (format !== FORMAT || typeof spreadsheet !== "string" || typeof extras !== "string") {
    return undefined;
  }
  return { spreadsheet, extras };
}
