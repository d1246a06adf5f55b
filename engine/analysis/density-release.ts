/** Release of a product by the UNU/WOT density rule: for comparison only. */
import type { AnswerCode } from "../findings/answers";
import type { Model } from "../model/model";
import { productLifetimes } from "../model/product-lifetimes";
import { densityRelease } from "../stocks/density-rule";
import type { Product } from "../trade/product";

/** Why the rule says nothing of a product. */
export type DensityGap = Extract<AnswerCode, `density-${string}`>;

/** Kilograms or other weight per unit by cohort; undefined = the goods in their own unit. */
export type DensityWeights = (first: number, last: number) => Float64Array | undefined;

/**
 * Σ_c inflow of c × density at age t − c + ½ × weight of the cohort, by calendar year; NaN = unknown,
 * 0 before the first cohort. The rule knows one life per cohort and nothing but inflow: a product with
 * anything else has no answer, and a sentence instead.
 * Source: Statistics Netherlands, ewaste 04_WEEE_calculations.R (commit ec30251).
 */
export function densitySeries(
  model: Model,
  product: Product,
  weightsOf: DensityWeights,
): ((year: number) => number) | DensityGap {
  const { cohorts, inflow, startYear } = model.run(product);
  const lifetimes = productLifetimes(
    product.name,
    model.parts.lifetimeRows.get(product.name) ?? [],
  );
  const life = lifetimes.of("new");
  if (startYear !== undefined) return "density-start";
  if (product.driver === "stock") return "density-stock";
  if (Number.isFinite(lifetimes.firstChange)) return "density-in-force";
  if (model.parts.phaseRows.has(product.name)) return "density-phases";
  if (!cohorts || !inflow || !life) return "density-other";
  const isUsed = inflow.usedGoods.length > 0 || cohorts.usedExport.some((amount) => amount !== 0);
  if (isUsed) return "density-used";
  const { firstCohort, firstYear, lastYear } = cohorts.axis;
  const width = lastYear - firstCohort + 1;
  const weights = weightsOf(firstYear, lastYear);
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  const lives = years.map((cohort) => life(cohort, cohort));
  if (lives.some((one) => densityRelease(one, 0) === undefined)) return "density-fixed";
  return (year) => {
    let sum = 0;
    for (const [i, cohort] of years.entries()) {
      if (cohort > year) break;
      const amount = cohorts.inflow[i * width + cohort - firstCohort] ?? NaN;
      const weight = weights ? (weights[i] ?? NaN) : 1;
      const share = (lives[i] && densityRelease(lives[i], year - cohort)) ?? NaN;
      if (amount !== 0 && weight !== 0 && share !== 0) sum += amount * weight * share;
    }
    return year > lastYear ? NaN : sum;
  };
}
