/** Sentences about what an office or the archive cannot give. */
import type { Phrase } from "#engine";

export const FETCH_SAYS = {
  notInVersion: (name: string, api: string, what: Phrase): Phrase => ({
    sv: `${name}: PxWeb ${api} har inte ${what.sv}. Använd v2, eller ange tabellens väg.`,
    en: `${name}: PxWeb ${api} has no ${what.en}. Use v2, or give the path of the table.`,
  }),
  tooLong: (name: string, what: string): Phrase => ({
    sv: `${name}: frågan "${what.slice(0, 40)}…" är för lång för en webbadress. Skriv färre ord.`,
    en: `${name}: the question "${what.slice(0, 40)}…" is too long for a web address. Write fewer words.`,
  }),
  vanished: (table: string, variable: string, code: string): Phrase => ({
    sv: `${table}, ${variable}: koden ${code} har försvunnit sedan tabellen lästes. Läs tabellen igen och välj om.`,
    en: `${table}, ${variable}: the code ${code} has vanished since the table was read. Read the table again and choose anew.`,
  }),
  statbank: (name: string): Phrase => ({
    sv: `${name}: Danmarks StatBank är inte PxWeb och stöds inte. Ange en PxWeb-adress med --base.`,
    en: `${name}: Denmark's StatBank is not PxWeb and is not supported. Give the address of a PxWeb with --base.`,
  }),
} as const;

export const THINGS = {
  search: { sv: "sökning", en: "search" },
  codelist: { sv: "kodlistor", en: "codelists" },
  savedQuery: { sv: "sparade frågor", en: "saved queries" },
} as const;
