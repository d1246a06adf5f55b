/** Which prices of the table Prices are used, and over how many years. */
import { keyText } from "../assumptions/keys";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import { compareCodePoints } from "../classification/code-point-order";
import { makeFinding, type Finding, type Place } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";
import { yearRanges } from "../trade/year-ranges";

/** Years over which a price without a year may be used untold. */
const MOST_YEARS = 5;

/** A finding for prices that no value uses, and for each without a year that serves too many. */
export function priceUseFindings(model: Model): Finding[] {
  const bySeries = new Map<string, Row[]>();
  for (const row of model.parts.rows.get("Prices") ?? []) {
    const series = textIn(row, "series");
    if (row.broken || series === undefined || !isRead(model, series)) continue;
    const same = bySeries.get(series);
    if (same) same.push(row);
    else bySeries.set(series, [row]);
  }
  if (bySeries.size === 0) return [];
  const used = yearsOfUse(model);
  return [...bySeries].flatMap(([series, rows]) => [
    ...manyYears(rows, used),
    ...unused(series, rows, used),
  ]);
}

/** Years in which each row of Prices converts a value of any product. */
function yearsOfUse(model: Model): ReadonlyMap<Row, ReadonlySet<number>> {
  const used = new Map<Row, Set<number>>();
  for (const product of model.products) {
    for (const { price, year } of model.run(product).inflow?.conversions ?? []) {
      if (price?.kind !== "given") continue;
      const years = used.get(price.row);
      if (years) years.add(year);
      else used.set(price.row, new Set([year]));
    }
  }
  return used;
}

/**
 * True where the use of the series' prices can be told: it is a product or a code, and no product
 * that may take its rows is without flows for another reason.
 */
function isRead(model: Model, series: string): boolean {
  const { products, uses } = model.parts;
  if (products.has(series)) return isComputed(model, series);
  if (!/^\d+$/.test(series)) return false;
  return [...uses].every(
    ([product, own]) =>
      !own.some(({ code }) => series.startsWith(code)) || isComputed(model, product),
  );
}

function isComputed(model: Model, name: string): boolean {
  const product = model.parts.products.get(name);
  return product !== undefined && model.run(product).inflow !== undefined;
}

function manyYears(rows: readonly Row[], used: ReadonlyMap<Row, ReadonlySet<number>>): Finding[] {
  return rows.flatMap((row) => {
    const years = [...(used.get(row) ?? [])];
    if (numberIn(row, "year") !== undefined || years.length === 0) return [];
    const span = Math.max(...years) - Math.min(...years) + 1;
    if (span <= MOST_YEARS) return [];
    const text = MODELLING["price-many-years"];
    return [makeFinding("price-many-years", text, placeOf(row), { years: yearRanges(years) })];
  });
}

/** One finding a series: all of its prices, or some of them, are used by no value. */
function unused(
  series: string,
  rows: readonly Row[],
  used: ReadonlyMap<Row, ReadonlySet<number>>,
): Finding[] {
  const idle = rows
    .filter((row) => !used.has(row))
    .sort((a, b) => compareCodePoints(keyText(a), keyText(b)));
  const first = idle[0];
  if (first === undefined) return [];
  const code = idle.length === rows.length ? "price-unused" : "price-part-unused";
  const which = idle.length === 1 ? keyOf(first) : yearsOf(idle);
  const details = { series, count: idle.length, which };
  return [makeFinding(code, MODELLING[code], placeOf(first), details)];
}

/** The years of the rows, as text; without a year where one has none. */
function yearsOf(rows: readonly Row[]): { readonly sv: string; readonly en: string } {
  const years = rows.flatMap((row) => numberIn(row, "year") ?? []);
  const text = yearRanges(years);
  if (years.length === rows.length) return { sv: text, en: text };
  const before = text === "" ? "" : `${text}, `;
  return { sv: `${before}utan år`, en: `${before}without a year` };
}

function placeOf(row: Row): Place {
  return { table: row.table, kind: row.kind, key: keyOf(row), column: "price" };
}
