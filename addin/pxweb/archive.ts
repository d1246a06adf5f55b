/** The offline archive: Swedish foreign trade by CN chapter, as the office had it on one day. */
import {
  decodeDataset,
  decodeMetadata,
  provenanceOf,
  resolveSelection,
  type Codelist,
  type Dataset,
  type Language,
  type OfficeConfig,
  type PastedAddress,
  type Phrase,
  type ResolvedSelection,
  type Selection,
  type TableHit,
  type TableList,
  type TableMetadata,
} from "#engine";
import { SCB_BASES } from "../ports/scb-addresses";
import { OfficeFault } from "../ports/office-fault";
import type { FetchOptions, OfficeFetch, StatisticsOffice } from "../ports/statistics-office";
import { extractOf } from "./archive-extract";
import { ARCHIVE_SAYS, SEARCH_WORDS, type Holdings } from "./archive-sentences";
import { OFFICE_SAYS } from "./office-sentences";
import { unpackArchive, type UnpackedArchive } from "./unpack-archive";

const TABLE = "TAB1631";

/**
 * The same port as a live office, and never taken for one: its name, its first note and its citation
 * say archive and period, and `fetched` of a provenance is the day its figures were recorded, never
 * that of reading. Only chapters have figures; whatever else is asked for is refused in a sentence
 * that tells what there is, also where a `*` would take in more: part of an answer would look whole.
 */
export class StatisticsArchive implements StatisticsOffice {
  readonly name: string;
  readonly base = SCB_BASES.v2;
  readonly api = "v2";
  /** Of names, units and notes; the archive's own sentences are in the language it was opened in. */
  readonly language = "en";
  readonly from = "archive";
  private readonly recorded: UnpackedArchive;
  private readonly dataset: Dataset;
  private readonly table: TableMetadata;
  private readonly holdings: Holdings;

  /** `asset` is the parsed trade-by-chapter.json. @throws OfficeFault broken-answer */
  constructor(
    asset: unknown,
    private readonly speaks: Language,
  ) {
    this.recorded = unpackArchive(asset);
    const figures = decodeDataset(this.recorded.dataset, { table: TABLE });
    this.holdings = holdingsOf(figures, this.recorded);
    this.name = ARCHIVE_SAYS.name(this.holdings.period)[speaks];
    const text = ARCHIVE_SAYS.isArchive(this.holdings)[speaks];
    this.dataset = { ...figures, notes: [{ text, mandatory: true }, ...figures.notes] };
    this.table = describedBy(
      decodeMetadata(this.recorded.metadata, { table: TABLE }),
      this.dataset,
    );
  }

  /** First and last month with figures, as codes. */
  get period(): { readonly first: string; readonly last: string } {
    const months = monthsOf(this.dataset);
    return { first: months[0] ?? "", last: months.at(-1) ?? "" };
  }

  config(): Promise<OfficeConfig> {
    const { licence, citation } = this.recorded;
    const citations = new Map(Object.entries(citation));
    return Promise.resolve({ languages: [this.language], licence, citations });
  }

  /** Its one table, where every word is in what the table tells of itself or means the same. */
  search(words: string): Promise<TableList> {
    const chapters = this.dataset.variables.flatMap(({ labels }) => labels);
    const { label, tableId } = this.table;
    const told = folded(
      [tableId, this.recorded.v1Path, label, SEARCH_WORDS, ...chapters].join(" "),
    );
    const sought = folded(words)
      .split(/[\s*"]+/u)
      .filter((word) => word !== "");
    const tables = sought.every((word) => told.includes(word)) ? [this.hit()] : [];
    return Promise.resolve({ tables, pageNumber: 1, totalPages: 1, totalTables: tables.length });
  }

  metadata(table: string): Promise<TableMetadata> {
    return this.isItsTable(table) ? Promise.resolve(this.table) : this.lacks(table);
  }

  codelist(id: string): Promise<Codelist> {
    return this.lacks(id);
  }

  savedQuery(id: string): Promise<PastedAddress> {
    return this.lacks(id);
  }

  async fetch(table: string, rule: Selection, options: FetchOptions = {}): Promise<OfficeFetch> {
    if (options.signal?.aborted === true) throw new OfficeFault("aborted", OFFICE_SAYS.aborted());
    const metadata = await this.metadata(table);
    const codelist = rule.find((part) => part.codelist !== undefined)?.codelist;
    if (codelist !== undefined) return this.lacks(codelist);
    const selection = resolveSelection(metadata, rule);
    this.refuseMore(selection);
    const dataset = extractOf(this.dataset, selection);
    const { base, api, language, from } = this;
    const { recorded: fetchedAt, licence } = this.recorded;
    const citation = ARCHIVE_SAYS.citation(this.holdings.period, this.recorded.citation);
    const provenance = provenanceOf({
      ...{ dataset, rule, selection, base, api, language, fetchedAt, from, licence },
      citation: citation[this.speaks],
    });
    const progress = { callsDone: 1, callsAll: 1, rows: dataset.values.length, secondsLeft: 0 };
    options.onProgress?.(progress);
    return { dataset, selection, provenance };
  }

  /** @throws OfficeFault not-available where a code that is listed has no figures. */
  private refuseMore(selection: ResolvedSelection): void {
    for (const { variable, codes } of selection.variables) {
      const held = new Set(this.dataset.variables.find(({ code }) => code === variable)?.codes);
      const [first, ...more] = codes.filter((code) => !held.has(code));
      if (first === undefined) continue;
      throw new OfficeFault(
        "not-available",
        ARCHIVE_SAYS.noFigures(variable, first, more.length, this.holdings),
      );
    }
  }

  private hit(): TableHit {
    const { tableId, label, updated, variables } = this.table;
    const { first, last } = this.period;
    return {
      tableId,
      label,
      ...(updated === undefined ? {} : { updated }),
      firstPeriod: first,
      lastPeriod: last,
      variableNames: variables.map((variable) => variable.label),
      path: [this.name],
    };
  }

  private isItsTable(table: string): boolean {
    const name = (path: string): string => path.split("/").at(-1)?.toLowerCase() ?? "";
    return [TABLE, this.recorded.v1Path].some((own) => name(own) === name(table.trim()));
  }

  private lacks(what: string): Promise<never> {
    const sentence: Phrase = ARCHIVE_SAYS.lacks(what, this.holdings);
    return Promise.reject(new OfficeFault("not-available", sentence));
  }
}

function holdingsOf(figures: Dataset, { recorded }: UnpackedArchive): Holdings {
  const [chapters, contents] = figures.variables.map(({ codes }) => codes);
  const months = monthsOf(figures);
  return {
    tableId: figures.tableId,
    period: `${months[0] ?? ""}–${months.at(-1) ?? ""}`,
    chapters: `${chapters?.[0] ?? ""}–${chapters?.at(-1) ?? ""}`,
    count: chapters?.length ?? 0,
    contents: (contents ?? []).join(","),
    recorded,
    updated: figures.updated?.slice(0, 10) ?? "",
  };
}

function monthsOf({ variables }: Dataset): readonly string[] {
  return variables.find(({ role }) => role === "time")?.codes ?? [];
}

/** v1's metadata list every code but tell no units, notes or date: those of the figures stand in. */
function describedBy(listed: TableMetadata, figures: Dataset): TableMetadata {
  const { label, source, updated, notes, aggregationAllowed } = figures;
  const variables = listed.variables.map((variable) => {
    const told = figures.variables.find(({ code }) => code === variable.code);
    if (told === undefined) return variable;
    const { units, measuringTypes, elimination } = told;
    return { ...variable, units, measuringTypes, elimination };
  });
  return {
    ...{ ...listed, label, source, notes, variables },
    ...(updated === undefined ? {} : { updated }),
    ...(aggregationAllowed === undefined ? {} : { aggregationAllowed }),
  };
}

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
