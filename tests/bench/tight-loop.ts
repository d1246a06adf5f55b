/**
 * The floor that the engine is held against: survival of a Weibull lifetime, stock and release by
 * year in plain typed arrays, nothing checked, nothing explained.
 */

/** Stock and release by year, `[year]`. */
export interface LoopYears {
  readonly stock: Float64Array;
  readonly release: Float64Array;
}

/** Survival at each whole age, as the convention `end`: S(a) = exp(−(a/λ)^k). */
export function loopSurvival(shape: number, scale: number, years: number): Float64Array {
  const survival = new Float64Array(years);
  for (let age = 0; age < years; age += 1) survival[age] = Math.exp(-Math.pow(age / scale, shape));
  return survival;
}

/** k(t) = Σ i(c)·s(t − c); o(t) = k(t − 1) + i(t) − k(t). */
export function loopYears(inflow: Float64Array, survival: Float64Array): LoopYears {
  const years = inflow.length;
  const stock = new Float64Array(years);
  const release = new Float64Array(years);
  let before = 0;
  for (let t = 0; t < years; t += 1) {
    let sum = 0;
    for (let c = 0; c <= t; c += 1) sum += inflow[c]! * survival[t - c]!;
    stock[t] = sum;
    release[t] = before + inflow[t]! - sum;
    before = sum;
  }
  return { stock, release };
}

/** aᵏ of each whole age: with it a draw of the scale costs one `exp` an age. */
export function loopPowers(shape: number, years: number): Float64Array {
  return Float64Array.from({ length: years }, (_, age) => Math.pow(age, shape));
}

/** Survival of another scale from the powers: S(a) = exp(−aᵏ·λ⁻ᵏ). */
export function loopSurvivalFrom(
  powers: Float64Array,
  shape: number,
  scale: number,
  survival: Float64Array,
): void {
  const factor = -Math.pow(scale, -shape);
  for (let age = 0; age < survival.length; age += 1) {
    survival[age] = Math.exp(powers[age]! * factor);
  }
}
