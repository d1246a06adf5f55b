import type { Language } from "../findings/language";

/** First words that lean on the level above: "Other", "Of metal", "Exceeding 75 kW". */
const LEANING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      "other new used part parts accessories of for with without not in by on exceeding having " +
      "containing incorporating using capable specially waste spent unwrought"
    ).split(" "),
  ),
  sv: new Set(
    (
      "andra annan annat nya ny nytt begagnade begagnad begagnat del delar tillbehör av för med " +
      "utan inte icke i till på genom mer högst över där som innehållande arbetande speciellt " +
      "avfall förbrukade obearbetat obearbetade"
    ).split(" "),
  ),
};

/** Parts belong to something that must be named. */
const OF_SOMETHING = /\b(?:parts|accessories|thereof|therefor|such|this)\b/i;

const JOINING = new Set(["of", "and", "or", "the", "a", "an"]);

/**
 * True where the last of the levels (heading, subheading, code) names the goods without those
 * above it. In doubt false: too long a name misleads nobody. It stands alone when nothing is above
 * it; or when only the heading is, and it repeats every English word of one of the heading's parts
 * (between semicolons, less parentheses), so that nothing the heading demands is lost, and leans on
 * it in neither language. Under a subheading a code never stands alone, since it inherits what the
 * subheading demands ("Of metal").
 */
export function standsAlone(levels: readonly Readonly<Record<Language, string>>[]): boolean {
  const [heading, own] = levels;
  if (levels.length < 2) return true;
  if (levels.length > 2 || heading === undefined || own === undefined) return false;
  if (isLeaning(own.en, "en") || isLeaning(own.sv, "sv") || OF_SOMETHING.test(own.en)) return false;
  const said = new Set(wordsOf(own.en));
  return heading.en
    .replace(/\([^()]*\)/g, " ")
    .split(";")
    .map(wordsOf)
    .some((words) => words.length > 0 && words.every((word) => said.has(word)));
}

function isLeaning(text: string, language: Language): boolean {
  const first = /^[^\s,;]*/.exec(text.toLowerCase())?.[0] ?? "";
  return first === "" || /[0-9]/.test(first) || LEANING[language].has(first);
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g) ?? [];
  return words.filter((word) => !JOINING.has(word));
}
