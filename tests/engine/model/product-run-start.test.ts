/** Stock given at the end of a year, and what is counted beside it. */
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, settings, simple, yearly, type Tables } from "./models";

const END = ["convention", "end"] as const;

describe("Start", () => {
  const started = (
    rows: Parameters<typeof simple>[0],
    start: readonly Cell[][],
    more: Tables = {},
  ): ReturnType<typeof modelOf> =>
    modelOf(
      simple(rows, ["fixed", 3], {
        start: [["product", "year", "stock", "profile", "cohort"], ...start],
        settings: settings(END, ["first year", 2017]),
        ...more,
      }),
    );

  test("stock from its year, flows from the next, nothing known before", () => {
    const model = started([[2020, 10]], [["A", 2019, 90, "steady", null]]);
    const close = (...values: number[]): unknown[] =>
      values.map((v): unknown => expect.closeTo(v, 10));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, ...close(90, 70)]);
    expect(yearly(model, "A", "release")).toEqual([NaN, NaN, NaN, ...close(30)]);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, NaN, 10]);
    expect(yearly(model, "A", "stock change")).toEqual([NaN, NaN, NaN, ...close(-20)]);
  });

  test("inflow up to its year is not counted, with a finding", () => {
    const model = started(
      [
        [2018, 1000],
        [2019, 1000],
        [2020, 10],
      ],
      [["A", 2019, 90, "new", null]],
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 90, 100]);
    expect(findingOf(model, "flows-before-start").found.en).toContain("2018–2019");
  });

  test("years between it and the first row of a flow are a gap, not 0", () => {
    const model = started([[2021, 10]], [["A", 2019, 90, "new", null]]);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, NaN, NaN, 10]);
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 90, NaN, NaN]);
    expect(findingOf(model, "gap-error").found.en).toContain("2020");
  });

  test("such a gap is interpolated from the rows before Start", () => {
    const model = started(
      [
        [2018, 10],
        [2021, 40],
      ],
      [["A", 2019, 0, "new", null]],
      { settings: settings(END, ["missing", "interpolate"]) },
    );
    expect(yearly(model, "A", "inflow")).toEqual([NaN, NaN, 30, 40]);
  });

  test("cohorts that the lifetime says are gone leave in the first year, and are named", () => {
    const model = started(
      [[2020, 0]],
      [
        ["A", 2019, 5, null, 2019],
        ["A", 2019, 7, null, 2015],
      ],
    );
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN, 12, 5]);
    expect(yearly(model, "A", "release")).toEqual([NaN, NaN, NaN, 7]);
    expect(findingOf(model, "start-contradicts").found.en).toContain("2015");
  });

  test("no flows at all: what is in use ages out, with a note", () => {
    const { flows: _, ...tables } = simple([]);
    const model = modelOf({
      ...tables,
      start: [
        ["product", "year", "stock", "profile"],
        ["A", 2019, 90, "new"],
      ],
      settings: settings(END, ["last year", 2021]),
    });
    expect(yearly(model, "A", "stock")).toEqual([90, 90, 0]);
    expect(codesOf(model)).toContain("inflow-none");
  });
});
