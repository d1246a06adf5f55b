/** Texts of the tab Results. */
import type { Language, Phrase } from "#engine";

/** Results' own texts. */
export const RESULTS_COPY = {
  product: { sv: "Produkt", en: "Product" },
  material: { sv: "Material", en: "Material" },
  model: { sv: "Modell", en: "Model" },
  measure: { sv: "Mått", en: "Measure" },
  unit: { sv: "Enhet", en: "Unit" },
  empty: { sv: "Välj produkt och material.", en: "Choose product and material." },
  calculating: { sv: "Räknar …", en: "Calculating …" },
  noMatch: { sv: "Inget namn passar.", en: "No name fits." },
  yearFigure: { sv: "{år}: {värde}", en: "{år}: {värde}" },
  insert: { sv: "Infoga", en: "Insert" },
  asFormulas: { sv: "Formler", en: "Formulas" },
  asValues: { sv: "Värden", en: "Values" },
  inserting: { sv: "Infogar …", en: "Inserting …" },
  inserted: { sv: "Infogat i {blad}, {cell}.", en: "Inserted in {blad}, {cell}." },
  figures: { sv: "Siffror", en: "Figures" },
  year: { sv: "År", en: "Year" },
  observed: { sv: "Observerat", en: "Observed" },
  modelled: { sv: "Modellerat", en: "Modelled" },
  difference: { sv: "Skillnad", en: "Difference" },
  projected: { sv: "framskrivet", en: "projected" },
  missing: { sv: "saknas", en: "missing" },
  ownWork: {
    sv: "Egen beräkning på statistik från {källor}",
    en: "Own calculation on statistics from {källor}",
  },
  modelName: { sv: "Modell: {namn}", en: "Model: {namn}" },
  comparison: { sv: "Modellerat och observerat", en: "Modelled and observed" },
  bias: { sv: "Avvikelse", en: "Bias" },
  biasAbove: {
    sv: "Modellen ligger över det observerade.",
    en: "The model lies above the observed.",
  },
  biasBelow: {
    sv: "Modellen ligger under det observerade.",
    en: "The model lies below the observed.",
  },
  showErrors: { sv: "Visa kontroller", en: "Show checks" },
  chart: { sv: "{mått}, {enhet}: välj år", en: "{mått}, {enhet}: choose a year" },
} as const satisfies Readonly<Record<string, Phrase>>;

const MOST_NAMES = 3;

/** `SCB, IEA och Trafikanalys`; with more than three, how many more. */
export function listText(names: readonly string[], language: Language): string {
  const and = language === "sv" ? "och" : "and";
  const more = language === "sv" ? "till" : "more";
  const last = names.length > MOST_NAMES ? `${names.length - MOST_NAMES} ${more}` : names.at(-1);
  const first = names.slice(0, names.length > MOST_NAMES ? MOST_NAMES : -1);
  if (last === undefined) return "";
  return first.length === 0 ? last : `${first.join(", ")} ${and} ${last}`;
}
