/** From what the generator makes of functions.ts to the file Excel reads. */
import type { FunctionEntry, FunctionsFile, ParameterEntry } from "./functions-file";

/** What we use of the generator's output (custom-functions-metadata 2.2.3). */
export interface GeneratedFile {
  readonly functions: readonly GeneratedFunction[];
}

interface GeneratedFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly GeneratedParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

interface GeneratedParameter {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** Parameter names that TypeScript does not allow. */
const NAMES: Readonly<Record<string, string>> = {
  subject: "for",
  baseYear: "base_year",
};

/**
 * The file for Excel. Written anew from the generator's output, so that nothing else slips in:
 * - errors are let through (see FunctionsFile);
 * - `allowCustomDataForDataTypeAny` is dropped: it asks for data types, which Office 2021 lacks and
 *   no function here takes;
 * - every result is a matrix, which `requiresParameterAddresses` needs; the generator cannot tell
 *   that from "at once or later".
 */
export function completeMetadata(generated: GeneratedFile): FunctionsFile {
  return { allowErrorForDataTypeAny: true, functions: generated.functions.map(functionEntry) };
}

function functionEntry(entry: GeneratedFunction): FunctionEntry {
  const { requiresAddress, requiresParameterAddresses } = entry.options ?? {};
  const options = {
    ...(requiresAddress ? ({ requiresAddress: true } as const) : {}),
    ...(requiresParameterAddresses ? ({ requiresParameterAddresses: true } as const) : {}),
  };
  return {
    id: entry.id,
    name: entry.name,
    description: entry.description ?? "",
    parameters: entry.parameters.map(parameterEntry),
    result: { type: "any", dimensionality: "matrix" },
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

function parameterEntry(parameter: GeneratedParameter): ParameterEntry {
  return {
    name: NAMES[parameter.name] ?? parameter.name,
    description: parameter.description ?? "",
    type: "any",
    dimensionality: "matrix",
    ...(parameter.optional ? { optional: true } : {}),
    ...(parameter.repeating ? { repeating: true } : {}),
  };
}
