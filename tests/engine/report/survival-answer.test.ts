import { readFileSync } from "node:fs";
import { join } from "node:path";
import { survivalAnswer } from "../../../engine/report/survival-answer";
import { faultOf, plain } from "./sample";

interface GoldenRow {
  readonly distribution: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly x: readonly number[];
  readonly S: readonly number[];
  readonly I: readonly number[];
}

/** mpmath, 40 digits: S = P(life > x), I = integral of S from 0 to x. */
const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/stocks-survival-mpmath.json"), "utf8"),
) as { rows: GoldenRow[] };

/** Double precision of S itself; the references have 16 digits. */
const TOLERANCE = 1e-12;

function argumentsOf({
  distribution,
  parameters,
}: GoldenRow): Parameters<typeof survivalAnswer>[0] {
  const { min, max, mean, sd, shape, scale } = parameters;
  if (min !== undefined && max !== undefined) {
    return { age: 0, distribution, mean: (min + max) / 2, sd: (max - min) / Math.sqrt(12) };
  }
  return { age: 0, distribution, mean, sd, shape, scale };
}

test.each(
  golden.rows.map((row) => [row.distribution, JSON.stringify(row.parameters), row] as const),
)("%s %s: exact S, and the share of a year by I", (_name, _parameters, row) => {
  const exact = survivalAnswer({ ...argumentsOf(row), age: [row.x] })[0] ?? [];
  row.S.forEach((expected, i) => {
    expect(Math.abs(Number(exact[i]) - expected)).toBeLessThanOrEqual(TOLERANCE);
  });
  row.x.forEach((age, i) => {
    const next = row.x.indexOf(age + 1);
    if (next < 0) return;
    const share = survivalAnswer({ ...argumentsOf(row), age, convention: "uniform" });
    const expected = (row.I[next] ?? NaN) - (row.I[i] ?? NaN);
    // The difference of two integrals near the mean loses digits in the reference itself.
    const largest = Math.max(1, row.I[next] ?? 1);
    expect(Math.abs(Number(share[0]?.[0]) - expected)).toBeLessThanOrEqual(TOLERANCE * largest);
  });
});

test("conventions at age 2 of a fixed life of 2.5 years, by hand", () => {
  const at = (convention?: string): unknown =>
    survivalAnswer({ age: 2, distribution: "fixed", mean: 2.5, convention })[0]?.[0];
  expect(at()).toBe(1);
  expect(at("uniform")).toBe(0.5);
  expect(at("mid")).toBe(0);
  expect(at("mitten")).toBe(0);
  expect(at("end")).toBe(1);
  expect(at("slutet")).toBe(1);
  expect(at("start")).toBe(0);
});

test("ages between whole years follow the same formulas", () => {
  const at = (convention: string): unknown =>
    survivalAnswer({ age: 1.75, distribution: "fixed", mean: 2.5, convention })[0]?.[0];
  expect(at("uniform")).toBe(0.75);
  expect(at("mid")).toBe(1);
  expect(at("start")).toBe(0);
});

test("a fixed life holds while age is below it, strictly", () => {
  const answer = survivalAnswer({ age: [[4, 4.999, 5, 6]], distribution: "fast", mean: 5 });
  expect(answer).toEqual([[1, 1, 0, 0]]);
});

test("the answer has the shape of age, blanks in their place", () => {
  const args = { distribution: "exponential", mean: 1 };
  const age = [
    [0, null],
    ["", 1],
  ];
  expect(survivalAnswer({ ...args, age })).toEqual([
    [1, ""],
    ["", Math.exp(-1)],
  ]);
  expect(survivalAnswer({ ...args, age: [[1], [0]] })).toEqual([[Math.exp(-1)], [1]]);
});

test("age 0 is an age, and so is a blank as the whole argument", () => {
  for (const age of [0, null, undefined, "", [[0]], [[null]]]) {
    expect(survivalAnswer({ age, distribution: "fixed", mean: 5 })).toEqual([[1]]);
  }
});

test.each([-1, -0.001, "old", true, { error: "#N/A" }])("%j is no age: #VALUE!", (age) => {
  const fault = faultOf(() => survivalAnswer({ age, distribution: "fixed", mean: 5 }));
  expect(fault.type).toBe("#VALUE!");
  expect(plain(survivalAnswer({ age: [[1, age]], distribution: "fixed", mean: 5 }))).toEqual([
    [1, "#VALUE!"],
  ]);
});

test.each([
  ["an unknown distribution", { distribution: "wiebull", mean: 5, sd: 1 }],
  ["no distribution", { distribution: null, mean: 5 }],
  ["a missing sd", { distribution: "weibull", mean: 5 }],
  ["an sd of 0", { distribution: "normal", mean: 5, sd: 0 }],
  ["a negative mean", { distribution: "fixed", mean: -5 }],
  ["no mean", { distribution: "exponential" }],
  ["a mean as text", { distribution: "fixed", mean: "5" }],
  ["shape and scale of a normal", { distribution: "normal", shape: 2, scale: 3 }],
  ["an sd too large for uniform", { distribution: "uniform", mean: 5, sd: 3 }],
  ["an unknown convention", { distribution: "fixed", mean: 5, convention: "middle" }],
  [
    "the density rule, which is no share",
    { distribution: "fixed", mean: 5, convention: "density" },
  ],
])("%s is #VALUE!", (_what, args) => {
  expect(faultOf(() => survivalAnswer({ age: 1, ...args })).type).toBe("#VALUE!");
});

test("density is not advised where it is refused", () => {
  for (const convention of ["middle", "density"]) {
    const args = { age: 1, distribution: "fixed", mean: 5, convention };
    const { sentence } = faultOf(() => survivalAnswer(args));
    expect(sentence.en).toMatch(/Use uniform, mid, end, start\.$/);
    expect(sentence.sv).toMatch(/Använd jämn, mitten, slutet, början\.$/);
  }
});

test("shape and scale in place of mean and sd", () => {
  const answer = survivalAnswer({ age: 6, distribution: "weibull", shape: 2, scale: 6 });
  expect(Number(answer[0]?.[0])).toBeCloseTo(Math.exp(-1), 15);
});
