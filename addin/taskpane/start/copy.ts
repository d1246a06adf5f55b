/** Texts of the tab Start. */
import type { Language, Phrase } from "#engine";
import type { Overview } from "../../app/services";

/** Start's own texts. */
export const START_COPY = {
  partial: {
    sv: "{n} av {m} tabeller lästes. Se Kontroller.",
    en: "{n} of {m} tables were read. See Checks.",
  },
  fromTemplate: { sv: "Ny från mall", en: "New from template" },
  showErrors: { sv: "Visa fel", en: "Show errors" },
  showResults: { sv: "Visa resultat", en: "Show results" },
  showChecks: { sv: "Visa kontroller", en: "Show checks" },
  repair: {
    sv: "Modellcellen ger inget svar. Reparera skriver in formlerna på nytt.",
    en: "The model cell gives no answer. Repair enters the formulas anew.",
  },
  missingTable: { sv: "Tabellen {tabell} saknas.", en: "The table {tabell} is missing." },
  headline: { sv: "{material} i {produkt} {år}", en: "{material} in {produkt} {år}" },
  goodsHeadline: { sv: "{produkt} {år}", en: "{produkt} {år}" },
  model: { sv: "Modell: {namn}", en: "Model: {namn}" },
  building: { sv: "Bygger {namn} …", en: "Building {namn} …" },
  cancelling: { sv: "Avbryter …", en: "Cancelling …" },
  buildCancelled: {
    sv: "Bygget avbröts. Arbetsboken är som den var.",
    en: "The build was cancelled. The workbook is as it was.",
  },
  buildLate: {
    sv: "Bygget har inte svarat på {s} s. Se efter i bladen innan du försöker igen.",
    en: "The build has not answered in {s} s. Look at the sheets before you try again.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** `2 fel stoppar svar för Elbil`; names three products at most. */
export function errorSentence(
  errors: number,
  blocked: readonly string[],
  language: Language,
): string {
  const named = blocked.slice(0, 3).join(", ");
  const others = blocked.length - 3;
  if (language === "sv") {
    const products = others > 0 ? `${named} och ${others} till` : named;
    return named === "" ? `${errors} fel att rätta` : `${errors} fel stoppar svar för ${products}`;
  }
  const word = errors === 1 ? "error" : "errors";
  const products = others > 0 ? `${named} and ${others} more` : named;
  if (named === "") return `${errors} ${word} to mend`;
  return `${errors} ${word} ${errors === 1 ? "stops" : "stop"} answers for ${products}`;
}

/** `1 modell · 12 tabeller · 3 hämtade`. */
export function countsText({ models, tables }: Overview, language: Language): string {
  const n = models.length;
  const parts =
    language === "sv"
      ? [
          n === 1 ? "1 modell" : `${n} modeller`,
          tables.all === 1 ? "1 tabell" : `${tables.all} tabeller`,
          tables.fetched === 1 ? "1 hämtad" : `${tables.fetched} hämtade`,
        ]
      : [
          n === 1 ? "1 model" : `${n} models`,
          tables.all === 1 ? "1 table" : `${tables.all} tables`,
          `${tables.fetched} fetched`,
        ];
  return parts.join(" · ");
}
