import { retryAfterSeconds } from "../../../addin/pxweb/retry-after";

test.each([
  ["10", 10],
  [" 0 ", 0],
  ["Thu, 26 Nov 2026 12:00:30 GMT", 30],
  ["Thu, 26 Nov 2026 11:00:00 GMT", 0],
  ["soon", undefined],
  ["", undefined],
  [null, undefined],
])("%s", (header, seconds) => {
  expect(retryAfterSeconds(header, Date.parse("2026-11-26T12:00:00Z"))).toBe(seconds);
});
