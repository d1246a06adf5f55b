import type { FindingText } from "./finding";

/** Sentences about what becomes of goods after use: Handling, hibernating goods, the pile of waste. */
export const AFTER_USE_FINDINGS = {
  "handling-sum": {
    severity: "error",
    sv: ["{for}: andelarna blir {sum} tillsammans, mer än 1.", "Minska någon av andelarna."],
    en: ["{for}: the shares make {sum} in sum, more than 1.", "Lower one of the shares."],
  },
  "handling-years": {
    severity: "error",
    sv: [
      "{for}: {share} hålls kvar, men inte hur länge; vad som lämnar vilan senare år saknar svar.",
      "Ange år kvarhållet.",
    ],
    en: [
      "{for}: {share} is retained, but not for how long; what leaves hibernation in later years has no answer.",
      "Give retained years.",
    ],
  },
  "handling-part-years": {
    severity: "note",
    sv: [
      "{for}: år kvarhållet {years} räknas som {whole}: varor hålls kvar hela årsslut.",
      "Skriv ett helt tal.",
    ],
    en: [
      "{for}: retained years {years} count as {whole}: goods are retained for whole year-ends.",
      "Write a whole number.",
    ],
  },
  "handling-no-recovery": {
    severity: "note",
    sv: [
      "{for}: ingen återvinningsgrad är angiven, så det återvunna saknar svar.",
      "Ange återvinningsgraden, som andel av det insamlade.",
    ],
    en: [
      "{for}: no recovery is given, so what is recovered has no answer.",
      "Give recovery, as a share of what is collected.",
    ],
  },
  "handling-none": {
    severity: "note",
    sv: [
      "{product} har ingen rad i Omhändertagande; vad som händer efter användningen saknar svar.",
      "Lägg till en rad för produkten, dess grupp eller dess producentansvar.",
    ],
    en: [
      "{product} has no row in Handling; what happens after use has no answer.",
      "Add a row for the product, its group or its responsibility.",
    ],
  },
  "exports-twice": {
    severity: "warning",
    sv: [
      "{product}: export räknas på två ställen? Begagnade varor exporteras i Flöden, och {share} av det frigjorta i Omhändertagande.",
      "Behåll den ena, om båda avser samma varor.",
    ],
    en: [
      "{product}: exports counted in two places? Used goods are exported in Flows, and {share} of the release in Handling.",
      "Keep one of them, if both mean the same goods.",
    ],
  },
  "waste-only-collected": {
    severity: "warning",
    sv: [
      "För högen av avfall räknas bara insamlat; {columns} används inte.",
      "Töm cellerna, eller låt raden gälla en produkt.",
    ],
    en: [
      "For the pile of waste only collected counts; {columns} is not used.",
      "Clear the cells, or let the row be for a product.",
    ],
  },
  "waste-no-start": {
    severity: "note",
    sv: [
      "Omhändertagande har en rad för avfall, men ingen produkt har ett startvärde för fasen avfall.",
      "Lägg till startvärdet, eller ta bort raden.",
    ],
    en: [
      "Handling has a row for waste, but no product has a start value of the phase waste.",
      "Add the start value, or delete the row.",
    ],
  },
  "waste-not-drawn": {
    severity: "note",
    sv: [
      "{product}: högen av avfall är lika stor alla år, eftersom Omhändertagande inte har någon rad för avfall.",
      "Lägg till en rad som gäller avfall, om något samlas in ur högen.",
    ],
    en: [
      "{product}: the pile of waste stays the same every year, since Handling has no row for waste.",
      "Add a row for waste, if anything is collected from the pile.",
    ],
  },
  "hibernating-years": {
    severity: "error",
    sv: [
      "{product}: ett startvärde är vilande, men inte hur länge; vad som lämnar vilan saknar svar.",
      "Ange år kvarhållet i Omhändertagande.",
    ],
    en: [
      "{product}: a start value hibernates, but not for how long; what leaves hibernation has no answer.",
      "Give retained years in Handling.",
    ],
  },
  "hibernating-none": {
    severity: "note",
    sv: [
      "{product}: inget vilar vid slutet av startåret {year}, eftersom inget startvärde säger annat.",
      "Lägg till ett startvärde för fasen vilande, om varor redan hölls kvar.",
    ],
    en: [
      "{product}: nothing hibernates at the end of the start year {year}, since no start value says else.",
      "Add a start value of the phase hibernating, if goods were retained already.",
    ],
  },
  "hibernating-before-start": {
    severity: "note",
    sv: [
      "{product}: det som frigjorts till och med {year} räknas inte efter användningen.",
      "Startvärdet för fasen vilande innehåller det redan.",
    ],
    en: [
      "{product}: what is released up to {year} is not counted after use.",
      "The start value of the phase hibernating holds it already.",
    ],
  },
  "no-use-data": {
    severity: "error",
    sv: [
      "{product} har startvärden bara för varor efter användningen; vad som används saknar svar.",
      "Lägg till flöden, eller ett startvärde för fasen användning.",
    ],
    en: [
      "{product} has start values for goods after use only; what is in use has no answer.",
      "Add flows, or a start value of the phase use.",
    ],
  },
  "start-profile-not-used": {
    severity: "warning",
    sv: [
      "{product}: åldersprofilen används inte för fasen {phase}; varorna räknas till årsklass {cohort}.",
      "Ange årsklasser om varorna är äldre.",
    ],
    en: [
      "{product}: the profile is not used for the phase {phase}; the goods count in cohort {cohort}.",
      "Give cohorts if the goods are older.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
