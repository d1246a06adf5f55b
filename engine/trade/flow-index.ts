/** The rows of Flows by series, flow and year, with the search for longer and shorter CN codes. */
import { cellOrDefault, keyText } from "../assumptions/keys";
import { numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { compareCodePoints } from "../classification/code-point-order";

export type FlowName = Word<"flow">;

/** Rows of one series and flow by year. */
export type RowsByYear = ReadonlyMap<number, readonly Row[]>;

/** Flows, ready to be asked. Broken rows are in it: a year that has one has no value. */
export class FlowIndex {
  private readonly bySeries: Map<string, Map<FlowName, Map<number, Row[]>>>;
  private readonly codeSet: ReadonlySet<string>;
  /** CN codes with rows, in code order. A series of a product's name is that product, not a code. */
  readonly codes: readonly string[];
  /** Series of digits alone, codes or names of products, in code order. */
  readonly digitSeries: readonly string[];

  /** @param rows all rows, or an index whose rows this one begins with */
  constructor(
    rows: readonly Row[] | FlowIndex,
    products: { has(name: string): boolean } = new Set<string>(),
  ) {
    if (rows instanceof FlowIndex) {
      this.bySeries = new Map(rows.bySeries);
      this.codes = rows.codes;
      this.digitSeries = rows.digitSeries;
      this.codeSet = rows.codeSet;
      return;
    }
    this.bySeries = new Map<string, Map<FlowName, Map<number, Row[]>>>();
    for (const row of rows) {
      const series = textIn(row, "series");
      const flow = wordOf(row, "flow", "flow");
      const year = numberIn(row, "year");
      if (series === undefined || flow === undefined || year === undefined) continue;
      const flows = entry(this.bySeries, series, () => new Map<FlowName, Map<number, Row[]>>());
      const years = entry(flows, flow, () => new Map<number, Row[]>());
      entry(years, year, () => []).push(row);
    }
    this.sortPartners();
    this.digitSeries = [...this.bySeries.keys()].filter((series) => /^\d+$/.test(series)).sort();
    this.codes = this.digitSeries.filter((series) => !products.has(series));
    this.codeSet = new Set(this.codes);
  }

  /** The index with rows replaced by others of the same series, flow, year and partner. */
  withRows(replaced: ReadonlyMap<Row, Row>): FlowIndex {
    const changed = [...replaced].filter(([row]) => row.kind === "Flows");
    if (changed.length === 0) return this;
    const copy = new FlowIndex(this);
    const own = new Set<unknown>();
    for (const [row] of changed) copy.replace(row, replaced, own);
    return copy;
  }

  private replace(row: Row, replaced: ReadonlyMap<Row, Row>, own: Set<unknown>): void {
    const series = textIn(row, "series") ?? "";
    const flow = wordOf(row, "flow", "flow") ?? "import";
    const year = numberIn(row, "year") ?? NaN;
    const flows = ownCopy(this.bySeries, series, own);
    const years = flows && ownCopy(flows, flow, own);
    const rows = years?.get(year) ?? [];
    const after = rows.map((one) => replaced.get(one) ?? one);
    if (after.length > 0) years?.set(year, after);
  }

  /** Sums must not depend on the order of rows, not even in their last bit. */
  private sortPartners(): void {
    const partnerOf = (row: Row): string => textIn(row, "partner") ?? "";
    for (const flows of this.bySeries.values()) {
      for (const years of flows.values()) {
        for (const rows of years.values()) {
          if (rows.length > 1) rows.sort((a, b) => compareCodePoints(partnerOf(a), partnerOf(b)));
        }
      }
    }
  }

  /** Rows of a series and flow; empty where there are none. */
  rows(series: string, flow: FlowName): RowsByYear {
    return this.bySeries.get(series)?.get(flow) ?? new Map<number, readonly Row[]>();
  }

  /**
   * The codes whose rows stand for `code` in the flow and year: its own, else the topmost longer
   * ones under it; empty where none has rows.
   */
  codesTaken(code: string, flow: FlowName, year: number): readonly string[] {
    return this.codeHasRow(code, flow, year) ? [code] : this.longerCodes(code, flow, year);
  }

  /** The topmost longer codes under `code` that have rows of the flow in the year. */
  longerCodes(code: string, flow: FlowName, year: number): readonly string[] {
    const found: string[] = [];
    for (const candidate of this.codesFrom(code)) {
      if (candidate === code) continue;
      // In code order what lies under a code follows it at once.
      const above = found.at(-1);
      if (above !== undefined && candidate.startsWith(above)) continue;
      if (this.rows(candidate, flow).has(year)) found.push(candidate);
    }
    return found;
  }

  /** The longest shorter code that has rows of the flow in the year. */
  shorterCode(code: string, flow: FlowName, year: number): string | undefined {
    for (let length = code.length - 1; length > 0; length -= 1) {
      const candidate = code.slice(0, length);
      if (this.codeHasRow(candidate, flow, year)) return candidate;
    }
    return undefined;
  }

  /** Years in which the code, or a longer one, has a row of the flow; oldest first. */
  codeYears(code: string, flow: FlowName): number[] {
    const years = new Set<number>();
    for (const candidate of this.codesFrom(code)) {
      for (const year of this.rows(candidate, flow).keys()) years.add(year);
    }
    return [...years].sort((a, b) => a - b);
  }

  /** Years in which any flow of any of the series has a row; oldest first. */
  years(series: readonly string[], without?: FlowName): number[] {
    const years = new Set<number>();
    for (const name of series) {
      for (const [flow, byYear] of this.bySeries.get(name) ?? []) {
        if (flow === without) continue;
        for (const year of byYear.keys()) years.add(year);
      }
    }
    return [...years].sort((a, b) => a - b);
  }

  private codeHasRow(code: string, flow: FlowName, year: number): boolean {
    return this.codeSet.has(code) && this.rows(code, flow).has(year);
  }

  /** The code, if it has rows, and all longer ones under it, in code order. */
  private *codesFrom(code: string): Generator<string> {
    for (let i = this.firstFrom(code); i < this.codes.length; i += 1) {
      const candidate = this.codes[i] as string;
      if (!candidate.startsWith(code)) return;
      yield candidate;
    }
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
}

/** The inner map, copied once: others may share the one it was. */
function ownCopy<K, J, V>(
  map: Map<K, Map<J, V>>,
  key: K,
  own: Set<unknown>,
): Map<J, V> | undefined {
  const found = map.get(key);
  if (!found || own.has(found)) return found;
  const copy = new Map(found);
  own.add(copy);
  map.set(key, copy);
  return copy;
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

/** The sound rows of Codes, in the order of their keys: sums follow it whatever the rows' order. */
export function readCodeUses(rows: readonly Row[]): CodeUse[] {
  const uses = rows.flatMap((row): CodeUse[] => {
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
  return uses.sort((a, b) => compareCodePoints(keyText(a.row), keyText(b.row)));
}

/** True where the use takes this flow in this year. */
export function takes(use: CodeUse, flow: FlowName, year: number): boolean {
  const flowFits = use.flow === undefined || use.flow === flow;
  return flowFits && year >= use.fromYear && year <= use.toYear;
}
