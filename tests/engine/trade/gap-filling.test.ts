import fc from "fast-check";
import { fillGaps } from "../../../engine/trade/gap-filling";

const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024];
// A gap at the beginning, one inside (by a mark and by no entry), one at the end.
const amounts = new Map([
  [2019, 10],
  [2020, NaN],
  [2022, 40],
]);

test("error leaves every gap", () => {
  expect(fillGaps(years, amounts, "error")).toEqual([NaN, 10, NaN, NaN, 40, NaN, NaN]);
});
test("from parent, which is not computed yet, leaves every gap", () => {
  expect(fillGaps(years, amounts, "from parent")).toEqual([NaN, 10, NaN, NaN, 40, NaN, NaN]);
});
test("zero", () => expect(fillGaps(years, amounts, "zero")).toEqual([0, 10, 0, 0, 40, 0, 0]));
test("hold: the value before, at the beginning the first", () => {
  expect(fillGaps(years, amounts, "hold")).toEqual([10, 10, 10, 10, 40, 40, 40]);
});
test("interpolate: on the line, held at the ends", () => {
  expect(fillGaps(years, amounts, "interpolate")).toEqual([10, 10, 20, 30, 40, 40, 40]);
});

test("years that are not asked for are filled from, by their distance in years", () => {
  const known = new Map([
    [2010, 0],
    [2020, 100],
  ]);
  expect(fillGaps([2011, 2018, 2020], known, "interpolate")).toEqual([10, 80, 100]);
  expect(fillGaps([2011, 2018], known, "hold")).toEqual([0, 0]);
});

test("nothing to fill from leaves the gaps, but for zero", () => {
  const none = new Map([[2019, NaN]]);
  for (const rule of ["hold", "interpolate"] as const) {
    expect(fillGaps([2018, 2019], none, rule)).toEqual([NaN, NaN]);
  }
  expect(fillGaps([2018, 2019], none, "zero")).toEqual([0, 0]);
});

test("known values are never touched and filled ones lie between their neighbours", () => {
  const series = fc.array(
    fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(
      series,
      fc.constantFrom("hold" as const, "interpolate" as const),
      (values, rule) => {
        const known = new Map<number, number>();
        values.forEach((value, i) => {
          if (value !== undefined) known.set(i, value);
        });
        const filled = fillGaps([...values.keys()], known, rule);
        const given = [...known.values()];
        filled.forEach((value, i) => {
          if (known.has(i)) expect(value).toBe(known.get(i));
          else if (given.length === 0) expect(value).toBeNaN();
          else {
            expect(value).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
          }
        });
      },
    ),
  );
});
