import fc from "fast-check";
import {
  afterUse,
  SHARE_SLACK,
  type AfterUse,
  type AfterUseInput,
  type HandlingShares,
} from "../../../engine/flows/after-use";

const shares = (given: Partial<HandlingShares>): HandlingShares => ({
  collected: 0,
  exported: 0,
  exportedUnrecorded: 0,
  retained: 0,
  retainedYears: NaN,
  recovery: NaN,
  ...given,
});
const books = (
  release: number[],
  given: Partial<HandlingShares> | undefined,
  start?: AfterUseInput["start"],
): AfterUse =>
  afterUse({
    release: Float64Array.from(release),
    sharesIn: () => (given === undefined ? undefined : shares(given)),
    start,
  });
const rounded = (values: Float64Array): number[] =>
  [...values].map((value) => Number(value.toPrecision(12)));

describe("worked examples", () => {
  test("One product: Co in 2022", () => {
    const of = books([0, 0, 1000], { collected: 0.5, exported: 0.1, recovery: 0.9 });
    expect(
      [of.collected, of.exported, of.unknown, of.available, of.recovered].map((v) => v[2]),
    ).toEqual([500, 100, 400, 900, 450]);
    expect([...of.retained, ...of.hibernating, ...of.outOfHibernation]).toEqual(Array(9).fill(0));
  });

  test("Hibernation: 300 at two year-ends, then on with the shares rescaled", () => {
    const of = books([1000, 0, 0, 0], { collected: 0.5, retained: 0.3, retainedYears: 2 });
    expect([...of.retained]).toEqual([300, 0, 0, 0]);
    expect([...of.hibernating]).toEqual([300, 300, 0, 0]);
    expect([...of.outOfHibernation]).toEqual([0, 0, 300, 0]);
    expect(rounded(of.collected)).toEqual([500, 0, 214.285714286, 0]);
    expect(rounded(of.unknown)).toEqual([200, 0, 85.7142857143, 0]);
    expect(rounded(of.available)).toEqual([700, 0, 300, 0]);
  });

  test("all is retained: what comes out is unknown, and available", () => {
    const of = books([10, 0, 0], { retained: 1, retainedYears: 1 });
    expect([...of.hibernating]).toEqual([10, 0, 0]);
    expect([...of.unknown]).toEqual([0, 10, 0]);
    expect([...of.available]).toEqual([0, 10, 0]);
    expect([...of.collected]).toEqual([0, 0, 0]);
  });

  test("a start stock of 90 for three years leaves by thirds", () => {
    const start = { amount: 90, retainedYears: 3 };
    const of = books(
      [0, 0, 0, 0],
      { collected: 0.6, exportedUnrecorded: 0.4, recovery: 0.5 },
      start,
    );
    expect([...of.outOfHibernation]).toEqual([30, 30, 30, 0]);
    expect([...of.hibernating]).toEqual([60, 30, 0, 0]);
    expect(rounded(of.collected)).toEqual([18, 18, 18, 0]);
    expect(rounded(of.recovered)).toEqual([9, 9, 9, 0]);
    expect(rounded(of.exportedUnrecorded)).toEqual([12, 12, 12, 0]);
    expect(rounded(of.available)).toEqual([18, 18, 18, 0]);
  });

  test.each([
    [0.5, [10, 0, 0]],
    [1, [10, 0, 0]],
    [1.5, [10, 10, 0]],
    [3, [10, 10, 10]],
  ])("%d years are the year-ends at an age below that", (retainedYears, expected) => {
    expect([...books([10, 0, 0], { retained: 1, retainedYears }).hibernating]).toEqual(expected);
  });
});

describe("what is not known", () => {
  test("without shares only what comes of nothing is known, and only until something comes", () => {
    const of = books([0, 5, 0], undefined);
    for (const series of Object.values(of) as Float64Array[]) expect(series[0]).toBe(0);
    expect([...of.outOfHibernation]).toEqual([0, 0, NaN]);
    expect([...of.collected]).toEqual([0, NaN, NaN]);
    expect([...of.hibernating]).toEqual([0, NaN, NaN]);
  });

  test("a blank recovery leaves recovered alone without an answer, also where none is collected", () => {
    const of = books([0, 5], { exported: 0.2 });
    expect([...of.recovered]).toEqual([0, NaN]);
    expect(of.available[1]).toBe(4);
    expect(of.collected[1]).toBe(0);
  });

  test("an unknown share leaves what depends on it", () => {
    const of = books([5], { collected: NaN, exported: 0.2 });
    expect([of.collected[0], of.unknown[0], of.recovered[0]]).toEqual([NaN, NaN, NaN]);
    expect([of.exported[0], of.available[0]]).toEqual([1, 4]);
  });

  test("retained for an unknown time: the year is known, what comes later is not", () => {
    const of = books([10, 0, 0], { collected: 0.5, retained: 0.4, recovery: 0.5 });
    expect(of.hibernating[0]).toBe(4);
    expect([...of.collected]).toEqual([5, NaN, NaN]);
    expect([...of.hibernating]).toEqual([4, NaN, NaN]);
  });

  test("an unknown release is unknown until what was retained of it has come out", () => {
    const of = books([NaN, 0, 0, 0], { collected: 0.5, retained: 0.5, retainedYears: 2 });
    expect([...of.hibernating]).toEqual([NaN, NaN, 0, 0]);
    expect([...of.collected]).toEqual([NaN, 0, NaN, 0]);
    expect([...books([NaN], { collected: 0.5 }).retained]).toEqual([0]);
  });

  test("a start stock for an unknown time", () => {
    const of = books([0, 0], { collected: 1 }, { amount: 4, retainedYears: NaN });
    expect([...of.hibernating]).toEqual([NaN, NaN]);
    expect([...of.collected]).toEqual([NaN, NaN]);
    expect([...books([0], undefined, { amount: 0, retainedYears: NaN }).collected]).toEqual([0]);
  });
});

test("the rounding of shares that make 1 leaves nothing unknown", () => {
  const of = books([1e6], {
    collected: 0.1,
    exported: 0.2,
    exportedUnrecorded: 0.6,
    retained: 0.1,
  });
  expect(of.unknown[0]).toBe(0);
  expect(SHARE_SLACK).toBeLessThan(1e-6);
});

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const years = fc
  .array(
    fc.record({
      release: fc.integer({ min: 0, max: 1_000_000 }),
      split: fc.tuple(share, share, share, share, share),
      retainedYears: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ release, split, retainedYears }) => {
      const sum = Math.max(
        split.reduce((a, b) => a + b, 0),
        1,
      );
      const [collected = 0, exported = 0, exportedUnrecorded = 0, retained = 0] = split.map(
        (one) => one / sum,
      );
      return {
        release,
        shares: shares({
          collected,
          exported,
          exportedUnrecorded,
          retained,
          retainedYears,
          recovery: 0.5,
        }),
      };
    }),
  );
const startStock = fc.record({
  amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
  retainedYears: fc.integer({ min: 1, max: 6 }),
});

test("each year the routes make the release and what comes out; nothing is lost over time", () => {
  fc.assert(
    fc.property(years, startStock, (list, start) => {
      const of = afterUse({
        release: Float64Array.from(list, (year) => year.release),
        sharesIn: (i) => list[i]?.shares,
        start,
      });
      const scale = list.reduce((sum, year) => sum + year.release, 1 + start.amount);
      let before = start.amount;
      let routed = 0;
      list.forEach(({ release }, i) => {
        const at = (series: Float64Array): number => series[i] ?? NaN;
        const onward =
          at(of.collected) + at(of.exported) + at(of.exportedUnrecorded) + at(of.unknown);
        const came = release + at(of.outOfHibernation);
        expect(Math.abs(onward + at(of.retained) - came)).toBeLessThanOrEqual(1e-9 * scale);
        const change = at(of.retained) - at(of.outOfHibernation);
        expect(Math.abs(at(of.hibernating) - before - change)).toBeLessThanOrEqual(1e-9 * scale);
        expect(Math.abs(at(of.available) - at(of.collected) - at(of.unknown))).toBeLessThanOrEqual(
          1e-9 * scale,
        );
        before = at(of.hibernating);
        routed += onward;
      });
      const released = list.reduce((sum, year) => sum + year.release, 0);
      expect(Math.abs(released + start.amount - routed - before)).toBeLessThanOrEqual(1e-9 * scale);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("twice the release is twice of everything", () => {
  fc.assert(
    fc.property(years, (list) => {
      const of = (factor: number): AfterUse =>
        afterUse({
          release: Float64Array.from(list, (year) => year.release * factor),
          sharesIn: (i) => list[i]?.shares,
        });
      const [once, twice] = [of(1), of(2)];
      for (const measure of Object.keys(once) as (keyof AfterUse)[]) {
        // Doubling is exact in binary.
        expect([...twice[measure]]).toEqual([...once[measure]].map((value) => value * 2));
      }
    }),
    { seed: 2, numRuns: 50 },
  );
});
