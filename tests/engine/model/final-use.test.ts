import type { Cell } from "../../../engine/assumptions/cell";
import { FLOWS_OF_K, FLOWS_OF_R, looseModel, told } from "./loose-models";
import { productOf, yearly } from "./models";

test("subtract, by default: 1,600 − 1,000 × 0.5 = 1,100, with its trace", () => {
  const model = looseModel();
  expect(yearly(model, "K", "inflow")).toEqual([1100]);
  const trace = model.run(productOf(model, "K")).inflow?.finalUse;
  expect(trace?.consumption).toEqual([1600]);
  expect(trace?.users).toMatchObject([
    { product: "R", through: [], production: [1000], amount: [0.5], used: [500] },
  ]);
  // The series that the production was summed from.
  expect(trace?.users[0]?.series?.map(({ amounts }) => [...amounts])).toEqual([[[2020, 1000]]]);
});

test("below 0: 0, and a finding that tells the amount", () => {
  const model = looseModel({ components: [["R", "K", 2, "kg/piece"]] });
  expect(yearly(model, "K", "inflow")).toEqual([0]);
  expect(told(model, "loose-below-zero")?.found.en).toContain("2020: 400 (kg below 0)");
});

test("all: nothing is subtracted, and it may count twice", () => {
  const model = looseModel({ settings: [["loose components", "all"]] });
  expect(yearly(model, "K", "inflow")).toEqual([1600]);
  expect(told(model, "loose-all")?.found.en).toContain("may count twice");
});

test("share: a blank share is an error that leaves no answer", () => {
  const model = looseModel({ settings: [["loose components", "share"]] });
  expect(yearly(model, "K", "inflow")).toEqual([NaN]);
  expect(told(model, "loose-share-blank")).toMatchObject({
    severity: "error",
    column: "final use share",
  });
});

test("inflow rows of the component are not subtracted from", () => {
  const model = looseModel({ flows: [["K", "inflow", 2020, 700, "kg"], ...FLOWS_OF_R] });
  expect(yearly(model, "K", "inflow")).toEqual([700]);
});

test("no production given: none, and said", () => {
  const model = looseModel({ flows: [...FLOWS_OF_K, ["R", "import", 2020, 500, "pieces"]] });
  expect(yearly(model, "K", "inflow")).toEqual([1600]);
  expect(told(model, "loose-production-none")?.found.en).toContain("No production given for R");
});

test("a gap in a product's production leaves those years alone without an answer", () => {
  const model = looseModel({
    flows: [
      ...[2020, 2021, 2022].map((year) => ["K", "import", year, 1600, "kg"]),
      ...[2020, 2022].map((year) => ["R", "production", year, 1000, "pieces"]),
    ],
  });
  expect(yearly(model, "K", "inflow")).toEqual([1100, NaN, 1100]);
  expect(told(model, "loose-production-unknown")?.found.en).toContain(
    "R, whose production in 2021",
  );
});

test.each([
  ["inflow rows", [["R", "inflow", 2020, 1300, "pieces"]], "rows of the flow inflow"],
  ["no data", [], "it has no data"],
] as const)("a product of %s: what is made here is not known", (_, rows, why) => {
  const model = looseModel({ flows: [...FLOWS_OF_K, ...rows] });
  expect(yearly(model, "K", "inflow")).toEqual([NaN]);
  expect(told(model, "loose-production-unknown")?.found.en).toContain(why);
});

test("a faulty row of Components that names it leaves it without an answer", () => {
  const components = [
    ["R", "K", 0.5, "kg/piece"],
    ["Q", "K", 1, "kg/piece"],
  ];
  const model = looseModel({ components });
  expect(yearly(model, "K", "inflow")).toEqual([NaN]);
});

test("share: that share of consumption", () => {
  const model = looseModel({ settings: [["loose components", "share"]], share: 0.25 });
  expect(yearly(model, "K", "inflow")).toEqual([400]);
});

test("a product driven by stock: production rows count; without any it is not known", () => {
  const stock = (...flows: readonly Cell[][]): number[] =>
    yearly(
      looseModel({
        driverOfR: "stock",
        flows: [...FLOWS_OF_K, ["R", "stock", 2020, 9000, "pieces"], ...flows],
      }),
      "K",
      "inflow",
    );
  expect(stock(["R", "production", 2020, 1000, "pieces"])).toEqual([1100]);
  expect(stock()).toEqual([NaN]);
});

test("negative consumption below 0 is told once, by what is set to 0", () => {
  const model = looseModel({ flows: [["K", "export", 2020, 100, "kg"], ...FLOWS_OF_R] });
  expect(yearly(model, "K", "inflow")).toEqual([0]);
  expect(told(model, "negative-kept")).toBeUndefined();
  expect(told(model, "loose-below-zero")?.found.en).toContain("2020: 600");
});

test("a component that is replaced inside its product: what replacements take is not subtracted", () => {
  const given = {
    products: [["M", "pieces", null, null]],
    components: [
      ["R", "M", 1, "pieces/piece"],
      ["M", "K", 0.5, "kg/piece"],
    ],
    lifetimes: [["M", "fixed", 2]],
  };
  expect(yearly(looseModel(given), "K", "inflow")).toEqual([1100]);
  expect(told(looseModel(given), "loose-replacements")?.severity).toBe("warning");
  const none = looseModel({ ...given, settings: [["replace components", "no"]] });
  expect(told(none, "loose-replacements")).toBeUndefined();
});

test("a component driven by stock: what is in products must not be in it", () => {
  const flows = [["K", "stock", 2020, 100, "kg"], ...FLOWS_OF_R];
  expect(told(looseModel({ driverOfK: "stock", flows }), "loose-stock")?.severity).toBe("warning");
});

test("a projection goes on from final use", () => {
  const settings = [
    ["projection", "hold"],
    ["last year", 2022],
  ];
  expect(yearly(looseModel({ settings }), "K", "inflow")).toEqual([1100, 1100, 1100]);
});
