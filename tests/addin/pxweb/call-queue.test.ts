import { CallQueue } from "../../../addin/pxweb/call-queue";
import { VirtualTimer } from "./virtual-timer";

const calm = new AbortController().signal;

test("calls are made in turn and within the window; a failed one lets the next go on", async () => {
  const timer = new VirtualTimer();
  const queue = new CallQueue(timer);
  const at: number[] = [];
  const call = (): Promise<void> => {
    at.push(timer.nowMs());
    return at.length === 2 ? Promise.reject(new TypeError("lost")) : Promise.resolve();
  };
  const all = Promise.allSettled([1, 2, 3, 4, 5].map(() => queue.run(call, calm)));
  const settled = await timer.settle(all);
  expect(at).toEqual([0, 0, 0, 1000, 1000]);
  expect(settled.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});

test("paced by the office's own window", async () => {
  const timer = new VirtualTimer();
  const queue = new CallQueue(timer);
  queue.paceBy({ calls: 1, seconds: 10 });
  const at: number[] = [];
  const call = (): Promise<void> => Promise.resolve(void at.push(timer.nowMs()));
  await timer.settle(Promise.all([1, 2, 3].map(() => queue.run(call, calm))));
  expect(at).toEqual([0, 10_000, 20_000]);
  expect(queue.windowSeconds).toBe(10);
});

test("one that is aborted while it waits is never made, and the others are", async () => {
  const timer = new VirtualTimer();
  const queue = new CallQueue(timer);
  queue.paceBy({ calls: 1, seconds: 10 });
  const made: string[] = [];
  const stop = new AbortController();
  const call = (name: string) => (): Promise<void> => Promise.resolve(void made.push(name));
  const first = queue.run(call("first"), calm);
  const second = queue.run(call("second"), stop.signal);
  const third = queue.run(call("third"), calm);
  await first;
  stop.abort(new TypeError("stop"));
  await expect(timer.settle(second)).rejects.toThrow("stop");
  await timer.settle(third);
  expect(made).toEqual(["first", "third"]);
});

test("the window is counted from the answer, and a new one counts the calls of before", async () => {
  const timer = new VirtualTimer();
  const queue = new CallQueue(timer);
  const at: number[] = [];
  const slow = async (): Promise<void> => {
    at.push(timer.nowMs());
    await timer.waitMs(400, calm);
  };
  await timer.settle(queue.run(slow, calm));
  queue.paceBy({ calls: 2, seconds: 10 });
  await timer.settle(Promise.all([1, 2].map(() => queue.run(slow, calm))));
  // The first was answered at 400: the third may arrive 10 s after, however long the first took.
  expect(at).toEqual([0, 400, 10_400]);
});
