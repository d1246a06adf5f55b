/** What enters each phase in one year, where a part goes on to other phases in the same year. */

/** A phase as the year sees it. */
export interface PhaseInYear {
  /** Where its outflow goes: index of the phase and share, 0 to 1. */
  readonly targets: readonly PhaseTarget[];
  /** What enters it from outside, and out of the stocks of all phases, `[cohort]`; NaN = unknown. */
  readonly entering: Float64Array;
  /** Share of what enters it that leaves it in the same year, 0 to 1. */
  readonly passing: number;
  /** Taken out of what enters it, all cohorts in proportion; NaN = unknown. */
  readonly exported: number;
}

/** One way out of a phase. */
export interface PhaseTarget {
  readonly phase: number;
  readonly share: number;
}

/** The inflows of one year, or none where goods would go round without end. */
export interface PhaseInflows {
  /** `[phase][cohort]`, net of exports. */
  readonly inflows: readonly Float64Array[];
  /** Phases that were asked to export more than entered them: their inflow is below 0. */
  readonly overdrawn: readonly number[];
}

/** A round of the year that keeps more than this of what goes in has no end. */
const ENDLESS = 1e-12;

/** An export above what enters by this share of itself is rounding. */
const SLACK = 1e-9;

/**
 * Solves x = f·(b + M·x) for every cohort: b enters from outside and from stocks, M is share × part
 * that leaves in the same year, f what is left of a phase's inflow after its exports. An export
 * above what enters is taken from the youngest cohort, below 0.
 * @param youngest index of the year's own cohort.
 * @returns undefined where a loop lets everything go round in the year.
 */
export function phaseInflows(
  phases: readonly PhaseInYear[],
  youngest: number,
): PhaseInflows | undefined {
  const passed = passMatrix(phases);
  const isExported = phases.some(({ exported }) => exported !== 0);
  const kept = phases.map(() => 1);
  const missing = phases.map(() => 0);
  const overdrawn: number[] = [];
  if (isExported) {
    const totals = solve(
      passed,
      phases.map(({ entering, exported }) => Float64Array.of(sum(entering) - exported)),
    );
    if (!totals) return undefined;
    phases.forEach(({ exported }, p) => {
      if (exported === 0) return;
      const left = totals[p]?.[0] ?? NaN;
      const net = left < 0 && left >= -SLACK * exported ? 0 : left;
      kept[p] = net > 0 ? net / (net + exported) : 0;
      if (net < 0) overdrawn.push(p);
      // What an unknown export leaves of the cohorts is unknown of all of them.
      if (!(net >= 0)) missing[p] = net;
    });
  }
  const matrix = passed.map((row, p) => row.map((share) => share * (kept[p] ?? NaN)));
  const entering = phases.map((phase, p) => {
    const lacking = missing[p] ?? 0;
    if (Number.isNaN(lacking)) return phase.entering.map((_, c) => (c > youngest ? 0 : NaN));
    const left = phase.entering.map((amount) => times(amount, kept[p] ?? NaN));
    left[youngest] = (left[youngest] ?? 0) + lacking;
    return left;
  });
  const inflows = solve(matrix, entering);
  return inflows && { inflows, overdrawn };
}

/** M: row p, column q = the share of what enters q that reaches p in the same year. */
function passMatrix(phases: readonly PhaseInYear[]): number[][] {
  const matrix = phases.map(() => phases.map(() => 0));
  phases.forEach(({ targets, passing }, q) => {
    for (const { phase, share } of targets) {
      const row = matrix[phase];
      if (row) row[q] = (row[q] ?? 0) + share * passing;
    }
  });
  return matrix;
}

/** x = (I − M)⁻¹·b for each cohort; undefined where there is none. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly Float64Array[],
): Float64Array[] | undefined {
  const inverse = inverseOfRest(matrix);
  if (!inverse) return undefined;
  return inverse.map((row) => {
    const x = new Float64Array(right[0]?.length ?? 0);
    row.forEach((factor, q) => {
      if (factor === 0) return;
      right[q]?.forEach((amount, c) => {
        x[c] = (x[c] ?? 0) + times(amount, factor);
      });
    });
    return x;
  });
}

/**
 * (I − M)⁻¹ by elimination. Columns of M sum to 1 at most, so no pivots need be sought: the matrix
 * is diagonally dominant. Cells that no way leads to stay exactly 0.
 */
function inverseOfRest(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const n = matrix.length;
  const rows = matrix.map((row, p) => [
    ...row.map((share, q) => (p === q ? 1 : 0) - share),
    ...row.map((_, q) => (p === q ? 1 : 0)),
  ]);
  for (let k = 0; k < n; k += 1) {
    const pivotRow = rows[k] ?? [];
    const pivot = pivotRow[k] ?? 0;
    if (!(pivot > ENDLESS)) return undefined;
    rows[k] = pivotRow.map((value) => value / pivot);
    for (let p = 0; p < n; p += 1) {
      const factor = rows[p]?.[k] ?? 0;
      if (p === k || factor === 0) continue;
      rows[p] = (rows[p] ?? []).map((value, q) => value - factor * (rows[k]?.[q] ?? 0));
    }
  }
  return rows.map((row) => row.slice(n));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Nothing of an unknown, and an unknown part of nothing, are certainly 0. */
function times(amount: number, factor: number): number {
  return amount === 0 || factor === 0 ? 0 : amount * factor;
}
