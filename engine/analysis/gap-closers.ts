/**
 * What would close the gap to the last observed year, each alone (methods, "Validation"): a factor
 * on all mean lifetimes, a net used export in that year, a factor on inflow.
 */
import { numberIn } from "../assumptions/row";
import type { Phrase } from "../findings/language";
import { hasContent } from "../model/material-members";
import type { Model, RunFactors } from "../model/model";
import type { Product } from "../trade/product";
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
const NO_INFLOW: Phrase = {
  sv: "ingen faktor från 0 på inflödet stänger gapet",
  en: "no factor of 0 or more on inflow closes the gap",
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

const STOCK_GIVEN: Phrase = {
  sv: "beståndet är givet och inflödet räknat ur det",
  en: "the stock is given and inflow is solved from it",
};
const BY_INFLOW: Phrase = {
  sv: "gäller bara de produkter som drivs av inflöde",
  en: "of the products driven by inflow alone",
};

const LOWEST = 0.1;
const HIGHEST = 10;
/** Where stock may rise and fall with the factor, a fine grid shows all solutions. */
const LIFETIME_STEPS = 120;
/** More inflow is more stock or release: a coarse grid will do. */
const INFLOW_STEPS = 24;
/** Factors that show whether anything depends on them. */
const FLAT_AT: readonly number[] = [0.3, 0.7, 1.3, 3];
/** How near to a line counts as one, of the observed value. */
const LINEAR = 1e-9;

/** The factor on the time axis of all lifetimes, Start spread anew; the solution nearest to 1. */
export function lifetimeFactor(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
): GapCloser {
  const gap = gapTo(model, series, year, (factor) => ({ lifetimeFactor: factor }));
  if ("note" in gap) return gap;
  const found = nearestTo1(gap.of, LIFETIME_STEPS, gap.scale, NO_SOLUTION, (factor) =>
    isOutsideRange(model, series, factor) ? OUTSIDE : undefined,
  );
  const isGiven = series.measure === "stock" && stockGiven(model, series, year) === "all";
  const isIdle = found.value === undefined && isGiven && isFlat(gap.of, gap.scale);
  return isIdle ? { value: undefined, note: STOCK_GIVEN } : found;
}

/**
 * The factor on all inflow after Start, 0 or more. Stock and release are linear in it unless used
 * exports are taken from them; then the solution between 0.1 and 10 nearest to 1. It has no meaning
 * where the inflow is solved from a given stock.
 */
export function inflowFactor(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
): GapCloser {
  const factorsOf = (factor: number): RunFactors => ({ inflowFactor: factor });
  const gap = gapTo(model, series, year, factorsOf);
  if ("note" in gap) return gap;
  const solved = share(membersOf(model, series), (product) => model.run(product).solved);
  if (solved === "all") return { value: undefined, note: STOCK_GIVEN };
  const note = solved === "some" ? BY_INFLOW : undefined;
  const straight = rootOfLine(gap.of, gap.scale);
  if (straight !== undefined) {
    return straight >= 0 ? { value: straight, note } : { value: undefined, note: NO_INFLOW };
  }
  return nearestTo1(gap.of, INFLOW_STEPS, gap.scale, NO_INFLOW, () => note);
}

/** Where the line through f(1) and f(2) is 0, if f is that line; negative where it lies below 0. */
function rootOfLine(f: (x: number) => number, scale: number): number | undefined {
  const atOne = f(1);
  const slope = f(2) - atOne;
  const root = 1 - atOne / slope;
  if (!Number.isFinite(root)) return undefined;
  if (root < 0) return Math.abs(f(0) - (atOne - slope)) <= LINEAR * scale ? root : undefined;
  return Math.abs(f(root)) <= LINEAR * scale ? root : undefined;
}

/**
 * The goods that must leave in use in the last observed year for the stock to agree, in the series'
 * unit; used goods leave at the year's end, so this is modelled − observed. Negative: must enter.
 * Where the stock is given, exports are made up for by inflow and close nothing.
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
  const given = stockGiven(model, series, year);
  if (given === "all") return { value: undefined, note: STOCK_GIVEN };
  return { value: modelled - observed, note: given === "some" ? BY_INFLOW : undefined };
}

type Share = "all" | "some" | "none";

/** Of how many products it holds; of none where there are none. */
function share(products: readonly Product[], holds: (product: Product) => unknown): Share {
  const count = products.filter(holds).length;
  if (count === 0) return "none";
  return count === products.length ? "all" : "some";
}

/** The products that the modelled counterpart sums. */
function membersOf(model: Model, { material, products }: ObservedSeries): readonly Product[] {
  if (material === undefined) return products;
  return products.filter((product) => hasContent(model, product));
}

/** Of how many products the stock of the year is given. */
function stockGiven(model: Model, series: ObservedSeries, year: number | undefined): Share {
  return share(membersOf(model, series), (product) => {
    const { cohorts } = model.run(product);
    const known = cohorts?.known?.stock[(year ?? NaN) - cohorts.axis.firstYear];
    return known !== undefined && !Number.isNaN(known);
  });
}

/** True where the factor changes nothing: what it is asked to agree with is given. */
function isFlat(f: (factor: number) => number, scale: number): boolean {
  const atOne = f(1);
  const others = FLAT_AT.map(f).filter((y) => !Number.isNaN(y));
  return others.length > 0 && others.every((y) => Math.abs(y - atOne) <= LINEAR * scale);
}

/** Modelled − observed in the year as a function of a factor, or why there is none. */
function gapTo(
  model: Model,
  series: ObservedSeries,
  year: number | undefined,
  factorsOf: (factor: number) => RunFactors,
): { of: (factor: number) => number; scale: number } | GapCloser {
  const observed = year === undefined ? undefined : series.values.get(year);
  if (year === undefined || observed === undefined) return { value: undefined, note: NO_YEAR };
  if (Number.isNaN(modelledIn(model, series, year))) return { value: undefined, note: NO_MODEL };
  return {
    of: (factor) =>
      modelledIn(model, series, year, scaledRuns(model, series, factorsOf(factor))) - observed,
    scale: Math.max(1, Math.abs(observed)),
  };
}

function nearestTo1(
  gap: (factor: number) => number,
  steps: number,
  scale: number,
  none: Phrase,
  noteOf: (factor: number) => Phrase | undefined,
): GapCloser {
  const roots = rootsOf(gap, { from: LOWEST, to: HIGHEST, steps, scale });
  const distance = (factor: number): number => Math.abs(factor - 1);
  const nearest = roots.sort((a, b) => distance(a) - distance(b))[0];
  if (nearest === undefined) return { value: undefined, note: none };
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
