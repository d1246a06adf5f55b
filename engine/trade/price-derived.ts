/** Derived prices: Σ value ÷ Σ quantity of the same series and year (methods, "Conversions"). */
import type { Word } from "../assumptions/vocabulary";
import { ratioOf } from "../quantities/unit-ratio";
import { baseUnit, type Dimension } from "../quantities/units";
import type { FlowName } from "./flow-index";
import type { DerivedPrice, PricePart } from "./price";
import type { PriceSums, UnitSum } from "./price-sums";

/** Published units under which rounding makes a price unsure, and the years around are pooled. */
const FEWEST_UNITS = 20;

/** How far below the limit a sum may be by rounding alone, relative. */
const ROUNDING = 1e-9;

const FLOWS_OF_BASIS: Readonly<Record<Word<"price basis">, readonly FlowName[]>> = {
  "import and export": ["import", "export"],
  import: ["import"],
  export: ["export"],
};

/** What a derived price is asked for: money per quantity of a series in a year. */
export interface DerivedAsked {
  readonly series: string;
  readonly year: number;
  readonly money: Dimension;
  readonly quantity: Dimension;
}

/** Prices from trade, each made once. */
export class DerivedPrices {
  private readonly made = new Map<string, Map<string, DerivedPrice | undefined>>();

  constructor(
    private readonly sums: PriceSums,
    private readonly basis: Word<"price basis">,
  ) {}

  /** The price; undefined where no flow of the basis has both, the years around included. */
  price(asked: DerivedAsked): DerivedPrice | undefined {
    let ofSeries = this.made.get(asked.series);
    if (!ofSeries) {
      ofSeries = new Map<string, DerivedPrice | undefined>();
      this.made.set(asked.series, ofSeries);
    }
    const key = `${asked.year}|${asked.money}|${asked.quantity}`;
    if (!ofSeries.has(key)) ofSeries.set(key, this.derive(asked));
    return ofSeries.get(key);
  }

  private derive(asked: DerivedAsked): DerivedPrice | undefined {
    const { series, year } = asked;
    const ofYear = this.partsIn(asked, [year]);
    const isPooled = isThin(this.ofBasis(ofYear));
    const all = isPooled ? this.partsIn(asked, [year - 1, year, year + 1]) : ofYear;
    const parts = this.ofBasis(all);
    const amount = quotient(parts);
    if (amount === undefined) return undefined;
    return {
      kind: isPooled ? "pooled" : "derived",
      amount,
      unit: ratioOf(baseUnit(asked.money), baseUnit(asked.quantity)),
      series,
      year,
      parts,
      importPrice: quotient(all.filter(({ flow }) => flow === "import")),
      exportPrice: quotient(all.filter(({ flow }) => flow === "export")),
    };
  }

  private ofBasis(parts: readonly PricePart[]): readonly PricePart[] {
    return parts.filter(({ flow }) => FLOWS_OF_BASIS[this.basis].includes(flow));
  }

  /** Flow-years of imports and exports with both above 0. */
  private partsIn(
    { series, money, quantity }: DerivedAsked,
    years: readonly number[],
  ): PricePart[] {
    const parts: PricePart[] = [];
    for (const flow of FLOWS_OF_BASIS["import and export"]) {
      for (const year of years) {
        const sums = this.sums.sums(series, flow, year);
        const part = partOf(flow, year, sums.get(money), sums.get(quantity));
        if (part) parts.push(part);
      }
    }
    return parts;
  }
}

function partOf(
  flow: FlowName,
  year: number,
  value: UnitSum | undefined,
  quantity: UnitSum | undefined,
): PricePart | undefined {
  // What is missing is not above 0 either.
  if (!value || !quantity || !(value.amount > 0 && quantity.amount > 0)) return undefined;
  return {
    flow,
    year,
    value: value.amount,
    quantity: quantity.amount,
    valueRows: value.rows,
    quantityRows: quantity.rows,
    published: quantity.published,
  };
}

/** True where the quantity is under 20 of the largest unit that its rows are written in. */
function isThin(parts: readonly PricePart[]): boolean {
  const quantity = parts.reduce((sum, part) => sum + part.quantity, 0);
  const published = parts.reduce((largest, part) => Math.max(largest, part.published.toBase), 0);
  return quantity === 0 || quantity < FEWEST_UNITS * published * (1 - ROUNDING);
}

/** Σ value ÷ Σ quantity; undefined of nothing. */
function quotient(parts: readonly PricePart[]): number | undefined {
  if (parts.length === 0) return undefined;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return value / parts.reduce((sum, part) => sum + part.quantity, 0);
}
