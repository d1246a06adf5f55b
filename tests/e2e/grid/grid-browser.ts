import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

const HTML = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kalkylark</title>
<link rel="stylesheet" href="/core.css"><link rel="stylesheet" href="/table.css"><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}#grid{height:100%}</style></head>
<body><main id="grid"></main><script src="/page.js"></script></body></html>`;

const STYLES: Readonly<Record<string, string>> = {
  "/core.css": "node_modules/@univerjs/preset-sheets-core/lib/index.css",
  "/table.css": "node_modules/@univerjs/preset-sheets-table/lib/index.css",
};

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    if (path === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(HTML);
      return;
    }
    const file = STYLES[path] ?? join(folder, normalize(path));
    stat(file).then(
      () => {
        const type = TYPES[file.slice(file.lastIndexOf("."))] ?? "application/octet-stream";
        response.writeHead(200, { "content-type": type });
        createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** A browser with the test page, and what went wrong in it. */
export interface GridBrowser {
  /** A fresh page in a language. */
  open(language: "sv" | "en"): Promise<Page>;
  readonly pageErrors: string[];
  /** Requests to other hosts than ours. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/** Starts Chromium and a server for the bundle. */
export async function startGridBrowser(browserPath: string, folder: string): Promise<GridBrowser> {
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const pageErrors: string[] = [];
  const foreign: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || /^(data|blob):/.test(url)) {
      return route.continue();
    }
    foreign.push(url);
    return route.abort();
  });
  return {
    pageErrors,
    foreign,
    open: async (language) => {
      const page = await context.newPage();
      // The runner keeps function names through a helper that the page does not have.
      await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
      page.on("pageerror", (error) => pageErrors.push(error.stack ?? String(error)));
      await page.goto(`${origin}/?language=${language}`);
      await page.waitForFunction(() => "ready" in window, undefined, { timeout: 30_000 });
      const ready = await page.evaluate(() => window.ready);
      if (ready !== "yes") {
        throw new Error(`${ready}\n${pageErrors.join("\n")}`);
      }
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
