import { measureAll } from "../../bench/measures";

test("every measure runs and tells its time; the stock model tells its loop's beside it", async () => {
  const measured = await measureAll("tiny");
  expect(Object.keys(measured)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  for (const { what, ms } of Object.values(measured)) {
    expect(what).not.toBe("");
    expect(ms).toBeGreaterThan(0);
  }
  for (const letter of ["a", "b", "c"]) {
    const { ms, loop_ms: loop = NaN, ratio } = measured[letter]!;
    // Both times are told in four digits, the ratio with two decimals.
    expect(Math.abs((ratio ?? NaN) - ms / loop)).toBeLessThan(0.01 + 0.002 * (ms / loop));
  }
});

test("of the letters asked for only those are measured", async () => {
  expect(Object.keys(await measureAll("tiny", ["h"]))).toEqual(["h"]);
});
