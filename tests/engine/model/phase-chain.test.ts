import { codesOf, findingOf, modelOf, yearly, type Tables } from "./models";
import { EXAMPLE, fixed, phased, phaseRow } from "./phase-models";

const lives = [
  ["product", "distribution", "mean"],
  ["P", "fixed", 3],
];
const first = [phaseRow("use", 1), phaseRow("collection", 2)];

/** The codes that stop P. */
function stopping(rows: Parameters<typeof phased>[0], more?: Tables): string[] {
  const model = modelOf(phased(rows, more));
  expect(yearly(model, "P", "stock").every(Number.isNaN)).toBe(true);
  const { findings } = model.run(model.products[0]!);
  return findings.filter(({ blocks }) => blocks.includes("P")).map(({ code }) => code);
}

test("use takes Lifetimes where its distribution is blank", () => {
  const own = yearly(modelOf(phased(EXAMPLE)), "P", "stock");
  const rows = [EXAMPLE[0]!, phaseRow("användning", 2, { share: 0.8 }), EXAMPLE[2]!];
  expect(yearly(modelOf(phased(rows, { lives })), "P", "stock")).toEqual(own);
});

test("both are an error, none as well", () => {
  expect(stopping(EXAMPLE, { lives })).toEqual(["phase-use-both"]);
  const neither = [phaseRow("making", 1), phaseRow("use", 2)];
  expect(stopping(neither)).toEqual(["no-lifetime"]);
  expect(stopping(first)).toEqual(["no-lifetime"]);
});

test.each([
  [
    "phase-differs",
    [...EXAMPLE, phaseRow("use", 2, { ...fixed(4), share: 0.1, to: "manufacturing" })],
  ],
  ["phase-no-distribution", [EXAMPLE[1]!, phaseRow("collection", 3, { mean: 2 })]],
  ["phase-order", [EXAMPLE[0]!, phaseRow("use", 1, fixed(3))]],
  ["phase-to", [phaseRow("use", 1, { ...fixed(3), to: "colection" }), phaseRow("collection", 2)]],
  ["phase-shares", [...EXAMPLE, phaseRow("use", 2, { share: 0.3, to: "manufacturing" })]],
  ["phase-loop", [EXAMPLE[1]!, phaseRow("b", 3), phaseRow("c", 4, { to: "b" })]],
  ["lifetime-fault", [EXAMPLE[1]!, phaseRow("collection", 3, { distribution: "normal", mean: 2 })]],
  ["lifetime-fault", [phaseRow("use", 1, { distribution: "weibull", mean: 2 })]],
])("%s stops the product, and the rows are told", (code, rows) => {
  expect(stopping(rows)).toContain(code);
  expect(findingOf(modelOf(phased(rows)), code)).toMatchObject({ kind: "Phases", table: "ph" });
});

test("a misspelt name gets a suggestion", () => {
  const rows = [phaseRow("use", 1, { ...fixed(3), to: "colection" }), phaseRow("collection", 2)];
  expect(findingOf(modelOf(phased(rows)), "phase-to").found.en).toContain('is "collection" meant?');
});

test("a wide normal residence is told, as a lifetime is", () => {
  const rows = [EXAMPLE[1]!, phaseRow("collection", 3, { distribution: "normal", mean: 1, sd: 1 })];
  expect(codesOf(modelOf(phased(rows)))).toContain("lifetime-below-zero");
});

describe("what the stock model alone can do is refused where goods reach use another way", () => {
  const used = [
    ["series", "flow", "year", "value", "unit"],
    ["P", "inflow", 2020, 100, "kg"],
    ["P", "inflow", 2021, 0, "kg"],
    ["P", "export used", 2021, 1, "kg"],
  ];
  const codes = [
    ["product", "CN code", "origin", "age at entry"],
    ["P", "87038090", "used", 1],
  ];
  const driven = [
    ["product", "unit", "driver"],
    ["P", "kg", "stock"],
  ];

  test.each([
    ["used exports", { flows: used }],
    ["used goods", { codes }],
    ["a given stock", { products: driven }],
  ])("%s", (_, more) => {
    expect(stopping(EXAMPLE, more)).toContain("phase-before-use");
  });

  test.each([
    ["a way back", [phaseRow("use", 1), phaseRow("reuse", 2, { share: 0.5, to: "use" })]],
    ["imports", [phaseRow("use", 1, { import: 1 }), phaseRow("collection", 2)]],
    ["a start", [phaseRow("use", 1, { start: 1 }), phaseRow("collection", 2)]],
  ])("%s into use counts as another way", (_, rows) => {
    expect(stopping(rows, { lives, flows: used })).toEqual(["phase-before-use"]);
  });

  test("where use is the first phase it is computed", () => {
    const model = modelOf(phased(first, { lives, flows: used }));
    expect(yearly(model, "P", "used export")).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe("start values stand in Phases or in Start", () => {
  const start = (phase: string | null): Tables => ({
    st: [
      ["product", "year", "stock", "phase", "profile"],
      ["P", 2019, 10, phase, "new"],
    ],
  });

  test("both for use", () => {
    const rows = [phaseRow("use", 1, { ...fixed(3), start: 5 })];
    expect(stopping(rows, start(null))).toEqual(["phase-start-both"]);
  });

  test("a phase called waste beside the pile of Start", () => {
    const rows = [phaseRow("use", 1, fixed(3)), phaseRow("avfall", 2)];
    expect(stopping(rows, start("waste"))).toEqual(["phase-start-twice"]);
  });

  test("a stock in use of a product that has no use", () => {
    expect(stopping([phaseRow("mining", 1, fixed(1))], start("use"))).toEqual(["phase-start-lost"]);
  });
});

test("imports and exports of each year, and a phase that nothing reaches, are told", () => {
  const rows = [
    phaseRow("use", 1, { ...fixed(3), share: 0 }),
    phaseRow("collection", 2),
    phaseRow("sorting", 3, { import: 1 }),
  ];
  const model = modelOf(phased(rows));
  expect(findingOf(model, "phase-each-year").found.en).toContain("2027");
  expect(findingOf(model, "phase-unreached").found.sv).toContain("collection");
});

test("phases of one product leave the others alone", () => {
  const more = {
    products: [
      ["product", "unit"],
      ["P", "kg"],
      ["Q", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["P", "inflow", 2020, 100, "kg"],
      ["Q", "inflow", 2020, 5, "kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["Q", "fixed", 1],
    ],
  };
  expect(yearly(modelOf(phased(EXAMPLE, more)), "Q", "stock")[0]).toBe(5);
});
