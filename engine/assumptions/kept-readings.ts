/** What was read of tables before, so that lines that have not changed are not read again. */
import type { Finding } from "../findings/finding";
import type { Cell } from "./cell";
import type { ReadingOptions } from "./read-cell";
import type { Recognised } from "./recognise";
import type { Row } from "./row";

/** What one line of a table gives; a wide line gives a row a year. */
export interface LineReading {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

interface KeptLine {
  /** Copies: whoever hands cells over may change them afterwards. */
  readonly cells: readonly Cell[];
  readonly reading: LineReading;
}

interface KeptTable {
  readonly productNames: ReadonlySet<string>;
  /** By line; none where the line was not read. */
  readonly lines: readonly (KeptLine | undefined)[];
}

/** Lines of one table: those known are given again, new ones are kept for the next time. */
export interface TableLines {
  /** What the line gave before; undefined: it is to be read. */
  known(line: number, cells: readonly Cell[]): LineReading | undefined;
  /** Keeps what the line gave. */
  keep(line: number, cells: readonly Cell[], reading: LineReading): void;
}

/** Reads every line. */
export const NOTHING_KEPT: TableLines = { known: () => undefined, keep: () => undefined };

/** Lines that stay, over all tables. */
const MOST_LINES = 400_000;

/**
 * Readings by table. A line is taken as read before only where the table has the same name, kind
 * and headers, products the same names, blanks are told as before and every cell of the line is the
 * very same number, text or blank; then the same rows are given, so that what rests on them is known
 * by them.
 */
export class KeptReadings {
  private readonly tables = new Map<string, KeptTable>();

  /** The lines of a table that is about to be read; `done` keeps them. */
  open(
    name: string,
    { schema, columns, years }: Recognised,
    { blanksTold, productNames }: ReadingOptions,
    occurrence: number,
  ): { readonly lines: TableLines; readonly done: () => void } {
    const headers = { columns, years: years.map((year) => year ?? 0) };
    const key = JSON.stringify([name, schema.kind, headers, blanksTold, occurrence]);
    const before = this.tables.get(key);
    const isSame = before !== undefined && sameNames(before.productNames, productNames);
    const old = isSame ? before.lines : undefined;
    const lines: (KeptLine | undefined)[] = [];
    return {
      lines: {
        known: (line, cells) => {
          const kept = old?.[line];
          if (kept === undefined || !sameCells(kept.cells, cells)) return undefined;
          lines[line] = kept;
          return kept.reading;
        },
        keep: (line, cells, reading) => {
          lines[line] = { cells: cells.slice(), reading };
        },
      },
      done: () => {
        this.keep(key, { productNames: new Set(productNames), lines });
      },
    };
  }

  private keep(key: string, table: KeptTable): void {
    this.tables.delete(key);
    this.tables.set(key, table);
    let held = 0;
    for (const { lines } of this.tables.values()) held += lines.length;
    for (const [oldest, { lines }] of this.tables) {
      if (held <= MOST_LINES) return;
      this.tables.delete(oldest);
      held -= lines.length;
    }
  }
}

function sameNames(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size !== others.size) return false;
  for (const name of some) if (!others.has(name)) return false;
  return true;
}

/** True where each cell is the same number, text, truth value or blank; errors are read anew. */
function sameCells(some: readonly Cell[], others: readonly Cell[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i += 1) {
    const cell = others[i];
    if (!Object.is(some[i], cell) || (typeof cell === "object" && cell !== null)) return false;
  }
  return true;
}
