/** Used goods and codes; figures invented. */
import { grossImports } from "../../../engine/trade/gross-imports";
import { modelOf, productOf } from "../model/models";

test("shares of codes, used goods by age, direct inflow unknown, filled years without partners", () => {
  const model = modelOf({
    p: [
      ["product", "unit"],
      ["B", "pieces"],
    ],
    k: [
      ["product", "CN code", "share", "origin", "age at entry"],
      ["B", "87038010", 0.5, "new", null],
      ["B", "87038090", 1, "used", 3],
    ],
    f: [
      ["series", "flow", "year", "value", "unit", "partner"],
      ["87038010", "import", 2020, 6, "pieces", "X"],
      ["87038010", "import", 2020, 4, "pieces", "Y"],
      ["87038010", "import", 2022, 4, "pieces", "Y"],
      ["87038090", "import", 2020, 2, "pieces", null],
      ["87038090", "import", 2021, 2, "pieces", null],
      ["87038090", "import", 2022, 2, "pieces", null],
    ],
    s: [
      ["setting", "value"],
      ["missing", "hold"],
    ],
  });
  const { index, settings, prices, uses } = model.parts;
  const product = productOf(model, "B");
  const source = { product, index, settings, prices, codes: undefined };
  const found = grossImports({ ...source, uses: uses.get("B") ?? [] }, 2020, 2022);
  expect(found.map(({ age, amounts }) => [age, amounts])).toEqual([
    [0, [5, 5, 2]],
    [3, [2, 2, 2]],
  ]);
  expect(found[0]?.partners.map((year) => year && [...year.byPartner])).toEqual([
    [
      ["X", 3],
      ["Y", 2],
    ],
    undefined,
    [["Y", 2]],
  ]);
});
