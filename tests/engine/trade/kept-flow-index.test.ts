import type { Content, Row } from "../../../engine/assumptions/row";
import { FlowIndex } from "../../../engine/trade/flow-index";
import { flowIndexOf } from "../../../engine/trade/kept-flow-index";

function row(series: string, year: number, value: number, partner?: string): Row {
  const cells: Record<string, Content> = { series, flow: "import", year, value, unit: "kg" };
  if (partner !== undefined) cells["partner"] = partner;
  return { kind: "Flows", table: "F", cells, broken: false };
}

const PRODUCTS = new Set(["A", "B"]);
const rows = [
  row("A", 2020, 1),
  row("8507", 2020, 2, "NO"),
  row("8507", 2020, 3, "DK"),
  row("B", 2021, 4),
];

function told(index: FlowIndex): unknown {
  return [...["A", "B", "8507", "12"].map((one) => [...index.rows(one, "import")]), index.codes];
}

/** What is kept, beside an index made anew. */
function expectAnew(list: readonly Row[], products = PRODUCTS): FlowIndex {
  const index = flowIndexOf(list, products);
  expect(told(index)).toEqual(told(new FlowIndex(list, products)));
  return index;
}

test("an edited value takes its row's place, at either end too", () => {
  expectAnew(rows);
  for (const at of [1, 0, 3, 2]) {
    const edited = rows.map((one, i) =>
      i === at ? { ...one, cells: { ...one.cells, value: 9 } } : one,
    );
    expectAnew(edited);
  }
  expectAnew(rows);
});

test("the same rows give the same index", () => {
  expect(flowIndexOf(rows, PRODUCTS)).toBe(flowIndexOf([...rows], PRODUCTS));
});

test("rows more, fewer, in another order, of another year, series or partner are read anew", () => {
  expectAnew(rows);
  expectAnew([...rows, row("A", 2022, 5)]);
  expectAnew(rows.slice(0, 3));
  expectAnew([rows[1]!, rows[0]!, rows[2]!, rows[3]!]);
  expectAnew([rows[0]!, row("8507", 2021, 2, "NO"), rows[2]!, rows[3]!]);
  expectAnew([rows[0]!, row("12", 2020, 2, "NO"), rows[2]!, rows[3]!]);
  expectAnew([rows[0]!, row("8507", 2020, 2, "SE"), rows[2]!, rows[3]!]);
});

test("a series of digits is a code until a product has its name", () => {
  expect(expectAnew(rows).codes).toEqual(["8507"]);
  expect(expectAnew(rows, new Set(["A", "B", "8507"])).codes).toEqual([]);
  expect(expectAnew(rows).codes).toEqual(["8507"]);
});
