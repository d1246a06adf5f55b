import fc from "fast-check";
import { finalUse, usedIn } from "../../../engine/flows/loose-components";
import type { Word } from "../../../engine/assumptions/vocabulary";
import type { IntermediateUser } from "../../../engine/trade/inflow";

const user = (used: readonly number[]): IntermediateUser => ({
  product: "R",
  through: [],
  production: used,
  amount: used.map(() => 1),
  used,
});
const use = (
  consumption: readonly number[],
  used: readonly number[],
  rule: Word<"loose components"> = "subtract",
  share?: number,
  isDirect: readonly boolean[] = [],
): ReturnType<typeof finalUse> =>
  finalUse({ consumption, isDirect, users: [user(used)], rule, share });

test("subtract: 1,600 less 500 is 1,100; below 0 it is 0 and the amount is kept", () => {
  const { final, trace } = use([1600, 400], [500, 500]);
  expect(final).toEqual([1100, 0]);
  expect(trace.cut).toEqual([0, 100]);
  expect(trace.intermediate).toEqual([500, 500]);
});

test("all of it used is nothing left, and no cut: 0.3 less 3 × 0.1", () => {
  const { final, trace } = use([0.3, 0.3], [3 * 0.1, 0.1]);
  expect(final).toEqual([0, 0.3 - 0.1]);
  expect(trace.cut).toEqual([0, 0]);
});

test("share and all take nothing away", () => {
  expect(use([1600], [500], "share", 0.25).final).toEqual([400]);
  expect(use([1600], [500], "share").final).toEqual([NaN]);
  expect(use([1600], [NaN], "all").final).toEqual([1600]);
});

test("what is put on the market directly is not subtracted from", () => {
  expect(use([100], [500], "subtract", undefined, [true]).final).toEqual([100]);
});

test("unknown production leaves the year without an answer, never 0", () => {
  expect(use([1600, NaN], [NaN, 1]).final).toEqual([NaN, NaN]);
});

test("nothing made uses nothing, however much is unknown", () => {
  expect(usedIn([0, 5, 5], [NaN, 0, NaN])).toEqual([0, 0, NaN]);
});

test("final use is never below 0, and consumption + cut = final + intermediate", () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { maxLength: 9 }), (pairs) => {
      const { final, trace } = use(
        pairs.map(([all]) => all),
        pairs.map(([, used]) => used),
      );
      pairs.forEach(([all, used], i) => {
        expect(final[i]).toBeGreaterThanOrEqual(0);
        const rest = all + (trace.cut[i] ?? NaN) - (final[i] ?? NaN) - used;
        expect(Math.abs(rest)).toBeLessThanOrEqual(1e-9 * Math.max(1, all, used));
      });
    }),
  );
});
