/** How far the model lies from what was observed, as one figure. */
import type { Model } from "../model/model";
import { modelledIn, observedSeries, type ObservedSeries } from "./observed";

/** Σ (modelled − observed) ÷ Σ observed over the years known in both, Start's left out; NaN of none. */
export function biasOf(model: Model, series: ObservedSeries): number {
  let difference = 0;
  let sum = 0;
  for (const [year, observed] of series.values) {
    const modelled = modelledIn(model, series, year);
    const isStart = series.products.some((product) => model.run(product).startYear === year);
    if (observed === undefined || Number.isNaN(modelled) || isStart) continue;
    difference += modelled - observed;
    sum += observed;
  }
  return sum === 0 ? NaN : difference / sum;
}

/**
 * The largest |bias| of the observed series of the goods, or of the materials, whose products are all
 * among those asked for; NaN where there is none. A series of other materials says nothing here.
 */
export function largestBias(
  model: Model,
  names: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): number {
  const biases = observedSeries(model)
    .filter(({ products }) => products.every(({ name }) => names.has(name)))
    .filter(({ material }) => material === undefined || keys.has(material))
    .map((series) => Math.abs(biasOf(model, series)))
    .filter((bias) => !Number.isNaN(bias));
  return biases.reduce((a, b) => Math.max(a, b), biases.length === 0 ? NaN : 0);
}
