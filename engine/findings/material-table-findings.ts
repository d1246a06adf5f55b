import type { FindingText } from "./finding";

/** Sentences about what is known of materials themselves: prices, consumption. */
export const MATERIAL_TABLE_FINDINGS = {
  "material-price-currency": {
    severity: "warning",
    sv: [
      "Priset är i {unit}. Ingen växelkurs antas, så värden i SEK saknar svar där det gäller.",
      "Ange priset i SEK.",
    ],
    en: [
      "The price is in {unit}. No exchange rate is assumed, so values in SEK have no answer where it holds.",
      "Give the price in SEK.",
    ],
  },
  "material-price-missing": {
    severity: "note",
    sv: [
      "Pris saknas helt för {words}: deras värden i SEK, och summor med dem, saknar svar.",
      "Lägg till priserna i Materialpriser om värden i SEK ska räknas.",
    ],
    en: [
      "There is no price at all for {words}: their values in SEK, and sums with them, have no answer.",
      "Add the prices to Material prices if values in SEK are wanted.",
    ],
  },
  "material-unused": {
    severity: "warning",
    sv: [
      "Inget innehåll i modellen anger {material}, så raderna för det används inte.",
      "Kontrollera namnet. En grupp och dess delar är olika material: priset för gruppen gäller bara det som anges som gruppen.",
    ],
    en: [
      "No content in the model names {material}, so the rows for it are not used.",
      "Check the name. A group and its members are different materials: a group's price holds only for what is given as the group.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
