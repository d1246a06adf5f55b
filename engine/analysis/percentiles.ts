/**
 * Percentiles 0–100 of a sample in the order asked for: linear between order statistics, type 7.
 * R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50
 * (1996) 361–365, DOI 10.1080/00031305.1996.10473566. NaN of an empty sample; `sample` is sorted.
 */
export function percentilesOf(sample: Float64Array, percentiles: readonly number[]): number[] {
  sample.sort();
  return percentiles.map((percentile) => {
    const at = (percentile / 100) * (sample.length - 1);
    const below = Math.floor(at);
    const low = sample[below] ?? NaN;
    const share = at - below;
    if (share === 0) return low;
    const high = sample[below + 1] ?? NaN;
    return low + share * (high - low);
  });
}

/** The mean of a sample, its differences from the first value summed: equal values give that value. */
export function meanOf(sample: Float64Array): number {
  const first = sample[0] ?? NaN;
  const sum = sample.reduce((total, value) => total + (value - first), 0);
  return first + sum / sample.length;
}
