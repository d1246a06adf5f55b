import { makeFinding, type Finding } from "../../../engine/findings/finding";
import { withContainers } from "../../../engine/model/component-blocks";
import { CARS, componentModel } from "./component-models";

const TEXT = { severity: "error", sv: ["Fel.", "Rätta."], en: ["Fault.", "Mend."] } as const;
const fault = (kind: string, product: string): Finding =>
  makeFinding("x", TEXT, { kind, blocks: [product] }, {});

function stopped(finding: Finding, lives = CARS.lives): [string, string][] {
  const { composition } = componentModel({ ...CARS, lives }).parts;
  const first = new Map(finding.blocks.map((name) => [name, finding]));
  const all = withContainers(first, [finding], composition, []);
  return [...all].map(([name, { code }]) => [name, code]);
}

it.each(["Content", "Components", "Unit masses", "Products", ""])(
  "a fault of %s in the innermost stops all that contain it",
  (kind) => {
    expect(stopped(fault(kind, "cell"))).toEqual([
      ["cell", "x"],
      ["car", "component-blocked"],
      ["battery", "component-blocked"],
    ]);
  },
);
it.each(["Flows", "Lifetimes", "Handling"])("a fault of %s stops the component alone", (kind) => {
  expect(stopped(fault(kind, "cell"))).toEqual([["cell", "x"]]);
});
it("content of a stock of its own does not count in its products, its mass is of theirs", () => {
  const lives: [string, number][] = [
    ["car", 3],
    ["cell", 2],
  ];
  expect(stopped(fault("Content", "cell"), lives)).toEqual([["cell", "x"]]);
  expect(stopped(fault("Unit masses", "cell"), lives).map(([name]) => name)).toEqual([
    "cell",
    "car",
    "battery",
  ]);
});
it("the product is told the component that is at fault, once", () => {
  const { composition } = componentModel(CARS).parts;
  const car = withContainers(new Map(), [fault("Content", "cell")], composition, []).get("car");
  expect(car?.found.en).toBe("The component cell cannot be counted: Fault.");
  expect(car?.blocks).toEqual(["car"]);
});
