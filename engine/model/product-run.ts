/** One product computed: flows, lifetimes and start values to stock and flows by cohort. */
import { impossibleAges } from "./cohort-inputs";
import { runFromInflow } from "./inflow-run";
import type { ProductInput, ProductRun } from "./product-input";
import { productLifetimes } from "./product-lifetimes";
import { RunFindings } from "./run-findings";
import { isReleasedBy, readStartAfterUse } from "./start-after-use";
import { readStart } from "./start-values";
import { runFromStock } from "./stock-run";

export type { ProductInput, ProductRun, SolvedStock } from "./product-input";

/** Computes the product. A finding that blocks it leaves `cohorts` out. */
export function runProduct(input: ProductInput): ProductRun {
  const { product, settings, lifetimeRows, startRows, lifetimeFactor } = input;
  const findings = new RunFindings(product);
  const lifetimes = productLifetimes(product.name, lifetimeRows, lifetimeFactor);
  findings.add(lifetimes.findings);
  const ofNew = { of: lifetimes.of("new"), firstChange: lifetimes.firstChange };
  const start = readStart(product, startRows, ofNew, settings.convention);
  findings.add(start.findings);
  const { findings: afterUseFindings, ...afterUse } = readStartAfterUse(product, startRows);
  findings.add(afterUseFindings);
  findings.add(impossibleAges(input.uses));
  const prepared = { input, findings, lifetimes, start };
  const { cohorts, ...read } =
    product.driver === "stock" ? runFromStock(prepared) : runFromInflow(prepared);
  if (cohorts) findings.tellResult(cohorts);
  if (cohorts && afterUse.hibernating && isReleasedBy(afterUse.hibernating.year, cohorts)) {
    const { year } = afterUse.hibernating;
    findings.tell("hibernating-before-start", { kind: "Start" }, { year });
  }
  return {
    ...(start.year === undefined ? {} : { startYear: start.year }),
    ...read,
    afterUse,
    ...(cohorts === undefined || findings.isBlocked ? {} : { cohorts }),
    findings: findings.all,
  };
}
