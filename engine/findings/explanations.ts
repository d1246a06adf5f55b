/** What the rows of an explanation are called (CRMEXPLAIN). */
import { fill, type Details } from "./finding";
import type { Phrase } from "./language";

const EXPLANATIONS = {
  asked: {
    sv: "{product}{material}: {measure} {year}",
    en: "{product}{material}: {measure} {year}",
  },
  "all-products": { sv: "alla produkter", en: "all products" },
  "of-product": { sv: "{product}: {measure} {year}", en: "{product}: {measure} {year}" },
  "in-unit": { sv: "{unit} per {of}", en: "{unit} per {of}" },
  computed: {
    sv: "{what} (så som modellen räknat det; delarna visas inte)",
    en: "{what} (as the model computed it; its parts are not shown)",
  },
  nothing: { sv: "{what}: inga rader, 0", en: "{what}: no rows, 0" },
  again: { sv: "{what} (förklaras ovan)", en: "{what} (explained above)" },
  row: { sv: "{flow} {year}", en: "{flow} {year}" },
  "row-import-value": {
    sv: "import {year}, statistiskt värde (CIF)",
    en: "import {year}, statistical value (CIF)",
  },
  "row-export-value": {
    sv: "export {year}, statistiskt värde (FOB)",
    en: "export {year}, statistical value (FOB)",
  },
  "row-production-value": {
    sv: "produktion {year}, värde fritt fabrik (ex works)",
    en: "production {year}, value ex works",
  },
  "row-value": { sv: "{flow} {year}, värde", en: "{flow} {year}, value" },
  "nil-row": { sv: "{what}, {mark} räknat som 0", en: "{what}, {mark} counted as 0" },
  series: { sv: "{flow} {year} av {series}", en: "{flow} {year} of {series}" },
  "series-share": { sv: "{flow} {year} genom {series}", en: "{flow} {year} through {series}" },
  "code-share": { sv: "andel av koden {code}", en: "share of the code {code}" },
  "filled-zero": {
    sv: "{what}: värde saknas, fyllt med 0 (regeln noll)",
    en: "{what}: missing, filled with 0 (rule zero)",
  },
  "filled-hold": {
    sv: "{what}: värde saknas, fyllt från {from} (regeln {rule})",
    en: "{what}: missing, filled from {from} (rule {rule})",
  },
  "filled-line": {
    sv: "{what}: värde saknas, interpolerat mellan {from} och {to}",
    en: "{what}: missing, interpolated between {from} and {to}",
  },
  weighted: { sv: "{what}, med vikt", en: "{what}, weighted" },
  weight: { sv: "vikt av {year} i {for}", en: "weight of {year} in {for}" },
  estimated: {
    sv: "{what}: uppskattat ur {parent} minus övriga koder, ej för publicering",
    en: "{what}: estimate from {parent} less the other codes, not for publication",
  },
  value: { sv: "värde i {unit}", en: "value in {unit}" },
  "value-sum": { sv: "värden för priset", en: "values that make the price" },
  "quantity-sum": { sv: "mängder för priset", en: "quantities that make the price" },
  "quantity-by-price": {
    sv: "{what}: mängd ur värde och pris",
    en: "{what}: quantity from value and price",
  },
  "price-given": { sv: "pris, angivet", en: "price, given" },
  "price-derived": {
    sv: "pris, härlett ur {flows} {years}",
    en: "price, derived from {flows} {years}",
  },
  "price-pooled": {
    sv: "pris, härlett ur {flows} {years} (få enheter: åren omkring tagna med)",
    en: "price, derived from {flows} {years} (few units: the years around are pooled)",
  },
  "in-unit-of": { sv: "{what}, i {unit}", en: "{what}, in {unit}" },
  "unit-mass": { sv: "styckvikt, årsklass {cohort}", en: "unit mass, cohort {cohort}" },
  "unit-size": { sv: "enhetsstorlek", en: "unit size" },
  consumption: {
    sv: "nya varor {year}: produktion + import − export",
    en: "new goods {year}: production + import − export",
  },
  entered: { sv: "produktion och import {year}", en: "production and import {year}" },
  "new-goods": { sv: "nya varor {year}", en: "new goods {year}" },
  "negative-rule": {
    sv: "nya varor {year} efter regeln för negativ förbrukning ({rule})",
    en: "new goods {year} after the rule for negative consumption ({rule})",
  },
  "negative-part": {
    sv: "underskott som regeln {rule} flyttar eller nollställer",
    en: "deficit that the rule {rule} moves or sets to 0",
  },
  "final-use": {
    sv: "slutlig användning {year} (lösa komponenter: {rule})",
    en: "final use {year} (loose components: {rule})",
  },
  "final-before": {
    sv: "förbrukning minus insatsanvändning {year}",
    en: "consumption less intermediate use {year}",
  },
  "final-cut": { sv: "under 0, satt till 0", en: "below 0, set to 0" },
  "final-share": { sv: "andel slutlig användning", en: "final use share" },
  intermediate: {
    sv: "insatsanvändning i produktionen av {product} {year}",
    en: "intermediate use in the production of {product} {year}",
  },
  production: { sv: "produktion av {product} {year}", en: "production of {product} {year}" },
  "amount-in": {
    sv: "mängd per enhet av {product} {year}",
    en: "amount per unit of {product} {year}",
  },
  "projected-none": {
    sv: "{what}: efter dataåren, ingen framskrivning, 0",
    en: "{what}: after the data, no projection, 0",
  },
  "projected-hold": { sv: "{what}: framskrivet, behåll", en: "{what}: projected, hold" },
  "projected-trend": {
    sv: "{what}: framskrivet, trend genom de senaste dataåren",
    en: "{what}: projected, trend through the latest data years",
  },
  "projected-rate": { sv: "{what}: framskrivet, årstakt", en: "{what}: projected, yearly rate" },
  "projected-growth": {
    sv: "tillväxt från {from} till {year}",
    en: "growth from {from} to {year}",
  },
  "projected-below": {
    sv: "{what}: trenden ligger under 0, därför 0",
    en: "{what}: the trend is below 0, hence 0",
  },
  "used-goods": {
    sv: "begagnade varor importerade {year}, årsklass {cohort}",
    en: "used goods imported {year}, cohort {cohort}",
  },
  "used-export": { sv: "export av begagnade varor {year}", en: "used export {year}" },
  "used-export-projected": {
    sv: "export av begagnade varor {year}: framskriven som sista dataårets andel av beståndet",
    en: "used export {year}: projected as the share of the stock in the latest data year",
  },
  "used-export-share": {
    sv: "andel av export av begagnade {year} tagen ur årsklass {cohort} ({origin}; regeln {rule})",
    en: "share of the used export {year} taken from cohort {cohort} ({origin}; rule {rule})",
  },
  "used-export-cohort": {
    sv: "export av begagnade {year} ur årsklass {cohort} ({origin})",
    en: "used export {year} out of cohort {cohort} ({origin})",
  },
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
  kept: {
    sv: "andel kvar {year}: beståndet faller fortare än livslängden (regeln krymp)",
    en: "share kept in {year}: the stock falls faster than the lifetime (rule shrink)",
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
    sv: "del i årsklass {cohort} per angiven enhet ({profile})",
    en: "part in cohort {cohort} per unit given ({profile})",
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
    sv: "årsklass {cohort} i bruk {year} före nya varor",
    en: "cohort {cohort} in use in {year} before new goods",
  },
  content: {
    sv: "{material} per enhet av {product}, årsklass {cohort}",
    en: "{material} per unit of {product}, cohort {cohort}",
  },
  "content-all": {
    sv: "material per enhet av {product}, årsklass {cohort}",
    en: "materials per unit of {product}, cohort {cohort}",
  },
  "content-row": { sv: "innehåll av {material}", en: "content of {material}" },
  "content-own": {
    sv: "{material} i egna rader av {product}",
    en: "{material} in the own rows of {product}",
  },
  "content-rest": {
    sv: "det som återstår av {product} efter komponenterna",
    en: "what remains of {product} after the components",
  },
  whole: { sv: "det hela", en: "the whole" },
  "component-mass": { sv: "massandel {component}", en: "share of mass, {component}" },
  "component-part": { sv: "{material} i {component}", en: "{material} in {component}" },
  "component-row": { sv: "mängd {component}", en: "amount of {component}" },
  mass: {
    sv: "massa per enhet av {product}, årsklass {cohort}",
    en: "mass per unit of {product}, cohort {cohort}",
  },
  handled: { sv: "{measure} {year}", en: "{measure} {year}" },
  "of-release": { sv: "{measure} {year} av frigjort", en: "{measure} {year} of the release" },
  "of-hibernation": {
    sv: "{measure} {year} av det som lämnar vila",
    en: "{measure} {year} of what leaves hibernation",
  },
  "share-of-measure": { sv: "andel {measure}", en: "share {measure}" },
  "share-onward": {
    sv: "andel {measure} av det som lämnar vila (utan kvarhållet, omräknad)",
    en: "share {measure} of what leaves hibernation (without retained, rescaled)",
  },
  "share-left": { sv: "det som återstår", en: "what is left" },
  recovery: { sv: "återvinningsgrad", en: "recovery" },
  "out-of-hibernation": { sv: "lämnar vila {year}", en: "leaves hibernation in {year}" },
  "hibernating-start": {
    sv: "vilande vid slutet av {year}",
    en: "hibernating at the end of {year}",
  },
  "hibernating-part": {
    sv: "andel av det vilande från start",
    en: "share of what hibernated at the start",
  },
  "not-yet": { sv: "{what}: före första året, 0", en: "{what}: before the first year, 0" },
  price: { sv: "pris på {material} {year}", en: "price of {material} {year}" },
  worth: { sv: "värde av {material} {year}", en: "value of {material} {year}" },
  "per-host": {
    sv: "{component} från {installed} per enhet av {product} i årsklass {cohort} (mängd i Komponenter och egen livslängd)",
    en: "{component} of {installed} per unit of {product} of cohort {cohort} (amount in Components and its own lifetime)",
  },
  "in-host": {
    sv: "i {product} av årsklass {cohort}: {measure} {year}",
    en: "in {product} of cohort {cohort}: {measure} {year}",
  },
  "phase-entered": {
    sv: "allt som kom in i kedjan av faser, årsklass {cohort}",
    en: "all that entered the chain of phases, cohort {cohort}",
  },
  "phase-column": { sv: "{column}, fasen {phase}", en: "{column}, phase {phase}" },
  "in-phase": {
    sv: "andel av årsklass {cohort} ({measure} {year}) enligt kedjan i Faser",
    en: "share of cohort {cohort} ({measure} {year}) by the chain in Phases",
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Name of a row's text. */
export type ExplanationCode = keyof typeof EXPLANATIONS;

/** The text with its holes filled. */
export function explained(code: ExplanationCode, details: Details = {}): Phrase {
  const text = EXPLANATIONS[code];
  return { sv: fill(text.sv, details, "sv"), en: fill(text.en, details, "en") };
}
