/**
 * A local statistics office for tests: PxWeb v1 and v2 over the same small tables of invented
 * figures, refusing what the real services refuse, with faults that a test may put in.
 *
 *   const server = await startStatisticsServer();              // any free port of 127.0.0.1
 *   server.v2  // "http://127.0.0.1:…/api/v2"                   base of v2
 *   server.v1  // "http://127.0.0.1:…/OV0104/v1/doris"          base of v1
 *   server.faults.next("data", FAULTS.none, FAULTS.tooManyCalls(1));  // second data call: 429
 *   server.faults.always("config", FAULTS.html);
 *   server.tables.revise("TAB9011", { VarugruppKN: "87038010", Tid: "2024" }, { value: 7 }, "2026-07-01T06:00:00Z");
 *   server.tables.removeCode("TAB9011", "VarugruppKN", "87038010");
 *   server.requests       // what was asked, in order, with the status of each answer
 *   server.offer("v2", false);                                  // as if the office had no v2
 *   server.reset();       // tables, faults, requests and limits as at the start
 *   await server.close();
 *
 * Limits are SCB's (30 calls in 10 s, 150,000 cells) unless given: `{ limits: { maxCells: 100 } }`
 * makes small tables need many calls. A browser may call it (CORS as SCB's: v1's 429 has no header).
 * A page that calls SCB itself is led here by `await page.route("https://statistikdatabasen.scb.se/**",
 * async (route) => route.fulfill({ response: await route.fetch({ url: server.here(route.request().url()) }) }))`.
 *
 * Tables (ids of v2; all figures invented): TAB1631 ImpExpKNTotMan and TAB9001 ImpExpKNTotAr, CN at
 * 2, 4 and 6 digits, with a value set · TAB9011–TAB9014 Imp/ExpTotalKNAr/-Man, CN at 8 digits by
 * partner, with a grouping; exports with marks · TAB9021 IVPKNAr, production, with withheld cells ·
 * TAB9031 FordonTrafik, a stock without a date · TAB9041, ended 2014.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FAULTS, FaultScript, type Fault } from "./faults";
import { HeldTables } from "./held-tables";
import { CallLimiter, SCB_LIMITS, type OfficeLimits } from "./office-limits";
import { sendAnswer } from "./send-answer";
import { throttled, type ServerAnswer } from "./server-answer";
import { readRequest, V1_ROOT, V2_ROOT, type Api, type ServedRequest } from "./served-request";
import { CODELISTS } from "./tables/codelists";
import { OTHER_TABLES } from "./tables/other-tables";
import { TRADE_BY_CODE } from "./tables/trade-by-code";
import { TRADE_BY_PARTNER } from "./tables/trade-by-partner";
import { v1Answer } from "./v1-answers";
import { v2Answer } from "./v2-answers";

export { FAULTS } from "./faults";

/** One request with what became of it. */
export interface LoggedRequest extends ServedRequest {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly origin: string | undefined;
  readonly contentType: string | undefined;
  /** Status of the answer; 0 where the connection was cut. */
  readonly status: number;
}

export interface StatisticsServerOptions {
  readonly limits?: Partial<OfficeLimits>;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function startStatisticsServer(
  options: StatisticsServerOptions = {},
): Promise<StatisticsServer> {
  const office = new StatisticsServer({ ...SCB_LIMITS, ...options.limits });
  await office.listen();
  return office;
}

/** An address on which nobody listens: connections are refused. */
export async function refusedAddress(): Promise<string> {
  const server = await startStatisticsServer();
  await server.close();
  return server.root;
}

export class StatisticsServer {
  tables = new HeldTables(EVERY_TABLE, CODELISTS);
  readonly faults = new FaultScript();
  readonly requests: LoggedRequest[] = [];
  private readonly server: Server;
  private readonly offered: Record<Api, boolean> = { v1: true, v2: true };
  private limits: OfficeLimits;
  private limiters: Readonly<Record<Api, CallLimiter>>;
  private port = 0;

  constructor(private readonly startLimits: OfficeLimits) {
    this.limits = startLimits;
    this.limiters = limitersOf(startLimits);
    this.server = createServer((request, response) => {
      void this.serve(request, response);
    });
  }

  /** Root without a path. */
  get root(): string {
    return `http://127.0.0.1:${this.port}`;
  }
  get v1(): string {
    return this.root + V1_ROOT;
  }
  get v2(): string {
    return this.root + V2_ROOT;
  }

  /** The same path here as an address has elsewhere. */
  here(address: string): string {
    const { pathname, search } = new URL(address);
    return this.root + pathname + search;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Whether the office has that version of PxWeb at all. */
  offer(api: Api, offered: boolean): void {
    this.offered[api] = offered;
  }

  /** Other limits from now on, announced and kept. */
  limitTo(limits: Partial<OfficeLimits>): void {
    this.limits = { ...this.limits, ...limits };
    this.limiters = limitersOf(this.limits);
  }

  /** Everything as at the start. */
  reset(): void {
    this.tables = new HeldTables(EVERY_TABLE, CODELISTS);
    this.faults.clear();
    this.requests.length = 0;
    this.limits = this.startLimits;
    this.limiters = limitersOf(this.limits);
    this.offer("v1", true);
    this.offer("v2", true);
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(incoming);
    const request = readRequest(incoming.method ?? "GET", incoming.url ?? "/", body);
    if (request === undefined || !this.offered[request.api]) {
      response.writeHead(404, { "Content-Type": "text/html" });
      response.end("<!DOCTYPE html><html><body>404</body></html>");
      return;
    }
    const atMs = Date.now();
    const admitted = this.admits(request, atMs);
    const fault = admitted ? this.faults.take(request.kind) : FAULTS.none;
    const answer = admitted ? this.answer(request, fault) : this.refusal(request.api);
    const { origin, "content-type": contentType } = incoming.headers;
    const status = fault.what === "hang-up" ? 0 : answer.status;
    this.requests.push({ ...request, atMs, origin, contentType, status });
    await sendAnswer(response, answer, request, fault);
  }

  /** v2 lets a browser's leave pass uncounted, v1 counts it. */
  private admits({ api, kind }: ServedRequest, nowMs: number): boolean {
    return (api === "v2" && kind === "preflight") || this.limiters[api].admits(nowMs);
  }

  private refusal(api: Api): ServerAnswer {
    return throttled(api, this.limits, this.limits.timeWindow);
  }

  private answer(request: ServedRequest, fault: Fault): ServerAnswer {
    if (request.kind === "preflight") return { status: 204, body: "", type: "text/plain" };
    if (fault.what === "answer") return fault.answer(request.api, this.limits);
    if (fault.what === "first") fault.act();
    const spoil = fault.what === "body" ? fault.change : (body: object) => body;
    const right = (request.api === "v1" ? v1Answer : v2Answer)(
      request,
      this.tables,
      this.limits,
      spoil,
    );
    return fault.what === "text" ? { ...right, body: fault.change(right.body) } : right;
  }
}

const EVERY_TABLE = [...TRADE_BY_CODE, ...TRADE_BY_PARTNER, ...OTHER_TABLES];

function limitersOf(limits: OfficeLimits): Readonly<Record<Api, CallLimiter>> {
  return { v1: new CallLimiter(limits, true), v2: new CallLimiter(limits, false) };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
