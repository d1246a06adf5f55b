/** Prices that values are divided by: given in Prices, or derived from trade. */
import type { Row } from "../assumptions/row";
import type { UnitRatio } from "../quantities/unit-ratio";
import type { Unit } from "../quantities/units";
import type { FlowName } from "./flow-index";

/** A row of Prices. Its range is that of the row, its place the row's table and key. */
export interface GivenPrice {
  readonly kind: "given";
  /** In `unit`, above 0. */
  readonly amount: number;
  readonly unit: UnitRatio;
  readonly row: Row;
}

/** What one flow gave a derived price in one year, as it counts: the total, else the partners. */
export interface PricePart {
  readonly flow: FlowName;
  readonly year: number;
  /** Base units of the price's money (SEK, EUR), above 0. */
  readonly value: number;
  /** Base units of what the price is per (kg, pieces, kW …), above 0. */
  readonly quantity: number;
  /** The largest unit that the quantity is written in. */
  readonly published: Unit;
  readonly valueRows: readonly Row[];
  readonly quantityRows: readonly Row[];
}

/**
 * Σ value ÷ Σ quantity of one series over `parts`. `pooled`: the year's quantity was under 20 of its
 * published units, so that the parts are those of the years y − 1, y, y + 1, where there are any.
 */
export interface DerivedPrice {
  readonly kind: "derived" | "pooled";
  /** In `unit`, which is of base units: SEK/kg, SEK/piece, EUR/kW. */
  readonly amount: number;
  readonly unit: UnitRatio;
  readonly series: string;
  readonly year: number;
  /** Flows of `price basis` that had both, flow by flow, oldest first. */
  readonly parts: readonly PricePart[];
  /** Price of the imports alone over the years looked at; undefined: none had both. */
  readonly importPrice: number | undefined;
  /** Price of the exports alone over the same years. */
  readonly exportPrice: number | undefined;
}

export type Price = GivenPrice | DerivedPrice;

/** Years that a derived price rests on, oldest first. */
export function priceYears({ parts }: DerivedPrice): number[] {
  return [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
}

/** Flows that a derived price rests on. */
export function priceFlows({ parts }: DerivedPrice): FlowName[] {
  return [...new Set(parts.map(({ flow }) => flow))];
}

/** Ends of a price's range, in its unit. */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of a price: low and high of its row, a lone one with the price as the other end; of a
 * derived one from the lower to the higher of import and export price. Undefined = certain: nothing
 * given, only one of the flows, or ends that do not enclose the price.
 */
export function priceRange(price: Price): PriceRange | undefined {
  const { amount } = price;
  const [low, high] = endsOf(price);
  return low <= amount && amount <= high && low < high ? { low, high } : undefined;
}

function endsOf(price: Price): readonly [low: number, high: number] {
  const { amount } = price;
  if (price.kind === "given") {
    const { low, high } = price.row.cells;
    return [typeof low === "number" ? low : amount, typeof high === "number" ? high : amount];
  }
  const { importPrice = amount, exportPrice = amount } = price;
  return [Math.min(importPrice, exportPrice), Math.max(importPrice, exportPrice)];
}
