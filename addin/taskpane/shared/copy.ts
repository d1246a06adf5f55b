/** Texts that more than one part of the pane shows. `{holes}` are filled by {@link filled}. */
import type { Language, Phrase, Severity } from "#engine";

/** Texts of the frame: tabs, menu, waits, faults. */
export const COPY = {
  product: { sv: "Materialkartan", en: "Materialkartan" },
  start: { sv: "Start", en: "Start" },
  data: { sv: "Data", en: "Data" },
  checks: { sv: "Kontroller", en: "Checks" },
  results: { sv: "Resultat", en: "Results" },
  help: { sv: "Hjälp", en: "Help" },
  tabs: { sv: "Flikar", en: "Tabs" },
  more: { sv: "Mer", en: "More" },
  language: { sv: "Språk", en: "Language" },
  repair: { sv: "Reparera", en: "Repair" },
  reenter: { sv: "Skriv in formlerna på nytt", en: "Re-enter the formulas" },
  recalculate: { sv: "Räkna om", en: "Recalculate" },
  reentered: { sv: "{n} celler har skrivits in på nytt.", en: "{n} cells were entered anew." },
  reenteredOne: { sv: "1 cell har skrivits in på nytt.", en: "1 cell was entered anew." },
  reenteredNone: {
    sv: "Alla formler hittas; inget behövde skrivas in.",
    en: "All formulas are found; nothing had to be entered.",
  },
  recalculated: { sv: "Allt är omräknat.", en: "Everything is recalculated." },
  repairing: { sv: "Reparerar …", en: "Repairing …" },
  model: { sv: "Modell", en: "Model" },
  noModel: {
    sv: "Ingen modell här än. Välj en mall eller hämta statistik.",
    en: "No model here yet. Choose a template or fetch statistics.",
  },
  editing: {
    sv: "Avsluta redigeringen i cellen (Enter), så fortsätter vi.",
    en: "Finish editing the cell (Enter) and we go on.",
  },
  reading: { sv: "Läser {namn} …", en: "Reading {namn} …" },
  theWorkbook: { sv: "arbetsboken", en: "the workbook" },
  cancel: { sv: "Avbryt", en: "Cancel" },
  close: { sv: "Stäng", en: "Close" },
  back: { sv: "Tillbaka", en: "Back" },
  tryAgain: { sv: "Försök igen", en: "Try again" },
  cancelled: { sv: "Läsningen avbröts.", en: "The reading was cancelled." },
  timeOut: {
    sv: "Det kom inget svar på {s} s.",
    en: "No answer came within {s} s.",
  },
  unexpected: {
    sv: "Något gick fel i tillägget.",
    en: "Something went wrong in the add-in.",
  },
  missing: { sv: "saknas", en: "missing" },
  stock: { sv: "Bestånd", en: "Stock" },
  release: { sv: "Frigjort", en: "Release" },
  stale: { sv: "Inaktuell. Räkna om.", en: "Stale. Recalculate." },
  nameError: {
    sv: "Excel hittar inte funktionen. Skriv in formlerna på nytt.",
    en: "Excel cannot find the function. Re-enter the formulas.",
  },
  goToCause: { sv: "Gå till orsaken", en: "Go to the cause" },
  selectedCell: { sv: "Den markerade cellen", en: "The selected cell" },
  status: { sv: "Läge", en: "Status" },
  goTo: { sv: "Gå till {cell}", en: "Go to {cell}" },
  selected: { sv: "{cell} är markerad.", en: "{cell} is selected." },
  sources: { sv: "Gå till källorna", en: "Go to the sources" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Age of the data: the words of each status, `{datum}` filled with its date or period. */
export const DATA_STATUS = {
  live: { sv: "Direkt från SCB, hämtat {datum}", en: "Live from SCB, fetched {datum}" },
  archive: { sv: "Arkiv till {datum}, inte dagens", en: "Archive to {datum}, not today's" },
  newer: { sv: "SCB har nyare ({datum})", en: "SCB has newer ({datum})" },
  stale: { sv: "Inaktuell. Räkna om.", en: "Stale. Recalculate." },
  unverified: { sv: "Tomt eller 0? Fyll i cellen.", en: "Blank or 0? Fill the cell." },
  entered: { sv: "Data till {datum}", en: "Data to {datum}" },
} as const satisfies Readonly<Record<string, Phrase>>;

const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, [string, string]>>>> = {
  error: { sv: ["fel", "fel"], en: ["error", "errors"] },
  warning: { sv: ["varning", "varningar"], en: ["warning", "warnings"] },
  note: { sv: ["upplysning", "upplysningar"], en: ["note", "notes"] },
};

/** `2 fel`, `1 warning`. */
export function countText(severity: Severity, count: number, language: Language): string {
  return `${count} ${SEVERITY_WORDS[severity][language][count === 1 ? 0 : 1]}`;
}

/** The phrase in a language with its `{holes}` filled; a Phrase fills each language with its own. */
export function filled(
  phrase: Phrase,
  language: Language,
  details: Readonly<Record<string, string | number | Phrase>>,
): string {
  return phrase[language].replace(/\{([^{}]+)\}/g, (hole, name: string) => {
    const detail = details[name];
    if (detail === undefined) return hole;
    return typeof detail === "object" ? detail[language] : String(detail);
  });
}

/** The phrase with its holes filled in both languages. */
export function filledPhrase(
  phrase: Phrase,
  details: Readonly<Record<string, string | number | Phrase>>,
): Phrase {
  return { sv: filled(phrase, "sv", details), en: filled(phrase, "en", details) };
}
