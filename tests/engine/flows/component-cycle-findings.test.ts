import { componentCycleFindings } from "../../../engine/flows/component-cycle-findings";
import { product } from "../trade/rows";
import { component, compositionOf } from "./compositions";

const named = ["a", "b", "c", "top"].map((name) => product("kg", {}, [], name));
const within = (of: string, name: string): ReturnType<typeof component> =>
  component(of, name, 0.1, "kg/kg");

it("one way round is told once, from the first of its names, and stops what contains it", () => {
  const rows = [within("c", "b"), within("b", "a"), within("a", "c"), within("top", "c")];
  const [finding, ...more] = componentCycleFindings(compositionOf(named, rows));
  expect(more).toEqual([]);
  expect(finding?.found.en).toBe("The components go round: a → c → b → a.");
  expect(finding?.key.en).toBe("product=a; component=c");
  expect([...(finding?.blocks ?? [])].sort()).toEqual(["a", "b", "c", "top"]);
});
it("a product that contains itself", () => {
  const [finding] = componentCycleFindings(compositionOf(named, [within("a", "a")]));
  expect(finding?.found.sv).toBe("Komponenterna går runt: a → a.");
});
it("none where none goes round, also where two ways lead to one", () => {
  const rows = [within("top", "a"), within("top", "b"), within("a", "c"), within("b", "c")];
  expect(componentCycleFindings(compositionOf(named, rows))).toEqual([]);
});
