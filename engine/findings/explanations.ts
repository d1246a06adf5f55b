/** What the rows of an explanation are called (CRMEXPLAIN). */
import { EXPLAINED_PARTS } from "./explained-parts";
import { EXPLAINED_STOCKS } from "./explained-stocks";
import { fill, type Details } from "./finding";
import type { Phrase } from "./language";

const EXPLANATIONS = {
  ...EXPLAINED_STOCKS,
  ...EXPLAINED_PARTS,
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
  "lacks-material": {
    sv: "{product} har innehåll men ingen rad med {material}, varken egen eller genom en komponent: 0",
    en: "{product} has content but no row with {material}, of its own or through a component: 0",
  },
  nothing: { sv: "{what}: inga rader, 0", en: "{what}: no rows, 0" },
  "of-cohort": { sv: "årsklass {cohort}", en: "cohort {cohort}" },
  "named-of": { sv: "{what} [{of}]", en: "{what} [{of}]" },
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
  "price-few": {
    sv: "pris, härlett ur {flows} {years} (få enheter, och inga år omkring att ta med)",
    en: "price, derived from {flows} {years} (few units, and no years around to pool)",
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
  "used-export-last-share": {
    sv: "andel av beståndet av {product} som exporterades begagnad {year}, sista dataåret",
    en: "share of the stock of {product} that was exported used in {year}, the latest data year",
  },
  "used-export-ratio": {
    sv: "export av begagnade per enhet av det bestånd som ska vara kvar",
    en: "used export per unit of the stock that is to be left",
  },
  "used-export-share": {
    sv: "andel av export av begagnade {year} tagen ur årsklass {cohort} ({origin}; regeln {rule})",
    en: "share of the used export {year} taken from cohort {cohort} ({origin}; rule {rule})",
  },
  "used-export-cohort": {
    sv: "export av begagnade {year} ur årsklass {cohort} ({origin})",
    en: "used export {year} out of cohort {cohort} ({origin})",
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
} as const satisfies Readonly<Record<string, Phrase>>;

/** Name of a row's text. */
export type ExplanationCode = keyof typeof EXPLANATIONS;

/** The text with its holes filled. */
export function explained(code: ExplanationCode, details: Details = {}): Phrase {
  const text = EXPLANATIONS[code];
  return { sv: fill(text.sv, details, "sv"), en: fill(text.en, details, "en") };
}
