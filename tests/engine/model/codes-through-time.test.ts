/** CN codes in the inflow, through tables (methods, "Inflow"). Figures are invented. */
import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { CodeList } from "../../../engine/classification/code-list";
import { LISTED } from "../trade/code-lists";
import { codesOf, findingOf, modelOf, settings, yearly, type Tables } from "./models";

type FlowRow = readonly [
  series: string,
  flow: string,
  year: number,
  value: Cell,
  unit?: string,
  partner?: string,
];
type CodeRow = readonly [code: string, more?: Readonly<Record<string, Cell>>];

/** Product A in kg that lasts. */
function tables(codes: readonly CodeRow[], flows: readonly FlowRow[], more: Tables = {}): Tables {
  const columns = ["flow", "share", "origin", "age at entry", "from year", "to year"];
  return {
    products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    codes: [
      ["product", "CN code", ...columns],
      ...codes.map(([code, given = {}]): Cell[] => [
        "A",
        code,
        ...columns.map((column) => given[column] ?? null),
      ]),
    ],
    flows: [
      ["series", "flow", "year", "value", "unit", "partner"],
      ...flows.map(([series, flow, year, value, unit = "kg", partner = null]): Cell[] => [
        series,
        flow,
        year,
        value,
        unit,
        partner,
      ]),
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 100],
    ],
    ...more,
  };
}
const each = (series: string, flow: string, from: number, ...values: Cell[]): FlowRow[] =>
  values.map((value, i) => [series, flow, from + i, value]);

describe("codes that follow each other", () => {
  const flows = [
    ...each("87039010", "import", 2015, 5, 6),
    ...each("87038010", "import", 2017, 7, 8),
  ];

  it("need no years of their own: what is not in force is no gap", () => {
    const given = tables([["87039010"], ["87038010"]], flows);
    expect(yearly(modelOf(given, "base", LISTED), "A", "inflow")).toEqual([5, 6, 7, 8]);
    // Without the list nobody says that they follow each other.
    expect(yearly(modelOf(given), "A", "inflow")).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("a year in force without a row is a gap all the same", () => {
    const short = flows.filter(([, , year]) => year !== 2016);
    const model = modelOf(tables([["87039010"], ["87038010"]], short), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([5, NaN, 7, 8]);
    expect(findingOf(model, "gap-error").found.en).toContain("2016");
  });

  it("rows outside the years count, with a warning", () => {
    const late: FlowRow[] = [...flows, ["87039010", "import", 2017, 100]];
    const model = modelOf(tables([["87039010"], ["87038010"]], late), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([5, 6, 107, 8]);
    expect(findingOf(model, "code-outside").severity).toBe("warning");
  });

  it("a code that never was in force is excused from nothing", () => {
    const given = tables(
      [["87038010"], ["87038011"]],
      [...each("87038010", "import", 2017, 7, 8), ["87038011", "import", 2018, 1]],
    );
    const model = modelOf(given, "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([NaN, 9]);
    expect(codesOf(model)).toContain("code-never");
  });

  it("years before the only code are told, and count as none of that flow", () => {
    const given = tables(
      [["87038010", { flow: "import" }]],
      [...each("A", "production", 2015, 1, 1, 1, 1), ...each("87038010", "import", 2017, 7, 8)],
    );
    const model = modelOf(given, "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([1, 1, 8, 9]);
    const { found, remedy, severity } = findingOf(model, "code-none-in-force");
    expect(severity).toBe("warning");
    expect(found.en).toContain("2015–2016");
    expect(remedy.en).toContain("87039010");
  });
});

describe("the report's own case", () => {
  it("trade in 87038010 and 90, production in a broader code with a share", () => {
    const given = tables(
      [
        ["87038010", { flow: "import" }],
        ["87038010", { flow: "export" }],
        ["87038090", { origin: "used", "age at entry": 3 }],
        ["8703", { flow: "production", share: 0.4 }],
      ],
      [
        ...each("87038010", "import", 2020, 100, 110),
        ...each("87038010", "export", 2020, 20, 30),
        ...each("87038090", "import", 2020, 5, 5),
        ...each("87038090", "export", 2020, 2, 2),
        ...each("8703", "production", 2020, 200, 250),
      ],
    );
    const model = modelOf(given, "base", LISTED);
    // New: 100 + 0.4 · 200 − 20 and 110 + 0.4 · 250 − 30; used import 5 a year beside.
    expect(yearly(model, "A", "inflow")).toEqual([165, 185]);
    expect(yearly(model, "A", "used export")).toEqual([2, 2]);
    expect(codesOf(model).filter((code) => code.startsWith("overlap"))).toEqual([]);
  });
});

describe("a shorter code from longer ones", () => {
  const given = tables(
    [["853400"]],
    [...each("85340011", "import", 2020, 1, 1), ...each("85340019", "import", 2020, 2, 2)],
  );
  it("2 of 3 present: the sum stands, with a finding", () => {
    const model = modelOf(given, "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([3, 3]);
    expect(findingOf(model, "code-partly").found.en).toContain(
      "2 of 3 CN 8 codes of 853400 present",
    );
  });
  it("partners of a longer code are held against its total", () => {
    const withPartners = tables(
      [["853400"]],
      [
        ["85340011", "import", 2020, 10, "kg", "TOT"],
        ["85340011", "import", 2020, 7, "kg", "DE"],
        ["85340019", "import", 2020, 5],
        ["85340090", "import", 2020, 5],
      ],
    );
    const model = modelOf(withPartners, "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([20]);
    expect(findingOf(model, "partners-differ").key.en).toContain("85340011");
  });
});

describe("from parent", () => {
  const flows: FlowRow[] = [
    ...each("85340011", "import", 2020, 10, "..", 12),
    ...each("853400", "import", 2020, 100, 110, 120),
    ...each("85340019", "import", 2020, 40, 41, 42),
    ...each("85340090", "import", 2020, 50, 49, 66),
  ];
  const rule = (name: string): Tables => ({ s: settings(["missing", name]) });

  it("a suppressed CN 8 is its CN 6 minus the others, marked as an estimate", () => {
    const model = modelOf(tables([["85340011"]], flows, rule("from parent")), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([10, 20, 12]);
    const { found, severity } = findingOf(model, "from-parent");
    expect(severity).toBe("warning");
    expect(found.en).toContain("2021 is 853400 minus the other CN 8 codes");
    const run = model.run(model.products[0] ?? (undefined as never));
    expect(run.inflow?.filledCells).toBe(1);
    expect(codesOf(model)).not.toContain("setting-not-yet");
  });

  it("two suppressed at once stay missing", () => {
    const both = flows.map((row): FlowRow =>
      row[0] === "85340019" && row[2] === 2021 ? ["85340019", "import", 2021, ".."] : row,
    );
    const model = modelOf(tables([["85340011"]], both, rule("from parent")), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, 12]);
  });

  it("a parent below the others gives no estimate, and says so", () => {
    const low = flows.map((row): FlowRow =>
      row[0] === "853400" && row[2] === 2021 ? ["853400", "import", 2021, 80] : row,
    );
    const model = modelOf(tables([["85340011"]], low, rule("från överordnad")), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, 12]);
    expect(codesOf(model)).toContain("from-parent-negative");
  });

  it("is not done unless it is asked for", () => {
    const model = modelOf(tables([["85340011"]], flows, rule("error")), "base", LISTED);
    expect(yearly(model, "A", "inflow")).toEqual([10, NaN, 12]);
  });

  it("is no rule for a product's own rows", () => {
    const own = tables([], each("A", "import", 2020, 1, "..", 3), rule("from parent"));
    expect(yearly(modelOf(own, "base", LISTED), "A", "inflow")).toEqual([1, NaN, 3]);
  });
});

describe("new and used mixed", () => {
  it("is said of a code that had no split", () => {
    const given = tables(
      [["87039010"], ["87038010"], ["87038090", { origin: "used", "age at entry": 4 }]],
      [
        ...each("87039010", "import", 2015, 5, 6),
        ...each("87038010", "import", 2017, 7),
        ...each("87038090", "import", 2017, 1),
      ],
    );
    const model = modelOf(given, "base", LISTED);
    expect(findingOf(model, "code-mixed").found.en).toContain("2015–2016");
    expect(yearly(model, "A", "inflow")).toEqual([5, 6, 8]);
  });
});

describe("codes under codes are counted once per flow and year", () => {
  const TREE = [
    "85",
    "8501",
    "8502",
    "850110",
    "850120",
    "850210",
    "85011010",
    "85011090",
    "85012010",
    "85021010",
  ];
  const list = new CodeList(
    TREE.filter((code) => code.length === 8).map((code) => ({
      code,
      fromYear: 1995,
      toYear: 2026,
    })),
    [],
    1995,
    2026,
  );

  /** Rows that a code takes: its own, else the topmost longer ones. Our own plain search. */
  function rowsFor(code: string, given: ReadonlyMap<string, number>): string[] {
    if (given.has(code)) return [code];
    const children = TREE.filter((one) => one.startsWith(code) && one.length === code.length + 2);
    return children.flatMap((child) => rowsFor(child, given));
  }

  it("whatever rows are there and whatever codes are asked for", () => {
    const presence = fc.uniqueArray(fc.constantFrom(...TREE), { minLength: 1 });
    const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 10, maxLength: 10 });
    const uses = fc.uniqueArray(fc.tuple(fc.constantFrom(...TREE), fc.constantFrom(0.25, 0.5, 1)), {
      minLength: 1,
      maxLength: 3,
      selector: ([code]) => code,
    });
    let answered = 0;
    let refused = 0;
    fc.assert(
      fc.property(presence, amounts, uses, (codes, values, asked) => {
        const given = new Map(codes.map((code) => [code, values[TREE.indexOf(code)] ?? 0]));
        const flows = [...given].map(([code, value]): FlowRow => [code, "import", 2020, value]);
        const model = modelOf(
          tables(
            asked.map(([code, share]) => [code, { share }]),
            flows,
          ),
          "base",
          list,
        );
        const claims = asked.map(([code, share]) => ({ share, rows: rowsFor(code, given) }));
        const shareOf = (row: string): number =>
          claims.reduce(
            (sum, { share, rows }) => sum + (rows.some((one) => row.startsWith(one)) ? share : 0),
            0,
          );
        const isTwice = claims.some(({ rows }) => rows.some((row) => shareOf(row) > 1 + 1e-9));
        if (isTwice) {
          refused += 1;
          expect(findingOf(model, "overlap").severity).toBe("error");
          expect(yearly(model, "A", "inflow").every(Number.isNaN)).toBe(true);
          return;
        }
        const isComplete = claims.every(({ rows }) => rows.length > 0);
        if (!isComplete) return;
        answered += 1;
        const expected = claims.reduce(
          (sum, { share, rows }) =>
            sum + share * rows.reduce((total, row) => total + (given.get(row) ?? 0), 0),
          0,
        );
        expect(yearly(model, "A", "inflow")[0]).toBeCloseTo(expected, 9);
      }),
      { seed: 11, numRuns: 400 },
    );
    // The property is no empty one.
    expect(answered).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(20);
  });
});
