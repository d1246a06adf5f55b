import { materialTableFindings } from "../../../engine/analysis/material-table-findings";
import { modelOf, SAMPLE } from "../report/sample";

test("prices in other money, materials without a price, rows that nothing uses", () => {
  const model = modelOf({
    ...SAMPLE,
    prices: [
      ["material", "price", "unit"],
      ["Co", 30, "EUR/kg"],
      ["Li", 10, "SEK/kg"],
    ],
    consumption: [
      ["material", "year", "value", "unit"],
      ["Ni", 2020, 1, "t"],
    ],
  });
  const found = materialTableFindings(model);
  expect(found.map(({ code, key }) => [code, key.en])).toEqual([
    ["material-price-currency", "material=Co"],
    ["material-price-missing", ""],
    ["material-unused", "material=Li"],
    ["material-unused", "material=Ni; year=2020"],
  ]);
  expect(found[1]?.found.en).toContain("REE, Nd, Foo, alloy 7");
  expect(materialTableFindings(modelOf(SAMPLE))).toEqual([]);
});
