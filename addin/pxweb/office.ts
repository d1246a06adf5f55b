/** A live office of PxWeb, v1 or v2: everything goes through one queue within its limits. */
import {
  assemble,
  decodeCodelist,
  decodeDataset,
  decodeMetadata,
  decodeTableList,
  MAX_ADDRESS,
  MAX_CODES,
  partition,
  provenanceOf,
  readQuery,
  resolveSelection,
} from "#engine";
import type {
  CallAnswer,
  Codelist,
  OfficeConfig,
  PartitionLimits,
  PastedAddress,
  PxWebApi,
  ResolvedSelection,
  Selection,
  TableList,
  TableMetadata,
} from "#engine";
import { OfficeFault } from "../ports/office-fault";
import type {
  FetchOptions,
  FolderQuestion,
  OfficeFetch,
  StatisticsOffice,
} from "../ports/statistics-office";
import type { ApiClient } from "./api-client";
import { CallProgress } from "./call-progress";
import { clientV1 } from "./client-v1";
import { clientV2 } from "./client-v2";
import { FETCH_SAYS, THINGS } from "./fetch-sentences";
import { steadyRound, type FetchRound } from "./fetch-rounds";
import { decodeFolder } from "./folder-list";
import type { CallMeans, OfficeRequest } from "./office-call";
import { OfficeLimits } from "./office-limits";
import { OfficeQuestions } from "./office-questions";
import { hostOf } from "./office-sentences";
import { codelistsToRead, ruleFor } from "./rule-codelists";
import { TablePaths } from "./table-paths";

/** Cells in one call where the office does not say: SCB's limit. */
const CAUTIOUS_CELLS = 150_000;
const NEVER = new AbortController().signal;

/** What a live office needs. */
export interface OfficeMeans extends CallMeans {
  readonly base: string;
  readonly api: PxWebApi;
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Paths of v1's tables that are known by their ids; left out: none. */
  readonly paths?: TablePaths;
}

/** The office at an API root. @throws OfficeFault for Denmark's StatBank, which is no PxWeb. */
export class PxWebOffice implements StatisticsOffice {
  readonly from = "live";
  readonly name: string;
  readonly base: string;
  readonly api: PxWebApi;
  readonly language: string;
  readonly folder: FolderQuestion | undefined;
  private readonly client: ApiClient;
  private readonly questions: OfficeQuestions;
  private readonly limits: OfficeLimits;
  private readonly paths: TablePaths;

  constructor(private readonly means: OfficeMeans) {
    this.base = means.base.replace(/\/+$/u, "");
    this.api = means.api;
    this.language = means.language;
    this.name = hostOf(this.base);
    if (/(^|\.)statbank\.dk$/iu.test(new URL(this.base).hostname)) {
      throw new OfficeFault("not-available", FETCH_SAYS.statbank(this.name));
    }
    this.client = (this.api === "v2" ? clientV2 : clientV1)(this.base, this.language);
    this.questions = new OfficeQuestions(means);
    this.limits = new OfficeLimits(this.client, this, this.questions, means.queue);
    this.paths = means.paths ?? new TablePaths();
    this.folder = this.folders();
  }

  config(signal = NEVER): Promise<OfficeConfig> {
    return this.limits.read(signal);
  }

  async search(words: string, page = 1, signal = NEVER): Promise<TableList> {
    const request = this.offered(this.client.search(words, page), "search");
    if (request.url.length > MAX_ADDRESS) {
      throw new OfficeFault("refused", FETCH_SAYS.tooLong(this.name, words));
    }
    const json = await this.answer(request, this.name, signal);
    return decodeTableList(json, { table: this.name });
  }

  async metadata(table: string, signal = NEVER): Promise<TableMetadata> {
    const place = this.placeOf(table);
    const json = await this.answer(this.client.metadata(place), table, signal);
    return decodeMetadata(json, { table: table.split("/").at(-1) ?? table });
  }

  async codelist(id: string, signal = NEVER): Promise<Codelist> {
    const request = this.offered(this.client.codelist(id), "codelist");
    return decodeCodelist(await this.answer(request, id, signal), { table: id });
  }

  async savedQuery(id: string, signal = NEVER): Promise<PastedAddress> {
    const request = this.offered(this.client.savedQuery(id), "savedQuery");
    const query = readQuery(await this.answer(request, id, signal), { table: id });
    return { ...query, base: this.base };
  }

  async fetch(table: string, rule: Selection, options: FetchOptions = {}): Promise<OfficeFetch> {
    const signal = options.signal ?? NEVER;
    const config = await this.config(signal);
    const { selection, answers } = await steadyRound(() =>
      this.round(table, rule, config, options.onProgress, signal),
    );
    const dataset = assemble(selection, answers);
    this.paths.learn(dataset.tableId, this.placeOf(table));
    const { base, api, language, from } = this;
    const citation = config.citations.get(language);
    const provenance = provenanceOf({
      ...{ dataset, rule, selection, base, api, language, from },
      fetchedAt: this.means.now(),
      ...(config.licence === undefined ? {} : { licence: config.licence }),
      ...(citation === undefined ? {} : { citation }),
    });
    return { dataset, selection, provenance };
  }

  /** v1's tree; v2 has none. */
  private folders(): FolderQuestion | undefined {
    const { folder } = this.client;
    if (folder === undefined) return undefined;
    return async (id, signal = NEVER) => {
      const json = await this.answer(folder(id), id === "" ? this.name : id, signal);
      return decodeFolder(json, this.name, id);
    };
  }

  /** From the metadata to the last call. */
  private async round(
    table: string,
    rule: Selection,
    config: OfficeConfig,
    onProgress: FetchOptions["onProgress"],
    signal: AbortSignal,
  ): Promise<FetchRound> {
    const metadata = await this.metadata(table, signal);
    const codelists = new Map<string, Codelist>();
    for (const id of codelistsToRead(rule, metadata)) {
      codelists.set(id, await this.codelist(id, signal));
    }
    const selection = resolveSelection(metadata, ruleFor(this.api, rule, metadata), codelists);
    const calls = partition(selection, this.callLimits(config, selection));
    const progress = new CallProgress(calls.length, this.means.timer, onProgress);
    const answers: CallAnswer[] = [];
    for (const call of calls) {
      const json = await this.data(table, call, signal);
      const dataset = decodeDataset(json, { table: call.tableId });
      this.refuseOtherTable(dataset.tableId, call.tableId, answers[0]?.dataset.tableId);
      answers.push({ call, dataset });
      progress.done(dataset.values.length);
    }
    return { selection, answers, describedAt: metadata.updated };
  }

  /** v1 names a table by its path and answers with its id, so there the first answer tells the id. */
  private refuseOtherTable(answered: string, asked: string, first: string | undefined): void {
    const expected = this.api === "v2" ? asked : (first ?? answered);
    if ([expected, asked].some((id) => id.toLowerCase() === answered.toLowerCase())) return;
    throw new OfficeFault("broken-answer", FETCH_SAYS.otherTable(this.name, asked, answered));
  }

  /** v1 also limits the values of a query, all variables together. */
  private callLimits(
    { maxCells = CAUTIOUS_CELLS, maxValues }: OfficeConfig,
    { variables }: ResolvedSelection,
  ): PartitionLimits {
    if (this.api === "v2" || maxValues === undefined) return { maxCells };
    const each = Math.max(1, Math.floor(maxValues / Math.max(1, variables.length)));
    return { maxCells, maxCodes: Math.min(MAX_CODES, each) };
  }

  /** A refusal may mean that a code has gone since the metadata were read: they are read again. */
  private async data(
    table: string,
    call: ResolvedSelection,
    signal: AbortSignal,
  ): Promise<unknown> {
    const request = this.client.data(this.placeOf(table), call);
    const answer = await this.questions.asked(request, call.tableId, signal);
    if (answer.ok) return answer.json;
    if (answer.status === 400) await this.refuseVanished(table, call, signal);
    // The limit may be lower than it was: it is asked for again before the next fetch.
    this.limits.forget();
    throw this.questions.refusal(answer, call.tableId);
  }

  private async refuseVanished(
    table: string,
    call: ResolvedSelection,
    signal: AbortSignal,
  ): Promise<void> {
    const now = await this.metadata(table, signal);
    for (const { variable, codelist, codes } of call.variables) {
      const own = now.variables.find(({ code }) => code === variable)?.codes;
      const values = codelist === undefined ? [] : (await this.codelist(codelist, signal)).values;
      const listed = new Set(codelist === undefined ? own : values.map(({ code }) => code));
      const gone = codes.find((code) => !listed.has(code));
      if (gone === undefined) continue;
      const sentence =
        codelist === undefined
          ? FETCH_SAYS.vanished(call.tableId, variable, gone)
          : FETCH_SAYS.vanishedOfCodelist(call.tableId, variable, codelist, gone);
      throw new OfficeFault("unknown-code", sentence);
    }
  }

  /** How the office names the table: v2's id, v1's path. */
  private placeOf(table: string): string {
    if (this.api === "v2") return table;
    const path = this.paths.pathOf(table);
    if (path !== undefined) return path;
    throw new OfficeFault("not-available", FETCH_SAYS.pathNeeded(this.name, table));
  }

  /** The answer to any question but the first, which is for the limits. */
  private async answer(
    request: OfficeRequest,
    about: string,
    signal: AbortSignal,
  ): Promise<unknown> {
    await this.config(signal);
    return this.questions.json(request, about, signal);
  }

  private offered(request: OfficeRequest | undefined, what: keyof typeof THINGS): OfficeRequest {
    if (request !== undefined) return request;
    const sentence = FETCH_SAYS.notInVersion(this.name, this.api, THINGS[what]);
    throw new OfficeFault("not-available", sentence);
  }
}
