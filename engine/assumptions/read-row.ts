/** Reads one row of a recognised table; a wide row becomes one row per year. */
import { makeFinding, type Finding } from "../findings/finding";
import { READING } from "../findings/reading";
import { isBlank, Mark, type Cell } from "./cell";
import { isFault, readCell, type CellFault, type ReadingOptions } from "./read-cell";
import { columnPhrase, type Recognised } from "./recognise";
import { keyOf, type Content, type Row } from "./row";
import { schemaOf, type Column, type ColumnSchema, type Kind, type KindSchema } from "./schema";

type Cells = Partial<Record<Column, Content>>;

/** Kinds whose faulty rows stop the answers of the product they name. */
const INPUT_KINDS: ReadonlySet<string> = new Set([
  "Products",
  "Codes",
  "Flows",
  "Prices",
  "Unit masses",
  "Lifetimes",
  "Content",
  "Components",
  "Start",
  "Handling",
  "Phases",
]);

export interface RowReading {
  readonly row: Row;
  readonly findings: readonly Finding[];
  /** Cells under year headers, where the table is wide. */
  readonly wide?: readonly (readonly [year: number, cell: Cell])[];
}

interface Fault extends CellFault {
  readonly column: Column;
}

const columnSchemas = new Map<KindSchema, ReadonlyMap<Column, ColumnSchema>>();
function schemasOf(schema: KindSchema): ReadonlyMap<Column, ColumnSchema> {
  let found = columnSchemas.get(schema);
  if (!found) {
    found = new Map(schema.columns.map((column) => [column.column, column]));
    columnSchemas.set(schema, found);
  }
  return found;
}

/** Reads the cells of one row. */
export function readRow(
  cells: readonly Cell[],
  table: Recognised,
  name: string,
  options: ReadingOptions,
): RowReading {
  const schemas = schemasOf(table.schema);
  const read: Cells = {};
  const unread: Partial<Record<Column, Cell>> = {};
  const faults: Fault[] = [];
  const wide: [number, Cell][] = [];
  for (let i = 0; i < table.columns.length; i += 1) {
    const column = table.columns[i];
    const cell = cells[i] ?? null;
    if (column === undefined) {
      const year = table.years[i];
      if (year !== undefined && table.schema.wide) wide.push([year, cell]);
      continue;
    }
    const schema = schemas.get(column);
    if (!schema) continue;
    const reading = readCell(cell, schema, options);
    if (reading === undefined) continue;
    if (isFault(reading)) {
      faults.push({ ...reading, column });
      unread[column] = cell;
    } else read[column] = reading;
  }
  const isWide = wide.length > 0;
  settleBounds(read, unread, faults, options);
  checkRow(read, unread, table.schema, isWide, faults);
  const row: Row = {
    kind: table.schema.kind,
    table: name,
    cells: read,
    ...(faults.length > 0 ? { unread } : {}),
    broken: faults.some((fault) => READING[fault.fault].severity === "error"),
  };
  return {
    row,
    findings: faults.map((fault) => faultFinding(fault, row)),
    ...(isWide ? { wide } : {}),
  };
}

/** One row per year header; a blank cell under a year header is no row. */
export function* wideRows(
  row: Row,
  cells: readonly (readonly [year: number, cell: Cell])[],
  table: Recognised,
  options: ReadingOptions,
  findings: Finding[],
): Generator<Row> {
  const [yearColumn, valueColumn] = table.schema.wide as readonly [Column, Column];
  const schema = schemasOf(table.schema).get(valueColumn) as ColumnSchema;
  for (const [year, cell] of cells) {
    if (isBlank(cell)) continue;
    const reading = readCell(cell, schema, options);
    if (reading === undefined) continue;
    const yearCells: Cells = { ...row.cells, [yearColumn]: year };
    if (!isFault(reading)) {
      yield { ...row, cells: { ...yearCells, [valueColumn]: reading } };
      continue;
    }
    const broken: Row = {
      ...row,
      cells: yearCells,
      unread: { ...row.unread, [valueColumn]: cell },
      broken: true,
    };
    findings.push(faultFinding({ ...reading, column: valueColumn }, broken));
    yield broken;
  }
}

/** Checks a row again after a change of its cells. */
export function recheck(row: Row): { row: Row; findings: readonly Finding[] } {
  const faults: Fault[] = [];
  checkRow({ ...row.cells }, {}, schemaOf(row.kind), false, faults);
  const checked: Row = {
    ...row,
    broken: faults.some((fault) => READING[fault.fault].severity === "error"),
  };
  return { row: checked, findings: faults.map((fault) => faultFinding(fault, checked)) };
}

/** low and high both 0 mean blank; a lone low of 0 is a value. */
function settleBounds(
  read: Cells,
  unread: Partial<Record<Column, Cell>>,
  faults: Fault[],
  options: ReadingOptions,
): void {
  const pairs: readonly (readonly [Column, Column])[] = [
    ["low", "high"],
    ["retained low", "retained high"],
    ["recovery low", "recovery high"],
  ];
  for (const [low, high] of pairs) {
    const zeroLow = read[low] === 0;
    const zeroHigh = read[high] === 0 || read[high] === undefined;
    if (zeroLow && read[high] === 0) {
      delete read[low];
      delete read[high];
    } else if (zeroLow && zeroHigh && !options.blanksTold) {
      delete read[low];
    } else if (zeroLow && !options.blanksTold) {
      faults.push({ fault: "blank-or-zero", details: {}, column: low });
      unread[low] = 0;
      delete read[low];
    } else if (read[high] === 0 && !options.blanksTold) {
      delete read[high];
    }
  }
}

function checkRow(
  read: Cells,
  unread: Readonly<Partial<Record<Column, Cell>>>,
  schema: KindSchema,
  isWide: boolean,
  faults: Fault[],
): void {
  const replaced: readonly Column[] = isWide && schema.wide ? schema.wide : [];
  for (const { column, required, type } of schema.columns) {
    const content = read[column];
    if (content === undefined || content instanceof Mark) {
      const needed = required && unread[column] === undefined && !replaced.includes(column);
      if (column === "share" && content instanceof Mark) faults.push(missing(column, type));
      else if (needed && mayNotBeMissing(schema, column, content))
        faults.push(missing(column, type));
      continue;
    }
    if (typeof content !== "number") continue;
    const fault = rangeFault(content, column, type, schema);
    if (fault) faults.push({ ...fault, column });
  }
  const bounds = boundsFault(read, schema);
  if (bounds) faults.push({ ...bounds, column: "low" });
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
function boundsFault(read: Cells, schema: KindSchema): CellFault | undefined {
  const column = BOUNDED[schema.kind];
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

/** Missing statistics are for the model's rules; anything else that recognition needs must be there. */
function mayNotBeMissing(
  schema: KindSchema,
  column: Column,
  content: Content | undefined,
): boolean {
  if (schema.kind === "Flows" && column === "value") return false;
  if (schema.kind === "Observed" && column === "value") return false;
  if (schema.kind === "Handling" && column === "collected") return false;
  if (schema.kind === "Changes" && column === "value") return content === undefined;
  return true;
}

function missing(column: Column, type: ColumnSchema["type"]): Fault {
  const isValue = type === "number" || type === "positive";
  return {
    fault: isValue ? "value-missing" : "key-blank",
    details: { column: columnPhrase(column) },
    column,
  };
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

function rangeFault(
  value: number,
  column: Column,
  type: ColumnSchema["type"],
  schema: KindSchema,
): CellFault | undefined {
  const details = { cell: String(value), column: columnPhrase(column) };
  if (SHARES.has(column)) {
    return value < 0 || value > 1 ? { fault: "share-range", details } : undefined;
  }
  const signed =
    column === "growth" || type === "any" || (schema.kind === "Flows" && column === "value");
  return value < 0 && !signed && type !== "year" ? { fault: "negative", details } : undefined;
}

function faultFinding(fault: Fault, row: Row): Finding {
  const names = [row.cells.product, row.cells.series, row.cells.for].filter(
    (name) => typeof name === "string",
  );
  const place = {
    table: row.table,
    kind: row.kind,
    key: keyOf(row),
    column: fault.column,
    blocks: blocksOf(row, fault.column, names),
  };
  const details = { column: columnPhrase(fault.column), ...fault.details };
  return makeFinding(fault.fault, READING[fault.fault], place, details);
}

/** A faulty setting or change may touch every product; the model decides which do. */
function blocksOf(row: Row, column: Column, names: readonly string[]): readonly string[] {
  if (!INPUT_KINDS.has(row.kind)) return [];
  return column === "source" ? [] : names;
}
