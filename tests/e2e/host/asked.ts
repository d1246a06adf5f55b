import type { Frame } from "playwright-core";
import type { Scenarios } from "../../fixtures/host-addin/taskpane";

/** Asks the add-in in its frame to do something, through the real office.js. */
export function ask(frame: Frame, name: keyof Scenarios, ...args: unknown[]): Promise<unknown> {
  return frame.evaluate(
    ([scenario, values]) => {
      const run = window.scenarios[scenario] as (...given: unknown[]) => Promise<unknown>;
      return run(...values);
    },
    [name, args] as const,
  );
}

/** What the add-in has written on its page, once it holds all the words; it is emptied then. */
export async function heard(frame: Frame, ...words: string[]): Promise<string> {
  const handle = await frame.waitForFunction((wanted) => {
    const said = document.getElementById("said");
    const text = said?.textContent ?? "";
    if (!wanted.every((word) => text.includes(word))) return false;
    if (said) said.textContent = "";
    return text;
  }, words);
  return String(await handle.jsonValue());
}
