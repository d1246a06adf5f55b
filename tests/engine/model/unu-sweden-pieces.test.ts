/** The example set counted in pieces, with the average weights by year: the cohort's own weight. */
import type { Cell } from "../../../engine/assumptions/cell";
import { expectClose } from "../stocks/golden";
import { equipmentRows, equipmentTables, keyData, type KeyData } from "./electrical-equipment";
import { codesOf, modelOf, productOf, yearly } from "./models";
import type { Model } from "../../../engine/model/model";

const keys = keyData();
const YEARS = Array.from({ length: 41 }, (_, i) => 1995 + i);

/** Only the rows in pieces; products in the unit given; years without a figure 0; ages at year ends. */
function modelIn(unit: "pieces" | "kg"): Model {
  const [headers = [], ...flows] = equipmentTables["Flows"] ?? [];
  const [productHeaders = [], ...products] = equipmentTables["Products"] ?? [];
  const settings: Cell[][] = [
    ["setting", "value"],
    ["first year", 1995],
    ["last year", 2035],
    ["convention", "end"],
    ["missing", "zero"],
  ];
  return modelOf({
    ...equipmentTables,
    Products: [
      productHeaders,
      ...products.map((row) => row.map((cell, i) => (productHeaders[i] === "unit" ? unit : cell))),
    ],
    Flows: [headers, ...flows.filter((row) => row.includes("pieces"))],
    Settings: settings,
  });
}

const pieces = new Map<string, Map<number, number>>();
for (const row of equipmentRows("Flows")) {
  if (row["unit"] !== "pieces") continue;
  const product = String(row["series"]);
  const years = pieces.get(product) ?? new Map<number, number>();
  pieces.set(product, years.set(Number(row["year"]), Number(row["value"])));
}

/** kg a piece of a cohort: the newest weight given for it or an earlier year, else the first. */
function weightOf(product: string, cohort: number): number {
  const own = equipmentRows("Unit masses").filter((row) => row["product"] === product);
  const before = own.filter((row) => Number(row["from year"]) <= cohort);
  return Number((before.at(-1) ?? own[0])?.["unit mass"]);
}

/** Stock by plain sums, pieces of each cohort times `weight`. */
function stockOf({ product, shape, scale }: KeyData, weight: (cohort: number) => number): number[] {
  const sold = [...(pieces.get(product) ?? [])].map(
    ([cohort, count]) => [cohort, count * weight(cohort)] as const,
  );
  return YEARS.map((year) =>
    sold
      .filter(([cohort]) => cohort <= year)
      .reduce(
        (sum, [cohort, amount]) => sum + amount * Math.exp(-(((year - cohort) / scale) ** shape)),
        0,
      ),
  );
}

describe("every key from its pieces", () => {
  const inPieces = modelIn("pieces");
  const inKg = modelIn("kg");

  test.each(keys.map((data) => [data.product, data] as const))("%s", (product, data) => {
    const weights = new Map(YEARS.map((year) => [year, weightOf(product, year)]));
    const kgOf = (cohort: number): number => weights.get(cohort) ?? NaN;
    expectClose(
      yearly(inPieces, product, "stock"),
      stockOf(data, () => 1),
    );
    const stockKg = stockOf(data, kgOf);
    // A product in kg with rows in pieces: each year converted by the weight of its cohort.
    expectClose(yearly(inKg, product, "stock"), stockKg);
    const run = inKg.run(productOf(inKg, product));
    expect(run.inflow?.convertedCells).toBe(pieces.get(product)?.size);
    // A product in pieces, its mass by cohort.
    const mass = inPieces.massOf(productOf(inPieces, product), 1995, 2035);
    expectClose(mass, YEARS.map(kgOf));
  });

  test("996 conversions are marked in kg, none in pieces", () => {
    expect(codesOf(inKg).filter((code) => code === "converted")).toHaveLength(54);
    expect(codesOf(inPieces)).not.toContain("converted");
    const cells = keys.map(
      ({ product }) => inKg.run(productOf(inKg, product)).inflow?.convertedCells,
    );
    expect(cells.reduce<number>((sum, count) => sum + (count ?? NaN), 0)).toBe(996);
  });
});
