import { importsIn } from "../../../engine/model/product-imports";
import { modelOf, productOf } from "./models";

function model(projection: string, driver: string | null = null): ReturnType<typeof modelOf> {
  return modelOf({
    p: [
      ["product", "unit", "driver"],
      ["A", "kg", driver],
    ],
    f: [
      ["series", "flow", "year", "value", "unit", "partner"],
      ["A", "import", 2020, 60, "kg", "X"],
      ["A", "import", 2020, 40, "kg", "Y"],
      ["A", "export", 2020, 30, "kg", null],
    ],
    l: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
    s: [
      ["setting", "value"],
      ["last year", 2022],
      ["projection", projection],
    ],
  });
}

test("gross, with partners; after the data by the projection, partners in proportion", () => {
  const held = model("hold");
  const [one] = importsIn(held, productOf(held, "A"), 2022) ?? [];
  expect(one).toMatchObject({ cohort: 2022, amount: 100 });
  expect(one?.partners?.byPartner).toEqual(
    new Map([
      ["X", 60],
      ["Y", 40],
    ]),
  );
  expect(importsIn(held, productOf(held, "A"), 2019)).toEqual([]);
  const none = model("none");
  expect(importsIn(none, productOf(none, "A"), 2021)?.[0]?.amount).toBe(0);
});
test("a product without an answer has no known imports", () => {
  const driven = model("none", "stock");
  expect(importsIn(driven, productOf(driven, "A"), 2020)).toBeUndefined();
});
