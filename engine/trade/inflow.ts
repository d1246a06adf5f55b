/** What enters and leaves use by year for one product. */
import type { Finding } from "../findings/finding";
import type { Conversion } from "./conversion";

/** Yearly amounts of a product in its unit over a contiguous span; NaN = no value. */
export interface ProductInflow {
  readonly firstYear: number;
  readonly lastYear: number;
  /** New goods, `[year]`. */
  readonly newGoods: readonly number[];
  /** Used goods imported, by age at entry (undefined = not given), `[year]`. */
  readonly usedGoods: readonly {
    readonly age: number | undefined;
    readonly amounts: readonly number[];
  }[];
  /** Used goods exported, `[year]`; 0 where there is none. */
  readonly usedExport: readonly number[];
  readonly filledCells: number;
  readonly convertedCells: number;
  /** Every row that was converted, with its trace; amounts before the share of its code. */
  readonly conversions: readonly Conversion[];
  readonly findings: readonly Finding[];
}

/** The years the product's flows are known or asked for. */
export interface InflowSpan {
  readonly firstYear: number;
  /** The model's latest data year. */
  readonly lastYear: number;
  /** First year that enters the stock: those before it only show how the flows have gone. */
  readonly countedFrom: number;
}
