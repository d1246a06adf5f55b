/** The first prototype's form: 3 materials × 5 product categories × 7 phases; every figure is invented. */
import example from "../../../assets/examples/first-prototype.json";
import { calculated, valueOf, type Tables } from "../headless/calculated";

const tables: Tables = example.tables;
const columnOf = (kind: string, name: string): unknown[] => {
  const [headers = [], ...rows] = tables[kind] ?? [];
  return rows.map((row) => row[headers.indexOf(name)]);
};
const distinct = (kind: string, name: string): string[] => [
  ...new Set(columnOf(kind, name).map(String)),
];
const PHASES = distinct("Phases", "phase");
const PRODUCTS = distinct("Products", "product");

describe("the form", () => {
  test("3 materials, 5 product categories, 7 phases, a start value for each phase", () => {
    expect(distinct("Content", "material")).toHaveLength(3);
    expect(PRODUCTS).toHaveLength(5);
    expect(PHASES).toEqual([
      ...["utvinning", "förädling", "tillverkning", "användning", "insamling", "återvinning"],
      "end-of-life",
    ]);
    expect(tables["Content"]).toHaveLength(1 + 15);
    expect(columnOf("Phases", "start").filter((cell) => typeof cell === "number")).toHaveLength(35);
  });

  test("every row of a figure says that it is invented, and so do the names", () => {
    for (const kind of ["Products", "Flows", "Phases", "Content"]) {
      for (const source of columnOf(kind, "source")) {
        expect(source).toBe("Påhittat för prototypen / Invented for the prototype");
      }
    }
    expect(distinct("Sources", "source")).toEqual(distinct("Flows", "source"));
    expect(example.name.sv).toContain("påhittade");
    expect(example.name.en).toContain("invented");
    expect(example.description.sv).toContain("påhittade");
    expect(example.description.en).toContain("invented");
    expect(new Set(columnOf("Content", "quality"))).toEqual(new Set([5]));
  });
});

describe("the answers", () => {
  test("the tables are sound: only what leaves the system is told", () => {
    const [, ...all] = valueOf(tables, "CRMCHECK", "$model") as string[][];
    // Every content is invented and of quality 5, which is told.
    const isOfQuality5 = ([severity, , , column]: string[]): boolean =>
      severity === "warning" && column === "quality";
    expect(all.filter(isOfQuality5)).toHaveLength(15);
    const rows = all.filter((row) => !isOfQuality5(row));
    expect(rows).toHaveLength(PRODUCTS.length);
    for (const [severity, kind, , , message] of rows) {
      expect([severity, kind]).toEqual(["note", "Phases"]);
      expect(message).toContain("utvinning 0.1; förädling 0.1; end-of-life 1");
    }
  });

  test("every phase answers for every product and material", () => {
    const calls = Object.fromEntries(
      PHASES.map((phase) => [phase, ["CRMPHASE", "$model", phase, "stock", "*", "*"] as const]),
    );
    for (const [phase, result] of Object.entries(calculated(tables, calls))) {
      const value = "value" in result ? (result.value as unknown[][]) : [];
      expect([phase, value.length]).toEqual([phase, 15]);
      expect(value.flat().every((cell) => typeof cell === "number" && cell >= 0)).toBe(true);
    }
  });

  test("by hand: ore in extraction, circuit boards into manufacturing", () => {
    const years = "2020:2021";
    // Two years' stay: 900 at the start and 500 in 2020, then 500 and 510.
    const ore = ["$model", "utvinning", "stock", "Malm", null, years] as const;
    expect(valueOf(tables, "CRMPHASE", ...ore)).toEqual([[1400, 1010]]);
    // 0.9 of the 20 in refining and 0.3 of the 10 in recycling at the start; a year later 0.9 of
    // 0.9 of the 20 that left extraction and 0.3 of the 15 that were in collection.
    const boards = ["$model", "tillverkning", "inflow", "Kretskort", null, years] as const;
    const close = [18 + 3, 16.2 + 4.5].map((value) => expect.closeTo(value, 9) as unknown);
    expect(valueOf(tables, "CRMPHASE", ...boards)).toEqual([close]);
  });

  test("mass balance of the whole, by year: stock change = inflow − what leaves the system", () => {
    const of = (phase: string, what: string): number[] =>
      (valueOf(tables, "CRMPHASE", "$model", phase, what) as number[][])[0] ?? [];
    const stocks = PHASES.map((phase) => of(phase, "stock"));
    const total = (i: number): number => stocks.reduce((sum, stock) => sum + (stock[i] ?? NaN), 0);
    const [inflow = []] = valueOf(tables, "CRMINFLOW", "$model") as number[][];
    const left = [
      of("utvinning", "outflow"),
      of("förädling", "outflow"),
      of("end-of-life", "outflow"),
    ];
    for (let i = 1; i < inflow.length; i += 1) {
      const [mined, refined, ended] = left.map((series) => series[i] ?? NaN);
      const leaves = 0.1 * (mined ?? NaN) + 0.1 * (refined ?? NaN) + (ended ?? NaN);
      expect(total(i) - total(i - 1)).toBeCloseTo((inflow[i] ?? NaN) - leaves, 8);
    }
  });
});
