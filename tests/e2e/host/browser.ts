import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Frame, type Page, type Route } from "playwright-core";
import { bundleHost } from "./bundle";
import type { OpenOptions } from "./page";

/** Host and add-in under one host name; the ports differ, as Excel's and an add-in's would. */
const HOST = "https://localhost:4001/";
const ADDIN = "https://localhost:3000/";
/** Where pages load office.js from; answered from the installed package. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = "node_modules/@microsoft/office-js/dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with the host page, whose every request is answered from disk. */
export interface HostBrowser {
  readonly page: Page;
  /** Requests that nothing on disk answers; empty where nothing leaves the machine. */
  readonly refused: readonly string[];
  /** Uncaught errors of either page. */
  readonly pageErrors: readonly string[];
  /** Files of the office.js package that were used. */
  readonly officeFiles: ReadonlySet<string>;
  /** Opens the fixture add-in and waits until it is ready; gives its frame. */
  readonly open: (options?: Partial<OpenOptions>) => Promise<Frame>;
  close(): Promise<void>;
}

/** Starts the browser at `browserPath` and loads the host page. */
export async function startHostBrowser(root: string, browserPath: string): Promise<HostBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "excel-host-"));
  await bundleHost(root, join(folder, "bundle"));
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: browserPath,
    headless: true,
    ignoreHTTPSErrors: true,
    args: ARGUMENTS,
  });
  const refused: string[] = [];
  const pageErrors: string[] = [];
  const officeFiles = new Set<string>();
  const places: readonly (readonly [prefix: string, folders: readonly string[]])[] = [
    [HOST, [join(folder, "bundle"), join(root, "tests/e2e/host")]],
    [ADDIN, [join(folder, "bundle"), join(root, "tests/fixtures/host-addin")]],
    [OFFICE, [join(root, OFFICE_PACKAGE)]],
  ];
  await context.route("**/*", (route) => answer(route));

  async function answer(route: Route): Promise<void> {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/u, "");
    const place = places.find(([prefix]) => url.startsWith(prefix));
    const name = url.slice(place?.[0].length ?? 0);
    const file = place?.[1].map((each) => join(each, name)).find((each) => existsSync(each));
    if (file === undefined) {
      refused.push(url);
      await route.abort();
      return;
    }
    if (url.startsWith(OFFICE)) officeFiles.add(name);
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
    });
  }

  const page = await context.newPage();
  page.on("pageerror", (error) => pageErrors.push(error.message));
  await page.goto(`${HOST}host.html`);
  return {
    page,
    refused,
    pageErrors,
    officeFiles,
    open: async (options = {}) => {
      const addinUrl = `${ADDIN}taskpane.html`;
      await page.evaluate((each) => window.bench.open(each), { addinUrl, ...options });
      const handle = await page.locator("#pane iframe").elementHandle();
      const frame = await handle.contentFrame();
      if (!frame) throw new Error("the add-in has no frame");
      await frame.waitForFunction(
        () => (document.getElementById("ready")?.textContent ?? "") !== "",
      );
      return frame;
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
