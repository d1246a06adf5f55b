/** Values and quantities that prices are derived from: a series, flow and year by kind of unit. */
import type { Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import type { Dimension, Unit } from "../quantities/units";
import { countedRows, rowsByDimension, unitOf, valueOf } from "./counted-rows";
import type { FlowIndex, FlowName } from "./flow-index";

/** What one kind of unit came to. */
export interface UnitSum {
  /** Base units; NaN where a part is missing. */
  readonly amount: number;
  /** The largest unit that its rows are written in. */
  readonly published: Unit;
  /** The rows that count: the total, else the partners. */
  readonly rows: readonly Row[];
}

export type SumsByDimension = ReadonlyMap<Dimension, UnitSum>;

const NO_SUMS: SumsByDimension = new Map();

/** Sums by series, flow and year, made when first asked for. */
export class PriceSums {
  /** By series, then flow, then year: statistics are asked for in that order. */
  private readonly made = new Map<string, Map<FlowName, Map<number, SumsByDimension>>>();

  constructor(
    private readonly index: FlowIndex,
    private readonly nilSymbol: Word<"nil symbol">,
  ) {}

  /** The sums by kind of unit; a kind without rows has none, nor has a year with a faulty row. */
  sums(series: string, flow: FlowName, year: number): SumsByDimension {
    const years = this.yearsOf(series, flow);
    let sums = years.get(year);
    if (!sums) {
      const rows = this.index.rows(series, flow).get(year);
      sums = rows ? sumsOf(rows, this.nilSymbol) : NO_SUMS;
      years.set(year, sums);
    }
    return sums;
  }

  /** The sum of one kind of unit; undefined where there is none. */
  sum(series: string, flow: FlowName, year: number, dimension: Dimension): UnitSum | undefined {
    return this.sums(series, flow, year).get(dimension);
  }

  private yearsOf(series: string, flow: FlowName): Map<number, SumsByDimension> {
    let flows = this.made.get(series);
    if (!flows) {
      flows = new Map<FlowName, Map<number, SumsByDimension>>();
      this.made.set(series, flows);
    }
    let years = flows.get(flow);
    if (!years) {
      years = new Map<number, SumsByDimension>();
      flows.set(flow, years);
    }
    return years;
  }
}

function sumsOf(rows: readonly Row[], nilSymbol: Word<"nil symbol">): SumsByDimension {
  const sums = new Map<Dimension, UnitSum>();
  for (const [dimension, ofDimension] of rowsByDimension(rows) ?? []) {
    const counted = countedRows(ofDimension);
    let amount = 0;
    let published: Unit | undefined;
    for (const row of counted) {
      const unit = unitOf(row);
      if (unit === undefined) continue;
      amount += valueOf(row, nilSymbol) * unit.toBase;
      if (published === undefined || unit.toBase > published.toBase) published = unit;
    }
    if (published) sums.set(dimension, { amount, published, rows: counted });
  }
  return sums;
}
