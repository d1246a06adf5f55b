/** Fetches anew and compares; nothing is written. */
import type { Codelist, Dataset, Phrase, Selection, SourceSelection } from "#engine";
import type { StatisticsOffice } from "../../ports/statistics-office";
import type { WorkbookTable } from "../../ports/workbook";
import type { ActionOptions } from "../services";
import type { ToldFetch } from "./about-table";
import { fetched } from "./fetch-into-sheet";
import { fetchedRows } from "./fetched-rows";
import { datasetOfSheet, sheetDifference, sheetTable, type SheetTable } from "./fetched-table";
import { isOver } from "./find-tables";
import { modelEffects } from "./model-effects";
import { modelFollowing, type ModelFollowing } from "./model-follows";
import { refreshedRule } from "./refreshed-rule";
import { REFRESH_SAYS } from "./refresh-sentences";
import { revisedFigures } from "./revision";
import { need, stop } from "./settled";
import { sourceRows, type SourceRow } from "./sources-table";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { StatisticsTools } from "./statistics-tools";
import type { Revision } from "./statistics-views";

/** A refresh that was shown and may be accepted. */
export interface Pending {
  readonly row: SourceRow;
  readonly selection: SourceSelection;
  readonly sheet: SheetTable;
  readonly fetch: ToldFetch;
  /** The fetch is kept already. */
  readonly isKept: boolean;
  readonly following: ModelFollowing;
  readonly revision: Revision;
}

/** A source as it stands in the workbook. */
export interface StandingSource {
  readonly row: SourceRow;
  readonly selection: SourceSelection;
  readonly sheet: SheetTable;
  readonly tables: readonly WorkbookTable[];
  /** What the sheet was filled with. */
  readonly before: Dataset;
  /** False where the fetch itself is not kept: then `before` is the sheet. */
  readonly isKept: boolean;
}

/** The source; `head` describes its variables where the workbook has not kept them. @throws Stopped. */
export async function standingSource(
  { parts, vintages }: StatisticsTools,
  source: string,
  head?: Dataset,
): Promise<StandingSource> {
  const tables = need(await parts.workbook.readTables());
  const row = sourceRows(tables).find((each) => each.source === source);
  if (!row) throw stop(REFRESH_SAYS.noSource(source), "not-found");
  const { selection } = row;
  if ("refused" in selection) throw stop(selection.refused);
  const kept = await vintages.read(source, row.cells.fetched ?? "");
  const described = kept?.dataset ?? head;
  if (!described) throw stop(REFRESH_SAYS.noVintage((row.cells.fetched ?? "").slice(0, 10)));
  const sheet = sheetTable(tables, selection.kept.sheet, described.variables);
  if ("refused" in sheet) throw stop(sheet.refused);
  const isKept = kept?.hasCells === true;
  const before = isKept ? kept.dataset : datasetOfSheet(sheet, described);
  return { row, selection, sheet, tables, before, isKept };
}

/** Fetches a source anew. @throws Stopped, OfficeFault, StatisticsFault. */
export async function refreshSource(
  tools: StatisticsTools,
  source: string,
  options: ActionOptions,
): Promise<Pending> {
  const { parts, offices } = tools;
  const tables = need(await parts.workbook.readTables());
  const row = sourceRows(tables).find((each) => each.source === source);
  if (!row) throw stop(REFRESH_SAYS.noSource(source), "not-found");
  const { selection } = row;
  if ("refused" in selection) throw stop(selection.refused);
  const { office, value } = await offices.origin(selection, options.signal);
  const table = selection.kept.table ?? row.cells["table id"] ?? "";
  const metadata = await offices.asked(value, () => office.metadata(table, options.signal));
  const codelists = await codelistsOf(office, selection.selection, options.signal);
  const { rule, remarks } = refreshedRule(metadata, selection.selection, codelists);
  const known = { ref: { office: value, table }, office };
  const fetch = await fetched(tools, known, rule, options);
  const standing = await standingSource(tools, source, fetch.dataset);
  const { lastPeriod } = lastOf(fetch.dataset);
  const over = isOver(lastPeriod, parts.clock.today()) && selection.from === "live";
  const told = over ? [...remarks, STATISTICS_SAYS.ended(lastPeriod ?? "")] : remarks;
  return pendingOf(tools, standing, fetch, { remarks: told, isKept: false });
}

function lastOf({ variables }: Dataset): { readonly lastPeriod: string | undefined } {
  const time = variables.find(({ role }) => role === "time");
  return { lastPeriod: [...(time?.codes ?? [])].sort().at(-1) };
}

async function codelistsOf(
  office: StatisticsOffice,
  rule: Selection,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Codelist>> {
  const found = new Map<string, Codelist>();
  for (const { codelist } of rule) {
    if (codelist !== undefined) found.set(codelist, await office.codelist(codelist, signal));
  }
  return found;
}

/** The codes are loaded only where a model changes. */
async function effectsOf(
  { parts, rememberedView }: StatisticsTools,
  { changed }: ModelFollowing,
): Promise<Revision["effects"]> {
  if (changed.size === 0) return [];
  const codes = await parts.loadCodes();
  return modelEffects({ workbook: parts.workbook, codes, view: rememberedView(), changed });
}

/** What a later (or earlier) fetch of a source would change. */
export async function pendingOf(
  tools: StatisticsTools,
  standing: StandingSource,
  fetch: ToldFetch,
  { remarks, isKept }: { readonly remarks: readonly Phrase[]; readonly isKept: boolean },
): Promise<Pending> {
  const { parts, links } = tools;
  const { row, selection, sheet, before, tables } = standing;
  const { source } = row;
  const figures = revisedFigures(before, fetch.dataset);
  const kept = await links.of(source);
  const both = { source, before, after: fetch.dataset };
  const following = modelFollowing(tables, kept, both, parts.language());
  const effects = await effectsOf(tools, following);
  const difference = standing.isKept
    ? sheetDifference(sheet, fetchedRows(before, sheet.columns))
    : { edited: [], deleted: 0 };
  const updatedBefore = row.cells.updated;
  const updatedAfter = fetch.dataset.updated;
  const revision: Revision = {
    source,
    label: fetch.dataset.label,
    counts: figures.counts,
    cells: figures.cells,
    remarks: [
      ...remarks,
      ...figures.remarks,
      ...following.remarks,
      ...(standing.isKept ? [] : [REFRESH_SAYS.comparedWithSheet]),
      ...(difference.deleted > 0 ? [REFRESH_SAYS.deletedRows(difference.deleted)] : []),
    ],
    edited: [...difference.edited, ...following.edited],
    effects,
    ...(updatedBefore === undefined ? {} : { updatedBefore }),
    ...(updatedAfter === undefined ? {} : { updatedAfter }),
  };
  return { row, selection, sheet, fetch, isKept, following, revision };
}
