/** Live offices over the test server, with time that passes faster than the clock. */
import { StatisticsFault } from "#engine";
import type { SendRequest } from "../../../addin/ports/network";
import { OfficeFault } from "../../../addin/ports/office-fault";
import type { StatisticsOffice } from "../../../addin/ports/statistics-office";
import type { Timer } from "../../../addin/ports/timer";
import { LiveOffices } from "../../../addin/pxweb/live-offices";
import { realTimer } from "../../../addin/pxweb/real-timer";
import { sendWithFetch } from "../../../addin/pxweb/send-with-fetch";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";
import type { StatisticsServer } from "../../support/statistics-server/statistics-server";

/** A second of it takes so many milliseconds. */
const SECOND_MS = 5;

/** The real clock, 200 times as fast: the waits of minutes take a second. */
export const hastyTimer: Timer = {
  nowMs: () => (realTimer.nowMs() * 1000) / SECOND_MS,
  waitMs: (ms, signal) => realTimer.waitMs((ms * SECOND_MS) / 1000, signal),
};

export const SENDERS = { undici: sendWithUndici, fetch: sendWithFetch } as const;

export interface Choices {
  readonly api?: "v1" | "v2";
  readonly send?: SendRequest;
  readonly timer?: Timer;
  readonly timeoutSeconds?: number;
  readonly language?: string;
  /** v1 stands beside v2, as at SCB. */
  readonly withFallback?: boolean;
}

/** An office at the server. Time-outs are 400 s of the hasty timer, 2 s of the clock. */
export function officeAt(server: StatisticsServer, choices: Choices = {}): StatisticsOffice {
  const { api = "v2", language = "en", withFallback = false, ...means } = choices;
  const offices = new LiveOffices({
    send: sendWithUndici,
    timer: hastyTimer,
    timeoutSeconds: 400,
    ...means,
    now: () => "2026-11-26T12:00:00Z",
    v1Beside: (base) => (withFallback && base === server.v2 ? server.v1 : undefined),
  });
  return offices.open({ base: server[api], api }, language);
}

/** The table as each version names it. */
export const IMPORTS = { v1: "ssd/HA/HA0201/HA0201B/ImpTotalKNAr", v2: "TAB9011" } as const;
export const EXPORTS = { v1: "ssd/HA/HA0201/HA0201B/ExpTotalKNAr", v2: "TAB9012" } as const;

/** Cars by partner over two years: 2 × 3 × 2 × 2 = 24 cells. */
export const CARS = [
  { variable: "VarugruppKN", values: ["870380*"] },
  { variable: "Handelspartner", values: ["TOT", "DE", "NO"] },
  { variable: "ContentsCode", values: ["*"] },
  { variable: "Tid", values: ["TOP(2)"] },
] as const;

/** The sentences of a fault in both languages; fails where there is none. */
export async function saidBy(
  promise: Promise<unknown>,
): Promise<{ readonly code: string; readonly sv: string; readonly en: string }> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof OfficeFault) return { code: error.code, ...error.sentence };
    if (!(error instanceof StatisticsFault)) throw error;
    const [{ code, found, remedy }] = error.findings;
    return { code, sv: `${found.sv} ${remedy.sv}`, en: `${found.en} ${remedy.en}` };
  }
  throw new TypeError("no fault");
}
