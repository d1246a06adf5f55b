/** What must be settled before fetched figures can become rows of the model. */
import {
  contentsVariable,
  officeUnit,
  periodOf,
  schemaOf,
  timeVariable,
  wordIn,
  wordsOf,
  type Column,
  type Dataset,
  type Phrase,
  type Word,
  type WordSet,
} from "#engine";
import type { WorkbookTable } from "../../ports/workbook";
import { capital } from "../template/localise-table";
import type { Choice } from "../services";
import { observableNames, productNames, tablesOfKind } from "./known-tables";
import { guessedColumns, variablesToPlace } from "./model-guess";
import { same } from "./statistics-sentences";
import type { ModelKind, ModelProposal, ModelRows } from "./statistics-views";
import { variableView } from "./table-view";

/** Columns of each kind that the user settles; year, value, unit, status, source follow. */
const COLUMNS: Readonly<Record<ModelKind, readonly Column[]>> = {
  Flows: ["series", "flow", "partner"],
  Observed: ["for", "measure", "material", "definition"],
  Start: ["product", "phase", "cohort", "profile"],
};
/** Columns that name products (or, of Observed, what they belong to). */
const NAMES: ReadonlySet<Column> = new Set<Column>(["series", "for", "product"]);

/** The proposal; what the office's words do not tell is left for the user. */
export function modelProposal(
  dataset: Dataset,
  kind: ModelKind,
  tables: readonly WorkbookTable[],
): ModelProposal {
  const hasMonths = monthsIn(dataset);
  const rows: ModelRows = {
    kind,
    columns: guessedColumns(dataset, kind),
    sumsMonths: hasMonths,
  };
  const names = [...(kind === "Observed" ? observableNames : productNames)(tables)];
  return {
    kind,
    rows,
    columns: COLUMNS[kind].map((column) => ({
      column,
      label: columnLabel(column),
      isRequired: isRequired(kind, column),
      choices: choicesOf(kind, column, names),
    })),
    variables: variablesToPlace(dataset).map(variableView),
    unknownUnits: unknownUnits(dataset),
    hasMonths,
    tables: tablesOfKind(tables, kind)
      .filter(({ read }) => read.years.every((year) => year === undefined))
      .map(({ table }) => ({ value: table.name, label: same(table.name) })),
  };
}

/** Recognition needs it. */
export function isRequired(kind: ModelKind, column: string): boolean {
  return schemaOf(kind).columns.some((each) => each.column === column && each.required);
}

/** Required columns of a kind that the user settles. */
export function requiredColumns(kind: ModelKind): readonly Column[] {
  return COLUMNS[kind].filter((column) => isRequired(kind, column));
}

/** A column as its header reads. */
export function columnLabel(column: Column): Phrase {
  return {
    sv: capital(wordIn("column", column, "sv")),
    en: capital(wordIn("column", column, "en")),
  };
}

function choicesOf(kind: ModelKind, column: Column, names: readonly string[]): readonly Choice[] {
  if (NAMES.has(column)) return names.map((name) => ({ value: name, label: same(name) }));
  const set = schemaOf(kind).columns.find((each) => each.column === column)?.words;
  return set === undefined ? [] : wordChoices(set);
}

function wordChoices(set: WordSet): readonly Choice[] {
  return wordsOf(set).map((word: Word<WordSet>) => ({
    value: word,
    label: { sv: wordIn<WordSet>(set, word, "sv"), en: word },
  }));
}

function monthsIn(dataset: Dataset): boolean {
  const codes = timeVariable(dataset)?.codes ?? [];
  return codes.some((code) => periodOf(code)?.kind === "month");
}

/** A table without contents has its unit under `""`. */
function unknownUnits(dataset: Dataset): ModelProposal["unknownUnits"] {
  const contents = contentsVariable(dataset);
  const codes = contents?.codes ?? [""];
  return codes.flatMap((code) => {
    const office = contents?.units.get(code)?.base ?? "";
    return officeUnit(office) === undefined ? [{ code, office }] : [];
  });
}
