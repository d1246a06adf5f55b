/** A safe start for a table: what is sure to be wanted, and nothing where the user must choose. */
import {
  chronological,
  periodOf,
  timeVariable,
  type Selection,
  type TableMetadata,
  type Variable,
  type VariableSelection,
} from "#engine";
import { isCnVariable } from "./cn-levels";

/** Years that a start reaches back; of months fewer, since there are twelve times as many. */
const YEARS = 10;
const YEARS_OF_PARTS = 5;

const TOTAL_CODE = /^(TOT|TOTAL|TOTALT|ALL|WORLD|W1)$/iu;
const TOTAL_LABEL = /^(totalt?|samtliga|alla|all|world|summa)\b/iu;

/** All contents, time as a rule that also finds new periods, the total of partners; no CN code. */
export function suggestedSelection(table: TableMetadata): Selection {
  const time = timeVariable(table);
  return table.variables.flatMap((variable): readonly VariableSelection[] => {
    const values = variable === time ? recentRule(variable) : startOf(variable);
    return values.length === 0 ? [] : [{ variable: variable.code, values }];
  });
}

function startOf(variable: Variable): readonly string[] {
  if (variable.role === "metric") return ["*"];
  if (isCnVariable(variable)) return [];
  const [only, ...more] = variable.codes;
  if (only !== undefined && more.length === 0) return [only];
  const total = totalOf(variable);
  return total === undefined ? [] : [total];
}

/** The code that stands for all others together. */
export function totalOf({ codes, labels }: Pick<Variable, "codes" | "labels">): string | undefined {
  return (
    codes.find((code) => TOTAL_CODE.test(code)) ??
    codes.find((_, i) => TOTAL_LABEL.test((labels[i] ?? "").trim()))
  );
}

/** `FROM(2016)`, so that a refresh also finds new periods. */
function recentRule({ codes }: Variable): readonly string[] {
  const ordered = chronological(codes);
  const last = periodOf(ordered.at(-1) ?? "");
  if (last === undefined) return ordered.length === 0 ? [] : [`TOP(${YEARS})`];
  const years = last.kind === "year" ? YEARS : YEARS_OF_PARTS;
  const from = ordered.find((code) => (periodOf(code)?.year ?? 0) > last.year - years);
  return from === undefined ? [] : [`FROM(${from})`];
}
