/** The phases of a product computed: the chain around, or after, its stock in use. */
import { phaseChain, type Phase, type PhaseChain } from "../flows/phases";
import { phaseWord, USE } from "../flows/phase-rows";
import type { CohortAxis } from "../stocks/cohort-axis";
import { cohortCount, yearCount } from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import type { Convention } from "../stocks/lifetime";
import { isLifetimeFault, lifetimeFrom, type Lifetime } from "../stocks/lifetime";
import { survivalTable } from "../stocks/survival-table";
import { yearRanges } from "../trade/year-ranges";
import { startArray } from "./cohort-inputs";
import type { ProductChain } from "./phase-chain";
import type { ProductPhases } from "./product-input";
import type { ProductLifetimes } from "./product-lifetimes";
import type { RunFindings } from "./run-findings";
import type { StartValues } from "./start-values";

/** What the chain starts from. */
export interface PhaseRunInput {
  readonly chain: ProductChain;
  /** The product as the stock model has it: its inflow by year and cohort. */
  readonly plain: CohortResult;
  readonly start: StartValues | undefined;
  readonly convention: Convention;
}

/** What the product comes out as. */
export interface PhasedProduct {
  readonly phases: ProductPhases;
  /** Stock and release of `use`, with the inflow of the product; unknown where it has no use. */
  readonly cohorts: CohortResult;
  /** Stock in use is known from the end of this year, where Phases starts it. */
  readonly startYear?: number;
}

/** Computes all phases; what contradicts or exceeds itself is told. */
export function runPhases(input: PhaseRunInput, findings: RunFindings): PhasedProduct {
  const { chain, plain } = input;
  const isStarted = chain.phases.some(({ start }) => start !== 0);
  const before = plain.axis.firstYear - 1;
  const firstCohort = isStarted ? Math.min(plain.axis.firstCohort, before) : plain.axis.firstCohort;
  const wide = widened(plain, { ...plain.axis, firstCohort });
  const phases = phasesOf(input, wide);
  tellContradictions(chain, phases, wide.axis, findings);
  const found = phaseChain(wide.axis, phases, wide.inflow);
  tellFlows(chain, found, findings);
  const byName = new Map(
    chain.phases.map(({ name }, p) => [name, found.phases[p] as CohortResult]),
  );
  const largestResidual = found.phases.reduce(
    (most, result) => Math.max(most, result.largestResidual),
    0,
  );
  const startYear = input.start?.year ?? (isStarted ? before : undefined);
  const isUseStarted = chain.phases[chain.use]?.start !== 0 && chain.use >= 0;
  const survivals = phases.map(({ survival }) => survival);
  const { phases: definitions, lifetimes } = chain;
  const trace = { axis: wide.axis, phases: definitions, survivals, lifetimes };
  return {
    phases: { ...(startYear === undefined ? {} : { startYear }), byName, trace },
    cohorts: { ...inUse(input, wide, phases[chain.use], byName.get(USE)), largestResidual },
    ...(isUseStarted ? { startYear: before } : {}),
  };
}

/** The product's stock and release: those of the phase `use`. */
function inUse(
  { chain, plain, start }: PhaseRunInput,
  wide: CohortResult,
  phase: Phase | undefined,
  use: CohortResult | undefined,
): CohortResult {
  if (chain.isUseFirst) return plain;
  const impossibleStart = start && phase ? impossibleCohorts(phase, wide.axis) : [];
  const unknown = new Float64Array(wide.inflow.length).fill(NaN);
  if (!use) return { ...wide, stock: unknown, release: unknown };
  // What enters the product is what enters its first phase.
  return { ...use, inflow: wide.inflow, impossibleStart };
}

/** Cohorts of Start that by their lifetime have left use already. */
function impossibleCohorts({ survival, start }: Phase, { firstCohort }: CohortAxis): number[] {
  return [...(start ?? [])].flatMap((amount, c) =>
    amount !== 0 && survival?.[c] === 0 ? [firstCohort + c] : [],
  );
}

function phasesOf({ chain, start, convention }: PhaseRunInput, wide: CohortResult): Phase[] {
  const { axis } = wide;
  return chain.phases.map(({ start: amount, imported, exported, targets }, p) => {
    const isUse = p === chain.use;
    const residence = chain.residences[p];
    const lifetimeOf = isUse ? chain.lifetimes.of("new") : residence && (() => residence);
    return {
      survival: lifetimeOf && survivalTable(axis, lifetimeOf, convention),
      start: isUse && start ? startArray(axis, start) : newStock(axis, amount),
      imported,
      exported,
      targets,
      given: isUse && chain.isUseFirst ? wide : undefined,
    };
  });
}

/** A stock of which all is new at the end of the year before the first. */
function newStock(axis: CohortAxis, amount: number): Float64Array | undefined {
  if (amount === 0) return undefined;
  const stock = new Float64Array(cohortCount(axis));
  stock[axis.firstYear - 1 - axis.firstCohort] = amount;
  return stock;
}

/** The result on an axis with more cohorts before the first. */
function widened(result: CohortResult, axis: CohortAxis): CohortResult {
  const more = result.axis.firstCohort - axis.firstCohort;
  if (more === 0) return result;
  const width = cohortCount(axis);
  const wide = (table: Float64Array, rows: number): Float64Array => {
    const made = new Float64Array(rows * width);
    const own = width - more;
    for (let row = 0; row < rows; row += 1) {
      made.set(table.subarray(row * own, (row + 1) * own), row * width + more);
    }
    return made;
  };
  const years = yearCount(axis);
  return {
    ...result,
    axis,
    inflow: wide(result.inflow, years),
    stock: wide(result.stock, years),
    release: wide(result.release, years),
    usedExport: wide(result.usedExport, years),
    startStock: wide(result.startStock, 1),
  };
}

/** A start stock that the residence time cannot hold leaves in the first year, and is told. */
function tellContradictions(
  { phases }: ProductChain,
  computed: readonly Phase[],
  axis: CohortAxis,
  findings: RunFindings,
): void {
  const before = axis.firstYear - 1 - axis.firstCohort;
  phases.forEach(({ name, start, row }, p) => {
    // Row 0 of the survival is the year before the first.
    if (start === 0 || (computed[p]?.survival?.[before] ?? 0) > 0) return;
    const place = { table: row.table, kind: row.kind, column: "start" };
    const details = { phase: phaseWord(name), year: axis.firstYear };
    findings.tell("phase-start-contradicts", place, details);
  });
}

function tellFlows({ phases }: ProductChain, found: PhaseChain, findings: RunFindings): void {
  for (const [p, years] of found.overdrawn) {
    const phase = phases[p];
    if (!phase) continue;
    const place = { table: phase.row.table, kind: phase.row.kind, column: "export" };
    const details = { phase: phaseWord(phase.name), years: yearRanges(years) };
    findings.tell("phase-overdrawn", place, details);
  }
  if (found.endless === undefined) return;
  findings.tell("phase-endless", { kind: "Phases", column: "to" }, { year: found.endless });
}

/**
 * The lifetimes that the stock model runs with: the product's own, or, where the chain computes use,
 * one so long that nothing leaves. Then the stock model is run for the inflow alone.
 */
export function lifetimesOfStock(
  chain: ProductChain | undefined,
  own: ProductLifetimes,
): ProductLifetimes {
  if (chain === undefined || chain.isUseFirst) return own;
  const lifetime = lifetimeFrom({ distribution: "fixed", mean: 100_000 });
  const of = isLifetimeFault(lifetime) ? undefined : (): Lifetime => lifetime;
  return { of: () => of, firstChange: Infinity, findings: [], sound: true };
}
