import type { Content, Row } from "../../../engine/assumptions/row";
import type { Column, Kind } from "../../../engine/assumptions/schema";
import { readSettings, type Settings } from "../../../engine/assumptions/settings";
import { FlowIndex, type FlowName } from "../../../engine/trade/flow-index";
import { PriceSource } from "../../../engine/trade/price-source";
import { readProducts, type Product } from "../../../engine/trade/product";

export type Cells = Partial<Record<Column, Content>>;

export function row(kind: Kind, cells: Cells, broken = false): Row {
  return { kind, table: "", cells, broken };
}

/** A row of Flows. */
export function flow(
  series: string,
  name: FlowName,
  year: number,
  value: Content,
  unit = "kg",
  more: Cells = {},
): Row {
  return row("Flows", { series, flow: name, year, value, unit, ...more });
}

/** A row of Codes. */
export function use(product: string, code: string, more: Cells = {}): Row {
  return row("Codes", { product, "CN code": code, ...more });
}

/** A product with unit masses given as pairs [from year, kg per unit]. */
export function product(
  unit: string,
  cells: Cells = {},
  masses: readonly (readonly [number, number])[] = [],
  name = "A",
): Product {
  const rows = masses.map(([year, mass]) =>
    row("Unit masses", { product: name, "from year": year, "unit mass": mass }),
  );
  const found = readProducts([row("Products", { product: name, unit, ...cells })], rows).get(name);
  if (!found) throw new Error(`no unit ${unit}`);
  return found;
}

export function settingsOf(more: Partial<Settings> = {}): Settings {
  return { ...readSettings([]).settings, ...more };
}

/** A row of Prices. */
export function price(series: string, amount: Content, unit = "SEK/kg", more: Cells = {}): Row {
  return row("Prices", { series, price: amount, unit, ...more });
}

/** Where values get their prices from: rows of Flows and of Prices. */
export function pricesOf(
  flows: readonly Row[] = [],
  prices: readonly Row[] = [],
  more: Partial<Settings> = {},
): PriceSource {
  return new PriceSource(new FlowIndex(flows), prices, settingsOf(more));
}

/** A pure generator of permutations: the order that sorting by these keys gives. */
export function reordered<T>(items: readonly T[], keys: readonly number[]): T[] {
  return items
    .map((item, i) => ({ item, key: keys[i % Math.max(1, keys.length)] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
