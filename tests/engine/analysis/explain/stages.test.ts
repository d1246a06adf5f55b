/** Each stage of an explanation by hand: what its rows say, and that all years and measures recombine. */
import { wordsOf } from "../../../../engine/assumptions/vocabulary";
import type { Model } from "../../../../engine/model/model";
import { modelOf, type Tables } from "../../model/models";
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
    "3 part in cohort 2019 per unit given (steady) | given 0.333333 | start product=S; year=2019",
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
  expect(rows[4]).toBe("3 cohort 2020 in use in 2021 before new goods | product 90.4837");
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

test("phases before use: the chain's share of what entered", () => {
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
    "1 cohort 2020: release 2024 | product 100",
    "2 inflow 2020 | given 100 | flows series=P; flow=inflow; year=2020; unit=kg",
    "2 share of cohort 2020 (release 2024) by the chain in Phases | given 1 | phases product=P; phase=use",
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
    "1 cohort 2019: stock 2020 | product 100",
    "2 all that entered the chain of phases, cohort 2019 | sum 100",
    "3 start, phase manufacturing | given 40 | phases product=P; phase=manufacturing",
    "3 start, phase use | given 60 | phases product=P; phase=use",
    "2 share of cohort 2019 (stock 2020) by the chain in Phases | given 1 | phases product=P; phase=use",
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
    "0 A: stock 2019 | given 0",
  ]);
  expect(lines(model, { measure: "inflow", product: "A", year: 2021 })[0]).toBe(
    "0 A: inflow 2021 | given 0",
  );
  expect(allFaults(model, ["A", "B"])).toEqual([]);
});

test("a code suppressed and estimated from its parent, and one made of longer codes", () => {
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
