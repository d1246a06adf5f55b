import type { FindingText } from "./finding";

/** Sentences about scenarios of disrupted imports. */
export const DISRUPTION_FINDINGS = {
  "disruption-years": {
    severity: "error",
    sv: [
      "Störningen slutar ({to}) före den börjar ({from}); scenariot saknar svar.",
      "Byt plats på från år och till år.",
    ],
    en: [
      "The disruption ends ({to}) before it begins ({from}); the scenario has no answer.",
      "Exchange from year and to year.",
    ],
  },
  "disruption-overlap": {
    severity: "error",
    sv: [
      "Raden gäller samma varor som {other} under {years}; de åren saknar svar.",
      "Dela upp raderna så att varje vara, motpart och år har en rad.",
    ],
    en: [
      "The row holds for the same goods as {other} in {years}; those years have no answer.",
      "Part the rows so that all goods, partners and years have one row.",
    ],
  },
  "disruption-partner": {
    severity: "error",
    sv: [
      "Ingen import i Flöden har motparten ”{cell}”{near}; scenariot saknar svar.",
      "Rätta motparten, eller lägg till import med motpart i Flöden.",
    ],
    en: [
      'No import in Flows has the partner "{cell}"{near}; the scenario has no answer.',
      "Mend the partner, or add imports by partner to Flows.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
