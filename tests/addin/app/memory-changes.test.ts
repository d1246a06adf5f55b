import type { PlannedCell } from "../../../addin/ports/workbook";
import { MemoryWorkbook } from "./memory-workbook";

const text = (value: string): PlannedCell => ({ kind: "text", text: value });
const number = (value: number): PlannedCell => ({ kind: "number", value });

/** A workbook whose one table has a column of the user's at the right. */
function goods(): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  const cells = [
    ["code", "mine"],
    ["01", null],
    ["02", "note"],
  ];
  workbook.tables.push({ name: "Goods", sheet: "Data", at: "A1", cells });
  return workbook;
}

const append = { kind: "append-rows", table: "goods", rows: [[text("03"), number(1)]] } as const;
const remove = { kind: "delete-rows", table: "Goods", rows: [0] } as const;

test("changes are made in order, and those who listen are told", async () => {
  const workbook = goods();
  let told = 0;
  workbook.onChange(() => void (told += 1));
  const outcome = await workbook.change([append, remove]);
  expect(outcome.ok && outcome.value.map(({ address }) => address)).toEqual(["A4:B4", "A1:B3"]);
  expect(workbook.tables[0]?.cells).toEqual([
    ["code", "mine"],
    ["02", "note"],
    ["03", 1],
  ]);
  expect(told).toBe(1);
});

test("the step that is to fail fails once, and leaves all as it was", async () => {
  const workbook = goods();
  workbook.failAt = 1;
  expect((await workbook.change([append, remove])).ok).toBe(false);
  expect(workbook.tables[0]?.cells).toHaveLength(3);
  expect((await workbook.change([append, remove])).ok).toBe(true);
});

test("a stop on the way leaves all as it was", async () => {
  const workbook = goods();
  const stop = new AbortController();
  const outcome = await workbook.change([append, remove], {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(outcome.ok).toBe(false);
  expect(workbook.tables[0]?.cells).toHaveLength(3);
});

test("refused as in Excel: the user's cells, another header, what is not there", async () => {
  const workbook = goods();
  const replacing = (...cells: PlannedCell[][]) =>
    workbook.change([{ kind: "replace-table", table: "Goods", cells }]);
  expect((await replacing([text("code")], [text("x")])).ok).toBe(false);
  expect((await replacing([text("other")], [text("x")], [text("y")])).ok).toBe(false);
  expect((await replacing([text("code")], [text("x")], [text("y")])).ok).toBe(true);
  expect(workbook.tables[0]?.cells[2]).toEqual(["y", "note"]);
  const missing = await workbook.change([{ ...append, table: "None" }]);
  expect(!missing.ok && missing.fault.code).toBe("not-found");
});

test("texts are kept; a call fails where told", async () => {
  const { texts } = new MemoryWorkbook();
  await texts.write("a", "1");
  texts.failAt = 1;
  expect(await texts.read("a")).toEqual({ ok: true, value: "1" });
  expect((await texts.remove("a")).ok).toBe(false);
  expect(await texts.keys()).toEqual({ ok: true, value: ["a"] });
});
