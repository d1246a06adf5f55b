/** An answer as the server sends it, and how the real services word their refusals. */
export interface ServerAnswer {
  readonly status: number;
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json; charset=utf-8";

export function jsonAnswer(body: unknown): ServerAnswer {
  return { status: 200, body: JSON.stringify(body), type: JSON_TYPE };
}

/** v2's problem; `detail` is there for some only (PxWebApi's ProblemUtility). */
export function problem(status: number, title: string, withDetail = false): ServerAnswer {
  const detail = withDetail ? { detail: title } : {};
  return {
    status,
    body: JSON.stringify({ type: "Parameter error", title, status, ...detail }),
    type: "application/problem+json; charset=utf-8",
  };
}

/** v1 at SCB refuses a query in plain text. */
export const BAD_REQUEST: ServerAnswer = { status: 400, body: "Bad Request", type: "text/plain" };
export const V1_NOT_FOUND: ServerAnswer = {
  status: 404,
  body: JSON.stringify({ error: "Not found" }),
  type: JSON_TYPE,
};
/** v1 says 403 where it means too many cells. */
export const V1_TOO_MANY: ServerAnswer = {
  status: 403,
  body: JSON.stringify({ error: "Too many values selected" }),
  type: JSON_TYPE,
};
/** A code that is asked for twice breaks the real server. */
export const BROKEN: ServerAnswer = { status: 500, body: "", type: "text/plain" };

/** Too many calls; v2 answers in plain text, v1 in JSON. `Retry-After` in seconds where given. */
export function throttled(
  api: "v1" | "v2",
  limits: { readonly maxCalls: number; readonly timeWindow: number },
  retryAfter: number | undefined,
): ServerAnswer {
  const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
  const { maxCalls, timeWindow } = limits;
  if (api === "v2") {
    const body = `API calls quota exceeded! maximum admitted ${maxCalls} per ${timeWindow}s.`;
    return { status: 429, body, type: "text/plain", headers };
  }
  const error = "429 - Too many requests in too short timeframe. Please try again later.";
  return { status: 429, body: JSON.stringify({ error }), type: JSON_TYPE, headers };
}
