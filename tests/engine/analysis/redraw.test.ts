import { reachFinder } from "../../../engine/analysis/draws";
import { Redraw } from "../../../engine/analysis/redraw";
import { variedCells } from "../../../engine/analysis/varied-cells";
import { numberIn } from "../../../engine/assumptions/row";
import { modelOf, SAMPLE } from "../report/sample";

const model = modelOf(SAMPLE);
const cells = variedCells(model).filter(
  ({ row }) => row.kind === "Flows" && row.cells.series === "A" && row.cells.year === 2021,
);
const redraw = new Redraw(model, cells, reachFinder(model));

test("the rows with the numbers, all others the same rows", () => {
  const drawn = redraw.with(Float64Array.of(123));
  const before = model.parts.rows.get("Flows") ?? [];
  const after = drawn.parts.rows.get("Flows") ?? [];
  expect(after.flatMap((row, i) => (row === before[i] ? [] : [numberIn(row, "value")]))).toEqual([
    123,
  ]);
  expect(drawn.parts.rows.get("Content")).toBe(model.parts.rows.get("Content"));
  expect(model.parts.rows.get("Flows")?.every((row, i) => row === before[i])).toBe(true);
});

test("products that are not reached are not computed again", () => {
  const drawn = redraw.with(Float64Array.of(123));
  const [a, b] = ["A", "B"].map((name) => drawn.parts.products.get(name)!);
  expect(drawn.run(b!)).toBe(model.run(b!));
  expect(drawn.run(a!)).not.toBe(model.run(a!));
  expect(drawn.run(a!).cohorts?.inflow).toEqual(
    Float64Array.of(...[100_000, 0, 0], ...[0, 123_000, 0], ...[0, 0, 100_000]),
  );
  expect(drawn.contentOf(a!, "cobalt", 2020, 2022)).toBe(model.contentOf(a!, "cobalt", 2020, 2022));
});

test("the first model keeps its own numbers", () => {
  const a = model.parts.products.get("A")!;
  expect(model.run(a).inflow?.newGoods).toEqual([100_000, 100_000, 100_000]);
});

test("numbers settle in place", () => {
  const values = Float64Array.of(5);
  expect(redraw.settle(values)).toBe(values);
});
