/** Units of a component with a life of its own in a unit of a product that holds it. */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { ComponentTrace } from "../../model/product-input";
import { productLifetimes } from "../../model/product-lifetimes";
import type { Product } from "../../trade/product";
import { componentAmount } from "./content-node";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { conventionOf } from "./survival-node";
import { perPhrase } from "./unit-nodes";

type Host = ComponentTrace["hosts"][number];

/** A component inside the products of one cohort. */
export interface HeldOf {
  readonly ex: Explanation;
  readonly component: Product;
  readonly held: ComponentTrace;
  readonly host: Host;
  /** Cohort of the product. */
  readonly cohort: number;
}

/**
 * f(t,u,c): units installed in `installed` in a product of the cohort that is in use at the end of
 * `year`. Those of the product's own year are the amount in Components; later ones fill the gap to it
 * in their year; both shrink by the component's own survival.
 */
export function perProductNode(of: HeldOf, installed: number, year: number): ExplainNode {
  const { ex, component, host, cohort } = of;
  const details = { component: component.name, product: host.product.name, cohort, installed };
  const start = installed === cohort ? amountNode(of) : gapNode(of, installed);
  if (year <= installed || start.value === 0) return start;
  const left = shareLeft(of, installed, year);
  const what = explained("per-host", { ...details, year });
  const unit = perPhrase(component.unit, host.product.unit);
  const key = ["per host", component.name, host.product.name, cohort, installed, year];
  return ex.node(key, { product: component, cohort: installed, year }, () =>
    made("product", what, unit, [start, leftLeaf(of, installed, year, left)]),
  );
}

/** The share of what was installed that fails in the year, of what was there before it. */
export function failingLeaf(of: HeldOf, installed: number, year: number): ExplainNode {
  const before = shareLeft(of, installed, year - 1);
  const after = shareLeft(of, installed, year);
  const share = before === 0 ? 0 : 1 - after / before;
  const convention = conventionOf(of.ex);
  const what = explained("failing", { component: of.component.name, installed, year, convention });
  return given(what, share, NO_PHRASE, lifetimeRow(of, installed, year));
}

/** The gap to the amount in a later year than the product's own, which is installed then. */
function gapNode(of: HeldOf, year: number): ExplainNode {
  const { ex, component, held, host, cohort } = of;
  const amount = amountNode(of);
  if (!held.isReplaced) return { ...amount, value: 0 };
  const unit = perPhrase(component.unit, host.product.unit);
  const key = ["gap", component.name, host.product.name, cohort, year];
  return ex.node(key, { product: component, cohort, year }, () => {
    const surviving: ExplainNode[] = [];
    for (let installed = cohort; installed < year; installed += 1) {
      const node = perProductNode(of, installed, year);
      if (node.value !== 0) surviving.push(node);
    }
    const details = { component: component.name, product: host.product.name, cohort, year };
    const what = explained("replaced", details);
    const node = made("difference", what, unit, [amount, ...surviving]);
    return node.value > 0 ? node : given(what, 0, unit);
  });
}

/** What a unit of the product takes, straight or through components that are only that. */
function amountNode({ ex, component, host, cohort }: HeldOf): ExplainNode {
  const { product, amount, cohorts } = host;
  const expected = amount[cohort - cohorts.axis.firstCohort] ?? NaN;
  const what = explained("amount-of", { component: component.name, product: product.name, cohort });
  const unit = perPhrase(component.unit, product.unit);
  const key = ["held amount", component.name, product.name, cohort];
  return ex.node(key, { product, cohort }, () =>
    total(what, unit, waysTo(ex, product, component, cohort), expected),
  );
}

/** Amounts along each way down from the product to the component. */
function waysTo(
  ex: Explanation,
  product: Product,
  component: Product,
  cohort: number,
): ExplainNode[] {
  const { composition, roles } = ex.model.parts;
  return composition.componentsOf(product.name).flatMap((use) => {
    const own = componentAmount(ex, product, use, cohort);
    if (own.value === 0) return [];
    if (use.component.name === component.name) return [own];
    if (roles.get(use.component.name) === "separate") return [];
    const details = { component: component.name, product: product.name, cohort };
    const unit = perPhrase(component.unit, product.unit);
    return waysTo(ex, use.component, component, cohort).map((inside) =>
      made("product", explained("amount-of", details), unit, [own, inside]),
    );
  });
}

function leftLeaf(of: HeldOf, installed: number, year: number, share: number): ExplainNode {
  const convention = conventionOf(of.ex);
  const details = { component: of.component.name, installed, year, convention };
  return given(explained("held-left", details), share, NO_PHRASE, lifetimeRow(of, installed, year));
}

/** Share at the end of the year of what was installed: none of it fails in the year it came. */
function shareLeft({ held }: HeldOf, installed: number, year: number): number {
  if (year <= installed) return 1;
  const { firstCohort, lastYear } = held.axis;
  const width = lastYear - firstCohort + 1;
  const at = (one: number): number =>
    // Row 0 is the year before the first cohort.
    held.survival[(one - firstCohort + 1) * width + installed - firstCohort] ?? 0;
  const entered = at(installed);
  return entered === 0 ? 0 : at(year) / entered;
}

function lifetimeRow(
  { ex, component }: HeldOf,
  installed: number,
  year: number,
): ExplainNode["row"] {
  const rows = ex.model.parts.lifetimeRows.get(component.name) ?? [];
  const rowOf = ex.once("lifetime rows", component, () =>
    productLifetimes(component.name, rows).rowOf?.("new"),
  );
  return rowOf?.(year, installed);
}
