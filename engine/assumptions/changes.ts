/** Applies the Changes of one scenario to the rows of the other tables (contract, "Handles"). */
import { EVERY_PRODUCT, makeFinding, type Details, type Finding } from "../findings/finding";
import { SETTINGS_AND_CHANGES } from "../findings/settings";
import { Mark } from "./cell";
import { readChange, type Change, type Condition } from "./change-row";
import { recheck } from "./read-row";
import { kindPhrase } from "./recognise";
import { cellOrDefault } from "./keys";
import { contentText, keyOf, numberIn, type Content, type Row } from "./row";
import { schemaOf, type Column, type Kind } from "./schema";

/** Rows after the scenario's changes. */
export interface ChangedRows {
  readonly rows: ReadonlyMap<Kind, readonly Row[]>;
  readonly findings: readonly Finding[];
  /** Rows of Changes that were carried out. */
  readonly applied: number;
}

/** A row under change: its cells may be replaced, its place in the table stays. */
interface Slot {
  row: Row;
  readonly set: Set<Column>;
  changed: boolean;
}

/** Names of scenarios in a Changes table, in order of appearance. */
export function scenariosIn(rows: ReadonlyMap<Kind, readonly Row[]>): string[] {
  const names = (rows.get("Changes") ?? []).map((row) => row.cells.scenario);
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** The rows with the changes of `scenario` made: new rows first, then `=`, `*` and `+`. */
export function applyChanges(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  scenario: string,
): ChangedRows {
  const findings: Finding[] = [];
  const mine = (rows.get("Changes") ?? []).filter((row) => row.cells.scenario === scenario);
  const changes = mine.flatMap((row) => readable(row, rows, findings));
  if (changes.length === 0) return { rows, findings, applied: 0 };
  const slots = new Map<Kind, Slot[]>();
  const slotsOf = (kind: Kind): Slot[] => {
    let found = slots.get(kind);
    if (!found) {
      found = (rows.get(kind) ?? []).map((row) => ({ row, set: new Set(), changed: false }));
      slots.set(kind, found);
    }
    return found;
  };
  let applied = 0;
  for (const operation of ["new row", "=", "*", "+"] as const) {
    for (const change of changes) {
      if (change.operation !== operation) continue;
      const made =
        operation === "new row"
          ? addRow(change, slotsOf(change.kind))
          : changeRows(change, slotsOf(change.kind), findings);
      if (made === undefined) findings.push(changeFinding("change-nothing", change, {}));
      else {
        applied += 1;
        findings.push(changeFinding("change-made", change, { ...made, scenario }));
      }
    }
  }
  const result = new Map(rows);
  for (const [kind, ofKind] of slots)
    result.set(
      kind,
      ofKind.map((slot) => settled(slot, findings)),
    );
  return { rows: result, findings, applied };
}

function readable(
  row: Row,
  rows: ReadonlyMap<Kind, readonly Row[]>,
  findings: Finding[],
): Change[] {
  const blocked = { table: row.table, kind: row.kind, key: keyOf(row), blocks: [EVERY_PRODUCT] };
  if (row.broken) return [];
  const change = readChange(row, kindByTable(rows));
  if (!("fault" in change)) return [change];
  const text = SETTINGS_AND_CHANGES[change.fault];
  findings.push(makeFinding(change.fault, text, blocked, change.details));
  return [];
}

function kindByTable(rows: ReadonlyMap<Kind, readonly Row[]>): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [kind, ofKind] of rows) {
    for (const row of ofKind) if (row.table !== "") kinds.set(row.table, kind);
  }
  return kinds;
}

function matches(row: Row, key: readonly Condition[]): boolean {
  return key.every(({ column, value }) => sameContent(cellOrDefault(row, column), value));
}

function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a instanceof Mark || b instanceof Mark) return a instanceof Mark && b instanceof Mark;
  return a === b;
}

function changeRows(change: Change, slots: Slot[], findings: Finding[]): Details | undefined {
  const hits = slots.filter(
    (slot) =>
      matches(slot.row, change.key) &&
      (change.table === undefined || slot.row.table === change.table),
  );
  let first: Details | undefined;
  for (const slot of hits) {
    const before = slot.row.cells[change.column];
    const after = changed(change, slot, before);
    if (after === "twice") {
      findings.push(changeFinding("change-twice", change, {}));
      continue;
    }
    if (after === undefined) {
      const details = { operation: change.operation, before: shownIn(change, before) };
      findings.push(changeFinding("change-value", change, details));
      continue;
    }
    slot.row = { ...slot.row, cells: { ...slot.row.cells, [change.column]: after.content } };
    slot.changed = true;
    first ??= { before: shownIn(change, before), after: shownIn(change, after.content) };
  }
  return hits.length === 0
    ? undefined
    : { rows: hits.length, ...(first ?? { before: "", after: "" }) };
}

function changed(
  change: Change,
  slot: Slot,
  before: Content | undefined,
): { content: Content | undefined } | "twice" | undefined {
  if (change.operation === "=") {
    if (slot.set.has(change.column)) return "twice";
    slot.set.add(change.column);
    return { content: change.value };
  }
  if (typeof before !== "number" || typeof change.value !== "number") return undefined;
  const after = change.operation === "*" ? before * change.value : before + change.value;
  return Number.isFinite(after) ? { content: after } : undefined;
}

/** Copies the row in force under the key, with the key's own cells; else starts a blank row. */
function addRow(change: Change, slots: Slot[]): Details {
  const given = new Map(change.key.map(({ column, value }) => [column, value]));
  const dated: readonly Column[] = ["from year", "in force from"];
  const rest = change.key.filter(({ column }) => !dated.includes(column));
  const inForce = slots
    .map((slot) => slot.row)
    .filter((row) => matches(row, rest) && dated.every((column) => notAfter(row, column, given)))
    .sort((a, b) => newest(b, a, dated))[0];
  const cells: Partial<Record<Column, Content>> = { ...inForce?.cells };
  for (const { column, value } of change.key) {
    if (value === undefined) delete cells[column];
    else cells[column] = value;
  }
  if (change.value !== undefined) cells[change.column] = change.value;
  const row: Row = { kind: change.kind, table: inForce?.table ?? "", cells, broken: false };
  slots.push({ row, set: new Set(), changed: true });
  return { rows: 1, before: "–", after: shownIn(change, cells[change.column]) };
}

function notAfter(
  row: Row,
  column: Column,
  given: ReadonlyMap<Column, Content | undefined>,
): boolean {
  const limit = given.get(column);
  const own = numberIn(row, column);
  return typeof limit !== "number" || own === undefined || own <= limit;
}

function newest(a: Row, b: Row, dated: readonly Column[]): number {
  for (const column of [...dated].reverse()) {
    const difference = (numberIn(a, column) ?? 0) - (numberIn(b, column) ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function settled(slot: Slot, findings: Finding[]): Row {
  if (!slot.changed) return slot.row;
  const checked = recheck(slot.row);
  for (const finding of checked.findings) findings.push(finding);
  return checked.row;
}

function shownIn(change: Change, content: Content | undefined): string {
  const schema = schemaOf(change.kind).columns.find((column) => column.column === change.column);
  return contentText(content, schema, "en") || "–";
}

function changeFinding(
  code: keyof typeof SETTINGS_AND_CHANGES,
  change: Change,
  details: Details,
): Finding {
  const text = SETTINGS_AND_CHANGES[code];
  const place = {
    table: change.row.table,
    kind: "Changes",
    key: keyOf(change.row),
    column: change.column,
    blocks: [EVERY_PRODUCT],
  };
  const cell = contentText(change.row.cells.row, undefined, "en");
  const value = contentText(change.value, undefined, "en");
  return makeFinding(code, text, place, {
    kind: kindPhrase(change.kind),
    cell: code === "change-value" ? value : cell,
    ...details,
  });
}
