import type { Phrase } from "./language";

/** Sentences of disruptions that cannot be told. */
export const DISRUPTION_ANSWERS = {
  "no-disruptions": {
    sv: "Modellen har inga rader i Störningar. Lägg till tabellen med scenariot.",
    en: "The model has no rows in Disruptions. Add the table with the scenario.",
  },
  "unknown-disruption": {
    sv: "Scenariot ”{cell}” finns inte i Störningar. Kända scenarier: {words}.",
    en: 'The scenario "{cell}" is not in Disruptions. Known scenarios: {words}.',
  },
  "material-wanted": {
    sv: "Ange ett material, en grupp eller ”alla”.",
    en: 'Give a material, a group or "all".',
  },
  "disruption-faulty": {
    sv: "Scenariot har en rad i Störningar som inte går att räkna med ({words}). Se CRMCHECK.",
    en: "The scenario has a row in Disruptions that cannot be computed with ({words}). See CRMCHECK.",
  },
  "disruption-twice": {
    sv: "Två rader i Störningar gäller samma varor {year} ({words}). Dela upp dem så att varje vara har en rad.",
    en: "Two rows of Disruptions hold for the same goods in {year} ({words}). Part them so that all goods have one row.",
  },
  "imports-unknown": {
    sv: "{product}: importen {year} är inte känd. {cause}",
    en: "{product}: the imports of {year} are not known. {cause}",
  },
  "partners-not-given": {
    sv: "{product}: importen {year} är inte uppdelad på motpart, så andelen är inte känd. Lägg till rader med motpart i Flöden.",
    en: "{product}: the imports of {year} are not given by partner, so the share is not known. Add rows with partner to Flows.",
  },
  "import-content-unknown": {
    sv: "{product}: innehållet i det som importeras {year} är inte känt. Se CRMCHECK.",
    en: "{product}: the content of what is imported in {year} is not known. See CRMCHECK.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
