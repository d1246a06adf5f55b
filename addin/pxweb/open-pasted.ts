/** What a user pastes: an address, a saved query, a query; as an office, a table and a selection. */
import { readAddress, type PastedAddress, type Selection } from "#engine";
import { OfficeFault } from "../ports/office-fault";
import type { OfficeAddress, StatisticsOffice } from "../ports/statistics-office";
import { FETCH_SAYS } from "./fetch-sentences";
import { apiRoot } from "./known-offices";

/** A table to open, with what is asked of it. */
export interface OpenedTable {
  readonly office: StatisticsOffice;
  /** As the office takes it: v2's id, or v1's path. */
  readonly table: string;
  /** Undefined where the text names the table only. */
  readonly selection?: Selection;
}

/** How a pasted text is opened. */
export interface PasteMeans {
  /** LiveOffices.open. @throws OfficeFault where it is no PxWeb. */
  readonly open: (address: OfficeAddress, language: string) => StatisticsOffice;
  /** Of an address that does not say. */
  readonly language: string;
  /** The table that is open: a query without an address is about it. */
  readonly current?: { readonly office: StatisticsOffice; readonly table: string };
}

/**
 * The table that a pasted text means. A saved query of v2 is fetched, and its selection used.
 * @throws StatisticsFault where nothing of the text is known; OfficeFault where it names no table,
 * is a saved query of the older web pages, or the office does not answer.
 */
export async function openPasted(
  text: string,
  means: PasteMeans,
  signal?: AbortSignal,
): Promise<OpenedTable> {
  const pasted = readAddress(text);
  const { api, base, language = means.language, savedQuery, selection } = pasted;
  if (base === undefined) return queryAlone(pasted, means);
  if (savedQuery !== undefined && api === "v1") {
    throw new OfficeFault("not-available", FETCH_SAYS.savedPage(`${base}/sq/${savedQuery}`));
  }
  const office = means.open({ base: apiRoot({ base, api }), api }, language);
  if (savedQuery !== undefined) return opened(office, await office.savedQuery(savedQuery, signal));
  return opened(office, { ...pasted, ...(selection === undefined ? {} : { selection }) });
}

function queryAlone(pasted: PastedAddress, { current }: PasteMeans): OpenedTable {
  const { tableId, selection } = pasted;
  if (current === undefined) throw noTable();
  const { office } = current;
  const table = tableId ?? current.table;
  return { office, table, ...(selection === undefined ? {} : { selection }) };
}

function opened(
  office: StatisticsOffice,
  { path, tableId, selection }: PastedAddress,
): OpenedTable {
  const table = path === undefined ? tableId : path.join("/");
  if (table === undefined) throw noTable();
  return { office, table, ...(selection === undefined ? {} : { selection }) };
}

function noTable(): OfficeFault {
  return new OfficeFault("not-available", FETCH_SAYS.queryWithoutTable());
}
