import { readExampleSet } from "../../../addin/headless/example-set";
import { modelOf, type Tables } from "./models";
import type { Model } from "../../../engine/model/model";

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** The tables of the example set, as a user gets them. */
export const equipmentTables = readExampleSet("electrical-equipment").tables as Readonly<
  Record<string, readonly (readonly Cell[])[]>
>;

/** The rows of a table as records by header. */
export function equipmentRows(kind: string): readonly Row[] {
  const [headers = [], ...rows] = equipmentTables[kind] ?? [];
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, i) => [String(header), row[i] ?? null])),
  );
}

/** The set's own settings, some of them changed. */
export function equipmentWith(changed: Readonly<Record<string, Cell>>): Tables {
  const rows = (equipmentTables["Settings"] ?? []).map(([name, value]) => [
    name ?? null,
    changed[String(name)] ?? value ?? null,
  ]);
  return { ...equipmentTables, Settings: rows };
}

/** The model of the set with some settings changed. */
export function equipmentModel(changed: Readonly<Record<string, Cell>> = {}): Model {
  return modelOf(equipmentWith(changed));
}

/** One UNU key as the tables hold it. */
export interface KeyData {
  /** `0102` */
  readonly key: string;
  readonly product: string;
  readonly responsibility: string;
  readonly shape: number;
  readonly scale: number;
  /** kg by year, years with a figure only. */
  readonly inflowKg: ReadonlyMap<number, number>;
}

/** All keys in the order of Products, read plainly, past the engine. */
export function keyData(): readonly KeyData[] {
  const lives = new Map(equipmentRows("Lifetimes").map((row) => [row["product"], row]));
  const flows = equipmentRows("Flows").filter((row) => row["unit"] === "kg");
  return equipmentRows("Products").map((row) => {
    const product = String(row["product"]);
    const life = lives.get(product);
    const own = flows.filter((flow) => flow["series"] === product);
    return {
      key: product.slice(0, 4),
      product,
      responsibility: String(row["responsibility"]),
      shape: Number(life?.["shape"]),
      scale: Number(life?.["scale"]),
      inflowKg: new Map(own.map((flow) => [Number(flow["year"]), Number(flow["value"])])),
    };
  });
}

/** Years of the set's figures. */
export const DATA_YEARS: readonly number[] = Array.from({ length: 21 }, (_, i) => 1995 + i);

/** Years without a figure from a key's first figure to the last year of data: gaps by the methods. */
export function gapsOf({ inflowKg }: KeyData): number[] {
  const first = [...inflowKg.keys()].reduce((a, b) => Math.min(a, b));
  return DATA_YEARS.filter((year) => year >= first && !inflowKg.has(year));
}
