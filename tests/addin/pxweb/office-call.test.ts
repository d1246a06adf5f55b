import type { OfficeFault } from "../../../addin/ports/office-fault";
import type { NetworkAnswer, SendRequest } from "../../../addin/ports/network";
import { CallQueue } from "../../../addin/pxweb/call-queue";
import { callOffice } from "../../../addin/pxweb/office-call";
import { VirtualTimer } from "./virtual-timer";

const URL = "https://office.example/api/v2/config";

function answer(status: number, text = "{}", retryAfterSeconds?: number): NetworkAnswer {
  return { status, text, retryAfterSeconds };
}

/** What the office answers, attempt by attempt: an answer, nothing, or silence. */
type Step = NetworkAnswer | "none" | "silence";

function office(steps: readonly Step[]) {
  const timer = new VirtualTimer();
  const at: number[] = [];
  const send: SendRequest = ({ signal }) => {
    const step = steps[at.length] ?? answer(200);
    at.push(timer.nowMs());
    if (step === "none") return Promise.reject(new TypeError("Failed to fetch"));
    if (step !== "silence") return Promise.resolve(step);
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(new TypeError("aborted")));
    });
  };
  const queue = new CallQueue(timer);
  const stop = new AbortController();
  /** Asks while time stands still. */
  const start = (): Promise<NetworkAnswer> =>
    callOffice({ url: URL }, { send, timer, queue }, stop.signal);
  const ask = (): Promise<NetworkAnswer> => timer.settle(start());
  return { timer, at, ask, start, stop, queue };
}

async function faultOf(promise: Promise<unknown>): Promise<OfficeFault> {
  return promise.then(
    () => {
      throw new TypeError("no fault");
    },
    (error: unknown) => error as OfficeFault,
  );
}

test("an answer is handed on whatever it says", async () => {
  expect(await office([answer(200, "[]")]).ask()).toEqual(answer(200, "[]"));
  expect(await office([answer(404, "no")]).ask()).toEqual(answer(404, "no"));
  expect(await office([answer(500, "")]).ask()).toEqual(answer(500, ""));
});

test("429 with Retry-After: waits as long as it says", async () => {
  const { ask, at } = office([answer(429, "later", 7)]);
  expect((await ask()).status).toBe(200);
  expect(at).toEqual([0, 7000]);
});

test("429 without: waits the window, longer each time, and then says so", async () => {
  const { ask, at } = office(Array.from({ length: 9 }, () => answer(429, "later")));
  const fault = await faultOf(ask());
  expect(fault.code).toBe("throttled");
  expect(fault.sentence.sv).toContain("office.example");
  expect(fault.sentence.en).toContain("Wait 80 seconds");
  expect(at).toEqual([0, 10_000, 30_000, 70_000]);
});

test("an office that asks for a very long wait ends the fetch at once", async () => {
  const { ask, at } = office([answer(429, "later", 3600)]);
  expect((await faultOf(ask())).sentence.en).toContain("Wait 3600 seconds");
  expect(at).toHaveLength(1);
});

test("503: asked again, then unavailable with the status", async () => {
  const { ask, at } = office([answer(503), answer(503)]);
  expect((await ask()).status).toBe(200);
  expect(at).toEqual([0, 2000, 6000]);
  const ever = office(Array.from({ length: 9 }, () => answer(503, "busy")));
  const fault = await faultOf(ever.ask());
  expect([fault.code, fault.detail]).toEqual(["unavailable", "busy"]);
  expect(fault.sentence.sv).toContain("(503)");
});

test("no answer at the first call: unreachable, after a few attempts", async () => {
  const { ask, at } = office(Array.from({ length: 9 }, () => "none" as const));
  const fault = await faultOf(ask());
  expect(fault.code).toBe("unreachable");
  expect(at).toHaveLength(4);
});

test("no answer soon after other calls is read as probably too many", async () => {
  const { ask, at } = office([answer(200), answer(200), "none", answer(200)]);
  await ask();
  await ask();
  expect((await ask()).status).toBe(200);
  expect(at).toEqual([0, 0, 0, 10_000]);
});

test("the same where the window is too long to wait for: a sentence that says why", async () => {
  const { ask, queue } = office([answer(200), "none"]);
  queue.paceBy({ calls: 30, seconds: 200 });
  await ask();
  const fault = await faultOf(ask());
  expect(fault.code).toBe("throttled");
  expect(fault.sentence.sv).toContain(
    "office.example svarar inte efter flera anrop, troligen för många på kort tid. Vänta 200",
  );
});

test("an answer cut off in the middle is asked for again, then told", async () => {
  const cut = { ...answer(200, ""), isCutOff: true };
  const { ask, at } = office([cut, answer(200, "[]")]);
  expect((await ask()).text).toBe("[]");
  expect(at).toEqual([0, 1000]);
  const fault = await faultOf(office(Array.from({ length: 9 }, () => cut)).ask());
  expect([fault.code, fault.sentence.en]).toEqual([
    "broken-answer",
    expect.stringContaining("The connection to office.example ended"),
  ]);
});

test("silence ends with a time-out", async () => {
  const { ask, at, timer } = office(Array.from({ length: 9 }, () => "silence" as const));
  const fault = await faultOf(ask());
  expect(fault.code).toBe("timeout");
  expect(fault.sentence.en).toContain("within 60 seconds");
  expect(at).toHaveLength(2);
  expect(timer.nowMs()).toBeLessThan(130_000);
});

test("cancelled: at once, while it waits for an answer or for its turn", async () => {
  const slow = office(["silence"]);
  const asked = slow.start();
  slow.stop.abort();
  expect((await faultOf(asked)).code).toBe("aborted");
  const waiting = office([answer(429, "", 60)]);
  const again = waiting.start();
  await new Promise((resolve) => setImmediate(resolve));
  waiting.stop.abort();
  const fault = await faultOf(again);
  expect(fault.code).toBe("aborted");
  expect(fault.sentence.sv).toBe("Hämtningen avbröts.");
});
