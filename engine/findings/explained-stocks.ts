import type { Phrase } from "./language";

/** What rows of an explanation are called that tell of cohorts, start stocks and given stocks. */
export const EXPLAINED_STOCKS = {
  cohort: { sv: "årsklass {cohort}: {measure} {year}", en: "cohort {cohort}: {measure} {year}" },
  origin: {
    sv: "årsklass {cohort}, {origin}: {measure} {year}",
    en: "cohort {cohort}, {origin}: {measure} {year}",
  },
  "still-in-use": {
    sv: "kvar i bruk vid slutet av {year} av det som kom in {from}",
    en: "still in use at the end of {year} of what entered in {from}",
  },
  "start-left": {
    sv: "kvar i bruk vid slutet av {year} av startbeståndet {from}",
    en: "still in use at the end of {year} of the start stock of {from}",
  },
  share: {
    sv: "andel kvar i bruk vid slutet av {year} ({convention})",
    en: "share still in use at the end of {year} ({convention})",
  },
  "share-of": {
    sv: "andel kvar vid slutet av {year} av det som var i bruk vid slutet av {from} ({convention})",
    en: "share left at the end of {year} of what was in use at the end of {from} ({convention})",
  },
  "share-leaving": {
    sv: "andel som lämnar bruk {year} ({convention})",
    en: "share that leaves use in {year} ({convention})",
  },
  "share-staying": {
    sv: "andel av det som kommer in {year} som är kvar vid årets slut ({convention})",
    en: "share of what enters in {year} that is left at its end ({convention})",
  },
  "gone-of-stock": { sv: "frigjort {year} ur beståndet", en: "released {year} out of the stock" },
  shrunk: {
    sv: "frigjort {year} i förtid: beståndet faller fortare än livslängden (regeln krymp)",
    en: "released early in {year}: the stock falls faster than the lifetime (rule shrink)",
  },
  "shrunk-share": {
    sv: "andel som går {year} utöver livslängden",
    en: "share that goes in {year} beyond the lifetime",
  },
  kept: {
    sv: "andel kvar av {product} {year}: bestånd och export av begagnade ÷ det som var i bruk (regeln krymp)",
    en: "share kept of {product} in {year}: stock and used export ÷ what was in use (rule shrink)",
  },
  present: {
    sv: "allt av {product} i bruk {year} före export av begagnade",
    en: "all of {product} in use in {year} before used exports",
  },
  removed: {
    sv: "skulle ha varit kvar {year} men lämnade {from}",
    en: "would have been left in {year} but went in {from}",
  },
  "all-entered": { sv: "allt som kom in och är kvar", en: "all that entered and is left" },
  "start-stock": {
    sv: "startbestånd vid slutet av {year}, årsklass {cohort}",
    en: "start stock at the end of {year}, cohort {cohort}",
  },
  "start-row": { sv: "bestånd vid slutet av {year}", en: "stock at the end of {year}" },
  "start-share": {
    sv: "del i årsklass {cohort} ({profile})",
    en: "part in cohort {cohort} ({profile})",
  },
  "start-ages": {
    sv: "åldrar som delar lika, 0–{last}: medellivslängden uppåt avrundad, ingen före introduktionen",
    en: "ages that share equally, 0–{last}: the mean lifetime rounded up, none before the introduction",
  },
  "start-survival": {
    sv: "andel av årsklass {cohort} kvar i bruk vid slutet av {year} ({convention})",
    en: "share of cohort {cohort} still in use at the end of {year} ({convention})",
  },
  "start-growth": {
    sv: "inflöde {cohort} i förhållande till {year}: (1 + tillväxttakt) upphöjt till åren däremellan, med minus",
    en: "inflow of {cohort} against that of {year}: (1 + growth) to the power of the years between, negative",
  },
  "start-weight": { sv: "vikt av årsklass {cohort}", en: "weight of cohort {cohort}" },
  "start-weights": {
    sv: "vikter av alla årsklasser i startbeståndet av {product} {year} ({profile})",
    en: "weights of all cohorts in the start stock of {product} {year} ({profile})",
  },
  "start-mass": {
    sv: "styckvikt i startbeståndet av {product} {year}, vägd med årsklassernas delar",
    en: "unit mass in the start stock of {product} {year}, weighed by the cohorts' parts",
  },
  "given-stock": {
    sv: "angivet bestånd vid slutet av {year}",
    en: "given stock at the end of {year}",
  },
  solved: {
    sv: "nya varor {year}, lösta ur beståndet",
    en: "new goods {year}, solved from the stock",
  },
  "solved-missing": {
    sv: "det som fattas till beståndet {year}",
    en: "what is missing to the stock in {year}",
  },
  "solved-wanted": {
    sv: "bestånd {year} och det som exporteras begagnat",
    en: "stock in {year} and what is exported used",
  },
  "solved-before": { sv: "redan i bruk {year}", en: "already in use in {year}" },
  "before-export": {
    sv: "årsklass {cohort} i bruk {year} före export av begagnade",
    en: "cohort {cohort} in use in {year} before used exports",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
