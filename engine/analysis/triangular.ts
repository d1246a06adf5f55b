/** The triangular distribution of an assumption with a range (methods, "Uncertainty"). */

/** Ends and mode of a triangular distribution, low ≤ mode ≤ high. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The quantile at `u`, 0 to 1, in the unit of the ends: the inverse of the distribution function.
 * S. Kotz and J. R. van Dorp, Beyond Beta (2004), section 1.2, DOI 10.1142/5720.
 */
export function triangularQuantile({ low, mode, high }: Triangle, u: number): number {
  const width = high - low;
  if (!(width > 0)) return mode;
  const rising = mode - low;
  return u * width < rising
    ? low + Math.sqrt(u * width * rising)
    : high - Math.sqrt((1 - u) * width * (high - mode));
}

/**
 * The range of a value with a low and a high end; a lone one has the value as the other end.
 * Undefined = certain: no range, or ends that do not enclose the value.
 */
export function triangleOf(
  mode: number | undefined,
  lowEnd: number | undefined,
  highEnd: number | undefined,
): Triangle | undefined {
  if (mode === undefined || (lowEnd === undefined && highEnd === undefined)) return undefined;
  const { low, high } = { low: lowEnd ?? mode, high: highEnd ?? mode };
  return low <= mode && mode <= high && low < high ? { low, mode, high } : undefined;
}
