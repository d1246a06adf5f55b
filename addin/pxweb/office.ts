/** A live office of PxWeb, v1 or v2: everything goes through one queue within its limits. */
import {
  assemble,
  decodeCodelist,
  decodeDataset,
  decodeMetadata,
  decodeOfficeConfig,
  decodeTableList,
  MAX_ADDRESS,
  officeProblem,
  partition,
  provenanceOf,
  readAddress,
  readAnswer,
  resolveSelection,
  StatisticsFault,
} from "#engine";
import type {
  CallAnswer,
  Codelist,
  OfficeConfig,
  PastedAddress,
  PxWebApi,
  ResolvedSelection,
  Selection,
  TableList,
  TableMetadata,
} from "#engine";
import { OfficeFault } from "../ports/office-fault";
import type { FetchOptions, OfficeFetch, StatisticsOffice } from "../ports/statistics-office";
import type { ApiClient } from "./api-client";
import { clientV1 } from "./client-v1";
import { clientV2 } from "./client-v2";
import { FETCH_SAYS, THINGS } from "./fetch-sentences";
import { callOffice, type CallMeans, type OfficeRequest } from "./office-call";
import { hostOf } from "./office-sentences";

/** Cells in one call where the office does not say: SCB's limit. */
const CAUTIOUS_CELLS = 150_000;
const HALF: ReadonlySet<string> = new Set(["answer-no-json", "answer-empty"]);
const NEVER = new AbortController().signal;

/** What a live office needs. */
export interface OfficeMeans extends CallMeans {
  readonly base: string;
  readonly api: PxWebApi;
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** The office at an API root. @throws OfficeFault for Denmark's StatBank, which is no PxWeb. */
export class PxWebOffice implements StatisticsOffice {
  readonly from = "live";
  readonly name: string;
  readonly base: string;
  readonly api: PxWebApi;
  readonly language: string;
  private readonly client: ApiClient;
  private known: OfficeConfig | undefined;

  constructor(private readonly means: OfficeMeans) {
    this.base = means.base.replace(/\/+$/u, "");
    this.api = means.api;
    this.language = means.language;
    this.name = hostOf(this.base);
    if (/(^|\.)statbank\.dk$/iu.test(new URL(this.base).hostname)) {
      throw new OfficeFault("not-available", FETCH_SAYS.statbank(this.name));
    }
    this.client = (this.api === "v2" ? clientV2 : clientV1)(this.base, this.language);
  }

  async config(signal = NEVER): Promise<OfficeConfig> {
    if (this.known !== undefined) return this.known;
    const where = { table: this.name };
    const config = decodeOfficeConfig(
      await this.json(this.client.config(), this.name, signal),
      where,
    );
    const { maxCalls, timeWindow } = config;
    if (maxCalls !== undefined && timeWindow !== undefined) {
      this.means.queue.paceBy({ calls: maxCalls, seconds: timeWindow });
    }
    this.known = config;
    return config;
  }

  async search(words: string, page = 1, signal = NEVER): Promise<TableList> {
    const request = this.offered(this.client.search(words, page), "search");
    if (request.url.length > MAX_ADDRESS) {
      throw new OfficeFault("refused", FETCH_SAYS.tooLong(this.name, words));
    }
    await this.config(signal);
    return decodeTableList(await this.json(request, this.name, signal), { table: this.name });
  }

  async metadata(table: string, signal = NEVER): Promise<TableMetadata> {
    await this.config(signal);
    const json = await this.json(this.client.metadata(table), table, signal);
    return decodeMetadata(json, { table: table.split("/").at(-1) ?? table });
  }

  async codelist(id: string, signal = NEVER): Promise<Codelist> {
    const request = this.offered(this.client.codelist(id), "codelist");
    await this.config(signal);
    return decodeCodelist(await this.json(request, id, signal), { table: id });
  }

  async savedQuery(id: string, signal = NEVER): Promise<PastedAddress> {
    const request = this.offered(this.client.savedQuery(id), "savedQuery");
    await this.config(signal);
    return readAddress(JSON.stringify(await this.json(request, id, signal)));
  }

  async fetch(table: string, rule: Selection, options: FetchOptions = {}): Promise<OfficeFetch> {
    const signal = options.signal ?? NEVER;
    const config = await this.config(signal);
    const metadata = await this.metadata(table, signal);
    const codelists = new Map<string, Codelist>();
    for (const { codelist } of rule) {
      if (codelist !== undefined) codelists.set(codelist, await this.codelist(codelist, signal));
    }
    const selection = resolveSelection(metadata, rule, codelists);
    const calls = partition(selection, { maxCells: config.maxCells ?? CAUTIOUS_CELLS });
    const answers = await this.answers(table, calls, options, signal);
    const dataset = assemble(selection, answers);
    const citation = config.citations.get(this.language);
    const provenance = provenanceOf({
      dataset,
      rule,
      selection,
      base: this.base,
      api: this.api,
      language: this.language,
      fetchedAt: this.means.now(),
      from: this.from,
      ...(config.licence === undefined ? {} : { licence: config.licence }),
      ...(citation === undefined ? {} : { citation }),
    });
    return { dataset, selection, provenance };
  }

  private async answers(
    table: string,
    calls: readonly ResolvedSelection[],
    { onProgress }: FetchOptions,
    signal: AbortSignal,
  ): Promise<readonly CallAnswer[]> {
    const { timer } = this.means;
    const startMs = timer.nowMs();
    const answers: CallAnswer[] = [];
    let rows = 0;
    const tell = (): void => {
      const done = answers.length;
      const each = (timer.nowMs() - startMs) / 1000 / done;
      const secondsLeft = done === 0 ? undefined : Math.ceil(each * (calls.length - done));
      onProgress?.({ callsDone: done, callsAll: calls.length, rows, secondsLeft });
    };
    tell();
    for (const call of calls) {
      const json = await this.data(table, call, signal);
      const dataset = decodeDataset(json, { table: call.tableId });
      answers.push({ call, dataset });
      rows += dataset.values.length;
      tell();
    }
    return answers;
  }

  /** A refusal may mean that a code has gone since the metadata were read: they are read again. */
  private async data(
    table: string,
    call: ResolvedSelection,
    signal: AbortSignal,
  ): Promise<unknown> {
    const request = this.client.data(table, call);
    const answer = await this.asked(request, call.tableId, signal);
    if (answer.ok) return answer.json;
    if (answer.status === 400) {
      const now = await this.metadata(table, signal);
      for (const { variable, codelist, codes } of call.variables) {
        const listed = new Set(now.variables.find(({ code }) => code === variable)?.codes);
        const gone = codelist === undefined ? codes.find((code) => !listed.has(code)) : undefined;
        if (gone === undefined) continue;
        throw new OfficeFault("unknown-code", FETCH_SAYS.vanished(call.tableId, variable, gone));
      }
    }
    throw new StatisticsFault([officeProblem(answer.status, answer.text, { table: call.tableId })]);
  }

  private async json(request: OfficeRequest, table: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.asked(request, table, signal);
    if (answer.ok) return answer.json;
    throw new StatisticsFault([officeProblem(answer.status, answer.text, { table })]);
  }

  /** An answer that is cut off is asked for once more. */
  private async asked(
    request: OfficeRequest,
    table: string,
    signal: AbortSignal,
    more = 1,
  ): Promise<Asked> {
    const { status, text } = await callOffice(request, this.means, signal);
    if (status !== 200) return { ok: false, status, text };
    try {
      return { ok: true, json: readAnswer(text, { table }) };
    } catch (error) {
      const half = error instanceof StatisticsFault && HALF.has(error.findings[0].code);
      if (!half || more === 0) throw error;
      return this.asked(request, table, signal, more - 1);
    }
  }

  private offered(request: OfficeRequest | undefined, what: keyof typeof THINGS): OfficeRequest {
    if (request !== undefined) return request;
    const sentence = FETCH_SAYS.notInVersion(this.name, this.api, THINGS[what]);
    throw new OfficeFault("not-available", sentence);
  }
}

type Asked =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: number; readonly text: string };
