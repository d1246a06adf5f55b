/** The calls of the report tables: indicators, hot spots, disruptions. */
import {
  disruptionTable,
  indicatorsTable,
  requiredMeasure,
  topTable,
  type Answer,
  type Argument,
} from "#engine";
import { modelOf, tableLanguage, type FunctionCall } from "./function-call";
import type { FunctionRuntime } from "./runtime";

/** Name → function. */
export const REPORT_CALLS: Readonly<Record<string, FunctionCall>> = {
  CRMTOP: { least: 3, most: 6, answer: crmTop },
  CRMINDICATORS: { least: 1, most: 2, answer: crmIndicators },
  CRMDISRUPTION: { least: 3, most: 5, answer: crmDisruption },
};

function crmTop(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, year, n, by, unit] = args;
  const model = modelOf(handle, runtime);
  const language = tableLanguage(model, runtime);
  return topTable(model, requiredMeasure(measure), { year, n, by, unit }, language);
}

function crmIndicators(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, years] = args;
  const model = modelOf(handle, runtime);
  return indicatorsTable(model, years, tableLanguage(model, runtime));
}

function crmDisruption(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, scenario, material, years, unit] = args;
  const model = modelOf(handle, runtime);
  const language = tableLanguage(model, runtime);
  return disruptionTable(model, { scenario, material, years, unit }, language);
}
