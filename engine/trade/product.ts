/** Products as the model knows them: unit, unit masses, groups. */
import type { Row } from "../assumptions/row";
import { numberIn, textIn, wordOf } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
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
}

/** The products of the sound rows of Products, by name; the first row of a name counts. */
export function readProducts(
  rows: readonly Row[],
  unitMassRows: readonly Row[],
): ReadonlyMap<string, Product> {
  const masses = new Map<string, Dated[]>();
  for (const row of unitMassRows) {
    const name = textIn(row, "product");
    const value = numberIn(row, "unit mass");
    if (row.broken || name === undefined || value === undefined) continue;
    const dated = { fromYear: numberIn(row, "from year"), value };
    const list = masses.get(name);
    if (list) list.push(dated);
    else masses.set(name, [dated]);
  }
  const products = new Map<string, Product>();
  for (const row of rows) {
    const name = textIn(row, "product");
    const unit = parseUnit(textIn(row, "unit") ?? "");
    if (name === undefined || unit === undefined || products.has(name)) continue;
    const shorthand = numberIn(row, "unit mass");
    const own = shorthand === undefined ? [] : [{ fromYear: undefined, value: shorthand }];
    const projection = row.cells.projection;
    products.set(name, {
      name,
      row,
      unit,
      unitMasses: [...own, ...(masses.get(name) ?? [])].sort(
        (a, b) => (a.fromYear ?? -Infinity) - (b.fromYear ?? -Infinity),
      ),
      unitSize: numberIn(row, "unit size"),
      group: textIn(row, "group"),
      responsibility: textIn(row, "responsibility"),
      driver: wordOf(row, "driver", "driver") ?? "inflow",
      projection:
        typeof projection === "number" || typeof projection === "string"
          ? (projection as Product["projection"])
          : undefined,
    });
  }
  return products;
}

/** The value in force for a cohort: the newest row not after it, else the first row. */
export function inForce(values: readonly Dated[], cohort: number): number | undefined {
  let found = values[0]?.value;
  for (const { fromYear, value } of values) {
    if (fromYear === undefined || fromYear <= cohort) found = value;
  }
  return found;
}
