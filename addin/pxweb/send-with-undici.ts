import { fetch } from "undici";
import type { NetworkAnswer, NetworkRequest, SendRequest } from "../ports/network";
import { readResponse } from "./read-response";

/** Sends from Node. */
export const sendWithUndici: SendRequest = async (
  request: NetworkRequest,
): Promise<NetworkAnswer> => {
  const { url, body, contentType, signal } = request;
  const answer = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    signal,
    ...(body === undefined
      ? {}
      : {
          body,
          headers: { "Content-Type": `${contentType ?? "application/json"}; charset=utf-8` },
        }),
  });
  return readResponse(answer, signal);
};
