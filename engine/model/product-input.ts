/** What one product's computation reads and gives. */
import type { Row } from "../assumptions/row";
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import type { Finding } from "../findings/finding";
import type { CohortResult } from "../stocks/cohort-result";
import type { StockDrivenFlags } from "../stocks/stock-driven";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { PriceSource } from "../trade/price-source";
import type { Product } from "../trade/product";
import type { ProductInflow } from "../trade/product-inflow";
import type { StartAfterUse } from "./start-after-use";

/** Everything one product's computation reads. */
export interface ProductInput {
  readonly product: Product;
  readonly uses: readonly CodeUse[];
  readonly index: FlowIndex;
  /** Where values get their prices from. */
  readonly prices: PriceSource;
  /** When CN codes are in force; undefined: not known here, every code always is. */
  readonly codes: CodeList | undefined;
  readonly settings: Settings;
  readonly lifetimeRows: readonly Row[];
  readonly startRows: readonly Row[];
  /** Rows of Phases; none: the product has one phase, use. */
  readonly phaseRows?: readonly Row[];
  /** Latest year of Flows in the model: later years are projections. */
  readonly latestDataYear: number;
  /** Last year to compute. */
  readonly lastYear: number;
  /** Factor on the time axis of all lifetimes, Start spread anew; 1 as given. */
  readonly lifetimeFactor?: number;
  /** Factor on all inflow after Start; 1 as given. Without effect where the stock is given. */
  readonly inflowFactor?: number;
}

/** What came out. */
export interface ProductRun {
  /** Stock is known from the end of this year where the product has Start rows. */
  readonly startYear?: number;
  /** Undefined where the product has no answer. */
  readonly cohorts?: CohortResult;
  /** Flows by data year. Of a stock-driven product the new goods are those solved for. */
  readonly inflow?: ProductInflow;
  /** Where the inflow was solved from; undefined: it was given. */
  readonly solved?: SolvedStock;
  /** Goods that hibernate or are waste at the end of a start year. */
  readonly afterUse?: Omit<StartAfterUse, "findings">;
  /** The phases of the product's life cycle, where it has rows of Phases. */
  readonly phases?: ProductPhases;
  readonly findings: readonly Finding[];
}

/** Stock and flows of each phase by name; `release` is what leaves the phase. */
export interface ProductPhases {
  /** Stocks are known from the end of this year where any phase starts with one. */
  readonly startYear?: number;
  readonly byName: ReadonlyMap<string, CohortResult>;
}

/** The stock that the inflow of a stock-driven product was solved from. */
export interface SolvedStock {
  readonly firstYear: number;
  /** K, `[year]` up to the last data year, at the end of the year, product's unit; NaN = unknown. */
  readonly stock: readonly number[];
  readonly filledYears: readonly number[];
  readonly convertedYears: readonly number[];
  readonly flags: StockDrivenFlags;
}
