/** Serves the built add-in and the workbench over https on localhost; nothing else is reachable. */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import type { LocalCertificate } from "./certificates";

export interface WorkbenchServer {
  /** Address of the workbench page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** Folder with the build, dist/. */
  readonly build: string;
  /** Folder of office.js in node_modules; served as it is, never copied. */
  readonly officeJs: string;
  readonly certificate: LocalCertificate;
  /** 0 = any free port. */
  readonly port: number;
}

/** Microsoft's address of office.js in our pages; here it is answered from node_modules. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_LOCAL = "/office-js/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Starts the server. @throws the system's error where the port is taken. */
export async function serveWorkbench(options: ServerOptions): Promise<WorkbenchServer> {
  const { certificate, port } = options;
  const server = createServer(
    { cert: certificate.cert, key: certificate.key },
    (request, response) => {
      answer(request, response, options);
    },
  );
  await listen(server, port);
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `https://localhost:${bound}/workbench/workbench.html`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((fault) => {
          if (fault) reject(fault);
          else resolve();
        });
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      server.removeListener("error", reject);
      resolve();
    });
  });
}

function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): void {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = pathOf(request.url ?? "/");
  if (path === undefined) return refuse(response, 400);
  if (path === "/") {
    response.writeHead(302, { location: "/workbench/workbench.html" });
    response.end();
    return;
  }
  const file = fileOf(path, options);
  if (file === undefined) return refuse(response, 404);
  const headers = {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  if (extname(file) === ".html") {
    response.writeHead(200, headers);
    response.end(readFileSync(file, "utf8").replaceAll(OFFICE_CDN, OFFICE_LOCAL));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}

/** The decoded path, or undefined where it cannot be decoded or climbs. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, "https://localhost").pathname);
    return path.includes("\0") ? undefined : path;
  } catch (cause) {
    if (cause instanceof URIError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function fileOf(path: string, { build, officeJs }: ServerOptions): string | undefined {
  const isOffice = path.startsWith(OFFICE_LOCAL);
  const root = isOffice ? officeJs : build;
  const file = normalize(join(root, isOffice ? path.slice(OFFICE_LOCAL.length) : path));
  if (!file.startsWith(root + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? file : undefined;
}
