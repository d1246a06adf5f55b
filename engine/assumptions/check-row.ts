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
    // A blank that nothing asks for.
    if (read[name] === undefined && !column.required) continue;
    const fault = isMissing(read, column, schema.kind)
      ? missing(column)
      : valueFault(read, column, schema.kind);
    if (fault) faults.push({ ...fault, column: name });
  }
  for (const fault of boundsFaults(read, schema.kind)) faults.push(fault);
  return faults;
}

/** Faults of the value under a year header, once it stands in its row. */
export function wideValueFaults(read: Readonly<Cells>, schema: KindSchema): RowFault[] {
  const column = schema.columns.find((each) => each.column === schema.wide?.[1]);
  const value = column && valueFault(read, column, schema.kind);
  return [
    ...(value ? [{ ...value, column: column.column }] : []),
    ...boundsFaults(read, schema.kind),
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
  Consumption: "value",
  Handling: "collected",
};

function missing(column: ColumnSchema): CellFault {
  const isValue = column.type === "number" || column.type === "positive";
  const fault: keyof typeof READING = isValue ? "value-missing" : "key-blank";
  return { fault, details: { column: columnPhrase(column.column) } };
}

/** A column and those of its low and high end. */
type Bounds = readonly [column: Column, low: Column, high: Column];

const ends = (column: Column): readonly Bounds[] => [[column, "low", "high"]];

/** The columns that have a low and a high end. */
const BOUNDED: Readonly<Partial<Record<Kind, readonly Bounds[]>>> = {
  Codes: ends("share"),
  Flows: ends("value"),
  Prices: ends("price"),
  "Unit masses": ends("unit mass"),
  Lifetimes: ends("mean"),
  Content: ends("amount"),
  Components: ends("amount"),
  Start: ends("stock"),
  Handling: [
    ...ends("collected"),
    ["retained", "retained low", "retained high"],
    ["recovery", "recovery low", "recovery high"],
  ],
};

const NO_FAULTS: readonly RowFault[] = [];

/** low ≤ value ≤ high, else the value is certain and a warning says so. */
function boundsFaults(read: Readonly<Cells>, kind: Kind): readonly RowFault[] {
  if (kind !== "Handling" && read.low === undefined && read.high === undefined) return NO_FAULTS;
  return (BOUNDED[kind] ?? []).flatMap(([column, lowColumn, highColumn]): RowFault[] => {
    const [value, low, high] = [read[column], read[lowColumn], read[highColumn]];
    if (typeof value !== "number") return [];
    const below = typeof low === "number" && low > value;
    const above = typeof high === "number" && high < value;
    if (!below && !above) return [];
    const details = { low: boundText(low), value, high: boundText(high) };
    return [{ fault: "low-high", details, column: lowColumn }];
  });
}

function boundText(bound: Content | undefined): string {
  return typeof bound === "number" ? String(bound) : "–";
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
  const fault = numberFault(value, column, type === "any" || SIGNED[kind]?.has(column) === true);
  if (fault === undefined) return undefined;
  return { fault, details: { cell: value, column: columnPhrase(column) } };
}

function numberFault(
  value: number,
  column: Column,
  isSigned: boolean,
): "quality-range" | "share-range" | "negative" | undefined {
  if (column === "quality" && (value < 1 || value > 5)) return "quality-range";
  if (SHARES.has(column)) return value < 0 || value > 1 ? "share-range" : undefined;
  return value < 0 && !isSigned ? "negative" : undefined;
}

/** Kinds that do not take every unit. */
const UNITS_ASKED: ReadonlySet<Kind> = new Set<Kind>([
  "Products",
  "Prices",
  "Material prices",
  "Consumption",
]);

/**
 * Goods are counted, weighed or measured, and priced in money per such a unit; materials are weighed
 * and priced per mass.
 */
function unitFault(unit: Content | undefined, kind: Kind): CellFault | undefined {
  if (typeof unit !== "string" || !UNITS_ASKED.has(kind)) return undefined;
  const fault = (words: string): CellFault => ({
    fault: "unknown-unit",
    details: { cell: unit, words },
  });
  switch (kind) {
    case "Products":
      return isMoney(parseUnit(unit)) ? fault("st/pieces, kg, kW, MW, kWh, m2") : undefined;
    case "Prices":
      return isPrice(unit) ? undefined : fault("SEK/kg, SEK/piece, tkr/t, EUR/t");
    case "Material prices": {
      const isPerMass = isPrice(unit) && parseRatio(unit)?.denominator.dimension === "mass";
      return isPerMass ? undefined : { ...fault("SEK/kg, SEK/t, tkr/t"), fault: "unit-not-here" };
    }
    case "Consumption": {
      const isMass = parseUnit(unit)?.dimension === "mass";
      return isMass ? undefined : { ...fault("t, kg"), fault: "unit-not-here" };
    }
    default:
      return undefined;
  }
}

/** True for money per something else. */
function isPrice(unit: string): boolean {
  const ratio = parseRatio(unit);
  return isMoney(ratio?.numerator) && !isMoney(ratio?.denominator);
}

function isMoney(unit: Unit | undefined): boolean {
  return unit?.dimension.startsWith("money") === true;
}
