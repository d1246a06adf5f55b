/** The command with streams of its own, over live offices (at the local server) or the archive. */
import { runScb } from "../../../../addin/headless/scb/run-scb";
import { CallQueue } from "../../../../addin/pxweb/call-queue";
import { PxWebOffice } from "../../../../addin/pxweb/office";
import { openArchive } from "../../../../addin/pxweb/open-archive";
import { realTimer } from "../../../../addin/pxweb/real-timer";
import { sendWithUndici } from "../../../../addin/pxweb/send-with-undici";

export interface Answered {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; an office is given up after 2 seconds and 2 attempts. */
export async function askedScb(...args: string[]): Promise<Answered> {
  const queue = new CallQueue(realTimer);
  const means = { send: sendWithUndici, timer: realTimer, queue, timeoutSeconds: 2, attempts: 2 };
  let [out, err] = ["", ""];
  const code = await runScb(args, {
    live: (place) => new PxWebOffice({ ...place, ...means, now: () => "2026-11-26T12:00:00.000Z" }),
    archive: openArchive,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** The JSON of a command that must go well. */
export async function answerOf(...args: string[]): Promise<unknown> {
  const { code, out, err } = await askedScb(...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as unknown;
}

/** The sentence of a command that must not. */
export async function sentenceOf(...args: string[]): Promise<string> {
  const { code, out, err } = await askedScb(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^[^\n]+[.]\n$/);
  expect(err).not.toMatch(/undefined|\[object|\bat .*:\d+:\d+|sheet|bladet/i);
  return err.trimEnd();
}
