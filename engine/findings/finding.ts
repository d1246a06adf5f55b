import type { Language, Phrase } from "./language";

/** An empty text in both languages. */
export const NO_PHRASE: Phrase = { sv: "", en: "" };

/** How bad it is: an error stops answers, a warning deserves a look, a note is a trace. */
export type Severity = "error" | "warning" | "note";

/** Marks a finding that stops the answers of every product. */
export const EVERY_PRODUCT = "*";

/**
 * Something the user should know about a table, a row or a result. `key` names the row in the
 * contract's canonical words (`product=Elbil; material=Co`), never by a row number: row order is no
 * part of a model.
 */
export interface Finding {
  readonly severity: Severity;
  /** Stable identifier of the kind of finding, such as `duplicate-key`. */
  readonly code: string;
  /** The table's own name where the caller knows it, else empty. */
  readonly table: string;
  /** The kind of table (`Flows`), empty where no table is meant. */
  readonly kind: string;
  /** Key of the row; empty for a whole table or model. */
  readonly key: Phrase;
  /** Canonical (English) column, empty for a whole row. */
  readonly column: string;
  /** What was found, one sentence. */
  readonly found: Phrase;
  /** What to do about it, one sentence. */
  readonly remedy: Phrase;
  /** Products that have no answer because of this finding; {@link EVERY_PRODUCT} = all. */
  readonly blocks: readonly string[];
}

/** Where a finding stands. */
export interface Place {
  readonly table?: string;
  readonly kind?: string;
  readonly key?: Phrase;
  readonly column?: string;
  readonly blocks?: readonly string[];
}

/** Values that fill the `{holes}` of a sentence; a Phrase fills each language with its own. */
export type Details = Readonly<Record<string, string | number | Phrase>>;

/** A finding's fixed part: severity and the sentences [found, remedy] in both languages. */
export interface FindingText {
  readonly severity: Severity;
  readonly sv: readonly [found: string, remedy: string];
  readonly en: readonly [found: string, remedy: string];
}

/** The text with each `{hole}` filled from `details`, numbers as the language writes them. */
export function fill(text: string, details: Details, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const detail = details[name];
    if (detail === undefined) return hole;
    if (typeof detail === "string") return detail;
    return (typeof detail === "number" ? figure(detail) : detail)[language];
  });
}

/** The number as each language writes it: 0,5 and 0.5; no thousands separators. */
export function figure(value: number): Phrase {
  const en = String(value);
  return { sv: en.replace(".", ","), en };
}

/** Phrases joined in each language. */
export function joined(phrases: readonly Phrase[], by: string): Phrase {
  return { sv: phrases.map(({ sv }) => sv).join(by), en: phrases.map(({ en }) => en).join(by) };
}

/** A year and its figure: `2020: 0,5`. */
export function yearFigure(year: number, value: number): Phrase {
  const { sv, en } = figure(value);
  return { sv: `${year}: ${sv}`, en: `${year}: ${en}` };
}

/** A finding of the given text at a place. */
export function makeFinding(
  code: string,
  text: FindingText,
  place: Place,
  details: Details,
): Finding {
  return {
    severity: text.severity,
    code,
    table: place.table ?? "",
    kind: place.kind ?? "",
    key: place.key ?? NO_PHRASE,
    column: place.column ?? "",
    found: { sv: fill(text.sv[0], details, "sv"), en: fill(text.en[0], details, "en") },
    remedy: { sv: fill(text.sv[1], details, "sv"), en: fill(text.en[1], details, "en") },
    blocks: text.severity === "error" ? (place.blocks ?? []) : [],
  };
}
