/** Sentences about the offline archive: every one says that it is the archive, and its period. */
import type { Phrase } from "#engine";

/** What the archive holds, as told in its sentences. */
export interface Holdings {
  readonly tableId: string;
  /** `2000M01–2025M12`. */
  readonly period: string;
  /** Chapters with figures, `01–99`, and how many. */
  readonly chapters: string;
  readonly count: number;
  /** Contents codes with figures, `HA0201AI,HA0201AO`. */
  readonly contents: string;
  /** Day the figures were fetched from the office; day the office had last changed them. */
  readonly recorded: string;
  readonly updated: string;
}

export const ARCHIVE_SAYS = {
  name: (period: string): Phrase => ({
    sv: `Arkiv ${period}`,
    en: `Archive ${period}`,
  }),
  /** The first note of every answer. */
  isArchive: ({ tableId, period, recorded, updated }: Holdings): Phrase => ({
    sv: `Ur arkivet som följer med Materialkartan, inte dagens tal: ${tableId} som SCB hade den ${updated}, hämtad ${recorded}, månaderna ${period}. Namn, enheter och anmärkningar är på engelska.`,
    en: `From the archive that comes with Materialkartan, not today's figures: ${tableId} as Statistics Sweden had it on ${updated}, fetched ${recorded}, months ${period}. Names, units and notes are in English.`,
  }),
  citation: (period: string, office: Phrase): Phrase => ({
    sv: `Arkiv ${period}. ${office.sv}`,
    en: `Archive ${period}. ${office.en}`,
  }),
  lacks: (what: string, holdings: Holdings): Phrase => ({
    sv: `Arkivet har inte ${what}. ${holds(holdings).sv}`,
    en: `The archive does not have ${what}. ${holds(holdings).en}`,
  }),
  /** Codes that are listed but have no figures; `more` = how many beside the first. */
  noFigures: (variable: string, code: string, more: number, holdings: Holdings): Phrase => ({
    sv: `Arkivet har inga tal för ${variable} ${code}${more > 0 ? ` (och ${more} koder till i urvalet)` : ""}. ${holds(holdings).sv}`,
    en: `The archive has no figures for ${variable} ${code}${more > 0 ? ` (and ${more} more codes of the selection)` : ""}. ${holds(holdings).en}`,
  }),
  notLoaded: (): Phrase => ({
    sv: "Arkivet kunde inte läsas in. Försök igen, eller hämta direkt från SCB.",
    en: "The archive could not be loaded. Try again, or fetch live from SCB.",
  }),
  unreadable: (part: string): Phrase => ({
    sv: `Arkivet går inte att läsa (${part}). Installera tillägget på nytt, eller hämta direkt från SCB.`,
    en: `The archive cannot be read (${part}). Install the add-in anew, or fetch live from SCB.`,
  }),
} as const;

function holds({ tableId, period, chapters, count, contents }: Holdings): Phrase {
  return {
    sv: `Det har bara tabellen ${tableId}, med tal för de ${count} KN-kapitlen ${chapters} (alla: VarugruppKN=??), import och export i tusen kronor (ContentsCode=${contents}), ${period}. Hämta övrigt direkt från SCB.`,
    en: `It holds only the table ${tableId}, with figures for the ${count} CN chapters ${chapters} (all: VarugruppKN=??), imports and exports in SEK thousand (ContentsCode=${contents}), ${period}. Fetch the rest live from SCB.`,
  };
}

/** What a search in the archive finds its one table by, beside the table's own words. */
export const SEARCH_WORDS = [
  "import export trade foreign goods commodity commodities customs chapter CN combined nomenclature",
  "varuimport varuexport utrikeshandel handel handeln varor varugrupp kapitel kn-kapitel kn",
  "kombinerade nomenklaturen månad monthly tusen kronor scb statistics sweden arkiv archive",
].join(" ");
