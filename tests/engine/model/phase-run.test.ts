import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import golden from "../../golden/flows-phase-chain.json";
import { phase, series } from "./after-use-models";
import { cohortsOf, findingOf, modelOf, productOf, settings, yearly } from "./models";
import { EXAMPLE, fixed, phased, phaseRow } from "./phase-models";

test("worked example Phases, under end and under uniform", () => {
  for (const convention of ["end", "uniform"]) {
    const s = settings(["last year", 2027], ["convention", convention]);
    const model = modelOf(phased(EXAMPLE, { s }));
    expect(phase(model, "P", "manufacturing", "stock")).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
    expect(phase(model, "P", "use", "inflow")).toEqual([0, 100, 0, 0, 0, 0, 0, 0]);
    expect(phase(model, "P", "use", "stock")).toEqual([0, 100, 100, 100, 0, 0, 0, 0]);
    expect(phase(model, "P", "use", "outflow")).toEqual([0, 0, 0, 0, 100, 0, 0, 0]);
    expect(phase(model, "P", "collection", "inflow")).toEqual([0, 0, 0, 0, 80, 0, 0, 0]);
    expect(phase(model, "P", "collection", "stock")).toEqual([0, 0, 0, 0, 80, 0, 0, 0]);
    expect(phase(model, "P", "collection", "outflow")).toEqual([0, 0, 0, 0, 0, 80, 0, 0]);
    expect(findingOf(model, "phase-leaves").found.en).toContain("use 0.2; collection 1");
    // The product's stock and release are those of use, its inflow enters the first phase.
    expect(yearly(model, "P", "stock")).toEqual(phase(model, "P", "use", "stock"));
    expect(yearly(model, "P", "release")).toEqual(phase(model, "P", "use", "outflow"));
    expect(yearly(model, "P", "inflow")).toEqual(phase(model, "P", "manufacturing", "inflow"));
    expect(cohortsOf(model, "P").largestResidual).toBe(0);
  }
});

describe("golden: use, collection 0.55, recycling 0.3, content by cohort", () => {
  const { inputs, years, crm_stock_g: stock } = golden;
  const model = modelOf(
    phased(
      [
        phaseRow("use", 1, { share: inputs.collection_rate }),
        phaseRow("collection", 2, { share: inputs.recycling_yield }),
        phaseRow("recycling", 3),
      ],
      {
        flows: [
          ["series", "flow", "year", "value", "unit"],
          ...inputs.inflow_kg.map((value, i): Cell[] => ["P", "inflow", 2000 + i, value, "kg"]),
        ],
        lives: [
          ["product", "distribution", "shape", "scale"],
          ["P", inputs.lifetime.type, inputs.lifetime.shape, inputs.lifetime.scale],
        ],
        c: [
          ["product", "material", "amount", "unit", "from year", "source"],
          ...inputs.content_g_per_kg_by_cohort.map((amount, i): Cell[] => [
            ...["P", "Co", amount, "g/kg", 2000 + i, "golden"],
          ]),
        ],
        s: settings(["convention", inputs.convention]),
      },
    ),
  );

  /** 12 digits relative to the largest stock. */
  const tolerance = 1e-12 * Math.max(...stock);
  function near(found: readonly number[], expected: readonly number[]): void {
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => {
      expect(Math.abs(value - (expected[i] ?? NaN))).toBeLessThanOrEqual(tolerance);
    });
  }
  const product = productOf(model, "P");
  const chain = model.run(product).phases?.byName;
  const grams = (name: string, of: "inflow" | "stock" | "release"): number[] => {
    const result = chain?.get(name);
    if (!result) throw new Error(name);
    const { firstCohort, lastYear } = result.axis;
    const content = model.contentOf(product, "cobalt", firstCohort, lastYear);
    const width = lastYear - firstCohort + 1;
    return years.map((_, i) =>
      result[of]
        .subarray(i * width, (i + 1) * width)
        .reduce((sum, kg, c) => sum + kg * (content[c] ?? NaN) * 1000, 0),
    );
  };

  test.each([
    ["use", "stock", stock],
    ["use", "release", years.map(({ released }) => released)],
    ["collection", "inflow", years.map(({ collected }) => collected)],
    ["recycling", "inflow", years.map(({ recycled }) => recycled)],
  ] as const)("%s %s", (name, of, expected) => {
    near(grams(name, of), expected);
  });

  test("what is lost is what does not go on", () => {
    const lost = grams("collection", "release").map(
      (out, i) => out - (grams("recycling", "inflow")[i] ?? NaN),
    );
    near(
      lost,
      years.map(({ lost_in_recycling }) => lost_in_recycling),
    );
    expect(series(model, "P", "release", "cobalt")[11]).toBeCloseTo(years[11]?.released ?? NaN, 9);
  });
});

test("a chain of use alone is the plain stock model, to the bit, whichever way it is computed", () => {
  const lives = fc.record({
    mean: fc.double({ min: 0.6, max: 9, noNaN: true }),
    flows: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 6 }),
    convention: fc.constantFrom("uniform", "mid", "end", "start"),
  });
  fc.assert(
    fc.property(lives, ({ mean, flows, convention }) => {
      const shared = {
        flows: [
          ["series", "flow", "year", "value", "unit"],
          ...flows.map((value, i): Cell[] => ["P", "inflow", 2015 + i, value, "kg"]),
        ],
        s: settings(["last year", 2027], ["convention", convention]),
        lives: [
          ["product", "distribution", "mean", "sd"],
          ["P", "weibull", mean, mean / 3],
        ],
      };
      const { ph: _, ...plain } = phased([], shared);
      // Alone; and behind a phase that is passed in the year, where the chain computes it.
      const alone = phased([phaseRow("use", 1)], shared);
      const behind = phased([phaseRow("sold", 1), phaseRow("use", 2)], shared);
      const [a, b, c] = [plain, alone, behind].map((tables) => cohortsOf(modelOf(tables), "P"));
      for (const table of ["inflow", "stock", "release"] as const) {
        expect(b?.[table]).toEqual(a?.[table]);
        expect(c?.[table]).toEqual(a?.[table]);
      }
    }),
    { seed: 5, numRuns: 25 },
  );
});

describe("start", () => {
  test("of a phase is known from the end of the year before the first, by phase", () => {
    const rows = [
      phaseRow("use", 1, { ...fixed(2), start: 30 }),
      phaseRow("collection", 2, { ...fixed(1), start: 7 }),
    ];
    const model = modelOf(phased(rows, { s: settings(["first year", 2018], ["last year", 2023]) }));
    expect(phase(model, "P", "use", "stock")).toEqual([NaN, 30, 130, 100, 0, 0]);
    expect(phase(model, "P", "collection", "stock")).toEqual([NaN, 7, 0, 30, 100, 0]);
    expect(phase(model, "P", "collection", "outflow")).toEqual([NaN, NaN, 7, 0, 30, 100]);
    expect(yearly(model, "P", "stock")).toEqual([NaN, 30, 130, 100, 0, 0]);
    expect(yearly(model, "P", "release")).toEqual([NaN, NaN, 0, 30, 100, 0]);
  });

  test("of a phase after use alone leaves the stock in use as it is", () => {
    const rows = [
      phaseRow("use", 1, fixed(2)),
      phaseRow("collection", 2, { ...fixed(1), start: 7 }),
    ];
    const model = modelOf(phased(rows, { s: settings(["first year", 2018], ["last year", 2022]) }));
    expect(yearly(model, "P", "stock")).toEqual([0, 0, 100, 100, 0]);
    expect(phase(model, "P", "collection", "stock")).toEqual([NaN, 7, 0, 0, 100]);
    expect(phase(model, "P", "use", "stock")).toEqual([NaN, 0, 100, 100, 0]);
  });

  test("a stock of Start lies in use, behind the phases before it", () => {
    const st = [
      ["product", "year", "stock", "profile"],
      ["P", 2019, 90, "steady"],
    ];
    const model = modelOf(phased(EXAMPLE, { st }));
    // 2019 …: 90, 60, 30 of it left; 100 come in 2021.
    expect(yearly(model, "P", "stock")).toEqual([90, 60, 130, 100, 100, 0, 0, 0, 0]);
    expect(phase(model, "P", "collection", "inflow")).toEqual([NaN, 24, 24, 24, 0, 80, 0, 0, 0]);
    expect(phase(model, "P", "manufacturing", "stock")).toEqual([0, 100, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("a stock that its phase cannot hold, and a cohort of Start too old for use", () => {
    const rows = [phaseRow("passing", 1, { start: 5 }), phaseRow("use", 2, fixed(3))];
    expect(findingOf(modelOf(phased(rows)), "phase-start-contradicts").severity).toBe("warning");
    const st = [
      ["product", "year", "stock", "cohort"],
      ["P", 2019, 90, 2010],
    ];
    const model = modelOf(phased(EXAMPLE, { st }));
    expect(findingOf(model, "start-contradicts").found.en).toContain("2010");
    expect(yearly(model, "P", "release").slice(0, 2)).toEqual([NaN, 90]);
  });

  test("a marked start leaves its phase and those behind it without an answer", () => {
    const rows = [
      phaseRow("use", 1, fixed(2)),
      phaseRow("collection", 2, { ...fixed(1), start: ".." }),
    ];
    const model = modelOf(phased(rows));
    expect(yearly(model, "P", "stock").slice(0, 2)).toEqual([100, 100]);
    expect(phase(model, "P", "collection", "outflow").slice(0, 2)).toEqual([NaN, 0]);
  });
});

test("imports and exports of a phase count every year", () => {
  const rows = [phaseRow("use", 1, fixed(2)), phaseRow("collection", 2, { import: 10, export: 4 })];
  const model = modelOf(phased(rows));
  expect(phase(model, "P", "collection", "inflow")).toEqual([6, 6, 106, 6, 6, 6, 6, 6]);
});

test("an export above what a phase receives stops the product: no stock is below 0", () => {
  const over = modelOf(
    phased([phaseRow("use", 1, fixed(2)), phaseRow("collection", 2, { export: 4 })]),
  );
  const finding = findingOf(over, "phase-overdrawn");
  expect(finding.found.en).toContain("2020–2021, 2023–2027");
  expect(finding).toMatchObject({ severity: "error", blocks: ["P"], column: "export" });
  expect(phase(over, "P", "collection", "inflow")).toEqual(Array(8).fill(NaN));
  expect(yearly(over, "P", "stock")).toEqual(Array(8).fill(NaN));
});

test("an export of all that enters is no more than that, whatever the rounding", () => {
  // 0.1 + 0.2 is a little more than 0.3 in binary, 0.7 + 0.1 a little less than 0.8.
  for (const [inflow, imported, exported] of [
    [0.1, 0.2, 0.3],
    [0.7, 0.1, 0.8],
  ] as const) {
    const model = modelOf(
      phased([phaseRow("use", 1, { ...fixed(2), import: imported, export: exported })], {
        flows: [
          ["series", "flow", "year", "value", "unit"],
          ...Array.from({ length: 8 }, (_, i) => ["P", "inflow", 2020 + i, inflow, "kg"]),
        ],
      }),
    );
    expect(yearly(model, "P", "stock").every((stock) => Math.abs(stock) < 1e-15)).toBe(true);
  }
});

test("reuse: goods go round and keep their cohort", () => {
  const rows = [phaseRow("use", 1, fixed(2)), phaseRow("collection", 2, { share: 0.5, to: "use" })];
  const model = modelOf(phased(rows));
  expect(yearly(model, "P", "stock")).toEqual([100, 100, 50, 50, 25, 25, 12.5, 12.5]);
  expect(yearly(model, "P", "inflow")).toEqual([100, 0, 0, 0, 0, 0, 0, 0]);
  expect(phase(model, "P", "use", "inflow")).toEqual([100, 0, 50, 0, 25, 0, 12.5, 0]);
  expect(cohortsOf(model, "P").stock[7 * 8]).toBe(12.5);
});

test("a loop that never ends within the year stops the product", () => {
  const rows = [phaseRow("use", 1, { ...fixed(1), share: 1 }), phaseRow("back", 2, { to: "use" })];
  const model = modelOf(phased(rows, { s: settings(["convention", "start"]) }));
  expect(findingOf(model, "phase-endless").blocks).toEqual(["P"]);
  expect(yearly(model, "P", "stock")).toEqual([NaN]);
});

test("without use there is no stock in use, but the phases answer", () => {
  const model = modelOf(phased([phaseRow("mining", 1, fixed(2)), phaseRow("refining", 2)]));
  expect(yearly(model, "P", "inflow")[0]).toBe(100);
  expect(yearly(model, "P", "stock").every(Number.isNaN)).toBe(true);
  expect(yearly(model, "P", "release").every(Number.isNaN)).toBe(true);
  expect(phase(model, "P", "refining", "outflow")).toEqual([0, 0, 100, 0, 0, 0, 0, 0]);
  expect(findingOf(model, "phase-no-use").severity).toBe("warning");
});

test("a what-if on lifetimes scales use, whether its life stands in Phases or Lifetimes", () => {
  const model = modelOf(phased(EXAMPLE));
  const { cohorts } = model.runWith(productOf(model, "P"), { lifetimeFactor: 2 });
  const stock = [...(cohorts?.stock ?? [])].filter((_, at) => at % 8 === 0);
  expect(stock).toEqual([0, 100, 100, 100, 100, 100, 100, 0]);
});
