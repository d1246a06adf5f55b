/** What a template says, in both languages. Formulas that build sentences stand with their sheets. */
import type { Kind, Language, Phrase } from "#engine";

/** Names of the sheets that hold no table; table sheets are numbered and called as their kind. */
export const SHEETS = {
  start: { sv: "Börja här", en: "Start here" },
  results: { sv: "Resultat", en: "Results" },
  validation: { sv: "Jämförelse", en: "Validation" },
  checks: { sv: "Kontroller", en: "Checks" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Labels and sentences. */
export const TEXT = {
  short: { sv: "I korthet", en: "In short" },
  what: { sv: "Vad det är", en: "What it is" },
  todo: { sv: "Gör så här", en: "What to do" },
  scenario: { sv: "Scenario", en: "Scenario" },
  about: { sv: "Vad det är", en: "What it is" },
  model: { sv: "Modell", en: "Model" },
  ownTitle: { sv: "Egna antaganden", en: "Our own assumptions" },
  own: {
    sv: "Celler med gul bakgrund är våra egna antaganden: spridningen i livslängden och tillväxten före 2016. Ingen publicerad svensk siffra är funnen. Byt dem när du vet bättre.",
    en: "Cells with a yellow background are our own assumptions: the spread of the lifetime and the growth before 2016. No published Swedish figure was found. Change them when you know better.",
  },
  projectionTitle: { sv: "Framskrivning", en: "Projection" },
  languageTitle: { sv: "Språk", en: "Language" },
  language: {
    sv: "Mallen finns också på engelska: välj språk i panelen och bygg en ny. Svenska och engelska ord går att blanda i alla tabeller.",
    en: "The template also comes in Swedish: choose the language in the pane and build another. Swedish and English words may be mixed in every table.",
  },
  product: { sv: "Produkt", en: "Product" },
  material: { sv: "Material", en: "Material" },
  years: { sv: "År", en: "Years" },
  unit: { sv: "Enhet", en: "Unit" },
  measures: { sv: "Mått", en: "Measures" },
  convention: { sv: "Konvention", en: "Convention" },
  lastData: { sv: "Sista dataår", en: "Latest data year" },
  noAnswer: { sv: "Produkter utan svar", en: "Products without an answer" },
  findings: { sv: "Fynd", en: "Findings" },
  about2: { sv: "Modellens uppgifter", en: "About the model" },
  year: { sv: "År", en: "Year" },
  observed: { sv: "Observerat", en: "Observed" },
  bias: { sv: "Avvikelse", en: "Bias" },
  full: {
    sv: "Hela jämförelsen, ett block per scenario",
    en: "The whole comparison, a block each",
  },
  resultsHelp: {
    sv: "Ändra i de vita cellerna: ett annat scenario, en produkt, ett material, andra år. * betyder alla, en rad var.",
    en: "Change the white cells: another scenario, a product, a material, other years. * means all, a row each.",
  },
  resultsFree: {
    sv: "#SAKNAS! betyder att året saknar svar; det är aldrig noll. Lämna cellerna under och till höger om svaret tomma: det växer med antagandena.",
    en: "#N/A means that the year has no answer; it is never zero. Leave the cells below and to the right of the answer empty: it grows with the assumptions.",
  },
  validationHelp: {
    sv: "Modellerat mot observerat, för varje scenario. Registret räknar bilar i trafik; modellen håller också avställda bilar och väntas därför ligga över.",
    en: "Modelled against observed, for each scenario. The register counts cars in traffic; the model also holds cars off the road, so it is expected to lie above.",
  },
  validationDerived: {
    sv: "Implicerat utflöde är härlett ur samma register som det jämförs med: att det stämmer är inget bevis.",
    en: "Implied outflow is derived from the very register it is compared with: agreement is no proof.",
  },
  checksHelp: {
    sv: "Vad som är fel, i vilken tabell och rad, och hur det lagas. Fliken Kontroller i panelen går till cellen.",
    en: "What is wrong, in which table and row, and how to mend it. The tab Checks in the pane goes to the cell.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What to do, in steps. */
export const STEPS: readonly Phrase[] = [
  {
    sv: "1. Läs svaren i Resultat. Skriv ett annat scenario i cellen Scenario där, så räknas allt om.",
    en: "1. Read the answers in Results. Write another scenario in the cell Scenario there, and all is recalculated.",
  },
  {
    sv: "2. Se i Jämförelse hur väl modellen träffar fordonsregistret.",
    en: "2. See in Validation how well the model meets the vehicle register.",
  },
  {
    sv: "3. Ändra antaganden i tabellerna: livslängd, innehåll per bil, nya bilar. Lägg till rader längst ned i en tabell.",
    en: "3. Change assumptions in the tables: lifetime, content per car, new cars. Add rows at the foot of a table.",
  },
  {
    sv: "4. Lägg egna scenarier i Ändringar och en rad här nedanför; kopiera formeln i kolumnen Modell.",
    en: "4. Put scenarios of your own in Changes and a row below here; copy the formula in the column Model.",
  },
  {
    sv: "5. Titta i Kontroller innan du använder en siffra.",
    en: "5. Look in Checks before you use a figure.",
  },
];

/** What a table's sheet says above the table. */
export const TABLE_HELP: Readonly<Partial<Record<Kind, Phrase>>> = {
  Products: {
    sv: "Vad som räknas, i vilken enhet, och vad en enhet väger (kg).",
    en: "What is counted, in which unit, and what a unit weighs (kg).",
  },
  Flows: {
    sv: "Vad som kommer in varje år. Ett saknat värde skrivs med två punkter, aldrig 0.",
    en: "What comes in each year. A missing value is written as two dots, never 0.",
  },
  Lifetimes: {
    sv: "Hur länge produkten är i bruk. Gul bakgrund: eget antagande.",
    en: "How long the product stays in use. Yellow background: our own assumption.",
  },
  Content: {
    sv: "Kritiska råvaror per bil. Kvalitet: 1 bäst, 5 sämst.",
    en: "Critical raw materials per car. Quality: 1 best, 5 worst.",
  },
  Start: {
    sv: "Beståndet vid slutet av året, och hur gammalt det är. Gul bakgrund: eget antagande.",
    en: "The stock at the end of the year, and how old it is. Yellow background: our own assumption.",
  },
  Observed: {
    sv: "Oberoende siffror att jämföra med. De påverkar inga svar.",
    en: "Independent figures to compare with. They change no answer.",
  },
  Changes: {
    sv: "Scenarier: vad som skiljer dem från grundfallet, rad för rad.",
    en: "Scenarios: how they differ from the base case, row by row.",
  },
  Settings: {
    sv: "År, konvention och framskrivning. Ingen framskrivning: efter sista dataåret räknas inget nytt inflöde.",
    en: "Years, convention and projection. No projection: after the latest data year no new inflow is counted.",
  },
  Sources: {
    sv: "En rad för varje källa som nämns i de andra tabellerna.",
    en: "A row for each source named in the other tables.",
  },
};

/** What the scenarios of the sets are, by their name in the set. */
const ABOUT: Readonly<Record<string, Phrase>> = {
  base: {
    sv: "Grundfall: bilarna lever omkring 18 år (Västeuropa); spridningen är vårt eget antagande.",
    en: "Base: cars live about 18 years (Western Europe); the spread is our own assumption.",
  },
  "Rapport 5 år": {
    sv: "Räkneexemplet i IVL C11144: 5 år, satt lågt med avsikt.",
    en: "The worked example of IVL C11144: 5 years, set low on purpose.",
  },
  "Implicerat utflöde": {
    sv: "Grundfallet med det nettoutflöde som registret självt ger 2019–2023 (härlett ur det som det jämförs med).",
    en: "The base with the net outflow that the register itself implies 2019–2023 (derived from what it is compared with).",
  },
};

/** What a scenario is; empty where nobody has said. */
export function aboutScenario(name: string, language: Language): string {
  return ABOUT[name]?.[language] ?? "";
}
