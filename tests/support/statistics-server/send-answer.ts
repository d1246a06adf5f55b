/** Sends an answer with the CORS headers of the real services, or breaks off as a fault says. */
import type { ServerResponse } from "node:http";
import type { Fault } from "./faults";
import type { ServerAnswer } from "./server-answer";
import type { ServedRequest } from "./served-request";

export async function sendAnswer(
  response: ServerResponse,
  answer: ServerAnswer,
  request: ServedRequest,
  fault: Fault,
): Promise<void> {
  if (fault.what === "slow") {
    await elapsed(fault.milliseconds, response);
  }
  if (fault.what === "hang-up" && fault.after === "nothing") {
    response.destroy();
    return;
  }
  const bytes = Buffer.from(answer.body, "utf8");
  response.writeHead(answer.status, {
    "Content-Type": answer.type,
    "Content-Length": bytes.length,
    ...corsHeaders(request, answer.status),
    ...answer.headers,
  });
  if (fault.what === "hang-up") {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    return;
  }
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/**
 * v1 counts before it allows, so that its 429 has no header and a browser hides it. Neither exposes
 * `Retry-After` to a page.
 */
function corsHeaders({ api, kind }: ServedRequest, status: number): Record<string, string> {
  if (api === "v1" && status === 429) return {};
  const anyOrigin = { "Access-Control-Allow-Origin": "*" };
  if (kind !== "preflight") return anyOrigin;
  return api === "v1"
    ? {
        ...anyOrigin,
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Content-Type",
      }
    : { ...anyOrigin, "Access-Control-Allow-Headers": "*" };
}

/** The time, or as long as somebody waits for the answer. */
function elapsed(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
