import type { Phrase } from "#engine";

/** What went wrong with a statistics office. */
export type OfficeFaultCode =
  /** No answer: no network, wrong address, or a server that lets no page read its refusal. */
  | "unreachable"
  /** Too many calls in a short time. */
  | "throttled"
  | "timeout"
  /** The user cancelled. */
  | "aborted"
  /** The office did not accept the request; `detail` is its own text. */
  | "refused"
  /** The office failed (5xx). */
  | "unavailable"
  /** The answer is not what was asked for: not JSON, cut off, another shape. */
  | "broken-answer"
  | "unknown-table"
  | "unknown-code"
  | "too-many-cells"
  /** The archive or this office has no such thing. */
  | "not-available";

/** A fetch that gave nothing, with the sentence for the user. Nothing is written where it is thrown. */
export class OfficeFault extends Error {
  override readonly name = "OfficeFault";
  constructor(
    readonly code: OfficeFaultCode,
    readonly sentence: Phrase,
    /** The office's own words, for the log of a fetch. */
    readonly detail = "",
  ) {
    super(`${code}: ${sentence.en}`);
  }
}
