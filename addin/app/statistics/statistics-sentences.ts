/** Copy of the Data tab that the use cases produce. What offices and the engine say stands with them. */
import type { Phrase } from "#engine";

/** A text that is the same in both languages. */
export const same = (text: string): Phrase => ({ sv: text, en: text });

/** Sentences about finding and fetching. */
export const STATISTICS_SAYS = {
  unchanged: { sv: "Bladet är oförändrat.", en: "The sheet is unchanged." },
  fetchStopped: {
    sv: "Hämtningen avbröts. Bladet är oförändrat. Försök igen.",
    en: "The fetch stopped. The sheet is unchanged. Try again.",
  },
  andMore: (count: number): Phrase => ({
    sv: `Det finns ${count} fel till.`,
    en: `There are ${count} faults more.`,
  }),
  noOffice: (office: string): Phrase => ({
    sv: `${office} är inget kontor som går att fråga. Välj ett i listan eller lägg till det med en adress.`,
    en: `${office} is no office that can be asked. Choose one of the list, or add it by its address.`,
  }),
  noAddress: (text: string): Phrase => ({
    sv: `"${text.slice(0, 80)}" är ingen webbadress till ett statistikkontor. Klistra in en som börjar med https://.`,
    en: `"${text.slice(0, 80)}" is no web address of a statistics office. Paste one that begins with https://.`,
  }),
  noHits: (words: string): Phrase => ({
    sv: `Inga tabeller för "${words}". Prova färre ord eller klistra in en webbadress.`,
    en: `No tables for "${words}". Try fewer words or paste a web address.`,
  }),
  hits: (shown: number, all: number): Phrase => ({
    sv: `${shown} av ${all} tabeller.`,
    en: `${shown} of ${all} tables.`,
  }),
  noWords: {
    sv: "Skriv vad tabellen handlar om, eller klistra in en webbadress.",
    en: "Write what the table is about, or paste a web address.",
  },
  queryWithoutTable: {
    sv: "Frågan säger inte vilken tabell den gäller. Klistra in tabellens webbadress före frågan.",
    en: "The query does not say which table it is about. Paste the table's web address before the query.",
  },
  noTree: (office: Phrase): Phrase => ({
    sv: `${office.sv} har inga mappar att bläddra i. Sök med ord eller klistra in en webbadress.`,
    en: `${office.en} has no folders to browse. Search by words or paste a web address.`,
  }),
  noShelf: {
    sv: "Hyllan har ingen sådan tabell. Sök med ord.",
    en: "The shelf has no such table. Search by words.",
  },
  ends: (period: string): Phrase => ({ sv: `Slutar ${period}.`, en: `Ends ${period}.` }),
  ended: (period: string): Phrase => ({
    sv: `Tabellen slutar ${period}. Sök efter en som har ersatt den.`,
    en: `The table ends ${period}. Search for one that has replaced it.`,
  }),
  otherLanguage: (wanted: Phrase, language: string): Phrase => ({
    sv: `Tabellen finns inte på ${wanted.sv}. Texterna är på språket "${language}".`,
    en: `The table is not there in ${wanted.en}. Its texts are in the language "${language}".`,
  }),
  shortCodes: (digits: number): Phrase => ({
    sv: `Koderna har högst ${digits} siffror. KN-koder med 8 siffror finns i tabellerna per land: ImpTotalKNAr och ImpTotalKNMan (import), ExpTotalKNAr och ExpTotalKNMan (export).`,
    en: `The codes have at most ${digits} digits. CN codes of 8 digits are in the tables by country: ImpTotalKNAr and ImpTotalKNMan (imports), ExpTotalKNAr and ExpTotalKNMan (exports).`,
  }),
  archiveOnly: (period: Phrase): Phrase => ({
    sv: `Arkiv till ${period.sv}, inte dagens. Bara kapitel (2 siffror) i tusen kronor har värden.`,
    en: `Archive to ${period.en}, not today's. Only chapters (2 digits) in SEK thousand have values.`,
  }),
} as const;

/** `2025M12` as it is read: `dec 2025`. */
export function periodWords(code: string): Phrase {
  const [, year = "", month = ""] = /^(\d{4})M(\d{2})$/u.exec(code) ?? [];
  const at = Number(month) - 1;
  const [sv, en] = [MONTHS_SV[at], MONTHS_EN[at]];
  if (sv === undefined || en === undefined) return same(code);
  return { sv: `${sv} ${year}`, en: `${en} ${year}` };
}

const MONTHS_SV = "jan feb mars apr maj juni juli aug sep okt nov dec".split(" ");
const MONTHS_EN = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
