/** Derived prices: Σ value ÷ Σ quantity of the same series and year (methods, "Conversions"). */
import type { Word } from "../assumptions/vocabulary";
import { ratioOf } from "../quantities/unit-ratio";
import { baseUnit, type Dimension } from "../quantities/units";
import type { FlowName } from "./flow-index";
import type { DerivedPrice, PricePart } from "./price";
import type { PriceSums } from "./price-sums";

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
  private readonly made = new Map<string, DerivedPrice | undefined>();

  constructor(
    private readonly sums: PriceSums,
    private readonly basis: Word<"price basis">,
  ) {}

  /** The price; undefined where no flow of the basis has both, the years around included. */
  price(asked: DerivedAsked): DerivedPrice | undefined {
    const key = `${asked.series}|${asked.year}|${asked.money}|${asked.quantity}`;
    if (!this.made.has(key)) this.made.set(key, this.derive(asked));
    return this.made.get(key);
  }

  private derive(asked: DerivedAsked): DerivedPrice | undefined {
    const flows = FLOWS_OF_BASIS[this.basis];
    const ofYear = this.parts(asked, flows, [asked.year]);
    const isPooled = this.isThin(asked, ofYear);
    const { year } = asked;
    const years = isPooled ? [year - 1, year, year + 1] : [year];
    const parts = isPooled ? this.parts(asked, flows, years) : ofYear;
    const amount = quotient(parts);
    if (amount === undefined) return undefined;
    return {
      kind: isPooled ? "pooled" : "derived",
      amount,
      unit: ratioOf(baseUnit(asked.money), baseUnit(asked.quantity)),
      series: asked.series,
      year,
      parts,
      importPrice: quotient(this.parts(asked, ["import"], years)),
      exportPrice: quotient(this.parts(asked, ["export"], years)),
    };
  }

  /** Flow-years with both above 0. */
  private parts(
    { series, money, quantity: dimension }: DerivedAsked,
    flows: readonly FlowName[],
    years: readonly number[],
  ): PricePart[] {
    const parts: PricePart[] = [];
    for (const flow of flows) {
      for (const year of years) {
        const value = this.sums.sum(series, flow, year, money);
        const quantity = this.sums.sum(series, flow, year, dimension);
        if (!value || !quantity || !(value.amount > 0 && quantity.amount > 0)) continue;
        parts.push({
          flow,
          year,
          value: value.amount,
          quantity: quantity.amount,
          valueRows: value.rows,
          quantityRows: quantity.rows,
        });
      }
    }
    return parts;
  }

  /** True where the quantity is under 20 of the largest unit that its rows are written in. */
  private isThin(
    { series, quantity: dimension }: DerivedAsked,
    parts: readonly PricePart[],
  ): boolean {
    let published = 0;
    let quantity = 0;
    for (const part of parts) {
      const sum = this.sums.sum(series, part.flow, part.year, dimension);
      published = Math.max(published, sum?.published.toBase ?? 0);
      quantity += part.quantity;
    }
    return quantity === 0 || quantity < FEWEST_UNITS * published * (1 - ROUNDING);
  }
}

/** Σ value ÷ Σ quantity; undefined of nothing. */
function quotient(parts: readonly PricePart[]): number | undefined {
  if (parts.length === 0) return undefined;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return value / parts.reduce((sum, part) => sum + part.quantity, 0);
}
