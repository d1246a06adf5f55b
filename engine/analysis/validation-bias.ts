/** How far the model lies from what was observed, as one figure. */
import type { Model } from "../model/model";
import { modelledIn, observedSeries, type ObservedSeries } from "./observed";

/** A year known in both. */
interface ComparedYear {
  readonly modelled: number;
  readonly observed: number;
}

/** Σ (modelled − observed) ÷ Σ observed over the years known in both, Start's left out; NaN of none. */
export function biasOf(model: Model, series: ObservedSeries): number {
  const years = comparedYears(model, series);
  const sum = years.reduce((total, { observed }) => total + observed, 0);
  const difference = years.reduce(
    (total, { modelled, observed }) => total + (modelled - observed),
    0,
  );
  return sum === 0 ? NaN : difference / sum;
}

function comparedYears(model: Model, series: ObservedSeries): ComparedYear[] {
  return [...series.values].flatMap(([year, observed]) => {
    const modelled = modelledIn(model, series, year);
    const isStart = series.products.some((product) => model.run(product).startYear === year);
    if (observed === undefined || Number.isNaN(modelled) || isStart) return [];
    return [{ modelled, observed }];
  });
}

/**
 * The largest |bias| of the observed series of the goods, or of the materials, whose products are all
 * among those asked for. NaN where one of them has no bias though years are known in both: what is
 * observed comes to 0. undefined where there is none. A series of other materials says nothing here.
 */
export function largestBias(
  model: Model,
  names: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): number | undefined {
  const biases = observedSeries(model)
    .filter(({ products }) => products.every(({ name }) => names.has(name)))
    .filter(({ material }) => material === undefined || keys.has(material))
    .filter((series) => comparedYears(model, series).length > 0)
    .map((series) => Math.abs(biasOf(model, series)));
  if (biases.length === 0) return undefined;
  return biases.some((bias) => !Number.isFinite(bias)) ? NaN : Math.max(...biases);
}
