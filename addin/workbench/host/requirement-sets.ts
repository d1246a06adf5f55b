/** Requirement sets a host declares: name → highest version ("ExcelApi" → "1.17"). */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What the stand-in declares unless told otherwise: the sets of Excel on the web that the
 * implemented members need, and those office.js itself asks for at start.
 */
export const DEFAULT_REQUIREMENTS: RequirementSets = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

/** True where `sets` holds `name` in at least `version`; versions compare number by number. */
export function isSetDeclared(sets: RequirementSets, name: string, version: string): boolean {
  const declared = sets[name];
  if (declared === undefined) return false;
  const [major, minor] = numbers(declared);
  const [wantedMajor, wantedMinor] = numbers(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function numbers(version: string): [major: number, minor: number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}
