/** One product computed: flows, lifetimes and start values to stock and flows by cohort. */
import type { CohortResult } from "../stocks/cohort-result";
import { impossibleAges } from "./cohort-inputs";
import { runFromInflow, type PreparedRun } from "./inflow-run";
import { readPhaseChain, type ProductChain } from "./phase-chain";
import { lifetimesOfStock, runPhases } from "./phase-run";
import type { ProductInput, ProductRun } from "./product-input";
import { productLifetimes } from "./product-lifetimes";
import { RunFindings } from "./run-findings";
import { isReleasedBy, readStartAfterUse, type StartAfterUse } from "./start-after-use";
import { readStart } from "./start-values";
import { runFromStock } from "./stock-run";

export type { ProductInput, ProductPhases, ProductRun, SolvedStock } from "./product-input";

/** Computes the product. A finding that blocks it leaves `cohorts` out. */
export function runProduct(input: ProductInput): ProductRun {
  const { product, settings, lifetimeRows, startRows, lifetimeFactor } = input;
  const { convention } = settings;
  const findings = new RunFindings(product);
  const chain = readPhaseChain(input, findings);
  const lifetimes =
    chain?.lifetimes ?? productLifetimes(product.name, lifetimeRows, lifetimeFactor);
  findings.add(lifetimes.findings);
  const ofNew = { of: lifetimes.of("new"), firstChange: lifetimes.firstChange };
  const start = readStart(product, startRows, ofNew, convention);
  findings.add(start.findings);
  const { findings: afterUseFindings, ...afterUse } = readStartAfterUse(product, startRows);
  findings.add(afterUseFindings);
  findings.add(impossibleAges(input.uses));
  const prepared = { input, findings, lifetimes: lifetimesOfStock(chain, lifetimes), start };
  const { cohorts: plain, ...read } =
    product.driver === "stock" ? runFromStock(prepared) : runFromInflow(prepared);
  const { startYear, ...answers } = withPhases(chain, plain, prepared);
  const isThroughPhases = chain !== undefined && !chain.isUseFirst;
  const trace = read.trace && isThroughPhases ? { ...read.trace, isThroughPhases } : read.trace;
  const phases = answers.phases?.byName.values();
  if (answers.cohorts) tellOutcome(answers.cohorts, afterUse, findings, phases);
  return {
    ...(startYear === undefined ? {} : { startYear }),
    ...read,
    ...(trace ? { trace } : {}),
    afterUse,
    ...(findings.isBlocked ? {} : answers),
    findings: findings.all,
  };
}

type Computed = Pick<ProductRun, "startYear" | "cohorts" | "phases">;

/** What the stock model gives, within its chain of phases where the product has one. */
function withPhases(
  chain: ProductChain | undefined,
  plain: CohortResult | undefined,
  { input, findings, start }: PreparedRun,
): Computed {
  const known = start.year === undefined ? {} : { startYear: start.year };
  if (!plain) return known;
  if (!chain || findings.isBlocked) return { ...known, cohorts: plain };
  const { convention } = input.settings;
  return { ...runPhases({ chain, plain, start: start.values, convention }, findings), ...known };
}

/** What the result, and goods already after use beside it, have to say. */
export function tellOutcome(
  cohorts: CohortResult,
  { hibernating }: Omit<StartAfterUse, "findings">,
  findings: RunFindings,
  phases?: Iterable<CohortResult>,
): void {
  findings.tellResult(cohorts, phases);
  if (!hibernating || !isReleasedBy(hibernating.year, cohorts)) return;
  findings.tell("hibernating-before-start", { kind: "Start" }, { year: hibernating.year });
}
