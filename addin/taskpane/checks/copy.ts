/** Texts of the tab Checks. */
import type { Language, Phrase, Severity } from "#engine";

/** Checks' own texts. */
export const CHECKS_COPY = {
  allProducts: { sv: "Alla produkter", en: "All products" },
  product: { sv: "Produkt", en: "Product" },
  check: { sv: "Kontrollera", en: "Check" },
  checking: { sv: "Läser {namn} …", en: "Reading {namn} …" },
  theTables: { sv: "tabellerna", en: "the tables" },
  none: { sv: "Inga fynd i {n} tabeller.", en: "No findings in {n} tables." },
  noneOne: { sv: "Inga fynd i 1 tabell.", en: "No findings in 1 table." },
  noneForProduct: { sv: "Inga fynd för {produkt}.", en: "No findings for {produkt}." },
  failed: {
    sv: "Kontrollen blev inte klar. Försök igen.",
    en: "The check did not finish. Try again.",
  },
  unchecked: { sv: "{namn} kunde inte kontrolleras.", en: "{namn} could not be checked." },
  wholeModel: { sv: "Hela modellen", en: "The whole model" },
} as const satisfies Readonly<Record<string, Phrase>>;

const GROUPS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { sv: "Fel ({n}): stoppar svar", en: "Errors ({n}): stop answers" },
  warning: { sv: "Varningar ({n})", en: "Warnings ({n})" },
  note: { sv: "Upplysningar ({n})", en: "Notes ({n})" },
};

/** Head of a severity's list: `Fel (2): stoppar svar`. */
export function groupHead(severity: Severity, count: number, language: Language): string {
  return GROUPS[severity][language].replace("{n}", String(count));
}
