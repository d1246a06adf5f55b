/** The worksheet functions by name: arguments in, answer out. Excel and the command line call these. */
import {
  AnswerFault,
  answerSentence,
  checkTable,
  cnNameAnswer,
  cohortTable,
  infoTable,
  longTable,
  phaseArgument,
  requiredMeasure,
  survivalAnswer,
  textArgument,
  validationTable,
  valueTable,
  VERSION,
  type Answer,
  type Argument,
  type Language,
  type Model,
  type Word,
} from "#engine";
import { loadedCodes, loadedNames } from "./code-data";
import { modelOf, tableLanguage, type FunctionCall } from "./function-call";
import type { FunctionRuntime } from "./runtime";
import { tableArguments } from "./table-arguments";
import { EXPLAIN_CALLS } from "./explain-calls";
import { REPORT_CALLS } from "./report-calls";
import { SCENARIO_CALLS } from "./scenario-calls";
import { UNCERTAINTY_CALLS } from "./uncertainty-calls";

const ANY = Number.POSITIVE_INFINITY;

/** Name → function. */
const CALLS: Readonly<Record<string, FunctionCall>> = {
  CRMMODEL: { least: 1, most: ANY, answer: crmModel },
  CRMPART: { least: 1, most: ANY, answer: crmPart },
  CRMINFLOW: { least: 1, most: 5, answer: valuesOf("inflow") },
  CRMSTOCK: { least: 1, most: 5, answer: valuesOf("stock") },
  CRMRELEASE: { least: 1, most: 5, answer: valuesOf("release") },
  CRMAVAILABLE: { least: 1, most: 5, answer: valuesOf("available") },
  CRMRECOVERED: { least: 1, most: 5, answer: valuesOf("recovered") },
  CRMVALUE: { least: 2, most: 6, answer: crmValue },
  CRMPHASE: { least: 3, most: 7, answer: crmPhase },
  CRMTABLE: { least: 2, most: 6, answer: crmTable },
  CRMCOHORTS: { least: 2, most: 6, answer: crmCohorts },
  CRMCHECK: { least: 1, most: 1, answer: listing(checkTable) },
  CRMINFO: { least: 1, most: 1, answer: listing(infoTable) },
  CRMVALIDATE: { least: 1, most: 3, answer: crmValidate },
  CRMSURVIVAL: { least: 2, most: 7, answer: crmSurvival },
  CRMCNNAME: { least: 1, most: 2, answer: crmCnName },
  CRMVERSION: { least: 0, most: 0, answer: () => [[VERSION]] },
  ...UNCERTAINTY_CALLS,
  ...SCENARIO_CALLS,
  ...REPORT_CALLS,
  ...EXPLAIN_CALLS,
};

/** Names of the functions there are. */
export const FUNCTION_NAMES: readonly string[] = Object.keys(CALLS);

/** How many of the function's leading arguments are models; 0 for an unknown function. */
export function modelsOf(name: string): number {
  const call = CALLS[name.toUpperCase()];
  return call ? (call.models ?? 1) : 0;
}

/**
 * Answers a call.
 * @throws AnswerFault where there is no answer at all. @returns undefined for an unknown function.
 */
export function callFunction(
  name: string,
  args: readonly Argument[],
  runtime: FunctionRuntime,
): Answer | undefined {
  const call = CALLS[name.toUpperCase()];
  if (!call) return undefined;
  if (args.length < call.least || args.length > call.most) {
    const details = { name: name.toUpperCase(), count: args.length };
    throw new AnswerFault("#VALUE!", answerSentence("argument-count", details));
  }
  return call.answer(args, runtime);
}

function crmModel(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const name = textArgument(args[0]) ?? "";
  const { tables, blanksTold } = tableArguments(args.slice(1), runtime);
  return [[runtime.store.build(name, tables, blanksTold, loadedCodes(runtime.codeData))]];
}

function crmPart(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const { tables, blanksTold } = tableArguments(args, runtime);
  return [[runtime.store.keepPart(tables, blanksTold)]];
}

function valuesOf(measure: Word<"measure">): FunctionCall["answer"] {
  return ([model, product, material, years, unit], runtime) =>
    valueTable(modelOf(model, runtime), measure, { product, material, years, unit });
}

function crmValue(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measure, product, material, years, unit] = args;
  const model = modelOf(handle, runtime);
  return valueTable(model, requiredMeasure(measure), { product, material, years, unit });
}

function crmPhase(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, phase, what, product, material, years, unit] = args;
  const model = modelOf(handle, runtime);
  const quantity = phaseArgument(model, phase, what);
  return valueTable(model, quantity, { product, material, years, unit });
}

function crmTable(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, measures, product, material, years, unit] = args;
  const model = modelOf(handle, runtime);
  const language = tableLanguage(model, runtime);
  return longTable(model, measures, { product, material, years, unit }, language);
}

function crmCohorts(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, product, material, years, unit, measure] = args;
  const model = modelOf(handle, runtime);
  const language = tableLanguage(model, runtime);
  return cohortTable(model, { product, material, years, unit, measure }, language);
}

function listing(table: (model: Model, language: Language) => Answer): FunctionCall["answer"] {
  return ([handle], runtime) => {
    const model = modelOf(handle, runtime);
    return table(model, tableLanguage(model, runtime));
  };
}

function crmValidate(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [handle, target, measure] = args;
  const model = modelOf(handle, runtime);
  return validationTable(model, { for: target, measure }, tableLanguage(model, runtime));
}

function crmSurvival(args: readonly Argument[]): Answer {
  const [age, distribution, mean, sd, convention, shape, scale] = args;
  return survivalAnswer({ age, distribution, mean, sd, convention, shape, scale });
}

function crmCnName(args: readonly Argument[], runtime: FunctionRuntime): Answer {
  const [code, language] = args;
  const { codeData } = runtime;
  const [codes, names] = [loadedCodes(codeData), loadedNames(codeData)];
  return cnNameAnswer({ code, language }, codes, names, runtime.language);
}
