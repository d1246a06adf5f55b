/** What any product says, whatever drives it. */
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, settings, yearly, type Tables } from "./models";

/** The rows as inflow and as stock: both go the same way up to their own driver. */
const driven = (
  driver: string,
  flow: string,
  values: readonly Cell[],
  more: Tables = {},
): Tables => ({
  products: [
    ["product", "unit", "driver", "projection"],
    ["A", "kg", driver, null],
  ],
  flows: [
    ["series", "flow", "unit", ...values.map((_, i) => 2020 + i)],
    ["A", flow, "kg", ...values],
  ],
  lives: [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
  ],
  ...more,
});
const drivers = [
  ["inflow", "inflow"],
  ["stock", "stock"],
] as const;

describe.each(drivers)("driven by %s", (driver, flow) => {
  const of = (values: readonly Cell[], more: Tables = {}): ReturnType<typeof modelOf> =>
    modelOf(driven(driver, flow, values, more));

  test("without a lifetime: no answer and an error", () => {
    const { lives: _, ...tables } = driven(driver, flow, [1]);
    const model = modelOf(tables);
    expect(yearly(model, "A", "stock")).toEqual([NaN]);
    expect(findingOf(model, "no-lifetime").blocks).toEqual(["A"]);
  });

  test("a trend of one data year: projected years have no answer and it is told", () => {
    const more = { settings: settings(["projection", "trend"], ["last year", 2022]) };
    const model = of([10], more);
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, NaN]);
    expect(findingOf(model, "trend-short").blocks).toEqual([]);
    // Asked for no projected year, it is no matter.
    const plain = of([10], { settings: settings(["projection", "trend"]) });
    expect(codesOf(plain)).not.toContain("trend-short");
  });

  test.each([-1, -3, 11])("a yearly rate of %d stops the product and is told", (rate) => {
    const model = of([10, 20], {
      products: [
        ["product", "unit", "driver", "projection"],
        ["A", "kg", driver, rate],
      ],
    });
    expect(findingOf(model, "projection-rate").found.en).toContain(String(rate));
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
  });

  test("figures that grow past what a number holds stop the product and are told", () => {
    const model = of([1e300], { settings: settings(["projection", 10], ["last year", 2040]) });
    expect(findingOf(model, "overflow").blocks).toEqual(["A"]);
    expect(yearly(model, "A", "stock").every(Number.isNaN)).toBe(true);
  });

  test.each([2.5, 401])(
    "used goods aged %d belong to no cohort: an error with their row",
    (age) => {
      const model = of([10, 20], {
        codes: [
          ["product", "CN code", "origin", "age at entry"],
          ["A", "87038090", "used", age],
        ],
        imported: [
          ["series", "flow", "year", "value", "unit"],
          ["87038090", "import", 2020, 1, "kg"],
          ["87038090", "import", 2021, 1, "kg"],
        ],
      });
      const fault = findingOf(model, "used-age-range");
      expect(fault).toMatchObject({ kind: "Codes", column: "age at entry", blocks: ["A"] });
      expect(fault.key.en).toContain("CN code=87038090");
      expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
    },
  );
});

test("where the inflow came from is told by the run", () => {
  const runOf = (driver: string, flow: string): ReturnType<ReturnType<typeof modelOf>["run"]> => {
    const model = modelOf(driven(driver, flow, [10, 30]));
    const [product] = model.products;
    if (!product) throw new Error("no product");
    return model.run(product);
  };
  const given = runOf("inflow", "inflow");
  expect(given.solved).toBeUndefined();
  expect(given.inflow?.newGoods).toEqual([10, 30]);
  const solved = runOf("stock", "stock");
  expect(solved.solved).toMatchObject({ firstYear: 2020, stock: [10, 30] });
  expect(solved.inflow?.newGoods).toEqual([10, 20]);
});
