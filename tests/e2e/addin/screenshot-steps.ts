import { mkdirSync } from "node:fs";
import { join } from "node:path";
import assert from "node:assert/strict";
import { Bench } from "./bench";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** The README's picture: the result sheet beside the pane, in English. Written to dist/screenshots. */
export async function screenshotSteps(
  steps: AddinSteps,
  browser: WorkbenchBrowser,
  root: string,
): Promise<void> {
  await steps.step("picture: the workbench and the pane in English", async () => {
    const { page, frame } = await browser.open({ language: "en", template: "electric-cars" });
    const bench = new Bench(page, frame);
    await bench.whenBuilt("Results", "A16");
    await page.evaluate(() => {
      const spreadsheet = window.workbench?.spreadsheet;
      const results = spreadsheet?.sheets().find(({ name }) => name === "Results");
      if (results) spreadsheet?.activateSheet(results.id);
    });
    await frame.getByRole("tab", { name: "Results" }).click();
    await frame.getByText(/2025: 6,904/u).waitFor({ timeout: 30_000 });
    // No text of the other language is left in the pane.
    assert.doesNotMatch(await frame.locator("body").innerText(), /[åäöÅÄÖ]/u);
    const folder = join(root, "dist/screenshots");
    mkdirSync(folder, { recursive: true });
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: join(folder, "workbench-en.png") });
    return undefined;
  });
}
