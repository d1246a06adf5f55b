import { resolve } from "node:path";
import { startWorkbenchBrowser } from "./workbench-browser";
import { gateSteps } from "./gate-steps";
import { insertSteps } from "./insert-steps";
import { profileSteps } from "./profile-steps";
import { repairSteps } from "./repair-steps";
import { screenshotSteps } from "./screenshot-steps";
import { statisticsSteps } from "./statistics-steps";
import { survivalSteps } from "./survival-steps";
import { AddinSteps, type AddinStep } from "./step";
import { templateSteps } from "./template-steps";

/**
 * Runs the built add-in in the built workbench with the real office.js, in the browser at
 * `browserPath`: the template, its answers against `calc`, edits, findings, reopening,
 * inserting, repairing, statistics.
 */
export async function runAddinSteps(browserPath: string): Promise<AddinStep[]> {
  const steps = new AddinSteps();
  const root = resolve(import.meta.dirname, "../../..");
  const browser = await startWorkbenchBrowser(root, browserPath);
  try {
    await templateSteps(steps, browser);
    await insertSteps(steps, browser);
    await repairSteps(steps, browser);
    await profileSteps(steps, browser);
    await survivalSteps(steps, browser);
    await statisticsSteps(steps, browser, root, browserPath);
    await screenshotSteps(steps, browser, root);
    await gateSteps(steps, browser);
  } finally {
    await browser.close();
  }
  return steps.results;
}
