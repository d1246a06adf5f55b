/** The results of a view: choices, series, comparison. */
import type { Outcome } from "../ports/workbook";
import { ok } from "./messages";
import type { ModelsOfWorkbook, WorkbookModel } from "./model-of-workbook";
import {
  chosenView,
  materialChoices,
  measureChoices,
  productChoices,
  unitChoices,
} from "./result-choices";
import { comparisonOf, seriesOf } from "./result-series";
import type { Choice, Results, ResultsView } from "./services";

/** Choices and figures of a view; choices that no longer exist are replaced. */
export async function showResults(
  models: ModelsOfWorkbook,
  view: ResultsView,
): Promise<Outcome<Results>> {
  const read = await models.model(view.model);
  return read.ok ? ok(resultsOf(read.value, view)) : read;
}

function resultsOf(read: WorkbookModel, view: ResultsView): Results {
  const { model, cell, broken } = read;
  const chosen = chosenView(model, view);
  const choices = {
    models: modelChoices(read),
    products: productChoices(model),
    materials: materialChoices(model),
    measures: measureChoices(),
    units: unitChoices(model, chosen.product, chosen.material),
  };
  const shown = { ...(cell ? { model: cell.name } : {}), ...chosen };
  if (broken) return { choices, view: shown, noAnswer: broken };
  if (chosen.product === "") return { choices, view: shown };
  const answer = seriesOf(model, chosen);
  if ("noAnswer" in answer) return { choices, view: shown, noAnswer: answer.noAnswer };
  const comparison = comparisonOf(model, chosen, answer.series);
  return { choices, view: shown, series: answer.series, ...(comparison ? { comparison } : {}) };
}

function modelChoices({ cells }: WorkbookModel): readonly Choice[] {
  const names = new Set(cells.map(({ name }) => name));
  return [...names].map((name) => ({ value: name, label: { sv: name, en: name } }));
}
