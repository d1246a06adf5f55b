/** Rows of the model that rest on a fetch, as a later one would have them. */
import {
  StatisticsFault,
  type Cell,
  type Column,
  type Dataset,
  type Language,
  type Phrase,
} from "#engine";
import type { Place, WorkbookTable } from "../../ports/workbook";
import type { WorkbookChange } from "../../ports/workbook-changes";
import { placeIn } from "./fetched-table";
import { knownKind, productNames, type KnownKind } from "./known-tables";
import type { ModelLink } from "./model-links";
import { modelRows, type KeyedRow, type KeyedRows } from "./model-rows";
import { MODEL_SAYS } from "./model-sentences";
import { REFRESH_SAYS } from "./refresh-sentences";
import { isSameCell, mergeRefusal, mergeRows, presentRows } from "./rows-into-table";
import { changedUnits } from "./revision-remarks";
import { faultSentence } from "./settled";

/** What a refresh would do to the tables of the model. */
export interface ModelFollowing {
  readonly changes: readonly WorkbookChange[];
  /** Tables as they would be. */
  readonly changed: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  /** Tables that the following rests on, as they were read. */
  readonly read: readonly WorkbookTable[];
  /** Rows that change or come. */
  readonly rows: number;
  /** Cells that the user has written over since they came from the fetch. */
  readonly edited: readonly Place[];
  /** Why rows do not follow. */
  readonly remarks: readonly Phrase[];
}

/** An earlier and a later fetch of one source. */
export interface TwoFetches {
  readonly source: string;
  readonly before: Dataset;
  readonly after: Dataset;
}

const VANISHED: Readonly<Record<Language, string>> = { sv: "försvunnen", en: "vanished" };

/**
 * The changes. Rows that name the source and whose key was fetched get the new figure; a new key
 * comes below; what has vanished is marked missing. Rows that a user has deleted do not come back.
 */
export function modelFollowing(
  tables: readonly WorkbookTable[],
  links: readonly ModelLink[],
  fetches: TwoFetches,
  language: Language,
): ModelFollowing {
  const names = productNames(tables);
  const changes: WorkbookChange[] = [];
  const changed = new Map<string, readonly (readonly Cell[])[]>();
  const read: WorkbookTable[] = [];
  const edited: Place[] = [];
  const remarks: Phrase[] = [];
  let rows = 0;
  for (const link of links) {
    const found = tables.find(({ name }) => name === link.table);
    const target = found && knownKind(found);
    // The user has deleted the table: nothing rests on the fetch there any longer.
    if (!found || !target) continue;
    read.push(found);
    const now = rowsOf(fetches, link, names, target);
    if ("stays" in now) {
      remarks.push(REFRESH_SAYS.modelStays(link.table, now.stays));
      continue;
    }
    const known = new Set(now.before.rows.map(({ key }) => key));
    const merged = mergeRows(target, withVanished(now.before, now.after, language), {
      names,
      language,
      onlyOf: fetches.source,
      mayAppend: (key) => !known.has(key),
    });
    changes.push(...merged.changes);
    if (merged.changes.length > 0) changed.set(link.table, merged.cells);
    rows += merged.added + merged.replaced.length;
    edited.push(...editedIn(target, now.before, fetches.source, names));
  }
  return { changes, changed, read, rows, edited, remarks };
}

function rowsOf(
  { source, before, after }: TwoFetches,
  { rows, table }: ModelLink,
  names: ReadonlySet<string>,
  target: KnownKind,
): { readonly before: KeyedRows; readonly after: KeyedRows } | { readonly stays: Phrase } {
  if (target.read.schema.kind !== rows.kind) return { stays: MODEL_SAYS.noTable(table) };
  const told = changedUnits(before, after).find(({ code }) => rows.units?.[code] !== undefined);
  if (told) return { stays: REFRESH_SAYS.unitSettled(told.code) };
  try {
    const now = modelRows(after, rows, source, names);
    const refusal = mergeRefusal(target, now);
    if (refusal) return { stays: refusal };
    return { before: modelRows(before, rows, source, names), after: now };
  } catch (error) {
    if (error instanceof StatisticsFault) return { stays: faultSentence(error) };
    throw error;
  }
}

/** The later rows, and those that are gone with a mark in place of their figure. */
function withVanished(before: KeyedRows, after: KeyedRows, language: Language): KeyedRows {
  const there = new Set(after.rows.map(({ key }) => key));
  const value: Column = after.kind === "Start" ? "stock" : "value";
  const gone = before.rows
    .filter(({ key }) => !there.has(key))
    .map(({ key, cells }): KeyedRow => ({
      key,
      cells: { ...cells, [value]: "..", status: VANISHED[language] },
    }));
  return { ...after, rows: [...after.rows, ...gone] };
}

/** Rows of the source whose figure is not the one that was fetched. */
function editedIn(
  target: KnownKind,
  before: KeyedRows,
  source: string,
  names: ReadonlySet<string>,
): readonly Place[] {
  const { columns } = target.read;
  const value = columns.indexOf(before.kind === "Start" ? "stock" : "value");
  const sourceAt = columns.indexOf("source");
  const fetched = new Map(before.rows.map((row) => [row.key, row]));
  return presentRows(target, names).flatMap(({ at, key, cells }): readonly Place[] => {
    const row = fetched.get(key);
    if (!row || cells[sourceAt] !== source) return [];
    const own = row.cells[before.kind === "Start" ? "stock" : "value"] ?? null;
    return isSameCell(cells[value] ?? null, own) ? [] : [placeIn(target.table, at, value, 1)];
  });
}
