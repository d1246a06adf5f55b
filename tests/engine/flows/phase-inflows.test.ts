import { phaseInflows, type PhaseInYear } from "../../../engine/flows/phase-inflows";

/** A phase of which `passing` leaves in the year, with two cohorts entering. */
function phase(
  entering: readonly [older: number, younger: number],
  passing = 0,
  targets: PhaseInYear["targets"] = [],
  exported = 0,
): PhaseInYear {
  return { entering: Float64Array.from(entering), passing, targets, exported };
}

const plain = (phases: readonly PhaseInYear[]): number[][] | undefined =>
  phaseInflows(phases, 1)?.inflows.map((row) => [...row]);

test("nothing passes on in the year: what enters is the inflow", () => {
  expect(plain([phase([1, 2], 0, [{ phase: 1, share: 1 }]), phase([3, 4])])).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("a chain that passes on in the year, against its order too", () => {
  const last = phase([10, 20], 1, [{ phase: 0, share: 0.5 }]);
  expect(plain([phase([1, 2], 0.5, []), last])).toEqual([
    [6, 12],
    [10, 20],
  ]);
});

test("a loop: x = b + share·passing·y, y = x", () => {
  // x = 6 + 0.5·x = 12, y = x.
  const phases = [
    phase([6, 0], 1, [{ phase: 1, share: 1 }]),
    phase([0, 0], 1, [{ phase: 0, share: 0.5 }]),
  ];
  expect(plain(phases)).toEqual([
    [12, 0],
    [12, 0],
  ]);
});

test("two ways to the same phase add up", () => {
  const twice = [
    { phase: 1, share: 0.25 },
    { phase: 1, share: 0.5 },
  ];
  expect(plain([phase([8, 0], 1, twice), phase([0, 0])])).toEqual([
    [8, 0],
    [6, 0],
  ]);
});

test("exports leave each cohort in proportion, before what is passed on", () => {
  const phases = [phase([30, 10], 1, [{ phase: 1, share: 1 }], 20), phase([0, 0])];
  expect(plain(phases)).toEqual([
    [15, 5],
    [15, 5],
  ]);
});

test("an export of all, and of more than all", () => {
  expect(phaseInflows([phase([3, 1], 0, [], 4)], 1)).toEqual({
    inflows: [Float64Array.of(0, 0)],
    overdrawn: [],
  });
  expect(phaseInflows([phase([3, 1], 0, [], 5)], 1)).toEqual({
    inflows: [Float64Array.of(0, -1)],
    overdrawn: [0],
  });
});

test("exports inside a loop: net = gross − exports, all round", () => {
  // net = 6 + 0.5·net − 1 = 10, gross 11.
  const [x] = plain([phase([4, 2], 1, [{ phase: 0, share: 0.5 }], 1)]) ?? [];
  expect((x?.[0] ?? NaN) + (x?.[1] ?? NaN)).toBeCloseTo(10, 12);
});

test("an unknown reaches only where a way leads from it", () => {
  const phases = [phase([NaN, 0], 1, [{ phase: 1, share: 1 }]), phase([0, 5]), phase([7, 0])];
  expect(plain(phases)).toEqual([
    [NaN, 0],
    [NaN, 5],
    [7, 0],
  ]);
});

test("a loop that lets all go round has none", () => {
  expect(plain([phase([1, 1], 1, [{ phase: 0, share: 1 }])])).toBeUndefined();
  expect(plain([phase([1, 1], 1, [{ phase: 0, share: 1 }], 1)])).toBeUndefined();
});
