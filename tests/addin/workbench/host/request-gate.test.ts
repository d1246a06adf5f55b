import { MemorySpreadsheet } from "../../../../addin/workbench/memory-spreadsheet";
import { PAYLOAD_LIMIT_BYTES, RequestGate } from "../../../../addin/workbench/host/request-gate";

const WORKBOOK = JSON.stringify({ ObjectPaths: { "1": { ObjectPathType: 1 } } });
const SERVICE = JSON.stringify({ ObjectPaths: { "1": { ObjectPathType: 2 } } });

function gate(answer: unknown = {}): { spreadsheet: MemorySpreadsheet; gate: RequestGate } {
  const spreadsheet = new MemorySpreadsheet();
  return { spreadsheet, gate: new RequestGate(spreadsheet, () => answer) };
}

test("requests and answers over 5 MB are refused", async () => {
  const { gate: made } = gate();
  const large = JSON.stringify({ Actions: [], text: "x".repeat(PAYLOAD_LIMIT_BYTES) });
  expect(await made.answer({ body: large, flags: 0 })).toEqual({ officeError: 5103 });
  const { gate: wide } = gate({ text: "å".repeat(PAYLOAD_LIMIT_BYTES / 2) });
  expect(await wide.answer({ body: "{}", flags: 0 })).toEqual({ officeError: 5104 });
});

test("while a cell is edited: what concerns the workbook is refused, results of functions answered", async () => {
  const { spreadsheet, gate: made } = gate();
  spreadsheet.setEditing(true);
  expect(await made.answer({ body: WORKBOOK, flags: 1 })).toEqual({ officeError: 5004 });
  expect(await made.answer({ body: WORKBOOK, flags: 0 })).toEqual({ officeError: 5004 });
  expect(await made.answer({ body: SERVICE, flags: 1 })).toEqual({ body: "{}" });
  spreadsheet.setEditing(false);
  expect(await made.answer({ body: WORKBOOK, flags: 1 })).toEqual({ body: "{}" });
});

test("a client that asked for it waits until the edit is over", async () => {
  const { spreadsheet, gate: made } = gate();
  spreadsheet.setEditing(true);
  let done = false;
  const answer = made.answer({ body: WORKBOOK, flags: 65 }).then((reply) => {
    done = true;
    return reply;
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(done).toBe(false);
  spreadsheet.setEditing(false);
  expect(await answer).toEqual({ body: "{}" });
});
