import { WorkbookRefusal } from "../../../addin/excel/office-errors";
import { Patience } from "../../../addin/excel/patience";

function failing(times: number, error: Error = new TypeError("busy")): () => Promise<void> {
  let left = times;
  return () => {
    left -= 1;
    return left >= 0 ? Promise.reject(error) : Promise.resolve();
  };
}

test("tries again until it succeeds, the waits growing", async () => {
  const waits: number[] = [];
  const patience = new Patience((ms) => Promise.resolve(void waits.push(ms)));
  await expect(patience.succeeds(failing(3))).resolves.toBe(true);
  expect(waits).toEqual([500, 1000, 2000]);
});

test("gives up when the waits are used, and tries the next act once", async () => {
  const waits: number[] = [];
  const patience = new Patience((ms) => Promise.resolve(void waits.push(ms)), [1, 2]);
  await expect(patience.succeeds(failing(3))).resolves.toBe(false);
  await expect(patience.succeeds(failing(1))).resolves.toBe(false);
  await expect(patience.succeeds(failing(0))).resolves.toBe(true);
  expect(waits).toEqual([1, 2]);
});

test("what is refused for good is not tried again", async () => {
  const waits: number[] = [];
  const patience = new Patience((ms) => Promise.resolve(void waits.push(ms)));
  const refusal = new WorkbookRefusal({ code: "not-found", sentence: { sv: "borta", en: "gone" } });
  await expect(patience.succeeds(failing(1, refusal))).resolves.toBe(false);
  expect(waits).toEqual([]);
});
