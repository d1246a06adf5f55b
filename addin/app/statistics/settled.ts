/** From thrown faults to outcomes: what a use case needs is asked for in a straight line. */
import { AnswerFault, StatisticsFault, type Phrase } from "#engine";
import { OfficeFault } from "../../ports/office-fault";
import type { Outcome, WorkbookFault } from "../../ports/workbook";
import { fault, ok } from "../messages";
import { STATISTICS_SAYS } from "./statistics-sentences";

/** A use case that cannot go on, with its fault. Only {@link settled} catches it. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  constructor(readonly fault: WorkbookFault) {
    super(fault.sentence.en);
  }
}

/** The value. @throws Stopped where there is none. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Stopped(outcome.fault);
}

/** A use case that ends here, with the sentence for the user. */
export function stop(sentence: Phrase, code: WorkbookFault["code"] = "other"): Stopped {
  return new Stopped({ code, sentence });
}

/**
 * What the work came to. Faults of the office, of the statistics and of the workbook become outcomes
 * with their sentence, `after` added to those of the office; every other error is thrown on.
 */
export async function settled<T>(work: () => Promise<T>, after?: Phrase): Promise<Outcome<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, fault: error.fault };
    const sentence = sentenceOf(error, after);
    if (sentence === undefined) throw error;
    return fault(sentence);
  }
}

function sentenceOf(error: unknown, after: Phrase | undefined): Phrase | undefined {
  if (error instanceof OfficeFault) {
    if (error.code === "aborted" && after) return STATISTICS_SAYS.fetchStopped;
    return joined(error.sentence, after);
  }
  if (error instanceof StatisticsFault) return joined(faultSentence(error), after);
  return error instanceof AnswerFault ? error.sentence : undefined;
}

/** What was found and what to do, of the first finding; how many more there are. */
export function faultSentence({ findings }: StatisticsFault): Phrase {
  const [{ found, remedy }, ...more] = findings;
  const rest = more.length === 0 ? undefined : STATISTICS_SAYS.andMore(more.length);
  return joined(joined(found, remedy), rest);
}

/** Two sentences as one text. */
export function joined(first: Phrase, second: Phrase | undefined): Phrase {
  if (second === undefined) return first;
  return {
    sv: `${first.sv} ${second.sv}`.trim(),
    en: `${first.en} ${second.en}`.trim(),
  };
}
