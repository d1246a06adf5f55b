/** From an assumption set and a language to a workbook that answers, as a plan to be built. */
import type { Language } from "#engine";
import type { WorkbookPlan } from "../../ports/workbook";
import { assumptionSheet } from "./assumption-sheet";
import type { AssumptionSet } from "./assumption-set";
import { checksSheet } from "./checks-sheet";
import {
  CHOSEN_MODEL,
  layoutOf,
  modelCell,
  SCENARIO_MODELS,
  SCENARIO_NAMES,
  scenarioColumn,
} from "./layout";
import { absolute } from "./plan-cells";
import { chosenModelCell, resultsSheet } from "./results-sheet";
import { startSheet } from "./start-sheet";
import { validationSheet } from "./validation-sheet";

/**
 * The plan of a template. A table has its sheet to itself and an answer free cells below it, so that
 * rows and columns can be inserted and sheets renamed; names point to cells.
 */
export function templatePlan(set: AssumptionSet, language: Language): WorkbookPlan {
  const layout = layoutOf(set, language);
  const { sheets, tables, scenarios } = layout;
  return {
    sheets: [
      startSheet(layout),
      resultsSheet(layout),
      validationSheet(layout),
      checksSheet(layout),
      ...tables.map((table, i) => assumptionSheet(table, i + 1, language)),
    ],
    names: [
      ...scenarios.map(({ cellName }, i) => ({
        name: cellName,
        refersTo: `=${modelCell(layout, i)}`,
      })),
      { name: SCENARIO_NAMES, refersTo: `=${scenarioColumn(layout, "A")}` },
      { name: SCENARIO_MODELS, refersTo: `=${scenarioColumn(layout, "C")}` },
      { name: CHOSEN_MODEL, refersTo: `=${absolute(sheets.results, chosenModelCell())}` },
    ],
    show: sheets.start,
  };
}
