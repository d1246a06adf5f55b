/** CRMDIFF, CRMBRIDGE, CRMCOMPARE, CRMQUALITY: models beside each other, and against criteria. */
import {
  bridgeTable,
  compareTable,
  differenceTable,
  qualityTable,
  requiredMeasure,
  type Answer,
  type Argument,
} from "#engine";
import { modelOf, tableLanguage, type FunctionCall } from "./function-call";
import type { FunctionRuntime } from "./runtime";

/** Name → function. */
export const SCENARIO_CALLS: Readonly<Record<string, FunctionCall>> = {
  CRMDIFF: { least: 3, most: 7, models: 2, answer: crmDiff },
  CRMBRIDGE: { least: 6, most: 7, models: 2, answer: crmBridge },
  CRMCOMPARE: { least: 2, most: 6, answer: crmCompare },
  CRMQUALITY: { least: 2, most: 4, answer: crmQuality },
};

function crmDiff(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handleA, handleB, measure, product, material, years, unit] = args;
  const [modelA, modelB] = [modelOf(handleA, runtime), modelOf(handleB, runtime)];
  const asked = { product, material, years, unit };
  return differenceTable(modelA, modelB, requiredMeasure(measure), asked);
}

function crmBridge(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handleA, handleB, measure, product, material, year, unit] = args;
  const [modelA, modelB] = [modelOf(handleA, runtime), modelOf(handleB, runtime)];
  const asked = { product, material, year, unit };
  const language = tableLanguage(modelA, runtime);
  return bridgeTable(modelA, modelB, requiredMeasure(measure), asked, language);
}

function crmCompare(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, product, material, years, unit] = args;
  const model = modelOf(handle, runtime);
  const asked = { product, material, years, unit };
  return compareTable(model, requiredMeasure(measure), asked, tableLanguage(model, runtime));
}

function crmQuality(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, purpose, product, material] = args;
  const model = modelOf(handle, runtime);
  return qualityTable(model, { purpose, product, material }, tableLanguage(model, runtime));
}
