/** Files with worksheet functions, from the root, in the order of functions.json. */
export const FUNCTION_SOURCES: readonly string[] = [
  "addin/functions/functions.ts",
  "addin/functions/value-functions.ts",
  "addin/functions/uncertainty-functions.ts",
  "addin/functions/report-functions.ts",
  "addin/functions/scenario-functions.ts",
  "addin/functions/explain-functions.ts",
];
