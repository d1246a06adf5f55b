/** The offline archive: Swedish foreign trade by CN chapter, as published on one day. */
import {
  cellsOf,
  decodeDataset,
  decodeMetadata,
  provenanceOf,
  resolveSelection,
  type Codelist,
  type Dataset,
  type OfficeConfig,
  type PastedAddress,
  type Phrase,
  type Selection,
  type TableList,
  type TableMetadata,
} from "#engine";
import { z } from "zod";
import { OfficeFault } from "../ports/office-fault";
import type { FetchOptions, OfficeFetch, StatisticsOffice } from "../ports/statistics-office";
import { OFFICE_SAYS } from "./office-sentences";

const PACKED = z.object({
  licence: z.string(),
  origin: z.string(),
  dataset: z.record(z.string(), z.unknown()),
  metadata: z.unknown(),
  series: z.array(z.string()),
});
const TABLE = "TAB1631";
const V1_NAME = "ImpExpKNTotMan";

/** The same port as a live office; anything but the chapters' values is refused in a sentence. */
export class StatisticsArchive implements StatisticsOffice {
  readonly name = "archive";
  readonly base = "https://statistikdatabasen.scb.se/api/v2";
  readonly api = "v2";
  readonly language = "en";
  readonly from = "archive";
  private readonly dataset: Dataset;
  private readonly table: TableMetadata;
  private readonly licence: string;

  /** `asset` is the parsed trade-by-chapter.json; `now` gives ISO 8601, UTC. */
  constructor(
    asset: unknown,
    private readonly now: () => string,
  ) {
    const { dataset, metadata, series, licence } = PACKED.parse(asset);
    const value = series.flatMap((text) => text.split(" ").map((digits) => parseInt(digits, 36)));
    this.dataset = decodeDataset({ ...dataset, value }, { table: TABLE });
    this.licence = licence;
    const { label, source, updated, notes } = this.dataset;
    const own = decodeMetadata(metadata, { table: TABLE });
    this.table = {
      ...own,
      label,
      source,
      notes,
      ...(updated === undefined ? {} : { updated }),
    };
  }

  config(): Promise<OfficeConfig> {
    return Promise.resolve({ languages: ["en"], licence: this.licence, citations: new Map() });
  }

  search(words: string): Promise<TableList> {
    const { tableId, label, updated, variables } = this.table;
    const text = `${tableId} ${V1_NAME} ${label}`.toLowerCase();
    const found = words
      .toLowerCase()
      .split(/\s+/u)
      .every((word) => text.includes(word));
    const hit = {
      tableId,
      label,
      ...(updated === undefined ? {} : { updated }),
      variableNames: variables.map((variable) => variable.label),
      path: [],
    };
    const tables = found ? [hit] : [];
    return Promise.resolve({ tables, pageNumber: 1, totalPages: 1, totalTables: tables.length });
  }

  metadata(table: string): Promise<TableMetadata> {
    return this.holds(table) ? Promise.resolve(this.table) : this.lacks(table);
  }

  codelist(id: string): Promise<Codelist> {
    return this.lacks(id);
  }

  savedQuery(id: string): Promise<PastedAddress> {
    return this.lacks(id);
  }

  async fetch(table: string, rule: Selection, options: FetchOptions = {}): Promise<OfficeFetch> {
    if (options.signal?.aborted === true) throw new OfficeFault("aborted", OFFICE_SAYS.aborted());
    const selection = resolveSelection(await this.metadata(table), rule);
    for (const { variable, codes } of selection.variables) {
      const held = new Set(this.dataset.variables.find(({ code }) => code === variable)?.codes);
      const lacking = codes.find((code) => !held.has(code));
      if (lacking !== undefined) return this.lacks(`${TABLE}, ${variable}, ${lacking}`);
    }
    const wanted = new Map(selection.variables.map((part) => [part.variable, new Set(part.codes)]));
    const ids = this.dataset.variables.map(({ code }) => code);
    const cells = Array.from(cellsOf(this.dataset)).filter(({ codes }) =>
      codes.every((code, i) => wanted.get(ids[i] ?? "")?.has(code)),
    );
    const variables = this.dataset.variables.map((variable) => {
      const kept = wanted.get(variable.code) ?? new Set<string>();
      const labels = variable.labels.filter((_, i) => kept.has(variable.codes[i] ?? ""));
      const units = new Map([...variable.units].filter(([code]) => kept.has(code)));
      const codes = variable.codes.filter((code) => kept.has(code));
      return { ...variable, codes, labels, units };
    });
    const dataset = { ...this.dataset, variables, values: cells.map(({ value }) => value) };
    const { base, api, language, from, licence } = this;
    const fetchedAt = this.now();
    const provenance = provenanceOf({
      ...{ dataset, rule, selection, base, api, language, fetchedAt, from, licence },
      citation: "Source: Statistics Sweden",
    });
    const progress = { callsDone: 1, callsAll: 1, rows: cells.length, secondsLeft: 0 };
    options.onProgress?.(progress);
    return { dataset, selection, provenance };
  }

  private holds(table: string): boolean {
    return table === TABLE || table.split("/").at(-1) === V1_NAME;
  }

  private lacks(what: string): Promise<never> {
    return Promise.reject(new OfficeFault("not-available", this.holdings(what)));
  }

  private holdings(what: string): Phrase {
    const months = this.dataset.variables.find(({ role }) => role === "time")?.codes ?? [];
    const span = `${months[0] ?? ""}–${months.at(-1) ?? ""}`;
    const chapters = this.dataset.variables[0]?.codes ?? [];
    const of = `${chapters[0] ?? ""}–${chapters.at(-1) ?? ""} (${String(chapters.length)})`;
    return {
      sv: `${what} finns inte i arkivet. Det har ${TABLE}: KN-kapitlen ${of}, import HA0201AI och export HA0201AO i tusen kronor, ${span}. Hämta övrigt direkt från SCB.`,
      en: `${what} is not in the archive. It holds ${TABLE}: the CN chapters ${of}, imports HA0201AI and exports HA0201AO in SEK thousand, ${span}. Fetch the rest live from SCB.`,
    };
  }
}
