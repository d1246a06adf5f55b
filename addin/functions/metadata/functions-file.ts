/** The functions' metadata file (functions.json), as Excel reads it: only what ours may hold. */

/** One parameter; all of ours are ranges of anything. */
export interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
  readonly repeating?: true;
}

/** One function. */
export interface FunctionEntry {
  readonly id: string;
  /** The same in every language: workbooks and `Range.formulas` hold the name, not the id. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options?: {
    readonly requiresAddress?: true;
    readonly requiresParameterAddresses?: true;
  };
}

/** The whole file. */
export interface FunctionsFile {
  /**
   * Ranges with error cells reach the functions, which name the cell; else the call ends before it
   * begins. A property of the file, not of a function (Microsoft, "Manually create JSON metadata
   * for custom functions").
   */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}
