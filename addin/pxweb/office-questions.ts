/** Questions to one office, answered as JSON or refused in a sentence. */
import { officeProblem, readAnswer, StatisticsFault } from "#engine";
import { callOffice, type CallMeans, type OfficeRequest } from "./office-call";

const HALF: ReadonlySet<string> = new Set(["answer-no-json", "answer-empty"]);

/** An answer with status 200 as JSON, or another status with its text. */
export type Asked =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly status: number; readonly text: string };

/** Puts questions; `table` names in sentences what they are about. */
export class OfficeQuestions {
  constructor(private readonly means: CallMeans) {}

  /** The JSON. @throws OfficeFault, or StatisticsFault for another status than 200 and for no JSON. */
  async json(request: OfficeRequest, table: string, signal: AbortSignal): Promise<unknown> {
    const answer = await this.asked(request, table, signal);
    if (answer.ok) return answer.json;
    throw this.refusal(answer, table);
  }

  /** The office's refusal as a fault. */
  refusal({ status, text }: Asked & { readonly ok: false }, table: string): StatisticsFault {
    return new StatisticsFault([officeProblem(status, text, { table })]);
  }

  /** An answer that is cut off is asked for once more. */
  async asked(
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
}
