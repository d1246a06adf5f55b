import { embeddedContent } from "../../../engine/analysis/embedded-content";
import { looseModel } from "../model/loose-models";
import { productOf } from "../model/models";

test("only what is in loose components: the rest of the product does not count", () => {
  const model = looseModel({
    products: [["J", "kg", null, null]],
    components: [
      ["R", "K", 0.5, "kg/piece"],
      ["R", "J", 2, "kg/piece"],
    ],
    content: [
      ["K", "Cu", 1, "kg/kg"],
      ["J", "Cu", 1, "kg/kg"],
    ],
  });
  const R = productOf(model, "R");
  expect([...embeddedContent(model, R, "copper", 2020, 2020)]).toEqual([0.5]);
  expect([...model.contentOf(R, "copper", 2020, 2020)]).toEqual([2.5]);
});
