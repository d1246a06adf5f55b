/** A choice of values in words: `från 2016, nya med`; `Danmark, Norge`. */
import type { Phrase, VariableSelection } from "#engine";
import { same } from "./statistics-sentences";

/** Values told by name; the rest by their number. */
const NAMED = 3;
const CALL = /^(TOP|BOTTOM|FROM|TO|RANGE)\s*\((.*)\)$/iu;

/** What the words are made of. */
export interface Chosen {
  readonly part: VariableSelection;
  /** Codes it comes to, with their labels. */
  readonly codes: readonly string[];
  readonly labelOf: (code: string) => string;
  readonly isTime: boolean;
}

/** The rule where there is one, else the first labels. */
export function choiceWords({ part, codes, labelOf, isTime }: Chosen): Phrase {
  const rules = part.values.map((value) => ruleWords(value, labelOf, isTime));
  if (rules.some((rule) => rule === undefined)) return listWords(codes.map(labelOf));
  const told = rules.filter((rule) => rule !== undefined);
  return {
    sv: told.map(({ sv }) => sv).join("; "),
    en: told.map(({ en }) => en).join("; "),
  };
}

function listWords(labels: readonly string[]): Phrase {
  const first = labels.slice(0, NAMED).join(", ");
  const more = labels.length - NAMED;
  if (more <= 0) return same(first);
  return { sv: `${first} och ${more} till`, en: `${first} and ${more} more` };
}

type Wording = (first: string, second: string) => Phrase;

/** Rules of PxWeb in words; what they name is told by its label. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  FROM: (first) => ({ sv: `från ${first}, nya med`, en: `from ${first}, new ones too` }),
  TO: (first) => ({ sv: `till ${first}`, en: `to ${first}` }),
  RANGE: (first, second) => same(`${first}–${second}`),
  TOP: (first) => ({ sv: `de ${first} första`, en: `the first ${first}` }),
  BOTTOM: (first) => ({ sv: `de ${first} sista`, en: `the last ${first}` }),
};
const OF_TIME: Readonly<Record<string, Wording>> = {
  ...WORDINGS,
  TOP: (first) => ({ sv: `de ${first} senaste`, en: `the latest ${first}` }),
  BOTTOM: (first) => ({ sv: `de ${first} äldsta`, en: `the oldest ${first}` }),
};

/** undefined for a code that stands for itself. */
function ruleWords(
  value: string,
  labelOf: (code: string) => string,
  isTime: boolean,
): Phrase | undefined {
  const text = value.replace(/^\[(.*)\]$/u, "$1").trim();
  if (text === "*") return { sv: "alla, nya med", en: "all, new ones too" };
  const [, name = "", inside = ""] = CALL.exec(text) ?? [];
  const [first = "", second = ""] = inside.split(",").map((part) => part.trim());
  const wording = (isTime ? OF_TIME : WORDINGS)[name.toUpperCase()];
  // A count is no code, even where there is one that reads the same.
  if (wording && /^(TOP|BOTTOM)$/iu.test(name)) return wording(first, second);
  if (wording) return wording(labelOf(first), labelOf(second));
  return /[*?]/u.test(text) ? { sv: `${text}, nya med`, en: `${text}, new ones too` } : undefined;
}
