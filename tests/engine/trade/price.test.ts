import { KILOGRAM } from "../../../engine/quantities/unit-list";
import { parseRatio, type UnitRatio } from "../../../engine/quantities/unit-ratio";
import {
  priceFlows,
  priceRange,
  priceYears,
  type DerivedPrice,
  type GivenPrice,
  type PricePart,
} from "../../../engine/trade/price";
import type { FlowName } from "../../../engine/trade/flow-index";
import { price, type Cells } from "./rows";

const PER_KG = parseRatio("SEK/kg") as UnitRatio;
const given = (more: Cells): GivenPrice => ({
  kind: "given",
  amount: 10,
  unit: PER_KG,
  row: price("A", 10, "SEK/kg", more),
});
const part = (flow: FlowName, year: number): PricePart => ({
  flow,
  year,
  value: 20,
  quantity: 2,
  published: KILOGRAM,
  valueRows: [],
  quantityRows: [],
});
const derived = (importPrice?: number, exportPrice?: number): DerivedPrice => ({
  kind: "pooled",
  amount: 10,
  unit: PER_KG,
  series: "A",
  year: 2020,
  parts: [part("import", 2019), part("import", 2021), part("export", 2019)],
  importPrice,
  exportPrice,
});

test("flows and years that a derived price rests on, each once", () => {
  expect(priceFlows(derived())).toEqual(["import", "export"]);
  expect(priceYears(derived())).toEqual([2019, 2021]);
});

describe("range of a given price", () => {
  test.each([
    [
      { low: 8, high: 13 },
      { low: 8, high: 13 },
    ],
    [{ low: 8 }, { low: 8, high: 10 }],
    [{ high: 13 }, { low: 10, high: 13 }],
    [{}, undefined],
    // Reading has warned: the row is certain.
    [{ low: 11, high: 13 }, undefined],
    [{ low: 8, high: 9 }, undefined],
  ])("%j", (cells, range) => expect(priceRange(given(cells))).toEqual(range));
});

describe("range of a derived price: from the lower to the higher of import and export price", () => {
  test.each([
    [8, 13, { low: 8, high: 13 }],
    [13, 8, { low: 8, high: 13 }],
    [10, undefined, undefined],
    [undefined, undefined, undefined],
    // A basis of imports alone: the price is one end.
    [10, 14, { low: 10, high: 14 }],
    [10, 10, undefined],
  ])("import %s, export %s", (importPrice, exportPrice, range) => {
    expect(priceRange(derived(importPrice, exportPrice))).toEqual(range);
  });
});
