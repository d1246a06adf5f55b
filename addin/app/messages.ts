/** Copy that the use cases produce for the pane. Copy of the pane's own views stands with them. */
import type { Phrase } from "#engine";
import type { Outcome, WorkbookFault } from "../ports/workbook";

/** Sentences without holes. */
export const SAY = {
  missing: { sv: "saknas", en: "missing" },
  goods: { sv: "Varorna själva", en: "The goods themselves" },
  allMaterials: { sv: "Alla material", en: "All materials" },
  allProducts: { sv: "Alla produkter", en: "All products" },
  inUseOnly: {
    sv: "Sedan bara det som redan används",
    en: "After that only what is already in use",
  },
  usedAsStart: { sv: "använt som startvärde", en: "used as start" },
  nothingToCompare: { sv: "inga år att jämföra", en: "no years to compare" },
  cancelled: { sv: "Avbrutet. Inget är skrivet.", en: "Cancelled. Nothing is written." },
  noTemplate: { sv: "Mallen finns inte.", en: "There is no such template." },
  reenter: {
    sv: "Excel hittar inte funktionen. Skriv in formlerna på nytt.",
    en: "Excel cannot find the function. Re-enter the formulas.",
  },
  spill: {
    sv: "Svaret får inte plats. Töm cellerna under och till höger om formeln.",
    en: "The answer has no room. Clear the cells below and to the right of the formula.",
  },
  noAnswer: {
    sv: "Cellen har inget svar, men tabellerna har inga fel. Se efter formelns argument.",
    en: "The cell has no answer, yet the tables have no errors. Look at the formula's arguments.",
  },
  selectCell: {
    sv: "Markera en tom cell i kalkylbladet och försök igen.",
    en: "Select an empty cell in the sheet and try again.",
  },
  noRoom: {
    sv: "Här är inte tomt, så inget är skrivet. Markera en tom cell med plats åt höger och nedåt.",
    en: "This place is not empty, so nothing is written. Select an empty cell with room to the right and below.",
  },
  noModelCell: {
    sv: "Formler behöver en cell med CRMMODEL. Infoga som värden i stället.",
    en: "Formulas need a cell with CRMMODEL. Insert as values instead.",
  },
  ownWork: {
    sv: "Egen beräkning på statistik från",
    en: "Own calculation on statistics from",
  },
  ownWorkOnTables: {
    sv: "Egen beräkning på statistik i arbetsbokens tabeller",
    en: "Own calculation on statistics in the tables of the workbook",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** A fault of no special kind, with its sentence. */
export function fault(sentence: Phrase, code: WorkbookFault["code"] = "other"): Outcome<never> {
  return { ok: false, fault: { code, sentence } };
}

/** A result. */
export function ok<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
