/** The rows of Flows by series, flow and year, with the search for longer and shorter CN codes. */
import { cellOrDefault } from "../assumptions/keys";
import { numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";

export type FlowName = Word<"flow">;

/** Rows of one series and flow by year. */
export type RowsByYear = ReadonlyMap<number, readonly Row[]>;

/** Flows, ready to be asked. Broken rows are in it: a year that has one has no value. */
export class FlowIndex {
  private readonly bySeries = new Map<string, Map<FlowName, Map<number, Row[]>>>();
  /** CN codes with rows, in code order. */
  readonly codes: readonly string[];

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const series = textIn(row, "series");
      const flow = wordOf(row, "flow", "flow");
      const year = numberIn(row, "year");
      if (series === undefined || flow === undefined || year === undefined) continue;
      const flows = entry(this.bySeries, series, () => new Map<FlowName, Map<number, Row[]>>());
      const years = entry(flows, flow, () => new Map<number, Row[]>());
      entry(years, year, () => []).push(row);
    }
    this.codes = [...this.bySeries.keys()].filter((series) => /^\d+$/.test(series)).sort();
  }

  /** All series that have rows. */
  get series(): readonly string[] {
    return [...this.bySeries.keys()];
  }

  /** Rows of a series and flow; empty where there are none. */
  rows(series: string, flow: FlowName): RowsByYear {
    return this.bySeries.get(series)?.get(flow) ?? new Map<number, readonly Row[]>();
  }

  /** The topmost longer codes under `code` that have rows of the flow in the year. */
  longerCodes(code: string, flow: FlowName, year: number): readonly string[] {
    const found: string[] = [];
    for (let i = this.firstFrom(code); i < this.codes.length; i += 1) {
      const candidate = this.codes[i] as string;
      if (!candidate.startsWith(code)) break;
      if (candidate.length === code.length) continue;
      if (found.some((above) => candidate.startsWith(above))) continue;
      if (this.rows(candidate, flow).has(year)) found.push(candidate);
    }
    return found;
  }

  /** Index of the first code that is not before `code`. */
  private firstFrom(code: string): number {
    let low = 0;
    let high = this.codes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.codes[middle] as string) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The longest shorter code that has rows of the flow in the year. */
  shorterCode(code: string, flow: FlowName, year: number): string | undefined {
    return this.codes
      .filter((candidate) => candidate.length < code.length && code.startsWith(candidate))
      .reverse()
      .find((candidate) => this.rows(candidate, flow).has(year));
  }

  /** Years in which any flow of any of the series has a row. */
  years(series: readonly string[]): number[] {
    const years = new Set<number>();
    for (const name of series) {
      for (const byYear of this.bySeries.get(name)?.values() ?? []) {
        for (const year of byYear.keys()) years.add(year);
      }
    }
    return [...years].sort((a, b) => a - b);
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (found === undefined) {
    found = make();
    map.set(key, found);
  }
  return found;
}

/** One row of Codes, typed. */
export interface CodeUse {
  readonly product: string;
  readonly row: Row;
  readonly code: string;
  /** The flow it is limited to; undefined = import, export and production. */
  readonly flow: FlowName | undefined;
  readonly fromYear: number;
  readonly toYear: number;
  readonly share: number;
  readonly used: boolean;
  readonly ageAtEntry: number | undefined;
}

/** The sound rows of Codes. */
export function readCodeUses(rows: readonly Row[]): CodeUse[] {
  return rows.flatMap((row) => {
    const product = textIn(row, "product");
    const code = textIn(row, "CN code");
    if (row.broken || product === undefined || code === undefined) return [];
    return [
      {
        product,
        row,
        code,
        flow: wordOf(row, "flow", "flow"),
        fromYear: numberIn(row, "from year") ?? -Infinity,
        toYear: numberIn(row, "to year") ?? Infinity,
        share: numberIn(row, "share") ?? 1,
        used: cellOrDefault(row, "origin") === "used",
        ageAtEntry: numberIn(row, "age at entry"),
      },
    ];
  });
}

/** True where the use takes this flow in this year. */
export function takes(use: CodeUse, flow: FlowName, year: number): boolean {
  const flowFits = use.flow === undefined || use.flow === flow;
  return flowFits && year >= use.fromYear && year <= use.toYear;
}
