import type { Cell } from "../../../engine/assumptions/cell";
import { qualityTable } from "../../../engine/report/quality-table";
import { faultOf, modelOf, plain, whyOf, type Tables } from "./sample";
import { flows, lives, PLAIN } from "./scenario-models";

const criteria = (...rows: Cell[][]): Tables => ({
  Criteria: [["purpose", "criterion", "limit"], ...rows],
});

const found = (tables: Tables, criterion: string, args = {}, limit: Cell = 0.1): Cell[] => {
  const model = modelOf({ ...PLAIN, ...tables, ...criteria(["trend", criterion, limit]) });
  const table = qualityTable(model, { purpose: "trend", ...args }, "en");
  expect(plain(table)[0]).toEqual(["criterion", "found", "limit", "verdict"]);
  return plain(table)[1] ?? [];
};

const hold: Cell[][] = [
  ["setting", "value"],
  ["missing", "hold"],
];

test("filled share: of the stock at the end of the latest data year", () => {
  // Fixed 2 years: the stock of 2022 is what came in 2021, filled with 100, and in 2022, 100.
  const gap = { Flows: withMark(2021), Settings: hold };
  expect(found(gap, "filled share")).toEqual(["filled share", 0.5, 0.1, "not met"]);
  expect(found(gap, "filled share", { material: "Co" }, 0.5)).toEqual([
    "filled share",
    0.5,
    0.5,
    "met",
  ]);
  // What was filled has left use.
  expect(found({ Flows: withMark(2020), Settings: hold }, "filled share")[1]).toBe(0);
});

function withMark(year: number): Cell[][] {
  return flows(100).map((row) => (row[2] === year ? [...row.slice(0, 3), "..", "kg"] : [...row]));
}

test("a sum of which one flow is converted rests on it whole", () => {
  const trade = {
    Codes: [
      ["product", "CN code"],
      ["A", "85340019"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["85340019", "import", 2022, 60, "kg"],
      ["85340019", "export", 2022, 20, "kg"],
      ["85340019", "production", 2022, 400, "SEK"],
    ],
    Prices: [
      ["series", "price", "unit"],
      ["85340019", 5, "SEK/kg"],
    ],
  };
  // 60 kg in, 20 kg out, 400 SEK of production at 5 SEK/kg: what is left of it all may be anything.
  expect(found(trade, "converted share")).toEqual(["converted share", 1, 0.1, "not met"]);
  expect(found(trade, "filled share")[1]).toBe(0);
});

test("tonnes for kg are no value conversion", () => {
  const tonnes = {
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "inflow", 2022, 1, "t"],
    ],
  };
  expect(found(tonnes, "converted share")[1]).toBe(0);
});

const poor = {
  Content: [
    ["product", "material", "amount", "unit", "quality", "source"],
    ["A", "Co", 10, "g/kg", 3, "SGU 2021"],
    ["A", "Nd", 20, "g/kg", 4, "SGU 2010"],
    ["A", "Cu", 10, "g/kg", 1, null],
  ] as Cell[][],
};

test("weak content share: quality 4–5 or without source, by mass; 0 of the goods", () => {
  expect(found(poor, "weak content share", { material: "all" })[1]).toBeCloseTo(0.75, 12);
  expect(found(poor, "weak content share", { material: "Co" })).toEqual([
    "weak content share",
    0,
    0.1,
    "met",
  ]);
  expect(found(poor, "weak content share", { material: "Cu" })[1]).toBe(1);
  expect(found(poor, "weak content share")[1]).toBe(0);
});

test("weak content counts for the cohorts it holds for", () => {
  const later = {
    Content: [
      ["product", "material", "amount", "unit", "from year", "quality", "source"],
      ["A", "Co", 30, "g/kg", 2020, 5, "x"],
      ["A", "Co", 10, "g/kg", 2022, 1, "x"],
    ],
  };
  // Stock of 2022: cohort 2021 at 30 g, cohort 2022 at 10 g.
  expect(found(later, "weak content share", { material: "Co" })[1]).toBeCloseTo(0.75, 12);
});

test("old source share: more than five years before the latest data year", () => {
  const dated = {
    ...poor,
    Content: [...poor.Content.slice(0, 3)],
    Lifetimes: [
      ["product", "distribution", "mean", "source"],
      ["A", "fixed", 2, "survey"],
    ],
    Sources: [
      ["source", "citation", "updated"],
      ["survey", "own survey", "2017-05-01"],
    ],
  };
  // 2022 − 2017 = 5 is not yet old; Nd of 2010 is: 20 of 30 g.
  expect(found(dated, "old source share", { material: "all" })[1]).toBeCloseTo(2 / 3, 12);
  expect(found(dated, "old source share")[1]).toBe(0);
  const older = {
    ...dated,
    Sources: [
      ["source", "citation", "updated"],
      ["survey", "own survey", 2016],
    ],
  };
  expect(found(older, "old source share")[1]).toBe(1);
});

test("a source without a year leaves its age untold", () => {
  const tables = { ...PLAIN, ...criteria(["trend", "old source share", 0.1]) };
  const table = qualityTable(modelOf(tables), { purpose: "trend" }, "en");
  expect(plain(table)[1]).toEqual(["old source share", "#N/A", 0.1, "cannot be told"]);
  expect(whyOf(table[1]?.[1])).toMatch(/no year/);
});

test("validation bias: the largest of the goods and the material asked for, without sign", () => {
  const observed = {
    Observed: [
      ["for", "material", "measure", "year", "value", "unit"],
      ["A", null, "stock", 2022, 250, "kg"],
      ["A", "Co", "stock", 2022, 1, "kg"],
    ],
  };
  // Goods: 200 against 250; Co: 2 kg against 1 kg.
  expect(found(observed, "validation bias")[1]).toBeCloseTo(0.2, 12);
  expect(found(observed, "validation bias", { material: "Co" })[1]).toBeCloseTo(1, 12);
  expect(found({}, "validation bias")).toEqual(["validation bias", "#N/A", 0.1, "cannot be told"]);
});

test("range width: 0 of what has no range, above 0 of what has", () => {
  expect(found({}, "range width")).toEqual(["range width", 0, 0.1, "met"]);
  const wide = {
    Content: [
      ["product", "material", "amount", "unit", "low", "high", "source"],
      ["A", "Co", 10, "g/kg", 5, 15, "own"],
    ],
    Settings: [
      ["setting", "value"],
      ["draws", 200],
    ],
  };
  const [, width] = found(wide, "range width", { material: "Co" });
  // Symmetric triangle of half-width 5 about 10: P95 − P5 = 10 (1 − √0.1) = 6.84.
  expect(Number(width)).toBeGreaterThan(0.5);
  expect(Number(width)).toBeLessThan(0.85);
});

test("criteria in the order of the closed words, in Swedish; purpose in any case", () => {
  const model = modelOf({
    ...PLAIN,
    ...criteria(
      ["EU report", "andel omräknat", 0.2],
      ["EU report", "filled share", 0.1],
      ["trend", "range width", 1],
    ),
  });
  expect(plain(qualityTable(model, { purpose: "eu REPORT" }, "sv"))).toEqual([
    ["kriterium", "funnet", "gräns", "utslag"],
    ["andel ifyllt", 0, 0.1, "uppfyllt"],
    ["andel omräknat", 0, 0.2, "uppfyllt"],
  ]);
});

test("an unknown criterion is a row that cannot be told, and never vanishes", () => {
  const model = modelOf({
    ...PLAIN,
    ...criteria(["trend", "filled part", 0.1], ["trend", "filled share", 0.1]),
  });
  const table = qualityTable(model, { purpose: "trend" }, "en");
  expect(plain(table).slice(1)).toEqual([
    ["filled share", 0, 0.1, "met"],
    ["filled part", "#N/A", 0.1, "cannot be told"],
  ]);
  expect(whyOf(table[2]?.[1])).toMatch(/^"filled part" is no criterion. Use filled share, conv/);
});

test("a limit above 1 meets no share: it was meant in per cent, or says nothing", () => {
  expect(found({}, "filled share", {}, 25)).toEqual(["filled share", 0, 25, "cannot be told"]);
  expect(found({}, "filled share", {}, 1)[3]).toBe("met");
  expect(found({}, "range width", {}, 25)[3]).toBe("met");
});

test("a stock of 0 or below has no shares, and meets nothing", () => {
  const all = ["filled share", "converted share", "weak content share", "old source share"];
  const model = modelOf({
    ...PLAIN,
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ...[2020, 2021, 2022].flatMap((year): Cell[][] => [
        ["A", "import", year, 100, "kg"],
        ["A", "export", year, year === 2022 ? ".." : year === 2021 ? 150 : 0, "kg"],
      ]),
    ],
    Settings: [
      ["setting", "value"],
      ["missing", "hold"],
      ["negative consumption", "carry"],
    ],
    Lifetimes: lives(9),
    ...criteria(...all.map((one): Cell[] => ["trend", one, 0.5])),
  });
  // 100, then 50 less than nothing twice, carried to the end: 100 + 0 − 100.
  const table = qualityTable(model, { purpose: "trend" }, "en");
  for (const line of table.slice(1)) {
    expect(whyOf(line[1])).toBe("The stock is 0 or below: there is no share of it.");
    expect(line[3]).toBe("cannot be told");
  }
});

test("what comes to 0 when observed is said, and no bias is met", () => {
  const observed = {
    Observed: [
      ["for", "measure", "year", "value", "unit"],
      ["A", "stock", 2022, 0, "kg"],
    ],
    ...criteria(["trend", "validation bias", 0.1]),
  };
  const table = qualityTable(modelOf({ ...PLAIN, ...observed }), { purpose: "trend" }, "en");
  expect(whyOf(table[1]?.[1])).toMatch(/^The observed values of one of the series come to 0/);
  expect(table[1]?.[3]).toBe("cannot be told");
});

test("no Criteria, an unknown purpose, none at all, no stock", () => {
  const model = modelOf({
    ...PLAIN,
    ...criteria(["trend", "filled share", 0.1], ["investment", "filled share", 0]),
  });
  const fault = (purpose?: string): [string, string] => {
    const { type, sentence } = faultOf(() =>
      qualityTable(model, { purpose: purpose ?? null }, "en"),
    );
    return [type, sentence.en];
  };
  expect(fault("annual")).toEqual(["#N/A", expect.stringMatching(/trend, investment/)]);
  expect(fault()[0]).toBe("#VALUE!");
  expect(faultOf(() => qualityTable(modelOf(PLAIN), { purpose: "trend" }, "en")).type).toBe("#N/A");
  const none = modelOf({
    ...PLAIN,
    Lifetimes: [["product", "distribution", "mean"]],
    ...criteria(["trend", "filled share", 0.1]),
  });
  expect(faultOf(() => qualityTable(none, { purpose: "trend" }, "en")).type).toBe("#N/A");
});

test("a limit given twice is not used", () => {
  const model = modelOf({
    ...PLAIN,
    Lifetimes: lives(2),
    ...criteria(["trend", "filled share", 0.1], ["trend", "filled share", 0.9]),
  });
  expect(plain(qualityTable(model, { purpose: "trend" }, "en"))[1]).toEqual([
    "filled share",
    0,
    "#N/A",
    "cannot be told",
  ]);
});
