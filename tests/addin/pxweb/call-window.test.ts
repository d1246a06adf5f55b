import fc from "fast-check";
import { CallLog } from "../../../addin/pxweb/call-window";

test("the first calls are free, the next waits until the oldest leaves the window", () => {
  const log = new CallLog({ calls: 2, seconds: 10 });
  expect(log.waitFrom(0)).toBe(0);
  log.note(0);
  log.note(4000);
  expect(log.waitFrom(5000)).toBe(5000);
  expect(log.recentAt(5000)).toBe(2);
  expect(log.waitFrom(10_000)).toBe(0);
  expect(log.recentAt(10_000)).toBe(1);
});

test("a hold is waited out", () => {
  const log = new CallLog({ calls: 2, seconds: 10 });
  log.holdUntil(7000);
  log.holdUntil(3000);
  expect(log.waitFrom(1000)).toBe(6000);
});

test("never more calls in any window than allowed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 10 }),
      fc.array(fc.integer({ min: 0, max: 8000 }), { minLength: 1, maxLength: 40 }),
      (calls, seconds, pauses) => {
        const log = new CallLog({ calls, seconds });
        const made: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += log.waitFrom(now);
          log.note(now);
          made.push(now);
        }
        made.forEach((time, i) => {
          const earlier = made[i - calls];
          if (earlier !== undefined) expect(time - earlier).toBeGreaterThanOrEqual(seconds * 1000);
        });
      },
    ),
  );
});
