/** CRMRANGE and CRMSENSITIVITY: how far the answers may be from the value. */
import { rangeTable, requiredMeasure, sensitivityTable, type Answer, type Argument } from "#engine";
import { modelOf, tableLanguage, type FunctionCall } from "./function-call";
import type { FunctionRuntime } from "./runtime";

/** Name → function. */
export const UNCERTAINTY_CALLS: Readonly<Record<string, FunctionCall>> = {
  CRMRANGE: { least: 2, most: 10, answer: crmRange },
  CRMSENSITIVITY: { least: 5, most: 7, answer: crmSensitivity },
};

function crmRange(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, product, material, years, percentiles, draws, seed, unit, baseYear] =
    args;
  const model = modelOf(handle, runtime);
  const asked = { product, material, years, percentiles, draws, seed, unit, baseYear };
  return rangeTable(model, requiredMeasure(measure), asked, tableLanguage(model, runtime));
}

function crmSensitivity(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, product, material, year, change, unit] = args;
  const model = modelOf(handle, runtime);
  const asked = { product, material, year, change, unit };
  return sensitivityTable(model, requiredMeasure(measure), asked, tableLanguage(model, runtime));
}
