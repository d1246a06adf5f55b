/** The amount of one row of Flows in the product's unit, with the trace of how it was had. */
import { textIn, wordOf, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { baseUnit, type Unit } from "../quantities/units";
import { isMoney, type Conversion, type Refusal } from "./conversion";
import { isNilRow, unitOf, valueOf } from "./counted-rows";
import type { FlowName } from "./flow-index";
import type { Price } from "./price";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";
import { linkFrom, unitsPer } from "./product-units";

/** How rows are read into amounts. */
export interface AmountRules {
  readonly nilSymbol: Word<"nil symbol">;
  /** Cohort that the goods of a year belong to: unit masses are those of the cohort. */
  readonly cohortOf: (year: number) => number;
  readonly prices: PriceSource;
}

/** One row's amount; NaN = missing or refused. */
export interface RowAmount {
  readonly amount: number;
  readonly conversion?: Conversion;
  readonly isNil?: true;
  readonly refused?: Refusal;
}

/** Reads and converts the row. What is missing was not converted, and 0 is 0 at any price. */
export function amountOfRow(
  row: Row,
  year: number,
  product: Product,
  rules: AmountRules,
): RowAmount {
  const unit = unitOf(row);
  if (unit === undefined) return { amount: NaN };
  const isNil = isNilRow(row, rules.nilSymbol) || undefined;
  const value = valueOf(row, rules.nilSymbol);
  if (isMoney(unit)) {
    const found = ofValue(row, value, unit, year, product, rules);
    return isNil ? { ...found, isNil } : found;
  }
  const cohort = rules.cohortOf(year);
  const factor = unitsPer(unit, product, cohort);
  if (factor === undefined) return { amount: NaN, refused: { reason: "unit", unit } };
  const amount = value * factor;
  const link = linkFrom(unit.dimension, product, cohort);
  const found: RowAmount =
    link === undefined || Number.isNaN(value)
      ? { amount }
      : { amount, conversion: { ...ofRow(row), year, row, value, unit, link, amount } };
  return isNil ? { ...found, isNil } : found;
}

function ofValue(
  row: Row,
  value: number,
  unit: Unit,
  year: number,
  product: Product,
  { prices, cohortOf }: AmountRules,
): RowAmount {
  if (Number.isNaN(value)) return { amount: NaN };
  const cohort = cohortOf(year);
  const { series, flow } = ofRow(row);
  const found = prices.price({ series, flow, year, money: unit.dimension, product, cohort });
  if (found === undefined || "unfit" in found) {
    if (value === 0) return { amount: 0 };
    const refused: Refusal =
      found === undefined
        ? { reason: "no price", unit }
        : { reason: found.unfit, unit, price: found.price };
    return { amount: NaN, refused };
  }
  const { dimension } = found.unit.denominator;
  const factor = unitsPer(baseUnit(dimension), product, cohort) ?? NaN;
  const amount = (value * unit.toBase * factor) / pricePerBase(found);
  const link = linkFrom(dimension, product, cohort);
  const conversion = { series, flow, year, row, value, unit, price: found, amount };
  return { amount, conversion: link ? { ...conversion, link } : conversion };
}

/** Base units of money per base unit of quantity. */
function pricePerBase({ amount, unit }: Price): number {
  return amount * unit.factor;
}

function ofRow(row: Row): { readonly series: string; readonly flow: FlowName } {
  // The index holds no row without either.
  return {
    series: textIn(row, "series") ?? "",
    flow: wordOf(row, "flow", "flow") ?? "import",
  };
}
