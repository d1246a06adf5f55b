/** One year of one series by partner, of the rows that its amount is read from. */
import { isTotalPartner } from "../assumptions/keys";
import { textIn, type Row } from "../assumptions/row";
import { amountOfRow, type AmountRules } from "./conversion-of-row";
import { countedRows, rowsByDimension } from "./counted-rows";
import type { Product } from "./product";
import { QUANTITIES_FIRST } from "./yearly-amount";

/** What each partner stands for, in the product's unit. */
export interface PartnerAmounts {
  /** NaN where a partner's row is marked missing. */
  readonly byPartner: ReadonlyMap<string, number>;
  /** What no partner is named for: total − partners, 0 where they agree; NaN = unknown. */
  readonly rest: number;
}

/** A total and its partners agree where they differ by no more, relative to the total. */
const AGREEMENT = 0.005;

/** The amounts by partner in the kind of unit that counts; undefined where none names a partner. */
export function partnerAmounts(
  rows: readonly Row[],
  year: number,
  product: Product,
  rules: AmountRules,
): PartnerAmounts | undefined {
  const byDimension = rowsByDimension(rows);
  if (byDimension === undefined) return undefined;
  const amountOf = (row: Row): number => amountOfRow(row, year, product, rules).amount;
  for (const dimension of new Set([product.unit.dimension, ...QUANTITIES_FIRST])) {
    const ofDimension = byDimension.get(dimension);
    if (ofDimension === undefined) continue;
    const total = countedRows(ofDimension).reduce((sum, row) => sum + amountOf(row), 0);
    if (Number.isNaN(total)) continue;
    const named = ofDimension.filter((row) => !isTotalPartner(textIn(row, "partner")));
    if (named.length === 0) return undefined;
    const byPartner = new Map(named.map((row) => [textIn(row, "partner") ?? "", amountOf(row)]));
    const rest = [...byPartner.values()].reduce((left, amount) => left - amount, total);
    const agrees = Math.abs(rest) <= AGREEMENT * Math.abs(total);
    return { byPartner, rest: agrees ? 0 : rest };
  }
  return undefined;
}

/** What a partner stands for; NaN where it may be in what no partner is named for. */
export function amountOfPartner({ byPartner, rest }: PartnerAmounts, partner: string): number {
  return byPartner.get(partner) ?? (rest === 0 ? 0 : NaN);
}

/** Each amount times a factor. */
export function scaledPartners({ byPartner, rest }: PartnerAmounts, by: number): PartnerAmounts {
  const scaled = new Map([...byPartner].map(([partner, amount]) => [partner, amount * by]));
  return { byPartner: scaled, rest: rest * by };
}

/** The sum; undefined where a part has none. */
export function addPartners(
  parts: readonly (PartnerAmounts | undefined)[],
): PartnerAmounts | undefined {
  const byPartner = new Map<string, number>();
  let rest = 0;
  for (const part of parts) {
    if (part === undefined) return undefined;
    rest += part.rest;
    for (const [partner, amount] of part.byPartner) {
      byPartner.set(partner, (byPartner.get(partner) ?? 0) + amount);
    }
  }
  return parts.length === 0 ? undefined : { byPartner, rest };
}
