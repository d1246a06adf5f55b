import {
  componentsWithoutContent,
  contentCountedTwice,
} from "../../../engine/flows/component-content-findings";
import { product } from "../trade/rows";
import { component, compositionOf, content } from "./compositions";

const named = ["car", "battery", "cell"].map((name) => product("kg", {}, [], name));
const ROWS = [
  component("car", "battery", 0.3, "kg/kg"),
  component("battery", "cell", 0.5, "kg/kg"),
];
const twice = (
  contents: Parameters<typeof compositionOf>[2],
  rows = ROWS,
  separate: readonly string[] = [],
): (string | undefined)[] =>
  contentCountedTwice(compositionOf(named, rows, contents, separate), "car").map(
    ({ found }) => /^car: (\S+) is counted twice/.exec(found.en)?.[1],
  );

it.each([
  ["the same material, two levels down", "cobalt", "cobalt", "Co"],
  ["a group of the product and a member inside", "REE", "neodymium", "Nd"],
  ["a member of the product and its group inside", "neodymium", "REE", "REE"],
])("%s", (_, whole, inside, label) => {
  expect(twice([content("car", whole, 1, "g/kg"), content("cell", inside, 1, "g/kg")])).toEqual([
    label,
  ]);
});
it("also where the component is a stock of its own: it counts there as well", () => {
  const rows = [content("car", "cobalt", 1, "g/kg"), content("battery", "cobalt", 1, "g/kg")];
  expect(twice(rows, ROWS, ["battery"])).toEqual(["Co"]);
});
it("not for a rest, another material, a content of 0 or a component of amount 0", () => {
  const inside = content("cell", "cobalt", 1, "g/kg");
  expect(twice([content("car", "cobalt", 1, "g/kg", { scope: "rest" }), inside])).toEqual([]);
  expect(twice([content("car", "copper", 1, "g/kg"), inside])).toEqual([]);
  expect(
    twice([content("car", "cobalt", 1, "g/kg"), content("cell", "cobalt", 0, "g/kg")]),
  ).toEqual([]);
  expect(
    twice([content("car", "cobalt", 1, "g/kg"), inside], [component("car", "cell", 0, "kg/kg")]),
  ).toEqual([]);
});
it("a component without content is told where the model counts materials", () => {
  const has = (name: string): boolean => name !== "cell";
  const some = [content("battery", "cobalt", 1, "g/kg")];
  const codes = (contents: typeof some, separate: string[] = []): string[] =>
    componentsWithoutContent(compositionOf(named, ROWS, contents, separate), has).map(
      ({ found }) => found.en,
    );
  expect(codes(some)).toEqual([
    "cell has no content; in battery it counts as 0 of every material.",
  ]);
  expect(codes([])).toEqual([]);
  expect(codes(some, ["cell"])).toEqual([]);
});
