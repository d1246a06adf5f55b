/** The command `scb` (contract, section 3) over offices that the caller provides. */
import { fetchTable, readSelect, StatisticsFault } from "#engine";
import type { Language, Phrase, Selection } from "#engine";
import { OfficeFault } from "../../ports/office-fault";
import type { StatisticsOffice } from "../../ports/statistics-office";
import { metadataShape, searchShape } from "./answer-shapes";
import { languageAsked, readCommandLine, type ScbChoices, type ScbQuestion } from "./command-line";
import { printed } from "./printed";
import { SCB_SAYS, UsageFault } from "./sentences";
import { officePlace, tablePlace, type OfficePlace, type TablePlace } from "./table-place";

/** What the command works with. */
export interface ScbMeans {
  readonly live: (place: OfficePlace & { readonly language: string }) => StatisticsOffice;
  readonly archive: (speaks: Language) => Promise<StatisticsOffice>;
  /** Standard output: JSON only. */
  readonly out: (text: string) => void;
  /** Standard error: one line. */
  readonly err: (text: string) => void;
}

const EXIT_FAULT = 2;
/** Of names and notes where nobody says. */
const LANGUAGE = "en";
/** Pages of a search that are asked for: an office has 20 tables on each. */
const MOST_PAGES = 5;

/** Answers the command line and gives its exit code: 0, or 2 with one sentence on standard error. */
export async function runScb(args: readonly string[], means: ScbMeans): Promise<number> {
  const speaks: Language = /^sv(-|$)/iu.test(languageAsked(args) ?? "") ? "sv" : "en";
  let text: string;
  try {
    text = printed(await answerTo(readCommandLine(args), speaks, means));
  } catch (error) {
    means.err(`${oneLine(sentenceOf(error)[speaks])}\n`);
    return EXIT_FAULT;
  }
  means.out(`${text}\n`);
  return 0;
}

type Asked = ScbQuestion & ScbChoices;

async function answerTo(asked: Asked, speaks: Language, means: ScbMeans): Promise<unknown> {
  if (asked.command === "search") {
    const office = await officeAt(officePlace(asked), asked, speaks, means);
    return searchShape(office, await pagesOf(office, asked.words));
  }
  // What is wrong with a selection is told before anybody is asked.
  const { table: where } = asked;
  const own =
    asked.command === "fetch" ? asked.select.map((text) => readSelect(text, { table: where })) : [];
  const place = tablePlace(asked.table, asked);
  const office = await officeAt(place, asked, speaks, means);
  const { table, selection } = await tableAt(place, office);
  if (asked.command === "metadata") return metadataShape(office, await office.metadata(table));
  const { dataset, provenance } = await office.fetch(table, joined(selection, own));
  return fetchTable(dataset, provenance);
}

/** The office, in the language asked for, else in English, else in its own. */
async function officeAt(
  place: OfficePlace,
  { archive }: Asked,
  speaks: Language,
  { live, archive: open }: ScbMeans,
): Promise<StatisticsOffice> {
  if (archive) return open(speaks);
  const office = live({ ...place, language: place.language ?? LANGUAGE });
  const { languages, defaultLanguage } = await office.config();
  const isSpoken = languages.length === 0 || languages.includes(office.language);
  if (isSpoken) return office;
  if (place.language !== undefined) {
    throw new UsageFault(SCB_SAYS.officeLacksLanguage(office.name, place.language, languages));
  }
  return live({ ...place, language: defaultLanguage ?? languages[0] ?? LANGUAGE });
}

async function tableAt(
  { table, savedQuery, selection }: TablePlace,
  office: StatisticsOffice,
): Promise<{ readonly table: string; readonly selection: Selection }> {
  if (savedQuery === undefined) return { table: table ?? "", selection };
  const saved = await office.savedQuery(savedQuery);
  if (saved.tableId === undefined) throw new UsageFault(SCB_SAYS.savedQueryOnlyFetched());
  return { table: saved.tableId, selection: saved.selection ?? [] };
}

/** `--select` stands in place of what an address asks of the same variable. */
function joined(ofAddress: Selection, own: Selection): Selection {
  const isOwn = (variable: string): boolean =>
    own.some((part) => part.variable.toLowerCase() === variable.toLowerCase());
  return [...ofAddress.filter(({ variable }) => !isOwn(variable)), ...own];
}

async function pagesOf(office: StatisticsOffice, words: string) {
  const first = await office.search(words, 1);
  const pages = [first];
  while (pages.length < Math.min(first.totalPages, MOST_PAGES)) {
    pages.push(await office.search(words, pages.length + 1));
  }
  return pages;
}

function sentenceOf(error: unknown): Phrase {
  if (error instanceof UsageFault || error instanceof OfficeFault) return error.sentence;
  if (error instanceof StatisticsFault) {
    const { found, remedy } = error.findings[0];
    return { sv: `${found.sv} ${remedy.sv}`, en: `${found.en} ${remedy.en}` };
  }
  return SCB_SAYS.unexpected(error instanceof Error ? error.message : String(error));
}

/** What is quoted may hold line breaks. */
function oneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, " ").trim();
}
