import { FlowIndex } from "../../../engine/trade/flow-index";
import { readCodeUses } from "../../../engine/trade/flow-index";
import { usedGoodsRows } from "../../../engine/trade/used-goods-rows";
import { flow, product, use } from "./rows";

const rows = [
  flow("A", "import", 2020, 1),
  flow("A", "inflow", 2020, 1),
  flow("A", "stock", 2020, 1),
  flow("A", "export used", 2020, 1),
  flow("B", "export used", 2020, 1),
  flow("87038090", "import", 2020, 1),
  flow("8703809011", "export", 2020, 1),
  flow("8703", "production", 2020, 1),
  flow("87038010", "import", 2020, 1),
];
const uses = readCodeUses([use("A", "87038090", { origin: "used" })]);
const of = usedGoodsRows(product("kg"), uses, new FlowIndex(rows, new Set(["A", "B"])));

test("of the product's own rows the used exports alone", () => {
  expect(of.rows("A", "export used").size).toBe(1);
  for (const name of ["import", "inflow", "stock"] as const) {
    expect(of.rows("A", name).size).toBe(0);
  }
  expect(of.rows("B", "export used").size).toBe(0);
});

test("its codes with those under and above them, no others", () => {
  expect(of.codes).toEqual(["8703", "87038090", "8703809011"]);
});

test("without codes no code at all", () => {
  expect(usedGoodsRows(product("kg"), [], new FlowIndex(rows)).codes).toEqual([]);
});

test("150,000 partners of one year are taken without an overflow of the stack", () => {
  const many = Array.from({ length: 150_000 }, (_, i) =>
    flow("A", "export used", 2020, 1, "kg", { partner: `L${i}` }),
  );
  const taken = usedGoodsRows(product("kg"), [], new FlowIndex(many, new Set(["A"])));
  expect(taken.rows("A", "export used").get(2020)).toHaveLength(150_000);
});
