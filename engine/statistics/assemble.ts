/** Answers of several calls into one dataset: every cell asked for, once, in the table's own order. */
import type { ResolvedSelection } from "./selection";
import { codesAt, type Dataset } from "./dataset";
import { statisticsFault } from "./statistics-fault";
import type { ContentsUnit, Variable } from "./table-metadata";

/** A call and what the office answered to it. */
export interface CallAnswer {
  readonly call: ResolvedSelection;
  readonly dataset: Dataset;
}

/**
 * The dataset of a selection from the answers to its calls, in any order. Answers are placed by
 * their codes, never by position, since an office may answer in another order than asked.
 * @throws StatisticsFault where an answer lacks or adds a code or variable, where two answers cover
 * a cell or none does, or where the table was updated or changed its units between two calls.
 */
export function assemble(selection: ResolvedSelection, answers: readonly CallAnswer[]): Dataset {
  const table = selection.tableId;
  const first = answers[0]?.dataset;
  if (first === undefined)
    throw statisticsFault("cells-not-covered", { table }, { cells: selection.cells });
  const variables = selection.variables.map(({ variable, codes }) =>
    gathered(variable, codes, answers, table),
  );
  const values = new Array<number | null>(selection.cells).fill(null);
  const filled = new Uint8Array(selection.cells);
  const status = new Map<number, string>();
  for (const { call, dataset } of answers) {
    if (dataset.updated !== first.updated) {
      const found = `${first.updated ?? "–"}; ${dataset.updated ?? "–"}`;
      throw statisticsFault("updated-meanwhile", { table }, { found });
    }
    const targetOf = placement(variables, call, dataset);
    dataset.values.forEach((value, index) => {
      const target = targetOf(index);
      if (filled[target] === 1) {
        const code = codesAt(variables, target).join(", ");
        throw statisticsFault("cell-doubled", { table, variable: names(variables), code });
      }
      filled[target] = 1;
      values[target] = value;
      const mark = dataset.status.get(index);
      if (mark !== undefined) status.set(target, mark);
    });
  }
  const uncovered = filled.indexOf(0);
  if (uncovered >= 0) {
    const code = codesAt(variables, uncovered).join(", ");
    throw statisticsFault("cell-not-answered", { table, variable: names(variables), code });
  }
  const notes = new Map(answers.flatMap((a) => a.dataset.notes).map((n) => [noteKey(n), n]));
  const findings = new Map(answers.flatMap((a) => a.dataset.findings).map((f) => [f.found.en, f]));
  return {
    ...first,
    variables,
    values,
    status: inOrder(status),
    notes: [...notes.values()],
    findings: [...findings.values()],
  };
}

function noteKey(note: { text: string; variable?: string; code?: string }): string {
  return JSON.stringify([note.variable, note.code, note.text]);
}

function inOrder(status: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...status].sort(([a], [b]) => a - b));
}

function names(variables: readonly Variable[]): string {
  return variables.map(({ code }) => code).join(", ");
}

/** The variable as the answers describe it, with the codes of the whole selection. */
function gathered(
  code: string,
  codes: readonly string[],
  answers: readonly CallAnswer[],
  table: string,
): Variable {
  const labels = new Map<string, string>();
  const units = new Map<string, ContentsUnit>();
  const measuringTypes = new Map<
    string,
    Variable["measuringTypes"] extends ReadonlyMap<string, infer T> ? T : never
  >();
  let described: Variable | undefined;
  for (const { dataset } of answers) {
    const own = dataset.variables.find((variable) => variable.code === code);
    if (own === undefined)
      throw statisticsFault("variable-not-answered", { table, variable: code });
    described ??= own;
    own.codes.forEach((each, i) => labels.set(each, own.labels[i] ?? each));
    for (const [each, unit] of own.units) {
      const before = units.get(each);
      if (before !== undefined && before.base !== unit.base) {
        const found = `${before.base}; ${unit.base}`;
        throw statisticsFault("unit-changed", { table, variable: code, code: each }, { found });
      }
      units.set(each, unit);
    }
    for (const [each, type] of own.measuringTypes) measuringTypes.set(each, type);
  }
  if (described === undefined)
    throw statisticsFault("variable-not-answered", { table, variable: code });
  return {
    ...described,
    codes,
    labels: codes.map((each) => labels.get(each) ?? each),
    units,
    measuringTypes,
  };
}

/**
 * Where in the whole each cell of an answer belongs. A variable that was not asked for may be there
 * with its total, which the office then names as such.
 */
function placement(
  variables: readonly Variable[],
  call: ResolvedSelection,
  dataset: Dataset,
): (index: number) => number {
  const table = call.tableId;
  const strides = strideOf(variables);
  const steps = dataset.variables.map(({ code: variable, codes, eliminationValue }) => {
    const at = variables.findIndex(({ code }) => code === variable);
    if (at < 0) {
      // Any other code would be a part that passes for the whole.
      if (codes.length === 1 && codes[0] === eliminationValue) return [0];
      throw statisticsFault("variable-not-asked", { table, variable });
    }
    const asked = new Set(call.variables[at]?.codes);
    const extra = codes.find((code) => !asked.has(code));
    if (extra !== undefined)
      throw statisticsFault("code-not-asked", { table, variable, code: extra });
    const lacking = [...asked].find((code) => !codes.includes(code));
    if (lacking !== undefined) {
      throw statisticsFault("code-not-answered", { table, variable, code: lacking });
    }
    const positions = new Map(variables[at]?.codes.map((code, i) => [code, i]));
    return codes.map((code) => (positions.get(code) ?? 0) * (strides[at] ?? 1));
  });
  return (index) => {
    let rest = index;
    let target = 0;
    for (let i = steps.length - 1; i >= 0; i -= 1) {
      const own = steps[i] ?? [];
      target += own[rest % own.length] ?? 0;
      rest = Math.floor(rest / own.length);
    }
    return target;
  };
}

function strideOf(variables: readonly Variable[]): readonly number[] {
  const strides = new Array<number>(variables.length).fill(1);
  for (let i = variables.length - 2; i >= 0; i -= 1) {
    strides[i] = (strides[i + 1] ?? 1) * (variables[i + 1]?.codes.length ?? 1);
  }
  return strides;
}
