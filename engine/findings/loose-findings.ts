import type { FindingText } from "./finding";

/** Sentences about components that are also traded loose. */
export const LOOSE_FINDINGS = {
  "loose-below-zero": {
    severity: "warning",
    sv: [
      "{product}: det som går åt i produktionen av {users} är mer än förbrukningen: {years} ({unit} under 0); slutlig användning är satt till 0.",
      "Kontrollera produktionen och mängderna i Komponenter, eller välj andel med inställningen lösa komponenter.",
    ],
    en: [
      "{product}: what the production of {users} takes is more than its consumption: {years} ({unit} below 0); final use is set to 0.",
      "Check the production and the amounts in Components, or choose share with the setting loose components.",
    ],
  },
  "loose-production-none": {
    severity: "warning",
    sv: [
      "Ingen produktion är given för {user}; den räknas som ingen, och inget av {product} dras av för den.",
      "Lägg till produktion för {user} i Flöden om den tillverkas här.",
    ],
    en: [
      "No production given for {user}; it is taken as none, and nothing of {product} is subtracted for it.",
      "Add production of {user} to Flows if it is made here.",
    ],
  },
  "loose-production-unknown": {
    severity: "error",
    sv: [
      "{product} ingår i {user}, vars produktion {years} inte är känd: {why}; hur mycket av {product} som är slutlig användning har inget svar.",
      "{remedy}, eller välj andel eller allt med inställningen lösa komponenter.",
    ],
    en: [
      "{product} is part of {user}, whose production in {years} is not known: {why}; how much of {product} is final use has no answer.",
      "{remedy}, or choose share or all with the setting loose components.",
    ],
  },
  "loose-amount-unknown": {
    severity: "error",
    sv: [
      "Hur mycket {product} som går åt i {user} går inte att säga för {years}; slutlig användning har inget svar.",
      "Rätta raderna i Komponenter, eller ange styckvikterna.",
    ],
    en: [
      "How much {product} goes into {user} cannot be told for {years}; final use has no answer.",
      "Mend the rows of Components, or give the unit masses.",
    ],
  },
  "loose-row": {
    severity: "error",
    sv: [
      "En rad i Komponenter som nämner {component} går inte att räkna med; hur mycket av {product} som går åt i produktion är okänt.",
      "Rätta raden.",
    ],
    en: [
      "A row of Components that names {component} cannot be computed with; how much of {product} is used in production is unknown.",
      "Mend the row.",
    ],
  },
  "loose-share-blank": {
    severity: "error",
    sv: [
      "{product} ingår i {users} och handlas också löst, men andel slutlig saknas.",
      "Fyll i andel slutlig i Produkter (0–1), eller välj dra av med inställningen lösa komponenter.",
    ],
    en: [
      "{product} is part of {users} and is traded loose too, but final use share is blank.",
      "Fill in final use share in Products (0–1), or choose subtract with the setting loose components.",
    ],
  },
  "loose-all": {
    severity: "warning",
    sv: [
      "All förbrukning av {product} räknas som slutlig användning; det som går åt i produktionen av {users} kan räknas två gånger.",
      "Välj dra av eller andel med inställningen lösa komponenter.",
    ],
    en: [
      "All consumption of {product} counts as final use; what the production of {users} takes may count twice.",
      "Choose subtract or share with the setting loose components.",
    ],
  },
  "loose-replacements": {
    severity: "warning",
    sv: [
      "{product} ingår i {through}, som byts ut inuti {user}; vad tillverkningen av utbytena tar är inte känt och dras inte av.",
      "Ge {through} egna flöden om den tillverkas här, eller sätt inställningen ersätt komponenter till nej.",
    ],
    en: [
      "{product} is part of {through}, which is replaced inside {user}; what making the replacements takes is not known and is not subtracted.",
      "Give {through} flows of its own if it is made here, or set the setting replace components to no.",
    ],
  },
  "loose-stock": {
    severity: "warning",
    sv: [
      "{product} drivs av bestånd och ingår i {users}; det som finns i dem får inte vara med i beståndet, då räknas det två gånger.",
      "Kontrollera att beståndet bara är varor för sig.",
    ],
    en: [
      "{product} is driven by stock and is part of {users}; what is in them must not be in the stock, or it counts twice.",
      "Check that the stock is goods of their own alone.",
    ],
  },
  certificate: {
    severity: "note",
    sv: [
      "Intyg om dubbelräkning, {material} {year} genom {components}: inbyggt {embedded}; löst totalt {total}; varav i svensk produktion {used}; löst slutligt {final}; summa inbyggt + löst slutligt {sum}.",
      "{remedy}",
    ],
    en: [
      "Certificate of no double counting, {material} {year} through {components}: embedded {embedded}; loose total {total}; of which used in Swedish production {used}; loose final {final}; sum embedded + loose final {sum}.",
      "{remedy}",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;

/** Why the production of a product that a component is used in is not known, and what to do. */
export const PRODUCTION_UNKNOWN = {
  gap: {
    why: { sv: "värden saknas", en: "values are missing" },
    remedy: { sv: "Fyll i raderna i Flöden", en: "Fill in the rows of Flows" },
  },
  "before-start": {
    why: {
      sv: "bestånd är givet vid ett senare startår, och tidigare flöden saknas",
      en: "stock is given at a later start year, and earlier flows are not",
    },
    remedy: { sv: "Lägg till produktion i Flöden", en: "Add production to Flows" },
  },
  inflow: {
    why: {
      sv: "rader med flödet inflöde säger inte vad som tillverkas här",
      en: "rows of the flow inflow do not say what is made here",
    },
    remedy: {
      sv: "Ge import, export och produktion i stället för inflöde",
      en: "Give import, export and production in place of inflow",
    },
  },
  stock: {
    why: { sv: "den drivs av bestånd", en: "it is driven by stock" },
    remedy: { sv: "Lägg till produktion i Flöden", en: "Add production to Flows" },
  },
  "no-data": {
    why: { sv: "den har inga data", en: "it has no data" },
    remedy: { sv: "Lägg till produktion i Flöden", en: "Add production to Flows" },
  },
  fault: {
    why: { sv: "dess rader har fel", en: "its rows are at fault" },
    remedy: { sv: "Rätta raderna", en: "Mend the rows" },
  },
} as const;

/** Why a component's intermediate use is not known in a year. */
export type ProductionUnknown = keyof typeof PRODUCTION_UNKNOWN;

/** Words of the certificate. */
export const CERTIFICATE_WORDS = {
  none: { sv: "utan svar", en: "without an answer" },
  compare: {
    sv: "Inget att göra: summan är vad som kommer i bruk genom komponenterna, räknat en gång.",
    en: "Nothing to do: the sum is what enters use through the components, counted once.",
  },
  open: {
    sv: "Se fynden om komponenterna och deras produkter: det som är utan svar saknar uppgifter, eller ligger efter statistiken.",
    en: "See the findings of the components and their products: what is without an answer lacks data, or lies after the statistics.",
  },
} as const;
