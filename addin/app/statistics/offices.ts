/** Opens offices in the user's language and remembers what they have told of their tables. */
import type { Codelist, Language, OfficeConfig, SourceSelection, TableMetadata } from "#engine";
import { OfficeFault } from "../../ports/office-fault";
import type { OfficeAddress, StatisticsOffice } from "../../ports/statistics-office";
import { ARCHIVE, OfficeList, SCB, SCB_V1 } from "./office-list";
import { stop } from "./settled";
import type { StatisticsParts } from "./statistics-parts";
import { periodWords, STATISTICS_SAYS } from "./statistics-sentences";
import type { TableRef } from "./statistics-views";

/** Faults that mean that nobody was reached. */
const NOBODY: ReadonlySet<string> = new Set(["unreachable", "timeout", "unavailable"]);

/** An open office with its limits. */
export interface OpenOffice {
  readonly office: StatisticsOffice;
  readonly config: OfficeConfig;
}

/** A table that an office has described. */
export interface KnownTable extends OpenOffice {
  /** As it is asked for: v1's path is an id here where the office has one for it. */
  readonly ref: TableRef;
  readonly metadata: TableMetadata;
}

/** Offices and tables, each asked once as long as the pane is open. */
export class Offices {
  readonly list: OfficeList;
  private readonly opened = new Map<string, OpenOffice>();
  private readonly tables = new Map<string, KnownTable>();
  private readonly codelists = new Map<string, Codelist>();
  /** Office whose latest question reached nobody. */
  private lost: string | undefined;

  constructor(private readonly parts: StatisticsParts) {
    this.list = new OfficeList(parts.preferences, parts.archive.lastPeriod);
  }

  /** The archive, where the latest question to this live office reached nobody. */
  insteadOf(office: string): { readonly office: string; readonly period: string } | undefined {
    if (office === ARCHIVE || this.lost !== office) return undefined;
    const period = periodWords(this.parts.archive.lastPeriod)[this.parts.language()];
    return { office: ARCHIVE, period };
  }

  /** The office of the list. @throws Stopped, OfficeFault, StatisticsFault. */
  async open(office: string, signal: AbortSignal): Promise<OpenOffice> {
    const language = this.parts.language();
    const key = `${office}|${language}`;
    const known = this.opened.get(key);
    if (known) return known;
    const found = await this.asked(office, () => this.start(office, language, signal));
    this.opened.set(key, found);
    return found;
  }

  /** An office at an address that need not be in the list, in the language it has of ours. */
  async openAt(address: OfficeAddress, signal: AbortSignal): Promise<OpenOffice> {
    const language = this.parts.language();
    const office = this.parts.openOffice(address, language);
    const config = await office.config(signal);
    const spoken = languageOf(config, language);
    if (spoken === language) return { office, config };
    return { office: this.parts.openOffice(address, spoken), config };
  }

  /** The office that a fetch came from, in the language of that fetch. */
  async origin(
    { base, api, language, from }: SourceSelection,
    signal: AbortSignal,
  ): Promise<{ readonly office: StatisticsOffice; readonly value: string }> {
    if (from === "archive") {
      return { office: (await this.open(ARCHIVE, signal)).office, value: ARCHIVE };
    }
    const value = this.list.choiceAt({ base, api })?.value ?? base;
    return { office: this.parts.openOffice({ base, api }, language), value };
  }

  /** Puts a question to an office; remembers where nobody was reached. */
  async asked<T>(office: string, question: () => Promise<T>): Promise<T> {
    try {
      const answer = await question();
      if (this.lost === office) this.lost = undefined;
      return answer;
    } catch (error) {
      if (error instanceof OfficeFault && NOBODY.has(error.code)) this.lost = office;
      throw error;
    }
  }

  /** The table with its variables. */
  async table(ref: TableRef, signal: AbortSignal): Promise<KnownTable> {
    const key = `${ref.office}|${ref.table}|${this.parts.language()}`;
    const known = this.tables.get(key);
    if (known) return known;
    const settledRef = await this.withId(ref, signal);
    const opened = await this.open(settledRef.office, signal);
    const metadata = await this.asked(ref.office, () =>
      opened.office.metadata(settledRef.table, signal),
    );
    const found = { ...opened, ref: settledRef, metadata };
    this.tables.set(key, found);
    return found;
  }

  /** A codelist of the office. */
  async codelist(office: string, id: string, signal: AbortSignal): Promise<Codelist> {
    const key = `${office}|${id}|${this.parts.language()}`;
    const known = this.codelists.get(key);
    if (known) return known;
    const opened = await this.open(office, signal);
    const found = await this.asked(office, () => opened.office.codelist(id, signal));
    this.codelists.set(key, found);
    return found;
  }

  /**
   * A path of SCB's older service as the id of the newer one. One cell is asked for: the answer
   * tells the id. Where it does not, the older service is asked for the whole table.
   */
  private async withId(ref: TableRef, signal: AbortSignal): Promise<TableRef> {
    if (ref.office !== SCB || !ref.table.includes("/")) return ref;
    const { office } = await this.open(SCB_V1, signal);
    const metadata = await office.metadata(ref.table, signal);
    const cell = metadata.variables.map(({ code, codes }) => ({
      variable: code,
      values: codes.slice(0, 1),
    }));
    const { dataset } = await office.fetch(ref.table, cell, { signal });
    return /^TAB\d+$/u.test(dataset.tableId)
      ? { office: SCB, table: dataset.tableId }
      : { office: SCB_V1, table: ref.table };
  }

  private async start(
    office: string,
    language: Language,
    signal: AbortSignal,
  ): Promise<OpenOffice> {
    if (office === ARCHIVE) {
      const archive = await this.parts.archive.open(language);
      return { office: archive, config: await archive.config(signal) };
    }
    const address = this.list.addressOf(office);
    if (!address) throw stop(STATISTICS_SAYS.noOffice(office), "not-found");
    return this.openAt(address, signal);
  }
}

/** The user's language where the office has it, else English, else the office's own. */
function languageOf(config: OfficeConfig, wanted: string): string {
  const { languages, defaultLanguage } = config;
  if (languages.length === 0 || languages.includes(wanted)) return wanted;
  return languages.includes("en") ? "en" : (defaultLanguage ?? languages[0] ?? wanted);
}
