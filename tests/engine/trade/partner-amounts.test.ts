import {
  addPartners,
  amountOfPartner,
  partnerAmounts,
  scaledPartners,
} from "../../../engine/trade/partner-amounts";
import { modelOf, productOf } from "../model/models";

function read(
  ...rows: readonly (readonly [string | null, number | string])[]
): ReturnType<typeof partnerAmounts> {
  const model = modelOf({
    p: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    f: [
      ["series", "flow", "year", "value", "unit", "partner"],
      ...rows.map(([partner, value]) => ["A", "import", 2020, value, "kg", partner]),
    ],
  });
  const { index, prices } = model.parts;
  const rules = { nilSymbol: "missing", cohortOf: (year: number) => year, prices } as const;
  const given = index.rows("A", "import").get(2020) ?? [];
  return partnerAmounts(given, 2020, productOf(model, "A"), rules);
}

test("beside a total the rest is nobody's: who is not named may be in it", () => {
  const full = read([null, 100], ["X", 60], ["Y", 40]);
  expect(full?.rest).toBe(0);
  expect(full && [amountOfPartner(full, "X"), amountOfPartner(full, "Z")]).toEqual([60, 0]);
  const part = read(["total", 100], ["X", 60]);
  expect(part?.rest).toBe(40);
  expect(part && [amountOfPartner(part, "X"), amountOfPartner(part, "Z")]).toEqual([60, NaN]);
  const hidden = read([null, 100], ["X", ".."]);
  expect(hidden && amountOfPartner(hidden, "X")).toBeNaN();
});
test("no partner named, or the year missing: none", () => {
  expect(read([null, 100])).toBeUndefined();
  expect(read(["X", 1], ["Y", ".."])).toBeUndefined();
});
test("sums and factors", () => {
  const one = { byPartner: new Map([["X", 2]]), rest: 1 };
  expect(scaledPartners(one, 3)).toEqual({ byPartner: new Map([["X", 6]]), rest: 3 });
  expect(addPartners([one, one])).toEqual({ byPartner: new Map([["X", 4]]), rest: 2 });
  expect([addPartners([one, undefined]), addPartners([])]).toEqual([undefined, undefined]);
});
