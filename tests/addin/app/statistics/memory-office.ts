import { OfficeFault } from "../../../../addin/ports/office-fault";
import type {
  FetchOptions,
  OfficeFetch,
  OfficeFolderEntry,
  StatisticsOffice,
} from "../../../../addin/ports/statistics-office";
import {
  partition,
  provenanceOf,
  resolveSelection,
  type Codelist,
  type Dataset,
  type Note,
  type OfficeConfig,
  type PastedAddress,
  type PxWebApi,
  type Selection,
  type TableHit,
  type TableList,
  type TableMetadata,
  type Variable,
} from "#engine";

/** A figure of a table: its value, and its mark if it has one. */
export interface Figured {
  readonly value: number | null;
  readonly status?: string;
}

/** A table of an office in memory. Figures are invented. */
export interface MemoryTable {
  label: string;
  source: string;
  updated: string;
  variables: Variable[];
  notes: Note[];
  /** By codes joined with `|`; else computed by `otherwise`. */
  figures: Map<string, Figured>;
  otherwise: (codes: readonly string[]) => Figured;
}

/** A variable with what is usual. */
export function variable(
  code: string,
  codes: readonly string[],
  more: Partial<Variable> = {},
): Variable {
  return {
    code,
    label: code,
    codes,
    labels: codes,
    elimination: false,
    units: new Map(),
    measuringTypes: new Map(),
    codelists: [],
    ...more,
  };
}

/** An office in memory with the port's own faults. */
export class MemoryOffice implements StatisticsOffice {
  readonly tables = new Map<string, MemoryTable>();
  readonly codelists = new Map<string, Codelist>();
  readonly saved = new Map<string, PastedAddress>();
  hits: TableHit[] = [];
  limits: Partial<OfficeConfig> = { maxCells: 100, maxCalls: 30, timeWindow: 10 };
  languages: readonly string[] = ["sv", "en"];
  /** Thrown by every question until it is taken away. */
  fault: Error | undefined;
  /** Questions put to it. */
  readonly asked: string[] = [];
  /** Moment of the next fetch. */
  now = "2026-11-26T08:00:00Z";
  folder?: (id: string) => Promise<readonly OfficeFolderEntry[]>;

  constructor(
    readonly base: string,
    readonly api: PxWebApi = "v2",
    readonly from: "live" | "archive" = "live",
    readonly language = "sv",
  ) {}

  get name(): string {
    return this.base;
  }

  config(): Promise<OfficeConfig> {
    return this.answer("config", () => ({
      languages: this.languages,
      licence: "CC0",
      citations: new Map([["sv", "Källa: SCB"]]),
      ...this.limits,
    }));
  }

  search(words: string, page = 1): Promise<TableList> {
    return this.answer(`search ${words} ${page}`, () => {
      const found = this.hits.filter(({ label }) =>
        words.split(" ").every((word) => label.toLowerCase().includes(word.toLowerCase())),
      );
      const pages = Math.max(1, Math.ceil(found.length / 2));
      const tables = found.slice((page - 1) * 2, page * 2);
      return { tables, pageNumber: page, totalPages: pages, totalTables: found.length };
    });
  }

  metadata(table: string): Promise<TableMetadata> {
    return this.answer(`metadata ${table}`, () => this.described(table));
  }

  codelist(id: string): Promise<Codelist> {
    return this.answer(`codelist ${id}`, () => {
      const found = this.codelists.get(id);
      if (!found) throw lacking(id);
      return found;
    });
  }

  savedQuery(id: string): Promise<PastedAddress> {
    return this.answer(`saved ${id}`, () => {
      const found = this.saved.get(id);
      if (!found) throw lacking(id);
      return found;
    });
  }

  async fetch(table: string, rule: Selection, options: FetchOptions = {}): Promise<OfficeFetch> {
    const { signal, onProgress } = options;
    const found = await this.answer(`fetch ${table}`, () => this.held(table));
    const selection = resolveSelection(this.described(table), rule, this.codelists);
    const calls = partition(selection, { maxCells: this.limits.maxCells ?? 100 });
    for (let done = 0; done <= calls.length; done += 1) {
      if (signal?.aborted) throw aborted();
      onProgress?.({ callsDone: done, callsAll: calls.length, rows: 0, secondsLeft: 1 });
    }
    if (signal?.aborted) throw aborted();
    const dataset = extract(table, found, selection.variables);
    const { base, api, language, from } = this;
    const provenance = provenanceOf({
      ...{ dataset, rule, selection, base, api, language, from },
      fetchedAt: this.now,
      licence: "CC0",
      citation: "Källa: SCB",
    });
    return { dataset, selection, provenance };
  }

  private held(table: string): MemoryTable {
    const found = this.tables.get(table);
    if (!found) throw new OfficeFault("unknown-table", phrase(`${table} finns inte`));
    return found;
  }

  private described(table: string): TableMetadata {
    const { label, source, updated, variables, notes } = this.held(table);
    return { tableId: idOf(table), label, source, updated, variables, notes };
  }

  private answer<T>(question: string, act: () => T): Promise<T> {
    this.asked.push(question);
    return new Promise((resolve) => {
      if (this.fault) throw this.fault;
      resolve(act());
    });
  }
}

const phrase = (text: string): { sv: string; en: string } => ({ sv: `${text}.`, en: `${text}.` });
const lacking = (what: string): OfficeFault =>
  new OfficeFault("not-available", phrase(`${what} finns inte`));
const aborted = (): OfficeFault => new OfficeFault("aborted", phrase("Hämtningen avbröts"));

/** An answer tells the id even where it was asked by its path. */
function idOf(table: string): string {
  return table.includes("/") ? "TAB9" : table;
}

function extract(
  table: string,
  { label, source, updated, variables, notes, figures, otherwise }: MemoryTable,
  chosen: readonly { readonly variable: string; readonly codes: readonly string[] }[],
): Dataset {
  const kept = chosen.flatMap(({ variable: code, codes }) => {
    const own = variables.find((each) => each.code === code);
    if (!own) return [];
    const labels = codes.map((each) => own.labels[own.codes.indexOf(each)] ?? each);
    return [{ ...own, codes, labels }];
  });
  const values: (number | null)[] = [];
  const status = new Map<number, string>();
  const size = kept.reduce((n, { codes }) => n * codes.length, 1);
  for (let index = 0; index < size; index += 1) {
    let rest = index;
    const codes = [...kept].reverse().map(({ codes: own }) => {
      const code = own[rest % own.length] ?? "";
      rest = Math.floor(rest / own.length);
      return code;
    });
    codes.reverse();
    const { value, status: mark } = figures.get(codes.join("|")) ?? otherwise(codes);
    values.push(value);
    if (mark !== undefined) status.set(index, mark);
  }
  return {
    tableId: idOf(table),
    label,
    source,
    updated,
    variables: kept,
    notes,
    values,
    status,
    findings: [],
  };
}
