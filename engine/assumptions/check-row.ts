/** What must hold within one row: required cells, ranges of numbers, low and high around the value. */
import type { READING } from "../findings/reading";
import { parseRatio } from "../quantities/unit-ratio";
import { parseUnit, type Unit } from "../quantities/units";
import { Mark, type Cell } from "./cell";
import type { CellFault } from "./read-cell";
import { columnPhrase } from "./recognise";
import type { Content } from "./row";
import type { Column, ColumnSchema, Kind, KindSchema } from "./schema";

/** Cells of a row while it is read. */
export type Cells = Partial<Record<Column, Content>>;

/** A fault and the column it stands in. */
export interface RowFault extends CellFault {
  readonly column: Column;
}

/** Faults of a row whose cells are read; `unread` are those that could not be, `isWide` has no year. */
export function rowFaults(
  read: Readonly<Cells>,
  unread: Readonly<Partial<Record<Column, Cell>>>,
  schema: KindSchema,
  isWide: boolean,
): RowFault[] {
  const faults: RowFault[] = [];
  const replaced: readonly Column[] = isWide && schema.wide ? schema.wide : [];
  for (const column of schema.columns) {
    const name = column.column;
    if (unread[name] !== undefined || replaced.includes(name)) continue;
    const fault = isMissing(read, column, schema.kind)
      ? missing(column)
      : valueFault(read, column, schema.kind);
    if (fault) faults.push({ ...fault, column: name });
  }
  const bounds = boundsFault(read, schema.kind);
  if (bounds) faults.push({ ...bounds, column: "low" });
  return faults;
}

/** Faults of the value under a year header, once it stands in its row. */
export function wideValueFaults(read: Readonly<Cells>, schema: KindSchema): RowFault[] {
  const column = schema.columns.find((each) => each.column === schema.wide?.[1]);
  const value = column && valueFault(read, column, schema.kind);
  const bounds = boundsFault(read, schema.kind);
  return [
    ...(value ? [{ ...value, column: column.column }] : []),
    ...(bounds ? [{ ...bounds, column: "low" as const }] : []),
  ];
}

/** Missing statistics are for the model's rules; anything else that recognition needs must be there. */
function isMissing(read: Readonly<Cells>, column: ColumnSchema, kind: Kind): boolean {
  const content = read[column.column];
  if (content !== undefined && !(content instanceof Mark)) return false;
  if (column.column === "share") return content instanceof Mark;
  if (!column.required) return false;
  if (kind === "Changes" && column.column === "value") return read.operation !== "new row";
  const forRules = MAY_BE_MISSING[kind];
  return forRules !== column.column;
}

const MAY_BE_MISSING: Readonly<Partial<Record<Kind, Column>>> = {
  Flows: "value",
  Observed: "value",
  Handling: "collected",
};

function missing(column: ColumnSchema): CellFault {
  const isValue = column.type === "number" || column.type === "positive";
  const fault: keyof typeof READING = isValue ? "value-missing" : "key-blank";
  return { fault, details: { column: columnPhrase(column.column) } };
}

/** The column that low and high are the ends of. */
const BOUNDED: Readonly<Partial<Record<Kind, Column>>> = {
  Codes: "share",
  Flows: "value",
  Prices: "price",
  "Unit masses": "unit mass",
  Lifetimes: "mean",
  Content: "amount",
  Components: "amount",
  Start: "stock",
  Handling: "collected",
};

/** low ≤ value ≤ high, else the row is certain and a warning says so. */
function boundsFault(read: Readonly<Cells>, kind: Kind): CellFault | undefined {
  const column = BOUNDED[kind];
  const value = column === undefined ? undefined : read[column];
  const { low, high } = read;
  if (typeof value !== "number") return undefined;
  const below = typeof low === "number" && low > value;
  const above = typeof high === "number" && high < value;
  if (!below && !above) return undefined;
  const show = (bound: Content | undefined): string =>
    typeof bound === "number" ? String(bound) : "–";
  return { fault: "low-high", details: { low: show(low), value, high: show(high) } };
}

const SHARES: ReadonlySet<Column> = new Set<Column>([
  "share",
  "final use share",
  "recycled share",
  "collected",
  "exported",
  "exported unrecorded",
  "retained",
  "recovery",
  "cut",
]);

/** Net flows and stock changes may be below 0, and so may their low and high. */
const SIGNED: Readonly<Partial<Record<Kind, ReadonlySet<Column>>>> = {
  Flows: new Set<Column>(["value", "low", "high"]),
  Observed: new Set<Column>(["value"]),
  Start: new Set<Column>(["growth"]),
};

function valueFault(
  read: Readonly<Cells>,
  { column, type }: ColumnSchema,
  kind: Kind,
): CellFault | undefined {
  const value = read[column];
  if (column === "unit") return unitFault(value, kind);
  if (typeof value !== "number") return undefined;
  const details = { cell: String(value), column: columnPhrase(column) };
  if (column === "quality" && (value < 1 || value > 5)) return { fault: "quality-range", details };
  if (SHARES.has(column)) {
    return value < 0 || value > 1 ? { fault: "share-range", details } : undefined;
  }
  const signed = type === "any" || SIGNED[kind]?.has(column) === true;
  return value < 0 && !signed ? { fault: "negative", details } : undefined;
}

/** Goods are counted, weighed or measured, and priced in money per such a unit. */
function unitFault(unit: Content | undefined, kind: Kind): CellFault | undefined {
  if (typeof unit !== "string") return undefined;
  const fault = (words: string): CellFault => ({
    fault: "unknown-unit",
    details: { cell: unit, words },
  });
  if (kind === "Products" && isMoney(parseUnit(unit)))
    return fault("st/pieces, kg, kW, MW, kWh, m2");
  if (kind !== "Prices" && kind !== "Material prices") return undefined;
  const ratio = parseRatio(unit);
  const isPrice = isMoney(ratio?.numerator) && !isMoney(ratio?.denominator);
  return isPrice ? undefined : fault("SEK/kg, SEK/piece, tkr/t, EUR/t");
}

function isMoney(unit: Unit | undefined): boolean {
  return unit?.dimension.startsWith("money") === true;
}
