/** Splits what is written into requests well under the 5 MB that Excel on the web takes. */
import type { PlannedCell } from "../ports/workbook";

/** Bytes of one request by our estimate, which is generous; Excel refuses over 5 MB. */
const BYTES_AT_ONCE = 2_000_000;
/** What office.js sends for one call: its object paths and its action. */
const CALL_BYTES = 700;
/** Cells that office.js sends in one piece; every piece costs calls of its own. */
const CELLS_A_PIECE = 1500;

/** Something to do within a request, and what it adds to it. */
export interface Write {
  readonly bytes: number;
  readonly run: () => void;
}

/** Follows a long write: asked before each request, told after it. */
export interface Pace {
  /** @throws WorkbookRefusal where the user has stopped it. */
  check(): void;
  done(bytes: number): void;
}

const UNHURRIED: Pace = { check: () => undefined, done: () => undefined };

/** One call with little to say. */
export const one = (run: () => void): Write => ({ bytes: CALL_BYTES, run });

/** One call that carries a text. */
export const oneWith = (text: string, run: () => void): Write => ({
  bytes: CALL_BYTES + textBytes(text),
  run,
});

/** Characters take up to three bytes, quotes are escaped twice. */
function textBytes(text: string): number {
  return 10 + text.length * 3;
}

/** Bytes that a cell adds to a request, at most. */
export function cellBytes(cell: PlannedCell): number {
  if (cell.kind === "text") return textBytes(cell.text);
  if (cell.kind === "formula") return textBytes(cell.formula);
  return cell.kind === "number" ? 26 : 8;
}

/** Rows that go into one request, and where they begin. */
export interface RowPart {
  readonly from: number;
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly bytes: number;
}

/** The rows in parts that fit a request each. */
export function rowParts(rows: readonly (readonly PlannedCell[])[]): readonly RowPart[] {
  const parts: RowPart[] = [];
  let from = 0;
  let bytes = 0;
  const cut = (to: number): void => {
    if (to > from) parts.push({ from, rows: rows.slice(from, to), bytes: bytes + CALL_BYTES });
    from = to;
    bytes = 0;
  };
  rows.forEach((row, i) => {
    const pieces = row.length / CELLS_A_PIECE;
    const more = row.reduce((sum, cell) => sum + cellBytes(cell), 0) + pieces * 2 * CALL_BYTES;
    if (bytes + more > BYTES_AT_ONCE) cut(i);
    bytes += more;
  });
  cut(rows.length);
  return parts;
}

/** Runs the writes, several requests where one would be too large; nothing is calculated meanwhile. */
export async function inParts(
  context: Excel.RequestContext,
  writes: readonly Write[],
  pace: Pace = UNHURRIED,
): Promise<void> {
  let bytes = 0;
  const next = writes.findIndex((write) => (bytes += write.bytes) > BYTES_AT_ONCE);
  const now = next < 0 ? writes : writes.slice(0, Math.max(1, next));
  pace.check();
  context.application.suspendApiCalculationUntilNextSync();
  for (const { run } of now) run();
  await context.sync();
  pace.done(now.reduce((sum, write) => sum + write.bytes, 0));
  if (now.length < writes.length) await inParts(context, writes.slice(now.length), pace);
}
