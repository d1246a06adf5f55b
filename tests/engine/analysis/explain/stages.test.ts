/** Each stage of an explanation by hand: what its rows say, and that all years and measures recombine. */
import { wordsOf } from "../../../../engine/assumptions/vocabulary";
import type { Model } from "../../../../engine/model/model";
import { modelOf, type Tables } from "../../model/models";
import { LISTED } from "../../trade/code-lists";
import { explainRows, faultsIn, type Question } from "./recombination";

const lines = (model: Model, question: Question): string[] =>
  explainRows(model, question).map(
    ({ level, what, operation, value, table, key }) =>
      `${level} ${what} | ${operation} ${Number(value.toPrecision(6))}${key ? ` | ${table} ${key}` : ""}`,
  );

/** Every measure and year of a product, as goods and as its materials. */
const allFaults = (model: Model, products: readonly string[]): string[] => {
  const { first, last } = model.parts.years ?? { first: 0, last: -1 };
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return products.flatMap((product) =>
    wordsOf("measure").flatMap((measure) =>
      [undefined, "all"].flatMap((material) =>
        years.flatMap((year) => faultsIn(model, { measure, product, material, year })),
      ),
    ),
  );
};

const flows = (...rows: readonly (readonly (string | number | null)[])[]): Tables => ({
  flows: [["series", "flow", "year", "value", "unit"], ...rows.map((row) => [...row])],
});
const lives = (...rows: readonly (readonly (string | number | null)[])[]): Tables => ({
  lives: [
    ["product", "distribution", "mean", "sd", "in force from"],
    ...rows.map((row) => [...row]),
  ],
});
const product = (...rows: readonly (readonly (string | number | null)[])[]): Tables => ({
  products: [["product", "unit", "unit mass", "driver"], ...rows.map((row) => [...row])],
});
const lastYear = (
  year: number,
  ...more: readonly (readonly [string, string | number])[]
): Tables => ({
  settings: [["setting", "value"], ["last year", year], ...more.map((row) => [...row])],
});

test("used goods and used exports: the export leaves the cohorts in proportion", () => {
  const model = modelOf({
    ...product(["B", "pieces", null, null]),
    codes: [
      ["product", "CN code", "origin", "age at entry"],
      ["B", "87038010", "new", null],
      ["B", "87038090", "used", 3],
    ],
    ...flows(
      ["87038010", "import", 2020, 10, "pieces"],
      ["87038090", "import", 2020, 4, "pieces"],
      ["87038090", "export", 2020, 2, "pieces"],
    ),
    ...lives(["B", "fixed", 5, null, null]),
    ...lastYear(2026),
  });
  expect(lines(model, { measure: "stock", product: "B", year: 2021 })).toEqual([
    "0 B: stock 2021 | sum 12",
    "1 cohort 2017, used: stock 2021 | difference 3.42857",
    "2 still in use at the end of 2021 of what entered in 2020 | product 4",
    "3 import 2020 through 87038090 | product 4",
    "4 import 2020 | given 4 | flows series=87038090; flow=import; year=2020; unit=pieces",
    "4 share of the code 87038090 | given 1 | codes product=B; CN code=87038090; origin=used",
    "3 share left at the end of 2021 of what was in use at the end of 2020 (uniform) | given 1 | lives product=B",
    "2 would have been left in 2021 but went in 2020 | product 0.571429",
    "3 used export 2020 out of cohort 2017 (used) | product 0.571429",
    "4 export 2020 through 87038090 | product 2",
    "5 export 2020 | given 2 | flows series=87038090; flow=export; year=2020; unit=pieces",
    "5 share of the code 87038090 | given 1 | codes product=B; CN code=87038090; origin=used",
    "4 share of the used export 2020 taken from cohort 2017 (used; rule proportional) | given 0.285714",
    "3 share left at the end of 2021 of what was in use at the end of 2020 (uniform) | given 1 | lives product=B",
    "1 cohort 2020, new: stock 2021 | difference 8.57143",
    "2 still in use at the end of 2021 of what entered in 2020 | product 10",
    "3 import 2020 through 87038010 | product 10",
    "4 import 2020 | given 10 | flows series=87038010; flow=import; year=2020; unit=pieces",
    "4 share of the code 87038010 | given 1 | codes product=B; CN code=87038010; origin=new",
    "3 share still in use at the end of 2021 (uniform) | given 1 | lives product=B",
    "2 would have been left in 2021 but went in 2020 | product 1.42857",
    "3 used export 2020 out of cohort 2020 (new) | product 1.42857",
    "4 export 2020 through 87038090 | product 2",
    "5 export 2020 | given 2 | flows series=87038090; flow=export; year=2020; unit=pieces",
    "5 share of the code 87038090 | given 1 | codes product=B; CN code=87038090; origin=used",
    "4 share of the used export 2020 taken from cohort 2020 (new; rule proportional) | given 0.714286",
    "3 share left at the end of 2021 of what was in use at the end of 2020 (uniform) | given 1 | lives product=B",
  ]);
  expect(allFaults(model, ["B"])).toEqual([]);
});

test("a lifetime in force from a year: the share is a product of the rows that held", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(["A", "inflow", 2018, 100, "kg"]),
    ...lives(["A", "normal", 4, 1, null], ["A", "normal", 8, 1, 2020]),
    ...lastYear(2024),
  });
  const rows = lines(model, { measure: "stock", product: "A", year: 2022 });
  expect(rows[3]).toBe("2 share still in use at the end of 2022 (uniform) | product 0.991551");
  expect(rows[4]).toMatch(/^3 share still in use at the end of 2019 .* \| lives product=A$/);
  expect(rows[5]).toMatch(
    /^3 share left at the end of 2022 of .* end of 2019 .* \| lives product=A; in force from=2020$/,
  );
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("a start stock spread by profile, and by cohort in another unit", () => {
  const model = modelOf({
    ...product(["S", "kg", null, null], ["T", "pieces", 5, null]),
    ...flows(["S", "inflow", 2020, 0, "kg"], ["T", "inflow", 2020, 0, "pieces"]),
    ...lives(["S", "fixed", 3, null, null], ["T", "fixed", 4, null, null]),
    start: [
      ["product", "year", "stock", "unit", "cohort", "profile"],
      ["S", 2019, 90, "kg", null, "steady"],
      ["T", 2019, 1, "t", 2018, null],
    ],
    ...lastYear(2023),
  });
  expect(lines(model, { measure: "stock", product: "S", year: 2021 })).toEqual([
    "0 S: stock 2021 | sum 30",
    "1 still in use at the end of 2021 of the start stock of 2019 | product 30",
    "2 start stock at the end of 2019, cohort 2019 | product 30",
    "3 stock at the end of 2019 | given 90 | start product=S; year=2019",
    "3 part in cohort 2019 (steady) | quotient 0.333333",
    "4 share of cohort 2019 still in use at the end of 2019 (uniform) | given 1 | lives product=S",
    "4 weights of all cohorts in the start stock of S 2019 (steady) | sum 3",
    "5 share of cohort 2017 still in use at the end of 2019 (uniform) | given 1 | lives product=S",
    "5 share of cohort 2018 still in use at the end of 2019 (uniform) | given 1 | lives product=S",
    "5 share of cohort 2019 still in use at the end of 2019 (uniform) | given 1 | lives product=S",
    "2 share left at the end of 2021 of what was in use at the end of 2019 (uniform) | given 1 | lives product=S",
  ]);
  expect(lines(model, { measure: "stock", product: "T", year: 2019 })).toEqual([
    "0 T: stock 2019 | sum 200",
    "1 stock at the end of 2019, in pieces | quotient 200",
    "2 stock at the end of 2019, in kg | product 1000",
    "3 stock at the end of 2019 | given 1 | start product=T; year=2019; cohort=2018",
    "3 kg per t | given 1000",
    "2 unit mass, cohort 2018 | given 5 | products product=T",
  ]);
  expect(allFaults(model, ["S", "T"])).toEqual([]);
});

test.each([
  ["zero", "import 2021 of A: missing, filled with 0 (rule zero) | given 0"],
  ["hold", "import 2021 of A: missing, filled from 2020 (rule hold) | sum 10"],
  ["interpolate", "import 2021 of A: missing, interpolated between 2020 and 2022 | sum 15"],
])("a gap filled by the rule %s", (rule, told) => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(["A", "import", 2020, 10, "kg"], ["A", "import", 2022, 20, "kg"]),
    ...lives(["A", "fixed", 3, null, null]),
    ...lastYear(2024, ["missing", rule], ["projection", "trend"]),
  });
  const rows = lines(model, { measure: "stock change", product: "A", year: 2021 });
  expect(rows[0]).toMatch(/^0 A: stock change 2021 \| difference/);
  expect(allFaults(model, ["A"])).toEqual([]);
  // The trend of 2024 rests on the filled year as well.
  expect(lines(model, { measure: "inflow", product: "A", year: 2024 }).join()).toContain(told);
});

test.each(["carry", "zero", "keep"])("negative consumption under the rule %s", (rule) => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(
      ["A", "import", 2020, 10, "kg"],
      ["A", "export", 2020, 14, "kg"],
      ["A", "import", 2021, 10, "kg"],
      ["A", "export", 2021, 1, "kg"],
    ),
    ...lives(["A", "fixed", 3, null, null]),
    ...lastYear(2023, ["negative consumption", rule]),
  });
  const rows = lines(model, { measure: "inflow", product: "A", year: 2021 });
  const expected = { carry: "sum 5", zero: "difference 9", keep: "difference 9" }[rule];
  expect(rows[1]).toContain(expected);
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("new goods solved from a stock: what is missing over the share that is left", () => {
  const model = modelOf({
    ...product(["K", "pieces", 2, "stock"]),
    ...flows(["K", "stock", 2020, 100, "pieces"], ["K", "stock", 2021, 130, "pieces"]),
    ...lives(["K", "exponential", 10, null, null]),
    ...lastYear(2022),
  });
  const rows = lines(model, { measure: "inflow", product: "K", year: 2021 });
  expect(rows[1]).toMatch(/^1 new goods 2021, solved from the stock \| quotient/);
  expect(rows[2]).toBe("2 what is missing to the stock in 2021 | difference 39.5163");
  expect(rows[3]).toBe(
    "3 stock 2021 | given 130 | flows series=K; flow=stock; year=2021; unit=pieces",
  );
  expect(rows[4]).toBe("3 cohort 2020 in use in 2021 before used exports | product 90.4837");
  expect(rows.at(-1)).toMatch(
    /^2 share of what enters in 2021 that is left at its end .* lives product=K$/,
  );
  expect(allFaults(model, ["K"])).toEqual([]);
});

test("hibernation: what is retained comes out and passes the rescaled shares", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(["A", "import", 2020, 100, "t"]),
    ...lives(["A", "fixed", 2, null, null]),
    content: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
    ],
    handling: [
      ["for", "collected", "retained", "retained years", "recovery"],
      ["A", 0.5, 0.3, 2, 0.9],
    ],
    ...lastYear(2026),
  });
  const rows = lines(model, { measure: "collected", product: "A", material: "Co", year: 2024 });
  expect(rows[0]).toBe("0 A, Co: collected 2024 | product 214.286");
  expect(rows).toContain(
    "1 share collected of what leaves hibernation (without retained, rescaled) | quotient 0.714286",
  );
  expect(rows).toContain("3 share retained | given 0.3 | handling for=A");
  expect(rows.some((row) => row.includes("retained 2022 of the release | product 300"))).toBe(true);
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("goods that hibernate at the start leave in equal parts", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(["A", "import", 2020, 100, "kg"]),
    ...lives(["A", "fixed", 4, null, null]),
    content: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
    ],
    start: [
      ["product", "year", "stock", "unit", "phase"],
      ["A", 2019, 60, "kg", "hibernating"],
    ],
    handling: [
      ["for", "collected", "retained", "retained years", "recovery"],
      ["A", 0.5, 0.2, 3, 0.9],
    ],
    ...lastYear(2026),
  });
  const rows = lines(model, { measure: "hibernating", product: "A", year: 2020 });
  expect(rows[0]).toBe("0 A: hibernating 2020 | product 40");
  expect(rows.at(-1)).toBe(
    "1 share of what hibernated at the start | given 0.666667 | handling for=A",
  );
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("phases before use: what leaves and enters each phase, with its row", () => {
  const model = modelOf({
    ...product(["P", "kg", null, null]),
    ...flows(["P", "inflow", 2020, 100, "kg"], ["P", "inflow", 2021, 50, "kg"]),
    phases: [
      ["product", "phase", "order", "distribution", "mean", "share"],
      ["P", "manufacturing", 1, "fixed", 1, null],
      ["P", "use", 2, "fixed", 3, 0.8],
      ["P", "collection", 3, "fixed", 1, null],
    ],
    ...lastYear(2026),
  });
  expect(lines(model, { measure: "release", product: "P", year: 2024 })).toEqual([
    "0 P: release 2024 | sum 100",
    "1 leaves the phase use in 2024, cohort 2020 | product 100",
    "2 from manufacturing to use in 2021 | product 100",
    "3 leaves the phase manufacturing in 2021, cohort 2020 | product 100",
    "4 inflow 2020 | given 100 | flows series=P; flow=inflow; year=2020; unit=kg",
    "4 share that leaves the phase manufacturing in 2021 of what entered in 2020 (uniform) | given 1 | phases product=P; phase=manufacturing",
    "3 share that goes on from manufacturing to use | given 1 | phases product=P; phase=manufacturing",
    "2 share that leaves the phase use in 2024 of what entered in 2021 (uniform) | given 1 | phases product=P; phase=use",
  ]);
  expect(allFaults(model, ["P"])).toEqual([]);
});

test("what the chain of phases started with, and its imports, are in the cohort as well", () => {
  const model = modelOf({
    ...product(["P", "kg", null, null]),
    ...flows(["P", "inflow", 2020, 100, "kg"], ["P", "inflow", 2021, 50, "kg"]),
    phases: [
      ["product", "phase", "order", "distribution", "mean", "start", "import"],
      ["P", "manufacturing", 1, "fixed", 1, 40, 5],
      ["P", "use", 2, "fixed", 3, 60, null],
    ],
    ...lastYear(2023),
  });
  expect(lines(model, { measure: "stock", product: "P", year: 2020 })).toEqual([
    "0 P: stock 2020 | sum 100",
    "1 in the phase use at the end of 2020, cohort 2019 | sum 100",
    "2 in the phase use at the end of 2020, cohort 2019 | product 60",
    "3 start, phase use | given 60 | phases product=P; phase=use",
    "3 share left in the phase use at the end of 2020 of what entered in 2019 (uniform) | given 1 | phases product=P; phase=use",
    "2 in the phase use at the end of 2020, cohort 2019 | product 40",
    "3 from manufacturing to use in 2020 | product 40",
    "4 leaves the phase manufacturing in 2020, cohort 2019 | product 40",
    "5 start, phase manufacturing | given 40 | phases product=P; phase=manufacturing",
    "5 share that leaves the phase manufacturing in 2020 of what entered in 2019 (uniform) | given 1 | phases product=P; phase=manufacturing",
    "4 share that goes on from manufacturing to use | given 1 | phases product=P; phase=manufacturing",
    "3 share left in the phase use at the end of 2020 of what entered in 2020 (uniform) | given 1 | phases product=P; phase=use",
  ]);
  expect(allFaults(model, ["P"])).toEqual([]);
});

const COMPONENTS: Tables = {
  content: [
    ["product", "material", "amount", "unit", "scope"],
    ["Car", "Cu", 20, "g/kg", "rest"],
    ["Motor", "Cu", 5, "%", "whole"],
    ["Magnet", "Nd", 300, "g/kg", "whole"],
    ["Battery", "Co", 2, "kg/piece", "whole"],
  ],
  components: [
    ["product", "component", "amount", "unit"],
    ["Car", "Motor", 1, "pieces/piece"],
    ["Motor", "Magnet", 2, "%"],
    ["Car", "Battery", 1, "pieces/piece"],
  ],
};

test("components at any depth, and one with a life of its own in the products that hold it", () => {
  const model = modelOf({
    ...product(
      ["Car", "pieces", 1000, null],
      ["Motor", "pieces", 50, null],
      ["Magnet", "kg", null, null],
      ["Battery", "pieces", 200, null],
    ),
    ...flows(["Car", "import", 2020, 100, "pieces"], ["Car", "import", 2021, 60, "pieces"]),
    ...lives(["Car", "normal", 6, 2, null], ["Battery", "normal", 3, 1, null]),
    ...COMPONENTS,
    ...lastYear(2027),
  });
  const rows = lines(model, { measure: "inflow", product: "Car", material: "all", year: 2021 });
  expect(rows).toContain("2 materials per unit of Car, cohort 2021 | sum 17.8");
  expect(rows).toContain("5 what remains of Car after the components | difference 0.75");
  expect(
    rows.some((row) =>
      row.endsWith("given 300 | content product=Magnet; material=Nd; scope=whole"),
    ),
  ).toBe(true);
  const battery = lines(model, { measure: "stock", product: "Battery", year: 2023 });
  expect(battery.some((row) => row.includes("in Car of cohort 2020: stock 2023 | product"))).toBe(
    true,
  );
  expect(battery.some((row) => row.endsWith("components product=Car; component=Battery"))).toBe(
    true,
  );
  expect(allFaults(model, ["Car", "Battery"])).toEqual([]);
});

test("loose components: final use is consumption less what producers take", () => {
  const model = modelOf({
    ...product(["K", "kg", null, null], ["R", "pieces", null, null]),
    ...flows(
      ["K", "import", 2020, 2, "t"],
      ["K", "production", 2020, 600, "kg"],
      ["K", "export", 2020, 1, "t"],
      ["R", "production", 2020, 1000, "pieces"],
      ["R", "import", 2020, 500, "pieces"],
      ["R", "export", 2020, 200, "pieces"],
    ),
    ...lives(["K", "fixed", 3, null, null], ["R", "fixed", 3, null, null]),
    components: [
      ["product", "component", "amount", "unit"],
      ["R", "K", 0.5, "kg/piece"],
    ],
    content: [
      ["product", "material", "amount", "unit"],
      ["K", "Cu", 300, "g/kg"],
    ],
  });
  const rows = lines(model, { measure: "inflow", product: "K", year: 2020 });
  expect(rows[1]).toBe("1 final use 2020 (loose components: subtract) | difference 1100");
  expect(rows.slice(-3)).toEqual([
    "2 intermediate use in the production of R 2020 | product 500",
    "3 production 2020 | given 1000 | flows series=R; flow=production; year=2020; unit=pieces",
    "3 amount of K | given 0.5 | components product=R; component=K",
  ]);
  expect(allFaults(model, ["K", "R"])).toEqual([]);
});

test("years before the data are 0 and say so", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null], ["B", "kg", null, null]),
    ...flows(["A", "inflow", 2020, 1, "kg"], ["B", "inflow", 2018, 1, "kg"]),
    ...lives(["A", "fixed", 3, null, null], ["B", "fixed", 1, null, null]),
    ...lastYear(2021),
  });
  expect(lines(model, { measure: "stock", product: "A", year: 2019 })).toEqual([
    "0 A: stock 2019 | sum 0",
    "1 A: stock 2019: before the first year, 0 | given 0",
  ]);
  expect(lines(model, { measure: "inflow", product: "A", year: 2021 })).toEqual([
    "0 A: inflow 2021 | sum 0",
    "1 A: inflow 2021: no rows, 0 | given 0",
  ]);
  expect(allFaults(model, ["A", "B"])).toEqual([]);
});

test("a suppressed code estimated from its parent: the parent less the other codes, each with its row", () => {
  const model = modelOf(
    {
      ...product(["A", "kg", null, null]),
      codes: [
        ["product", "CN code", "share"],
        ["A", "85340019", 0.5],
      ],
      ...flows(
        ["85340019", "import", 2020, "..", "kg"],
        ["853400", "import", 2020, 100, "kg"],
        ["85340011", "import", 2020, 30, "kg"],
        ["85340090", "import", 2020, 20, "kg"],
        ["85340019", "import", 2021, 40, "kg"],
      ),
      ...lives(["A", "fixed", 3, null, null]),
      ...lastYear(2021, ["missing", "from parent"]),
    },
    "base",
    LISTED,
  );
  expect(lines(model, { measure: "inflow", product: "A", year: 2020 })).toEqual([
    "0 A: inflow 2020 | sum 25",
    "1 import 2020 through 85340019 | product 25",
    "2 import 2020 of 85340019: estimate from 853400 less the other codes, not for publication | difference 50",
    "3 import 2020 | given 100 | flows series=853400; flow=import; year=2020; unit=kg",
    "3 import 2020 | given 30 | flows series=85340011; flow=import; year=2020; unit=kg",
    "3 import 2020 | given 20 | flows series=85340090; flow=import; year=2020; unit=kg",
    "2 share of the code 85340019 | given 0.5 | codes product=A; CN code=85340019",
  ]);
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("one code made of longer codes", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    codes: [
      ["product", "CN code", "share"],
      ["A", "8501", 0.5],
    ],
    ...flows(
      ["85011010", "import", 2020, 10, "kg"],
      ["850120", "import", 2020, 30, "kg"],
      ["8501", "import", 2021, 60, "kg"],
    ),
    ...lives(["A", "fixed", 3, null, null]),
  });
  expect(lines(model, { measure: "inflow", product: "A", year: 2020 })).toEqual([
    "0 A: inflow 2020 | sum 20",
    "1 import 2020 through 8501 | product 20",
    "2 import 2020 of 8501 | sum 40",
    "3 import 2020 | given 10 | flows series=85011010; flow=import; year=2020; unit=kg",
    "3 import 2020 | given 30 | flows series=850120; flow=import; year=2020; unit=kg",
    "2 share of the code 8501 | given 0.5 | codes product=A; CN code=8501",
  ]);
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("a projection names the row that gives it: Products before Settings", () => {
  const tables = (own: number | null): Tables => ({
    products: [
      ["product", "unit", "projection"],
      ["A", "kg", own],
    ],
    ...flows(["A", "import", 2020, 10, "kg"], ["A", "import", 2021, 20, "kg"]),
    ...lives(["A", "fixed", 3, null, null]),
    ...lastYear(2024, ["projection", 0.1]),
  });
  const growth = (own: number | null): string | undefined =>
    lines(modelOf(tables(own)), { measure: "inflow", product: "A", year: 2023 }).at(-1);
  expect(growth(null)).toBe(
    "2 growth from 2021 to 2023 | given 1.21 | settings setting=projection",
  );
  expect(growth(0.5)).toBe("2 growth from 2021 to 2023 | given 2.25 | products product=A");
});

test("content on the line between two rows is not missing: both rows are named", () => {
  const model = modelOf({
    ...product(["A", "kg", null, null]),
    ...flows(["A", "import", 2020, 10, "kg"]),
    ...lives(["A", "fixed", 3, null, null]),
    content: [
      ["product", "material", "amount", "unit", "from year"],
      ["A", "Co", 10, "g/kg", 2018],
      ["A", "Co", 20, "g/kg", 2022],
    ],
    ...lastYear(2022, ["content between years", "linear"]),
  });
  const rows = lines(model, { measure: "stock", product: "A", material: "Co", year: 2020 });
  expect(rows.filter((row) => row.includes("content of Co"))).toEqual([
    "2 content of Co, on the line between the rows from 2018 and 2022 | sum 0.015",
    "3 content of Co, weighted | product 0.005",
    "4 content of Co | product 0.01",
    "5 content of Co | given 10 | content product=A; material=Co; from year=2018",
    "3 content of Co, weighted | product 0.01",
    "4 content of Co | product 0.02",
    "5 content of Co | given 20 | content product=A; material=Co; from year=2022",
  ]);
  expect(rows.some((row) => row.includes("missing"))).toBe(false);
  expect(rows).toContain(
    "4 weight of 2018 in 2020 | given 0.5 | settings setting=content between years",
  );
  expect(allFaults(model, ["A"])).toEqual([]);
});

test("0 of a material that the product lacks says why, alone and in a group", () => {
  const model = modelOf({
    products: [
      ["product", "unit", "group"],
      ["A", "kg", "G"],
      ["B", "kg", "G"],
    ],
    ...flows(["A", "import", 2020, 10, "kg"], ["B", "import", 2020, 10, "kg"]),
    ...lives(["A", "fixed", 3, null, null], ["B", "fixed", 3, null, null]),
    content: [
      ["product", "material", "amount", "unit"],
      ["A", "Co", 10, "g/kg"],
      ["B", "Nd", 20, "g/kg"],
    ],
  });
  const why =
    "1 B has content but no row with Co, of its own or through a component: 0 | given 0 | products product=B";
  for (const measure of ["stock", "inflow", "release"] as const) {
    expect(lines(model, { measure, product: "B", material: "Co", year: 2020 })).toEqual([
      `0 B, Co: ${measure} 2020 | sum 0`,
      why,
    ]);
  }
  expect(lines(model, { measure: "stock", product: "G", material: "Co", year: 2020 })).toContain(
    why,
  );
});

test("the years around are named as pooled only where there are any", () => {
  const priced = (...years: readonly number[]): string | undefined => {
    const model = modelOf({
      ...product(["K", "kg", null, null]),
      codes: [
        ["product", "CN code"],
        ["K", "85340019"],
      ],
      ...flows(
        ...years.flatMap((year) => [
          ["85340019", "import", year, 2, "t"],
          ["85340019", "import", year, 3000, "tkr"],
          ["85340019", "production", year, 900, "tkr"],
        ]),
      ),
      ...lives(["K", "fixed", 3, null, null]),
    });
    return lines(model, { measure: "inflow", product: "K", year: 2020 }).find((row) =>
      row.includes("price, derived"),
    );
  };
  expect(priced(2020)).toContain("import 2020 (few units, and no years around to pool)");
  expect(priced(2020, 2021)).toContain("import 2020–2021 (few units: the years around are pooled)");
});

test("phases with exports, shares, several ways and loops through years", () => {
  const model = modelOf({
    ...product(["P", "kg", null, null]),
    ...flows(
      ...Array.from(
        { length: 6 },
        (_, i) => ["P", "inflow", 2020 + i, 100 + 10 * i, "kg"] as const,
      ),
    ),
    phases: [
      [
        "product",
        "phase",
        "order",
        "distribution",
        "mean",
        "sd",
        "share",
        "to",
        "import",
        "export",
      ],
      ["P", "manufacturing", 1, "fixed", 0.5, null, 0.9, null, null, 4],
      ["P", "use", 2, "normal", 3, 0.8, 0.7, "collection", 5, null],
      ["P", "use", 2, null, null, null, 0.2, "dump", null, null],
      ["P", "collection", 3, "fixed", 2, null, 0.3, "use", null, null],
      ["P", "dump", 4, null, null, null, null, null, null, null],
    ],
    ...lastYear(2027, ["projection", "hold"]),
  });
  const stock = lines(model, { measure: "stock", product: "P", year: 2023 });
  expect(stock).toContain(
    "7 share that is left of what enters the phase manufacturing in 2020 when its export is taken, the same for all cohorts | given 0.96 | phases product=P; phase=manufacturing",
  );
  expect(stock.some((row) => row.includes("phases product=P; phase=use; to=collection"))).toBe(
    true,
  );
  expect(stock.some((row) => row.includes("goods go round"))).toBe(false);
  expect(allFaults(model, ["P"])).toEqual([]);
});

test("phases that goods go round in within the year: the rule and its row", () => {
  const model = modelOf({
    ...product(["P", "kg", null, null]),
    ...flows(["P", "inflow", 2020, 100, "kg"]),
    phases: [
      ["product", "phase", "order", "distribution", "mean", "share", "to"],
      ["P", "use", 1, "exponential", 3, null, null],
      ["P", "repair", 2, null, null, 0.5, "use"],
    ],
    ...lastYear(2024),
  });
  expect(lines(model, { measure: "stock", product: "P", year: 2022 })).toEqual([
    expect.stringMatching(/^0 P: stock 2022 \| sum /),
    expect.stringMatching(/^1 cohort 2020: stock 2022 \| product /),
    "2 inflow 2020 | given 100 | flows series=P; flow=inflow; year=2020; unit=kg",
    expect.stringMatching(
      /^2 share of cohort 2020 \(stock 2022\) through phases that goods go round in within the year: solved for all phases at once from the rows of Phases \| given .* \| phases product=P; phase=use$/,
    ),
  ]);
  expect(allFaults(model, ["P"])).toEqual([]);
});

test("a component of its own by share of mass: the conversion, its survival, the gap filled", () => {
  const model = modelOf({
    ...product(["Car", "pieces", 1000, null], ["Battery", "pieces", 200, null]),
    ...flows(["Car", "import", 2020, 100, "pieces"]),
    ...lives(["Car", "fixed", 6, null, null], ["Battery", "fixed", 2, null, null]),
    components: [
      ["product", "component", "amount", "unit"],
      ["Car", "Battery", 10, "%"],
    ],
    ...lastYear(2027),
  });
  // 10 % of 1,000 kg are half a battery of 200 kg; 100 cars hold 50.
  expect(lines(model, { measure: "stock", product: "Battery", year: 2021 })).toEqual([
    "0 Battery: stock 2021 | sum 50",
    "1 in Car of cohort 2020: stock 2021 | product 50",
    "2 still in use at the end of 2021 of what entered in 2020 | product 100",
    "3 import 2020 | given 100 | flows series=Car; flow=import; year=2020; unit=pieces",
    "3 share still in use at the end of 2021 (uniform) | given 1 | lives product=Car",
    "2 Battery of 2020 per unit of Car of cohort 2020 at the end of 2021 | product 0.5",
    "3 amount of Battery | quotient 0.5",
    "4 amount of Battery | product 100",
    "5 amount of Battery | given 10 | components product=Car; component=Battery",
    "5 kg/kg per % | given 0.01",
    "5 unit mass, cohort 2020 | given 1000 | products product=Car",
    "4 unit mass, cohort 2020 | given 200 | products product=Battery",
    "3 share of Battery of 2020 that is left at the end of 2021 (uniform) | given 1 | lives product=Battery",
  ]);
  const replaced = lines(model, { measure: "inflow", product: "Battery", year: 2022 });
  expect(replaced).toContain(
    "2 Battery installed in 2022 per unit of Car of cohort 2020: the gap to the amount | difference 0.5",
  );
  const failed = lines(model, { measure: "release", product: "Battery", year: 2022 });
  expect(failed[1]).toBe("1 fails in 2022 inside Car of cohort 2020 | product 50");
  expect(failed.at(-1)).toBe(
    "2 share of Battery of 2020 that fails in 2022 (uniform) | given 1 | lives product=Battery",
  );
  expect(allFaults(model, ["Car", "Battery"])).toEqual([]);
});

test("an own component inside others that are only components, in two ways, replaced again and again", () => {
  const model = modelOf({
    ...product(
      ["Car", "pieces", 1000, null],
      ["Pack", "pieces", 100, null],
      ["Cell", "kg", null, null],
    ),
    ...flows(
      ...Array.from(
        { length: 5 },
        (_, i) => ["Car", "import", 2020 + i, 10 + i, "pieces"] as const,
      ),
    ),
    ...lives(["Car", "normal", 6, 2, null], ["Cell", "normal", 2.5, 1, null]),
    components: [
      ["product", "component", "amount", "unit"],
      ["Car", "Pack", 2, "pieces/piece"],
      ["Pack", "Cell", 30, "%"],
      ["Car", "Cell", 4000, "g/piece"],
    ],
    ...lastYear(2026),
  });
  const rows = lines(model, { measure: "stock", product: "Cell", year: 2022 });
  expect(rows).toContain("5 Cell per unit of Car, cohort 2020 | sum 64");
  expect(
    rows.some((row) => row.includes("Cell installed in 2021 per unit of Car of cohort 2020")),
  ).toBe(true);
  expect(allFaults(model, ["Car", "Cell"])).toEqual([]);
});

test("projected used exports: the last data year's share of what is in use", () => {
  const model = modelOf({
    ...product(["A", "pieces", null, null]),
    ...flows(
      ["A", "import", 2020, 100, "pieces"],
      ["A", "import", 2021, 100, "pieces"],
      ["A", "export used", 2021, 20, "pieces"],
    ),
    ...lives(["A", "exponential", 10, null, null]),
    ...lastYear(2024, ["projection", "hold"]),
  });
  const rows = lines(model, { measure: "used export", product: "A", year: 2022 });
  const told = (text: string): boolean => rows.some((row) => row.includes(text));
  expect(told("all of A in use in 2022 before used exports | sum 241.085")).toBe(true);
  // 20 of the 86.1 + 95.2 that were in use in 2021.
  expect(
    told(
      "share of the stock of A that was exported used in 2021, the latest data year | quotient 0.110333 | settings setting=projection",
    ),
  ).toBe(true);
  expect(allFaults(model, ["A"])).toEqual([]);
});

test.each([
  ["uniform", null, "part in cohort 2015 (uniform) | quotient 0.125"],
  [
    "growth",
    0.1,
    "inflow of 2015 against that of 2019: (1 + growth) to the power of the years between, negative | given 0.683013 | start product=S; year=2019",
  ],
])("the part of a Start profile, %s, with its arithmetic", (profile, growth, told) => {
  const model = modelOf({
    ...product(["S", "pieces", null, null]),
    ...flows(["S", "inflow", 2020, 0, "pieces"]),
    ...lives(["S", "normal", 7.5, 2, null]),
    masses: [
      ["product", "from year", "unit mass"],
      ["S", 2000, 2],
      ["S", 2017, 3],
    ],
    start: [
      ["product", "year", "stock", "unit", "profile", "growth"],
      ["S", 2019, 90, "t", profile, growth],
    ],
    ...lastYear(2023),
  });
  const rows = lines(model, { measure: "stock", product: "S", year: 2019 });
  expect(rows.some((row) => row.includes(told))).toBe(true);
  expect(rows.some((row) => row.includes("unit mass in the start stock of S 2019"))).toBe(true);
  expect(allFaults(model, ["S"])).toEqual([]);
});

test("what the rule shrink keeps: the stock given over what was in use", () => {
  const model = modelOf({
    ...product(["K", "pieces", null, "stock"]),
    ...flows(
      ["K", "stock", 2020, 100, "pieces"],
      ["K", "stock", 2021, 130, "pieces"],
      ["K", "stock", 2022, 60, "pieces"],
    ),
    ...lives(["K", "exponential", 10, null, null]),
    ...lastYear(2022, ["stock-driven decline", "shrink"]),
  });
  const rows = lines(model, { measure: "release", product: "K", year: 2022 });
  const told = (text: string): boolean => rows.some((row) => row.includes(text));
  // 130 × e^−0.1 are 117.6; 60 of them are kept, alike of each cohort, and 0.49 go early.
  expect(told("share that goes in 2022 beyond the lifetime | difference 0.489921")).toBe(true);
  expect(
    told(
      "share kept of K in 2022: stock and used export ÷ what was in use (rule shrink) | quotient 0.510079 | settings setting=stock-driven decline",
    ),
  ).toBe(true);
  expect(told("stock 2022 | given 60 | flows series=K; flow=stock; year=2022")).toBe(true);
  expect(told("all of K in use in 2022 before used exports | sum 117.629")).toBe(true);
  expect(allFaults(model, ["K"])).toEqual([]);
});
