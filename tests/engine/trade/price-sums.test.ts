import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import type { Word } from "../../../engine/assumptions/vocabulary";
import { FlowIndex } from "../../../engine/trade/flow-index";
import { PriceSums, type UnitSum } from "../../../engine/trade/price-sums";
import type { Dimension } from "../../../engine/quantities/units";
import { flow, row } from "./rows";

function sum(
  rows: readonly Row[],
  dimension: Dimension,
  nil: Word<"nil symbol"> = "missing",
): UnitSum | undefined {
  return new PriceSums(new FlowIndex(rows), nil).sums("8534", "import", 2020).get(dimension);
}
const of = (value: number | Mark, unit: string, partner?: string): Row =>
  flow("8534", "import", 2020, value, unit, partner === undefined ? {} : { partner });

test("each kind of unit by itself, in base units", () => {
  const rows = [of(2, "t"), of(3, "tkr"), of(4, "pieces"), of(5, "EUR")];
  expect(sum(rows, "mass")).toMatchObject({ amount: 2000, published: { symbol: "t" } });
  expect(sum(rows, "money:SEK")?.amount).toBe(3000);
  expect(sum(rows, "pieces")?.amount).toBe(4);
  expect(sum(rows, "money:EUR")?.amount).toBe(5);
  expect(sum(rows, "power")).toBeUndefined();
});
test("partners in several units: the largest is the published one", () => {
  const rows = [of(900, "kg", "DE"), of(2, "t", "CN")];
  expect(sum(rows, "mass")).toMatchObject({ amount: 2900, published: { symbol: "t" } });
  expect(sum(rows, "mass")?.rows).toHaveLength(2);
});
test("the total counts and its unit is the published one", () => {
  const rows = [of(900, "kg"), of(2, "t", "CN")];
  expect(sum(rows, "mass")).toMatchObject({ amount: 900, published: { symbol: "kg" } });
});
test("a missing part leaves the sum without a value; the nil symbol is as the settings say", () => {
  expect(sum([of(1, "t", "DE"), of(new Mark(".."), "t", "CN")], "mass")?.amount).toBeNaN();
  const nil = [of(1, "t", "DE"), of(new Mark("-"), "t", "CN")];
  expect(sum(nil, "mass")?.amount).toBeNaN();
  expect(sum(nil, "mass", "zero")?.amount).toBe(1000);
});
test("a year with a faulty row has no sums, nor has one without rows", () => {
  const broken = row("Flows", of(1, "pieces").cells, true);
  expect(sum([of(1, "t"), broken], "mass")).toBeUndefined();
  expect(sum([flow("8534", "import", 2021, 1)], "mass")).toBeUndefined();
});
test("one sum is asked for by its kind", () => {
  const sums = new PriceSums(new FlowIndex([of(2, "t")]), "missing");
  expect(sums.sum("8534", "import", 2020, "mass")?.amount).toBe(2000);
  expect(sums.sum("8534", "import", 2020, "pieces")).toBeUndefined();
  expect(sums.sum("8534", "import", 2021, "mass")).toBeUndefined();
});
test("the same sum is not made twice", () => {
  const sums = new PriceSums(new FlowIndex([of(1, "t")]), "missing");
  const first = sums.sums("8534", "import", 2020);
  expect(first.size).toBe(1);
  expect(sums.sums("8534", "import", 2020)).toBe(first);
});
