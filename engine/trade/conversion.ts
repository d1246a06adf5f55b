/** How an amount in another unit became the product's: the trace of one row of Flows. */
import type { Row } from "../assumptions/row";
import type { Unit } from "../quantities/units";
import type { FlowName } from "./flow-index";
import type { GivenPrice, Price } from "./price";
import type { UnitLink } from "./product-units";

/**
 * One row converted by a price, a unit mass or a unit size; t ↔ kg is no conversion. In base units
 * `value ÷ price`, then `link`, makes `amount`.
 */
export interface Conversion {
  /** The row's own series: of a heading's goods the longer code that was published. */
  readonly series: string;
  readonly flow: FlowName;
  readonly year: number;
  /** The row of Flows: its table, key, range and source. */
  readonly row: Row;
  /** As published, in `unit`; a nil symbol that counts as 0 is 0. */
  readonly value: number;
  readonly unit: Unit;
  /** Undefined: the row is a quantity. */
  readonly price?: Price;
  /** Between pieces, mass and capacity; undefined: the quantity is of the product's own kind. */
  readonly link?: UnitLink;
  /** In the product's unit. */
  readonly amount: number;
}

/** Why a row has no amount in the product's unit. */
export type Refusal =
  /** No unit mass or unit size leads to the product's unit. */
  | { readonly reason: "unit"; readonly unit: Unit }
  /** A value without any price: the year is a gap. */
  | { readonly reason: "no price"; readonly unit: Unit }
  /** The price given for it is in another money, or per a unit that does not lead to the product's. */
  | {
      readonly reason: "currency" | "price unit";
      readonly unit: Unit;
      readonly price: GivenPrice;
    };

/** True for money: a value and no quantity. */
export function isMoney({ dimension }: Unit): boolean {
  return dimension.startsWith("money");
}
