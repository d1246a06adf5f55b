import { looseUsers } from "../../../engine/model/loose-users";
import { FLOWS_OF_K, FLOWS_OF_R, looseModel } from "./loose-models";
import { productOf, yearly } from "./models";

const MODULE = [["M", "pieces", null, null]];

test("a component without flows passes on to its products, amounts multiplied", () => {
  const components = [
    ["R", "M", 2, "pieces/piece"],
    ["M", "K", 0.25, "kg/piece"],
  ];
  const model = looseModel({ products: MODULE, components });
  const { composition, roles, findings } = model.parts;
  const { users, faultyRows } = looseUsers(composition, roles, productOf(model, "K"), [], findings);
  expect(faultyRows).toEqual([]);
  expect(users.map(({ product, through }) => [product.name, through])).toEqual([["R", ["M"]]]);
  expect([...(users[0]?.amountOf({ firstCohort: 2020, lastCohort: 2020 }) ?? [])]).toEqual([0.5]);
  expect(yearly(model, "K", "inflow")).toEqual([1100]);
});

test("one that is itself loose counts by its own gross production, once", () => {
  const components = [
    ["R", "M", 2, "pieces/piece"],
    ["M", "K", 0.25, "kg/piece"],
  ];
  const model = looseModel({
    products: MODULE,
    components,
    flows: [...FLOWS_OF_K, ...FLOWS_OF_R, ["M", "production", 2020, 3000, "pieces"]],
    lifetimes: [["M", "fixed", 5]],
  });
  expect(yearly(model, "K", "inflow")).toEqual([1600 - 750]);
  expect(yearly(model, "M", "inflow")).toEqual([3000 - 2000]);
});
