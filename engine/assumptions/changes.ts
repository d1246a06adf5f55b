/** Applies the Changes of one scenario to the rows of the other tables (contract, "Handles"). */
import {
  EVERY_PRODUCT,
  figure,
  makeFinding,
  type Details,
  type Finding,
} from "../findings/finding";
import type { Phrase } from "../findings/language";
import { SETTINGS_AND_CHANGES } from "../findings/settings";
import {
  changeContext,
  operationPhrase,
  readChange,
  type Change,
  type ChangeContext,
} from "./change-row";
import { byDate, isAt, newRow, withCell } from "./new-row";
import { isFault, readCell } from "./read-cell";
import { recheck } from "./read-row";
import { kindPhrase } from "./recognise";
import { contentText, keyOf, type Content, type Row } from "./row";
import { schemaOf, type Column, type ColumnSchema, type Kind } from "./schema";
import { defaultOfSetting, isDefaultSetting } from "./settings";

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
  const context = changeContext(rows);
  const mine = (rows.get("Changes") ?? []).filter((row) => row.cells.scenario === scenario);
  const changes = mine.flatMap((row) => readable(row, context, findings));
  if (changes.length === 0) return { rows, findings, applied: 0 };
  const slots = new Map<Kind, Slot[]>();
  for (const { kind } of changes) {
    if (slots.has(kind)) continue;
    const ofKind = rows.get(kind) ?? [];
    const base = kind === "Settings" ? settingRows(ofKind, changes) : ofKind;
    slots.set(
      kind,
      base.map((row) => ({ row, set: new Set(), changed: false })),
    );
  }
  let applied = 0;
  for (const change of inOrder(changes)) {
    const ofKind = slots.get(change.kind) as Slot[];
    const made =
      change.operation === "new row"
        ? addRow(change, ofKind)
        : changeRows(change, ofKind, context, findings);
    if (made === undefined) continue;
    applied += 1;
    findings.push(changeFinding("change-made", change, { ...made, scenario }));
  }
  const result = new Map(rows);
  for (const [kind, ofKind] of slots) {
    const settledRows = ofKind.map((slot) => settled(slot, findings));
    result.set(kind, settledRows);
  }
  return { rows: result, findings, applied };
}

/** The order of rows in the table is no part of a model, so it decides nothing here. */
function inOrder(changes: readonly Change[]): Change[] {
  const of = (operation: Change["operation"]): Change[] =>
    changes.filter((change) => change.operation === operation);
  const byValue = (a: Change, b: Change): number => Number(a.value) - Number(b.value);
  return [
    ...of("new row").sort(byDate),
    ...of("="),
    ...of("*").sort(byValue),
    ...of("+").sort(byValue),
  ];
}

/** A setting at its default is the same as one not given: a change finds it, a new row replaces it. */
function settingRows(rows: readonly Row[], changes: readonly Change[]): Row[] {
  const settingsOf = (isNew: boolean): Set<Content | undefined> =>
    new Set(
      changes
        .filter((change) => change.kind === "Settings")
        .filter((change) => (change.operation === "new row") === isNew)
        .map((change) => change.key[0]?.value),
    );
  const added = settingsOf(true);
  const kept = rows.filter((row) => !added.has(row.cells.setting) || !isDefaultSetting(row));
  const present = new Set([...added, ...kept.map((row) => row.cells.setting)]);
  const defaults = [...settingsOf(false)].flatMap((setting): Row[] => {
    const value = typeof setting === "string" ? defaultOfSetting(setting) : undefined;
    if (value === undefined || setting === undefined || present.has(setting)) return [];
    return [{ kind: "Settings", table: "", cells: { setting, value }, broken: false }];
  });
  return [...kept, ...defaults];
}

function readable(row: Row, context: ChangeContext, findings: Finding[]): Change[] {
  if (row.broken) return [];
  const change = readChange(row, context);
  if (!("fault" in change)) return [change];
  const blocked = { table: row.table, kind: row.kind, key: keyOf(row), blocks: [EVERY_PRODUCT] };
  const text = SETTINGS_AND_CHANGES[change.fault];
  findings.push(makeFinding(change.fault, text, blocked, change.details));
  return [];
}

/** What was done; undefined where a finding says why nothing was. */
function changeRows(
  change: Change,
  slots: readonly Slot[],
  context: ChangeContext,
  findings: Finding[],
): Details | undefined {
  const hits = slots.filter((slot) => isAt(slot.row, change, change.key));
  if (hits.length === 0) findings.push(changeFinding("change-nothing", change, {}));
  let first: Details | undefined;
  const told = new Set<string>();
  const tell = (code: "change-twice" | "change-value", details: Details): void => {
    if (!told.has(code)) findings.push(changeFinding(code, change, details));
    told.add(code);
  };
  for (const slot of hits) {
    const before = slot.row.cells[change.column];
    const after = changed(change, slot, before, context);
    if (after === "twice") {
      tell("change-twice", {});
    } else if (after === undefined) {
      const operation = operationPhrase(change.operation);
      tell("change-value", { operation, before: shownIn(change, before) });
    } else {
      slot.row = withCell(slot.row, change.column, after.content);
      slot.changed = true;
      first ??= { before: shownIn(change, before), after: shownIn(change, after.content) };
    }
  }
  return first && { rows: hits.length, ...first };
}

function changed(
  change: Change,
  slot: Slot,
  before: Content | undefined,
  context: ChangeContext,
): { content: Content | undefined } | "twice" | undefined {
  if (change.operation === "=") {
    if (slot.set.has(change.column)) return "twice";
    slot.set.add(change.column);
    return { content: change.value };
  }
  if (typeof before !== "number" || typeof change.value !== "number") return undefined;
  const after = change.operation === "*" ? before * change.value : before + change.value;
  const content = readCell(after, columnOf(change), context.options);
  return isFault(content) ? undefined : { content };
}

function addRow(change: Change, slots: Slot[]): Details {
  const row = newRow(
    change,
    slots.map((slot) => slot.row),
  );
  slots.push({ row, set: new Set(), changed: true });
  return { rows: 1, before: "–", after: shownIn(change, row.cells[change.column]) };
}

function settled(slot: Slot, findings: Finding[]): Row {
  if (!slot.changed) return slot.row;
  const checked = recheck(slot.row);
  for (const finding of checked.findings) findings.push(finding);
  return checked.row;
}

function columnOf(change: Change): ColumnSchema {
  const { columns } = schemaOf(change.kind);
  return columns.find((column) => column.column === change.column) as ColumnSchema;
}

function shownIn(change: Change, content: Content | undefined): Phrase {
  if (typeof content === "number") return figure(content);
  const schema = columnOf(change);
  return {
    sv: contentText(content, schema, "sv") || "–",
    en: contentText(content, schema, "en") || "–",
  };
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
  const { value } = change;
  return makeFinding(code, text, place, {
    kind: kindPhrase(change.kind),
    cell:
      code !== "change-value"
        ? cell
        : typeof value === "number"
          ? value
          : contentText(value, undefined, "en"),
    ...details,
  });
}
