import { componentCycles } from "../../../engine/flows/component-cycles";
import type { ComponentRows } from "../../../engine/flows/component-rows";

const tree = (given: Readonly<Record<string, readonly string[]>>): ComponentRows =>
  new Map(Object.entries(given).map(([name, of]) => [name, new Map(of.map((one) => [one, []]))]));

it("a tree has none, nor a component in two products", () => {
  expect(
    componentCycles(tree({ car: ["battery", "motor"], motor: ["magnet"], bus: ["motor"] })),
  ).toEqual(new Map());
});

it("each product on the way round is told with the way", () => {
  const cycles = componentCycles(tree({ a: ["b"], b: ["c"], c: ["a"] }));
  expect(cycles.get("a")).toEqual(["a", "b", "c", "a"]);
  expect(cycles.get("b")).toEqual(["b", "c", "a", "b"]);
  expect(cycles.size).toBe(3);
});

it("a product in itself, and one that only holds a cycle", () => {
  const cycles = componentCycles(tree({ outer: ["self"], self: ["self"] }));
  expect([...cycles]).toEqual([["self", ["self", "self"]]]);
});

it("the shortest way round", () => {
  const cycles = componentCycles(tree({ a: ["b", "c"], b: ["c"], c: ["a"] }));
  expect(cycles.get("a")).toEqual(["a", "c", "a"]);
});
