/** Sentences of calls that the host, not the model, leaves without an answer. */
import type { Phrase } from "#engine";

/** What a cell says when its call cannot end in the ordinary way. */
export const CALL_SENTENCES = {
  slow: {
    sv: "Excel svarade inte i tid. Räkna om modellcellen (Ctrl+Alt+F9).",
    en: "Excel did not answer in time. Recalculate the model cell (Ctrl+Alt+F9).",
  },
  fault: {
    sv: "Materialkartan har ett internt fel. Rapportera det med arbetsboken.",
    en: "Materialkartan has an internal fault. Report it with the workbook.",
  },
  noCodes: {
    sv: "Listan över KN-koder kunde inte läsas in. Kontrollera anslutningen och räkna om (Ctrl+Alt+F9).",
    en: "The list of CN codes could not be loaded. Check the connection and recalculate (Ctrl+Alt+F9).",
  },
  noNames: {
    sv: "KN-kodernas namn kunde inte läsas in. Kontrollera anslutningen och räkna om (Ctrl+Alt+F9).",
    en: "The names of CN codes could not be loaded. Check the connection and recalculate (Ctrl+Alt+F9).",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
