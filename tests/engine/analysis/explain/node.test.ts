import {
  given,
  largestPart,
  made,
  recombined,
  total,
} from "../../../../engine/analysis/explain/node";

const what = { sv: "summan", en: "the sum" };
const kg = { sv: "kg", en: "kg" };
const leaf = (value: number): ReturnType<typeof given> =>
  given({ sv: "del", en: "part" }, value, kg);

test.each([
  ["sum", 10],
  ["product", 30],
  ["difference", 0],
  ["quotient", 5 / 3 / 2],
] as const)("%s: the first with the rest", (operation, value) => {
  expect(recombined(operation, [5, 3, 2])).toBe(value);
});

test("a leaf has no parts and recombines to nothing", () => {
  expect(leaf(3)).toMatchObject({ operation: "given", value: 3, unit: kg, children: [] });
  expect(recombined("given", [1])).toBeNaN();
});

test("a node takes the number of the model where its parts make it but for rounding", () => {
  const node = made("sum", what, kg, [leaf(0.1), leaf(0.2)], 0.3);
  expect(node).toMatchObject({ operation: "sum", value: 0.3 });
  expect(node.children).toHaveLength(2);
});

test("where the parts do not make the number it stands alone and says so", () => {
  const node = made("product", what, kg, [leaf(2), leaf(3)], 7);
  expect(node).toMatchObject({ operation: "given", value: 7, children: [] });
  expect(node.what.en).toBe("the sum (as the model computed it; its parts are not shown)");
  expect(made("sum", what, kg, [leaf(NaN), leaf(1)], 1).operation).toBe("given");
});

test("parts that cancel are held against the largest of them, not against what is left", () => {
  const parts = [leaf(1e6), leaf(-1e6 + 1e-4)];
  expect(made("sum", what, kg, parts, 1.0000001e-4).operation).toBe("sum");
  expect(made("sum", what, kg, parts, 2).operation).toBe("given");
});

test("the total of one part is the part, of none a 0 that says so", () => {
  const only = leaf(4);
  expect(total(what, kg, [only], 4)).toBe(only);
  expect(total(what, kg, [only], 5)).toMatchObject({ operation: "given", value: 5 });
  expect(total(what, kg, [])).toMatchObject({
    operation: "given",
    value: 0,
    what: { sv: "summan: inga rader, 0", en: "the sum: no rows, 0" },
  });
});

test("the largest part looks through sums, not through products", () => {
  const inner = made("difference", what, kg, [leaf(50), leaf(49)]);
  expect(largestPart(made("sum", what, kg, [inner, leaf(2)]))).toBe(50);
  expect(largestPart(made("product", what, kg, [inner, leaf(2)]))).toBe(2);
});
