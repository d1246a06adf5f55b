/** Cases of ODYM, flodym and independent formulas as tables, through the functions of the sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "#engine";
import { calculated, valueIn, type Tables } from "./calculated";

type PerCohort = number | readonly number[];

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly note?: string;
  readonly inputs: {
    readonly inflow?: readonly number[];
    readonly lifetime: { readonly distribution: string } & Readonly<
      Partial<Record<"mean" | "sd" | "shape" | "scale" | "min" | "max", PerCohort>>
    >;
    readonly convention?: string;
    readonly options?: { readonly inflow_at?: string };
    readonly initial_stock_by_cohort?: readonly number[];
    readonly switch_index?: number;
    readonly T?: number;
  };
  readonly outputs: {
    readonly stock?: readonly number[];
    readonly outflow?: readonly number[];
    readonly outflow_after_switch?: readonly number[];
    readonly stock_by_cohort?: readonly (readonly number[])[];
    readonly outflow_by_cohort?: readonly (readonly number[])[];
  };
}

function cases(name: string): GoldenCase[] {
  const text = readFileSync(join(__dirname, `../../golden/stocks-${name}.json`), "utf8");
  return (JSON.parse(text) as { cases: GoldenCase[] }).cases;
}

/** README of the golden values: 1e-12 relative to the largest value of the case. */
const TOLERANCE = 1e-12;
const FIRST = 2000;

function expectClose(actual: unknown, expected: readonly number[], largest: number): void {
  const values = actual as readonly number[];
  expect(values).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs((values[i] ?? NaN) - value)).toBeLessThanOrEqual(TOLERANCE * largest);
  });
}

/** One row, or one row per cohort from its year, where the parameters differ by cohort. */
function lifetimeRows({ lifetime }: GoldenCase["inputs"]): Cell[][] {
  const { distribution, min, max } = lifetime;
  if (typeof min === "number" && typeof max === "number") {
    const row = ["P", null, distribution, (min + max) / 2, (max - min) / Math.sqrt(12), null, null];
    return [row];
  }
  const lists = (["mean", "sd", "shape", "scale"] as const).map((name) => lifetime[name]);
  const count = Math.max(1, ...lists.map((list) => (typeof list === "object" ? list.length : 1)));
  return Array.from({ length: count }, (_, c) => [
    "P",
    count === 1 ? null : FIRST + c,
    distribution,
    ...lists.map((list) => (typeof list === "object" ? (list[c] ?? null) : (list ?? null))),
  ]);
}

function conventionOf({ convention = "", options }: GoldenCase["inputs"]): string {
  const at = options?.inflow_at;
  if (at !== undefined) return at === "middle" ? "mid" : at;
  return convention.replace(/[ ;(].*$/, "");
}

/** A negative inflow is an export above the import. */
function flowRows(inflow: readonly number[]): Cell[][] {
  const isNegative = inflow.some((value) => value < 0);
  if (!isNegative) return inflow.map((value, i) => ["P", "inflow", FIRST + i, value, "kg"]);
  return inflow.flatMap((value, i) => [
    ["P", "import", FIRST + i, Math.max(value, 0), "kg"],
    ["P", "export", FIRST + i, Math.max(-value, 0), "kg"],
  ]);
}

function tablesOf(one: GoldenCase): Tables {
  const { inflow, initial_stock_by_cohort: initial, switch_index: at = 0, T = 0 } = one.inputs;
  const settings: Cell[][] = [["convention", conventionOf(one.inputs)]];
  if (initial) settings.push(["last year", FIRST + T - 1]);
  return {
    Products: [
      ["product", "unit"],
      ["P", "kg"],
    ],
    Lifetimes: [
      ["product", "from year", "distribution", "mean", "sd", "shape", "scale"],
      ...lifetimeRows(one.inputs),
    ],
    ...(inflow
      ? { Flows: [["series", "flow", "year", "value", "unit"], ...flowRows(inflow)] }
      : {}),
    ...(initial
      ? {
          Start: [
            ["product", "year", "stock", "cohort"],
            ...initial.map((stock, c) => ["P", FIRST + at, stock, FIRST + c]),
          ],
        }
      : {}),
    Settings: [["setting", "value"], ...settings],
  };
}

const isExact = (one: GoldenCase): boolean =>
  one.kind === "inflow_driven" && !one.id.includes("_quad");
const inflowDriven = [
  ...cases("odym-inflow-driven"),
  ...cases("reference-discretisation"),
  ...cases("flodym"),
].filter(isExact);

test("every inflow-driven case is here", () => {
  expect(inflowDriven.length).toBe(16 + 22 + 6);
});

test.each(inflowDriven.map((one) => [one.id, one] as const))("%s", (_id, one) => {
  const results = calculated(tablesOf(one), {
    stock: ["CRMSTOCK", "$model", "P"],
    release: ["CRMRELEASE", "$model", "P"],
    cohorts: ["CRMCOHORTS", "$model", "P"],
    released: ["CRMCOHORTS", "$model", "P", null, null, null, "release"],
  });
  const { stock = [], outflow = [], stock_by_cohort, outflow_by_cohort } = one.outputs;
  const largest = Math.max(...stock.map(Math.abs));
  const row = (id: string): unknown => {
    const value = valueIn(results[id]);
    return Array.isArray(value) ? (value as unknown[][])[0] : [value];
  };
  expectClose(row("stock"), stock, largest);
  expectClose(row("release"), outflow, largest);
  for (const [id, expected] of [
    ["cohorts", stock_by_cohort],
    ["released", outflow_by_cohort],
  ] as const) {
    const [header, ...table] = valueIn(results[id]) as unknown[][];
    expect(header).toEqual(["year", ...stock.map((_, i) => FIRST + i)]);
    table.forEach((cells, t) => {
      expect(cells[0]).toBe(FIRST + t);
      expect(cells.slice(t + 2).every((cell) => cell === "")).toBe(true);
      const known = expected?.[t]?.slice(0, t + 1);
      if (known) expectClose(cells.slice(1, t + 2), known, largest);
    });
  }
});

const startCases = cases("odym-initial-stock").filter(
  (one) => one.kind === "initial_stock_evolution",
);

test.each(startCases.map((one) => [one.id, one] as const))("%s", (_id, one) => {
  const { initial_stock_by_cohort: initial = [], switch_index: at = 0, T = 0 } = one.inputs;
  const results = calculated(tablesOf(one), {
    stock: ["CRMSTOCK", "$model", "P"],
    release: ["CRMRELEASE", "$model", "P", null, `${FIRST + at + 1}:${FIRST + T - 1}`],
    cohorts: ["CRMCOHORTS", "$model", "P"],
  });
  const { stock = [], outflow_after_switch: outflow = [], stock_by_cohort = [] } = one.outputs;
  const largest = Math.max(...stock);
  expectClose((valueIn(results["stock"]) as unknown[][])[0], stock.slice(at), largest);
  expectClose((valueIn(results["release"]) as unknown[][])[0], outflow.slice(at + 1), largest);
  const [header, ...table] = valueIn(results["cohorts"]) as unknown[][];
  expect(header?.slice(1, initial.length + 1)).toEqual(initial.map((_, c) => FIRST + c));
  table.forEach((cells, t) => {
    const expected = stock_by_cohort[at + t]?.slice(0, initial.length) ?? [];
    expectClose(cells.slice(1, initial.length + 1), expected, largest);
  });
});
