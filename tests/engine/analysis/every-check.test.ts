/** Each finding that methods "Checks and quality" asks for, and "all of the above": once, by its tables. */
import { modelFindings } from "../../../engine/analysis/model-findings";
import type { Cell } from "../../../engine/assumptions/cell";
import { RunFindings } from "../../../engine/model/run-findings";
import type { CohortResult } from "../../../engine/stocks/cohort-result";
import { findingOf, modelOf, settings, simple, type Tables } from "../model/models";
import { product } from "../trade/rows";

const FLOWS: Cell[] = ["series", "flow", "year", "value", "unit"];
const CONTENT: Cell[] = ["product", "material", "amount", "unit", "source"];
const CODES: Cell[] = [
  "product",
  "CN code",
  "flow",
  "from year",
  "to year",
  "share",
  "origin",
  "age at entry",
];
const one = (more: Tables = {}, life?: Cell[]): Tables => simple([[2020, 100]], life, more);
const years = (...values: Cell[]): Tables =>
  simple(values.map((value, i): [number, Cell] => [2020 + i, value]));
const content = (...rows: Cell[][]): Tables => one({ content: [CONTENT, ...rows] });
const code = (rows: Cell[][], flows: Cell[][], more: Tables = {}): Tables =>
  one({ codes: [CODES, ...rows], flows: [FLOWS, ...flows], ...more });
const stock = (...values: number[]): Tables =>
  one({
    products: [
      ["product", "unit", "driver"],
      ["A", "kg", "stock"],
    ],
    flows: [FLOWS, ...values.map((value, i): Cell[] => ["A", "stock", 2020 + i, value, "kg"])],
  });
const START: Cell[] = ["product", "year", "stock", "profile", "cohort"];

type Case = readonly [
  what: string,
  tables: Tables,
  code: string,
  severity: string,
  kind: string,
  key: string,
  column: string,
];

// prettier-ignore
const CHECKS: readonly Case[] = [
  ["an unknown product", one({ more: [FLOWS, ["Z", "import", 2020, 1, "kg"]] }), "unknown-product", "error", "Flows", "series=Z; flow=import; year=2020; unit=kg", "series"],
  ["an unknown material", content(["A", "Unobtainium", 1, "g/kg", "x"]), "unlisted-material", "note", "Content", "product=A; material=Unobtainium", "material"],
  ["overlapping years of a code", code([["A", "85340019", null, 2015, 2021], ["A", "85340019", null, 2020, 2025]], [["85340019", "import", 2020, 1, "kg"]]), "codes-overlap-years", "error", "Codes", "product=A; CN code=85340019", "from year"],
  ["a unit price beyond 4 MAD", priced(10, 11, 9, 10, 100), "price-outlier", "warning", "Flows", "series=A; flow=import", "value"],
  ["a jump above five times", years(1, 6), "inflow-jump", "warning", "Flows", "series=A", "value"],
  ["a fall below a fifth", years(6, 1), "inflow-jump", "warning", "Flows", "series=A", "value"],
  ["a row above the unit mass", content(["A", "Co", 2, "kg/kg", "x"]), "content-above-mass", "error", "Content", "product=A; material=Co", "amount"],
  ["all materials above the unit mass", content(["A", "Co", 0.6, "kg/kg", "x"], ["A", "Cu", 0.6, "kg/kg", "x"]), "content-sum-above-mass", "error", "Content", "product=A", "amount"],
  ["content without source", content(["A", "Co", 1, "g/kg", null]), "content-no-source", "warning", "Content", "product=A; material=Co", "source"],
  ["content of quality 5", one({ content: [[...CONTENT, "quality"], ["A", "Co", 1, "g/kg", "x", 5]] }), "content-quality", "warning", "Content", "product=A; material=Co", "quality"],
  ["more than 1 % below 0", one({ }, ["normal", 2, 1]), "lifetime-below-zero", "warning", "Lifetimes", "product=A", ""],
  ["observed more than 20 % away", one({ seen: [["for", "measure", "year", "value", "unit"], ["A", "stock", 2020, 50, "kg"]] }), "observed-differs", "warning", "Observed", "for=A; measure=stock; year=2020", "value"],
  ["a group beside its member", content(["A", "REE", 1, "g/kg", "x"], ["A", "Nd", 1, "g/kg", "x"]), "content-twice", "error", "Content", "product=A; material=Nd", ""],
  ["groups that share elements", content(["A", "LREE", 1, "g/kg", "x"], ["A", "magnet REE", 1, "g/kg", "x"]), "content-groups-overlap", "error", "Content", "product=A; material=magnet REE", "material"],
  ["is 5 % meant?", content(["A", "Co", 0.05, "%", "x"]), "percent-small", "warning", "Content", "product=A; material=Co", "amount"],
  ["no content at all", one(), "content-none", "note", "Content", "product=A", ""],
  ["a source that is not in Sources", one({ content: [CONTENT, ["A", "Co", 1, "g/kg", "x"]], sources: [["source", "citation"], ["y", "Y 2020"]] }), "missing-source", "note", "Content", "product=A; material=Co", "source"],
  ["a duplicate key", one({ more: [FLOWS, ["A", "import", 2020, 2, "kg"]] }), "duplicate-key", "error", "Flows", "series=A; flow=import; year=2020; unit=kg", ""],
  ["low above the value", one({ flows: [[...FLOWS, "low", "high"], ["A", "import", 2020, 5, "kg", 6, 7]] }), "low-high", "warning", "Flows", "series=A; flow=import; year=2020; unit=kg", "low"],
  ["no lifetime", one({ lives: [["product", "distribution", "mean"]] }), "no-lifetime", "error", "Lifetimes", "product=A", ""],
  ["a missing sd", one({ }, ["weibull", 2, null]), "lifetime-fault", "error", "Lifetimes", "product=A", "sd"],
  ["start stock that cannot be left", one({ start: [START, ["A", 2019, 5, null, 2010]] }), "start-contradicts", "warning", "Start", "product=A", "stock"],
  ["inflow of years not after Start", one({ start: [START, ["A", 2020, 5, "new", null]] }), "flows-before-start", "note", "Start", "product=A", ""],
  ["neither cohort nor profile", one({ start: [START, ["A", 2019, 5, null, null]] }), "start-no-profile", "warning", "Start", "product=A; year=2019", "profile"],
  ["used exports above the stock", one({ more: [FLOWS, ["A", "export used", 2020, 500, "kg"]] }), "export-exceeds-stock", "error", "Flows", "series=A", "value"],
  ["no data", one({ flows: [FLOWS, ["85340019", "import", 2020, 1, "kg"]] }), "no-data", "error", "Products", "product=A", ""],
  ["a stock that falls too fast", stock(100, 10), "stock-shrunk", "warning", "Flows", "series=A", "value"],
  ["a first stock all new", stock(100, 110), "stock-all-new", "warning", "Start", "product=A", ""],
  ["used goods without age", code([["A", "87038090", null, null, null, null, "used", null]], [["87038090", "import", 2020, 1, "kg"]]), "used-no-age", "warning", "Codes", "product=A; CN code=87038090", ""],
  ["used goods older than they live", code([["A", "87038090", null, null, null, null, "used", 30]], [["87038090", "import", 2020, 1, "kg"]]), "used-impossible", "error", "Codes", "product=A", "age at entry"],
  ["used exports given twice", code([["A", "87038090", null, null, null, null, "used", 1]], [["A", "import", 2020, 9, "kg"], ["87038090", "export", 2020, 1, "kg"], ["A", "export used", 2020, 1, "kg"]]), "used-both", "error", "Flows", "series=A", ""],
  ["inflow beside the sum", one({ more: [FLOWS, ["A", "inflow", 2020, 1, "kg"]] }), "both-inflow", "error", "Flows", "series=A", ""],
  ["rows of product and code", code([["A", "85340019"]], [["A", "import", 2020, 9, "kg"], ["85340019", "import", 2020, 1, "kg"]]), "product-and-code", "error", "Flows", "series=A", ""],
  ["the same goods twice", code([["A", "85340019"], ["A", "8534"]], [["85340019", "import", 2020, 1, "kg"]]), "overlap", "error", "Codes", "product=A; CN code=85340019", "share"],
  ["only a shorter code", code([["A", "85340019"]], [["85340019", "import", 2020, 1, "kg"], ["8534", "import", 2021, 1, "kg"], ["85340019", "export", 2021, 1, "kg"]]), "only-parent", "warning", "Flows", "series=85340019; flow=import", ""],
  ["a gap", years(1, "x", 1), "gap-error", "error", "Flows", "series=A; flow=import", "value"],
  ["a filled gap", { ...years(1, "x", 1), s: settings(["missing", "hold"]) }, "gap-filled", "note", "Flows", "series=A; flow=import", "value"],
  ["a flow that no one gives", one(), "flow-none", "note", "Flows", "series=A", ""],
  ["partners beside another total", one({ flows: [[...FLOWS, "partner"], ["A", "import", 2020, 9, "kg", null], ["A", "import", 2020, 1, "kg", "DE"]] }), "partners-differ", "warning", "Flows", "series=A; flow=import", "value"],
  ["negative consumption", one({ more: [FLOWS, ["A", "export", 2020, 500, "kg"]] }), "negative-kept", "warning", "Flows", "series=A", ""],
  ["a converted amount", code([], [["A", "import", 2020, 1, "pieces"]], { products: [["product", "unit", "unit mass"], ["A", "kg", 2]] }), "converted", "note", "Flows", "series=A; flow=import", "unit"],
  ["shares of Handling above 1", one({ handling: [["for", "collected", "exported"], ["A", 0.9, 0.9]] }), "handling-sum", "error", "Handling", "for=A", "collected"],
  ["exports in two places", one({ handling: [["for", "collected", "exported"], ["A", 0.1, 0.1]], more: [FLOWS, ["A", "export used", 2020, 1, "kg"]] }), "exports-twice", "warning", "Handling", "for=A", "exported"],
  ["components in a circle", one({ products: [["product", "unit"], ["A", "kg"], ["P", "kg"]], parts: [["product", "component", "amount", "unit"], ["A", "P", 0.5, "kg/kg"], ["P", "A", 0.5, "kg/kg"]] }), "component-cycle", "error", "Components", "product=A; component=P", "component"],
  ["a change that matches nothing", one({ changes: [["scenario", "table", "row", "column", "operation", "value"], ["base", "Lifetimes", "product=Q", "mean", "=", 3]] }), "change-nothing", "error", "Changes", "scenario=base; table=Lifetimes; row=product=Q", "mean"],
  ["names that clash", one({ products: [["product", "unit", "group"], ["A", "kg", "A"]] }), "name-clash", "error", "Products", "product=A", ""],
  ["an unknown setting", one({ s: [["setting", "value"], ["colour", "red"]] }), "unknown-word", "error", "Settings", "setting=colour", "setting"],
  ["a table of no kind", one({ odd: [["produkt", "färg"], ["A", "röd"]] }), "unknown-table", "error", "Products", "", ""],
];

/** One row of import by value and mass a year. */
function priced(...prices: number[]): Tables {
  const rows = prices.flatMap((price, i): Cell[][] => [
    ["A", "import", 2018 + i, 1000, "kg"],
    ["A", "import", 2018 + i, 1000 * price, "SEK"],
  ]);
  return one({ flows: [FLOWS, ...rows] });
}

test.each(CHECKS)("%s", (_, tables, finding, severity, kind, key, column) => {
  const found = findingOf(modelOf(tables), finding);
  expect({
    severity: found.severity,
    kind: found.kind,
    key: found.key.en,
    column: found.column,
  }).toEqual({ severity, kind, key, column });
  for (const text of [found.found, found.remedy].flatMap(({ sv, en }) => [sv, en])) {
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/[{}]|undefined|NaN/);
  }
  expect(found.found.sv).not.toBe(found.found.en);
  expect(found.key.sv === "").toBe(key === "");
});

test("each check is of something else: no two rows of the table find the same by the same tables", () => {
  const codes = CHECKS.map(([, , finding]) => finding);
  expect(new Set(codes).size).toBe(codes.length - 1);
});

test("a balance that does not close within 1e-9 of the largest stock is a fault of the engine, said so", () => {
  const result = (residual: number): CohortResult => ({
    axis: { firstCohort: 2020, firstYear: 2020, lastYear: 2020 },
    inflow: Float64Array.of(1000),
    stock: Float64Array.of(1000),
    release: Float64Array.of(0),
    usedExport: Float64Array.of(0),
    startStock: Float64Array.of(0),
    impossibleStart: [],
    largestResidual: residual,
  });
  const told = (residual: number): readonly string[] => {
    const findings = new RunFindings(product("kg"));
    findings.tellResult(result(residual));
    return findings.all.map(
      (finding) => `${finding.severity} ${finding.code}: ${finding.remedy.en}`,
    );
  };
  expect(told(0.9e-6)).toEqual([]);
  expect(told(1.1e-6)).toEqual([expect.stringMatching(/^error residual: .*fault of the engine/)]);
});

test("a sound model with everything it needs has no error and no warning", () => {
  const model = modelOf(content(["A", "Co", 1, "g/kg", "x"]));
  expect(modelFindings(model).filter(({ severity }) => severity !== "note")).toEqual([]);
});
