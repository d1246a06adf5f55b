/**
 * What the task pane asks of the add-in: questions and actions in the user's words. The pane knows
 * nothing of workbooks, models or functions beyond this; a composition root hands it one object.
 * Every question answers with an {@link Outcome}: a fault carries its sentence, nothing is thrown.
 */
import type { Language, Phrase, Severity } from "#engine";
import type { Outcome, Place } from "../ports/workbook";
import type { StatisticsServices } from "./statistics/statistics-services";

/** A number, or why there is none. Missing is never 0. */
export type Figure = number | { readonly missing: Phrase };

/** One entry of a list to choose from. */
export interface Choice {
  /** Stable value; the pane gives it back and remembers it. */
  readonly value: string;
  readonly label: Phrase;
}

/** A model cell of the workbook. */
export interface ModelChoice {
  /** Stable while the workbook is open and between openings: the model's name. */
  readonly value: string;
  readonly label: Phrase;
  readonly place: Place;
  /** `stale`: the cell must be recalculated; `broken`: it holds an error. */
  readonly state: "ready" | "stale" | "broken";
}

/** Age and source of the data, for the status strip. */
export interface DataStatus {
  readonly status: "live" | "archive" | "newer" | "stale" | "unverified" | "entered";
  /** ISO date (`2026-11-15`) for live and newer, a period for archive, the last data year else. */
  readonly asOf: string;
  /** Where the sources stand. */
  readonly place?: Place;
}

/** Stock and release of the remembered product and material in the last data year. */
export interface Headline {
  readonly product: string;
  /** True where `material` means the goods themselves. */
  readonly isGoods: boolean;
  /** `Kobolt`, or the goods themselves. */
  readonly material: Phrase;
  readonly year: number;
  readonly unit: Phrase;
  readonly stock: Figure;
  readonly release: Figure;
}

/** What to do next, the first that applies. */
export type NextStep = "repair" | "errors" | "newer" | "missing-table" | "results" | "template";

/** What is in the workbook. */
export interface Overview {
  readonly models: readonly ModelChoice[];
  /** The model that the rest is about; undefined where there is none. */
  readonly model?: string;
  readonly tables: {
    /** Tables of a kind we know. */
    readonly all: number;
    /** Those that could be read. */
    readonly read: number;
    /** Those fetched from a statistics office. */
    readonly fetched: number;
  };
  readonly counts: Readonly<Record<Severity, number>>;
  /** Products without an answer because of errors. */
  readonly blocked: readonly string[];
  readonly headline?: Headline;
  readonly data?: DataStatus;
  readonly next: NextStep;
  /** With `missing-table`: the kind that is missing, in the user's words. */
  readonly missingTable?: Phrase;
}

/** A finding with its place in the workbook. */
export interface PlacedFinding {
  /** Unique within the answer, stable from one check to the next. */
  readonly id: string;
  readonly severity: Severity;
  /** The table's own name, or its kind; empty for the whole model. */
  readonly table: Phrase;
  /** Values of the row's key, as read in a list: `Elbil · import · 2019`; empty for a whole table. */
  readonly key: Phrase;
  readonly found: Phrase;
  readonly remedy: Phrase;
  /** The cell, row or table to go to; undefined where it cannot be told. */
  readonly place?: Place;
  /** Products concerned; empty = all. */
  readonly products: readonly string[];
}

/** Every finding of a model: errors first, within a severity the largest effect first. */
export interface Checks {
  /** Tables that were checked. */
  readonly tables: number;
  readonly findings: readonly PlacedFinding[];
  /** Tables that could not be checked, by name. */
  readonly unchecked: readonly Phrase[];
}

/** What the results show; what is left out is the remembered or the first choice. */
export interface ResultsView {
  readonly model?: string;
  readonly product?: string;
  /** Material key, or {@link GOODS} for the goods themselves. */
  readonly material?: string;
  readonly measure?: string;
  readonly unit?: string;
}

/** Value of the material choice that means the goods themselves. */
export const GOODS = "";

/** One year of a series. */
export interface YearFigure {
  readonly year: number;
  readonly value: Figure;
}

/** The chosen series, year by year without gaps in the years. */
export interface ResultSeries {
  /** `Bestånd`. */
  readonly name: Phrase;
  readonly unit: Phrase;
  readonly years: readonly YearFigure[];
  /** Later years are projected. */
  readonly lastDataYear: number;
  /** The rule of the projection in words; empty where no year is projected. */
  readonly projection: Phrase;
  /** Observed values of the same quantity in the same unit. */
  readonly observed: readonly YearFigure[];
  /** `Årskonvention: jämn (standard)`. */
  readonly convention: Phrase;
  /** Offices and works the figures rest on, for "Egen beräkning på statistik från …". */
  readonly sources: readonly string[];
}

/** Modelled beside observed for the chosen product and measure. */
export interface Comparison {
  /** `Elbil, bestånd`. */
  readonly name: Phrase;
  readonly unit: Phrase;
  readonly rows: readonly {
    readonly year: number;
    readonly modelled: Figure;
    readonly observed: Figure;
    /** (modelled − observed) / observed, a fraction. */
    readonly difference: Figure;
    /** `använt som startvärde`; empty where there is nothing to say. */
    readonly note: Phrase;
  }[];
  /** Σ difference / Σ observed, a fraction. */
  readonly bias: Figure;
}

/** Choices, the view as it came out, and what it shows. */
export interface Results {
  readonly choices: {
    readonly models: readonly Choice[];
    readonly products: readonly Choice[];
    readonly materials: readonly Choice[];
    readonly measures: readonly Choice[];
    readonly units: readonly Choice[];
  };
  /** Choices that no longer exist are replaced by the first there is. */
  readonly view: ResultsView;
  /** undefined where product or material is not chosen, or where there is no answer at all. */
  readonly series?: ResultSeries;
  /** Why there is no answer at all: `Elbil saknar svar: …`, `Ingen summa: …`. */
  readonly noAnswer?: Phrase;
  readonly comparison?: Comparison;
}

/** How far a long action has come. */
export interface Progress {
  readonly sentence: Phrase;
  /** 0–1; undefined where it cannot be told. */
  readonly done?: number;
  /** True while nothing is written, so that cancelling leaves the workbook as it was. */
  readonly cancellable: boolean;
}

/** What a long action takes. */
export interface ActionOptions {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** What the selected cell's error is about. */
export interface CellMessage {
  readonly place: Place;
  /** The error as the cell shows it: `#SAKNAS!`. */
  readonly shown: Phrase;
  readonly sentence: Phrase;
  /** Where the cause stands. */
  readonly cause?: Place;
  /** True for #NAME?: the formulas are to be entered again. */
  readonly reenter: boolean;
}

/** A template that can be built. */
export interface TemplateChoice extends Choice {
  /** What it adds, told before it is built: `6 nya blad. Inget som finns ändras.` */
  readonly about: Phrase;
}

/** Everything the pane can ask. */
export interface PaneServices {
  /** The host's language, until the user has chosen one. */
  readonly hostLanguage: Language;
  /** Decimal separator of Excel's numbers; the pane writes numbers the same way. */
  readonly decimalSeparator: "," | ".";
  /** Templates that can be built. */
  readonly templates: readonly TemplateChoice[];
  /** Statistics offices and what is fetched from them; left out where the host has no network. */
  readonly statistics?: StatisticsServices;
  /** What is remembered; see ports/preferences. */
  preference(scope: "user" | "workbook", key: string): string | undefined;
  /** Remembers; a failure is of no consequence to the user. */
  remember(scope: "user" | "workbook", key: string, value: string): void;
  /** What is in the workbook; `model` chooses among several. */
  overview(model: string | undefined): Promise<Outcome<Overview>>;
  /** Checks the tables of a model, or all tables where there is none. */
  checks(model: string | undefined): Promise<Outcome<Checks>>;
  /** Choices and figures of a view. */
  results(view: ResultsView): Promise<Outcome<Results>>;
  /** Builds a template in new sheets; the value is what was done, one sentence. */
  buildTemplate(
    template: string,
    language: Language,
    options: ActionOptions,
  ): Promise<Outcome<Phrase>>;
  /** Shows and selects a place. */
  select(place: Place): Promise<Outcome<void>>;
  /** Recalculates everything. */
  recalculate(): Promise<Outcome<void>>;
  /** Enters our formulas anew where they show #NAME?; the number of cells. */
  reenterFormulas(): Promise<Outcome<number>>;
  /** Writes the view into a free place by the selected cell; left out where the host cannot. */
  readonly insert?: (view: ResultsView, as: "formulas" | "values") => Promise<Outcome<Place>>;
  /** Called when tables or results may have changed. */
  onChange(listener: () => void): () => void;
  /** Called when another cell is selected, with its error if it has one of ours. */
  onCellMessage(listener: (message: CellMessage | undefined) => void): () => void;
}
