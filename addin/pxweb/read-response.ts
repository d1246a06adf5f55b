import type { NetworkAnswer } from "../ports/network";
import { retryAfterSeconds } from "./retry-after";

/** What the browser's fetch and Node's have in common. */
interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The whole answer; one whose connection ends in the middle says so. @throws the signal's reason. */
export async function readResponse(
  response: Response,
  signal: AbortSignal,
): Promise<NetworkAnswer> {
  const head = {
    status: response.status,
    retryAfterSeconds: retryAfterSeconds(response.headers.get("Retry-After"), Date.now()),
  };
  try {
    return { ...head, text: await response.text() };
  } catch {
    signal.throwIfAborted();
    return { ...head, text: "", isCutOff: true };
  }
}
