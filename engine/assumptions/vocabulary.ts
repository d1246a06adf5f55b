/**
 * Every closed word of the contract, English and Swedish. The English form is the canonical one.
 * Either form is accepted in any cell and argument, upper or lower case. Units have their own table
 * in quantities/units.ts. Source: design contract, "Closed words".
 */
import type { Language } from "../findings/language";
import { tidy } from "./cell";

/** English word → Swedish word, then other accepted spellings. */
type WordList = Readonly<Record<string, readonly [sv: string, ...also: string[]]>>;

const WORDS = {
  flow: {
    import: ["import"],
    export: ["export"],
    production: ["produktion"],
    inflow: ["inflöde"],
    "export used": ["export begagnad"],
    stock: ["bestånd"],
  },
  measure: {
    inflow: ["inflöde"],
    stock: ["bestånd"],
    release: ["frigjort"],
    "used export": ["export begagnad"],
    collected: ["insamlat"],
    exported: ["exporterat"],
    "exported unrecorded": ["exporterat oregistrerat"],
    retained: ["kvarhållet"],
    hibernating: ["vilande"],
    available: ["tillgängligt"],
    recovered: ["återvunnet"],
    unknown: ["okänt"],
    "stock change": ["beståndsförändring"],
  },
  origin: { new: ["ny"], used: ["begagnad"] },
  driver: { inflow: ["inflöde"], stock: ["bestånd"] },
  distribution: {
    fixed: ["fast"],
    uniform: ["likformig"],
    normal: ["normal"],
    "normal uncut": ["normal oavkortad"],
    "folded normal": ["vikt normal"],
    lognormal: ["lognormal"],
    weibull: ["weibull"],
    gamma: ["gamma"],
    exponential: ["exponentiell"],
  },
  profile: { new: ["ny"], steady: ["jämvikt"], uniform: ["jämn"], growth: ["tillväxt"] },
  scope: { whole: ["helhet"], rest: ["övrigt"] },
  "start phase": { use: ["användning"], hibernating: ["vilande"], waste: ["avfall"] },
  "phase quantity": { inflow: ["inflöde"], stock: ["bestånd"], outflow: ["utflöde"] },
  convention: {
    uniform: ["jämn"],
    mid: ["mitten"],
    end: ["slutet"],
    start: ["början"],
    density: ["täthet"],
  },
  "missing rule": {
    error: ["fel"],
    zero: ["noll"],
    interpolate: ["interpolera"],
    hold: ["behåll"],
    "from parent": ["från överordnad"],
  },
  "nil symbol": { missing: ["saknas"], zero: ["noll"] },
  "price basis": {
    "import and export": ["import och export"],
    import: ["import"],
    export: ["export"],
  },
  "negative consumption": { keep: ["behåll"], carry: ["för över"], zero: ["noll"] },
  "used export rule": {
    proportional: ["proportionell"],
    oldest: ["äldst"],
    youngest: ["yngst"],
  },
  "loose components": { subtract: ["dra av"], share: ["andel"], all: ["allt"] },
  "yes or no": { yes: ["ja"], no: ["nej"] },
  "stock-driven decline": { shrink: ["krymp"], "negative inflow": ["negativt inflöde"] },
  "content between years": { step: ["steg"], linear: ["linjär"] },
  projection: { none: ["ingen"], hold: ["behåll"], trend: ["trend"] },
  "year correlation": { full: ["full"], independent: ["oberoende"] },
  language: { sv: ["sv"], en: ["en"] },
  "top by": {
    "product and material": ["produkt och material"],
    product: ["produkt"],
    material: ["material"],
    responsibility: ["producentansvar"],
  },
  severity: { error: ["fel"], warning: ["varning"], note: ["upplysning"] },
  statistic: {
    mean: ["medel"],
    value: ["värde"],
    bias: ["avvikelse"],
    MAPE: ["MAPE"],
    "lifetime factor": ["livslängdsfaktor"],
    "net used export": ["nettoexport begagnad"],
    "inflow factor": ["inflödesfaktor"],
  },
  all: { all: ["alla"] },
  base: { base: ["bas"] },
  "total partner": { total: ["totalt", "tot", "summa"] },
  "totals row": { total: ["summa", "totalt"] },
  basis: {
    template: ["schablon"],
    "product passport": ["produktpass"],
    producer: ["producent"],
    "waste handler": ["avfallshanterare"],
  },
  criterion: {
    "filled share": ["andel ifyllt"],
    "converted share": ["andel omräknat"],
    "weak content share": ["andel svagt innehåll"],
    "old source share": ["andel gamla källor"],
    "validation bias": ["valideringsavvikelse"],
    "range width": ["spannbredd"],
  },
  operation: { "=": ["="], "*": ["*"], "+": ["+"], "new row": ["ny rad"] },
  setting: {
    "first year": ["första år"],
    "last year": ["sista år"],
    convention: ["konvention"],
    missing: ["saknas"],
    "nil symbol": ["nollsymbol"],
    "price basis": ["prisunderlag"],
    "negative consumption": ["negativ förbrukning"],
    "used export": ["export begagnad"],
    "loose components": ["lösa komponenter"],
    "replace components": ["ersätt komponenter"],
    "stock-driven decline": ["minskande bestånd"],
    "content between years": ["innehåll mellan år"],
    projection: ["framskrivning"],
    "year correlation": ["årskorrelation"],
    draws: ["dragningar"],
    seed: ["frö"],
    "base name": ["basnamn"],
    language: ["språk"],
  },
  kind: {
    Products: ["Produkter"],
    Codes: ["Koder"],
    Flows: ["Flöden"],
    Prices: ["Priser"],
    "Unit masses": ["Styckvikter"],
    Lifetimes: ["Livslängder"],
    Content: ["Innehåll"],
    Components: ["Komponenter"],
    Start: ["Startvärden"],
    Observed: ["Jämförelsevärden"],
    Handling: ["Omhändertagande"],
    Phases: ["Faser"],
    "Material prices": ["Materialpriser"],
    Consumption: ["Förbrukning"],
    Disruptions: ["Störningar"],
    Criteria: ["Kriterier"],
    Changes: ["Ändringar"],
    Versions: ["Versioner"],
    Settings: ["Inställningar"],
    Sources: ["Källor"],
  },
  column: {
    product: ["produkt"],
    unit: ["enhet"],
    "unit mass": ["styckvikt"],
    "unit size": ["enhetsstorlek"],
    group: ["grupp"],
    responsibility: ["producentansvar"],
    "waste code": ["avfallskod"],
    tags: ["taggar"],
    driver: ["drivs av"],
    projection: ["framskrivning"],
    "final use share": ["andel slutlig"],
    note: ["anmärkning"],
    "CN code": ["KN-kod"],
    flow: ["flöde"],
    "from year": ["från år"],
    "to year": ["till år"],
    share: ["andel", "andel vidare"],
    low: ["låg"],
    high: ["hög"],
    origin: ["ursprung"],
    "age at entry": ["ålder vid inträde"],
    series: ["serie"],
    year: ["år"],
    value: ["värde"],
    partner: ["motpart"],
    status: ["status"],
    source: ["källa"],
    price: ["pris"],
    "in force from": ["gäller från år"],
    distribution: ["fördelning"],
    mean: ["medel"],
    sd: ["standardavvikelse"],
    shape: ["form"],
    scale: ["skala"],
    material: ["material"],
    amount: ["mängd"],
    scope: ["omfattning"],
    "recycled share": ["återvunnen andel"],
    basis: ["underlag"],
    quality: ["kvalitet"],
    edition: ["utgåva"],
    component: ["komponent"],
    stock: ["bestånd"],
    phase: ["fas"],
    cohort: ["årsklass"],
    profile: ["åldersprofil"],
    growth: ["tillväxttakt", "tillväxt"],
    introduced: ["introduktionsår"],
    for: ["gäller"],
    measure: ["mått"],
    definition: ["definition"],
    collected: ["insamlat"],
    exported: ["exporterat"],
    "exported unrecorded": ["exporterat oregistrerat"],
    retained: ["kvarhållet"],
    "retained years": ["år kvarhållet"],
    recovery: ["återvinningsgrad"],
    route: ["återvinningsväg"],
    "retained low": ["kvarhållet låg"],
    "retained high": ["kvarhållet hög"],
    "recovery low": ["återvinningsgrad låg"],
    "recovery high": ["återvinningsgrad hög"],
    order: ["ordning"],
    start: ["start", "startvärde"],
    to: ["till"],
    import: ["import"],
    export: ["export"],
    scenario: ["scenario"],
    cut: ["bortfall"],
    purpose: ["syfte"],
    criterion: ["kriterium"],
    limit: ["gräns"],
    table: ["tabell"],
    row: ["rad"],
    column: ["kolumn"],
    operation: ["operation"],
    author: ["författare", "av"],
    date: ["datum"],
    version: ["version"],
    reason: ["orsak", "anledning"],
    fingerprint: ["fingeravtryck"],
    "statistics as of": ["statistik per"],
    setting: ["inställning"],
    "table id": ["tabell-id"],
    citation: ["hänvisning", "källhänvisning"],
    selection: ["urval"],
    updated: ["uppdaterad"],
    fetched: ["hämtad"],
    rows: ["rader"],
    licence: ["licens"],
  },
} as const satisfies Readonly<Record<string, WordList>>;

/** Name of a list of closed words. */
export type WordSet = keyof typeof WORDS;
/** A canonical (English) word of a list. */
export type Word<S extends WordSet> = S extends WordSet
  ? Extract<keyof (typeof WORDS)[S], string>
  : never;

const readers = new Map<WordSet, Map<string, string>>();
for (const set of Object.keys(WORDS) as WordSet[]) {
  const reader = new Map<string, string>();
  for (const [english, others] of Object.entries(WORDS[set] as WordList)) {
    for (const form of [english, ...others]) reader.set(form.toLowerCase(), english);
  }
  readers.set(set, reader);
}

/** The canonical word of a text in either language, or undefined. */
export function readWord<S extends WordSet>(set: S, text: string): Word<S> | undefined {
  return readers.get(set)?.get(tidy(text).toLowerCase()) as Word<S> | undefined;
}

/** A canonical word in the given language. */
export function wordIn<S extends WordSet>(set: S, word: Word<S>, language: Language): string {
  return language === "en" ? word : ((WORDS[set] as WordList)[word]?.[0] ?? word);
}

/** All canonical words of a list, in the contract's order. */
export function wordsOf<S extends WordSet>(set: S): readonly Word<S>[] {
  return Object.keys(WORDS[set]) as Word<S>[];
}

/** The words of a list, or `only` these, in one language, joined for a sentence. */
export function wordList(set: WordSet, language: Language, only?: readonly string[]): string {
  return wordsOf(set)
    .filter((word) => only?.includes(word) ?? true)
    .map((word) => wordIn(set, word, language))
    .join(", ");
}
