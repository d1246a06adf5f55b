import assert from "node:assert/strict";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** What must hold of the whole run. */
export async function gateSteps(steps: AddinSteps, browser: WorkbenchBrowser): Promise<void> {
  await steps.step("gate: no uncaught error, nothing stopped by a security policy", () => {
    assert.deepEqual([...browser.pageErrors], []);
    return Promise.resolve(undefined);
  });
  await steps.step("gate: nothing leaves the machine", () => {
    assert.deepEqual([...browser.refused], []);
    return Promise.resolve(undefined);
  });
}
