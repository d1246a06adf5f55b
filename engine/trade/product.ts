/** Products as the model knows them: unit, unit masses, groups. */
import type { Row } from "../assumptions/row";
import { numberIn, textIn, wordOf } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { KILOGRAM } from "../quantities/unit-list";
import { parseUnit, type Unit } from "../quantities/units";

/** A value that holds from a cohort on; undefined = from the beginning. */
export interface Dated {
  readonly fromYear: number | undefined;
  readonly value: number;
}

export interface Product {
  readonly name: string;
  readonly row: Row;
  readonly unit: Unit;
  /** kg per unit (per piece where the unit is a mass), by cohort, oldest first. */
  readonly unitMasses: readonly Dated[];
  /** Capacity per piece in the product's unit. */
  readonly unitSize: number | undefined;
  readonly group: string | undefined;
  readonly responsibility: string | undefined;
  readonly driver: Word<"driver">;
  /** Own projection, where it differs from the setting. */
  readonly projection: Word<"projection"> | number | undefined;
  /** Share of a loose component's consumption that is final use; undefined = blank. */
  readonly finalUseShare?: number;
}

/** The products of Products, by name; the first row of a name counts. */
export function readProducts(
  rows: readonly Row[],
  unitMassRows: readonly Row[],
): ReadonlyMap<string, Product> {
  const masses = massesByProduct(unitMassRows);
  const products = new Map<string, Product>();
  for (const row of rows) {
    const name = textIn(row, "product");
    // A product without a readable unit has no answer, but sums must know that it is there.
    const unit = parseUnit(textIn(row, "unit") ?? "") ?? KILOGRAM;
    if (name === undefined || products.has(name)) continue;
    products.set(name, {
      name,
      row,
      unit,
      unitMasses: unitMassesOf(row, masses.get(name) ?? []),
      unitSize: numberIn(row, "unit size"),
      group: textIn(row, "group"),
      responsibility: textIn(row, "responsibility"),
      driver: wordOf(row, "driver", "driver") ?? "inflow",
      projection: projectionOf(row),
      ...finalUseShareOf(row),
    });
  }
  return products;
}

/** The sound rows of Unit masses. */
function massesByProduct(rows: readonly Row[]): ReadonlyMap<string, readonly Dated[]> {
  const masses = new Map<string, Dated[]>();
  for (const row of rows) {
    const name = textIn(row, "product");
    const value = numberIn(row, "unit mass");
    if (row.broken || name === undefined || value === undefined) continue;
    masses.set(name, [
      ...(masses.get(name) ?? []),
      { fromYear: numberIn(row, "from year"), value },
    ]);
  }
  return masses;
}

/** Products.unit mass is shorthand for a row from the beginning. */
function unitMassesOf(row: Row, dated: readonly Dated[]): readonly Dated[] {
  const shorthand = numberIn(row, "unit mass");
  const own = shorthand === undefined ? [] : [{ fromYear: undefined, value: shorthand }];
  const from = ({ fromYear }: Dated): number => fromYear ?? -Infinity;
  return [...own, ...dated].sort((a, b) => from(a) - from(b));
}

function finalUseShareOf(row: Row): Pick<Product, "finalUseShare"> {
  const share = numberIn(row, "final use share");
  return share === undefined ? {} : { finalUseShare: share };
}

function projectionOf(row: Row): Product["projection"] {
  const { projection } = row.cells;
  const isGiven = typeof projection === "number" || typeof projection === "string";
  return isGiven ? (projection as Product["projection"]) : undefined;
}

/** What is in force for a cohort: the newest row not after it, else the first row. */
export function datedInForce(values: readonly Dated[], cohort: number): Dated | undefined {
  let found = values[0];
  for (const dated of values) {
    if (dated.fromYear === undefined || dated.fromYear <= cohort) found = dated;
  }
  return found;
}

/** The value in force for a cohort; undefined where there is none. */
export function inForce(values: readonly Dated[], cohort: number): number | undefined {
  return datedInForce(values, cohort)?.value;
}
