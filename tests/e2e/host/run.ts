import { resolve } from "node:path";
import { startHostBrowser } from "./browser";
import { changeSteps } from "./change-steps";
import { functionSteps } from "./function-steps";
import { gateSteps } from "./gate-steps";
import { refusalSteps } from "./refusal-steps";
import { StepList, type StepResult } from "./step";
import { tutorialSteps } from "./tutorial-steps";
import { workbookSteps } from "./workbook-steps";

/**
 * Runs the stand-in for Excel with the real office.js in the browser at `browserPath`: what an
 * add-in may do, what is refused, worksheet functions, and Microsoft's tutorial.
 */
export async function runHostSteps(browserPath: string): Promise<StepResult[]> {
  const steps = new StepList();
  const browser = await startHostBrowser(resolve(import.meta.dirname, "../../.."), browserPath);
  try {
    await workbookSteps(steps, browser);
    await functionSteps(steps, browser);
    await refusalSteps(steps, browser);
    await tutorialSteps(steps, browser);
    await changeSteps(steps, browser);
    await gateSteps(steps, browser);
  } finally {
    await browser.close();
  }
  return steps.results;
}
