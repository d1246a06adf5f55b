/** What enters and leaves use by year for one product. */
import type { Word } from "../assumptions/vocabulary";
import type { Finding } from "../findings/finding";
import type { Conversion } from "./conversion";
import type { CodeUse, FlowName } from "./flow-index";
import type { FlowSeries } from "./flow-series";

/** Yearly amounts of a product in its unit over a contiguous span; NaN = no value. */
export interface ProductInflow {
  readonly firstYear: number;
  readonly lastYear: number;
  /** New goods, `[year]`. */
  readonly newGoods: readonly number[];
  /** Years in which `inflow` rows give the new goods, not production, import and export. */
  readonly directYears?: readonly number[];
  /** How final use came from consumption, where the product is a loose component. */
  readonly finalUse?: FinalUse;
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
  /** What the amounts were summed from, for who explains them. */
  readonly trace?: InflowTrace;
}

/** One flow of a product's own rows or of one of its codes. */
export interface InflowPart {
  readonly flow: FlowName;
  /** Undefined: the product's own rows. */
  readonly use?: CodeUse;
  readonly series: FlowSeries;
}

/** The parts of a product's inflow; each counts its amounts times the share of its code. */
export interface InflowTrace {
  /** Rows of the flow `inflow`, which stand for the sum in their years. */
  readonly direct: FlowSeries | undefined;
  /** Production, import and export of new goods that have rows. */
  readonly newGoods: readonly InflowPart[];
  /** New goods before the rule for negative years, `[year]`. */
  readonly unsettled: readonly number[];
  /** Imports of used goods. */
  readonly usedGoods: readonly InflowPart[];
  /** Exports of used goods by codes, and the product's own rows, which stand for them. */
  readonly usedExport: readonly InflowPart[];
}

/** Consumption of a loose component parted in use by producers and final use, product's unit. */
export interface FinalUse {
  readonly rule: Word<"loose components">;
  /** Products.final use share, where the rule asks for it. */
  readonly share?: number;
  /** P + M − X, `[year]` of the inflow, after the rule for negative years; what `inflow` rows give. */
  readonly consumption: readonly number[];
  /** Intermediate use: what producers of other products take, `[year]`; NaN = not known. */
  readonly intermediate: readonly number[];
  /** The products that take it; their sum is `intermediate`. */
  readonly users: readonly IntermediateUser[];
  /** What was below 0 and is set to 0, `[year]`, at least 0; 0 where final use is above. */
  readonly cut: readonly number[];
}

/** A product in whose production a component is used. */
export interface IntermediateUser {
  readonly product: string;
  /** Components between, from the product inwards, that have no flows of their own. */
  readonly through: readonly string[];
  /** Gross production of the product in its unit, `[year]`; NaN = not known. */
  readonly production: readonly number[];
  /** Units of the component in a unit of the product, `[year]`: the rows in force that year. */
  readonly amount: readonly number[];
  /** Production × amount, `[year]`. */
  readonly used: readonly number[];
  /** What its production was summed from; undefined: nothing was. */
  readonly series?: readonly FlowSeries[];
}

/** The years the product's flows are known or asked for. */
export interface InflowSpan {
  readonly firstYear: number;
  /** The model's latest data year. */
  readonly lastYear: number;
  /** First year that enters the stock: those before it only show how the flows have gone. */
  readonly countedFrom: number;
}
