/** Faults that a test may put into the server's answers. Each is one thing that has been seen live. */
import type { JsonStatBody } from "./json-stat-body";
import type { OfficeLimits } from "./office-limits";
import { problem, throttled, type ServerAnswer } from "./server-answer";
import type { Api, RequestKind } from "./served-request";

export type Fault =
  /** Another answer than the right one. */
  | {
      readonly what: "answer";
      readonly answer: (api: Api, limits: OfficeLimits) => ServerAnswer;
    }
  /** The right answer with another body of JSON-stat. */
  | { readonly what: "body"; readonly change: (body: JsonStatBody) => object }
  /** The right answer, cut in its text. */
  | { readonly what: "text"; readonly change: (text: string) => string }
  /** The right answer, late. */
  | { readonly what: "slow"; readonly milliseconds: number }
  /** The connection ends: before any answer, or in the middle of it. */
  | { readonly what: "hang-up"; readonly after: "nothing" | "half" }
  /** Something happens first; then the right answer. */
  | { readonly what: "first"; readonly act: () => void }
  | { readonly what: "none" };

const answer = (status: number, body: string, type: string): Fault => ({
  what: "answer",
  answer: () => ({ status, body, type }),
});
const ofBody = (change: (body: JsonStatBody) => object): Fault => ({ what: "body", change });

export const FAULTS = {
  /** The right answer, to let some calls pass. */
  none: { what: "none" } as Fault,
  /** 429; `Retry-After` in seconds where given. v1's has no CORS header. */
  tooManyCalls: (retryAfter?: number): Fault => ({
    what: "answer",
    answer: (api, limits) => throttled(api, limits, retryAfter),
  }),
  unavailable: answer(503, "Service Unavailable", "text/plain"),
  html: answer(200, "<!DOCTYPE html><html><body>Underhåll</body></html>", "text/html"),
  /** An error body under 200. */
  errorUnder200: answer(200, '{"error":"Parameter error"}', "application/json"),
  /** v2's 400 that does not say which code, also where the code is there. */
  unknownValue: {
    what: "answer",
    answer: () => problem(400, "Non-existent value"),
  } as Fault,
  status: (status: number, body = ""): Fault => answer(status, body, "text/plain"),
  slow: (milliseconds: number): Fault => ({ what: "slow", milliseconds }),
  /** The connection is cut in the middle of the body. */
  cut: { what: "hang-up", after: "half" } as Fault,
  /** No answer at all: what a browser also sees where CORS hides one. */
  noAnswer: { what: "hang-up", after: "nothing" } as Fault,
  /** Half the JSON, as if it were whole. */
  halfJson: { what: "text", change: (text) => text.slice(0, text.length / 2) } as Fault,
  /** Dimensions in the opposite order, the figures with them. */
  otherOrder: ofBody(reversed),
  /** One value too few. */
  shortValues: ofBody((body) => ({ ...body, value: body.value.slice(1) })),
  /** Values as an object by position, missing ones left out. */
  sparseValues: ofBody((body) => ({
    ...body,
    value: Object.fromEntries(body.value.flatMap((v, i) => (v === null ? [] : [[i, v]]))) as object,
  })),
  noUpdated: ofBody(({ updated: _, ...body }) => body),
  updatedAt: (updated: string): Fault => ofBody((body) => ({ ...body, updated })),
  /** A change at the office between two calls: `() => server.tables.removeCode(…)`. */
  first: (act: () => void): Fault => ({ what: "first", act }),
} as const;

function reversed(body: JsonStatBody): object {
  const { id, size, value, status } = body;
  const place = (index: number): number => {
    let rest = index;
    let target = 0;
    // The last variable, fastest before, is slowest after.
    for (let i = size.length - 1; i >= 0; i -= 1) {
      const own = size[i] ?? 1;
      target = target * own + (rest % own);
      rest = Math.floor(rest / own);
    }
    return target;
  };
  const values = new Array<number | null>(value.length);
  value.forEach((each, index) => (values[place(index)] = each));
  const marks = Object.entries(status ?? {}).map(([i, mark]) => [place(Number(i)), mark]);
  return {
    ...body,
    id: [...id].reverse(),
    size: [...size].reverse(),
    value: values,
    ...(status === undefined ? {} : { status: Object.fromEntries(marks) as object }),
  };
}

/** Which requests meet which faults: each takes the next that waits for its kind. */
export class FaultScript {
  private readonly waiting: { readonly on: RequestKind; readonly fault: Fault }[] = [];
  private readonly standing = new Map<RequestKind, Fault>();

  /** The next requests of the kind meet these faults, one each. */
  next(on: RequestKind, ...faults: readonly Fault[]): void {
    for (const fault of faults) this.waiting.push({ on, fault });
  }

  /** Every request of the kind meets the fault, once those of `next` are used up. */
  always(on: RequestKind, fault: Fault): void {
    this.standing.set(on, fault);
  }

  clear(): void {
    this.waiting.length = 0;
    this.standing.clear();
  }

  /** The fault for a request. */
  take(kind: RequestKind): Fault {
    const at = this.waiting.findIndex(({ on }) => on === kind);
    const [taken] = at < 0 ? [] : this.waiting.splice(at, 1);
    return taken?.fault ?? this.standing.get(kind) ?? FAULTS.none;
  }
}
