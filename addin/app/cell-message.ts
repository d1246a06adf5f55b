/** What is wrong with the selected cell, if it holds one of our functions and an error. */
import { errorIn, type Phrase } from "#engine";
import type { Place, Workbook } from "../ports/workbook";
import { checksOf } from "./checks";
import { SAY } from "./messages";
import type { ModelsOfWorkbook } from "./model-of-workbook";
import type { CellMessage } from "./services";

/** Excel's errors in Swedish. */
const SWEDISH: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#VALUE!": "#VÄRDEFEL!",
  "#NAME?": "#NAMN?",
  "#REF!": "#REFERENS!",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#OGILTIGT!",
  "#SPILL!": "#SPILL!",
};
const OUR_FUNCTION = /(?:^|[^\p{L}\p{N}_.])(?:_xldudf_)?CRM[A-Z]{3,}\s*\(/iu;
const UNSETTLED = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** The message for a cell; undefined where there is nothing to say. */
export async function cellMessage(
  workbook: Workbook,
  models: ModelsOfWorkbook,
  place: Place,
  modelName: string | undefined,
): Promise<CellMessage | undefined> {
  if (place.address.includes(":")) return undefined;
  const cells = await workbook.readCells(place);
  const error = cells.ok ? errorIn(cells.value[0]?.[0] ?? null) : undefined;
  if (error === undefined || UNSETTLED.has(error)) return undefined;
  const formula = await workbook.formulaAt(place);
  if (!formula.ok || formula.value === undefined || !OUR_FUNCTION.test(formula.value)) {
    return undefined;
  }
  const shown = { sv: SWEDISH[error] ?? error, en: error };
  if (error === "#NAME?") return { place, shown, sentence: SAY.reenter, reenter: true };
  if (error === "#SPILL!") return { place, shown, sentence: SAY.spill, reenter: false };
  const cause = await firstCause(models, modelName);
  return { place, shown, ...cause, reenter: false };
}

/** The first error of the model's tables, or that there is none. */
async function firstCause(
  models: ModelsOfWorkbook,
  name: string | undefined,
): Promise<{ readonly sentence: Phrase; readonly cause?: Place }> {
  const read = await models.model(name);
  if (!read.ok) return { sentence: read.fault.sentence };
  const finding = checksOf(models, read.value).findings.find(
    ({ severity }) => severity === "error",
  );
  if (!finding) return { sentence: SAY.noAnswer };
  const sentence = {
    sv: `${finding.found.sv} ${finding.remedy.sv}`.trim(),
    en: `${finding.found.en} ${finding.remedy.en}`.trim(),
  };
  return { sentence, ...(finding.place ? { cause: finding.place } : {}) };
}
