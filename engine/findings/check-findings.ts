import type { FindingText } from "./finding";

/** Sentences about figures that look wrong though they can be read. */
export const CHECK_FINDINGS = {
  "price-outlier": {
    severity: "warning",
    sv: [
      "{series}, {flow}: priset per enhet ligger långt från de andra årens ({figures}; median {median} {unit}).",
      "Kontrollera mängd och värde för de åren.",
    ],
    en: [
      "{series}, {flow}: the unit price is far from that of the other years ({figures}; median {median} {unit}).",
      "Check quantity and value of those years.",
    ],
  },
  "inflow-jump": {
    severity: "warning",
    sv: [
      "{product}: inflödet ändras mer än fem gånger från ett år till nästa ({figures}).",
      "Kontrollera statistiken: koder kan ha bytt innehåll eller enheter blandats.",
    ],
    en: [
      "{product}: the inflow changes more than fivefold from one year to the next ({figures}).",
      "Check the statistics: codes may have changed content, or units been mixed.",
    ],
  },
  "limit-above-one": {
    severity: "warning",
    sv: [
      "Gränsen {limit} för {criterion} betyder {percent} %; är {limit} % menat?",
      "Skriv gränsen som andel: {limit} % är {share}. En gräns över 1 ger andelar inget utslag.",
    ],
    en: [
      "The limit {limit} of {criterion} means {percent} %; is {limit} % meant?",
      "Write the limit as a share: {limit} % is {share}. A limit above 1 gives shares no verdict.",
    ],
  },
  "scenarios-alike": {
    severity: "warning",
    sv: [
      "Scenarierna {words} skiljer sig bara i stora och små bokstäver eller blanksteg; de är olika scenarier, och det enas rader gäller inte i det andra.",
      "Skriv namnet lika i alla rader om ett och samma scenario är menat.",
    ],
    en: [
      "The scenarios {words} differ only in case or blanks; they are different scenarios, and the rows of one do not hold in the other.",
      "Write the name alike in all rows if one and the same scenario is meant.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
