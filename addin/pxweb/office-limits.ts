/** What an office says of itself, read once; where it says nothing we are cautious. */
import { decodeOfficeConfig, StatisticsFault, type OfficeConfig } from "#engine";
import { OfficeFault } from "../ports/office-fault";
import type { ApiClient } from "./api-client";
import type { CallQueue } from "./call-queue";
import { FETCH_SAYS } from "./fetch-sentences";
import type { OfficeQuestions } from "./office-questions";

/** What an answer is that no PxWeb of the version gives. */
const NO_SUCH_API: ReadonlySet<string> = new Set([
  ...["office-not-found", "office-refused", "config-unreadable"],
  ...["answer-html", "answer-no-json", "answer-empty", "answer-error"],
]);

/** An office that is asked. */
interface Place {
  readonly base: string;
  readonly name: string;
}

export class OfficeLimits {
  private known: OfficeConfig | undefined;

  constructor(
    private readonly client: ApiClient,
    private readonly place: Place,
    private readonly questions: OfficeQuestions,
    private readonly queue: CallQueue,
  ) {}

  /**
   * The configuration; calls are paced by it from then on.
   * @throws OfficeFault "broken-answer" where this is no PxWeb of the version, else why none came.
   */
  async read(signal: AbortSignal): Promise<OfficeConfig> {
    if (this.known !== undefined) return this.known;
    const config = await this.asked(signal);
    const { maxCalls, timeWindow } = config;
    if (maxCalls !== undefined && timeWindow !== undefined) {
      this.queue.paceBy({ calls: maxCalls, seconds: timeWindow });
    }
    this.known = config;
    return config;
  }

  /** Asked anew next time: the office refused what it allowed before. */
  forget(): void {
    this.known = undefined;
  }

  private async asked(signal: AbortSignal): Promise<OfficeConfig> {
    const { client } = this;
    const { base, name } = this.place;
    let last: StatisticsFault | undefined;
    for (const request of client.config()) {
      try {
        const json = await this.questions.json(request, name, signal);
        return decodeOfficeConfig(json, { table: name });
      } catch (error) {
        if (!(error instanceof StatisticsFault)) throw error;
        if (!NO_SUCH_API.has(error.findings[0].code)) throw error;
        last = error;
      }
    }
    const detail = last?.findings[0].found.en;
    throw new OfficeFault("broken-answer", FETCH_SAYS.noApi(name, client.api, base), detail);
  }
}
