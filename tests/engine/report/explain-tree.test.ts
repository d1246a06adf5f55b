import { explainTree } from "../../../engine/report/explain-tree";
import { valueTable } from "../../../engine/report/value-table";
import { faultOf, modelOf, SAMPLE } from "./sample";

const model = modelOf(SAMPLE);

test.each([
  [{ product: "A", year: 2021 }],
  [{ product: "B", year: 2021, unit: "kg" }],
  [{ product: "G", material: "all", year: 2022, unit: "t" }],
  [{ material: "REE", year: 2020 }],
  [{ product: "A", material: "Li", year: 2020 }],
])("the root is what CRMVALUE answers: %j", (asked) => {
  const { year, ...rest } = asked;
  const [[value]] = valueTable(model, "stock", { ...rest, years: year }) as [[number]];
  const node = explainTree(model, "stock", asked);
  expect(node.value).toBe(value);
  expect(node.what.sv).not.toBe(node.what.en);
});

test.each([
  [{ product: "A" }, "#VALUE!"],
  [{ product: "A", year: "soon" }, "#VALUE!"],
  [{ product: "A", year: 1999 }, "#N/A"],
  [{ product: "nobody", year: 2020 }, "#N/A"],
  [{ product: "*", year: 2020 }, "#VALUE!"],
  [{ product: "b", year: 2020, unit: "kg" }, "#N/A"],
])("%j: %s with a sentence, the one of the value function", (asked, type) => {
  const fault = faultOf(() => explainTree(model, "stock", asked));
  expect(fault.type).toBe(type);
  expect(fault.sentence.sv).not.toBe("");
  if (type === "#VALUE!" || asked.product === "nobody") return;
  const { year, ...rest } = asked as { product: string; year: number };
  expect(valueTable(model, "stock", { ...rest, years: year })[0]?.[0]).toEqual({
    type,
    sentence: fault.sentence,
  });
});
