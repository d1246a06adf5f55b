/**
 * What would close the gap to the last observed year, each alone (methods, "Validation"): a factor
 * on all mean lifetimes, a net used export in that year, a factor on inflow.
 */
import { numberIn } from "../assumptions/row";
import type { Phrase } from "../findings/language";
import type { Model } from "../model/model";
import { modelledIn, scaledRuns, type ObservedSeries } from "./observed";
import { rootsOf } from "./roots";

/** A figure, or none and why; a note may stand beside a figure. */
export interface GapCloser {
  readonly value: number | undefined;
  readonly note: Phrase | undefined;
}

const NO_YEAR: Phrase = {
  sv: "inget observerat år att stämma av mot",
  en: "no observed year to agree with",
};
const NO_SOLUTION: Phrase = {
  sv: "ingen faktor 0,1–10 stänger gapet",
  en: "no factor 0.1–10 closes the gap",
};
const OUTSIDE: Phrase = {
  sv: "utanför antaget spann: gapet har en annan orsak",
  en: "outside the assumed range: the gap has another cause",
};
const STOCK_ONLY: Phrase = { sv: "gäller bara bestånd", en: "for stock only" };
const NO_MODEL: Phrase = {
  sv: "modellen saknar svar det året",
  en: "the model has no answer that year",
};

const LOWEST = 0.1;
const HIGHEST = 10;
/** Where stock may rise and fall with the factor, a fine grid shows all solutions. */
const LIFETIME_STEPS = 120;
/** More inflow is more stock or release: a coarse grid will do. */
const INFLOW_STEPS = 24;

/** The factor on the time axis of all lifetimes, Start spread anew; the solution nearest to 1. */
export function lifetimeFactor(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
): GapCloser {
  return solved(
    model,
    series,
    year,
    LIFETIME_STEPS,
    (factor) => ({ lifetimeFactor: factor }),
    (factor) => (isOutsideRange(model, series, factor) ? OUTSIDE : undefined),
  );
}

/** The factor on all inflow after Start; the solution nearest to 1. */
export function inflowFactor(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
): GapCloser {
  return solved(
    model,
    series,
    year,
    INFLOW_STEPS,
    (factor) => ({ inflowFactor: factor }),
    () => undefined,
  );
}

/**
 * The goods that must leave in use in the last observed year for the stock to agree, in the series'
 * unit; used goods leave at the year's end, so this is modelled − observed. Negative: must enter.
 */
export function netUsedExport(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
): GapCloser {
  if (series.measure !== "stock") return { value: undefined, note: STOCK_ONLY };
  const observed = year === undefined ? undefined : series.values.get(year);
  if (year === undefined || observed === undefined) return { value: undefined, note: NO_YEAR };
  const modelled = modelledIn(model, series, year);
  if (Number.isNaN(modelled)) return { value: undefined, note: NO_MODEL };
  return { value: modelled - observed, note: undefined };
}

function solved(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
  steps: number,
  factorsOf: (factor: number) => { lifetimeFactor?: number; inflowFactor?: number },
  noteOf: (factor: number) => Phrase | undefined,
): GapCloser {
  const observed = year === undefined ? undefined : series.values.get(year);
  if (year === undefined || observed === undefined) return { value: undefined, note: NO_YEAR };
  if (Number.isNaN(modelledIn(model, series, year))) return { value: undefined, note: NO_MODEL };
  const gap = (factor: number): number =>
    modelledIn(model, series, year, scaledRuns(model, series, factorsOf(factor))) - observed;
  const roots = rootsOf(gap, {
    from: LOWEST,
    to: HIGHEST,
    steps,
    scale: Math.max(1, Math.abs(observed)),
  });
  const distance = (factor: number): number => Math.abs(factor - 1);
  const nearest = roots.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return { value: undefined, note: NO_SOLUTION };
  return { value: nearest, note: noteOf(nearest) };
}

/** True where the factor takes a lifetime of the products out of its own low – high. */
function isOutsideRange(model: Model, series: ObservedSeries, factor: number): boolean {
  const names = new Set(series.products.map((product) => product.name));
  return (model.parts.rows.get("Lifetimes") ?? []).some((row) => {
    const name = row.cells.product;
    const mean = numberIn(row, "mean");
    if (row.broken || typeof name !== "string" || !names.has(name) || mean === undefined)
      return false;
    const low = numberIn(row, "low");
    const high = numberIn(row, "high");
    const scaled = mean * factor;
    return (low !== undefined && scaled < low) || (high !== undefined && scaled > high);
  });
}
