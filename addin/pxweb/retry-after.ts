/**
 * Seconds to wait by a `Retry-After` header: a number of seconds or a date (RFC 9110, 10.2.3);
 * undefined where there is none or it says nothing.
 */
export function retryAfterSeconds(
  header: string | null | undefined,
  nowMs: number,
): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text);
  const date = text === "" ? NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - nowMs) / 1000));
}
