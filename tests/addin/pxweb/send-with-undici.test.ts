import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sendWithUndici } from "../../../addin/pxweb/send-with-undici";

let asked: string[];
let servers: Server[];

/** A server that answers by path: `/to/…` sends on to the address that follows. */
async function serverAt(): Promise<string> {
  const server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    asked.push(`${host}${request.url ?? ""}`);
    const on = /^\/to\/(.*)$/u.exec(request.url ?? "")?.[1];
    if (on === undefined) response.end(`{"method":"${request.method ?? ""}"}`);
    else response.writeHead(307, { Location: decodeURIComponent(on) }).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeEach(() => {
  asked = [];
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map((one) => new Promise((resolve) => one.close(resolve))));
});

const send = (url: string) =>
  sendWithUndici({ url, body: "{}", signal: new AbortController().signal });

test("a host may send on to another address of its own", async () => {
  const base = await serverAt();
  const answer = await send(`${base}/to/${encodeURIComponent("/data")}`);
  expect([answer.status, answer.text]).toEqual([200, '{"method":"POST"}']);
});

test("no other host is asked, whoever sends there", async () => {
  const [base, other] = [await serverAt(), await serverAt()];
  const answer = await send(`${base}/to/${encodeURIComponent(`${other}/data`)}`);
  expect([answer.status, answer.text]).toEqual([307, `→ ${other}/data`]);
  expect(asked).toHaveLength(1);
});

test("a circle ends", async () => {
  const base = await serverAt();
  let path = "/end";
  for (let i = 0; i < 6; i += 1) path = `/to/${encodeURIComponent(path)}`;
  expect((await send(`${base}${path}`)).status).toBe(307);
  expect(asked.length).toBeLessThan(6);
});
