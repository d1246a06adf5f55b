import fc from "fast-check";
import { estimateFromParent } from "../../../engine/trade/parent-estimate";
import { FlowIndex } from "../../../engine/trade/flow-index";
import type { YearlyAmount } from "../../../engine/trade/yearly-amount";
import { LISTED } from "./code-lists";
import { flow } from "./rows";

/** 853400 with its three CN 8 codes, as far as they are given. */
function estimate(
  amounts: Readonly<Record<string, number>>,
  code = "85340011",
): ReturnType<typeof estimateFromParent> {
  const index = new FlowIndex(
    Object.entries(amounts).map(([series, value]) => flow(series, "import", 2020, value)),
  );
  const amountOf = (series: string): YearlyAmount => ({ amount: amounts[series] ?? NaN });
  return estimateFromParent(code, "import", 2020, index, LISTED, amountOf);
}

it("is the CN 6 minus the other CN 8", () => {
  expect(estimate({ "853400": 100, "85340019": 30, "85340090": 25 })).toMatchObject({
    parent: "853400",
    amount: 45,
  });
});

it("needs the parent, and every other code that is in force", () => {
  expect(estimate({ "85340019": 30, "85340090": 25 })).toBeUndefined();
  expect(estimate({ "853400": 100, "85340019": 30 })).toBeUndefined();
  expect(estimate({ "853400": 100, "85340019": 30, "85340090": NaN })).toBeUndefined();
});

it("counts a code that the list does not know among the others", () => {
  const amounts = { "853400": 100, "85340019": 30, "85340090": 25, "85340077": 5 };
  expect(estimate(amounts)).toMatchObject({ amount: 40 });
});

it("is for CN 8 codes, and for a known list", () => {
  expect(estimate({ "853400": 100 }, "853400")).toBeUndefined();
  const index = new FlowIndex([flow("853400", "import", 2020, 1)]);
  const none = estimateFromParent("85340011", "import", 2020, index, undefined, () => ({
    amount: 1,
  }));
  expect(none).toBeUndefined();
});

it("is none where the parent is less than the others, 0 where they are equal but for rounding", () => {
  expect(estimate({ "853400": 50, "85340019": 30, "85340090": 25 })).toEqual({
    parent: "853400",
    isNegative: true,
  });
  expect(estimate({ "853400": 0.3, "85340019": 0.1, "85340090": 0.2 })).toMatchObject({
    amount: 0,
  });
});

it("makes the parent whole again", () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (one, two, three) => {
      const whole = one + two + three;
      const found = estimate({ "853400": whole, "85340019": two, "85340090": three });
      if (found === undefined || "isNegative" in found) throw new Error("no estimate");
      expect(Math.abs(found.amount + two + three - whole)).toBeLessThanOrEqual(1e-9 * whole);
    }),
    { seed: 3 },
  );
});
