/**
 * Where the field's tools are wrong, by their own formulas as read in their code, and what this
 * engine answers instead. The figures of the tools were measured by others than this project by
 * running them (ODYM, flodym) or evaluating their formula (Waste over Time, pymfa2).
 */
import erfc from "@stdlib/math-base-special-erfc";
import { densityRelease } from "../../../engine/stocks/density-rule";
import { inflowDriven, type CohortResult } from "../../../engine/stocks/inflow-driven";
import {
  isLifetimeFault,
  lifetimeFrom,
  type Convention,
  type Lifetime,
} from "../../../engine/stocks/lifetime";
import { findingOf, modelOf, simple, yearly } from "../model/models";
import { newGoods, totals } from "./cohort-books";
import { axisOf, lifetime, tableOf } from "./golden";

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const ages = (count: number): number[] => Array.from({ length: count }, (_, age) => age);

/** Our stock and release of a yearly inflow. */
function ours(inflow: readonly number[], life: Lifetime, convention: Convention): CohortResult {
  const axis = axisOf(inflow.length);
  const survival = tableOf(
    axis,
    inflow.map(() => life),
    convention,
  );
  return inflowDriven(axis, [{ survival, inflow: newGoods(axis, inflow) }]);
}

/** Inflow − release − what is left: 0 where nothing vanishes. */
function vanished(result: CohortResult, inflow: readonly number[]): number {
  return sum(inflow) - sum(totals(result, "release")) - (totals(result, "stock").at(-1) ?? NaN);
}

describe("ODYM 1.0.0 (IndEcol/ODYM @0da9fcb): lognormal with the variance term upside down", () => {
  const [mean, sd] = [10, 3];
  /** P(life > age) for the mean, with `ratio` where sd²/mean² belongs. */
  const survivalOf =
    (ofMean: number, ratio: number) =>
    (age: number): number => {
      const sigma = Math.sqrt(Math.log(1 + ratio));
      const mu = Math.log(ofMean / Math.sqrt(1 + ratio));
      return age === 0 ? 1 : erfc((Math.log(age) - mu) / sigma / Math.SQRT2) / 2;
    };
  // ODYM has mean²/sd² there.
  const asOdym = survivalOf(mean, (mean * mean) / (sd * sd));
  const inflow = Array<number>(40).fill(100);
  const result = ours(inflow, lifetime({ distribution: "lognormal", mean, sd }), "end");

  test("its steady stock of 100 a year is 776; ours is 1050, the mean and half a year", () => {
    expect(100 * sum(ages(40).map(asOdym))).toBeCloseTo(776, 0);
    expect(totals(result, "stock").at(-1)).toBeCloseTo(100 * (mean + 0.5), 1);
    const right = survivalOf(mean, (sd * sd) / (mean * mean));
    expect(totals(result, "stock").at(-1)).toBeCloseTo(100 * sum(ages(40).map(right)), 9);
  });

  test("its outflow in year 5 is 63.7 per 100 of yearly inflow, ours 1.3", () => {
    expect(100 * (1 - asOdym(5))).toBeCloseTo(63.7, 1);
    expect(totals(result, "release")[5]).toBeCloseTo(1.3, 1);
  });

  test("where mean = sd, the one case of its own test, the slip does not show", () => {
    const equal = lifetime({ distribution: "lognormal", mean: 20, sd: 20 });
    const theirs = survivalOf(20, (20 * 20) / (20 * 20));
    for (const age of [1, 7, 20, 60]) expect(equal.survivalAt(age)).toBeCloseTo(theirs(age), 13);
    const other = lifetime({ distribution: "lognormal", mean, sd });
    expect(Math.abs(other.survivalAt(7) - asOdym(7))).toBeGreaterThan(0.5);
  });

  test("ours keeps the mass", () => {
    expect(vanished(result, inflow)).toBeCloseTo(0, 9);
  });
});

describe("ODYM 1.0.0: a year without a figure spoils all years, and impossible lives pass", () => {
  test("NaN in year 3 makes its matrix product NaN in year 0 too; ours knows years 0 to 2", () => {
    const inflow = [10, 10, 10, NaN, 10];
    const life = lifetime({ distribution: "weibull", shape: 2, scale: 5 });
    // s_c[t, c] = i[c] · sf[t, c] over the whole square, then summed: NaN · 0 is NaN.
    const odym = ages(5).map((t) =>
      sum(inflow.map((amount, c) => amount * (c > t ? 0 : life.survivalAt(t - c)))),
    );
    expect(odym.every(Number.isNaN)).toBe(true);
    const stock = totals(ours(inflow, life, "end"), "stock");
    expect(stock.slice(0, 3)).toEqual(
      [1, 2, 3].map((years) => sum(ages(years).map((age) => 10 * life.survivalAt(age)))),
    );
    expect(stock.slice(3).every(Number.isNaN)).toBe(true);
  });

  test("a mean of −5, accepted there, and a spread of 0, NaN there, are faults here", () => {
    const faulty = (mean: number, sd: number): boolean =>
      isLifetimeFault(lifetimeFrom({ distribution: "normal", mean, sd }));
    expect([faulty(-5, 2), faulty(5, 0), faulty(5, 2)]).toEqual([true, true, false]);
  });
});

describe("Waste over Time (Statistics-Netherlands/ewaste @ec30251): density at age + ½ as the share", () => {
  const weibullDensity = (shape: number, scale: number, x: number): number =>
    (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-((x / scale) ** shape));

  test.each([
    [0.8, 4, 96.6],
    [6, 3, 98.4],
    [1.3, 5, 100.9],
    [1.6, 2.5, 102.2],
  ])("k %s, λ %s: 100 t sold give back %s t; ours 100 t", (shape, scale, back) => {
    const theirs = sum(ages(400).map((age) => 100 * weibullDensity(shape, scale, age + 0.5)));
    expect(theirs).toBeCloseTo(back, 1);
    const life = lifetime({ distribution: "weibull", shape, scale });
    // The rule is here for comparison, and is theirs to the last bit but one.
    expect(100 * sum(ages(400).map((age) => densityRelease(life, age) ?? NaN))).toBeCloseTo(
      theirs,
      9,
    );
    for (const convention of ["uniform", "mid", "end", "start"] as const) {
      const inflow = [100, ...Array<number>(399).fill(0)];
      const released = totals(ours(inflow, life, convention), "release");
      expect(sum(released)).toBeCloseTo(100, 9);
    }
  });

  test("its stock, sales less waste, drifts: 2.84 years of sales after 80 years; ours stays at 3.54", () => {
    const [shape, scale] = [1.6, 4.5];
    const waste = ages(80).map((t) =>
      sum(ages(t + 1).map((age) => weibullDensity(shape, scale, age + 0.5))),
    );
    expect(80 - sum(waste)).toBeCloseTo(2.84, 2);
    const life = lifetime({ distribution: "weibull", shape, scale });
    const inflow = Array<number>(80).fill(1);
    // `start`: the same ages without the loss, mean less half a year.
    const result = ours(inflow, life, "start");
    const stock = totals(result, "stock");
    expect(stock.at(-1)).toBeCloseTo(3.54, 2);
    expect(stock.at(-1)).toBeCloseTo(life.mean - 0.5, 2);
    expect(stock[79]).toBeCloseTo(stock[59] ?? NaN, 9);
    expect(vanished(result, inflow)).toBeCloseTo(0, 9);
  });
});

describe("pymfa2 2.1 (dikohl/pymfa2 @333fc43): the sum that is cut after 29 periods", () => {
  test("k 2, λ 30 (mean 26.6 years): 100 t give back 139 t; ours 100 t", () => {
    const [shape, scale] = [2, 30];
    const life = lifetime({ distribution: "weibull", shape, scale });
    expect(life.mean).toBeCloseTo(26.6, 1);
    const density = (x: number): number => life.densityAt(x) ?? NaN;
    const rate = (period: number): number => (density(period - 0.5) + density(period)) / 2;
    // Period 1 takes the rest of periods 2 to 29, but later periods release all the same.
    const first = 1 - sum(ages(30).slice(2).map(rate));
    const back = 100 * (first + sum(ages(400).slice(2).map(rate)));
    expect(back).toBeCloseTo(139, 0);
    const released = totals(ours([100, ...Array<number>(399).fill(0)], life, "uniform"), "release");
    expect(sum(released)).toBeCloseTo(100, 9);
    expect(Math.min(...released)).toBeGreaterThanOrEqual(0);
  });
});

describe("flodym 0.8.1 (pik-piam/flodym @744b92d): years unevenly spaced", () => {
  const years = [2000, 2001, 2002, 2012];
  const life = 3;
  const inflow = 10;

  /** Bounds between the years as flodym draws them, its stock and its outflow. */
  function asFlodym() {
    const middles = years.slice(1).map((year, i) => (year + (years[i] ?? NaN)) / 2);
    const [first = NaN, second = NaN] = middles;
    const [beforeLast = NaN, last = NaN] = middles.slice(-2);
    const bounds = [2 * first - second, ...middles, 2 * last - beforeLast];
    const length = years.map((_, i) => (bounds[i + 1] ?? NaN) - (bounds[i] ?? NaN));
    // Age at the end of period t of what entered in the middle of period c.
    const share = (t: number, c: number): number =>
      (bounds[t + 1] ?? NaN) - ((bounds[c] ?? NaN) + (bounds[c + 1] ?? NaN)) / 2 < life ? 1 : 0;
    const over = (t: number, part: (c: number) => number): number => sum(ages(t + 1).map(part));
    return {
      length,
      stock: years.map((_, t) => over(t, (c) => inflow * (length[c] ?? NaN) * share(t, c))),
      outflow: years.map((_, t) =>
        over(t, (c) => inflow * ((t === c ? 1 : share(t - 1, c)) - share(t, c))),
      ),
    };
  }

  test("its stock counts the whole period, its outflow one year of it: 45 of 130 vanish", () => {
    const { length, stock, outflow } = asFlodym();
    expect(length).toEqual([1, 1, 5.5, 5.5]);
    expect(stock).toEqual([10, 20, 55, 55]);
    expect(outflow).toEqual([0, 0, 20, 10]);
    const lost = inflow * sum(length) - sum(outflow) - (stock.at(-1) ?? NaN);
    expect(lost).toBe(45);
  });

  test("such rows are gaps here: no answer after 2002, and the years are named", () => {
    const rows = years.map((year): [number, number] => [year, inflow]);
    const model = modelOf(simple(rows, ["fixed", life, null]));
    expect(yearly(model, "A", "stock")).toEqual([10, 20, 30, ...Array<number>(10).fill(NaN)]);
    expect(findingOf(model, "gap-error").found.en).toContain("2003–2011");
  });

  test("our years have no holes: the same 10 a year, every year, and nothing vanishes", () => {
    const every = Array<number>(13).fill(inflow);
    const fixed = lifetime({ distribution: "fixed", mean: life });
    const result = ours(every, fixed, "end");
    expect(totals(result, "stock")).toEqual([10, 20, ...Array<number>(11).fill(30)]);
    expect(totals(result, "release")).toEqual([0, 0, 0, ...Array<number>(10).fill(10)]);
    expect(vanished(result, every)).toBe(0);
  });
});
