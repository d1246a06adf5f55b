import { readExampleSet } from "../../../addin/headless/example-set";
import { calculated, valueIn } from "../headless/calculated";

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

const set = readExampleSet("electrical-equipment");
const tables = set.tables as Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** The rows of a table as records by header. */
function rowsOf(kind: string): readonly Row[] {
  const [headers = [], ...rows] = tables[kind] ?? [];
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const products = rowsOf("Products");
const flows = rowsOf("Flows");
/** The product of a UNU key. */
const named = (key: string): string =>
  String(products.find((row) => String(row["product"]).startsWith(`${key} `))?.["product"]);
const valueOf = (key: string, year: number, unit: string): Cell | undefined =>
  flows.find(
    (row) => row["series"] === named(key) && row["year"] === year && row["unit"] === unit,
  )?.["value"];

describe("shape", () => {
  const headers: Readonly<Record<string, string>> = {
    Products: "product, unit, group, responsibility, tags, note, source",
    Flows: "series, flow, year, value, unit, source",
    "Unit masses": "product, from year, unit mass, source",
    Lifetimes: "product, distribution, shape, scale, source",
    Settings: "setting, value",
    Sources: "source, citation, selection, rows, licence",
  };

  test("its tables, their headers and full rows", () => {
    expect(Object.keys(tables)).toEqual(Object.keys(headers));
    for (const [kind, names] of Object.entries(headers)) {
      const [first = [], ...rows] = tables[kind] ?? [];
      expect(first.join(", ")).toBe(names);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row.length !== first.length)).toEqual([]);
      expect(rows.flat().filter((cell) => cell === null || cell === "")).toEqual([]);
    }
  });

  test("54 UNU keys as text, so that the leading zero holds", () => {
    const names = products.map((row) => row["product"]);
    expect(new Set(names).size).toBe(54);
    for (const name of names) expect(name).toMatch(/^\d{4} [A-Z][^()]*$/u);
    expect(names.slice(0, 3)).toEqual([
      "0001 Central Heating",
      "0002 Photovoltaic Panels",
      "0101 Professional Heating & Ventilation",
    ]);
    expect(named("0404")).toBe("0404 Video and projectors");
    expect(named("1001")).toBe("1001 Non-cooled Dispensers");
    expect(products.every((row) => row["unit"] === "kg")).toBe(true);
  });

  test("products, groups and responsibilities have different names", () => {
    const columns = ["product", "group", "responsibility"].map(
      (column) => new Set(products.map((row) => String(row[column]).toLowerCase())),
    );
    const all = columns.flatMap((names) => [...names]);
    expect(new Set(all).size).toBe(all.length);
  });

  test("every row names a product of the set and a source that is cited and used", () => {
    const names = new Set(products.map((row) => row["product"]));
    const cited = new Set(rowsOf("Sources").map((row) => row["source"]));
    const used = new Set<Cell | undefined>();
    for (const kind of ["Products", "Flows", "Unit masses", "Lifetimes"]) {
      for (const row of rowsOf(kind)) {
        expect(names).toContain(row["product"] ?? row["series"]);
        expect(cited).toContain(row["source"]);
        used.add(row["source"]);
      }
    }
    expect(used).toEqual(cited);
  });
});

describe("figures", () => {
  test("996 key-years in kg and in pieces, none 0 or negative, sums as in the source file", () => {
    for (const [unit, total] of [
      ["kg", 6_048_739_580],
      ["pieces", 3_412_413_570],
    ] as const) {
      const values = flows.filter((row) => row["unit"] === unit).map((row) => Number(row["value"]));
      expect(values).toHaveLength(996);
      expect(values.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
      expect(sum(values)).toBe(total);
    }
    expect(flows.every((row) => row["flow"] === "inflow")).toBe(true);
  });

  test("single figures, read in the source by eye", () => {
    expect(valueOf("0001", 1995, "kg")).toBe(369829);
    expect(valueOf("0001", 1995, "pieces")).toBe(11988);
    // The jump of 0307: 168,706 pieces in 2010, 1.53 million in 2014.
    expect(valueOf("0307", 2010, "pieces")).toBe(168706);
    expect(valueOf("0307", 2014, "pieces")).toBe(1533987);
    expect(valueOf("0307", 1995, "kg")).toBeUndefined();
  });

  test("WEEE categories, 4a and 4b both WEEE 4", () => {
    const count = (column: string): Record<string, number> =>
      products.reduce<Record<string, number>>((counts, row) => {
        const name = String(row[column]);
        return { ...counts, [name]: (counts[name] ?? 0) + 1 };
      }, {});
    expect(count("responsibility")).toEqual({
      "WEEE 1": 6,
      "WEEE 2": 5,
      "WEEE 3": 4,
      "WEEE 4": 13,
      "WEEE 5": 20,
      "WEEE 6": 6,
    });
    const panels = products.filter((row) => String(row["tags"]).endsWith("WEEE 4b"));
    expect(panels.map((row) => row["product"])).toEqual(["0002 Photovoltaic Panels"]);
  });

  test("unit masses stand where they change", () => {
    const masses = rowsOf("Unit masses");
    expect(masses).toHaveLength(411);
    const phones = masses.filter((row) => row["product"] === named("0306"));
    expect(phones.map((row) => [row["from year"], row["unit mass"]])).toEqual([
      [1993, 0.12],
      [1997, 0.11],
      [2001, 0.1],
      [2006, 0.09],
    ]);
    const repeated = masses.filter((row, i) => {
      const before = masses[i - 1];
      return before?.["product"] === row["product"] && before?.["unit mass"] === row["unit mass"];
    });
    expect(repeated).toEqual([]);
  });

  test("lifetimes: the version of 2015, but for two keys it does not give", () => {
    const lives = rowsOf("Lifetimes");
    expect(lives).toHaveLength(54);
    expect(lives.every((row) => row["distribution"] === "weibull")).toBe(true);
    const others = lives.filter((row) => row["source"] !== "UNU e-waste guidelines 2015");
    expect(others.map((row) => [row["product"], row["shape"], row["scale"]])).toEqual([
      ["0001 Central Heating", 2, 14.21],
      ["0002 Photovoltaic Panels", 5.3759, 30],
    ]);
    const phones = lives.find((row) => row["product"] === named("0306"));
    expect(phones).toMatchObject({ shape: 0.7, scale: 7.6 });
  });

  test("the rule for missing years is chosen, and is not zero", () => {
    const settings = Object.fromEntries(
      rowsOf("Settings").map((row) => [row["setting"], row["value"]]),
    );
    expect(settings).toEqual({
      "first year": 1995,
      "last year": 2035,
      convention: "uniform",
      missing: "interpolate",
      projection: "none",
    });
  });
});

describe("through the functions of the sheet", () => {
  const years = [[1995, 2005, 2015, 2035]];
  const categories = ["WEEE 1", "WEEE 2", "WEEE 3", "WEEE 4", "WEEE 5", "WEEE 6"];
  const results = calculated(tables, {
    each: ["CRMSTOCK", "$model", "*", null, years],
    byCategory: ["CRMSTOCK", "$model", [categories], null, years],
    all: ["CRMSTOCK", "$model", null, null, years],
    groups: ["CRMRELEASE", "$model", "Photovoltaic panels", null, years],
    panels: ["CRMRELEASE", "$model", "0002 Photovoltaic Panels", null, years],
    inflow: ["CRMINFLOW", "$model", [categories], null, 1996, "t"],
    info: ["CRMINFO", "$model"],
    check: ["CRMCHECK", "$model"],
  });
  const rows = (id: string): number[][] => valueIn(results[id]) as number[][];

  test("six responsibilities add up to all, and each to its keys", () => {
    expect(rows("each")).toHaveLength(54);
    const total = rows("all")[0] ?? [];
    for (const [i, whole] of total.entries()) {
      expect(whole).toBeGreaterThan(0);
      const column = (id: string): number[] => rows(id).map((row) => row[i] ?? NaN);
      expect(sum(column("byCategory")) / whole).toBeCloseTo(1, 12);
      expect(sum(column("each")) / whole).toBeCloseTo(1, 12);
      categories.forEach((category, c) => {
        const members = products.flatMap((row, p) =>
          row["responsibility"] === category ? [column("each")[p] ?? NaN] : [],
        );
        expect(sum(members) / (column("byCategory")[c] ?? NaN)).toBeCloseTo(1, 12);
      });
    }
    expect(rows("groups")).toEqual(rows("panels"));
  });

  test("the inflow of a category is the sum of its figures in the table and of the filled gaps", () => {
    // 1996, kg by category: figures of the source; no gap begins before 1997 but one of 1002.
    const given = categories.map((category) =>
      sum(
        flows
          .filter((row) => row["year"] === 1996 && row["unit"] === "kg")
          .filter(
            (row) =>
              products.find((one) => one["product"] === row["series"])?.["responsibility"] ===
              category,
          )
          .map((row) => Number(row["value"]) / 1000),
      ),
    );
    const before = Number(valueOf("1002", 1995, "kg"));
    const after = Number(valueOf("1002", 1998, "kg"));
    const filled = (before + (after - before) / 3) / 1000;
    const expected = given.map((tonnes, i) => (i === 0 ? tonnes + filled : tonnes));
    rows("inflow").forEach(([tonnes = NaN], i) => {
      expect(tonnes / (expected[i] ?? NaN)).toBeCloseTo(1, 12);
    });
  });

  test("CRMINFO counts the filled cells, and nothing is without an answer", () => {
    const info = new Map(
      (valueIn(results["info"]) as unknown[][]).map(([item, value]) => [item, value]),
    );
    expect(info.get("filled cells")).toBe(85);
    expect(info.get("converted cells")).toBe(0);
    expect(info.get("products")).toBe(54);
    expect(info.get("products without an answer")).toBe("");
    expect(info.get("missing")).toBe("interpolate");
  });

  test("CRMCHECK has no error", () => {
    const severities = (valueIn(results["check"]) as unknown[][]).slice(1).map((row) => row[0]);
    expect(severities.length).toBeGreaterThan(17);
    expect(severities).not.toContain("error");
  });
});
