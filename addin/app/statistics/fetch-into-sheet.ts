/** Fetches a selection into a new sheet, with its row in Sources, in one change. */
import {
  mandatoryFirst,
  missingCount,
  timeVariable,
  type Finding,
  type KeptWithSelection,
  type Language,
  type Phrase,
  type Provenance,
  type Selection,
} from "#engine";
import type { FetchProgress, OfficeFetch } from "../../ports/statistics-office";
import type { ChangedPlace, WorkbookChange } from "../../ports/workbook-changes";
import type { ActionOptions } from "../services";
import { codelistsOf, fetchPlan } from "./fetch-plan";
import { FETCH_SAYS, fetchedSentence, officeName } from "./fetch-sentences";
import { fetchedColumns } from "./fetched-columns";
import { fetchedRows } from "./fetched-rows";
import { fetchedSheet } from "./fetched-sheet";
import type { KnownTable } from "./offices";
import { joined, need, stop, Stopped } from "./settled";
import { sheetRefusal } from "./sheet-limits";
import { freeText, sheetNames, type SheetNames } from "./sheet-names";
import { addSource, renewSource, sourceRows } from "./sources-table";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { Fetched, SheetTarget, TableRef } from "./statistics-views";
import type { Keeping } from "./vintages";
import type { StatisticsTools } from "./statistics-tools";

/** What is fetched, and where to. */
export interface FetchOrder {
  readonly ref: TableRef;
  readonly selection: Selection;
  readonly target: SheetTarget;
}

/** Fetches and writes. @throws Stopped, OfficeFault, StatisticsFault: the workbook is as before. */
export async function fetchIntoSheet(
  tools: StatisticsTools,
  { ref, selection, target }: FetchOrder,
  options: ActionOptions,
): Promise<Fetched> {
  const known = await tools.offices.table(ref, options.signal);
  const asked = selection.filter(({ values }) => values.length > 0);
  await refuse(tools, known, asked, target, options.signal);
  const fetch = await fetched(tools, known, asked, options);
  const language = tools.parts.language();
  const place = await newPlace(tools, known, fetch, target);
  const rows = fetchedRows(fetch.dataset, place.columns);
  const sheet = fetchedSheet({ ...place, fetch, rows, language });
  const kept = keptOf(known, fetch, place.names.data, target);
  const { source } = place;
  const sources = addSource(place.tables, source, fetch.provenance, kept, language);
  const changes: readonly WorkbookChange[] = [{ kind: "new-sheet", sheet }, sources];
  const keeping = await tools.vintages.keep(source, fetch.dataset, fetch.provenance);
  const [written] = await changedOrForgotten(tools, changes, keeping, options);
  const unlinked = await mendName(tools, source, fetch.provenance, { kept, written });
  await tools.vintages.trim();
  const { dataset, provenance } = fetch;
  const missing = missingCount(dataset);
  const shown = written?.sheet ?? place.names.sheet;
  return {
    source,
    place: { sheet: shown, address: written?.address ?? "A1" },
    rows: rows.length,
    cells: dataset.values.length,
    missing,
    notes: mandatoryFirst(dataset.notes),
    warnings: [...dataset.findings.flatMap(warningOf), ...keepingWarning(keeping), ...unlinked],
    sentence: fetchedSentence(rows.length, shown, missing, dataset.values.length, provenance),
  };
}

async function refuse(
  { offices }: StatisticsTools,
  known: KnownTable,
  selection: Selection,
  { shape }: SheetTarget,
  signal: AbortSignal,
): Promise<void> {
  const codelists = await codelistsOf(offices, known.ref.office, selection, signal);
  const plan = fetchPlan(known, selection, codelists);
  if (plan.refused) throw stop(plan.refused);
  if (shape === "long") return;
  const time = timeVariable(known.metadata)?.code;
  if (time === undefined) throw stop(FETCH_SAYS.wideWithoutTime);
  const variables = plan.chosen.map(({ variable, count }) => ({
    variable,
    codes: new Array<string>(count).fill(""),
  }));
  const sizes = { tableId: known.ref.table, variables, eliminated: [], cells: plan.cells };
  const refusal = sheetRefusal(sizes, shape, time);
  if (refusal) throw stop(refusal);
}

/** The figures, with progress told in the pane's words. @throws OfficeFault, StatisticsFault. */
export async function fetched(
  { offices }: StatisticsTools,
  { ref, office }: Pick<KnownTable, "ref" | "office">,
  selection: Selection,
  { signal, onProgress }: ActionOptions,
): Promise<OfficeFetch> {
  const tell = ({ callsDone, callsAll, secondsLeft }: FetchProgress): void =>
    onProgress({
      sentence: FETCH_SAYS.call(callsDone, callsAll, secondsLeft),
      ...(callsAll > 0 ? { done: callsDone / callsAll } : {}),
      cancellable: true,
    });
  const fetch = await offices.asked(ref.office, () =>
    office.fetch(ref.table, selection, { signal, onProgress: tell }),
  );
  if (signal.aborted) throw stop(STATISTICS_SAYS.fetchStopped);
  return fetch;
}

interface NewPlace {
  readonly names: SheetNames;
  readonly source: string;
  readonly columns: ReturnType<typeof fetchedColumns>;
  readonly tables: Parameters<typeof addSource>[0];
}

/** Free names for the sheet, its tables and the source. */
async function newPlace(
  { parts }: StatisticsTools,
  { office }: KnownTable,
  { dataset }: OfficeFetch,
  { sheet, shape, withNames }: SheetTarget,
): Promise<NewPlace> {
  const language = parts.language();
  const tables = need(await parts.workbook.readTables());
  const sheets = need(await parts.workbook.sheetNames());
  const names = sheetNames(sheet, { sheets, tables: tables.map(({ name }) => name) });
  const used = sourceRows(tables).map(({ source }) => source);
  const archive = office.from === "archive" ? ARCHIVE_WORD[language] : "";
  const origin = `${officeName(office.base)} ${dataset.tableId}${archive}`;
  return {
    names,
    source: freeText(`${names.sheet} (${origin})`, used),
    columns: fetchedColumns(dataset.variables, { shape, names: withNames, language }),
    tables,
  };
}

const ARCHIVE_WORD: Readonly<Record<Language, string>> = { sv: ", arkiv", en: ", archive" };

function keptOf(
  { ref }: KnownTable,
  { dataset }: OfficeFetch,
  table: string,
  { shape, withNames }: SheetTarget,
): KeptWithSelection {
  return {
    // The older service knows a table by its path, not by the id that it tells.
    ...(ref.table === dataset.tableId ? {} : { table: ref.table }),
    label: dataset.label,
    sheet: { table, shape, names: withNames },
  };
}

/** Makes the changes; where they are not made, what was kept for them goes too. */
export async function changedOrForgotten(
  { parts, vintages }: StatisticsTools,
  changes: readonly WorkbookChange[],
  keeping: Keeping | undefined,
  { signal, onProgress }: ActionOptions,
): Promise<readonly ChangedPlace[]> {
  const tell = (done: number): void =>
    onProgress({ sentence: FETCH_SAYS.writing, done, cancellable: true });
  tell(0);
  const changed = await parts.changes.change(changes, { signal, onProgress: tell });
  if (changed.ok) return changed.value;
  if (keeping) await vintages.forget(keeping);
  const { code, sentence } = changed.fault;
  const told = signal.aborted
    ? STATISTICS_SAYS.fetchStopped
    : joined(sentence, STATISTICS_SAYS.unchanged);
  throw new Stopped({ code, sentence: told });
}

/**
 * A host may give the table another name than the one that seemed free: Sources must know it. What
 * to say where it could not be told.
 */
async function mendName(
  { parts }: StatisticsTools,
  source: string,
  provenance: Provenance,
  { kept, written }: Written,
): Promise<readonly Phrase[]> {
  if (!written || !kept.sheet || written.table === kept.sheet.table) return [];
  const tables = await parts.workbook.readTables();
  const row = tables.ok && sourceRows(tables.value).find((each) => each.source === source);
  if (!row) return [FETCH_SAYS.notLinked];
  const sheet = { ...kept.sheet, table: written.table };
  const mended = await parts.changes.change([renewSource(row, provenance, { ...kept, sheet })]);
  return mended.ok ? [] : [FETCH_SAYS.notLinked];
}

interface Written {
  readonly kept: KeptWithSelection;
  readonly written: ChangedPlace | undefined;
}

/** A warning of the figures, as one text. */
export function warningOf({ severity, found, remedy }: Finding): readonly Phrase[] {
  return severity === "warning" ? [joined(found, remedy)] : [];
}

/** What to say where a fetch was not kept whole. */
export function keepingWarning({ extent }: Keeping): readonly Phrase[] {
  if (extent === "whole") return [];
  return [extent === "head" ? FETCH_SAYS.cellsNotKept : FETCH_SAYS.notKept];
}
