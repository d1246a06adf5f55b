/** What a kg of a material is worth by calendar year (table Material prices). */
import { numberIn, textIn, type Row } from "../assumptions/row";
import { parseRatio } from "../quantities/unit-ratio";
import type { Model } from "./model";

/** The price in force, or why there is none. */
export type MaterialPrice =
  | { readonly kind: "price"; readonly sekPerKg: number; readonly row: Row }
  /** No row of the year and none without a year. */
  | { readonly kind: "none" }
  /** The row that holds is faulty, or stands twice. */
  | { readonly kind: "faulty" }
  /** The row that holds is in another currency: no rate is ever assumed. `unit` is its own, `EUR/t`. */
  | { readonly kind: "currency"; readonly unit: string; readonly row: Row };

const NONE: MaterialPrice = { kind: "none" };
const FAULTY: MaterialPrice = { kind: "faulty" };

const known = new WeakMap<Model, ReadonlyMap<string, readonly Row[]>>();

/**
 * The price of a material in a calendar year, SEK per kg: the year's row, else the row without a
 * year. The nearest row decides, also where it cannot be used. A group's price is that of its own
 * rows alone: members do not inherit it.
 */
export function materialPrice(model: Model, material: string, year: number): MaterialPrice {
  // What a table that could not be read would say is unknown.
  if (model.parts.unread.some(({ nearest }) => nearest === "Material prices")) return FAULTY;
  const rows = rowsOf(model).get(material) ?? [];
  if (rows.some(({ unread }) => unread?.year !== undefined)) return FAULTY;
  const ofYear = rows.filter((row) => numberIn(row, "year") === year);
  const [row, ...others] =
    ofYear.length > 0 ? ofYear : rows.filter((one) => numberIn(one, "year") === undefined);
  if (row === undefined) return NONE;
  return others.length > 0 ? FAULTY : priceOf(row);
}

function rowsOf(model: Model): ReadonlyMap<string, readonly Row[]> {
  let byMaterial = known.get(model);
  if (!byMaterial) {
    const found = new Map<string, Row[]>();
    for (const row of model.parts.rows.get("Material prices") ?? []) {
      const material = textIn(row, "material");
      if (material === undefined) continue;
      const same = found.get(material);
      if (same) same.push(row);
      else found.set(material, [row]);
    }
    byMaterial = found;
    known.set(model, byMaterial);
  }
  return byMaterial;
}

function priceOf(row: Row): MaterialPrice {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "price");
  if (row.broken || !ratio || amount === undefined) return FAULTY;
  if (ratio.numerator.dimension !== "money:SEK") {
    return { kind: "currency", unit: ratio.symbol, row };
  }
  const sekPerKg = (amount * ratio.numerator.toBase) / ratio.denominator.toBase;
  return { kind: "price", sekPerKg, row };
}
