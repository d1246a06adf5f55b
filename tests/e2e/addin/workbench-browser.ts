import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type BrowserContext, type Frame, type Page, type Route } from "playwright-core";

/** The workbench and the add-in under one host name; office.js from Microsoft's, answered from the package. */
const ORIGIN = "https://localhost:3000/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = "node_modules/@microsoft/office-js/dist";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
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

/** Hosts of the statistics offices that the add-in's page may ask. */
const OFFICES = [
  "https://statistikdatabasen.scb.se/",
  "https://api.scb.se/",
  "https://data.ssb.no/",
  "https://pxdata.stat.fi/",
  "https://px.hagstofa.is/",
];

/** Answers a request to a statistics office in the office's place. */
export type OfficeAnswer = (route: Route) => Promise<void>;

/** How the workbench is opened. */
export interface OpenChoices {
  readonly language: "sv" | "en";
  readonly blanks?: "desktop" | "web";
  /** Empty: an empty workbook. */
  readonly template?: string;
  /** A saved workbook to open, as its file holds it. */
  readonly saved?: string;
  /** The page's clock can be put forward: waits of many seconds are passed over. */
  readonly canForward?: boolean;
}

/** The built workbench in a browser; every request is answered from disk, or in an office's place. */
export interface WorkbenchBrowser {
  /** A fresh page; the one before it is closed. */
  open(choices: OpenChoices): Promise<{ readonly page: Page; readonly frame: Frame }>;
  /** Who answers in the offices' place from now on; nobody: such a request is refused. */
  answerOffices(answer: OfficeAnswer | undefined): void;
  /** Requests that nobody here answers. */
  readonly refused: readonly string[];
  /** Uncaught errors of any page or frame, and what the security policies stopped. */
  readonly pageErrors: readonly string[];
  close(): Promise<void>;
}

/** Starts the browser at `browserPath` over the builds in dist. */
export async function startWorkbenchBrowser(
  root: string,
  browserPath: string,
): Promise<WorkbenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const context: BrowserContext = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: browserPath,
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    args: ARGUMENTS,
  });
  const refused: string[] = [];
  const pageErrors: string[] = [];
  let officeAnswer: OfficeAnswer | undefined;
  await context.route("**/*", (route) => answer(route));

  async function answer(route: Route): Promise<void> {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/u, "");
    if (officeAnswer && OFFICES.some((office) => url.startsWith(office))) {
      await officeAnswer(route);
      return;
    }
    const file = url.startsWith(OFFICE)
      ? join(root, OFFICE_PACKAGE, url.slice(OFFICE.length))
      : join(root, "dist", url.slice(ORIGIN.length));
    if (!(url.startsWith(OFFICE) || url.startsWith(ORIGIN)) || !existsSync(file)) {
      refused.push(url);
      await route.abort();
      return;
    }
    await route.fulfill({
      body: readFileSync(file),
      contentType: TYPES[extname(file)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
    });
  }

  let page: Page | undefined;
  return {
    refused,
    pageErrors,
    answerOffices: (given) => {
      officeAnswer = given;
    },
    open: async ({ language, blanks = "web", template = "", saved, canForward = false }) => {
      await page?.close();
      page = await context.newPage();
      page.on("pageerror", (error) => pageErrors.push(error.message));
      page.on("console", (message) => {
        if (/Content Security Policy/u.test(message.text())) pageErrors.push(message.text());
      });
      if (canForward) await page.clock.install();
      // The runner keeps function names through a helper that the page does not have.
      await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
      if (saved !== undefined) {
        await page.addInitScript(
          ([key, text]) => {
            if (window.top === window) sessionStorage.setItem(key ?? "", text ?? "");
          },
          ["materialkartan-opened", saved],
        );
      }
      const query = new URLSearchParams({ language, blanks, template });
      await page.goto(`${ORIGIN}workbench/workbench.html?${query.toString()}`);
      await page.waitForFunction(() => window.workbench !== undefined, undefined, {
        timeout: 60_000,
      });
      const handle = await page.locator("#pane iframe").elementHandle();
      const frame = await handle.contentFrame();
      if (!frame) throw new Error("the add-in has no frame");
      await frame.waitForFunction(
        () => (document.getElementById("pane")?.childElementCount ?? 0) > 0,
        undefined,
        { timeout: 60_000 },
      );
      return { page, frame };
    },
    close: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
