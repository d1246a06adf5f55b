/** One series of the results and what was observed of it. */
import {
  AnswerFault,
  observedSeries,
  parseUnit,
  valueTable,
  wordIn,
  type AnswerCell,
  type Model,
  type Phrase,
} from "#engine";
import { SAY } from "./messages";
import {
  ALL_PRODUCTS,
  covers,
  materialName,
  measureChoices,
  unitChoices,
  type ChosenView,
} from "./result-choices";
import {
  GOODS,
  type Comparison,
  type Figure,
  type ResultSeries,
  type YearFigure,
} from "./services";

/** A series, or why there is none at all. */
export type SeriesAnswer = { readonly series: ResultSeries } | { readonly noAnswer: Phrase };

/** The chosen series. */
export function seriesOf(model: Model, view: ChosenView): SeriesAnswer {
  const years = model.parts.years;
  const cells = answerOf(model, view);
  if ("noAnswer" in cells) return cells;
  const first = years?.first ?? 0;
  const figures = cells.row.map((cell, i): YearFigure => ({
    year: first + i,
    value: figure(cell),
  }));
  const known = figures.some(({ value }) => typeof value === "number");
  const reason = figures.map(({ value }) => value).find((value) => typeof value === "object");
  if (!known) return { noAnswer: reason?.missing ?? SAY.missing };
  return {
    series: {
      name: labelOf(view.measure),
      unit: unitLabel(model, view),
      years: figures,
      lastDataYear: years?.latestData ?? first,
      projection: projectionOf(model),
      observed: observedOf(model, view).map(({ year, value }) => ({ year, value })),
      convention: conventionOf(model),
      sources: sourcesOf(model, view),
    },
  };
}

function answerOf(
  model: Model,
  view: ChosenView,
): { readonly row: readonly AnswerCell[] } | { readonly noAnswer: Phrase } {
  const years = model.parts.years;
  try {
    const [row = []] = valueTable(model, view.measure as "stock", {
      product: view.product === ALL_PRODUCTS ? undefined : view.product,
      material: view.material === GOODS ? undefined : view.material,
      years: years ? `${years.first}:${years.last}` : undefined,
      unit: view.unit,
    });
    return { row };
  } catch (error) {
    if (error instanceof AnswerFault) return { noAnswer: error.sentence };
    throw error;
  }
}

function figure(cell: AnswerCell): Figure {
  if (typeof cell === "number") return cell;
  return { missing: typeof cell === "string" ? SAY.missing : cell.sentence };
}

function labelOf(measure: string): Phrase {
  return measureChoices().find(({ value }) => value === measure)?.label ?? SAY.missing;
}

function unitLabel(model: Model, { product, material, unit }: ChosenView): Phrase {
  const known = unitChoices(model, product, material).find(({ value }) => value === unit);
  return known?.label ?? { sv: unit, en: unit };
}

function conventionOf(model: Model): Phrase {
  const { convention } = model.parts.settings;
  return {
    sv: `Årskonvention: ${wordIn("convention", convention, "sv")}`,
    en: `Year convention: ${convention}`,
  };
}

/** The rule in words; empty where no year lies after the data. */
function projectionOf(model: Model): Phrase {
  const { years, settings } = model.parts;
  const { projection } = settings;
  if (!years || years.last <= years.latestData) return { sv: "", en: "" };
  if (projection === "none") return SAY.inUseOnly;
  if (typeof projection === "number") {
    const percent = Number((projection * 100).toPrecision(4));
    return {
      sv: `Sedan ändras inflödet med ${String(percent).replace(".", ",")} % om året`,
      en: `After that the inflow changes by ${percent} % a year`,
    };
  }
  return projection === "hold"
    ? {
        sv: `Sedan hålls inflödet på nivån ${years.latestData}`,
        en: `After that the inflow stays as in ${years.latestData}`,
      }
    : { sv: "Sedan följer inflödet sin trend", en: "After that the inflow follows its trend" };
}

/** Sources named by the rows that the series rests on. */
function sourcesOf(model: Model, view: ChosenView): readonly string[] {
  const kinds = view.material === GOODS ? ["Flows", "Start"] : ["Flows", "Start", "Content"];
  const sources = new Set<string>();
  for (const [kind, rows] of model.parts.rows) {
    if (!kinds.includes(kind)) continue;
    for (const { cells } of rows) {
      const { product, series, source } = cells;
      const named = model.products.find(({ name }) => name === (product ?? series));
      if (named && covers(view.product, named) && typeof source === "string") sources.add(source);
    }
  }
  return [...sources];
}

interface Observed extends YearFigure {
  readonly isStart: boolean;
}

/** Observed values of the same quantity, in the view's unit. */
function observedOf(model: Model, view: ChosenView): readonly Observed[] {
  const unit = parseUnit(view.unit);
  const found = observedSeries(model).find(
    (series) =>
      series.for === view.product &&
      (series.material ?? GOODS) === view.material &&
      series.measure === view.measure &&
      series.unit.dimension === unit?.dimension,
  );
  if (!found || !unit) return [];
  const factor = found.unit.toBase / unit.toBase;
  return [...found.values].map(([year, value]) => ({
    year,
    value: value === undefined ? { missing: SAY.missing } : value * factor,
    isStart: found.products.some((product) => model.run(product).startYear === year),
  }));
}

/** Modelled beside observed; undefined where nothing of the kind was observed. */
export function comparisonOf(
  model: Model,
  view: ChosenView,
  series: ResultSeries,
): Comparison | undefined {
  const observed = observedOf(model, view);
  if (observed.length === 0) return undefined;
  const modelled = new Map(series.years.map(({ year, value }) => [year, value]));
  const rows = observed.map(({ year, value, isStart }) => {
    const own = modelled.get(year) ?? { missing: SAY.missing };
    return {
      year,
      modelled: own,
      observed: value,
      difference: shareOff(own, value),
      note: isStart ? SAY.usedAsStart : { sv: "", en: "" },
      isStart,
    };
  });
  const product = view.product === ALL_PRODUCTS ? "" : view.product;
  const material = view.material === GOODS ? undefined : materialName(view.material);
  const name = (language: "sv" | "en"): string =>
    [product, material?.[language], series.name[language]].filter(Boolean).join(", ");
  return {
    name: { sv: name("sv"), en: name("en") },
    unit: series.unit,
    rows: rows.map(({ isStart: _, ...row }) => row),
    bias: biasOf(rows.filter(({ isStart }) => !isStart)),
  };
}

function shareOff(modelled: Figure, observed: Figure): Figure {
  const known = typeof modelled === "number" && typeof observed === "number" && observed !== 0;
  return known ? (modelled - observed) / observed : { missing: SAY.missing };
}

/** Σ difference / Σ observed over years with both, the start year left out. */
function biasOf(rows: readonly { readonly modelled: Figure; readonly observed: Figure }[]): Figure {
  let difference = 0;
  let sum = 0;
  for (const { modelled, observed } of rows) {
    if (typeof modelled !== "number" || typeof observed !== "number") continue;
    difference += modelled - observed;
    sum += observed;
  }
  return sum === 0 ? { missing: SAY.nothingToCompare } : difference / sum;
}
