import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

/** What `sendWithFetch` has seen: an answer, or that there was none. */
export type Seen =
  | {
      readonly status: number;
      readonly text: string;
      readonly retryAfterSeconds: number | undefined;
      readonly isCutOff: boolean;
    }
  | { readonly none: string };

declare global {
  interface Window {
    askOffice?: (url: string, body: string | undefined) => Promise<Seen>;
  }
}

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>fetch</title>
<link rel="icon" href="data:,"><script type="module">
import { sendWithFetch } from "/send-with-fetch";
window.askOffice = async (url, body) => {
  const { signal } = new AbortController();
  try {
    const answer = await sendWithFetch({ url, signal, ...(body === undefined ? {} : { body }) });
    return { isCutOff: false, ...answer };
  } catch (error) {
    return { none: error.name };
  }
};
</script></head><body></body></html>`;

/** A page of another origin than the office's, in a browser that nothing stands between. */
export interface FetchPage {
  ask(url: string, body?: object): Promise<Seen>;
  close(): Promise<void>;
}

/** Starts the page with the add-in's own `sendWithFetch`; nothing is intercepted, so preflights are real. */
export async function openFetchPage(root: string, browserPath: string): Promise<FetchPage> {
  const server = createServer((request, response) => {
    const name = /^\/([a-z-]+)$/u.exec(request.url ?? "")?.[1];
    const type = name === undefined ? "text/html" : "text/javascript";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    response.end(name === undefined ? HTML : moduleOf(root, name));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const page: Page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => window.askOffice !== undefined);
  return {
    ask: (url, body) =>
      page.evaluate(
        async ([address, text]) => (await window.askOffice?.(address, text)) ?? { none: "no page" },
        [url, body === undefined ? undefined : JSON.stringify(body)] as const,
      ),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A file of the room that fetches, as the browser runs it. */
function moduleOf(root: string, name: string): string {
  const source = readFileSync(join(root, "addin/pxweb", `${name}.ts`), "utf8");
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 };
  return transpileModule(source, { compilerOptions }).outputText;
}
