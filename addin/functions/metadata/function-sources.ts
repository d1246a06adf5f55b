/** Files with worksheet functions, from the root, in the order of functions.json. */
export const FUNCTION_SOURCES: readonly string[] = [
  "addin/functions/functions.ts",
  "addin/functions/value-functions.ts",
];
