/** The amount of one series and flow in one year, in the product's unit, from the rows of that year. */
import type { Row } from "../assumptions/row";
import type { Dimension } from "../quantities/units";
import { isMoney, type Conversion, type Refusal } from "./conversion";
import { amountOfRow, type AmountRules } from "./conversion-of-row";
import { countedRows, rowsByDimension } from "./counted-rows";
import type { Product } from "./product";

/** A year's amount; NaN = missing. */
export interface YearlyAmount {
  readonly amount: number;
  /** Rows that were converted, each with its trace; undefined = none. */
  readonly conversions?: readonly Conversion[];
  /** Nil symbols that the settings read as 0. */
  readonly nils?: number;
  /** Sum of the partners where it differs from the published total. */
  readonly partnerSum?: number;
  /** Why it is missing, where a row is there that could not be converted. */
  readonly refused?: Refusal;
  /** How far a second quantity lies from the one that counts, above 0.2, relative to it. */
  readonly apart?: number;
  /** `from parent`: the parent's code, then those taken from it. */
  readonly estimatedFrom?: readonly string[];
}

const MISSING: YearlyAmount = { amount: NaN };

/** Two quantities of the same goods that differ by more are told of, relative. */
const AGREEMENT = 0.2;

/** How far above that a difference may be by rounding alone. */
const ROUNDING = 1e-9;

/** Kinds of unit after the product's own, quantities before values. */
export const QUANTITIES_FIRST: readonly Dimension[] = [
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
  const byDimension = rowsByDimension(rows);
  if (byDimension === undefined) return MISSING;
  const own = product.unit.dimension;
  let missing: YearlyAmount | undefined;
  for (const dimension of new Set([own, ...QUANTITIES_FIRST])) {
    const ofDimension = byDimension.get(dimension);
    if (ofDimension === undefined) continue;
    const found = sumOfRows(ofDimension, year, product, rules);
    if (Number.isNaN(found.amount)) missing = toTell(missing, found);
    else {
      const second = dimension === own && byDimension.get(own === "mass" ? "pieces" : "mass");
      return second ? compared(found, sumOfRows(second, year, product, rules)) : found;
    }
  }
  return missing ?? MISSING;
}

/** The rows whose sum {@link yearlyAmount} is; empty where it is missing. */
export function rowsThatCount(
  rows: readonly Row[],
  year: number,
  product: Product,
  rules: AmountRules,
): readonly Row[] {
  const byDimension = rowsByDimension(rows);
  for (const dimension of new Set([product.unit.dimension, ...QUANTITIES_FIRST])) {
    const ofDimension = byDimension?.get(dimension);
    if (ofDimension === undefined) continue;
    const { amount } = sumOfRows(ofDimension, year, product, rules);
    if (!Number.isNaN(amount)) return countedRows(ofDimension);
  }
  return [];
}

/**
 * The first that has no amount; a quantity that is marked missing leaves its place to the value,
 * which says why it has none.
 */
function toTell(first: YearlyAmount | undefined, found: YearlyAmount): YearlyAmount {
  const tells = found.refused !== undefined && isMoney(found.refused.unit);
  return first === undefined || (first.refused === undefined && tells) ? found : first;
}

/** The first with how far the second is from it, where that is worth telling. */
function compared(own: YearlyAmount, { amount }: YearlyAmount): YearlyAmount {
  const difference = Math.abs(amount - own.amount);
  // Unknown is no difference.
  if (!(difference > (AGREEMENT + ROUNDING) * Math.abs(own.amount))) return own;
  return { ...own, apart: difference / Math.abs(own.amount) };
}

/** The sum; missing where a part is. Marks of the parts stay on it, and conversions where it is known. */
export function addUp(parts: readonly YearlyAmount[]): YearlyAmount {
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  const nils = parts.reduce((sum, part) => sum + (part.nils ?? 0), 0);
  const apart = parts.reduce((most, part) => Math.max(most, part.apart ?? 0), 0);
  const conversions = parts.flatMap((part) => part.conversions ?? []);
  const refusals = parts.flatMap((part) => part.refused ?? []);
  // What stops the product is told before what only leaves a gap.
  const refused = refusals.find(({ reason }) => reason !== "no price") ?? refusals[0];
  return {
    amount,
    ...(nils > 0 ? { nils } : {}),
    ...(conversions.length > 0 && !Number.isNaN(amount) ? { conversions } : {}),
    ...(refused === undefined ? {} : { refused }),
    ...(apart > 0 ? { apart } : {}),
  };
}

function sumOfRows(
  rows: readonly Row[],
  year: number,
  product: Product,
  rules: AmountRules,
): YearlyAmount {
  const read = (row: Row): YearlyAmount => {
    const { amount, conversion, isNil, refused } = amountOfRow(row, year, product, rules);
    return {
      amount,
      ...(conversion ? { conversions: [conversion] } : {}),
      ...(isNil ? { nils: 1 } : {}),
      ...(refused ? { refused } : {}),
    };
  };
  const counted = countedRows(rows);
  const [first] = counted;
  const found = counted.length === 1 && first ? read(first) : addUp(counted.map(read));
  if (counted.length === rows.length) return found;
  const partners = rows.filter((row) => row !== first);
  const sum = addUp(partners.map(read)).amount;
  const differs = Math.abs(sum - found.amount) > 0.005 * Math.abs(found.amount);
  return differs ? { ...found, partnerSum: sum } : found;
}
