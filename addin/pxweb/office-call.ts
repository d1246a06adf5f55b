/** One call to a statistics office, with pacing, time-out and new attempts. */
import { OfficeFault } from "../ports/office-fault";
import type { NetworkAnswer, NetworkRequest, SendRequest } from "../ports/network";
import type { Timer } from "../ports/timer";
import type { CallQueue } from "./call-queue";
import { hostOf, OFFICE_SAYS } from "./office-sentences";

/** What a call needs. */
export interface CallMeans {
  readonly send: SendRequest;
  readonly timer: Timer;
  readonly queue: CallQueue;
  /** Seconds before an answer is given up; 60 where not said. */
  readonly timeoutSeconds?: number;
  /** How often one question is put in all; 4 where not said. */
  readonly attempts?: number;
}

/** What is asked. */
export type OfficeRequest = Omit<NetworkRequest, "signal">;

const TIMEOUT_SECONDS = 60;
const ATTEMPTS = 4;
/** Who waited two whole time-outs is told; more would be minutes without a word. */
const LATE_ATTEMPTS = 2;
/** An answer that says to wait longer than this ends the fetch: the user decides. */
const LONGEST_WAIT_SECONDS = 120;
const BUSY: ReadonlySet<number> = new Set([502, 503, 504]);

/** What became of one attempt. */
type Attempt =
  | { readonly kind: "answer"; readonly answer: NetworkAnswer }
  | {
      readonly kind: "again";
      readonly afterSeconds: number;
      readonly fault: OfficeFault;
      /** Attempts at most, where fewer than else. */
      readonly most?: number;
    };

/**
 * The office's answer to a question, whatever its status except those that mean "later": they are
 * asked again after a while.
 *
 * A refusal for too many calls holds the whole queue for as long as the office says, else for its
 * window, longer each time. A browser hides that refusal where the office forgets to allow it to be
 * read: no answer soon after other calls is taken for one.
 *
 * @throws OfficeFault aborted, unreachable, throttled, timeout, unavailable, broken-answer.
 */
export async function callOffice(
  request: OfficeRequest,
  means: CallMeans,
  signal: AbortSignal,
): Promise<NetworkAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await inTurn(request, means, signal, attempt);
    if (made.kind === "answer") return made.answer;
    const most = Math.min(means.attempts ?? ATTEMPTS, made.most ?? Infinity);
    if (attempt >= most || made.afterSeconds > LONGEST_WAIT_SECONDS) throw made.fault;
    means.queue.hold(made.afterSeconds);
  }
}

async function inTurn(
  request: OfficeRequest,
  means: CallMeans,
  signal: AbortSignal,
  attempt: number,
): Promise<Attempt> {
  try {
    return await means.queue.run(() => once(request, means, signal, attempt), signal);
  } catch (error) {
    if (signal.aborted) throw new OfficeFault("aborted", OFFICE_SAYS.aborted());
    throw error;
  }
}

async function once(
  request: OfficeRequest,
  means: CallMeans,
  signal: AbortSignal,
  attempt: number,
): Promise<Attempt> {
  const host = hostOf(request.url);
  const seconds = means.timeoutSeconds ?? TIMEOUT_SECONDS;
  // This call is among them.
  const others = means.queue.recentCalls - 1;
  const answer = await answerWithin(request, means, signal, seconds);
  if (answer === "late") {
    const fault = new OfficeFault("timeout", OFFICE_SAYS.timeout(host, seconds));
    return { kind: "again", afterSeconds: 1, fault, most: LATE_ATTEMPTS };
  }
  if (answer === "none") return noAnswer(host, others, means, attempt);
  if (answer.isCutOff === true) {
    const fault = new OfficeFault("broken-answer", OFFICE_SAYS.cutOff(host));
    return { kind: "again", afterSeconds: 1, fault };
  }
  if (answer.status === 429) return throttled(host, answer, means, attempt);
  if (!BUSY.has(answer.status)) return { kind: "answer", answer };
  const fault = new OfficeFault(
    "unavailable",
    OFFICE_SAYS.unavailable(host, answer.status),
    answer.text,
  );
  return { kind: "again", afterSeconds: answer.retryAfterSeconds ?? 2 ** attempt, fault };
}

function noAnswer(host: string, others: number, means: CallMeans, attempt: number): Attempt {
  if (others < 1) {
    const fault = new OfficeFault("unreachable", OFFICE_SAYS.unreachable(host));
    return { kind: "again", afterSeconds: attempt, fault };
  }
  const seconds = waitOf(undefined, means, attempt);
  const fault = new OfficeFault("throttled", OFFICE_SAYS.probablyThrottled(host, seconds));
  return { kind: "again", afterSeconds: seconds, fault };
}

function throttled(
  host: string,
  answer: NetworkAnswer,
  means: CallMeans,
  attempt: number,
): Attempt {
  const seconds = waitOf(answer.retryAfterSeconds, means, attempt);
  const fault = new OfficeFault("throttled", OFFICE_SAYS.throttled(host, seconds), answer.text);
  return { kind: "again", afterSeconds: seconds, fault };
}

/** What the office says, else its window; twice as long each time, for refused calls count too. */
function waitOf(said: number | undefined, { queue }: CallMeans, attempt: number): number {
  return said ?? Math.max(LEAST_HOLD_SECONDS, queue.windowSeconds) * 2 ** (attempt - 1);
}

/** SCB's window is 10 s; one that is not known may be as long. */
const LEAST_HOLD_SECONDS = 10;

/** The answer, `late` after the time-out, `none` where the network gave nothing. */
async function answerWithin(
  request: OfficeRequest,
  { send, timer }: CallMeans,
  signal: AbortSignal,
  seconds: number,
): Promise<NetworkAnswer | "late" | "none"> {
  const stop = new AbortController();
  const follow = (): void => stop.abort(signal.reason);
  signal.addEventListener("abort", follow, { once: true });
  const late = timer.waitMs(seconds * 1000, stop.signal).then(
    () => "late" as const,
    // The clock was stopped since the answer is there.
    () => "stopped" as const,
  );
  const sent = send({ ...request, signal: stop.signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return "none" as const;
  });
  try {
    const first = await Promise.race([sent, late]);
    signal.throwIfAborted();
    return first === "stopped" ? "none" : first;
  } finally {
    stop.abort();
    signal.removeEventListener("abort", follow);
  }
}
