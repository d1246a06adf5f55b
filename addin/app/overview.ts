/** What is in the workbook and what to do next. */
import { readWord, recognise, wordIn, type Kind, type Model, type Severity } from "#engine";
import type { Outcome, WorkbookTable } from "../ports/workbook";
import { checksOf } from "./checks";
import { ok } from "./messages";
import { shownState, type ModelsOfWorkbook, type WorkbookModel } from "./model-of-workbook";
import { chosenView, firstMaterial, materialName, type ChosenView } from "./result-choices";
import { seriesOf } from "./result-series";
import {
  GOODS,
  type DataStatus,
  type Figure,
  type Headline,
  type ModelChoice,
  type NextStep,
  type Overview,
  type ResultsView,
} from "./services";

/** Tables without which no model answers. */
const NEEDED: readonly Kind[] = ["Products", "Flows", "Lifetimes"];

/** The overview of a model; `view` is what the results remember. */
export async function overviewOf(
  models: ModelsOfWorkbook,
  name: string | undefined,
  view: ResultsView,
): Promise<Outcome<Overview>> {
  const read = await models.model(name);
  if (!read.ok) return read;
  const { cell, cells, tables, model } = read.value;
  const checks = checksOf(models, read.value);
  const counts = countsOf(checks.findings.map(({ severity }) => severity));
  const unread = checks.unchecked.length;
  const missing = NEEDED.find((kind) => !tables.some((table) => kindOf(table) === kind));
  const next = nextStep(read.value, checks.tables, counts.error, missing);
  const data = dataStatus(read.value);
  const headline = cell ? headlineOf(model, view) : undefined;
  return ok({
    models: cells.map((each) => modelChoice(each, read.value)),
    ...(cell ? { model: cell.name } : {}),
    tables: {
      all: checks.tables,
      read: checks.tables - unread,
      fetched: fetchedOf(tables),
    },
    counts,
    blocked: model.countedProducts
      .filter((product) => !model.run(product).cohorts)
      .map((each) => each.name),
    ...(headline ? { headline } : {}),
    ...(data ? { data } : {}),
    next,
    ...(next === "missing-table" && missing ? { missingTable: kindPhrase(missing) } : {}),
  });
}

const kindPhrase = (kind: Kind): { sv: string; en: string } => ({
  sv: wordIn("kind", kind, "sv"),
  en: kind,
});

function countsOf(severities: readonly Severity[]): Readonly<Record<Severity, number>> {
  const of = (severity: Severity): number => severities.filter((each) => each === severity).length;
  return { error: of("error"), warning: of("warning"), note: of("note") };
}

function kindOf(table: WorkbookTable): Kind | undefined {
  const [headers = [], ...body] = table.cells;
  const read = recognise(headers, table.name, body);
  return "schema" in read ? read.schema.kind : undefined;
}

function nextStep(
  { cell, cells }: WorkbookModel,
  tables: number,
  errors: number,
  missing: Kind | undefined,
): NextStep {
  if (cells.some(({ error }) => error === "#NAME?")) return "repair";
  if (!cell && tables === 0) return "template";
  if (missing) return "missing-table";
  if (errors > 0) return "errors";
  return cell ? "results" : "template";
}

function modelChoice(
  each: WorkbookModel["cells"][number],
  { cell, state }: WorkbookModel,
): ModelChoice {
  return {
    value: each.name,
    label: { sv: each.name, en: each.name },
    place: { sheet: each.sheet, address: each.address },
    state: each === cell ? state : shownState(each),
  };
}

/** Stock and release of the remembered product and material in the latest data year. */
function headlineOf(model: Model, view: ResultsView): Headline | undefined {
  const year = model.parts.years?.latestData;
  const chosen = chosenView(model, {
    ...view,
    ...(view.material === undefined ? { material: firstMaterial(model) } : {}),
  });
  if (year === undefined || chosen.product === "") return undefined;
  const stock = figureAt(model, { ...chosen, measure: "stock" }, year);
  const release = figureAt(model, { ...chosen, measure: "release" }, year);
  return {
    product: chosen.product,
    isGoods: chosen.material === GOODS,
    material: materialName(chosen.material),
    year,
    unit: stock.unit,
    stock: stock.value,
    release: release.value,
  };
}

function figureAt(
  model: Model,
  view: ChosenView,
  year: number,
): { readonly value: Figure; readonly unit: Headline["unit"] } {
  const answer = seriesOf(model, view);
  if ("noAnswer" in answer) {
    return { value: { missing: answer.noAnswer }, unit: { sv: view.unit, en: view.unit } };
  }
  const { series } = answer;
  const found = series.years.find((each) => each.year === year);
  return { value: found?.value ?? { missing: { sv: "saknas", en: "missing" } }, unit: series.unit };
}

/** Everything in a template is entered by hand until statistics are fetched. */
function dataStatus({ model, tables, state }: WorkbookModel): DataStatus | undefined {
  const year = model.parts.years?.latestData;
  if (year === undefined) return undefined;
  const sources = tables.find((table) => kindOf(table) === "Sources");
  return {
    status: state === "stale" ? "stale" : "entered",
    asOf: String(year),
    ...(sources ? { place: { sheet: sources.sheet, address: sources.address } } : {}),
  };
}

/** Rows of Sources that tell when they were fetched. */
function fetchedOf(tables: readonly WorkbookTable[]): number {
  return tables
    .filter((table) => kindOf(table) === "Sources")
    .reduce((sum, { cells }) => {
      const at = (cells[0] ?? []).findIndex(
        (header) => typeof header === "string" && readWord("column", header) === "fetched",
      );
      return sum + cells.slice(1).filter((row) => at >= 0 && (row[at] ?? "") !== "").length;
    }, 0);
}
