import type { Phrase, Selection } from "#engine";
import type { FetchPlan, TableView } from "../../../addin/app/statistics/statistics-services";
import { rangeOf, resolved } from "../../../addin/taskpane/data/values/rule";

/** A phrase of the two languages. */
export function wording(sv: string, en: string): Phrase {
  return { sv, en };
}

/** Cells by the ticks themselves; a variable that must be chosen and is not refuses. */
export function planOf(table: TableView, selection: Selection): FetchPlan {
  const counted = table.variables.map((variable) => {
    const values = selection.find((part) => part.variable === variable.code)?.values ?? [];
    const { chosen, unknown } = resolved(rangeOf(variable), values);
    return { variable, chosen, unknown };
  });
  const chosen = counted.map(({ variable, chosen: codes }) => ({
    variable: variable.code,
    count: codes.size,
    of: variable.codes.length,
    words: wordsOf(variable.codes, variable.labels, codes),
  }));
  const empty = counted.find(
    ({ variable, chosen: codes }) => codes.size === 0 && !variable.mayBeLeftOut,
  );
  const gone = counted.find(({ unknown }) => unknown.length > 0);
  const cells = counted.reduce((product, one) => product * Math.max(1, one.chosen.size), 1);
  const plan = { cells, calls: Math.ceil(cells / 150_000), seconds: 1, chosen, warnings: [] };
  if (gone) {
    const [code = ""] = gone.unknown;
    return {
      ...plan,
      refused: wording(
        `${code} finns inte längre i ${table.label}. Välj en annan.`,
        `${code} is no longer in ${table.label}. Choose another.`,
      ),
    };
  }
  if (!empty) return plan;
  const { label } = empty.variable;
  return {
    ...plan,
    refused: wording(
      `Välj minst ett värde för ${label}.`,
      `Choose at least one value of ${label}.`,
    ),
  };
}

function wordsOf(
  codes: readonly string[],
  labels: readonly string[],
  chosen: ReadonlySet<string>,
): Phrase {
  const few = codes.flatMap((code, i) => (chosen.has(code) ? [labels[i] ?? code] : [])).slice(0, 2);
  const text = few.join(", ") + (chosen.size > few.length ? " …" : "");
  return wording(text, text);
}
