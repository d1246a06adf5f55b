import type { FindingText } from "./finding";

/** Sentences about products, names and CN codes. */
export const PRODUCT_FINDINGS = {
  "unknown-product": {
    severity: "error",
    sv: [
      "”{cell}” finns inte i Produkter{near}; raden räknas inte.",
      "Rätta namnet eller lägg till produkten.",
    ],
    en: [
      '"{cell}" is not in Products{near}; the row is not counted.',
      "Mend the name or add the product.",
    ],
  },
  "unknown-for": {
    severity: "error",
    sv: ["”{cell}” är ingen produkt, grupp eller producentansvar{near}.", "Rätta namnet."],
    en: ['"{cell}" is no product, group or responsibility{near}.', "Mend the name."],
  },
  "name-clash": {
    severity: "error",
    sv: ["”{cell}” är namn på både {first} och {second}.", "Ge dem olika namn."],
    en: ['"{cell}" names both {first} and {second}.', "Give them different names."],
  },
  "unlisted-material": {
    severity: "note",
    sv: [
      "{cell} finns inte i förordningens lista (EU) 2024/1252{near}; det räknas som eget material.",
      "Rätta namnet om ett listat material menas.",
    ],
    en: [
      "{cell} is not in the list of Regulation (EU) 2024/1252{near}; it counts as a material of its own.",
      "Mend the name if a listed material is meant.",
    ],
  },
  "code-flow": {
    severity: "error",
    sv: [
      "Flödet {flow} står på KN-koden {code}; det hör till en produkt och räknas inte.",
      "Skriv produktens namn i serie.",
    ],
    en: [
      "The flow {flow} stands on the CN code {code}; it belongs to a product and is not counted.",
      "Write the product's name in series.",
    ],
  },
  "unused-code": {
    severity: "note",
    sv: [
      "KN-koden {cell} har rader i Flöden men hör inte till någon produkt.",
      "Lägg till koden i Koder om varan ska räknas.",
    ],
    en: [
      "The CN code {cell} has rows in Flows but belongs to no product.",
      "Add the code to Codes if the goods should count.",
    ],
  },
  "no-data": {
    severity: "error",
    sv: [
      "{product} har inga flöden och inget startvärde.",
      "Lägg till rader i Flöden eller Startvärden.",
    ],
    en: ["{product} has no flows and no start value.", "Add rows to Flows or Start."],
  },
  "no-products": {
    severity: "error",
    sv: [
      "Ingen tabell med produkter kunde läsas.",
      "Lägg till tabellen Produkter med kolumnerna produkt och enhet.",
    ],
    en: [
      "No table of products could be read.",
      "Add the table Products with the columns product and unit.",
    ],
  },
  "product-and-code": {
    severity: "error",
    sv: [
      "{product} har {flow} för {years} både som produkt och genom en KN-kod.",
      "Behåll det ena för varje år.",
    ],
    en: [
      "{product} has {flow} for {years} both as a product and through a CN code.",
      "Keep one of them for each year.",
    ],
  },
  overlap: {
    severity: "error",
    sv: [
      "{first} och {second} räknar samma varor ({code}, {flow}, {year}): andelarna blir {sum}.",
      "Minska andelarna eller ta bort den ena koden.",
    ],
    en: [
      "{first} and {second} count the same goods ({code}, {flow}, {year}): the shares make {sum}.",
      "Lower the shares or remove one of the codes.",
    ],
  },
  "codes-overlap-years": {
    severity: "error",
    sv: [
      "{product}: koden {code} har två rader som gäller samma år ({year}).",
      "Låt raderna gälla olika år.",
    ],
    en: [
      "{product}: the code {code} has two rows in force the same year ({year}).",
      "Let the rows be in force in different years.",
    ],
  },
  "only-parent": {
    severity: "warning",
    sv: [
      "{code}, {flow}: {years} finns bara under den kortare koden {parent}.",
      "Hämta den längre koden, eller ange {parent} med en andel i Koder.",
    ],
    en: [
      "{code}, {flow}: {years} exist only under the shorter code {parent}.",
      "Fetch the longer code, or give {parent} with a share in Codes.",
    ],
  },
  "used-no-age": {
    severity: "warning",
    sv: [
      "{product}: begagnade varor kommer in utan ålder och räknas i inflödesårets årsklass.",
      "Ange ålder vid inträde i Koder.",
    ],
    en: [
      "{product}: used goods enter without an age and count in the cohort of the year of inflow.",
      "Give the age at entry in Codes.",
    ],
  },
  "used-impossible": {
    severity: "error",
    sv: [
      "{product}: begagnade varor med ålder {age} år har enligt livslängden redan lämnat bruk.",
      "Rätta åldern eller livslängden.",
    ],
    en: [
      "{product}: used goods aged {age} years have left use already by the lifetime.",
      "Mend the age or the lifetime.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
