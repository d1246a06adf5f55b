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
} as const satisfies Readonly<Record<string, FindingText>>;
