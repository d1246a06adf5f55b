import type { FindingText } from "./finding";

/** Sentences about products driven by stock, about projections and about the span of years. */
export const DRIVER_FINDINGS = {
  "stock-none": {
    severity: "error",
    sv: [
      "{product} drivs av bestånd men har inga rader med flödet bestånd.",
      "Lägg till rader med flödet bestånd i Flöden, eller sätt drivs av = inflöde.",
    ],
    en: [
      "{product} is driven by stock but has no rows of the flow stock.",
      "Add rows of the flow stock to Flows, or set driver = inflow.",
    ],
  },
  "stock-negative": {
    severity: "error",
    sv: ["{product}: beståndet är negativt {years}.", "Rätta värdet."],
    en: ["{product}: the stock is negative in {years}.", "Mend the value."],
  },
  "stock-unit-by-cohort": {
    severity: "error",
    sv: [
      "{product}: bestånd i {from} går inte att räkna om till {to}, eftersom styckvikten skiljer sig mellan årsklasserna i beståndet.",
      "Ge beståndet i {to}, eller en styckvikt för alla årsklasser.",
    ],
    en: [
      "{product}: a stock in {from} cannot be converted to {to}, since the unit mass differs between the cohorts in it.",
      "Give the stock in {to}, or one unit mass for all cohorts.",
    ],
  },
  "stock-flows-ignored": {
    severity: "warning",
    sv: [
      "{product} drivs av bestånd: inflödet räknas fram och raderna med {flows} räknas inte.",
      "Sätt drivs av = inflöde om de ska räknas, eller ta bort raderna.",
    ],
    en: [
      "{product} is driven by stock: inflow is solved, and its rows of {flows} are not counted.",
      "Set driver = inflow if they should count, or remove the rows.",
    ],
  },
  "stock-codes-ignored": {
    severity: "warning",
    sv: [
      "{product} drivs av bestånd: inflödet av nya varor räknas fram och koderna {codes} räknas inte.",
      "Sätt drivs av = inflöde om de ska räknas, eller ta bort koderna.",
    ],
    en: [
      "{product} is driven by stock: inflow of new goods is solved, and the codes {codes} are not counted.",
      "Set driver = inflow if they should count, or remove the codes.",
    ],
  },
  "stock-start-differs": {
    severity: "error",
    sv: [
      "{product}: startvärdet {start} {unit} och beståndet {stock} {unit} i Flöden gäller båda slutet av {year} men är olika.",
      "Rätta startvärdet eller beståndet så att de är lika.",
    ],
    en: [
      "{product}: the start value {start} {unit} and the stock {stock} {unit} in Flows are both of the end of {year} but differ.",
      "Mend the start value or the stock, so that they agree.",
    ],
  },
  "stock-all-new": {
    severity: "warning",
    sv: [
      "{product} har inget startvärde: hela beståndet vid slutet av {year} räknas som nytt det året.",
      "Lägg till startvärden för slutet av {before}, med årsklasser eller åldersprofil, om varor fanns i bruk tidigare.",
    ],
    en: [
      "{product} has no start value: the whole stock at the end of {year} is taken as new in that year.",
      "Add start values for the end of {before}, by cohort or with a profile, if goods were in use before.",
    ],
  },
  "stock-shrunk": {
    severity: "warning",
    sv: [
      "{product}: beståndet minskar snabbare än livslängden medger {years}; alla årsklasser minskas lika mycket och det räknas som frigjort ({amounts} {unit}).",
      "Kontrollera beståndet och livslängden, eller ange export begagnad.",
    ],
    en: [
      "{product}: the stock falls faster than the lifetime allows in {years}; all cohorts lose the same share and it counts as release ({amounts} {unit}).",
      "Check the stock and the lifetime, or give used export.",
    ],
  },
  "stock-negative-inflow": {
    severity: "warning",
    sv: [
      "{product}: inflödet blir negativt {years} ({amounts} {unit}), eftersom beståndet minskar snabbare än livslängden medger.",
      "Kontrollera beståndet och livslängden, eller ange export begagnad.",
    ],
    en: [
      "{product}: inflow is negative in {years} ({amounts} {unit}), since the stock falls faster than the lifetime allows.",
      "Check the stock and the lifetime, or give used export.",
    ],
  },
  "stock-low-survival": {
    severity: "warning",
    sv: [
      "{product}: mindre än hälften av det som sätts på marknaden {years} är kvar vid årets slut; fel i beståndet växer i inflödet.",
      "Ange inflöde i stället, eller kontrollera livslängden.",
    ],
    en: [
      "{product}: less than half of what enters in {years} is left at the end of the year; errors of the stock grow in the inflow.",
      "Give inflow instead, or check the lifetime.",
    ],
  },
  "stock-unsolvable": {
    severity: "error",
    sv: [
      "{product}: av det som sätts på marknaden {year} är inget kvar vid årets slut, så beståndet säger inget om inflödet; från det året finns inget svar.",
      "Ange inflöde i stället, eller kontrollera livslängden.",
    ],
    en: [
      "{product}: nothing of what enters in {year} is left at the end of the year, so the stock says nothing about inflow; from that year there is no answer.",
      "Give inflow instead, or check the lifetime.",
    ],
  },
  "trend-short": {
    severity: "error",
    sv: [
      "{product}: en trend kräver minst {count} dataår; framskrivna år har inget svar.",
      "Lägg till dataår, eller välj en annan framskrivning.",
    ],
    en: [
      "{product}: a trend needs at least {count} data years; projected years have no answer.",
      "Add data years, or choose another projection.",
    ],
  },
  "projection-rate": {
    severity: "error",
    sv: [
      "{product}: den årliga takten {cell} är inte större än −1 och högst 10.",
      "Skriv 0,02 för 2 % om året.",
    ],
    en: [
      "{product}: the yearly rate {cell} is not above −1 and at most 10.",
      "Write 0.02 for 2 % a year.",
    ],
  },
  overflow: {
    severity: "error",
    sv: [
      "{product}: talen blir för stora för att räkna med.",
      "Rätta värden, enheter, styckvikter och framskrivning.",
    ],
    en: [
      "{product}: the figures grow too large to compute with.",
      "Mend values, units, unit masses and projection.",
    ],
  },
  "used-age-range": {
    severity: "error",
    sv: [
      "Åldern {age} är inget helt antal år från 1 till {most}.",
      "Skriv åldern i hela år, eller lämna den tom.",
    ],
    en: [
      "The age {age} is not a whole number of years from 1 to {most}.",
      "Write the age in whole years, or leave it blank.",
    ],
  },
  "years-crossed": {
    severity: "error",
    sv: [
      "Modellens första år {first} är senare än dess sista år {last}; inget år blir kvar att svara för.",
      "Rätta inställningarna första år och sista år.",
    ],
    en: [
      "The model's first year {first} is after its last year {last}; no year is left to answer.",
      "Mend the settings first year and last year.",
    ],
  },
  "years-apart": {
    severity: "error",
    sv: [
      "Modellens år går från {first} ({from}) till {last} ({to}): mer än {most} år.",
      "Rätta det år som är fel; modellen svarar inte förrän det är gjort.",
    ],
    en: [
      "The model's years reach from {first} ({from}) to {last} ({to}): more than {most} years.",
      "Mend the year that is wrong; the model does not answer until then.",
    ],
  },
} as const satisfies Readonly<Record<string, FindingText>>;
