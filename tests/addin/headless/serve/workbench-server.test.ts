import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate, trustHelp } from "../../../../addin/headless/serve/certificates";
import {
  serveWorkbench,
  type WorkbenchServer,
} from "../../../../addin/headless/serve/workbench-server";

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "workbench-server-"));
let server: WorkbenchServer;

beforeAll(async () => {
  const certificate = await localCertificate(join(folder, "certs"), Date.now());
  mkdirSync(join(folder, "dist/addin"), { recursive: true });
  mkdirSync(join(folder, "office"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(
    join(folder, "dist/addin/page.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  writeFileSync(join(folder, "dist/addin/code.js"), "1;");
  writeFileSync(join(folder, "office/office.js"), "// office");
  server = await serveWorkbench({
    build: join(folder, "dist"),
    officeJs: join(folder, "office"),
    certificate,
    port: 0,
  });
}, 60_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A raw request: the path is sent as written, also where a URL parser would tidy it. */
function get(path: string, method = "GET"): Promise<Reply> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "localhost", port, path, method, rejectUnauthorized: false },
      (reply) => {
        let body = "";
        reply.setEncoding("utf8");
        reply.on("data", (part: string) => (body += part));
        reply.on("end", () => {
          const { location, "content-type": type } = reply.headers;
          resolve({ status: reply.statusCode, type, location, body });
        });
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

test("serves the build with its types, and office.js from its own folder", async () => {
  await expect(get("/addin/code.js")).resolves.toMatchObject({
    status: 200,
    type: "text/javascript; charset=utf-8",
    body: "1;",
  });
  await expect(get("/office-js/office.js")).resolves.toMatchObject({ body: "// office" });
});

test("a page gets office.js from here, not from Microsoft's address", async () => {
  const { body } = await get("/addin/page.html");
  expect(body).toBe('<script src="/office-js/office.js"></script>');
});

test("the root leads to the workbench", async () => {
  await expect(get("/")).resolves.toMatchObject({
    status: 302,
    location: "/workbench/workbench.html",
  });
});

test.each([
  "/../secret.txt",
  "/addin/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/addin/%2e%2e/%2e%2e/secret.txt",
  "/office-js/../../secret.txt",
  "/office-js/..%2f..%2fsecret.txt",
])("nothing outside the build is served: %s", async (path) => {
  const reply = await get(path);
  expect(reply.status).toBe(404);
  expect(reply.body).not.toContain("secret");
});

test("what cannot be read is refused", async () => {
  expect((await get("/addin/%zz")).status).toBe(400);
  expect((await get("/addin/missing.js")).status).toBe(404);
  expect((await get("/addin/")).status).toBe(404);
  expect((await get("/addin/code.js", "POST")).status).toBe(405);
});

test("a taken port is the system's error", async () => {
  const certificate = await localCertificate(join(folder, "certs"), Date.now());
  const port = Number(new URL(server.url).port);
  const again = serveWorkbench({ build: folder, officeJs: folder, certificate, port });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("a good certificate is kept, one about to end is made anew", async () => {
  const own = join(folder, "renewed");
  const first = await localCertificate(own, Date.now());
  await expect(localCertificate(own, Date.now())).resolves.toEqual(first);
  const inAYear = Date.now() + 362 * 86_400_000;
  const renewed = await localCertificate(own, inAYear);
  expect(renewed.key).not.toBe(first.key);
}, 60_000);

test("trusting it is told for each system in both languages", () => {
  const help = trustHelp("/somewhere/ca.crt");
  for (const text of [help.sv, help.en]) {
    expect(text).toMatch(/Windows[\s\S]*macOS[\s\S]*Linux/u);
    expect(text).toContain("/somewhere/ca.crt");
  }
});
