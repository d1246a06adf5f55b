/** Reads one row of a recognised table; a wide row becomes one row per year. */
import { makeFinding, type Finding } from "../findings/finding";
import { READING } from "../findings/reading";
import { isBlank, type Cell } from "./cell";
import { rowFaults, wideValueFaults, type Cells, type RowFault } from "./check-row";
import { KeptRow } from "./kept-row";
import { isFault, readCell, type ReadingOptions } from "./read-cell";
import { columnPhrase, type Recognised } from "./recognise";
import { keyOf, withoutColumn, type Row } from "./row";
import { REMARKS, schemaOf, type Column, type ColumnSchema, type KindSchema } from "./schema";

type UnreadCells = Partial<Record<Column, Cell>>;

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

const NO_FINDINGS: readonly Finding[] = [];

export interface RowReading {
  readonly row: Row;
  readonly findings: readonly Finding[];
  /** Cells under year headers, where the table is wide. */
  readonly wide?: readonly (readonly [year: number, cell: Cell])[];
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
  const given: Cells = {};
  const unread: UnreadCells = {};
  const faults: RowFault[] = [];
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
    } else given[column] = reading;
  }
  const isWide = wide.length > 0;
  const read = settleBounds(given, unread, faults, options);
  for (const fault of rowFaults(read, unread, table.schema, isWide)) faults.push(fault);
  const isUnread = Object.keys(unread).length > 0;
  const isBroken = faults.some(breaks);
  const row = new KeptRow(table.schema.kind, name, read, isUnread ? unread : undefined, isBroken);
  return {
    row,
    findings: faults.length === 0 ? NO_FINDINGS : faults.map((fault) => faultFinding(fault, row)),
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
    let faults: readonly RowFault[];
    let yearRow: Row;
    if (isFault(reading)) {
      faults = [{ ...reading, column: valueColumn }];
      yearRow = { ...row, cells: yearCells, unread: { ...row.unread, [valueColumn]: cell } };
    } else {
      yearRow = { ...row, cells: { ...yearCells, [valueColumn]: reading } };
      faults = wideValueFaults(yearRow.cells, table.schema);
    }
    yearRow = { ...yearRow, broken: row.broken || faults.some(breaks) };
    for (const fault of faults) findings.push(faultFinding(fault, yearRow));
    yield yearRow;
  }
}

/** Checks a row again after a change of its cells; what still cannot be read keeps it broken. */
export function recheck(row: Row): { row: Row; findings: readonly Finding[] } {
  const unread = row.unread ?? {};
  const faults = rowFaults(row.cells, unread, schemaOf(row.kind), false);
  const isUnread = Object.keys(unread).some((column) => !REMARKS.has(column as Column));
  const checked: Row = { ...row, broken: isUnread || faults.some(breaks) };
  return { row: checked, findings: faults.map((fault) => faultFinding(fault, checked)) };
}

/** An error in a remark is told, but no number rests on it. */
function breaks(fault: RowFault): boolean {
  return READING[fault.fault].severity === "error" && !REMARKS.has(fault.column);
}

const BOUNDS: readonly (readonly [low: Column, high: Column])[] = [
  ["low", "high"],
  ["retained low", "retained high"],
  ["recovery low", "recovery high"],
];

/** low and high both 0 mean blank; a lone low of 0 is a value, which a blank may look like. */
function settleBounds(
  given: Cells,
  unread: UnreadCells,
  faults: RowFault[],
  options: ReadingOptions,
): Cells {
  let read = given;
  for (const [low, high] of BOUNDS) {
    const isZeroLow = read[low] === 0;
    const isZeroHigh = read[high] === 0;
    if (isZeroLow && !isZeroHigh && !options.blanksTold) {
      faults.push({ fault: "blank-or-zero", details: {}, column: low });
      unread[low] = 0;
      read = withoutColumn(read, low);
    } else if (isZeroHigh && (isZeroLow || !options.blanksTold)) {
      read = withoutColumn(withoutColumn(read, high), isZeroLow ? low : high);
    }
  }
  return read;
}

function faultFinding(fault: RowFault, row: Row): Finding {
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
  return REMARKS.has(column) ? [] : names;
}
