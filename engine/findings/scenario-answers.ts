import type { Phrase } from "./language";

/** Sentences of models beside each other, of conventions compared, and of quality by purpose. */
export const SCENARIO_ANSWERS = {
  "in-model": {
    sv: "Modell {side} ({name}): {cause}",
    en: "Model {side} ({name}): {cause}",
  },
  "units-of-models": {
    sv: "Varorna mäts i {a} i modell A och i {b} i modell B. Ange enheten kg eller t.",
    en: "The goods are measured in {a} in model A and in {b} in model B. Give the unit kg or t.",
  },
  "density-start": {
    sv: "{product} har startvärden: täthetsregeln räknar bara med det som satts på marknaden.",
    en: "{product} has start values: the density rule counts only what was put on the market.",
  },
  "density-stock": {
    sv: "{product} drivs av bestånd: täthetsregeln räknar bara från ett givet inflöde.",
    en: "{product} is driven by stock: the density rule counts only from a given inflow.",
  },
  "density-in-force": {
    sv: "{product} har en livslängd som gäller från ett kalenderår: täthetsregeln har en enda livslängd för en årsklass.",
    en: "{product} has a lifetime in force from a calendar year: the density rule has one lifetime a cohort.",
  },
  "density-phases": {
    sv: "{product} har faser: täthetsregeln känner bara användningen.",
    en: "{product} has phases: the density rule knows only use.",
  },
  "density-used": {
    sv: "{product} har handel med begagnade varor: täthetsregeln känner bara nya.",
    en: "{product} has trade in used goods: the density rule knows only new ones.",
  },
  "density-fixed": {
    sv: "{product} har en fast livslängd, som saknar täthet.",
    en: "{product} has a fixed lifetime, which has no density.",
  },
  "density-other": {
    sv: "{product}: täthetsregeln går inte att räkna här, eftersom inflödet eller livslängden inte är känd var för sig.",
    en: "{product}: the density rule cannot be computed here, since inflow or lifetime is not known by itself.",
  },
  "no-criteria": {
    sv: "Modellen har inga rader i Kriterier. Lägg till tabellen med syftet och dess gränser.",
    en: "The model has no rows in Criteria. Add the table with the purpose and its limits.",
  },
  "no-purpose": {
    sv: "Ange ett syfte: {words}.",
    en: "Give a purpose: {words}.",
  },
  "unknown-purpose": {
    sv: "Syftet ”{cell}” finns inte i Kriterier. Kända syften: {words}.",
    en: 'The purpose "{cell}" is not in Criteria. Known purposes: {words}.',
  },
  "limit-faulty": {
    sv: "Gränsen går inte att använda: raden är felaktig eller står två gånger. Se CRMCHECK.",
    en: "The limit cannot be used: its row is faulty or stands twice. See CRMCHECK.",
  },
  "unknown-criterion": {
    sv: "”{cell}” är inget kriterium. Använd {words}.",
    en: '"{cell}" is no criterion. Use {words}.',
  },
  "share-of-nothing": {
    sv: "Beståndet är 0 eller mindre: det har inga andelar.",
    en: "The stock is 0 or below: there is no share of it.",
  },
  "share-unknown": {
    sv: "Andelen går inte att räkna: beståndets årsklasser är inte kända var för sig, eller en lucka som är fylld med 0 har inga grannar att vägas efter.",
    en: "The share cannot be computed: the cohorts of the stock are not known by themselves, or a gap filled with 0 has no neighbours to be weighed by.",
  },
  "sources-undated": {
    sv: "Minst en källa som resultatet vilar på saknar år, så dess ålder är inte känd. Ange uppdaterad i Källor eller ett år i källan, i Innehåll, Livslängder, Faser, Komponenter, Styckvikter, Priser och Startvärden; en styckvikt i Produkter har ingen källa, så skriv den i Styckvikter.",
    en: "At least one source that the result rests on has no year, so its age is not known. Give updated in Sources or a year in the source, in Content, Lifetimes, Phases, Components, Unit masses, Prices and Start; a unit mass in Products has no source, so write it in Unit masses.",
  },
  "nothing-observed": {
    sv: "Det finns inga jämförelsevärden att hålla resultatet mot. Lägg till dem i Jämförelsevärden.",
    en: "There is nothing observed to hold the result against. Add it to Observed.",
  },
  "observed-nothing": {
    sv: "Jämförelsevärdena i en av serierna blir tillsammans 0, så avvikelsen från dem har ingen andel. Kontrollera Jämförelsevärden.",
    en: "The observed values of one of the series come to 0 together, so the difference from them is no share. Check Observed.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
