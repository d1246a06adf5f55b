import fc from "fast-check";
import { phaseChain, type Phase } from "../../../engine/flows/phases";
import { inflowDriven } from "../../../engine/stocks/inflow-driven";
import { AXIS, flowsOf, inflowOf, phase, survival, totals, WIDTH, YEARS } from "./phase-chains";

test("worked example Phases: manufacturing 1, use 3, collection 1, 0.8 from use", () => {
  const { phases } = phaseChain(
    AXIS,
    [phase(1, [[1, 1]]), phase(3, [[2, 0.8]]), phase(1)],
    inflowOf(100),
  );
  expect(flowsOf(phases[0])).toEqual({
    i: [100, 0, 0, 0, 0, 0, 0, 0],
    k: [100, 0, 0, 0, 0, 0, 0, 0],
    o: [0, 100, 0, 0, 0, 0, 0, 0],
  });
  expect(flowsOf(phases[1])).toEqual({
    i: [0, 100, 0, 0, 0, 0, 0, 0],
    k: [0, 100, 100, 100, 0, 0, 0, 0],
    o: [0, 0, 0, 0, 100, 0, 0, 0],
  });
  expect(flowsOf(phases[2])).toEqual({
    i: [0, 0, 0, 0, 80, 0, 0, 0],
    k: [0, 0, 0, 0, 80, 0, 0, 0],
    o: [0, 0, 0, 0, 0, 80, 0, 0],
  });
});

test("a cohort is the year of entry into the first phase, whatever the phase", () => {
  const { phases } = phaseChain(AXIS, [phase(1, [[1, 1]]), phase(3)], inflowOf(100, 7));
  const use = phases[1]!;
  // The end of 2022: 100 of cohort 2020 since 2021, 7 of cohort 2021 since 2022.
  expect([...use.stock.subarray(2 * WIDTH, 3 * WIDTH)].slice(0, 4)).toEqual([0, 100, 7, 0]);
});

test("phases without residence pass on in the year, through any number of them", () => {
  const { phases } = phaseChain(
    AXIS,
    [phase(undefined, [[1, 0.5]]), phase(undefined, [[2, 0.5]]), phase(2)],
    inflowOf(100),
  );
  expect(flowsOf(phases[0])).toMatchObject({ k: Array(YEARS).fill(0), o: inflowYears(100) });
  expect(flowsOf(phases[1])).toMatchObject({ i: inflowYears(50), o: inflowYears(50) });
  expect(flowsOf(phases[2])).toMatchObject({ i: inflowYears(25), o: [0, 0, 25, 0, 0, 0, 0, 0] });
});

function inflowYears(...amounts: number[]): number[] {
  return Array.from({ length: YEARS }, (_, i) => amounts[i] ?? 0);
}

describe("start, import and export", () => {
  test("a start stock is new at the end of the year before", () => {
    const start = new Float64Array(WIDTH);
    start[0] = 40;
    const { phases } = phaseChain(AXIS, [phase(3, [[1, 1]], { start }), phase(1)], inflowOf());
    expect([...(phases[0]?.startStock ?? [])].slice(0, 2)).toEqual([40, 0]);
    expect(flowsOf(phases[0])).toMatchObject({ k: inflowYears(40, 40), o: inflowYears(0, 0, 40) });
    expect(flowsOf(phases[1])).toMatchObject({
      i: inflowYears(0, 0, 40),
      k: inflowYears(0, 0, 40),
    });
  });

  test("a stock that no residence can hold leaves in the first year", () => {
    const start = new Float64Array(WIDTH);
    start[0] = 40;
    const { phases } = phaseChain(AXIS, [phase(undefined, [], { start })], inflowOf());
    expect(flowsOf(phases[0])).toMatchObject({ k: inflowYears(), o: inflowYears(40) });
  });

  test("imports enter each year as that year's cohort, exports leave in proportion", () => {
    const more = { imported: 60, exported: 40 };
    const { phases, overdrawn } = phaseChain(
      AXIS,
      [phase(1, [[1, 1]]), phase(1, [], more)],
      inflowOf(100),
    );
    // 2020: 60 − 40. 2021: 100 of cohort 2020 and 60 of 2021, a quarter of each exported.
    expect(flowsOf(phases[1])).toMatchObject({ i: [20, 120, 20, 20, 20, 20, 20, 20] });
    expect([...(phases[1]?.inflow.subarray(WIDTH, 2 * WIDTH) ?? [])].slice(0, 3)).toEqual([
      0, 75, 45,
    ]);
    expect(overdrawn.size).toBe(0);
  });

  test("an export above what enters is below 0, and told", () => {
    const { phases, overdrawn } = phaseChain(AXIS, [phase(2, [], { exported: 30 })], inflowOf(100));
    expect(flowsOf(phases[0]).i).toEqual([70, -30, -30, -30, -30, -30, -30, -30]);
    expect(overdrawn.get(0)).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });

  test("an unknown export leaves that phase and those after it without an answer", () => {
    const { phases } = phaseChain(
      AXIS,
      [phase(1, [[1, 1]]), phase(1, [[2, 1]], { exported: NaN }), phase(1)],
      inflowOf(100),
    );
    expect(flowsOf(phases[0]).k[0]).toBe(100);
    expect(flowsOf(phases[1]).k[1]).toBeNaN();
    expect(flowsOf(phases[2]).i[2]).toBeNaN();
  });
});

describe("loops", () => {
  test("reuse: half of what is collected goes back to use", () => {
    const { phases } = phaseChain(
      AXIS,
      [phase(2, [[1, 1]]), phase(undefined, [[0, 0.5]])],
      inflowOf(80),
    );
    expect(flowsOf(phases[0])).toEqual({
      i: [80, 0, 40, 0, 20, 0, 10, 0],
      k: [80, 80, 40, 40, 20, 20, 10, 10],
      o: [0, 0, 80, 0, 40, 0, 20, 0],
    });
    // All of it stays the cohort of 2020.
    expect(phases[0]?.stock[6 * WIDTH + 1]).toBe(10);
  });

  test("a part that leaves and comes back in the same year is followed to its end", () => {
    // s(t,t) = 0.5: half of what enters leaves in the year, and 0.8 of that comes back.
    const half = survival({ distribution: "exponential", mean: 1 / Math.LN2 }, "start");
    const loop: Phase = { ...phase(1, [[0, 0.8]]), survival: half };
    const { phases } = phaseChain(AXIS, [loop], inflowOf(60));
    // x = 60 + 0.8·0.5·x = 100.
    expect(phases[0]?.inflow[1]).toBeCloseTo(100, 10);
    expect(phases[0]?.stock[1]).toBeCloseTo(50, 10);
  });

  test("one that lets everything go round in the year has no end", () => {
    const { phases, endless } = phaseChain(
      AXIS,
      [phase(undefined, [[1, 1]]), phase(undefined, [[0, 1]])],
      inflowOf(1),
    );
    expect(endless).toBe(2020);
    expect(flowsOf(phases[1]).i.every(Number.isNaN)).toBe(true);
  });
});

test("a phase whose tables are given feeds the others and is given back as it is", () => {
  const entries = [{ year: 2020, cohort: 2020, amount: 100 }];
  const given = inflowDriven(AXIS, [
    { survival: survival({ distribution: "fixed", mean: 2 }), inflow: entries },
  ]);
  const { phases } = phaseChain(AXIS, [phase(9, [[1, 0.5]], { given }), phase(1)], inflowOf(7));
  expect(phases[0]).toBe(given);
  expect(flowsOf(phases[1])).toMatchObject({ i: inflowYears(0, 0, 50) });
});

test("tables that do not fit the axis are refused", () => {
  expect(() => phaseChain(AXIS, [phase(1)], new Float64Array(3))).toThrow(/inflow/);
  const short = phase(1, [], { start: new Float64Array(2) });
  expect(() => phaseChain(AXIS, [short], inflowOf())).toThrow(/start stock/);
});

const residence = fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined });
const convention = fc.constantFrom("uniform", "mid", "end", "start" as const);
/** Chains whose loops all pass phase 0, which has a residence. */
const chains = fc.record({
  convention,
  mean: fc.double({ min: 0.3, max: 4, noNaN: true }),
  others: fc.array(residence, { minLength: 0, maxLength: 4 }),
  shares: fc.array(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), {
    minLength: 5,
    maxLength: 5,
  }),
  inflow: fc.array(fc.nat(1000), { minLength: YEARS, maxLength: YEARS }),
  start: fc.nat(1000),
});

function chainOf(of: ChainCase): Phase[] {
  const count = of.others.length + 1;
  return Array.from({ length: count }, (_, p) => {
    const weights = of.shares[p] ?? [];
    const whole = weights.reduce((sum, weight) => sum + weight, 1);
    const later = Array.from({ length: count - p - 1 }, (__, i) => p + 1 + i);
    const targets = (p === 0 ? later : [...later, 0]).map((to): readonly [number, number] => [
      to,
      (weights[to] ?? 0) / whole,
    ]);
    const start = new Float64Array(WIDTH);
    start[0] = of.start;
    if (p > 0) return phase(of.others[p - 1], targets, { start });
    const lived = survival(
      { distribution: "weibull", mean: of.mean, sd: of.mean / 2 },
      of.convention,
    );
    return { ...phase(1, targets, { start }), survival: lived };
  });
}

interface ChainCase {
  readonly convention: "uniform" | "mid" | "end" | "start";
  readonly mean: number;
  readonly others: readonly (number | undefined)[];
  readonly shares: readonly (readonly number[])[];
  readonly inflow: readonly number[];
  readonly start: number;
}

test("mass balance by phase, year and cohort, and of the whole chain", () => {
  fc.assert(
    fc.property(chains, (of) => {
      const chain = chainOf(of);
      const inflow = inflowOf(...of.inflow);
      const { phases, endless } = phaseChain(AXIS, chain, inflow);
      expect(endless).toBeUndefined();
      const scale = 1 + of.start * chain.length + of.inflow.reduce((a, b) => a + b, 0);
      for (const { largestResidual } of phases) {
        expect(largestResidual).toBeLessThanOrEqual(1e-10 * scale);
      }
      // What enters each phase is what the others pass on, and the inflow into the first.
      phases.forEach((result, p) => {
        const expected = p === 0 ? inflow.slice() : new Float64Array(inflow.length);
        phases.forEach(({ release }, q) => {
          for (const target of chain[q]?.targets ?? []) {
            if (target.phase !== p) continue;
            release.forEach(
              (amount, at) => (expected[at] = (expected[at] ?? 0) + amount * target.share),
            );
          }
        });
        result.inflow.forEach((amount, at) => {
          expect(Math.abs(amount - (expected[at] ?? NaN))).toBeLessThanOrEqual(1e-10 * scale);
        });
      });
      // Nothing is lost: start + inflow = what is left in all phases + what has left the system.
      const came = of.start * chain.length + of.inflow.reduce((a, b) => a + b, 0);
      const left = phases.reduce((sum, { release }, p) => {
        const passed = (chain[p]?.targets ?? []).reduce((all, { share }) => all + share, 0);
        return sum + totals(release).reduce((a, b) => a + b, 0) * (1 - passed);
      }, 0);
      const inside = phases.reduce((sum, { stock }) => sum + (totals(stock).at(-1) ?? NaN), 0);
      expect(Math.abs(came - left - inside)).toBeLessThanOrEqual(1e-9 * scale);
    }),
    { seed: 3, numRuns: 100 },
  );
});

test("a chain of one phase is the plain stock model, to the bit", () => {
  const given = fc.record({
    convention,
    inflow: fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: YEARS,
      maxLength: YEARS,
    }),
    mean: fc.double({ min: 0.5, max: 6, noNaN: true }),
    start: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });
  fc.assert(
    fc.property(given, (of) => {
      const table = survival(
        { distribution: "weibull", mean: of.mean, sd: of.mean / 3 },
        of.convention,
      );
      const start = new Float64Array(WIDTH);
      start[0] = of.start;
      const entries = of.inflow.map((amount, i) => ({ year: 2020 + i, cohort: 2020 + i, amount }));
      const plain = inflowDriven(AXIS, [{ survival: table, inflow: entries, start }]);
      const chain = phaseChain(
        AXIS,
        [{ ...phase(1), survival: table, start }],
        inflowOf(...of.inflow),
      );
      for (const of2 of ["inflow", "stock", "release", "startStock"] as const) {
        expect([...(chain.phases[0]?.[of2] ?? [])]).toEqual([...plain[of2]]);
      }
    }),
    { seed: 4, numRuns: 60 },
  );
});
