/** What is produced of a product by year, read as its inflow reads it. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import type { Finding } from "../findings/finding";
import type { CodeUse, FlowIndex } from "./flow-index";
import { FlowReader } from "./flow-reader";
import type { FlowSeries } from "./flow-series";
import type { InflowSpan } from "./inflow";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";

/** Gross production of a product in its unit, before import and export. */
export interface Production {
  /** True where the flow has any row, of the product or of a code. */
  readonly isGiven: boolean;
  /** By year of the span; NaN = no value; without those in which `inflow` rows hold all flows. */
  readonly amounts: ReadonlyMap<number, number>;
  /** What it was summed from. */
  readonly series: readonly FlowSeries[];
  readonly findings: readonly Finding[];
}

/** Reads, converts and fills the production of the span; 0 in every year where no row is given. */
export function productionOf(
  product: Product,
  uses: readonly CodeUse[],
  index: FlowIndex,
  settings: Settings,
  span: InflowSpan,
  prices: PriceSource,
  codes?: CodeList,
): Production {
  const reader = new FlowReader(product, uses, index, settings, span, prices, codes);
  const direct = index.rows(product.name, "inflow");
  const years = reader.years.filter((year) => !direct.has(year));
  const parts = reader.partsOf("production", years).filter(({ series }) => series.hasRows);
  const amounts = new Map(years.map((year) => [year, 0]));
  for (const { series, share } of parts) {
    for (const [year, amount] of series.amounts) {
      amounts.set(year, (amounts.get(year) ?? 0) + share * amount);
    }
  }
  const series = parts.filter(({ share }) => share !== 0).map((part) => part.series);
  return { isGiven: parts.length > 0, amounts, series, findings: reader.findings };
}
