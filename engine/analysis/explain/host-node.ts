/** A component with a life of its own: what of it is in the products that hold it. */
import { explained } from "../../findings/explanations";
import { componentStock } from "../../flows/component-stock";
import type { ComponentTrace } from "../../model/product-input";
import { cohortCount } from "../../stocks/cohort-axis";
import type { CohortResult } from "../../stocks/cohort-result";
import type { Product } from "../../trade/product";
import { measurePhrase, type CohortMeasure } from "./cohort-books";
import type { Explanation } from "./explanation";
import { failingLeaf, perProductNode, type HeldOf } from "./held-amount-node";
import { made, total, type ExplainNode } from "./node";
import { unitPhrase } from "./unit-nodes";

type Host = ComponentTrace["hosts"][number];

/** Goods of a product that are of one cohort, in its own unit. */
export type HostGoods = (
  product: Product,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  amount: number,
) => ExplainNode;

/** One component, asked for in one year and year of installation. */
interface AskedOf {
  readonly ex: Explanation;
  readonly component: Product;
  readonly held: ComponentTrace;
  readonly measure: CohortMeasure;
  readonly year: number;
  /** Year of installation. */
  readonly installed: number;
  readonly goodsOf: HostGoods;
}

/** Goods of the component that were installed in the cohort's year, by the products they are in. */
export function componentCohortNode(
  ex: Explanation,
  component: Product,
  measure: CohortMeasure,
  year: number,
  installed: number,
  amount: number,
  goodsOf: HostGoods,
): ExplainNode {
  const { held } = ex.run(component);
  const parts = (held?.hosts ?? []).flatMap((host) =>
    cohortsOf(host).flatMap((cohort) => {
      const asked = { ex, component, measure, year, installed, goodsOf };
      return held ? (partNode({ ...asked, held }, host, cohort) ?? []) : [];
    }),
  );
  const what = explained("cohort", { cohort: installed, measure: measurePhrase(measure), year });
  return total(what, unitPhrase(component.unit), parts, amount);
}

function cohortsOf({ cohorts: { axis } }: Host): number[] {
  return Array.from({ length: cohortCount(axis) }, (_, i) => axis.firstCohort + i);
}

/** What of the component is in the products of one cohort. */
function partNode(asked: AskedOf, host: Host, cohort: number): ExplainNode | undefined {
  const { component, measure, year, installed } = asked;
  if (installed < cohort) return undefined;
  const own = ofOneCohort(asked, host, cohort);
  const amount = cellOf(own, measure, year, installed);
  if (amount === 0) return undefined;
  const details = { product: host.product.name, cohort, measure: measurePhrase(measure), year };
  const parts = waysIn(asked, host, cohort);
  return total(explained("in-host", details), unitPhrase(component.unit), parts, amount);
}

/** The goods of the product that the component goes by, each times its units in one of them. */
function waysIn(asked: AskedOf, host: Host, cohort: number): ExplainNode[] {
  const { measure, year, installed } = asked;
  const isReplacement = measure === "inflow" && installed === year && year > cohort;
  switch (measure) {
    case "inflow":
    case "stock":
    case "used export":
      return timesGoods(asked, host, cohort, isReplacement ? "stock" : measure, year);
    case "release":
      return [...failed(asked, host, cohort), ...timesGoods(asked, host, cohort, "release", year)];
  }
}

/** What of the component moves as the goods do. */
function timesGoods(
  asked: AskedOf,
  host: Host,
  cohort: number,
  measure: CohortMeasure,
  year: number,
): ExplainNode[] {
  const amount = cellOf(host.cohorts, measure, year, cohort);
  const perProduct = perProductNode(heldOf(asked, host, cohort), asked.installed, year);
  if (amount === 0 || perProduct.value === 0) return [];
  const goods = asked.goodsOf(host.product, measure, year, cohort, amount);
  return [made("product", partPhrase(asked, host, cohort), unitOf(asked), [goods, perProduct])];
}

/** What of the component fails inside products that were in use before the year. */
function failed(asked: AskedOf, host: Host, cohort: number): ExplainNode[] {
  const { year, installed } = asked;
  const amount = cellOf(host.cohorts, "stock", year - 1, cohort);
  if (amount === 0 || installed >= year) return [];
  const of = heldOf(asked, host, cohort);
  const before = perProductNode(of, installed, year - 1);
  const share = failingLeaf(of, installed, year);
  if (before.value === 0 || share.value === 0) return [];
  const goods = asked.goodsOf(host.product, "stock", year - 1, cohort, amount);
  const what = explained("failed-in", { product: host.product.name, cohort, year });
  return [made("product", what, unitOf(asked), [goods, before, share])];
}

function heldOf({ ex, component, held }: AskedOf, host: Host, cohort: number): HeldOf {
  return { ex, component, held, host, cohort };
}

function unitOf({ component }: AskedOf): ExplainNode["unit"] {
  return unitPhrase(component.unit);
}

function partPhrase({ measure, year }: AskedOf, host: Host, cohort: number): ExplainNode["what"] {
  const details = { product: host.product.name, cohort, measure: measurePhrase(measure), year };
  return explained("in-host", details);
}

/** The books of the component as if its products were of one cohort alone. */
function ofOneCohort({ ex, component, held }: AskedOf, host: Host, cohort: number): CohortResult {
  return ex.once(`held ${host.product.name} ${cohort}`, component, () => {
    const masked = { ...host, cohorts: masking(host.cohorts, cohort) };
    return componentStock(held.axis, [masked], held.survival, held.isReplaced);
  });
}

function masking(cohorts: CohortResult, cohort: number): CohortResult {
  const width = cohortCount(cohorts.axis);
  const column = cohort - cohorts.axis.firstCohort;
  const only = (table: Float64Array): Float64Array =>
    table.map((amount, at) => (at % width === column ? amount : 0));
  return {
    ...cohorts,
    inflow: only(cohorts.inflow),
    stock: only(cohorts.stock),
    release: only(cohorts.release),
    usedExport: only(cohorts.usedExport),
    startStock: only(cohorts.startStock),
  };
}

function cellOf(
  { axis, inflow, stock, release, usedExport, startStock }: CohortResult,
  measure: CohortMeasure,
  year: number,
  cohort: number,
): number {
  const column = cohort - axis.firstCohort;
  if (column < 0 || cohort > axis.lastYear) return 0;
  if (year < axis.firstYear) return measure === "stock" ? (startStock[column] ?? 0) : 0;
  const table = { inflow, stock, release, "used export": usedExport }[measure];
  return table[(year - axis.firstYear) * cohortCount(axis) + column] ?? 0;
}
