/** The amount of one series and flow in one year, in the product's unit, from the rows of that year. */
import { isTotalPartner } from "../assumptions/keys";
import { isNilSymbol, Mark } from "../assumptions/cell";
import { textIn, type Row } from "../assumptions/row";
import { parseUnit, type Dimension, type Unit } from "../quantities/units";
import type { Product } from "./product";
import { unitsPer } from "./product-units";

/** A year's amount; NaN = missing. */
export interface YearlyAmount {
  readonly amount: number;
  /** Unit it was converted from by unit mass or unit size; undefined = the product's own dimension. */
  readonly convertedFrom?: string;
  /** Nil symbols that the settings read as 0. */
  readonly nils?: number;
  /** Sum of the partners where it differs from the published total. */
  readonly partnerSum?: number;
  /** Unit that cannot be converted to the product's. */
  readonly unconvertible?: Unit;
}

/** How rows are read into amounts. */
export interface AmountRules {
  readonly nilIsZero: boolean;
  /** Cohort that the goods of a year belong to: unit masses are those of the cohort. */
  readonly cohortOf: (year: number) => number;
}

const MISSING: YearlyAmount = { amount: NaN };

/** Kinds of unit after the product's own, quantities before values. */
const QUANTITIES_FIRST: readonly Dimension[] = [
  "mass",
  "pieces",
  "power",
  "energy",
  "area",
  "money:SEK",
  "money:EUR",
];

/**
 * The year's amount. A given quantity wins over a value, the product's own kind of unit over mass
 * or pieces; one that is marked missing gives way to the next. Partner rows are summed where there
 * is no total row.
 */
export function yearlyAmount(
  rows: readonly Row[],
  year: number,
  product: Product,
  rules: AmountRules,
): YearlyAmount {
  const byDimension = new Map<Dimension, Row[]>();
  for (const row of rows) {
    const dimension = parseUnit(textIn(row, "unit") ?? "")?.dimension;
    if (row.broken || dimension === undefined) return MISSING;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), row]);
  }
  let refused: YearlyAmount | undefined;
  for (const dimension of new Set([product.unit.dimension, ...QUANTITIES_FIRST])) {
    const ofDimension = byDimension.get(dimension);
    if (ofDimension === undefined) continue;
    const found = sumOfRows(ofDimension, year, product, rules);
    if (!Number.isNaN(found.amount)) return found;
    refused ??= found;
  }
  return refused ?? MISSING;
}

/** The sum; missing where a part is. Marks of the parts stay on it. */
export function addUp(parts: readonly YearlyAmount[]): YearlyAmount {
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const nils = parts.reduce((sum, part) => sum + (part.nils ?? 0), 0);
  const convertedFrom = parts.find((part) => part.convertedFrom !== undefined)?.convertedFrom;
  const unconvertible = parts.find((part) => part.unconvertible !== undefined)?.unconvertible;
  return {
    amount,
    ...(nils > 0 ? { nils } : {}),
    ...(convertedFrom === undefined ? {} : { convertedFrom }),
    ...(unconvertible === undefined ? {} : { unconvertible }),
  };
}

function sumOfRows(
  rows: readonly Row[],
  year: number,
  product: Product,
  rules: AmountRules,
): YearlyAmount {
  const total = rows.find((row) => isTotalPartner(textIn(row, "partner")));
  if (total === undefined) return addUp(rows.map((row) => rowAmount(row, year, product, rules)));
  const ofTotal = rowAmount(total, year, product, rules);
  const partners = rows.filter((row) => row !== total);
  if (partners.length === 0) return ofTotal;
  const sum = addUp(partners.map((row) => rowAmount(row, year, product, rules))).amount;
  const differs = Math.abs(sum - ofTotal.amount) > 0.005 * Math.abs(ofTotal.amount);
  return differs ? { ...ofTotal, partnerSum: sum } : ofTotal;
}

function rowAmount(row: Row, year: number, product: Product, rules: AmountRules): YearlyAmount {
  const unit = parseUnit(textIn(row, "unit") ?? "");
  const content = row.cells.value;
  if (unit === undefined || content === undefined) return MISSING;
  const nil = content instanceof Mark && rules.nilIsZero && isNilSymbol(content.text);
  const value = typeof content === "number" ? content : nil ? 0 : NaN;
  const factor = unitsPer(unit, product, rules.cohortOf(year));
  if (factor === undefined) return { amount: NaN, unconvertible: unit };
  const converted = unit.dimension !== product.unit.dimension && !Number.isNaN(value);
  return {
    amount: value * factor,
    ...(converted ? { convertedFrom: unit.symbol } : {}),
    ...(nil ? { nils: 1 } : {}),
  };
}
