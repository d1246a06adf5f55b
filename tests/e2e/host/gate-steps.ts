import assert from "node:assert/strict";
import type { HostBrowser } from "./browser";
import type { StepList } from "./step";

/** What must hold of the whole run. */
export async function gateSteps(steps: StepList, browser: HostBrowser): Promise<void> {
  await steps.step("gate: no host call is unknown, no member missing", async () => {
    const seen = await browser.page.evaluate(() => window.bench.tally());
    assert.deepEqual(seen.unknown, []);
    assert.deepEqual(seen.missing, ["Worksheet.pivotTables"]);
    return `${seen.members} members exercised`;
  });
  await steps.step("gate: no uncaught error on either page", () => {
    assert.deepEqual(browser.pageErrors, []);
    return Promise.resolve();
  });
  await steps.step("gate: nothing leaves the machine", () => {
    assert.deepEqual(browser.refused, []);
    return Promise.resolve([...browser.officeFiles]);
  });
}
