/** A component with a life of its own: what of it is in the products that hold it. */
import { numberIn, textIn, type Row } from "../../assumptions/row";
import { explained } from "../../findings/explanations";
import { componentStock } from "../../flows/component-stock";
import type { ComponentTrace } from "../../model/product-input";
import { cohortCount } from "../../stocks/cohort-axis";
import type { CohortResult } from "../../stocks/cohort-result";
import type { Product } from "../../trade/product";
import { measurePhrase, type CohortMeasure } from "./cohort-books";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { perPhrase, unitPhrase } from "./unit-nodes";

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
  readonly measure: CohortMeasure;
  readonly year: number;
  /** Year of installation. */
  readonly installed: number;
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
  const asked: AskedOf = { ex, component, measure, year, installed };
  const parts = (held?.hosts ?? []).flatMap((host) =>
    cohortsOf(host).flatMap((cohort) => partNode(asked, host, cohort, goodsOf) ?? []),
  );
  const what = explained("cohort", { cohort: installed, measure: measurePhrase(measure), year });
  return total(what, unitPhrase(component.unit), parts, amount);
}

function cohortsOf({ cohorts: { axis } }: Host): number[] {
  return Array.from({ length: cohortCount(axis) }, (_, i) => axis.firstCohort + i);
}

/** What of the component is in the products of one cohort. */
function partNode(
  asked: AskedOf,
  host: Host,
  cohort: number,
  goodsOf: HostGoods,
): ExplainNode | undefined {
  const { component, measure, year, installed } = asked;
  if (installed < cohort) return undefined;
  const own = ofOneCohort(asked, host, cohort);
  const amount = own ? cellOf(own, measure, year, installed) : 0;
  if (amount === 0) return undefined;
  const base = baseOf(host.cohorts, measure, year, cohort, installed);
  const details = { product: host.product.name, cohort, measure: measurePhrase(measure), year };
  const what = explained("in-host", details);
  const unit = unitPhrase(component.unit);
  if (!base) return given(explained("computed", { what }), amount, unit, rowOf(asked, host));
  const goods = goodsOf(host.product, base.measure, base.year, cohort, base.amount);
  const perUnit = given(
    explained("per-host", { ...details, component: component.name, installed }),
    amount / base.amount,
    perPhrase(component.unit, host.product.unit),
    rowOf(asked, host),
  );
  return made("product", what, unit, [goods, perUnit], amount);
}

/** The books of the component as if its products were of one cohort alone. */
function ofOneCohort(
  { ex, component }: AskedOf,
  host: Host,
  cohort: number,
): CohortResult | undefined {
  const { held } = ex.run(component);
  if (!held) return undefined;
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
  const { axis, impossibleStart, largestResidual } = cohorts;
  return {
    ...{ axis, impossibleStart, largestResidual },
    inflow: only(cohorts.inflow),
    stock: only(cohorts.stock),
    release: only(cohorts.release),
    usedExport: only(cohorts.usedExport),
    startStock: only(cohorts.startStock),
  };
}

/** The goods of the product that the component goes by: what moves with it, else what it was in. */
function baseOf(
  host: CohortResult,
  measure: CohortMeasure,
  year: number,
  cohort: number,
  installed: number,
): { measure: CohortMeasure; year: number; amount: number } | undefined {
  const isReplacement = measure === "inflow" && installed > cohort;
  const order: readonly (readonly [CohortMeasure, number])[] =
    measure === "release"
      ? [
          ["stock", year - 1],
          ["inflow", year],
        ]
      : [[isReplacement ? "stock" : measure, year]];
  for (const [one, at] of order) {
    const amount = cellOf(host, one, at, cohort);
    if (amount !== 0 && !Number.isNaN(amount)) return { measure: one, year: at, amount };
  }
  return undefined;
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

/** The row of Components, or of the component's lifetime where time has passed since it came in. */
function rowOf(
  { ex, component, measure, year, installed }: AskedOf,
  { product }: Host,
): Row | undefined {
  const [life] = ex.model.parts.lifetimeRows.get(component.name) ?? [];
  if (measure !== "inflow" && year > installed) return life;
  const rows = (ex.model.parts.rows.get("Components") ?? []).filter(
    (row) =>
      textIn(row, "product") === product.name &&
      textIn(row, "component") === component.name &&
      (numberIn(row, "from year") ?? -Infinity) <= installed,
  );
  return rows.at(-1) ?? life;
}
