import type { FunctionDescription } from "../spreadsheet";

/** One parameter in the functions' metadata file. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function in the functions' metadata file. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
  };
}

/** The functions' metadata file (functions.json). */
export interface FunctionsFile {
  /** Ranges with error cells are passed on instead of being refused. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The functions as the spreadsheet offers them. */
export function describeFunctions(file: FunctionsFile): FunctionDescription[] {
  return file.functions.map((entry) => ({
    id: entry.id,
    name: entry.name ?? entry.id,
    description: entry.description ?? "",
    requiresAddress: entry.options?.requiresAddress ?? false,
    parameters: (entry.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      matrix: parameter.dimensionality === "matrix",
    })),
  }));
}
