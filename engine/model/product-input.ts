/** What one product's computation reads and gives. */
import type { Row } from "../assumptions/row";
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import type { HostProduct } from "../flows/component-stock";
import type { PhaseDefinition } from "../flows/phase-rows";
import type { CohortAxis } from "../stocks/cohort-axis";
import type { Finding } from "../findings/finding";
import type { CohortResult } from "../stocks/cohort-result";
import type { StockDrivenFlags } from "../stocks/stock-driven";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { PriceSource } from "../trade/price-source";
import type { Product } from "../trade/product";
import type { ProductInflow } from "../trade/product-inflow";
import type { OriginFlow } from "../stocks/inflow-driven";
import type { Projection } from "../trade/projection";
import type { GivenStock } from "./given-stock";
import type { Origin, ProductLifetimes } from "./product-lifetimes";
import type { LooseHolding } from "./final-use";
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
  /** What uses it, where it is a component that is also traded loose. */
  readonly loose?: LooseHolding;
  /** Latest year of Flows in the model: later years are projections. */
  readonly latestDataYear: number;
  /** Last year to compute. */
  readonly lastYear: number;
  /** Factor on the time axis of all lifetimes, Start spread anew; 1 as given. */
  readonly lifetimeFactor?: number;
  /** True where numbers were drawn or moved, each within its own range. */
  readonly isRedrawn?: boolean;
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
  /** What the stock model was run with, for who explains it. */
  readonly trace?: StockTrace;
  /** Where it is a component with a life of its own: the products that hold it. */
  readonly held?: ComponentTrace;
}

/** What the stock of a component with a life of its own was computed from. */
export interface ComponentTrace {
  readonly axis: CohortAxis;
  readonly hosts: readonly (HostProduct & { readonly product: Product })[];
  readonly survival: Float64Array;
  readonly isReplaced: boolean;
}

/** New or used goods as the stock model took them. */
export interface OriginTrace extends OriginFlow {
  readonly origin: Origin;
}

/** What the stock model was run with. */
export interface StockTrace {
  /** In the order of its books; where new goods are solved for, those given of them are none. */
  readonly origins: readonly OriginTrace[];
  readonly lifetimes: ProductLifetimes;
  readonly projection: Projection;
  /** The stock that was given; undefined: the inflow was. */
  readonly given?: GivenStock;
  /** True where phases come before use: the stock model was run for the inflow alone. */
  readonly isThroughPhases?: boolean;
}

/** Stock and flows of each phase by name; `release` is what leaves the phase. */
export interface ProductPhases {
  /** Stocks are known from the end of this year where any phase starts with one. */
  readonly startYear?: number;
  readonly byName: ReadonlyMap<string, CohortResult>;
  /** What they were computed from, for who explains them. */
  readonly trace: PhaseTrace;
}

/** A chain of phases as it was computed, lowest order first. */
export interface PhaseTrace {
  readonly axis: CohortAxis;
  readonly phases: readonly PhaseDefinition[];
  /** `survivalTable` of the axis by phase; undefined where what enters passes through. */
  readonly survivals: readonly (Float64Array | undefined)[];
  /** Lifetimes in the phase `use`. */
  readonly lifetimes: ProductLifetimes;
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
