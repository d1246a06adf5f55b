/** CRMEXPLAIN: from a number back to the tables. */
import { explainTable, requiredMeasure, type Answer, type Argument } from "#engine";
import { modelOf, tableLanguage, type FunctionCall } from "./function-call";
import type { FunctionRuntime } from "./runtime";

/** Name → function. */
export const EXPLAIN_CALLS: Readonly<Record<string, FunctionCall>> = {
  CRMEXPLAIN: { least: 5, most: 6, answer: crmExplain },
};

function crmExplain(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, product, material, year, unit] = args;
  const model = modelOf(handle, runtime);
  const asked = { product, material, year, unit };
  return explainTable(model, requiredMeasure(measure), asked, tableLanguage(model, runtime));
}
