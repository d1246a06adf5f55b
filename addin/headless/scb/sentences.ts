/** What `scb` says when it is asked in a way it cannot follow. */
import type { Phrase } from "#engine";

/** A command line that cannot be followed. */
export class UsageFault extends Error {
  override readonly name = "UsageFault";
  constructor(readonly sentence: Phrase) {
    super(sentence.en);
  }
}

const COMMANDS = "search WORDS, metadata TABLE, fetch TABLE --select VAR=CODES";
const OPTIONS = "--select, --base, --api, --archive, --language";

export const SCB_SAYS = {
  noCommand: (): Phrase => ({
    sv: `Säg vad som ska göras: ${COMMANDS}.`,
    en: `Say what to do: ${COMMANDS}.`,
  }),
  unknownCommand: (found: string): Phrase => ({
    sv: `Det finns inget kommando "${found}"; det finns ${COMMANDS}.`,
    en: `There is no command "${found}"; there are ${COMMANDS}.`,
  }),
  unknownOption: (found: string): Phrase => ({
    sv: `Det finns inget val ${found}; det finns ${OPTIONS}.`,
    en: `There is no option ${found}; there are ${OPTIONS}.`,
  }),
  noValue: (option: string, example: string): Phrase => ({
    sv: `${option} saknar värde: skriv till exempel ${option} ${example}.`,
    en: `${option} has no value: write ${option} ${example}, for example.`,
  }),
  takesNoValue: (option: string): Phrase => ({
    sv: `${option} tar inget värde: skriv bara ${option}.`,
    en: `${option} takes no value: write ${option} alone.`,
  }),
  twice: (option: string): Phrase => ({
    sv: `${option} står två gånger: skriv det en gång.`,
    en: `${option} stands twice: write it once.`,
  }),
  noWords: (): Phrase => ({
    sv: "Sökningen har inga ord: skriv till exempel search bilar.",
    en: "The search has no words: write search cars, for example.",
  }),
  noTable: (command: string): Phrase => ({
    sv: `${command} saknar tabell: ange beteckning (TAB1631), väg (ssd/HA/…) eller webbadress.`,
    en: `${command} has no table: give its id (TAB1631), path (ssd/HA/…) or web address.`,
  }),
  severalTables: (command: string, found: readonly string[]): Phrase => ({
    sv: `${command} tar en tabell i taget men fick ${found.length}: ${found.join(", ")}.`,
    en: `${command} takes one table at a time but got ${found.length}: ${found.join(", ")}.`,
  }),
  selectOnlyInFetch: (command: string): Phrase => ({
    sv: `--select hör till fetch, inte till ${command}.`,
    en: `--select belongs to fetch, not to ${command}.`,
  }),
  badApi: (found: string): Phrase => ({
    sv: `--api ${found} finns inte: skriv v1 eller v2.`,
    en: `There is no --api ${found}: write v1 or v2.`,
  }),
  badBase: (found: string): Phrase => ({
    sv: `--base ${found} är ingen rot till ett PxWeb-API: skriv en webbadress utan frågetecken och lösenord, till exempel https://data.ssb.no/api/pxwebapi/v2.`,
    en: `--base ${found} is no root of a PxWeb API: write a web address without question mark and password, such as https://data.ssb.no/api/pxwebapi/v2.`,
  }),
  badLanguage: (found: string): Phrase => ({
    sv: `--language ${found} är inget språk: skriv en kod som sv eller en.`,
    en: `--language ${found} is no language: write a code such as sv or en.`,
  }),
  officeLacksLanguage: (office: string, found: string, known: readonly string[]): Phrase => ({
    sv: `${office} svarar inte på språket ${found}; det finns ${known.join(", ")}.`,
    en: `${office} does not answer in the language ${found}; there are ${known.join(", ")}.`,
  }),
  archiveIsNoOffice: (): Phrase => ({
    sv: "--archive läser det som följer med och --base frågar en myndighet: ange det ena.",
    en: "--archive reads what comes along and --base asks an office: give one of them.",
  }),
  otherArchive: (host: string): Phrase => ({
    sv: `Arkivet har bara SCB:s tal, men adressen pekar på ${host}: utelämna --archive.`,
    en: `The archive only has figures of Statistics Sweden, but the address points at ${host}: leave out --archive.`,
  }),
  pathIsV1: (table: string): Phrase => ({
    sv: `${table} är en väg i v1, men v2 namnger tabeller med beteckning (TAB1631): utelämna --api v2.`,
    en: `${table} is a path of v1, but v2 names tables by id (TAB1631): leave out --api v2.`,
  }),
  addressSaysOther: (option: string, found: string, address: string): Phrase => ({
    sv: `Webbadressen säger ${address} men ${option} säger ${found}: utelämna ${option}.`,
    en: `The web address says ${address} but ${option} says ${found}: leave out ${option}.`,
  }),
  savedQueryOnlyFetched: (): Phrase => ({
    sv: "Adressen till en sparad fråga leder inte till någon tabell.",
    en: "The address of the saved query leads to no table.",
  }),
  unexpected: (what: string): Phrase => ({
    sv: `Något gick fel i programmet, och inget svar finns (${what}).`,
    en: `Something went wrong in the program, and there is no answer (${what}).`,
  }),
} as const;
