import { electricCarReport } from "../../../addin/headless/electric-car-report";
import { readExampleSet, type ExampleSet } from "../../../addin/headless/example-set";
import { CODE_DATA } from "../functions/loaded-codes";

const set = readExampleSet("electric-cars");
const reports = {
  sv: electricCarReport(set, "sv", CODE_DATA),
  en: electricCarReport(set, "en", CODE_DATA),
};

/** Figures of the lines that start with the text, without the separators of thousands. */
function figuresAfter(report: string, start: string): number[] {
  const line = report.split("\n").find((one) => one.trim().startsWith(start)) ?? "";
  const words = line
    .slice(line.indexOf(start) + start.length)
    .trim()
    .split(/ {2,}/u);
  return words.map((word) => Number(word.replace(/,/g, "").replace(/[ %]/g, "")));
}

test("title with unit and convention, in the language asked for", () => {
  expect(reports.en).toMatch(
    /^Critical raw materials in Swedish electric cars \(tonnes, convention: uniform\)/,
  );
  expect(reports.sv).toMatch(/^Kritiska råvaror i svenska elbilar \(ton, konvention: jämn\)/);
});

test.each(["graphite", "Cu", "Li", "Ni", "Mn", "Co"])(
  "%s: stock and release of the last data year and of 2030",
  (material) => {
    const figures = figuresAfter(reports.en, material);
    expect(figures).toHaveLength(4);
    const [stock = 0, release = 0, laterStock = 0, laterRelease = 0] = figures;
    expect(stock).toBeGreaterThan(0);
    expect(release).toBeGreaterThan(0);
    // No new cars are counted after the last data year, and the fleet is young.
    expect(laterStock).toBeLessThan(stock);
    expect(laterRelease).toBeGreaterThan(release);
  },
);

test("the header names the years of the figures", () => {
  expect(reports.en).toMatch(/material +stock 2025 +release 2025 +stock 2030 +release 2030/);
  expect(reports.sv).toMatch(/material +bestånd 2025 +frigjort 2025 +bestånd 2030 +frigjort 2030/);
});

test("each observed year has the register's figure and the three scenarios'", () => {
  const observed = (set.tables["Observed"] ?? []).slice(1).map((row) => [row[2], row[3]]);
  expect(observed.length).toBeGreaterThan(5);
  for (const [year, value] of observed) {
    const figures = figuresAfter(reports.en, String(Number(year)));
    expect(figures).toHaveLength(4);
    expect(figures[0]).toBe(value);
    expect(figures.every((figure) => figure > 0)).toBe(true);
  }
});

test("the biases stand under their scenarios, and the sentence says what they show", () => {
  const [base = 0, short = 0, derived = 0] = figuresAfter(reports.en, "bias");
  expect(base).toBeGreaterThan(short);
  expect(derived).toBeLessThan(base);
  expect(reports.en.includes("Here all three overestimate")).toBe(
    Math.min(base, short, derived) > 0,
  );
});

test("every source is told, none twice", () => {
  const [, sources = ""] = reports.en.split("Sources:\n");
  const named = sources.trim().split("\n");
  expect(named).toHaveLength((set.tables["Sources"] ?? []).length - 1);
  expect(new Set(named).size).toBe(named.length);
});

test("both languages tell the same figures", () => {
  const digits = (report: string): string[] =>
    report
      .split("\n")
      .filter((line) => /^ {2}(graphite|Cu|Li|Ni|Mn|Co|Zn|REE|20\d\d) /.test(line))
      .map((line) => line.replace(/[^0-9]/g, ""));
  expect(digits(reports.sv)).toEqual(digits(reports.en));
  expect(digits(reports.en).length).toBeGreaterThan(10);
});

test("a set without findings says so", () => {
  const bare: ExampleSet = {
    ...set,
    tables: {
      Products: [
        ["product", "unit"],
        ["Elbil", "pieces"],
      ],
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ["Elbil", "inflow", 2025, 10, "pieces"],
      ],
      Lifetimes: [
        ["product", "distribution", "mean"],
        ["Elbil", "fixed", 10],
      ],
      Content: [
        ["product", "material", "amount", "unit", "source"],
        ["Elbil", "Co", 8, "kg/piece", "own"],
      ],
    },
  };
  expect(electricCarReport(bare, "en", CODE_DATA)).toContain("Findings (base):\n  no findings");
  expect(electricCarReport(bare, "sv", CODE_DATA)).toContain("Fynd (grundfallet):\n  inga fynd");
});
