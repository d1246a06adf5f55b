import { hostsOf } from "../../../engine/model/component-hosts";
import { CARS, componentModel, inflowOf } from "./component-models";
import { productOf } from "./models";

const span = { firstCohort: 2020, lastCohort: 2021 };

function hosts(
  given: Parameters<typeof componentModel>[0],
  component: string,
): [string, number[]][] {
  const model = componentModel(given);
  const { composition, roles } = model.parts;
  return hostsOf(composition, roles, productOf(model, component)).map(({ product, amountOf }) => [
    product.name,
    [...amountOf(span)],
  ]);
}

it("what is only a component passes on, amounts multiplied", () => {
  expect(
    hosts(
      {
        ...CARS,
        lives: [
          ["car", 3],
          ["cell", 2],
        ],
      },
      "cell",
    ),
  ).toEqual([["car", [120, 120]]]);
});
it("what is a stock of its own holds it and passes nothing on", () => {
  const lives: [string, number][] = [
    ["car", 3],
    ["cell", 2],
    ["battery", 2],
  ];
  expect(hosts({ ...CARS, lives }, "cell")).toEqual([["battery", [0.4, 0.4]]]);
});
it("what is traded on its own holds it, and so do the products that contain that", () => {
  const inflow = [...CARS.inflow, ...inflowOf("battery", 2020, [1, 1, 1, 1], "kg")];
  const lives: [string, number][] = [
    ["car", 3],
    ["cell", 2],
    ["battery", 2],
  ];
  expect(hosts({ ...CARS, inflow, lives }, "cell")).toEqual([
    ["battery", [0.4, 0.4]],
    ["car", [120, 120]],
  ]);
});
it("two ways to one product are added up", () => {
  const components = [...CARS.components, ["car", "cell", 5, "pieces/piece"]];
  expect(
    hosts(
      {
        ...CARS,
        components,
        lives: [
          ["car", 3],
          ["cell", 2],
        ],
      },
      "cell",
    ),
  ).toEqual([["car", [125, 125]]]);
});
it("a way round is named and not climbed", () => {
  const components = [
    ["car", "battery", 1, "kg/piece"],
    ["battery", "car", 0.0001, "pieces/kg"],
    ["battery", "cell", 0.1, "pieces/kg"],
  ];
  expect(hosts({ ...CARS, components, lives: [["cell", 2]] }, "cell")).toEqual([
    ["battery", [0.1, 0.1]],
  ]);
});
