/** What stands beside fetched figures: where they come from, and every note, mandatory first. */
import {
  mandatoryFirst,
  missingCount,
  type Cell,
  type Dataset,
  type Language,
  type Note,
  type Phrase,
  type Provenance,
} from "#engine";
import { fetchedFrom, missingSentence } from "./fetch-sentences";
import { cut, type FetchedCell } from "./fetched-rows";

const HEADERS: Readonly<Record<Language, readonly [string, string]>> = {
  sv: ["# Om hämtningen", "Text"],
  en: ["# About the fetch", "Text"],
};

const WORDS = {
  source: { sv: "Källa", en: "Source" },
  table: { sv: "Tabell", en: "Table" },
  id: { sv: "Tabell-id", en: "Table id" },
  from: { sv: "Hämtning", en: "Fetch" },
  updated: { sv: "Uppdaterad", en: "Updated" },
  missing: { sv: "Celler utan värde", en: "Cells without a value" },
  summed: { sv: "Summerat av kontoret", en: "Summed by the office" },
  licence: { sv: "Licens", en: "Licence" },
  mandatory: { sv: "Obs", en: "Important" },
  note: { sv: "Not", en: "Note" },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Name of the table beside a table of figures. */
export function aboutName(table: string): string {
  return table.replace(/_data(\d*)$/u, "_about$1");
}

/** Figures with their origin. */
export interface ToldFetch {
  readonly dataset: Dataset;
  readonly provenance: Provenance;
}

/** The language of such a table; undefined for headers of another. */
export function aboutLanguage(headers: readonly Cell[]): Language | undefined {
  return (["sv", "en"] as const).find((language) =>
    HEADERS[language].every((header, i) => header === headers[i]),
  );
}

/** Header first. */
export function aboutRows(
  { dataset, provenance }: ToldFetch,
  language: Language,
): readonly (readonly FetchedCell[])[] {
  const missing = missingCount(dataset);
  const line = (word: Phrase, content: string | null): FetchedCell[][] =>
    content === null || content === "" ? [] : [[word[language], cut(content)]];
  return [
    HEADERS[language],
    ...line(WORDS.source, provenance.citation),
    ...line(WORDS.table, dataset.label),
    ...line(WORDS.id, dataset.tableId),
    ...line(WORDS.from, fetchedFrom(provenance)[language]),
    ...line(WORDS.updated, provenance.updated),
    ...line(WORDS.missing, missingSentence(missing, dataset.values.length, provenance)[language]),
    ...line(WORDS.summed, provenance.eliminated.join(", ")),
    ...line(WORDS.licence, provenance.licence),
    ...mandatoryFirst(dataset.notes).flatMap((note) =>
      line(note.mandatory ? WORDS.mandatory : WORDS.note, noteText(note)),
    ),
  ];
}

/** A note of a variable or a code names it. */
function noteText({ text, variable, code }: Note): string {
  if (variable === undefined) return text;
  return `${code === undefined ? variable : `${variable} = ${code}`}: ${text}`;
}
