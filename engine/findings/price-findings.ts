import type { FindingText } from "./finding";

/** Sentences about values, prices and quantities that are told in two ways. */
export const PRICE_FINDINGS = {
  "value-given": {
    severity: "note",
    sv: [
      "{series}, {flow}: {count} år med värden i {from} är omräknade till {to} med angivet pris {prices}{link}: {years}.",
      "Kontrollera priset i Priser.",
    ],
    en: [
      "{series}, {flow}: {count} year(s) of values in {from} are converted to {to} by a given price {prices}{link}: {years}.",
      "Check the price in Prices.",
    ],
  },
  "value-derived": {
    severity: "note",
    sv: [
      "{series}, {flow}: {count} år med värden i {from} är omräknade till {to} med härlett pris {prices} (värde ÷ mängd för {flows}){link}: {years}.",
      "Ange pris i Priser om det härledda inte stämmer.",
    ],
    en: [
      "{series}, {flow}: {count} year(s) of values in {from} are converted to {to} by a derived price {prices} (value ÷ quantity of {flows}){link}: {years}.",
      "Give a price in Prices if the derived one does not hold.",
    ],
  },
  "value-pooled": {
    severity: "note",
    sv: [
      "{series}, {flow}: {count} år med värden i {from} är omräknade till {to} med härlett pris {prices} (värde ÷ mängd för {flows}){link}: {years}. Mängden var under 20 publicerade enheter; priset bygger på {pooled}.",
      "Ange pris i Priser om det härledda är osäkert.",
    ],
    en: [
      "{series}, {flow}: {count} year(s) of values in {from} are converted to {to} by a derived price {prices} (value ÷ quantity of {flows}){link}: {years}. The quantity was under 20 published units; the price rests on {pooled}.",
      "Give a price in Prices if the derived one is unsure.",
    ],
  },
  "price-none": {
    severity: "warning",
    sv: [
      "{series}, {flow}: värden i {from} för {years} har inget pris, varken angivet eller härlett; åren är luckor.",
      "Ange pris i Priser, eller mängder i {to}.",
    ],
    en: [
      "{series}, {flow}: values in {from} for {years} have no price, neither given nor derived; the years are gaps.",
      "Give a price in Prices, or quantities in {to}.",
    ],
  },
  "price-currency": {
    severity: "error",
    sv: [
      "{series}, {flow}: värden i {from} ({years}) går inte att räkna om med ett pris i {price}.",
      "Ange priset i värdets valuta; ingen växelkurs antas.",
    ],
    en: [
      "{series}, {flow}: values in {from} ({years}) cannot be converted by a price in {price}.",
      "Give the price in the currency of the values; no exchange rate is assumed.",
    ],
  },
  "price-unit": {
    severity: "error",
    sv: [
      "{series}, {flow}: ett pris i {price} leder inte till {product}s enhet {to} ({years}).",
      "Ange styckvikt (eller enhetsstorlek), eller ge priset per {to}.",
    ],
    en: [
      "{series}, {flow}: a price in {price} does not lead to {product}'s unit {to} ({years}).",
      "Give the unit mass (or unit size), or give the price per {to}.",
    ],
  },
  "price-many-years": {
    severity: "warning",
    sv: [
      "Priset utan år används för {years}, över mer än 5 år.",
      "Ange pris per år om priset har ändrats.",
    ],
    en: [
      "The price without a year is used for {years}, over more than 5 years.",
      "Give a price by year if it has changed.",
    ],
  },
  "price-unused": {
    severity: "warning",
    sv: [
      "Priset för {series} används inte: inget värde räknas om med det.",
      "Kontrollera serie, flöde och år; ett pris gäller bara rader i Flöden med samma serie, där ingen mängd är given.",
    ],
    en: [
      "The price of {series} is not used: no value is converted by it.",
      "Check series, flow and year; a price holds only for rows of Flows of the same series, where no quantity is given.",
    ],
  },
  "price-part-unused": {
    severity: "note",
    sv: [
      "{count} av priserna för {series} används inte ({which}).",
      "Ta bort dem, eller kontrollera flöde och år.",
    ],
    en: [
      "{count} of the prices of {series} are not used ({which}).",
      "Remove them, or check flow and year.",
    ],
  },
  "quantities-apart": {
    severity: "warning",
    sv: [
      "{series}, {flow}: två mängder för samma varor skiljer mer än 20 % med styckvikten ({years}, som mest {most} %); den i {to} räknas.",
      "Kontrollera styckvikten och mängderna.",
    ],
    en: [
      "{series}, {flow}: two quantities of the same goods are more than 20 % apart by unit mass ({years}, up to {most} %); the one in {to} counts.",
      "Check the unit mass and the quantities.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
