/** Writes the shown results into the sheet, as one live formula or as fixed values. */
import { AnswerFault, longTable, unitWord, type AnswerCell, type Language } from "#engine";
import { addressOf, areaOf } from "../ports/address";
import type { Outcome, Place, PlannedCell, Workbook } from "../ports/workbook";
import { fault, ok, SAY } from "./messages";
import type { ModelsOfWorkbook, WorkbookModel } from "./model-of-workbook";
import { chosenView, type ChosenView } from "./result-choices";
import { seriesOf } from "./result-series";
import { GOODS, type ResultSeries, type ResultsView } from "./services";
import { absolute, BLANK, formula, number, quoted, text } from "./template/plan-cells";

/** Rows and columns of a sheet. */
const SHEET = { rows: 1_048_576, columns: 16_384 } as const;

/** What is inserted, where, and in which language. */
export interface Insertion {
  readonly view: ResultsView;
  readonly as: "formulas" | "values";
  /** The selected place; the table begins in its first cell. */
  readonly selected: Place | undefined;
  /** Words of the table where the model has no language of its own. */
  readonly language: Language;
}

interface Table {
  readonly read: WorkbookModel;
  readonly chosen: ChosenView;
  readonly series: ResultSeries;
  readonly language: Language;
  /** `[row][column]`, header first, as CRMTABLE answers. */
  readonly answer: readonly (readonly AnswerCell[])[];
}

/**
 * Writes the view's table with its first cell in the selected one and answers with its place.
 * Refused where a cell of the whole table is filled: nothing is written then. The sum of all
 * products stands as one row for each of them, since CRMTABLE has no such sum.
 */
export async function insertView(
  workbook: Workbook,
  models: ModelsOfWorkbook,
  insertion: Insertion,
): Promise<Outcome<Place>> {
  const { view, as, selected, language } = insertion;
  const start = selected && areaOf(selected.address);
  if (!start) return fault(SAY.selectCell);
  const read = await models.model(view.model);
  if (!read.ok) return read;
  const table = tableOf(read.value, view, language);
  if (!table.ok) return table;
  const rows = as === "formulas" ? formulaRows(table.value) : ok(valueRows(table.value));
  if (!rows.ok) return rows;
  const area = {
    row: start.row,
    column: start.column,
    rows: rows.value.length,
    columns: rows.value[0]?.length ?? 1,
  };
  const isOutside = area.row + area.rows > SHEET.rows || area.column + area.columns > SHEET.columns;
  if (isOutside) return fault(SAY.noRoom);
  const place = { sheet: selected.sheet, address: addressOf(area) };
  const written = await workbook.writeFree(place, rows.value);
  if (written.ok) return ok(place);
  return written.fault.code === "name-taken" ? fault(SAY.noRoom) : written;
}

function tableOf(read: WorkbookModel, view: ResultsView, wanted: Language): Outcome<Table> {
  const { model, broken } = read;
  if (broken) return fault(broken);
  const chosen = chosenView(model, view);
  const shown = seriesOf(model, chosen);
  if ("noAnswer" in shown) return fault(shown.noAnswer);
  const language = model.language ?? wanted;
  const { product, material, measure, unit } = chosen;
  try {
    const args = {
      product,
      material: material === GOODS ? undefined : material,
      years: yearsOf(shown.series),
      unit,
    };
    const answer = longTable(model, measure, args, language);
    return ok({ read, chosen, series: shown.series, language, answer });
  } catch (error) {
    if (error instanceof AnswerFault) return fault(error.sentence);
    throw error;
  }
}

/** `2016:2035`. */
function yearsOf({ years }: ResultSeries): string {
  return `${years[0]?.year ?? ""}:${years.at(-1)?.year ?? ""}`;
}

/** The formula in the first cell; the rest blank, for its answer to spill into. */
function formulaRows(table: Table): Outcome<readonly (readonly PlannedCell[])[]> {
  const { cell } = table.read;
  if (!cell) return fault(SAY.noModelCell);
  const { chosen, series, language, answer } = table;
  const { product, material, unit } = chosen;
  const args = [
    absolute(cell.sheet, cell.address),
    quoted(series.name[language]),
    quoted(product),
    material === GOODS ? "" : quoted(material),
    quoted(yearsOf(series)),
    quoted(unitWord(unit, language)),
  ];
  const call = formula(`=CRMTABLE(${args.join(",")})`);
  return ok(answer.map((row, i) => row.map((_, j) => (i === 0 && j === 0 ? call : BLANK))));
}

/** The answer as it stands, and below it what it is and what it rests on. */
function valueRows({ read, series, language, answer }: Table): readonly (readonly PlannedCell[])[] {
  const width = answer[0]?.length ?? 1;
  const work =
    series.sources.length === 0
      ? SAY.ownWorkOnTables[language]
      : `${SAY.ownWork[language]} ${series.sources.join("; ")}`;
  const line = [read.model.handle, series.convention[language], work].join(" · ");
  const below = Array.from({ length: width }, (_, i) => (i === 0 ? text(line) : BLANK));
  return [...answer.map((row) => row.map((cell) => fixed(cell, language))), below];
}

/** A year without an answer says so: it is neither 0 nor an empty cell. */
function fixed(cell: AnswerCell, language: Language): PlannedCell {
  if (typeof cell === "number") return number(cell);
  return text(typeof cell === "string" ? cell : SAY.missing[language]);
}
