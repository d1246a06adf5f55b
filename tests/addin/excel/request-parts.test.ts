import { inParts, rowParts, type Write } from "../../../addin/excel/request-parts";
import { WorkbookRefusal } from "../../../addin/excel/office-errors";
import type { PlannedCell } from "../../../addin/ports/workbook";

const text = (length: number): PlannedCell => ({ kind: "text", text: "å".repeat(length) });

/** Excel's own limit; an "å" is two bytes on the wire. */
const LIMIT_BYTES = 5 * 1024 * 1024;

/** A context that notes how many writes each request holds. */
function noting(): { readonly context: Excel.RequestContext; readonly requests: number[][] } {
  const requests: number[][] = [[]];
  const context = {
    application: { suspendApiCalculationUntilNextSync: () => undefined },
    sync: () => {
      requests.push([]);
      return Promise.resolve();
    },
  };
  return { context: context as unknown as Excel.RequestContext, requests };
}

test("rows are cut by the length of their texts, none is lost", () => {
  const rows = Array.from({ length: 1000 }, (_, i) => [text(i % 10 === 0 ? 20_000 : 10), text(3)]);
  const parts = rowParts(rows);
  expect(parts.flatMap((part) => part.rows)).toEqual(rows);
  expect(parts.map(({ from }) => from)).toEqual(
    parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.rows.length, 0)),
  );
  for (const part of parts) {
    expect(new TextEncoder().encode(JSON.stringify(part.rows)).length).toBeLessThan(
      LIMIT_BYTES / 2,
    );
  }
  expect(parts.length).toBeGreaterThan(2);
});

test("one row that is larger than a request goes alone", () => {
  const parts = rowParts([[text(5)], [text(900_000)], [text(5)]]);
  expect(parts.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
});

test("writes share requests as far as they fit", async () => {
  const { context, requests } = noting();
  const write = (id: number, bytes: number): Write => ({
    bytes,
    run: () => void requests.at(-1)?.push(id),
  });
  const writes = [write(1, 900_000), write(2, 900_000), write(3, 900_000), write(4, 9_000_000)];
  const done: number[] = [];
  await inParts(context, writes, {
    check: () => undefined,
    done: (bytes) => void done.push(bytes),
  });
  expect(requests).toEqual([[1, 2], [3], [4], []]);
  expect(done).toEqual([1_800_000, 900_000, 9_000_000]);
});

test("a stop between requests ends it", async () => {
  const { context, requests } = noting();
  const stopped = new WorkbookRefusal({ code: "other", sentence: { sv: "nej", en: "no" } });
  const check = (): void => {
    if (requests.length > 1) throw stopped;
  };
  const writes = [1, 2, 3].map(() => ({ bytes: 1_500_000, run: () => undefined }));
  await expect(inParts(context, writes, { check, done: () => undefined })).rejects.toBe(stopped);
  expect(requests).toHaveLength(2);
});
