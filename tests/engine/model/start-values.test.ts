import type { Row } from "../../../engine/assumptions/row";
import { readStart, type StartReading } from "../../../engine/model/start-values";
import { isLifetimeFault, lifetimeFrom, type Convention } from "../../../engine/stocks/lifetime";
import type { LifetimeParameters } from "../../../engine/stocks/lifetime-parameters";
import type { Product } from "../../../engine/trade/product";
import { product, row, type Cells } from "../trade/rows";

const start = (more: Cells, stock = 90): Row =>
  row("Start", { product: "A", year: 2019, stock, ...more });

function read(
  rows: readonly Row[],
  life: LifetimeParameters = { distribution: "fixed", mean: 3 },
  of: Product = product("kg"),
  convention: Convention = "end",
  firstChange = Infinity,
): StartReading {
  const lifetime = lifetimeFrom(life);
  if (isLifetimeFault(lifetime)) throw new Error(lifetime.fault);
  return readStart(of, rows, { of: () => lifetime, firstChange }, convention);
}
const cohorts = (reading: StartReading): [number, number][] =>
  [...(reading.values?.byCohort ?? [])].filter(([, k]) => k !== 0).sort(([a], [b]) => a - b);
const close = (k: number): unknown => expect.closeTo(k, 10);
const codes = (reading: StartReading): string[] => reading.findings.map((f) => f.code);

describe("profiles", () => {
  test("new: all in the start year", () => {
    expect(cohorts(read([start({ profile: "new" })]))).toEqual([[2019, 90]]);
  });
  test("steady: as what is left of an even inflow", () => {
    const reading = read([start({ profile: "steady" })]);
    expect(cohorts(reading)).toEqual([2017, 2018, 2019].map((c) => [c, close(30)]));
  });
  test("growth: s(t0,c)·(1 + g)^−(t0 − c)", () => {
    // Doubling each year: 4 : 2 : 1.
    const reading = read([start({ profile: "growth", growth: 1 }, 70)]);
    expect(cohorts(reading)).toEqual([
      [2017, close(10)],
      [2018, close(20)],
      [2019, close(40)],
    ]);
  });
  test("uniform: equal over ages 0 … ⌈mean⌉ − 1, whatever the survival", () => {
    const weibull: LifetimeParameters = { distribution: "weibull", mean: 2.2, sd: 1 };
    const reading = read([start({ profile: "uniform" })], weibull);
    expect(cohorts(reading)).toEqual([2017, 2018, 2019].map((c) => [c, close(30)]));
  });
  test("uniform: the mean of shape and scale", () => {
    const gamma: LifetimeParameters = { distribution: "gamma", shape: 2, scale: 1.5 };
    expect(cohorts(read([start({ profile: "uniform" })], gamma))).toHaveLength(3);
  });
  test("none before the introduction", () => {
    const reading = read([start({ profile: "steady", introduced: 2018 })]);
    expect(cohorts(reading)).toEqual([2018, 2019].map((c) => [c, close(45)]));
  });
  test("neither cohort nor profile: a finding, read as steady", () => {
    const reading = read([start({})]);
    expect(codes(reading)).toEqual(["start-no-profile"]);
    expect(cohorts(reading)).toHaveLength(3);
  });
  test("the shares add up to the stock, whatever the tail", () => {
    const lognormal: LifetimeParameters = { distribution: "lognormal", mean: 15, sd: 9 };
    const reading = read([start({ profile: "growth", growth: -0.05 })], lognormal);
    const sum = cohorts(reading).reduce((total, [, k]) => total + k, 0);
    expect(sum).toBeCloseTo(90, 10);
  });
});

describe("cohorts", () => {
  test("as given, also such as the lifetime has released: that is for the computation to tell", () => {
    const rows = [start({ cohort: 2019 }, 5), start({ cohort: 2001 }, 7)];
    expect(cohorts(read(rows))).toEqual([
      [2001, 7],
      [2019, 5],
    ]);
  });
});

describe("units", () => {
  const car = product("pieces", {}, [
    [2000, 1000],
    [2019, 2000],
  ]);
  test("t by the unit mass of each cohort", () => {
    const rows = [start({ cohort: 2018, unit: "t" }, 30), start({ cohort: 2019, unit: "t" }, 30)];
    expect(cohorts(read(rows, undefined, car))).toEqual([
      [2018, 30],
      [2019, 15],
    ]);
  });
  test("a spread mass: the numbers are even, and their masses add up", () => {
    // x cars of 1 t, x of 1 t and x of 2 t make 80 t: x = 20.
    const reading = read([start({ profile: "steady", unit: "t" }, 80)], undefined, car);
    expect(cohorts(reading)).toEqual([2017, 2018, 2019].map((c) => [c, close(20)]));
  });
  test("blank is the product's own unit", () => {
    expect(cohorts(read([start({ profile: "new" })], undefined, car))).toEqual([[2019, 90]]);
  });
  test("a unit that says nothing of the product", () => {
    const reading = read([start({ profile: "new", unit: "t" })], undefined, product("pieces"));
    expect(reading.values).toBeUndefined();
    expect(reading.year).toBe(2019);
    expect(reading.findings).toMatchObject([{ code: "unit-mismatch", blocks: ["A"] }]);
  });
});

describe("faults block the product", () => {
  test.each([
    ["start-cohort-and-profile", [start({ cohort: 2018, profile: "new" })]],
    ["start-cohort-late", [start({ cohort: 2020 })]],
    ["start-introduced-late", [start({ profile: "steady", introduced: 2020 })]],
    ["start-growth-missing", [start({ profile: "growth" })]],
    ["start-growth-range", [start({ profile: "growth", growth: -1 })]],
    ["start-mixed", [start({ cohort: 2018 }), start({ profile: "new" })]],
    ["start-years", [start({ cohort: 2018 }), start({ cohort: 2017, year: 2018 })]],
  ] as const)("%s", (code, rows) => {
    const reading = read(rows);
    expect(reading.values).toBeUndefined();
    expect(reading.findings.find((finding) => finding.code === code)?.blocks).toEqual(["A"]);
  });
});

test("a lifetime that came in force before the start year is walked through, to the same bits", () => {
  const weibull: LifetimeParameters = { distribution: "weibull", mean: 8, sd: 3 };
  const rows = [start({ profile: "growth", growth: 0.1 })];
  for (const convention of ["uniform", "mid", "end", "start"] as const) {
    const plain = read(rows, weibull, undefined, convention);
    const walked = read(rows, weibull, undefined, convention, 2010);
    expect(cohorts(walked)).toEqual(cohorts(plain));
  }
});

test("goods that hibernate or are waste are no goods in use", () => {
  const rows = [
    start({ phase: "hibernating", year: 2015 }),
    start({ phase: "waste", cohort: 2000 }),
  ];
  expect(read(rows)).toEqual({ findings: [] });
  const both = read([start({ profile: "new" }), ...rows]);
  expect(both).toEqual(read([start({ profile: "new" })]));
});

test("without rows there is nothing to tell", () => {
  expect(read([])).toEqual({ findings: [] });
});
