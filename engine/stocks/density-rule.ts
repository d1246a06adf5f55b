import type { Lifetime } from "./lifetime";

/**
 * Share of a cohort released at this age by the UNU/WOT rule: the density at age + ½, per year.
 * For comparison only: over all ages it does not add up to 1, so mass is not kept. Not a
 * convention of the engine. Undefined where the lifetime has no density (fixed).
 * Source: Statistics Netherlands, ewaste 04_WEEE_calculations.R (commit ec30251).
 */
export function densityRelease(lifetime: Lifetime, age: number): number | undefined {
  return lifetime.densityAt(age + 0.5);
}
