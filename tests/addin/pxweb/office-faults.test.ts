/** A live office against a local server; the table and its figures are invented. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CallQueue } from "../../../addin/pxweb/call-queue";
import { PxWebOffice } from "../../../addin/pxweb/office";
import { realTimer } from "../../../addin/pxweb/real-timer";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";

const table = (codes: readonly string[], value: readonly number[]) =>
  JSON.stringify({
    class: "dataset",
    label: "Invented",
    source: "Invented",
    updated: "2026-01-01T00:00:00Z",
    id: ["Tid"],
    size: [codes.length],
    role: { time: ["Tid"] },
    dimension: { Tid: { label: "year", category: { index: [...codes] } } },
    extension: { px: { tableid: "TAB1" } },
    value,
  });
const WHOLE = table(["2020", "2021"], [7, 8]);
const RULE = [{ variable: "Tid", values: ["*"] }];

let server: Server;
let dataAnswers: (readonly [status: number, text: string])[] = [];
let metadata: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? "";
    const again = <T>(list: T[]): T | undefined => (list.length > 1 ? list.shift() : list[0]);
    const [status, text]: readonly [number, string] = url.startsWith("/config")
      ? [200, '{"maxDataCells":150000,"maxCallsPerTimeWindow":100,"timeWindow":1}']
      : url.includes("/metadata")
        ? [200, again(metadata) ?? ""]
        : (again(dataAnswers) ?? [500, ""]);
    response.writeHead(status, { "Retry-After": "0" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => (metadata = [table(["2020", "2021"], [])]));

function office(): PxWebOffice {
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const means = { send: sendWithUndici, timer: realTimer, queue: new CallQueue(realTimer) };
  return new PxWebOffice({ ...means, base, api: "v2", language: "en", now: () => "2026-11-26" });
}

test.each([
  ["whole", []],
  ["half, then whole", [[200, WHOLE.slice(0, 90)]]],
  ["429, then whole", [[429, "quota"]]],
  ["503, then whole", [[503, ""]]],
] as const)("%s", async (_, before) => {
  dataAnswers = [...before, [200, WHOLE]];
  expect((await office().fetch("TAB1", RULE)).dataset.values).toEqual([7, 8]);
});

test.each([
  ["half twice", [[200, WHOLE.slice(0, 90)]], /answer-no-json: TAB1/],
  ["HTML", [[200, "<html></html>"]], /answer-html: TAB1/],
  ["an error body under 200", [[200, '{"error":"Parameter error"}']], /answer-error: TAB1/],
  ["500, empty", [[500, ""]], /office-down: TAB1/],
  ["fewer values than cells", [[200, table(["2020", "2021"], [7])]], /TAB1/],
  ["a code that is not answered", [[200, table(["2020"], [7])]], /TAB1.*2021/],
] as const)("%s gives nothing", async (_, answers, message) => {
  dataAnswers = [...answers];
  await expect(office().fetch("TAB1", RULE)).rejects.toThrow(message);
});

test("a code that vanishes between metadata and data is named", async () => {
  metadata = [table(["2020", "2021"], []), table(["2021"], [])];
  dataAnswers = [[400, '{"title":"Non-existent value","status":400}']];
  await expect(office().fetch("TAB1", RULE)).rejects.toThrow(/TAB1, Tid: the code 2020/);
});
