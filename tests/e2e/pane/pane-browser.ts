import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import type { Shown } from "./page";

const HTML = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Materialkartan</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
</head><body><div id="pane"></div><script src="/page.js"></script></body></html>`;

/** What a pane is drawn with, and how wide. */
export interface PaneView extends Shown {
  readonly width: number;
  readonly forcedColors?: boolean;
}

/** A browser with one page that draws panes, and what went wrong in it. */
export interface PaneBrowser {
  readonly page: Page;
  /** Draws a fresh pane. */
  show(view: PaneView): Promise<Page>;
  readonly pageErrors: string[];
  /** Requests to other hosts than ours. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/** Starts Chromium and a server for the bundle. */
export async function startPaneBrowser(browserPath: string, folder: string): Promise<PaneBrowser> {
  const script = await readFile(join(folder, "page.js"));
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    const type = isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
    response.writeHead(200, { "content-type": type }).end(isScript ? script : HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
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
  const context = await browser.newContext({ reducedMotion: "reduce", locale: "sv-SE" });
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("data:")) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // The runner keeps function names through a helper that the page does not have.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  page.on("pageerror", (error) => pageErrors.push(error.stack ?? String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") pageErrors.push(message.text());
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.showPane !== undefined, undefined, { timeout: 60_000 });
  return {
    page,
    pageErrors,
    foreign,
    show: async ({ width, forcedColors = false, ...shown }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ forcedColors: forcedColors ? "active" : "none" });
      await page.mouse.move(0, 0);
      await page.evaluate((what) => void window.showPane?.(what), shown);
      await page.getByRole("tablist").waitFor();
      await page.waitForTimeout(150);
      return page;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
