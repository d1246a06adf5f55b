import { looseHolding } from "../../../engine/model/loose-holding";
import { FLOWS_OF_K, looseModel } from "./loose-models";
import { productOf, yearly } from "./models";

test("only a loose component has users; another product has none", () => {
  const model = looseModel();
  expect(looseHolding(model.parts, productOf(model, "R"))).toEqual({});
  const { loose } = looseHolding(model.parts, productOf(model, "K"));
  expect(loose?.users).toHaveLength(1);
});

test("a fault in the product's flows leaves the component without an answer", () => {
  const twice = ["R", "production", 2020, 1000, "pieces"];
  const model = looseModel({ flows: [...FLOWS_OF_K, twice, twice] });
  expect(yearly(model, "K", "inflow")).toEqual([NaN]);
});
