import type { Row } from "../../../engine/assumptions/row";
import { RowsMemo } from "../../../engine/assumptions/rows-memo";

const row = (product: string): Row => ({
  kind: "Products",
  table: "",
  cells: { product },
  broken: false,
});

/** A memo of the products' names and the lists that it worked through. */
function counted(): [RowsMemo<string>, string[]] {
  const worked: string[] = [];
  const memo = new RowsMemo((rows) => {
    const names = rows.map(({ cells }) => cells.product as string).join();
    worked.push(names);
    return names;
  });
  return [memo, worked];
}

test("the same rows in another list are not worked through again", () => {
  const [memo, worked] = counted();
  const rows = [row("A"), row("B")];
  expect([memo.of(rows), memo.of([...rows])]).toEqual(["A,B", "A,B"]);
  expect(worked).toEqual(["A,B"]);
});

test.each<[string, (rows: Row[]) => Row[]]>([
  ["one row made anew, though alike", ([a]) => [a!, row("B")]],
  ["another order", ([a, b]) => [b!, a!]],
  ["a row more", (rows) => [...rows, row("C")]],
  ["a row less", ([a]) => [a!]],
])("worked through again: %s", (_, edit) => {
  const [memo, worked] = counted();
  const rows = [row("A"), row("B")];
  memo.of(rows);
  memo.of(edit(rows));
  expect(worked).toHaveLength(2);
});

test("a list that grows after it was worked through is another list", () => {
  const [memo] = counted();
  const rows = [row("A")];
  memo.of(rows);
  rows.push(row("B"));
  expect(memo.of(rows)).toBe("A,B");
});

test("no rows have an answer too", () => {
  expect(counted()[0].of([])).toBe("");
});
