/** Observed values beside the model's, in one unit (methods, "Validation"). */
import { numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { compareCodePoints } from "../classification/code-point-order";
import { compareMaterials, descendantsOf } from "../classification/materials";
import { afterUseBooks, afterUseIn } from "../model/after-use-series";
import { isStockMeasure, measureIn, type Measure } from "../model/measure-series";
import { hasContent } from "../model/material-members";
import type { Model, RunFactors } from "../model/model";
import type { ProductRun } from "../model/product-run";
import { parseUnit, type Unit } from "../quantities/units";
import type { Product } from "../trade/product";

/** Observations of one `for`, material and measure. */
export interface ObservedSeries {
  readonly for: string;
  /** Material key; undefined = the goods. */
  readonly material: string | undefined;
  readonly measure: Measure;
  /** The unit both are told in: that of the earliest year. */
  readonly unit: Unit;
  /** Year → observed, in `unit`; undefined = marked missing or another unit. */
  readonly values: ReadonlyMap<number, number | undefined>;
  readonly rows: readonly Row[];
  readonly products: readonly Product[];
}

/** The observed series of a model, by `for`, measure and material. */
export function observedSeries(model: Model): ObservedSeries[] {
  const groups = new Map<string, Row[]>();
  for (const row of model.parts.rows.get("Observed") ?? []) {
    if (row.broken) continue;
    const key = JSON.stringify([
      textIn(row, "for"),
      textIn(row, "measure"),
      textIn(row, "material"),
    ]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const yearOf = (row: Row): number => numberIn(row, "year") ?? Infinity;
  const series = [...groups.values()].flatMap((rows) =>
    seriesFrom(
      model,
      rows.sort((a, b) => yearOf(a) - yearOf(b)),
    ),
  );
  return series.sort(
    (a, b) =>
      compareCodePoints(a.for, b.for) ||
      compareCodePoints(a.measure, b.measure) ||
      goodsFirst(a.material, b.material),
  );
}

function goodsFirst(a: string | undefined, b: string | undefined): number {
  if (a !== undefined && b !== undefined) return compareMaterials(a, b);
  return Number(a !== undefined) - Number(b !== undefined);
}

function seriesFrom(model: Model, rows: readonly Row[]): ObservedSeries[] {
  const first = rows[0];
  const name = first && textIn(first, "for");
  const measure = first && wordOf(first, "measure", "measure");
  const unit = parseUnit((first && textIn(first, "unit")) ?? "");
  if (!name || !measure || !unit) return [];
  const products = model.products.filter(
    (product) => product.name === name || product.group === name || product.responsibility === name,
  );
  if (products.length === 0) return [];
  return [
    {
      for: name,
      material: textIn(first, "material"),
      measure,
      unit,
      values: valuesIn(rows, unit),
      rows,
      products: products.filter((product) => !model.isOnlyComponent(product)),
    },
  ];
}

/** Year → observed, in the unit. */
function valuesIn(rows: readonly Row[], unit: Unit): Map<number, number | undefined> {
  const values = new Map<number, number | undefined>();
  for (const row of rows) {
    const year = numberIn(row, "year");
    const own = parseUnit(textIn(row, "unit") ?? "");
    const value = numberIn(row, "value");
    if (year === undefined) continue;
    const same = own?.dimension === unit.dimension && value !== undefined;
    values.set(year, same ? (value * own.toBase) / unit.toBase : undefined);
  }
  return values;
}

/** The modelled counterpart in the series' unit; NaN = no answer. `factors` as a what-if. */
export function modelledIn(
  model: Model,
  series: ObservedSeries,
  year: number,
  runs: (product: Product) => ProductRun = (product) => model.run(product),
): number {
  const { measure } = series;
  const years = model.parts.years;
  if (!years || year < years.first || year > years.last) return NaN;
  let sum = 0;
  let counted = 0;
  for (const product of series.products) {
    if (series.material !== undefined && !hasContent(model, product)) continue;
    counted += 1;
    sum += productIn(model, series, product, runs(product), measure, year);
  }
  return counted === 0 ? NaN : sum;
}

function productIn(
  model: Model,
  series: ObservedSeries,
  product: Product,
  run: ProductRun,
  measure: Measure,
  year: number,
): number {
  if (!run.cohorts) return NaN;
  const keys = keysIn(model, series, product);
  if (isStockMeasure(measure)) {
    const { firstCohort, lastYear } = run.cohorts.axis;
    const weights = weightsIn(model, series, product, keys, firstCohort, lastYear);
    return weights === undefined ? NaN : measureIn(run, run.cohorts, measure, year, weights);
  }
  if (weightsIn(model, series, product, keys, year, year) === undefined) return NaN;
  // After use each material has a row of Handling of its own.
  const parts = keys.length === 0 ? [[]] : keys.map((key) => [key]);
  return parts.reduce((sum, part) => {
    const weightsOf = (from: number, to: number): Float64Array | undefined =>
      weightsIn(model, series, product, part, from, to);
    const books = afterUseBooks(model, product, run, { material: part[0], weightsOf });
    return sum + (books ? afterUseIn(books, measure, year) : NaN);
  }, 0);
}

/** Materials of the product that the series counts; none of the goods. */
function keysIn(model: Model, { material }: ObservedSeries, product: Product): string[] {
  if (material === undefined) return [];
  const named = model.materialsOf(product);
  return [material, ...descendantsOf(material)].filter((key) => named.has(key));
}

/** The series' unit per unit of the product, by cohort; undefined = cannot be told. */
function weightsIn(
  model: Model,
  series: ObservedSeries,
  product: Product,
  keys: readonly string[],
  from: number,
  to: number,
): Float64Array | undefined {
  const { unit, material } = series;
  if (material !== undefined) {
    if (unit.dimension !== "mass") return undefined;
    const sum = new Float64Array(to - from + 1);
    for (const key of keys) {
      model.contentOf(product, key, from, to).forEach((amount, i) => {
        sum[i] = (sum[i] ?? 0) + amount / unit.toBase;
      });
    }
    return sum;
  }
  if (unit.dimension === product.unit.dimension) {
    return new Float64Array(to - from + 1).fill(product.unit.toBase / unit.toBase);
  }
  if (unit.dimension !== "mass") return undefined;
  return model.massOf(product, from, to).map((kg) => kg / unit.toBase);
}

/** The runs of the series' products with other factors. */
export function scaledRuns(
  model: Model,
  series: ObservedSeries,
  factors: RunFactors,
): (product: Product) => ProductRun {
  const runs = new Map(
    series.products.map((product) => [product.name, model.runWith(product, factors)]),
  );
  return (product) => runs.get(product.name) ?? { findings: [] };
}
