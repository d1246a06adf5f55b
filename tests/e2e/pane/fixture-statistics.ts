/** A statistics office in memory, in each state the tab Data can meet. */
import type { Language, Selection } from "#engine";
import type { ActionOptions } from "../../../addin/app/services";
import type {
  Fetched,
  Found,
  FoundTable,
  ModelRows,
  OfficeChoice,
  Revision,
  SheetTarget,
  StatisticsServices,
  TableRef,
  TableView,
} from "../../../addin/app/statistics/statistics-services";
import type { Outcome, Place } from "../../../addin/ports/workbook";
import type { FixtureState } from "./fixture-services";
import { fetchedOf, previewOf, proposalOf, revisionOf, sourcesIn } from "./statistics-answers";
import { planOf, wording } from "./statistics-plan";
import { importTable } from "./statistics-table";

/** What the tab asked for. */
export interface StatisticsLog {
  readonly found: { readonly office: string; readonly text: string; readonly page: number }[];
  readonly tables: TableRef[];
  readonly planned: Selection[];
  readonly fetched: {
    readonly ref: TableRef;
    readonly selection: Selection;
    readonly target: SheetTarget;
  }[];
  readonly refreshed: (readonly string[])[];
  readonly accepted: string[];
  readonly left: string[];
  readonly written: ModelRows[];
}

/** Services, what they were asked, and levers. */
export interface StatisticsFixture {
  readonly services: StatisticsServices;
  readonly log: StatisticsLog;
  /** Tells how far the fetch that waits has come. */
  readonly tellFetch: (call: number, calls: number) => void;
  /** Lets a fetch that waits go on; left out: it goes well. */
  readonly finishFetch: (outcome?: Outcome<Fetched>) => void;
  readonly finishRefresh: (outcome?: Outcome<readonly Revision[]>) => void;
}

const UNREACHED: Outcome<never> = {
  ok: false,
  fault: {
    code: "other",
    sentence: {
      sv: "SCB svarar inte. Bladet är oförändrat.",
      en: "SCB does not answer. The sheet is unchanged.",
    },
  },
};

const OFFICES: readonly OfficeChoice[] = [
  {
    value: "scb",
    label: { sv: "SCB", en: "SCB" },
    from: "live",
    about: { sv: "Direkt från SCB", en: "Live from SCB" },
  },
  {
    value: "archive",
    label: { sv: "Arkivet", en: "The archive" },
    from: "archive",
    about: { sv: "Arkiv till dec 2025, inte dagens", en: "Archive to Dec 2025, not today's" },
  },
];

const SHELF = [
  {
    value: "trade-detailed",
    label: { sv: "Import och export, 8 siffror", en: "Imports and exports, 8 digits" },
    about: {
      sv: "Ton, tusen kronor och annan kvantitet efter KN och land, per år.",
      en: "Tonnes, SEK thousand and other quantity by CN and country, by year.",
    },
  },
  {
    value: "production",
    label: { sv: "Industrins varuproduktion", en: "Industrial production of goods" },
    about: {
      sv: "Värde och kvantitet efter KN, per år.",
      en: "Value and quantity by CN, by year.",
    },
  },
];

/** The statistics of a state. */
export function fixtureStatistics(state: FixtureState, language: Language): StatisticsFixture {
  const log: StatisticsLog = {
    found: [],
    tables: [],
    planned: [],
    fetched: [],
    refreshed: [],
    accepted: [],
    left: [],
    written: [],
  };
  const offices = [...OFFICES];
  const answer = <T>(value: T): Promise<Outcome<T>> => {
    if (state === "loading") return new Promise(() => undefined);
    return Promise.resolve({ ok: true, value });
  };
  const asked = <T>(office: string, value: T): Promise<Outcome<T>> =>
    state === "fault" && office !== "archive" ? Promise.resolve(UNREACHED) : answer(value);
  const tableAt = (ref: TableRef): TableView => importTable(ref.office, language);
  let endFetch: ((outcome: Outcome<Fetched>) => void) | undefined;
  let endRefresh: ((outcome: Outcome<readonly Revision[]>) => void) | undefined;
  let options: ActionOptions | undefined;
  const missing = state === "partial" ? 3 : 0;
  const services: StatisticsServices = {
    offices: () => offices,
    insteadOf: (office) =>
      state === "fault" && office === "scb" ? { office: "archive", period: "dec 2025" } : undefined,
    shelf: SHELF,
    addOffice: (address) => {
      if (!address.includes("ssb.no")) return Promise.resolve(UNREACHED);
      const office: OfficeChoice = {
        value: "ssb",
        label: { sv: "SSB (Norge)", en: "SSB (Norway)" },
        from: "live",
        about: { sv: "Direkt från SSB", en: "Live from SSB" },
      };
      offices.push(office);
      return answer(office);
    },
    find: (question) => {
      log.found.push(question);
      return asked(question.office, foundFor(question, language));
    },
    openShelf: (_value, office) =>
      asked(office, { kind: "table", ref: { office, table: "TAB1631" } }),
    folder: (office, id) =>
      asked(
        office,
        id === ""
          ? [{ kind: "folder", id: "HA", label: language === "sv" ? "Handel" : "Trade" }]
          : [
              {
                kind: "table",
                id: "TAB1631",
                label: tableAt({ office, table: "" }).label,
                updated: "2026-11-15",
              },
            ],
      ),
    table: (ref) => {
      log.tables.push(ref);
      return asked(ref.office, tableAt(ref));
    },
    codelist: () => answer({ codes: ["EU", "ASIA"], labels: ["Europa", "Asien"] }),
    plan: (ref, selection) => {
      log.planned.push(selection);
      return answer(planOf(tableAt(ref), selection));
    },
    fetch: (ref, selection, target, given) => {
      log.fetched.push({ ref, selection, target });
      options = given;
      return new Promise((resolve) => {
        endFetch = resolve;
        given.signal.addEventListener("abort", () => resolve(UNREACHED));
      });
    },
    sources: () => answer(state === "empty" ? [] : sourcesIn(language)),
    refresh: (sources, { signal }) => {
      log.refreshed.push(sources);
      if (state === "fault") return Promise.resolve(UNREACHED);
      return new Promise((resolve) => {
        endRefresh = resolve;
        signal.addEventListener("abort", () => resolve(UNREACHED));
      });
    },
    accept: (source) => {
      log.accepted.push(source);
      return answer(wording(`${source}: 16 celler ersatta.`, `${source}: 16 cells replaced.`));
    },
    leave: (source) => void log.left.push(source),
    showVintage: (source) => answer(revisionOf(source)),
    proposal: (_source, kind) => answer(proposalOf(kind, tableAt({ office: "scb", table: "" }))),
    preview: (_source, rows) => answer(previewOf(rows)),
    toModel: (_source, rows) => {
      log.written.push(rows);
      const place: Place = { sheet: "Flöden", address: "A2:G41" };
      const sentence = wording("40 rader är skrivna i Flöden.", "40 rows are written in Flöden.");
      return answer({ sentence, place });
    },
  };
  return {
    services,
    log,
    tellFetch: (call, calls) =>
      options?.onProgress({
        sentence: wording(
          `Anrop ${call} av ${calls}, ca ${calls - call} s kvar.`,
          `Call ${call} of ${calls}, about ${calls - call} s left.`,
        ),
        done: call / calls,
        cancellable: true,
      }),
    finishFetch: (outcome) =>
      endFetch?.(
        outcome ?? {
          ok: true,
          value: fetchedOf(tableAt({ office: "scb", table: "TAB1631" }), missing),
        },
      ),
    finishRefresh: (outcome) =>
      endRefresh?.(outcome ?? { ok: true, value: (log.refreshed.at(-1) ?? []).map(revisionOf) }),
  };
}

function foundFor(
  question: { readonly office: string; readonly text: string; readonly page: number },
  language: Language,
): Found {
  const { office, text, page } = question;
  const ref = { office, table: "TAB1631" };
  if (text.startsWith("https://")) {
    return {
      kind: "table",
      ref,
      selection: [
        { variable: "VarugruppKN", values: ["87038010", "87038099"] },
        { variable: "contentscode", values: ["HA0201A1"] },
        { variable: "Tid", values: ["TOP(3)"] },
      ],
    };
  }
  if (text === "zzz") return { kind: "tables", tables: [], page: 1, pages: 1, all: 0 };
  const { label } = importTable(office, language);
  const tables: readonly FoundTable[] = [
    {
      ref,
      label,
      path: language === "sv" ? "Handel › Utrikeshandel" : "Trade › Foreign trade",
      updated: "2026-11-15",
      firstPeriod: "2010",
      lastPeriod: "2025",
    },
    {
      ref: { office, table: "TAB638" },
      label: language === "sv" ? "Varuimport efter SITC, år" : "Imports of goods by SITC, year",
      path: "",
      firstPeriod: "1998",
      lastPeriod: "2021",
      warning: { sv: "Slutar 2021.", en: "Ends in 2021." },
    },
  ];
  return { kind: "tables", tables, page, pages: 2, all: 22 };
}
