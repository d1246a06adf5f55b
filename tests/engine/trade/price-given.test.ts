import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import type { FlowName } from "../../../engine/trade/flow-index";
import { GivenPrices } from "../../../engine/trade/price-given";
import { price, reordered, row } from "./rows";

const ROWS: readonly Row[] = [
  price("A", 1, "SEK/kg", { flow: "import", year: 2020 }),
  price("A", 2, "SEK/kg", { year: 2020 }),
  price("A", 3, "SEK/kg", { flow: "import" }),
  price("A", 4, "SEK/kg"),
];
const tried = (rows: readonly Row[], series: string, flow: FlowName, year: number): number[] =>
  new GivenPrices(rows).candidates(series, flow, year).map(({ amount }) => amount);

test("first of flow and year, then of the year, then of the flow, then of neither", () => {
  expect(tried(ROWS, "A", "import", 2020)).toEqual([1, 2, 3, 4]);
  expect(tried(ROWS, "A", "export", 2020)).toEqual([2, 4]);
  expect(tried(ROWS, "A", "import", 2021)).toEqual([3, 4]);
  expect(tried(ROWS, "A", "export", 2021)).toEqual([4]);
});
test("in any order of rows", () => {
  expect(tried(reordered(ROWS, [3, 1, 2, 0]), "A", "import", 2020)).toEqual([1, 2, 3, 4]);
});
test("only the same series: neither a longer nor a shorter code", () => {
  const rows = [price("8534", 1)];
  expect(tried(rows, "85340019", "import", 2020)).toEqual([]);
  expect(tried(rows, "85", "import", 2020)).toEqual([]);
  expect(tried(rows, "8534", "import", 2020)).toEqual([1]);
});
test("the row goes along", () => {
  const [found] = new GivenPrices(ROWS).candidates("A", "import", 2020);
  expect(found).toMatchObject({ kind: "given", unit: { symbol: "SEK/kg" }, row: ROWS[0] });
});
test("a price that is marked missing leaves its place to the next; faulty rows do not count", () => {
  const rows = [
    price("A", new Mark(".."), "SEK/kg", { flow: "import", year: 2020 }),
    row("Prices", price("A", 9, "SEK/kg", { year: 2020 }).cells, true),
    price("A", 4),
  ];
  expect(tried(rows, "A", "import", 2020)).toEqual([4]);
});
