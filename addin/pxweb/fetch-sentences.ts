/** Sentences about what a live office cannot give. */
import type { Phrase, PxWebApi } from "#engine";

export const FETCH_SAYS = {
  notInVersion: (name: string, api: PxWebApi, what: Phrase): Phrase => ({
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
  vanishedOfCodelist: (table: string, variable: string, list: string, code: string): Phrase => ({
    sv: `${table}, ${variable}: koden ${code} har försvunnit ur kodlistan ${list} sedan den lästes. Läs tabellen igen och välj om.`,
    en: `${table}, ${variable}: the code ${code} has vanished from the codelist ${list} since it was read. Read the table again and choose anew.`,
  }),
  codelistNotInV1: (table: string, variable: string, list: string, code: string): Phrase => ({
    sv: `${table}, ${variable}: PxWeb v1 visar inte kodlistan ${list}, och ${code} finns inte bland variabelns egna koder. Välj bland dem, eller använd v2.`,
    en: `${table}, ${variable}: PxWeb v1 does not show the codelist ${list}, and ${code} is not among the variable's own codes. Choose among them, or use v2.`,
  }),
  statbank: (name: string): Phrase => ({
    sv: `${name}: Danmarks StatBank är inte PxWeb och stöds inte. Ange adressen till en PxWeb.`,
    en: `${name}: Denmark's StatBank is not PxWeb and is not supported. Give the address of a PxWeb.`,
  }),
  otherTable: (name: string, asked: string, answered: string): Phrase => ({
    sv: `${name} svarade med tabellen ${answered} på en fråga om ${asked}. Försök igen senare, eller kontrollera tabellens id.`,
    en: `${name} answered with the table ${answered} to a question about ${asked}. Try again later, or check the id of the table.`,
  }),
  notAllowed: (name: string, hosts: string): Phrase => ({
    sv: `${name}: tillägget får bara hämta från ${hosts}. Välj ett av dem, eller hämta med kommandot scb och --base.`,
    en: `${name}: the add-in may fetch from ${hosts} only. Choose one of them, or fetch with the command scb and --base.`,
  }),
  noApi: (name: string, api: PxWebApi, base: string): Phrase => ({
    sv: `${name} svarar inte som PxWeb ${api} på ${base}. Kontrollera adressen och versionen.`,
    en: `${name} does not answer as PxWeb ${api} at ${base}. Check the address and the version.`,
  }),
  fellBack: (v2: string, v1: string): Phrase => ({
    sv: `PxWeb v2 på ${v2} går inte att använda just nu. Frågorna går i stället till v1 på ${v1}.`,
    en: `PxWeb v2 at ${v2} cannot be used just now. Questions go to v1 at ${v1} instead.`,
  }),
  pathNeeded: (name: string, table: string): Phrase => ({
    sv: `${name}: PxWeb v1 hittar tabeller på deras väg, och vägen till ${table} är inte känd. Öppna tabellen bland mapparna, eller klistra in dess adress.`,
    en: `${name}: PxWeb v1 finds tables by their path, and the path of ${table} is not known. Open the table among the folders, or paste its address.`,
  }),
  folderUnreadable: (name: string, id: string): Phrase => ({
    sv: `${name}: mappen ${id || "/"} går inte att läsa. Öppna den igen, eller sök efter tabellen.`,
    en: `${name}: the folder ${id || "/"} cannot be read. Open it again, or search for the table.`,
  }),
  isTable: (name: string, id: string): Phrase => ({
    sv: `${name}: ${id} är en tabell, ingen mapp. Öppna den som tabell.`,
    en: `${name}: ${id} is a table, no folder. Open it as a table.`,
  }),
  savedPage: (address: string): Phrase => ({
    sv: `${address}: en sparad fråga på de äldre webbsidorna går inte att läsa härifrån. Öppna den i webbläsaren, välj API för tabellen och klistra in adressen och frågan.`,
    en: `${address}: a saved query of the older web pages cannot be read from here. Open it in the browser, choose the API of the table and paste its address and query.`,
  }),
  queryWithoutTable: (): Phrase => ({
    sv: "Frågan säger inte vilken tabell den gäller. Klistra in tabellens adress före frågan, eller öppna tabellen först.",
    en: "The query does not say which table it is about. Paste the address of the table before the query, or open the table first.",
  }),
} as const;

export const THINGS = {
  search: { sv: "sökning", en: "search" },
  codelist: { sv: "kodlistor", en: "codelists" },
  savedQuery: { sv: "sparade frågor", en: "saved queries" },
} as const;
