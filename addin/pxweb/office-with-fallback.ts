/** An office asked by v2, or by v1 where it has no v2 to be reached. */
import { StatisticsFault } from "#engine";
import type {
  Codelist,
  OfficeConfig,
  PastedAddress,
  Phrase,
  PxWebApi,
  Selection,
  TableList,
  TableMetadata,
} from "#engine";
import { OfficeFault, type OfficeFaultCode } from "../ports/office-fault";
import type {
  FetchOptions,
  FolderQuestion,
  OfficeFetch,
  StatisticsOffice,
} from "../ports/statistics-office";
import { FETCH_SAYS } from "./fetch-sentences";
import type { PxWebOffice } from "./office";

const NO_WAY: ReadonlySet<OfficeFaultCode> = new Set([
  ...(["unreachable", "timeout", "unavailable", "broken-answer"] as const),
]);

/** The same office by both versions of its API. */
export interface BothWays {
  readonly v2: PxWebOffice;
  readonly v1: PxWebOffice;
  /** v1 asked once only, to see whether it answers. */
  readonly probe: PxWebOffice;
}

/**
 * The first question decides, before any figure is fetched: v2 where it tells its limits, else v1
 * where that does. From then on every question of this office goes the same way, so that no fetch
 * has figures of both; `api`, `base` and the provenance of a fetch tell which. A refusal for too
 * many calls is no reason to change, nor is a fault of a later question.
 */
export class OfficeWithFallback implements StatisticsOffice {
  readonly from = "live";
  private chosen: PxWebOffice | undefined;
  private reason: Phrase | undefined;

  constructor(private readonly ways: BothWays) {}

  get name(): string {
    return this.current.name;
  }
  get base(): string {
    return this.current.base;
  }
  get api(): PxWebApi {
    return this.current.api;
  }
  get language(): string {
    return this.current.language;
  }
  get fellBack(): Phrase | undefined {
    return this.reason;
  }
  get folder(): FolderQuestion | undefined {
    return this.current.folder;
  }

  async config(signal?: AbortSignal): Promise<OfficeConfig> {
    return (await this.way(signal)).config(signal);
  }
  async search(words: string, page?: number, signal?: AbortSignal): Promise<TableList> {
    return (await this.way(signal)).search(words, page, signal);
  }
  async metadata(table: string, signal?: AbortSignal): Promise<TableMetadata> {
    return (await this.way(signal)).metadata(table, signal);
  }
  async codelist(id: string, signal?: AbortSignal): Promise<Codelist> {
    return (await this.way(signal)).codelist(id, signal);
  }
  async savedQuery(id: string, signal?: AbortSignal): Promise<PastedAddress> {
    return (await this.way(signal)).savedQuery(id, signal);
  }
  async fetch(table: string, rule: Selection, options?: FetchOptions): Promise<OfficeFetch> {
    return (await this.way(options?.signal)).fetch(table, rule, options);
  }

  private get current(): PxWebOffice {
    return this.chosen ?? this.ways.v2;
  }

  /** @throws v2's own fault where v1 does not answer either. */
  private async way(signal: AbortSignal | undefined): Promise<PxWebOffice> {
    if (this.chosen !== undefined) return this.chosen;
    const { v2, v1, probe } = this.ways;
    try {
      await v2.config(signal);
      this.chosen ??= v2;
    } catch (fault) {
      if (!isNoWay(fault) || !(await answers(probe, signal))) throw fault;
      this.chosen ??= v1;
      if (this.chosen === v1) this.reason = FETCH_SAYS.fellBack(v2.name, v1.name);
    }
    return this.chosen;
  }
}

function isNoWay(fault: unknown): boolean {
  if (fault instanceof OfficeFault) return NO_WAY.has(fault.code);
  return fault instanceof StatisticsFault && fault.findings[0].code === "office-down";
}

async function answers(office: PxWebOffice, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await office.config(signal);
    return true;
  } catch (error) {
    if (error instanceof OfficeFault && error.code === "aborted") throw error;
    if (error instanceof OfficeFault || error instanceof StatisticsFault) return false;
    throw error;
  }
}
