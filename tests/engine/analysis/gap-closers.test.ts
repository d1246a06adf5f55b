/** Cases with a solution in closed form; the model runs, the expected figures are worked by hand. */
import { inflowFactor, lifetimeFactor, netUsedExport } from "../../../engine/analysis/gap-closers";
import { observedSeries, type ObservedSeries } from "../../../engine/analysis/observed";
import type { Cell } from "../../../engine/assumptions/cell";
import type { Model } from "../../../engine/model/model";
import { modelOf, settings, simple, type Tables } from "../model/models";

const END = settings(["convention", "end"]);
const observed = (...rows: readonly Cell[][]): readonly Cell[][] => [
  ["for", "measure", "year", "value", "unit"],
  ...rows,
];
/** Even inflow of 10 kg a year, 2011–2020. */
const EVEN = Array.from({ length: 10 }, (_, i) => [2011 + i, 10] as const);

function given(life: readonly Cell[], value: number, more: Tables = {}): [Model, ObservedSeries] {
  const model = modelOf(
    simple(EVEN, life, {
      observed: observed(["A", "stock", 2020, value, "kg"]),
      settings: END,
      ...more,
    }),
  );
  const [series] = observedSeries(model);
  if (!series) throw new Error("no series");
  return [model, series];
}

describe("lifetime factor", () => {
  test("one cohort of an exponential life: e^(−a/(f·m)) = observed share", () => {
    const model = modelOf(
      simple(
        [
          [2010, 100],
          [2015, 0],
        ],
        ["exponential", 5],
        {
          observed: observed(["A", "stock", 2015, 50, "kg"]),
          settings: settings(["convention", "end"], ["missing", "zero"]),
        },
      ),
    );
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    // a = 5, m = 5: f = 1/ln 2.
    const found = lifetimeFactor(model, series, 2015);
    expect(found.value).toBeCloseTo(1 / Math.LN2, 10);
    expect(found.note).toBeUndefined();
  });

  test("even inflow, fixed life spread over the year: the stock is 10 × life", () => {
    const uniform = { settings: settings(["convention", "uniform"]) };
    // Life 4, stock 40; observed 55 asks for 5.5 years.
    const [model, series] = given(["fixed", 4], 55, uniform);
    expect(lifetimeFactor(model, series, 2020).value).toBeCloseTo(1.375, 10);
    const [shorter, less] = given(["fixed", 4], 30, uniform);
    expect(lifetimeFactor(shorter, less, 2020).value).toBeCloseTo(0.75, 10);
  });

  test("a stepwise stock that jumps past the observed one: none, with the reason", () => {
    const [model, series] = given(["fixed", 4], 55);
    expect(lifetimeFactor(model, series, 2020)).toEqual({
      value: undefined,
      note: { sv: "ingen faktor 0,1–10 stänger gapet", en: "no factor 0.1–10 closes the gap" },
    });
  });

  test("a stepwise stock that agrees over a range of factors: the end nearest to 1", () => {
    // 60 kg are six cohorts: ages 0 … 5 in use, 5 < 4f ≤ 6, so 1.25 < f ≤ 1.5.
    const [model, series] = given(["fixed", 4], 60);
    const longer = lifetimeFactor(model, series, 2020).value;
    expect(longer).toBeGreaterThan(1.25);
    expect(longer).toBeCloseTo(1.25, 12);
    // 30 kg are three: 2 < 4f ≤ 3.
    const [other, less] = given(["fixed", 4], 30);
    expect(lifetimeFactor(other, less, 2020).value).toBeCloseTo(0.75, 12);
  });

  test("agreement as it is: exactly 1", () => {
    const [model, series] = given(["fixed", 4], 40);
    expect(lifetimeFactor(model, series, 2020).value).toBe(1);
  });

  test("of several solutions the nearest to 1", () => {
    // Release in 2020 of one cohort of 2015 with life f·5 spread evenly over the year (uniform,
    // fixed): with 4 < 5f < 6 it falls in 2019–2021 and has its top, all 100, at f = 1.
    const model = modelOf(
      simple(
        [
          [2015, 100],
          [2020, 0],
        ],
        ["fixed", 4.8],
        {
          observed: observed(["A", "release", 2020, 60, "kg"]),
          settings: settings(["missing", "zero"]),
        },
      ),
    );
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    // Entry spread over 2015, life L: released in 2020 is 100·(1 − |L − 5|) for 4 ≤ L ≤ 6.
    // 60 at L = 4.6 and L = 5.4; of 0.9583 and 1.125 the first is nearer to 1.
    expect(lifetimeFactor(model, series, 2020).value).toBeCloseTo(4.6 / 4.8, 10);
  });

  test("Start is spread anew", () => {
    // Steady start stock under any fixed life: 90 spread over f·3 cohorts; a year later 1/(3f) left.
    const model = modelOf(
      simple([[2020, 0]], ["fixed", 3], {
        start: [
          ["product", "year", "stock", "profile"],
          ["A", 2019, 90, "steady"],
        ],
        observed: observed(["A", "stock", 2020, 75, "kg"]),
        settings: END,
      }),
    );
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    // Six cohorts of 15: 5 < 3f ≤ 6.
    expect(lifetimeFactor(model, series, 2020).value).toBeCloseTo(5 / 3, 12);
  });

  test("a lifetime outside its own low – high is marked", () => {
    const bounded = (low: number, high: number): Tables => ({
      lives: [
        ["product", "distribution", "mean", "low", "high"],
        ["A", "fixed", 4, low, high],
      ],
      settings: settings(["convention", "uniform"]),
    });
    const [narrow, series] = given(["fixed", 4], 55, bounded(3, 5));
    expect(lifetimeFactor(narrow, series, 2020)).toEqual({
      value: expect.closeTo(1.375, 10) as number,
      note: {
        sv: "utanför antaget spann: gapet har en annan orsak",
        en: "outside the assumed range: the gap has another cause",
      },
    });
    const [wide, same] = given(["fixed", 4], 55, bounded(3, 6));
    expect(lifetimeFactor(wide, same, 2020).note).toBeUndefined();
  });
});

describe("inflow factor", () => {
  test("stock is linear in it", () => {
    const [model, series] = given(["fixed", 4], 55);
    expect(inflowFactor(model, series, 2020).value).toBeCloseTo(55 / 40, 12);
  });
  test("it leaves Start as it is", () => {
    const model = modelOf(
      simple([[2020, 10]], ["fixed", 9], {
        start: [
          ["product", "year", "stock", "profile"],
          ["A", 2019, 90, "new"],
        ],
        observed: observed(["A", "stock", 2020, 95, "kg"]),
        settings: END,
      }),
    );
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    // 90 + 10·f = 95.
    expect(inflowFactor(model, series, 2020).value).toBeCloseTo(0.5, 12);
  });
  test("it has no upper bound", () => {
    const [model, series] = given(["fixed", 4], 800);
    expect(inflowFactor(model, series, 2020).value).toBeCloseTo(20, 12);
  });
  test("where no inflow at all is still too much: none, with the reason", () => {
    const [model, series] = given(["fixed", 4], 85, {
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 90, "new"],
      ],
    });
    expect(inflowFactor(model, series, 2020)).toEqual({
      value: undefined,
      note: expect.objectContaining({
        en: "no factor of 0 or more on inflow closes the gap",
      }) as never,
    });
  });
});

describe("net used export", () => {
  test("positive: goods must leave; negative: must enter", () => {
    const [over, less] = given(["fixed", 4], 25);
    expect(netUsedExport(over, less, 2020)).toEqual({ value: 15, note: undefined });
    const [under, more] = given(["fixed", 4], 55);
    expect(netUsedExport(under, more, 2020).value).toBe(-15);
  });
  test("as a row of export used it closes the gap", () => {
    const [model] = given(["fixed", 4], 25, {
      exported: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "export used", 2020, 15, "kg"],
      ],
    });
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    expect(netUsedExport(model, series, 2020).value).toBeCloseTo(0, 12);
  });
  test("in the unit of the observation", () => {
    const [model, series] = given(["fixed", 4], 0, {
      observed: observed(["A", "stock", 2020, 0.025, "t"]),
    });
    expect(netUsedExport(model, series, 2020).value).toBeCloseTo(0.015, 15);
  });
  test("of a release there is none", () => {
    const [model, series] = given(["fixed", 4], 0, {
      observed: observed(["A", "release", 2020, 9, "kg"]),
    });
    expect(netUsedExport(model, series, 2020)).toMatchObject({ note: { en: "for stock only" } });
  });
});

describe("nothing to agree with", () => {
  test("no year", () => {
    const [model, series] = given(["fixed", 4], 25);
    for (const closer of [lifetimeFactor, inflowFactor, netUsedExport]) {
      expect(closer(model, series, undefined)).toMatchObject({
        value: undefined,
        note: { en: "no observed year to agree with" },
      });
    }
  });
  test("a product without an answer", () => {
    const [model, series] = given(["fixed", -4], 25);
    for (const closer of [lifetimeFactor, inflowFactor, netUsedExport]) {
      expect(closer(model, series, 2020)).toMatchObject({
        value: undefined,
        note: { en: "the model has no answer that year" },
      });
    }
  });
});

describe("products driven by stock", () => {
  /** A has its stock given; with `both`, B is driven by inflow and stands in the same group. */
  const started = (
    measure: string,
    value: number,
    both: boolean,
    year = 2022,
  ): [Model, ObservedSeries] => {
    const model = modelOf({
      products: [
        ["product", "unit", "driver", "group"],
        ["A", "kg", "stock", "G"],
        ...(both ? [["B", "kg", "inflow", "G"]] : []),
      ],
      flows: [
        ["series", "flow", "unit", 2020, 2021, 2022],
        ["A", "stock", "kg", 100, 100, 100],
        ...(both ? [["B", "inflow", "kg", 10, 10, 10]] : []),
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "exponential", 5],
        ["B", "fixed", 9],
      ],
      observed: observed(["G", measure, year, value, "kg"]),
      settings: settings(["convention", "end"], ["last year", 2025]),
    });
    const [series] = observedSeries(model);
    if (!series) throw new Error("no series");
    return [model, series];
  };
  const given = expect.objectContaining({
    en: "the stock is given and inflow is solved from it",
  }) as never;
  const alone = expect.objectContaining({
    en: "of the products driven by inflow alone",
  }) as never;

  test("no factor on inflow, no used export and no lifetime changes a given stock", () => {
    const [model, series] = started("stock", 90, false);
    for (const closer of [lifetimeFactor, inflowFactor, netUsedExport]) {
      expect(closer(model, series, 2022)).toEqual({ value: undefined, note: given });
    }
  });

  test("the lifetime of a release: 100·(1 − e^(−1/5f)) leaves each year", () => {
    const [model, series] = started("release", 10, false);
    // e^(−1/(5f)) = 0.9.
    expect(lifetimeFactor(model, series, 2022)).toEqual({
      value: expect.closeTo(-1 / (5 * Math.log(0.9)), 8) as number,
      note: undefined,
    });
    expect(inflowFactor(model, series, 2022)).toEqual({ value: undefined, note: given });
  });

  test("in a group the others can close the gap, and the note says whose the figure is", () => {
    const [model, series] = started("stock", 145, true);
    // 100 + 30·f = 145.
    expect(inflowFactor(model, series, 2022)).toEqual({ value: 1.5, note: alone });
    expect(netUsedExport(model, series, 2022)).toEqual({ value: -15, note: alone });
  });

  test("after the data nothing is given: what is in use may leave or live longer", () => {
    const [model, series] = started("stock", 50, false, 2025);
    // Under projection none 100·e^(−3/5) are left in 2025.
    expect(netUsedExport(model, series, 2025).value).toBeCloseTo(100 * Math.exp(-0.6) - 50, 9);
    expect(lifetimeFactor(model, series, 2025).value).toBeCloseTo(0.6 / Math.LN2, 9);
  });
});
