import type { FindingText } from "./finding";

/** Sentences about the flows of a product. */
export const FLOW_FINDINGS = {
  "flow-none": {
    severity: "note",
    sv: [
      "Ingen {flow} är given för {product}; den räknas som ingen.",
      "Lägg till rader i Flöden om det finns sådan.",
    ],
    en: [
      "No {flow} given for {product}; it is taken as none.",
      "Add rows to Flows if there is any.",
    ],
  },
  "inflow-none": {
    severity: "note",
    sv: [
      "{product} har inget inflöde i Flöden; det räknas som inget efter startåret.",
      "Lägg till rader i Flöden om det finns inflöde.",
    ],
    en: [
      "{product} has no inflow in Flows; it is taken as none after the start year.",
      "Add rows to Flows if there is inflow.",
    ],
  },
  "zero-before": {
    severity: "note",
    sv: [
      "{product} har inget startvärde: bestånd och flöden är 0 före {year}.",
      "Lägg till en rad i Startvärden om produkten fanns i bruk.",
    ],
    en: [
      "{product} has no start value: stock and flows are 0 before {year}.",
      "Add a row to Start if the product was in use.",
    ],
  },
  "gap-error": {
    severity: "error",
    sv: [
      "{series}, {flow}: {years} saknar värde; det som beror på dem har inget svar.",
      "Fyll i raderna eller välj en regel med inställningen saknas.",
    ],
    en: [
      "{series}, {flow}: {years} have no value; what depends on them has no answer.",
      "Fill in the rows or choose a rule with the setting missing.",
    ],
  },
  "gap-filled": {
    severity: "note",
    sv: [
      "{series}, {flow}: {years} saknade värde och är ifyllda ({rule}).",
      "Ersätt med verkliga värden när de finns.",
    ],
    en: [
      "{series}, {flow}: {years} had no value and are filled ({rule}).",
      "Replace them by real values when they are known.",
    ],
  },
  converted: {
    severity: "note",
    sv: [
      "{series}, {flow}: {count} år är omräknade från {from} till {to} med {link}.",
      "Kontrollera styckvikt eller enhetsstorlek.",
    ],
    en: [
      "{series}, {flow}: {count} year(s) are converted from {from} to {to} by {link}.",
      "Check the unit mass or unit size.",
    ],
  },
  "nil-zero": {
    severity: "note",
    sv: [
      "{series}, {flow}: {count} nollsymbol(er) är lästa som 0.",
      "Ändra inställningen nollsymbol om det inte stämmer.",
    ],
    en: [
      "{series}, {flow}: {count} nil symbol(s) are read as 0.",
      "Change the setting nil symbol if that is wrong.",
    ],
  },
  "unit-mismatch": {
    severity: "error",
    sv: [
      "{from} går inte att räkna om till {product}s enhet {to}.",
      "Ange styckvikt (eller enhetsstorlek), eller ge värdet i {to}.",
    ],
    en: [
      "{from} cannot be converted to {product}'s unit {to}.",
      "Give the unit mass (or unit size), or give the value in {to}.",
    ],
  },
  "both-inflow": {
    severity: "error",
    sv: [
      "{product} har både inflöde och import, export eller produktion för {years}.",
      "Behåll det ena för varje år.",
    ],
    en: [
      "{product} has both inflow and import, export or production for {years}.",
      "Keep one of them for each year.",
    ],
  },
  "partners-differ": {
    severity: "warning",
    sv: [
      "{series}, {flow}, {year}: motparternas summa {sum} skiljer sig från totalen {total}; totalen räknas.",
      "Kontrollera statistiken.",
    ],
    en: [
      "{series}, {flow}, {year}: the partners' sum {sum} differs from the total {total}; the total counts.",
      "Check the statistics.",
    ],
  },
  "used-both": {
    severity: "error",
    sv: [
      "{product} har både exporterade begagnade varor genom en kod och rader för export begagnad.",
      "Behåll det ena.",
    ],
    en: [
      "{product} has both used goods exported through a code and rows of export used.",
      "Keep one of them.",
    ],
  },
  "negative-kept": {
    severity: "warning",
    sv: [
      "{product}: förbrukningen är negativ {years}; den behålls.",
      "Kontrollera statistiken eller välj regel för negativ förbrukning.",
    ],
    en: [
      "{product}: consumption is negative in {years}; it is kept.",
      "Check the statistics or choose a rule for negative consumption.",
    ],
  },
  "negative-carried": {
    severity: "note",
    sv: [
      "{product}: negativ förbrukning {years} är förd till följande år.",
      "Kontrollera statistiken.",
    ],
    en: [
      "{product}: negative consumption in {years} is carried to the following years.",
      "Check the statistics.",
    ],
  },
  "negative-left": {
    severity: "warning",
    sv: [
      "{product}: {amount} {unit} negativ förbrukning är kvar i slutet och behålls där.",
      "Kontrollera statistiken.",
    ],
    en: [
      "{product}: {amount} {unit} of negative consumption is left at the end and kept there.",
      "Check the statistics.",
    ],
  },
  "negative-zeroed": {
    severity: "warning",
    sv: [
      "{product}: negativ förbrukning {years} är satt till 0; det skapar {amount} {unit} ur intet.",
      "Välj behåll eller för över om summan ska stämma.",
    ],
    en: [
      "{product}: negative consumption in {years} is set to 0; that creates {amount} {unit} out of nothing.",
      "Choose keep or carry if the total should hold.",
    ],
  },
  "negative-used": {
    severity: "error",
    sv: ["{product}: {flow} är negativ {years}.", "Rätta värdet."],
    en: ["{product}: {flow} is negative in {years}.", "Mend the value."],
  },
  "stock-rows-ignored": {
    severity: "warning",
    sv: [
      "{product} drivs av inflöde; raderna med flödet bestånd räknas inte.",
      "Sätt drivs av = bestånd, eller flytta raderna till Jämförelsevärden.",
    ],
    en: [
      "{product} is driven by inflow; its rows of the flow stock are not counted.",
      "Set driver = stock, or move the rows to Observed.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
