import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { modelFindings } from "../../../engine/analysis/model-findings";
import type { CodeList } from "../../../engine/classification/code-list";
import type { Finding } from "../../../engine/findings/finding";
import { buildModel } from "../../../engine/model/build-model";
import { measureSeries, type StockMeasure } from "../../../engine/model/measure-series";
import type { Model } from "../../../engine/model/model";
import type { CohortResult } from "../../../engine/stocks/cohort-result";
import type { Product } from "../../../engine/trade/product";

/** Tables by any name; the kind is told by the headers, as in a workbook. */
export type Tables = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export function modelOf(
  tables: Tables | readonly TableInput[],
  name = "base",
  codes?: CodeList,
): Model {
  const inputs = Array.isArray(tables)
    ? (tables as readonly TableInput[])
    : Object.entries(tables).map(([table, cells]) => ({
        name: table,
        cells: cells as TableInput["cells"],
      }));
  const model = buildModel(name, readTables(inputs, true), codes);
  if ("unknownScenario" in model) throw new Error(`unknown scenario ${model.unknownScenario}`);
  return model;
}

export function productOf(model: Model, name: string): Product {
  const product = model.parts.products.get(name);
  if (!product) throw new Error(`no product ${name}`);
  return product;
}

/** The measure of each model year in the product's unit; NaN = no answer. */
export function yearly(model: Model, product: string, measure: StockMeasure): number[] {
  return [...measureSeries(model, productOf(model, product), measure)];
}

/** kg of a material by model year. */
export function ofMaterial(
  model: Model,
  product: string,
  material: string,
  measure: StockMeasure,
): number[] {
  const found = productOf(model, product);
  return [
    ...measureSeries(model, found, measure, (from, to) =>
      model.contentOf(found, material, from, to),
    ),
  ];
}

export function cohortsOf(model: Model, product: string): CohortResult {
  const { cohorts, findings } = model.run(productOf(model, product));
  if (!cohorts) throw new Error(`no answer: ${findings.map((f) => f.found.en).join(" ")}`);
  return cohorts;
}

/** Stock of each cohort above 0 at the end of a year. */
export function stockByCohort(model: Model, product: string, year: number): Map<number, number> {
  const { axis, stock, startStock } = cohortsOf(model, product);
  const width = axis.lastYear - axis.firstCohort + 1;
  const at = (year - axis.firstYear) * width;
  const row = year === axis.firstYear - 1 ? startStock : stock.subarray(at, at + width);
  const byCohort = [...row].map((k, i): [number, number] => [axis.firstCohort + i, k]);
  return new Map(byCohort.filter(([, k]) => k !== 0));
}

export function codesOf(model: Model): string[] {
  return modelFindings(model).map((finding) => finding.code);
}

export function findingOf(model: Model, code: string): Finding {
  const found = modelFindings(model).find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code}; there are ${codesOf(model).join(", ")}`);
  return found;
}

/** One product, import rows by year, one lifetime; everything else by default. */
export function simple(
  rows: readonly (readonly [year: number, tonnes: Cell])[],
  life: readonly Cell[] = ["fixed", 2, null],
  more: Tables = {},
): Tables {
  return {
    products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ...rows.map(([year, value]): Cell[] => ["A", "import", year, value, "kg"]),
    ],
    lives: [
      ["product", "distribution", "mean", "sd"],
      ["A", ...life],
    ],
    ...more,
  };
}

export function settings(...rows: readonly (readonly [string, Cell])[]): readonly Cell[][] {
  return [["setting", "value"], ...rows.map((row) => [...row])];
}
