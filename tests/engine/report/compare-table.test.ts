import golden from "../../golden/stocks-unu-sweden.json";
import { compareTable } from "../../../engine/report/compare-table";
import { valueTable } from "../../../engine/report/value-table";
import type { Cell } from "../../../engine/assumptions/cell";
import { content, flows, lives, PLAIN, plainBut } from "./scenario-models";
import { faultOf, modelOf, plain, whyOf, type Tables } from "./sample";

test("a fixed life of two years under each convention, by hand", () => {
  const model = modelOf(PLAIN);
  expect(plain(compareTable(model, "stock", {}, "en"))).toEqual([
    ["convention", 2020, 2021, 2022],
    ["uniform", 100, 200, 200],
    ["mid", 100, 200, 200],
    ["end", 100, 200, 200],
    ["start", 100, 100, 100],
  ]);
  const release = compareTable(model, "release", { material: "Co", years: [[2022, null]] }, "sv");
  expect(plain(release)).toEqual([
    ["konvention", 2022, ""],
    ...["jämn", "mitten", "slutet", "början"].map((word) => [word, 1, ""]),
    ["täthet", "#N/A", ""],
  ]);
  expect(whyOf(release[5]?.[1])).toMatch(/fixed lifetime/);
});

test("the row of the model's own convention is the model, also where a Settings row gives it", () => {
  for (const convention of ["uniform", "mid", "end", "start"]) {
    const model = plainBut(
      {
        Lifetimes: [
          ["product", "distribution", "mean", "sd"],
          ["A", "normal", 2, 0.7],
        ],
        Settings: [
          ["setting", "value"],
          ["convention", convention],
        ],
      },
      "base",
    );
    const own = plain(compareTable(model, "stock", { product: "A" }, "en")).find(
      ([word]) => word === convention,
    );
    expect(own?.slice(1)).toEqual(plain(valueTable(model, "stock", { product: "A" }))[0]);
  }
});

const WEIBULL = [
  ["product", "distribution", "shape", "scale"],
  ["A", "weibull", 2, 3],
];
const density = (age: number): number => {
  const x = (age + 0.5) / 3;
  return (2 / 3) * x * Math.exp(-x * x);
};

test("the density rule: sales × density at age + ½ × content of the cohort", () => {
  const model = plainBut(
    {
      Lifetimes: WEIBULL,
      Content: [
        ["product", "material", "amount", "unit", "from year", "source"],
        ["A", "Co", 10, "g/kg", 2020, "own"],
        ["A", "Co", 30, "g/kg", 2022, "own"],
      ],
    },
    "base",
  );
  const goods = plain(compareTable(model, "release", {}, "en"))[5] ?? [];
  expect(goods[0]).toBe("density");
  expect(goods[1]).toBeCloseTo(100 * density(0), 12);
  expect(goods[3]).toBeCloseTo(100 * (density(0) + density(1) + density(2)), 12);
  const co = plain(compareTable(model, "release", { material: "Co" }, "en"))[5] ?? [];
  expect(co[3]).toBeCloseTo(3 * density(0) + density(1) + density(2), 12);
});

test("against the UNU/WOT figures of a Swedish series", () => {
  const one = golden.cases[0];
  if (!one) throw new Error("no case");
  const model = modelOf({
    Goods: [
      ["product", "unit"],
      ["key", "kg"],
    ],
    Flows: [
      ["series", "flow", "year", "value", "unit"],
      ...one.inflowKg.map((kg, i): Cell[] => ["key", "inflow", one.firstYear + i, kg, "kg"]),
    ],
    Lifetimes: [
      ["product", "distribution", "shape", "scale"],
      ["key", "weibull", one.weibull.shape, one.weibull.scale],
    ],
    Settings: [
      ["setting", "value"],
      ["last year", one.firstYear + one.densityReleaseKg.length - 1],
    ],
  });
  const row = plain(compareTable(model, "release", {}, "en"))[5]?.slice(1) ?? [];
  const largest = Math.max(...one.densityReleaseKg);
  expect(row).toHaveLength(one.densityReleaseKg.length);
  one.densityReleaseKg.forEach((kg, i) => {
    expect(Math.abs(Number(row[i]) - kg)).toBeLessThanOrEqual(1e-9 * largest);
  });
});

const used = [
  ["product", "CN code", "origin"],
  ["A", "87038090", "used"],
];
test.each<[string, Tables, RegExp]>([
  [
    "start",
    {
      Start: [
        ["product", "year", "stock", "profile"],
        ["A", 2020, 5, "new"],
      ],
    },
    /start values/,
  ],
  [
    "in force from",
    {
      Lifetimes: [
        ["product", "distribution", "shape", "scale", "in force from"],
        ["A", "weibull", 2, 3, null],
        ["A", "weibull", 2, 4, 2021],
      ],
    },
    /in force/,
  ],
  [
    "stock-driven",
    {
      Goods: [
        ["product", "unit", "driver"],
        ["A", "kg", "stock"],
      ],
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ...[2020, 2021, 2022].map((year) => ["A", "stock", year, 5 * (year - 2018), "kg"]),
      ],
    },
    /driven by stock/,
  ],
  [
    "used goods",
    {
      Codes: used,
      Flows: [
        ...flows(100),
        ...[2020, 2021, 2022].map((year) => ["87038090", "import", year, 4, "kg"]),
      ],
    },
    /used goods/,
  ],
])("%s: the density rule has no meaning and says so", (_, tables, why) => {
  const model = plainBut({ Lifetimes: WEIBULL, ...tables }, "base");
  const table = compareTable(model, "release", { years: 2022 }, "en");
  expect(typeof table[1]?.[1]).toBe("number");
  expect(whyOf(table[5]?.[1])).toMatch(why);
});

test("one product and one material at a time; a year outside is without an answer", () => {
  const model = modelOf({ ...PLAIN, Lifetimes: lives(3), Content: content(1) });
  expect(faultOf(() => compareTable(model, "stock", { material: [["Co", "Nd"]] }, "en")).type).toBe(
    "#VALUE!",
  );
  expect(
    plain(compareTable(model, "release", { years: 2040 }, "en"))
      .slice(1)
      .map((row) => row[1]),
  ).toEqual(Array<string>(5).fill("#N/A"));
});
