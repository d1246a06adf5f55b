/** From words, a web address, a saved query or a query text to tables. */
import {
  endsBefore,
  readAddress,
  type PastedAddress,
  type Selection,
  type TableHit,
} from "#engine";
import { isScb } from "../../ports/scb-addresses";
import { addOffice } from "./add-office";
import { ARCHIVE, SCB } from "./office-list";
import type { Offices } from "./offices";
import { stop } from "./settled";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { Found, FoundTable } from "./statistics-views";

/** What is asked. */
export interface Question {
  readonly office: string;
  readonly text: string;
  readonly page: number;
}

/** Tables for words, or the one table that an address or a query names. */
export async function findTables(
  offices: Offices,
  { office, text, page }: Question,
  today: string,
  signal: AbortSignal,
): Promise<Found> {
  const words = text.trim();
  if (words === "") throw stop(STATISTICS_SAYS.noWords);
  if (isPasted(words)) return pasted(offices, office, readAddress(words), signal);
  return searched(offices, { office, text: words, page }, today, signal);
}

/** An address, or a query as JSON. */
function isPasted(text: string): boolean {
  return /https?:\/\//iu.test(text) || text.startsWith("{");
}

/** One page of the office's own search. */
export async function searched(
  offices: Offices,
  { office, text, page }: Question,
  today: string,
  signal: AbortSignal,
): Promise<Found> {
  const opened = await offices.open(office, signal);
  const list = await offices.asked(office, () => opened.office.search(text, page, signal));
  const tables = list.tables.map((hit) => foundTable(office, hit, today));
  const sentence =
    tables.length === 0
      ? STATISTICS_SAYS.noHits(text)
      : STATISTICS_SAYS.hits(tables.length, list.totalTables);
  return {
    kind: "tables",
    tables,
    page: list.pageNumber,
    pages: list.totalPages,
    all: list.totalTables,
    sentence,
  };
}

function foundTable(office: string, hit: TableHit, today: string): FoundTable {
  const { updated, firstPeriod, lastPeriod } = hit;
  return {
    ref: { office, table: hit.tableId },
    label: hit.label,
    path: hit.path.join(" › "),
    ...(updated === undefined ? {} : { updated }),
    ...(firstPeriod === undefined ? {} : { firstPeriod }),
    ...(lastPeriod === undefined ? {} : { lastPeriod }),
    ...(isOver(lastPeriod, today) ? { warning: STATISTICS_SAYS.ends(lastPeriod ?? "") } : {}),
  };
}

/** True where the last period ended more than a year ago; the office's own word is no proof. */
export function isOver(lastPeriod: string | undefined, today: string): boolean {
  const year = Number(today.slice(0, 4));
  return lastPeriod !== undefined && endsBefore({ lastPeriod }, year - 1);
}

/** What a pasted text points at; a saved query is asked for. */
async function pasted(
  offices: Offices,
  asked: string,
  address: PastedAddress,
  signal: AbortSignal,
): Promise<Found> {
  const office = await officeOf(offices, asked, address, signal);
  const { savedQuery } = address;
  if (savedQuery === undefined) return tableAt(office, address);
  const opened = await offices.open(office, signal);
  const saved = await offices.asked(office, () => opened.office.savedQuery(savedQuery, signal));
  return tableAt(office, saved);
}

function tableAt(office: string, address: PastedAddress): Found {
  // SCB's newer service knows a table by its path too; others only where the path is their own.
  const { path, tableId, selection } = address;
  const table = path === undefined ? tableId : path.join("/");
  if (table === undefined) throw stop(STATISTICS_SAYS.queryWithoutTable);
  return {
    kind: "table",
    ref: { office, table },
    ...(selection === undefined ? {} : { selection: selection satisfies Selection }),
  };
}

/** The office of an address; one that is not in the list yet is added. */
async function officeOf(
  offices: Offices,
  asked: string,
  { api, base }: PastedAddress,
  signal: AbortSignal,
): Promise<string> {
  if (base === undefined) return asked;
  if (isScb(base)) return asked === ARCHIVE ? ARCHIVE : SCB;
  const known = offices.list.choiceAt({ base, api });
  return (known ?? (await addOffice(offices, base, signal))).value;
}
