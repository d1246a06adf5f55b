/** Tables that matter here. Ids known for certain are used; paths and words are looked up. */
import { StatisticsFault, type Language, type Phrase } from "#engine";
import { OfficeFault } from "../../ports/office-fault";
import { searched } from "./find-tables";
import { ARCHIVE, SCB } from "./office-list";
import type { Offices } from "./offices";
import { stop } from "./settled";
import { STATISTICS_SAYS } from "./statistics-sentences";
import type { Found, ShelfEntry } from "./statistics-views";

/** An entry and how its table is found. */
interface Entry extends ShelfEntry {
  /** Id in SCB's newer service, or a path of the older one. */
  readonly table?: string;
  /** The archive has it. */
  readonly inArchive?: true;
  /** What to search for where there is no id, or the path is gone; and in every other office. */
  readonly words: Phrase;
}

const TRADE = "ssd/HA/HA0201/HA0201B";

/** Sources: design reference, section 3 (ids and paths seen in use). */
const ENTRIES: readonly Entry[] = [
  {
    value: "trade-month",
    label: { sv: "Utrikeshandel efter KN, månad", en: "Foreign trade by CN, month" },
    about: {
      sv: "Import och export, ton och tusen kronor, KN 2–6 siffror.",
      en: "Imports and exports, tonnes and SEK thousand, CN 2–6 digits.",
    },
    table: "TAB1631",
    inArchive: true,
    words: { sv: "varuimport varuexport KN månad", en: "imports exports CN month" },
  },
  {
    value: "trade-year",
    label: { sv: "Utrikeshandel efter KN, år", en: "Foreign trade by CN, year" },
    about: {
      sv: "Import och export, ton och tusen kronor, KN 2–6 siffror.",
      en: "Imports and exports, tonnes and SEK thousand, CN 2–6 digits.",
    },
    table: `${TRADE}/ImpExpKNTotAr`,
    words: { sv: "varuimport varuexport KN år", en: "imports exports CN year" },
  },
  {
    value: "imports-partner",
    label: { sv: "Import efter KN och land, år", en: "Imports by CN and country, year" },
    about: { sv: "KN med 8 siffror, per avsändarland.", en: "CN of 8 digits, by country." },
    table: `${TRADE}/ImpTotalKNAr`,
    words: { sv: "varuimport KN handelspartner år", en: "imports CN trading partner year" },
  },
  {
    value: "exports-partner",
    label: { sv: "Export efter KN och land, år", en: "Exports by CN and country, year" },
    about: { sv: "KN med 8 siffror, per mottagarland.", en: "CN of 8 digits, by country." },
    table: `${TRADE}/ExpTotalKNAr`,
    words: { sv: "varuexport KN handelspartner år", en: "exports CN trading partner year" },
  },
  {
    value: "imports-partner-month",
    label: { sv: "Import efter KN och land, månad", en: "Imports by CN and country, month" },
    about: { sv: "KN med 8 siffror, per avsändarland.", en: "CN of 8 digits, by country." },
    table: `${TRADE}/ImpTotalKNMan`,
    words: { sv: "varuimport KN handelspartner månad", en: "imports CN trading partner month" },
  },
  {
    value: "exports-partner-month",
    label: { sv: "Export efter KN och land, månad", en: "Exports by CN and country, month" },
    about: { sv: "KN med 8 siffror, per mottagarland.", en: "CN of 8 digits, by country." },
    table: `${TRADE}/ExpTotalKNMan`,
    words: { sv: "varuexport KN handelspartner månad", en: "exports CN trading partner month" },
  },
  {
    value: "production",
    label: { sv: "Industrins varuproduktion efter KN", en: "Industrial production by CN" },
    about: {
      sv: "Sålda varor: värde och mängd, år. Fler underindelningar än KN.",
      en: "Goods sold: value and quantity, year. More subdivisions than CN.",
    },
    table: "ssd/NV/NV0119/IVPKNAr",
    words: { sv: "industrins varuproduktion KN", en: "industrial production of goods CN" },
  },
  {
    value: "new-cars",
    label: { sv: "Nyregistrerade personbilar", en: "Newly registered cars" },
    about: { sv: "Antal efter drivmedel, månad.", en: "Number by fuel, month." },
    table: "ssd/TK/TK1001/TK1001A/PersBilarDrivMedel",
    words: {
      sv: "nyregistrerade personbilar drivmedel",
      en: "new registrations passenger cars fuel",
    },
  },
  {
    value: "vehicles",
    label: { sv: "Fordon i trafik", en: "Vehicles in use" },
    about: { sv: "Antal efter fordonsslag, år.", en: "Number by kind of vehicle, year." },
    table: "ssd/TK/TK1001/TK1001A/FordonTrafik",
    words: { sv: "fordon i trafik fordonsslag", en: "vehicles in use type" },
  },
  {
    value: "waste",
    label: { sv: "Uppkommet avfall", en: "Generated waste" },
    about: {
      sv: "Ton efter bransch och avfallsslag, vartannat år.",
      en: "Tonnes by industry and waste category, every other year.",
    },
    table: "ssd/MI/MI0305/MI0305T01C",
    words: { sv: "uppkommet avfall avfallsslag", en: "generated waste category" },
  },
];

/** What the pane shows. */
export const SHELF: readonly ShelfEntry[] = ENTRIES.map(({ value, label, about }) => ({
  value,
  label,
  about,
}));

/** The table of an entry, or the tables that its words find. */
export async function openShelf(
  offices: Offices,
  value: string,
  office: string,
  today: string,
  signal: AbortSignal,
): Promise<Found> {
  const entry = ENTRIES.find((each) => each.value === value);
  if (!entry) throw stop(STATISTICS_SAYS.noShelf, "not-found");
  if (office === ARCHIVE && entry.inArchive && entry.table !== undefined) {
    return { kind: "table", ref: { office, table: entry.table } };
  }
  const known = office === SCB ? await lookedUp(offices, entry, signal) : undefined;
  if (known) return known;
  const opened = await offices.open(office, signal);
  const language: Language = opened.office.language === "sv" ? "sv" : "en";
  const question = { office, text: entry.words[language], page: 1 };
  const found = await searched(offices, question, today, signal);
  const only = found.kind === "tables" && found.all === 1 ? found.tables[0] : undefined;
  return only ? { kind: "table", ref: only.ref } : found;
}

/** The table by its id or path; undefined where the office no longer has it there. */
async function lookedUp(
  offices: Offices,
  { table }: Entry,
  signal: AbortSignal,
): Promise<Found | undefined> {
  if (table === undefined) return undefined;
  try {
    const { ref } = await offices.table({ office: SCB, table }, signal);
    return { kind: "table", ref };
  } catch (error) {
    const isAborted = error instanceof OfficeFault && error.code === "aborted";
    const isTold = error instanceof OfficeFault || error instanceof StatisticsFault;
    // An id or a path that is no longer there, or the older service out of reach: words may do.
    if (!isTold || isAborted) throw error;
    return undefined;
  }
}
