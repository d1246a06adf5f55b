/** Stock-driven cases of ODYM, flodym and independent formulas as tables, through the functions of the sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "#engine";
import { calculated, valueIn, type Tables } from "./calculated";

type PerCohort = number | readonly number[];

interface GoldenCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: {
    readonly stock: readonly number[];
    readonly lifetime: { readonly distribution: string } & Readonly<
      Partial<Record<"mean" | "sd" | "shape" | "scale", PerCohort>>
    >;
    readonly negative_inflow_correct?: boolean;
    readonly convention?: string;
  };
  readonly outputs: {
    readonly inflow: readonly number[];
    readonly outflow: readonly number[];
    readonly stock_by_cohort?: readonly (readonly number[])[];
  };
}

function cases(name: string): GoldenCase[] {
  const text = readFileSync(join(__dirname, `../../golden/stocks-${name}.json`), "utf8");
  return (JSON.parse(text) as { cases: GoldenCase[] }).cases.filter(
    ({ kind }) => kind === "stock_driven",
  );
}

/** README of the golden values: 1e-12 relative to the largest stock of the case. */
const TOLERANCE = 1e-12;
const FIRST = 2000;

function tablesOf({ inputs }: GoldenCase, convention: string): Tables {
  const { stock, lifetime } = inputs;
  const lists = (["mean", "sd", "shape", "scale"] as const).map((name) => lifetime[name]);
  const count = Math.max(1, ...lists.map((list) => (typeof list === "object" ? list.length : 1)));
  const decline = inputs.negative_inflow_correct === false ? "negativt inflöde" : "krymp";
  return {
    Produkter: [
      ["produkt", "enhet", "drivs av"],
      ["P", "kg", "bestånd"],
    ],
    Livslängder: [
      ["produkt", "från år", "fördelning", "medel", "standardavvikelse", "form", "skala"],
      ...Array.from({ length: count }, (_, c): Cell[] => [
        "P",
        count === 1 ? null : FIRST + c,
        lifetime.distribution,
        ...lists.map((list) => (typeof list === "object" ? (list[c] ?? null) : (list ?? null))),
      ]),
    ],
    Flöden: [
      ["serie", "flöde", "år", "värde", "enhet"],
      ...stock.map((value, i): Cell[] => ["P", "bestånd", FIRST + i, value, "kg"]),
    ],
    Inställningar: [
      ["inställning", "värde"],
      ["konvention", convention],
      ["minskande bestånd", decline],
    ],
  };
}

const all = [
  ...cases("odym-stock-driven").map((one) => [one.id, "slutet", one] as const),
  ...[...cases("flodym"), ...cases("reference-discretisation")].map(
    (one) => [one.id, "mitten", one] as const,
  ),
];

test("every stock-driven case is here", () => expect(all).toHaveLength(9 + 3));

test.each(all)("%s (%s)", (_, convention, one) => {
  const results = calculated(tablesOf(one, convention), {
    stock: ["CRMSTOCK", "$model", "P"],
    inflow: ["CRMINFLOW", "$model", "P"],
    release: ["CRMRELEASE", "$model", "P"],
    cohorts: ["CRMCOHORTS", "$model", "P"],
  });
  const largest = Math.max(...one.inputs.stock);
  const close = (actual: readonly unknown[], expected: readonly number[]): void => {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((value, i) => {
      expect(Math.abs((actual[i] as number) - value)).toBeLessThanOrEqual(TOLERANCE * largest);
    });
  };
  const row = (id: string): unknown[] => (valueIn(results[id]) as unknown[][])[0] ?? [];
  close(row("stock"), one.inputs.stock);
  close(row("inflow"), one.outputs.inflow);
  close(row("release"), one.outputs.outflow);
  const [, ...table] = valueIn(results["cohorts"]) as unknown[][];
  expect(table).toHaveLength(one.inputs.stock.length);
  table.forEach((cells, t) => {
    const known = one.outputs.stock_by_cohort?.[t]?.slice(0, t + 1);
    if (known) close(cells.slice(1, t + 2), known);
  });
});

test("CRMVALIDATE: no factor on inflow and no used export where the stock is given", () => {
  const [, , one] = all[0] ?? [];
  if (!one) throw new Error("no case");
  const results = calculated(
    {
      ...tablesOf(one, "slutet"),
      Jämförelsevärden: [
        ["gäller", "mått", "år", "värde", "enhet"],
        ["P", "bestånd", FIRST + 5, 90, "kg"],
      ],
    },
    { validate: ["CRMVALIDATE", "$model"] },
  );
  const rows = (valueIn(results["validate"]) as unknown[][]).slice(-3);
  expect(rows.map((row) => [row[3], row[4], row[8]])).toEqual(
    ["lifetime factor", "net used export", "inflow factor"].map((word) => [
      word,
      "",
      "the stock is given and inflow is solved from it",
    ]),
  );
});
