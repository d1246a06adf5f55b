import { componentRoles } from "../../../engine/model/component-roles";
import { row } from "../trade/rows";

const products = new Set(["car", "battery", "board", "seat", "tyre"]);
const held = ["battery", "board", "seat", "tyre", "ghost"].map((component) =>
  row("Components", { product: "car", component, amount: 1, unit: "kg/piece" }),
);

it("what a component is besides being contained; a faulty row decides as a sound one", () => {
  const roles = componentRoles(
    new Map([
      ["Components", held],
      [
        "Lifetimes",
        [row("Lifetimes", { product: "battery" }, true), row("Lifetimes", { product: "board" })],
      ],
      ["Codes", [row("Codes", { product: "board", "CN code": "85340019" })]],
      ["Start", [row("Start", { product: "tyre", year: 2020, stock: 5 })]],
    ]),
    products,
  );
  expect([...roles]).toEqual([
    ["battery", "separate"],
    ["board", "loose"],
    ["seat", "only"],
  ]);
});

it("flows under its own name make it loose, also with a lifetime; what contains has no role", () => {
  const roles = componentRoles(
    new Map([
      ["Components", held.slice(0, 1)],
      ["Lifetimes", [row("Lifetimes", { product: "battery" })]],
      ["Flows", [row("Flows", { series: "battery", flow: "import", year: 2020 })]],
    ]),
    products,
  );
  expect([...roles]).toEqual([["battery", "loose"]]);
});
