/** Everything the Data tab can ask, wired over offices and a workbook. */
import type { Phrase } from "#engine";
import type { Outcome } from "../../ports/workbook";
import { rememberedView } from "../remembered-view";
import type { ActionOptions } from "../services";
import { acceptRevision } from "./accept";
import { addOffice } from "./add-office";
import { fetchIntoSheet } from "./fetch-into-sheet";
import { codelistsOf, fetchPlan } from "./fetch-plan";
import { findTables } from "./find-tables";
import { folderOf } from "./folders";
import { modelPreview, writeToModel, type IntoModel } from "./into-model";
import { ModelLinks } from "./model-links";
import { modelProposal } from "./model-proposal";
import { Offices } from "./offices";
import { pendingOf, refreshSource, standingSource, type Pending } from "./refresh";
import { REFRESH_SAYS } from "./refresh-sentences";
import { need, settled, stop } from "./settled";
import { openShelf, SHELF } from "./shelf";
import { sourceViews } from "./source-views";
import type { StatisticsParts } from "./statistics-parts";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { StatisticsServices } from "./statistics-services";
import type { StatisticsTools } from "./statistics-tools";
import type { ModelRows, Revision } from "./statistics-views";
import { tableView } from "./table-view";
import { Vintages } from "./vintages";

const { unchanged } = STATISTICS_SAYS;

/** Makes the services of the Data tab. */
export function statisticsServices(parts: StatisticsParts): StatisticsServices {
  const offices = new Offices(parts);
  const tools: StatisticsTools = {
    parts,
    offices,
    vintages: new Vintages(parts.texts),
    links: new ModelLinks(parts.texts),
    rememberedView: () => rememberedView(parts.preferences),
  };
  const pending = new Map<string, Pending>();
  const today = (): string => parts.clock.today();

  return {
    offices: () => offices.list.choices(),
    shelf: SHELF,
    insteadOf: (office) => offices.insteadOf(office),
    addOffice: (address, signal) => settled(() => addOffice(offices, address, signal)),
    find: (question, signal) => settled(() => findTables(offices, question, today(), signal)),
    openShelf: (value, office, signal) =>
      settled(() => openShelf(offices, value, office, today(), signal)),
    folder: (office, id, signal) => settled(() => folderOf(offices, office, id, signal)),
    table: (ref, signal) =>
      settled(async () => {
        const known = await offices.table(ref, signal);
        return tableView(known, { today: today(), language: parts.language() });
      }),
    codelist: (ref, id, signal) =>
      settled(async () => {
        const { values } = await offices.codelist(ref.office, id, signal);
        return { codes: values.map(({ code }) => code), labels: values.map(({ label }) => label) };
      }),
    plan: (ref, selection, signal) =>
      settled(async () => {
        const known = await offices.table(ref, signal);
        const codelists = await codelistsOf(offices, known.ref.office, selection, signal);
        return fetchPlan(known, selection, codelists);
      }),
    fetch: (ref, selection, target, options) =>
      settled(() => fetchIntoSheet(tools, { ref, selection, target }, options), unchanged),
    sources: () =>
      settled(async () =>
        sourceViews(need(await parts.workbook.readTables()), await tools.vintages.list()),
      ),
    refresh: (sources, options) => refreshAll(tools, pending, sources, options),
    accept: (source, options) => acceptPending(tools, pending, source, options),
    leave: (source) => void pending.delete(source),
    showVintage: (source, fetched) => showVintage(tools, pending, source, fetched),
    proposal: (source, kind) =>
      settled(async () => {
        const { before, tables } = await standingSource(tools, source);
        return modelProposal(before, kind, tables);
      }),
    preview: (source, rows) =>
      settled(async () => modelPreview(tools, await intoModel(tools, source, rows))),
    toModel: (source, rows, options) =>
      settled(
        async () => writeToModel(tools, await intoModel(tools, source, rows), options),
        unchanged,
      ),
  };
}

async function intoModel(
  tools: StatisticsTools,
  source: string,
  rows: ModelRows,
): Promise<IntoModel> {
  const { before, tables } = await standingSource(tools, source);
  return { source, dataset: before, tables, rows };
}

/** One after the other; a fault concerns them all, and none of them waits to be accepted then. */
function refreshAll(
  tools: StatisticsTools,
  pending: Map<string, Pending>,
  sources: readonly string[],
  options: ActionOptions,
): Promise<Outcome<readonly Revision[]>> {
  return settled(async () => {
    const found: Pending[] = [];
    for (const source of sources) found.push(await refreshSource(tools, source, options));
    for (const each of found) pending.set(each.revision.source, each);
    return found.map(({ revision }) => revision);
  }, unchanged);
}

function acceptPending(
  tools: StatisticsTools,
  pending: Map<string, Pending>,
  source: string,
  options: ActionOptions,
): Promise<Outcome<Phrase>> {
  return settled(async () => {
    const waiting = pending.get(source);
    if (!waiting) throw stop(REFRESH_SAYS.noRefresh(source), "not-found");
    const sentence = await acceptRevision(tools, waiting, options);
    pending.delete(source);
    return sentence;
  }, unchanged);
}

/** A kept fetch against the sheet, to be accepted as a refresh is. */
function showVintage(
  tools: StatisticsTools,
  pending: Map<string, Pending>,
  source: string,
  fetched: string,
): Promise<Outcome<Revision>> {
  return settled(async () => {
    const kept = await tools.vintages.read(source, fetched);
    if (!kept?.hasCells) throw stop(REFRESH_SAYS.noVintage(fetched.slice(0, 10)), "not-found");
    const standing = await standingSource(tools, source, kept.dataset);
    const shown = await pendingOf(tools, standing, kept, { remarks: [], isKept: true });
    pending.set(source, shown);
    return shown.revision;
  });
}
