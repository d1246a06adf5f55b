/** The pane's services over the electric-car model, in each state the pane can meet. */
import type { Language, Model, Phrase } from "#engine";
import type {
  CellMessage,
  Checks,
  Overview,
  PaneServices,
  PlacedFinding,
  Results,
  ResultsView,
} from "../../../addin/app/services";
import type { Outcome, Place } from "../../../addin/ports/workbook";
import { fixtureStatistics, type StatisticsFixture } from "./fixture-statistics";
import {
  comparisonOf,
  electricCars,
  findingsOf,
  MEASURES,
  seriesOf,
  unitLabel,
  yearFigures,
  type FixtureMeasure,
} from "./electric-car-model";

/** States of the workbook. */
export const STATES = [
  "ready",
  "empty",
  "errors",
  "partial",
  "loading",
  "fault",
  "editing",
  "no-answer",
  "gaps",
  "cell-error",
  "clean",
] as const;

/** A state of {@link STATES}. */
export type FixtureState = (typeof STATES)[number];

/** What the pane did, for the tests. */
export interface FixtureLog {
  readonly selected: Place[];
  readonly built: string[];
  readonly inserted: string[];
  readonly remembered: Map<string, string>;
  recalculated: number;
  reentered: number;
}

/** Services, what they were asked, and levers. */
export interface Fixture {
  readonly services: PaneServices;
  readonly log: FixtureLog;
  readonly statistics: StatisticsFixture;
  /** Tells the pane that the workbook changed. */
  readonly change: () => void;
  readonly selectCell: (message: CellMessage | undefined) => void;
  /** Lets a build that waits go on. */
  readonly finishBuild: (outcome?: Outcome<Phrase>) => void;
}

/** Two errors as the engine words them, for the state `errors`. */
export const ERRORS: readonly PlacedFinding[] = [
  {
    id: "gap",
    severity: "error",
    table: { sv: "Flöden", en: "Flows" },
    key: { sv: "Elbil · import · 2019", en: "Elbil · import · 2019" },
    found: { sv: "Värde saknas.", en: "A value is missing." },
    remedy: { sv: "Fyll i eller välj regel.", en: "Fill in or choose a rule." },
    place: { sheet: "Flöden", address: "D14" },
    products: ["Elbil"],
  },
  {
    id: "unknown",
    severity: "error",
    table: { sv: "Innehåll", en: "Content" },
    key: { sv: "Elbill · Co", en: "Elbill · Co" },
    found: {
      sv: "”Elbill” finns inte i Produkter (menas Elbil?); raden räknas inte.",
      en: '"Elbill" is not in Products (is Elbil meant?); the row is not counted.',
    },
    remedy: {
      sv: "Rätta namnet eller lägg till produkten.",
      en: "Mend the name or add the product.",
    },
    place: { sheet: "Innehåll", address: "A7" },
    products: ["Elbil"],
  },
];

const EDITING: Outcome<never> = {
  ok: false,
  fault: {
    code: "editing",
    sentence: { sv: "Cellen redigeras.", en: "The cell is being edited." },
  },
};
const FAULT: Outcome<never> = {
  ok: false,
  fault: { code: "other", sentence: { sv: "Excel svarade inte.", en: "Excel did not answer." } },
};

/** Services in a state. */
export function fixture(state: FixtureState, hostLanguage: Language = "sv"): Fixture {
  const model = electricCars();
  const listeners = new Set<() => void>();
  const cellListeners = new Set<(message: CellMessage | undefined) => void>();
  const log: FixtureLog = {
    selected: [],
    built: [],
    inserted: [],
    remembered: new Map(),
    recalculated: 0,
    reentered: 0,
  };
  let isBuilt = state !== "empty";
  let endBuild: ((outcome: Outcome<Phrase>) => void) | undefined;
  const answer = <T>(value: () => T): Promise<Outcome<T>> => {
    if (state === "loading") return new Promise(() => undefined);
    if (state === "fault") return Promise.resolve(FAULT);
    if (state === "editing") return Promise.resolve(EDITING);
    return Promise.resolve({ ok: true, value: value() });
  };
  const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
  const statistics = fixtureStatistics(state, hostLanguage);
  const services: PaneServices = {
    hostLanguage,
    statistics: statistics.services,
    decimalSeparator: ",",
    templates: [
      {
        value: "electric-cars",
        label: { sv: "Elbilar", en: "Electric cars" },
        about: {
          sv: "6 nya blad. Inget som finns ändras.",
          en: "6 new sheets. Nothing that exists is changed.",
        },
      },
    ],
    preference: (scope, key) => log.remembered.get(`${scope}:${key}`),
    remember: (scope, key, value) => void log.remembered.set(`${scope}:${key}`, value),
    overview: () => answer(() => (isBuilt ? overviewIn(state, model) : EMPTY)),
    checks: () => answer(() => checksIn(state, model)),
    results: (view) => answer(() => resultsIn(state, model, view)),
    buildTemplate: (template, _language, { onProgress, signal }) => {
      log.built.push(template);
      onProgress({
        sentence: { sv: "Förbereder 6 blad …", en: "Preparing 6 sheets …" },
        done: 0.1,
        cancellable: true,
      });
      return new Promise((resolve) => {
        endBuild = (outcome) => {
          isBuilt ||= outcome.ok;
          resolve(outcome);
        };
        signal.addEventListener("abort", () => resolve(FAULT));
      });
    },
    select: (place) => {
      log.selected.push(place);
      return done(undefined);
    },
    recalculate: () => {
      log.recalculated += 1;
      return done(undefined);
    },
    insert: (_view, as) => {
      log.inserted.push(as);
      return done({ sheet: "Resultat", address: "H2:I22" });
    },
    reenterFormulas: () => {
      log.reentered += 1;
      return done(12);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onCellMessage: (listener) => {
      cellListeners.add(listener);
      if (state === "cell-error") listener(CELL_ERROR);
      return () => cellListeners.delete(listener);
    },
  };
  return {
    services,
    log,
    statistics,
    change: () => listeners.forEach((listener) => listener()),
    selectCell: (message) => cellListeners.forEach((listener) => listener(message)),
    finishBuild: (outcome = BUILT) => endBuild?.(outcome),
  };
}

const BUILT: Outcome<Phrase> = {
  ok: true,
  value: {
    sv: "Elbilar är byggd: 6 blad, 10 tabeller.",
    en: "Electric cars is built: 6 sheets, 10 tables.",
  },
};

/** The message of a cell with an error. */
export const CELL_ERROR: CellMessage = {
  place: { sheet: "Resultat", address: "C5" },
  shown: { sv: "#SAKNAS!", en: "#N/A" },
  sentence: {
    sv: "Elbil saknar svar: Flöden, import: 2019 saknar värde.",
    en: "Elbil has no answer: Flows, import: 2019 has no value.",
  },
  cause: { sheet: "Flöden", address: "D14" },
  reenter: false,
};

const NONE = { error: 0, warning: 0, note: 0 };
const EMPTY: Overview = {
  models: [],
  tables: { all: 0, read: 0, fetched: 0 },
  counts: NONE,
  blocked: [],
  next: "template",
};

function overviewIn(state: FixtureState, model: Model): Overview {
  const hasErrors = state === "errors" || state === "no-answer" || state === "cell-error";
  const at = (
    measure: FixtureMeasure,
  ): Overview["headline"] extends infer H | undefined
    ? H extends { stock: infer F }
      ? F
      : never
    : never =>
    hasErrors
      ? {
          missing: {
            sv: "Elbil saknar svar: Värde saknas.",
            en: "Elbil has no answer: A value is missing.",
          },
        }
      : (yearFigures(model, measure, "Co", "t").find(({ year }) => year === 2025)?.value ?? {
          missing: { sv: "", en: "" },
        });
  return {
    models: [
      {
        value: "base",
        label: { sv: "Bas", en: "Base" },
        place: { sheet: "Resultat", address: "B2" },
        state: "ready",
      },
      {
        value: "Rapport 5 år",
        label: { sv: "Rapport 5 år", en: "Rapport 5 år" },
        place: { sheet: "Resultat", address: "B3" },
        state: "ready",
      },
    ],
    model: "base",
    tables: { all: 12, read: state === "partial" ? 11 : 12, fetched: 3 },
    counts: hasErrors ? { error: 2, warning: 1, note: 3 } : { ...NONE, note: 3 },
    blocked: hasErrors ? ["Elbil"] : [],
    headline: {
      product: "Elbil",
      isGoods: false,
      material: { sv: "kobolt (Co)", en: "cobalt (Co)" },
      year: 2025,
      unit: unitLabel("t"),
      stock: at("stock"),
      release: at("release"),
    },
    data: { status: "live", asOf: "2026-11-15", place: { sheet: "Källor", address: "A1" } },
    next: hasErrors ? "errors" : "results",
  };
}

function checksIn(state: FixtureState, model: Model): Checks {
  const own = findingsOf(model);
  const hasErrors = state === "errors" || state === "no-answer" || state === "cell-error";
  const warning: PlacedFinding = {
    id: "quality",
    severity: "warning",
    table: { sv: "Innehåll", en: "Content" },
    key: { sv: "Elbil · Co", en: "Elbil · Co" },
    found: { sv: "Kvalitet 4 av 5.", en: "Quality 4 of 5." },
    remedy: { sv: "Ersätt med uppmätt värde när det finns.", en: "Replace by a measured value." },
    place: { sheet: "Innehåll", address: "F9" },
    products: ["Elbil"],
  };
  if (state === "clean") return { tables: 12, findings: [], unchecked: [] };
  if (state === "partial") {
    return { tables: 11, findings: [], unchecked: [{ sv: "Livslängder", en: "Lifetimes" }] };
  }
  return {
    tables: 12,
    findings: hasErrors ? [...ERRORS, warning, ...own] : own,
    unchecked: [],
  };
}

function resultsIn(state: FixtureState, model: Model, asked: ResultsView): Results {
  const view = {
    model: asked.model ?? "base",
    product: "Elbil",
    material: asked.material ?? "Co",
    measure: asked.measure ?? "stock",
    unit: asked.unit ?? (asked.material === "" ? "pieces" : "t"),
  };
  const choices: Results["choices"] = {
    models: [
      { value: "base", label: { sv: "Bas", en: "Base" } },
      { value: "Rapport 5 år", label: { sv: "Rapport 5 år", en: "Rapport 5 år" } },
    ],
    products: [{ value: "Elbil", label: { sv: "Elbil", en: "Elbil" } }],
    materials: [
      { value: "", label: { sv: "Varan själv", en: "The goods themselves" } },
      { value: "Co", label: { sv: "kobolt (Co)", en: "cobalt (Co)" } },
      { value: "Li", label: { sv: "litium (Li)", en: "lithium (Li)" } },
    ],
    measures: Object.entries(MEASURES).map(([value, label]) => ({ value, label })),
    units: (view.material === "" ? ["pieces"] : ["t", "kg", "g"]).map((value) => ({
      value,
      label: unitLabel(value),
    })),
  };
  if (state === "no-answer" || state === "errors" || state === "cell-error") {
    const noAnswer = {
      sv: "Elbil saknar svar: Flöden, import: 2019 saknar värde.",
      en: "Elbil has no answer: Flows, import: 2019 has no value.",
    };
    return { choices, view, noAnswer };
  }
  if (state === "partial") {
    const noAnswer = {
      sv: "Ingen summa: 4 produkter saknar svar (Elbil, Laddhybrid, Mobiltelefon).",
      en: "No sum: 4 products have no answer (Elbil, Laddhybrid, Mobiltelefon).",
    };
    return { choices, view, noAnswer };
  }
  if (state === "clean") return { choices, view: {} };
  const series = seriesOf(model, view.measure as FixtureMeasure, view.material, view.unit);
  const missing = {
    sv: "Flöden, import: 2019 saknar värde.",
    en: "Flows, import: 2019 has no value.",
  };
  const years = series.years.map((one) =>
    one.year === 2019 || one.year === 2020 ? { year: one.year, value: { missing } } : one,
  );
  const comparison =
    view.material === "" && view.measure === "stock" ? { comparison: comparisonOf(model) } : {};
  return { choices, view, series: state === "gaps" ? { ...series, years } : series, ...comparison };
}
