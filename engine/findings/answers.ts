import { DISRUPTION_ANSWERS } from "./disruption-answers";
import { fill, type Details } from "./finding";
import type { Phrase } from "./language";
import { SCENARIO_ANSWERS } from "./scenario-answers";
import { UNCERTAINTY_ANSWERS } from "./uncertainty-answers";

/** Sentences of worksheet functions that cannot answer, or not in full. */
export const ANSWERS = {
  ...UNCERTAINTY_ANSWERS,
  ...SCENARIO_ANSWERS,
  ...DISRUPTION_ANSWERS,
  "no-handle": {
    sv: "”{cell}” är ingen modell. Ange cellen med =CRMMODEL(…).",
    en: '"{cell}" is no model. Give the cell with =CRMMODEL(…).',
  },
  recalculate: {
    sv: "Modellen {cell} är inaktuell eller inte läst. Räkna om modellcellen.",
    en: "The model {cell} is stale or not read. Recalculate the model cell.",
  },
  "other-version": {
    sv: "Modellen {cell} är gjord med en annan version. Räkna om modellcellen.",
    en: "The model {cell} was made by another version. Recalculate the model cell.",
  },
  "bad-name": {
    sv: "Modellens namn är tomt eller innehåller ” · ”. Ge den ett annat namn.",
    en: 'The model\'s name is empty or contains " · ". Give it another name.',
  },
  "no-tables": {
    sv: "Ingen tabell är given. Ange tabellerna, till exempel Produkter[#Alla].",
    en: "No table is given. Give the tables, for example Products[#All].",
  },
  "unknown-scenario": {
    sv: "Scenariot ”{cell}” finns inte i Ändringar. Kända scenarier: {words}.",
    en: 'The scenario "{cell}" is not in Changes. Known scenarios: {words}.',
  },
  "stored-version": {
    sv: "Den sparade versionen {cell} finns inte här.",
    en: "The stored version {cell} is not available here.",
  },
  "no-table": {
    sv: "”{cell}” är ingen tabell. Ange tabellen med rubriker, till exempel Produkter[#Alla].",
    en: '"{cell}" is no table. Give the table with its headers, for example Products[#All].',
  },
  "argument-count": {
    sv: "{name} kan inte ha {count} argument.",
    en: "{name} cannot have {count} arguments.",
  },
  "part-unknown": {
    sv: "Delen {cell} är inte läst. Räkna om cellen med =CRMPART(…).",
    en: "The part {cell} is not read. Recalculate the cell with =CRMPART(…).",
  },
  "cell-error": {
    sv: "Ett argument är ett fel ({cell}). Rätta cellen det kommer från.",
    en: "An argument is an error ({cell}). Mend the cell it comes from.",
  },
  "unknown-measure": {
    sv: "”{cell}” är inget mått. Använd {words}.",
    en: '"{cell}" is no measure. Use {words}.',
  },
  "no-measure": {
    sv: "Inget mått är angivet. Använd {words}.",
    en: "No measure is given. Use {words}.",
  },
  "measure-not-here": {
    sv: "Måttet {cell} går inte att använda här. Använd {words}.",
    en: "The measure {cell} cannot be used here. Use {words}.",
  },
  "no-handling": {
    sv: "{product} har ingen rad i Omhändertagande som gäller här. Lägg till en rad för produkten, dess grupp eller dess producentansvar.",
    en: "{product} has no row in Handling that holds here. Add a row for the product, its group or its responsibility.",
  },
  "unknown-phase": {
    sv: "Det finns ingen fas ”{cell}”. Modellens faser är {words}.",
    en: 'There is no phase "{cell}". The model\'s phases are {words}.',
  },
  "unknown-phase-quantity": {
    sv: "”{cell}” går inte att fråga om en fas. Använd {words}.",
    en: '"{cell}" cannot be asked of a phase. Use {words}.',
  },
  "no-phase": {
    sv: "{product} har inte den fasen. Lägg till den i Faser.",
    en: "{product} does not have that phase. Add it to Phases.",
  },
  "no-use": {
    sv: "{product} har ingen fas användning bland sina Faser. Döp en av dem till användning, eller fråga efter en fas med CRMPHASE.",
    en: "{product} has no phase use among its Phases. Name one of them use, or ask for a phase with CRMPHASE.",
  },
  "handling-unknown": {
    sv: "{product}: en andel eller kvarhållna år saknas i Omhändertagande. Fyll i det som saknas.",
    en: "{product}: a share or retained years are missing in Handling. Fill in what is missing.",
  },
  "no-recovery": {
    sv: "{product} har ingen återvinningsgrad. Ange den i Omhändertagande.",
    en: "{product} has no recovery. Give it in Handling.",
  },
  "unknown-product": {
    sv: "Det finns ingen produkt, grupp eller producentansvar ”{cell}”{near}.",
    en: 'There is no product, group or responsibility "{cell}"{near}.',
  },
  "goods-inside": {
    sv: "{component} är ett eget bestånd inuti {product}: en summa av varorna räknar den två gånger. Fråga efter material, eller efter en produkt i taget.",
    en: "{component} is a stock of its own inside {product}: a sum of the goods counts it twice. Ask for materials, or for one product at a time.",
  },
  "one-value": {
    sv: "Ange ett värde, inte ett område med flera.",
    en: "Give one value, not a range with several.",
  },
  "one-only": {
    sv: "Ange en produkt (eller grupp) och ett material i taget.",
    en: "Give one product (or group) and one material at a time.",
  },
  "unknown-material": {
    sv: "”{cell}” är varken ett listat material eller ett i modellen{near}.",
    en: '"{cell}" is neither a listed material nor one of the model{near}.',
  },
  "ambiguous-material": {
    sv: "”{cell}” kan betyda {words}. Skriv ut vilket.",
    en: '"{cell}" may mean {words}. Write out which one.',
  },
  "bad-years": {
    sv: "”{cell}” är inga år. Skriv år som tal, som ett område eller som ”2016:2030”.",
    en: '"{cell}" is not years. Write years as numbers, as a range, or as "2016:2030".',
  },
  "too-many-years": {
    sv: "Fler än 1 000 år. Skriv ”2016:2030” inom citattecken.",
    en: 'More than 1,000 years. Write "2016:2030" in quotes.',
  },
  "years-shape": {
    sv: "Åren ska stå i en rad eller en kolumn. Skriv ”2016:2030” inom citattecken om det var det som menades.",
    en: 'Years must stand in one row or one column. Write "2016:2030" in quotes if that was meant.',
  },
  "year-outside": {
    sv: "{cell} ligger utanför modellens år {from}–{to}.",
    en: "{cell} is outside the model's years {from}–{to}.",
  },
  "no-years": {
    sv: "Modellen har inga år: Flöden och Startvärden är tomma eller felaktiga. Se CRMCHECK.",
    en: "The model has no years: Flows and Start are empty or faulty. See CRMCHECK.",
  },
  "unknown-unit": {
    sv: "”{cell}” går inte som enhet här. Använd {words}.",
    en: '"{cell}" cannot be the unit here. Use {words}.',
  },
  "units-differ": {
    sv: "Produkterna har olika enheter ({words}). Ange enheten kg eller t.",
    en: "The products have different units ({words}). Give the unit kg or t.",
  },
  "prices-needed": {
    sv: "Värden i SEK kräver tabellen Materialpriser, som modellen inte har.",
    en: "Values in SEK need the table Material prices, which the model does not have.",
  },
  "material-price-none": {
    sv: "{words} saknar pris för {year}. Lägg till det i Materialpriser.",
    en: "{words}: no price for {year}. Add it to Material prices.",
  },
  "material-price-faulty": {
    sv: "{words}: priset för {year} går inte att använda, raden är felaktig eller står två gånger. Se CRMCHECK.",
    en: "{words}: the price for {year} cannot be used, its row is faulty or stands twice. See CRMCHECK.",
  },
  "material-price-currency": {
    sv: "{words}: priset för {year} står i {price} och det finns ingen växelkurs. Ange priset i SEK i Materialpriser.",
    en: "{words}: the price for {year} is in {price} and there is no exchange rate. Give the price in SEK in Material prices.",
  },
  "no-mass": {
    sv: "{product} har ingen styckvikt för alla årsklasser. Lägg till den i Produkter eller Styckvikter.",
    en: "{product} has no unit mass for all cohorts. Add it to Products or Unit masses.",
  },
  "no-content": {
    sv: "{product} har inget innehåll. Lägg till rader i Innehåll.",
    en: "{product} has no content. Add rows to Content.",
  },
  "component-only": {
    sv: "{product} är bara en komponent och räknas i produkterna som innehåller den. Fråga efter dem, eller ge den flöden eller en livslängd.",
    en: "{product} is only a component and counts in the products that contain it. Ask for them, or give it flows or a lifetime.",
  },
  "product-blocked": {
    sv: "{product} saknar svar: {cause}",
    en: "{product} has no answer: {cause}",
  },
  "too-large": {
    sv: "Talet blir för stort för att räkna med. Rätta värden, enheter, styckvikter, innehåll och priser.",
    en: "The number grows too large to compute with. Mend values, units, unit masses, content and prices.",
  },
  "before-start": {
    sv: "{product} är känd från slutet av {year}.",
    en: "{product} is known from the end of {year}.",
  },
  "cohorts-unknown": {
    sv: "Beståndet {year} är känt, men inte hur det fördelar sig på årsklasser: se CRMCHECK.",
    en: "The stock in {year} is known, but not how it is shared among cohorts: see CRMCHECK.",
  },
  "no-sum": {
    sv: "Ingen summa: {count} produkter saknar svar ({words}).",
    en: "No sum: {count} products have no answer ({words}).",
  },
  "no-sum-one": {
    sv: "Ingen summa: 1 produkt saknar svar ({words}). {cause}",
    en: "No sum: 1 product has no answer ({words}). {cause}",
  },
  "bad-age": {
    sv: "Åldern ”{cell}” måste vara ett tal från 0.",
    en: 'The age "{cell}" must be a number from 0.',
  },
  "unknown-distribution": {
    sv: "”{cell}” är ingen fördelning. Använd {words}.",
    en: '"{cell}" is no distribution. Use {words}.',
  },
  "unknown-convention": {
    sv: "”{cell}” är ingen konvention. Använd {words}.",
    en: '"{cell}" is no convention. Use {words}.',
  },
  "bad-parameters": {
    sv: "Livslängden går inte att räkna med: {reason}",
    en: "The lifetime cannot be computed with: {reason}",
  },
  "unknown-language": {
    sv: "”{cell}” är inget språk. Använd {words}.",
    en: '"{cell}" is no language. Use {words}.',
  },
  "cn-not-code": {
    sv: "”{cell}” är ingen KN-kod. Ange 2, 4, 6, 8 eller 10 siffror; är en inledande nolla borta?",
    en: '"{cell}" is no CN code. Give 2, 4, 6, 8 or 10 digits; is a leading zero lost?',
  },
  "cn-never": {
    sv: "KN-koden {code} har aldrig gällt enligt listan {from}–{to}. Kontrollera koden.",
    en: "The CN code {code} has never been in force by the list {from}–{to}. Check the code.",
  },
  "cn-no-name": {
    sv: "KN-koden {code} finns men har inget namn här: namn finns för koder (4–8 siffror) som gällt 2023 eller senare i kapitlen {words}.{cause}",
    en: "The CN code {code} exists but has no name here: names are known for codes (4–8 digits) in force in 2023 or later in chapters {words}.{cause}",
  },
  "cn-ended": {
    sv: "Den gällde {years}.{cause}",
    en: "It was in force {years}.{cause}",
  },
  "cn-name-other-language": {
    sv: "KN-koden {code} har inget namn på det språket här, bara: {words}",
    en: "The CN code {code} has no name in that language here, only: {words}",
  },
  "unknown-top-by": {
    sv: "”{cell}” går inte att rangordna efter. Använd {words}.",
    en: '"{cell}" cannot be ranked by. Use {words}.',
  },
  "one-year": {
    sv: "Ange ett år, till exempel 2024.",
    en: "Give one year, such as 2024.",
  },
  "bad-count": {
    sv: "”{cell}” är inget antal rader. Ange ett heltal från 1.",
    en: '"{cell}" is no number of rows. Give a whole number from 1.',
  },
  "no-ranking": {
    sv: "Ingen rang eller andel: {count} av dem som räknas saknar svar ({words}).",
    en: "No rank or share: {count} of those counted have no answer ({words}).",
  },
  "consumption-missing": {
    sv: "{words}: förbrukningen {year} är markerad som saknad.",
    en: "{words}: the consumption of {year} is marked as missing.",
  },
  "consumption-faulty": {
    sv: "{words}: förbrukningen {year} går inte att använda, raden är felaktig eller står två gånger. Se CRMCHECK.",
    en: "{words}: the consumption of {year} cannot be used, its row is faulty or stands twice. See CRMCHECK.",
  },
  "consumption-of-group": {
    sv: "{words}: gruppens förbrukning omfattar även dess delar, som har egna rader här. Ange förbrukningen för varje del.",
    en: "{words}: the group's consumption covers its members too, which have rows of their own here. Give the consumption of each member.",
  },
  "bad-number": {
    sv: "”{cell}” är inget tal.",
    en: '"{cell}" is not a number.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Name of a sentence. */
export type AnswerCode = keyof typeof ANSWERS;

/** The sentence with its holes filled. */
export function answerSentence(code: AnswerCode, details: Details = {}): Phrase {
  const text = ANSWERS[code];
  return { sv: fill(text.sv, details, "sv"), en: fill(text.en, details, "en") };
}
