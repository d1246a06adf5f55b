import type { NetworkAnswer, NetworkRequest, SendRequest } from "../ports/network";
import { readResponse } from "./read-response";

/**
 * Sends with the browser's fetch: without cookies and past its cache.
 */
export const sendWithFetch: SendRequest = async (
  request: NetworkRequest,
): Promise<NetworkAnswer> => {
  const { url, body, contentType, signal } = request;
  const answer = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    signal,
    credentials: "omit",
    cache: "no-store",
    referrerPolicy: "no-referrer",
    ...(body === undefined
      ? {}
      : {
          body,
          headers: { "Content-Type": `${contentType ?? "application/json"}; charset=utf-8` },
        }),
  });
  return readResponse(answer, signal);
};
