import type { Row } from "../../../engine/assumptions/row";
import type { Settings } from "../../../engine/assumptions/settings";
import { FlowIndex, readCodeUses, type FlowName } from "../../../engine/trade/flow-index";
import { productInflow, type ProductInflow } from "../../../engine/trade/product-inflow";
import { flow, pricesOf, product, settingsOf } from "./rows";

/** What a product's inflow is read from; years 2020 – 2022 by default. */
export interface Given {
  readonly rows: readonly Row[];
  readonly uses?: readonly Row[];
  readonly prices?: readonly Row[];
  readonly settings?: Partial<Settings>;
  readonly from?: number;
  readonly countedFrom?: number;
  readonly unit?: string;
}

export function inflow(given: Given): ProductInflow {
  const { rows, uses = [], settings = {}, from = 2020, countedFrom = from } = given;
  return productInflow(
    product(given.unit ?? "kg"),
    readCodeUses(uses),
    new FlowIndex(rows),
    settingsOf(settings),
    { firstYear: from, lastYear: 2022, countedFrom },
    pricesOf(rows, given.prices, settings),
  );
}
/** Codes of the findings. */
export const codes = (found: ProductInflow): string[] =>
  found.findings.map((finding) => finding.code);
export const blocks = (found: ProductInflow, code: string): readonly string[] | undefined =>
  found.findings.find((finding) => finding.code === code)?.blocks;
/** Rows of a series and flow in 2020, 2021, 2022; undefined = no row. */
export const years = (series: string, name: FlowName, ...values: (number | undefined)[]): Row[] =>
  values.flatMap((value, i) => (value === undefined ? [] : [flow(series, name, 2020 + i, value)]));
