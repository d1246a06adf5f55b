/** One assumption at a time to its low and its high (methods, "Uncertainty"). */
import { contentText, keyOf, type Row } from "../assumptions/row";
import { schemaOf, type Column } from "../assumptions/schema";
import { wordIn } from "../assumptions/vocabulary";
import type { Language, Phrase } from "../findings/language";
import type { Model } from "../model/model";
import { priceRange, type DerivedPrice } from "../trade/price";
import { reachFinder } from "./draws";
import { Redraw } from "./redraw";
import { variedCells, YEAR_COLUMNS, type VariedCell } from "./varied-cells";

/** An end that an assumption is moved to. */
export interface MovedEnd {
  /** Values of its cells there, as they stand after shares above 1 are scaled down. */
  readonly values: readonly number[];
  readonly model: Model;
}

/** One key, all its years together, at its two ends. */
export interface Moved {
  readonly row: Row | undefined;
  readonly kind: Row["kind"];
  readonly key: Phrase;
  readonly column: Column;
  readonly low: MovedEnd;
  readonly high: MovedEnd;
}

type End = "low" | "high";

/**
 * The keys that may reach the products, each moved to its low and its high, or ± `change` of its
 * value where it has no range, all else as given.
 */
export function* movedKeys(
  model: Model,
  products: ReadonlySet<string>,
  change: number,
): Generator<Moved> {
  const finder = reachFinder(model);
  const byKey = new Map<string, VariedCell[]>();
  for (const cell of variedCells(model)) {
    const own = byKey.get(cell.key);
    if (own) own.push(cell);
    else byKey.set(cell.key, [cell]);
  }
  for (const own of byKey.values()) {
    // Where any year of the key has a range, those without are certain.
    const ranged = own.filter((cell) => cell.range !== undefined);
    const cells = ranged.length > 0 ? ranged : own;
    const [first] = cells as [VariedCell];
    const { row, column } = first;
    const { runs, contents } = finder.reachOf(cells.map((cell) => cell.row));
    const isNear = [...runs, ...contents].some((name) => products.has(name));
    if (!isNear && row.kind !== "Handling") continue;
    const redraw = new Redraw(model, cells, finder);
    const end = (which: End): MovedEnd => {
      const values = redraw.settle(Float64Array.from(cells, (cell) => endOf(cell, which, change)));
      return { values: [...values], model: redraw.with(values) };
    };
    const key = keyWithoutYears(row);
    yield { row, kind: row.kind, key, column, low: end("low"), high: end("high") };
  }
  yield* movedPrices(model, products);
}

/** The value's end; a number below 0 moves away from 0 as well. */
function endOf({ value, range }: VariedCell, which: End, change: number): number {
  if (range) return range[which];
  const ends = [value * (1 - change), value * (1 + change)];
  return which === "low" ? Math.min(...ends) : Math.max(...ends);
}

/** Derived prices of a series that vary, all years together, to their lower and higher ends. */
function* movedPrices(model: Model, products: ReadonlySet<string>): Generator<Moved> {
  const finder = reachFinder(model);
  const priced = finder.ofDerivedPrices();
  const bySeries = new Map<string, Map<number, DerivedPrice>>();
  for (const product of model.products) {
    if (!priced.has(product.name)) continue;
    for (const { price } of model.run(product).inflow?.conversions ?? []) {
      if (!price || price.kind === "given" || !priceRange(price)) continue;
      const name = JSON.stringify([price.series, price.unit.symbol]);
      const own = bySeries.get(name);
      if (own) own.set(price.year, price);
      else bySeries.set(name, new Map([[price.year, price]]));
    }
  }
  if (![...products].some((name) => priced.has(name))) return;
  const redraw = new Redraw(model, [], finder, priced);
  for (const prices of bySeries.values()) {
    const [first] = prices.values();
    if (!first) continue;
    const end = (which: End): MovedEnd => ({
      values: [...prices.values()].map((price) => priceRange(price)?.[which] ?? price.amount),
      model: redraw.with(new Float64Array(0), (price) => {
        const isMoved = price.series === first.series && price.unit.symbol === first.unit.symbol;
        return (isMoved ? priceRange(price)?.[which] : undefined) ?? price.amount;
      }),
    });
    const { series } = first;
    const key = { sv: `serie=${series}`, en: `series=${series}` };
    yield {
      row: undefined,
      kind: "Prices",
      key,
      column: "price",
      low: end("low"),
      high: end("high"),
    };
  }
}

/** The row's key without its years, in both languages: `product=Elbil; material=Co`. */
function keyWithoutYears(row: Row): Phrase {
  const schema = schemaOf(row.kind);
  if (!schema.key.some((part) => YEAR_COLUMNS.has(part))) return keyOf(row);
  const textIn = (language: Language): string =>
    schema.key
      .flatMap((part): string[] => {
        const column = part === "kindOfUnit" ? "unit" : part;
        const content = row.cells[column];
        if (YEAR_COLUMNS.has(column) || content === undefined) return [];
        const own = schema.columns.find((one) => one.column === column);
        return [`${wordIn("column", column, language)}=${contentText(content, own, language)}`];
      })
      .join("; ");
  return { sv: textIn("sv"), en: textIn("en") };
}
