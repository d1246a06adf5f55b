/**
 * What is chosen of one variable, as a rule: codes and PxWeb's expressions (`*`, `87????`, `FROM(x)`,
 * `TOP(n)`). The rule is what is kept and sent; ticks are read from it.
 */
import { resolveSelection, StatisticsFault, type TableMetadata } from "#engine";
import type { Selection, VariableSelection } from "#engine";
import type { VariableView } from "../../../app/statistics/statistics-services";

/** Codes to choose from, in the table's order; `isTime` settles what "from" and "latest" mean. */
export interface Range {
  readonly codes: readonly string[];
  readonly isTime: boolean;
}

/** What a rule comes to. */
export interface Resolved {
  readonly chosen: ReadonlySet<string>;
  /** Parts of the rule that the table no longer knows. */
  readonly unknown: readonly string[];
}

/** The variable's own codes. */
export function rangeOf({ codes, role }: Pick<VariableView, "codes" | "role">): Range {
  return { codes, isTime: role === "time" };
}

/** The codes a rule asks for; parts that name none are listed apart. */
export function resolved(range: Range, values: readonly string[]): Resolved {
  if (values.length === 0) return { chosen: new Set(), unknown: [] };
  const whole = codesOf(range, values);
  if (whole) return { chosen: new Set(whole), unknown: [] };
  const chosen = new Set<string>();
  const unknown: string[] = [];
  for (const value of values) {
    const codes = codesOf(range, [value]);
    if (codes) codes.forEach((code) => chosen.add(code));
    else unknown.push(value);
  }
  return { chosen, unknown };
}

/** The codes, or undefined where a part of the rule names none. */
function codesOf(range: Range, values: readonly string[]): readonly string[] | undefined {
  try {
    return resolveSelection(tableOf(range), [{ variable: "v", values }]).variables[0]?.codes;
  } catch (error) {
    if (error instanceof StatisticsFault) return undefined;
    throw error;
  }
}

function tableOf({ codes, isTime }: Range): TableMetadata {
  const variable = {
    code: "v",
    label: "",
    ...(isTime ? { role: "time" as const } : {}),
    codes,
    labels: codes,
    elimination: true,
    units: new Map(),
    measuringTypes: new Map(),
    codelists: [],
  };
  return { tableId: "", label: "", source: "", variables: [variable], notes: [] };
}

/** The rule with a code, or a pattern that stands for `covered`, chosen as well. */
export function withValue(
  values: readonly string[],
  value: string,
  covered: readonly string[] = [value],
): readonly string[] {
  const gone = new Set(covered);
  return [...values.filter((part) => part !== value && !gone.has(part)), value];
}

/** True where a part of the rule also finds codes that come later. */
export function findsNew(codes: readonly string[], values: readonly string[]): boolean {
  return values.some((value) => /[*?(]/u.test(value) && !codes.includes(value));
}

/** A pattern where it stands for exactly these codes; else the codes one by one. */
export function withPattern(
  range: Range,
  values: readonly string[],
  pattern: string,
  codes: readonly string[],
): readonly string[] {
  const { chosen } = resolved(range, [pattern]);
  const isExact = chosen.size === codes.length && codes.every((code) => chosen.has(code));
  if (isExact) return withValue(values, pattern, codes);
  return codes.reduce((rule, code) => withValue(rule, code), values);
}

/** The rule without these codes: an expression that covers one of them becomes its other codes. */
export function withoutCodes(
  range: Range,
  values: readonly string[],
  gone: ReadonlySet<string>,
): readonly string[] {
  const listed = new Set(range.codes);
  return values.flatMap((value) => {
    if (listed.has(value)) return gone.has(value) ? [] : [value];
    const { chosen, unknown } = resolved(range, [value]);
    if (unknown.length > 0) return [value];
    const kept = [...chosen].filter((code) => !gone.has(code));
    return kept.length === chosen.size ? [value] : kept;
  });
}

/** What is asked of a variable. */
export function partOf(selection: Selection, variable: string): VariableSelection | undefined {
  return selection.find((part) => part.variable === variable);
}

/** The selection with another rule for a variable; without values it is left out. */
export function withRule(
  selection: Selection,
  variable: string,
  values: readonly string[],
  codelist: string | undefined,
): Selection {
  const part = { variable, ...(codelist === undefined ? {} : { codelist }), values };
  const isNamed = selection.some((one) => one.variable === variable);
  if (values.length === 0 && codelist === undefined) {
    return selection.filter((one) => one.variable !== variable);
  }
  if (!isNamed) return [...selection, part];
  return selection.map((one) => (one.variable === variable ? part : one));
}

/** A selection in the table's own names of variables, and the names that the table does not have. */
export function fittedSelection(
  variables: readonly Pick<VariableView, "code" | "role">[],
  selection: Selection,
): { readonly selection: Selection; readonly unknown: readonly string[] } {
  const known = (name: string): string | undefined => {
    const folded = name.toLowerCase();
    const named = variables.find(({ code }) => code.toLowerCase() === folded);
    const time = folded === "time" ? variables.find(({ role }) => role === "time") : undefined;
    return (named ?? time)?.code;
  };
  return {
    selection: selection.flatMap((part) => {
      const variable = known(part.variable);
      return variable === undefined ? [] : [{ ...part, variable }];
    }),
    unknown: selection.map(({ variable }) => variable).filter((name) => known(name) === undefined),
  };
}
