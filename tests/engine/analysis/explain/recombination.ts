/** Walks the rows of an explanation and tells where they do not make their parent. */
import { keyOf } from "../../../../engine/assumptions/row";
import { explainTable } from "../../../../engine/report/explain-table";
import { valueTable } from "../../../../engine/report/value-table";
import { AnswerFault } from "../../../../engine/errors";
import type { AnswerCell } from "../../../../engine/report/answer";
import type { Argument } from "../../../../engine/report/argument";
import type { Language } from "../../../../engine/findings/language";
import type { Measure } from "../../../../engine/model/measure-series";
import type { Model } from "../../../../engine/model/model";

/** One row as the function answers it. */
export interface ExplainRow {
  readonly level: number;
  readonly what: string;
  readonly operation: string;
  readonly value: number;
  readonly unit: string;
  readonly table: string;
  readonly key: string;
  readonly source: string;
}

export interface Question {
  readonly measure: Measure;
  readonly product?: Argument;
  readonly material?: Argument;
  readonly year: Argument;
  readonly unit?: Argument;
}

/** The rows without the header. */
export function explainRows(
  model: Model,
  { measure, ...asked }: Question,
  language: Language = "en",
): ExplainRow[] {
  return explainTable(model, measure, asked, language)
    .slice(1)
    .map((row) => {
      const [level, what, operation, value, unit, table, key, source] = row as [
        ...[number, string, string, number],
        ...[string, string, string, string],
      ];
      return { level, what, operation, value, unit, table, key, source };
    });
}

const AGAIN = " (explained above)";

/** Sums over all cohorts that much rests on: told the first time alone, in any explanation. */
const TOLD_ONCE =
  /^(weights of all cohorts in|unit mass in the start stock of|share kept of|all of .* in use in|share of the stock of)/;

/** Rows that point to another above, but not to exactly one. */
export function vagueRows(rows: readonly ExplainRow[]): string[] {
  const told = new Map<string, number>();
  const vague: string[] = [];
  for (const { what, operation } of rows) {
    if (what.endsWith(AGAIN)) {
      const name = what.slice(0, -AGAIN.length);
      const count = told.get(name) ?? 0;
      if (count !== 1) vague.push(`${count} rows above are "${name}"`);
    } else if (operation !== "given") {
      told.set(what, (told.get(what) ?? 0) + 1);
    }
  }
  return vague;
}

/** What is wrong with the rows; empty where all recombine. */
export function faultsOf(rows: readonly ExplainRow[], isAbridged = false): string[] {
  const faults = vagueRows(rows);
  rows.forEach((row, i) => {
    const children: number[] = [];
    for (let at = i + 1; at < rows.length && (rows[at]?.level ?? 0) > row.level; at += 1) {
      const child = rows[at];
      if (child?.level === row.level + 1) children.push(child.value);
    }
    if (row.what.includes("as the model computed it")) faults.push(`not shown: ${row.what}`);
    if (!isAbridged && row.what.endsWith(AGAIN) && !TOLD_ONCE.test(row.what)) faults.push(row.what);
    if (row.operation === "given") {
      if (children.length > 0) faults.push(`a leaf with rows: ${row.what}`);
    } else {
      const made = operate(row.operation, children);
      // Where parts cancel, the rounding of their own last bits is all that can be asked for.
      const largest = Math.max(0, ...children.map(Math.abs));
      if (!(Math.abs(made - row.value) <= 1e-9 * Math.abs(row.value) + 1e-12 * (1 + largest))) {
        faults.push(`${row.what}: ${row.value} is not ${row.operation} of ${children.join(", ")}`);
      }
    }
  });
  return faults;
}

function operate(operation: string, [first = NaN, ...rest]: readonly number[]): number {
  switch (operation) {
    case "sum":
      return rest.reduce((a, b) => a + b, first);
    case "product":
      return rest.reduce((a, b) => a * b, first);
    case "difference":
      return rest.reduce((a, b) => a - b, first);
    case "quotient":
      return rest.reduce((a, b) => a / b, first);
    default:
      return NaN;
  }
}

/** Rows whose table and key are those of no row of the model. */
function strangers(model: Model, rows: readonly ExplainRow[]): string[] {
  const known = new Set(
    [...model.parts.rows.values()].flat().map((row) => `${row.table || row.kind} ${keyOf(row).en}`),
  );
  return rows.flatMap(({ what, table, key }) =>
    table === "" || known.has(`${table} ${key}`) ? [] : [`no row ${table} ${key}: ${what}`],
  );
}

/** Explains and compares with CRMVALUE; the faults, with the question in front of each. */
export function faultsIn(model: Model, question: Question, isAbridged = false): string[] {
  const { measure, product, material, year, unit } = question;
  const name = JSON.stringify(question);
  let value: AnswerCell | AnswerFault | undefined;
  try {
    value = valueTable(model, measure, { product, material, years: year, unit })[0]?.[0];
  } catch (fault) {
    if (!(fault instanceof AnswerFault)) throw fault;
    value = fault;
  }
  let rows: ExplainRow[];
  try {
    rows = explainRows(model, question);
  } catch (fault) {
    if (!(fault instanceof AnswerFault)) throw fault;
    const sentence = sentenceOf(value);
    return sentence === fault.sentence.en ? [] : [`${name}: ${fault.sentence.en} ≠ ${sentence}`];
  }
  const [top] = rows;
  const faults = [...faultsOf(rows, isAbridged), ...strangers(model, rows)];
  if (top?.level !== 0 || top.value !== value) faults.push("the top is not CRMVALUE's");
  return faults.map((fault) => `${name} ${fault}`);
}

function sentenceOf(value: AnswerCell | AnswerFault | undefined): string {
  return typeof value === "object" ? value.sentence.en : `the value ${value ?? "of nothing"}`;
}

/** True where there is a number. */
export function isAnswered(model: Model, question: Question): boolean {
  const { measure, product, material, year, unit } = question;
  const answer = valueTable(model, measure, { product, material, years: year, unit });
  return typeof answer[0]?.[0] === "number";
}
