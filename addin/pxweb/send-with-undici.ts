import { fetch } from "undici";
import type { NetworkAnswer, NetworkRequest, SendRequest } from "../ports/network";
import { readResponse } from "./read-response";

/** A host may send on to another address of its own, so often. */
const MOST_REDIRECTS = 3;

/**
 * Sends from Node. Only the host that was chosen is asked: where it sends on to another, its answer
 * is given as it stands, with the address in place of a text. In the add-in the page's security
 * policy sees to that.
 */
export const sendWithUndici: SendRequest = async (
  request: NetworkRequest,
): Promise<NetworkAnswer> => {
  const { body, contentType, signal } = request;
  for (let url = request.url, sent = 0; ; sent += 1) {
    const answer = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      signal,
      redirect: "manual",
      ...(body === undefined
        ? {}
        : {
            body,
            headers: { "Content-Type": `${contentType ?? "application/json"}; charset=utf-8` },
          }),
    });
    const location =
      answer.status >= 300 && answer.status < 400 ? answer.headers.get("Location") : null;
    if (location === null || !URL.canParse(location, url)) return readResponse(answer, signal);
    const next = new URL(location, url);
    await answer.body?.cancel();
    if (next.host !== new URL(url).host || sent >= MOST_REDIRECTS) {
      return { status: answer.status, text: `→ ${next.href}`, retryAfterSeconds: undefined };
    }
    url = next.href;
  }
};
