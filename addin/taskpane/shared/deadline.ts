import type { Phrase } from "#engine";
import type { Outcome } from "../../ports/workbook";
import { COPY, filledPhrase } from "./copy";

/** How long the pane waits for an answer before it says so, milliseconds. */
export const DEADLINES_MS = {
  read: 20_000,
  select: 10_000,
  repair: 60_000,
  build: 120_000,
  /** A long action that tells nothing for so long is given up. */
  silence: 60_000,
  /** A long action may take so long as long as it tells how far it is. */
  action: 3_600_000,
};

/** The answer, or a fault once the time is out or where the answer failed. Never rejects. */
export async function withDeadline<T>(
  answer: Promise<Outcome<T>>,
  limitMs: number,
  lateSentence: Phrase = timeOut(limitMs / 1000),
): Promise<Outcome<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(() => resolve(faultOf(lateSentence)), limitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return faultOf(COPY.unexpected);
  } finally {
    clearTimeout(timer);
  }
}

function timeOut(seconds: number): Phrase {
  return filledPhrase(COPY.timeOut, { s: seconds });
}

function faultOf(sentence: Phrase): Outcome<never> {
  return { ok: false, fault: { code: "other", sentence } };
}
