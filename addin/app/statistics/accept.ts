/** Writes a refresh that was shown: the table, the rows of the model that rest on it, Sources. */
import type { Phrase } from "#engine";
import type { WorkbookTable } from "../../ports/workbook";
import type { ActionOptions } from "../services";
import { changedOrForgotten } from "./fetch-into-sheet";
import type { Pending } from "./refresh";
import { REFRESH_SAYS } from "./refresh-sentences";
import { isSameCell } from "./rows-into-table";
import { need, stop } from "./settled";
import { renewSource, sourceRows } from "./sources-table";
import type { StatisticsTools } from "./statistics-tools";
import { tableReplacement } from "./table-replacement";

/** One change, all or nothing; what was done, one sentence. @throws Stopped. */
export async function acceptRevision(
  tools: StatisticsTools,
  pending: Pending,
  options: ActionOptions,
): Promise<Phrase> {
  const { parts, vintages } = tools;
  const { sheet, fetch, following, selection, revision } = pending;
  const { source } = revision;
  const tables = need(await parts.workbook.readTables());
  const row = sourceRows(tables).find((each) => each.source === source);
  const shown = [sheet.table, ...following.read];
  if (!row || !shown.every((table) => stands(table, tables))) {
    throw stop(REFRESH_SAYS.sheetChanged(source));
  }
  const replacement = tableReplacement(sheet, fetch, tables);
  if ("refused" in replacement) throw stop(replacement.refused);
  const { dataset, provenance } = fetch;
  const kept = { ...selection.kept, label: dataset.label };
  const renewed = renewSource(row, provenance, kept);
  const keeping = pending.isKept ? undefined : await vintages.keep(source, dataset, provenance);
  const changes = [...replacement, ...following.changes, renewed];
  await changedOrForgotten(tools, changes, keeping, options);
  await vintages.trim();
  const { counts } = revision;
  const written = counts.new + counts.revised + counts.withdrawn + counts.vanished;
  return REFRESH_SAYS.accepted(source, written, following.rows);
}

/** The table is as it was when the refresh was shown. */
function stands(shown: WorkbookTable, now: readonly WorkbookTable[]): boolean {
  const found = now.find(({ name }) => name === shown.name);
  if (found?.cells.length !== shown.cells.length) return false;
  return shown.cells.every((row, i) => {
    const own = found.cells[i] ?? [];
    return own.length === row.length && row.every((cell, j) => isSameCell(cell, own[j] ?? null));
  });
}
