import { cohortTable } from "../../../engine/report/cohort-table";
import { faultOf, modelOf, plain, SAMPLE } from "./sample";

const model = modelOf(SAMPLE);

test("header of cohorts, a row per year, later cohorts blank", () => {
  expect(plain(cohortTable(model, { product: "B" }, "en"))).toEqual([
    ["year", 2020, 2021, 2022],
    [2020, 5, "", ""],
    [2021, 5, 5, ""],
    [2022, 0, 5, 5],
  ]);
});

test("release by cohort, of a material, in the caller's unit and language", () => {
  const args = { product: "B", material: "REE", years: [[2022], [2021]], unit: "g" };
  expect(plain(cohortTable(model, { ...args, measure: "frigjort" }, "sv"))).toEqual([
    ["år", 2020, 2021, 2022],
    [2022, 500, 0, 0],
    [2021, 0, 0, ""],
  ]);
});

test("columns end with the latest year asked for", () => {
  const table = plain(cohortTable(model, { product: "B", years: [[2021, 2020]] }, "en"));
  expect(table).toEqual([
    ["year", 2020, 2021],
    [2021, 5, 5],
    [2020, 5, ""],
  ]);
});

test("cohorts of Start stand in the header without gaps, oldest first", () => {
  const started = modelOf({
    Goods: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    Start: [
      ["product", "year", "stock", "cohort"],
      ["A", 2020, 30, 2019],
      ["A", 2020, 10, 2016],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "inflow", 2021, 7, "kg"],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
  });
  expect(plain(cohortTable(started, { product: "A" }, "en"))).toEqual([
    ["year", 2016, 2017, 2018, 2019, 2020, 2021],
    [2020, 10, 0, 0, 30, 0, ""],
    [2021, 0, 0, 0, 30, 0, 7],
  ]);
  const release = cohortTable(started, { product: "A", measure: "release" }, "en");
  expect(plain(release)).toEqual([
    ["year", 2016, 2017, 2018, 2019, 2020, 2021],
    [2020, "#N/A", "#N/A", "#N/A", "#N/A", "#N/A", ""],
    [2021, 10, 0, 0, 0, 0, 0],
  ]);
});

test("a group is summed by cohort in a unit that its members share", () => {
  const args = { product: "G", unit: "kg", years: 2021 };
  expect(plain(cohortTable(model, args, "en"))).toEqual([
    ["year", 2020, 2021],
    [2021, 100_010, 100_010],
  ]);
  expect(faultOf(() => cohortTable(model, { product: "G" }, "en")).type).toBe("#VALUE!");
});

test("an omitted product is all, summed", () => {
  const table = plain(cohortTable(model, { product: null, material: "all", years: 2020 }, "en"));
  expect(table[0]).toEqual(["year", 2020]);
  expect(table[1]?.[1]).toBeCloseTo(1000 + 100 + 0.5 + 0.25 + 5, 9);
});

test("a year outside the model is #N/A in its row, however far, and a blank year a blank row", () => {
  const years = [[2019, 2020, null, 9_999_999_999]];
  expect(plain(cohortTable(model, { product: "B", years }, "en"))).toEqual([
    ["year", 2020, 2021, 2022],
    [2019, "#N/A", "#N/A", "#N/A"],
    [2020, 5, "", ""],
    ["", "", "", ""],
    [9_999_999_999, "#N/A", "#N/A", "#N/A"],
  ]);
});

test.each([
  ["several products", { product: "*" }],
  ["a range of products", { product: [["A", "B"]] }],
  ["several materials", { product: "A", material: "*" }],
  ["a range of materials", { product: "A", material: [["Co", "Nd"]] }],
  ["inflow, which is the table's diagonal", { product: "A", measure: "inflow" }],
  ["an unknown measure", { product: "A", measure: "stok" }],
  ["a wrong unit", { product: "A", unit: "pieces" }],
])("%s: #VALUE!", (_what, args) => {
  expect(faultOf(() => cohortTable(model, args, "en")).type).toBe("#VALUE!");
});

test.each([
  ["an unknown product", { product: "zz" }],
  ["an unknown material", { product: "A", material: "zz" }],
  ["materials of a product without content", { product: "å", material: "Co" }],
])("%s: #N/A", (_what, args) => {
  expect(faultOf(() => cohortTable(model, args, "en")).type).toBe("#N/A");
});

test("without a unit mass the cohorts that hold goods have no mass", () => {
  const table = plain(cohortTable(model, { product: "b", unit: "kg", years: 2022 }, "en"));
  expect(table[1]).toEqual([2022, 0, "#N/A", "#N/A"]);
});

test("a product without an answer, alone or in the sum, is #N/A as a whole", () => {
  const lifetimes = [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
  ];
  const faulty = modelOf({ ...SAMPLE, Lifetimes: lifetimes });
  for (const product of ["B", "G"]) {
    const fault = faultOf(() => cohortTable(faulty, { product, unit: "kg" }, "en"));
    expect(fault.type).toBe("#N/A");
    expect(fault.sentence.en).toContain("B has no lifetime");
  }
});

test("cohorts of a given stock that are unknown are #N/A, though their total is known", () => {
  const gap = modelOf({
    Goods: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    Flows: [
      ["series", "flow", "unit", 2020, 2021, 2022],
      ["A", "stock", "kg", 10, "..", 30],
    ],
    Lifetimes: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
  });
  const table = cohortTable(gap, { product: "A" }, "en");
  const none = "#N/A";
  expect(plain(table)).toEqual([
    ["year", 2020, 2021, 2022],
    [2020, 10, "", ""],
    [2021, none, none, ""],
    [2022, none, none, none],
  ]);
  expect(JSON.stringify(table[3]?.[1])).toContain("The stock in 2022 is known");
});
