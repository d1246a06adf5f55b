const SWEDISH_NUMBER = /^[-−+]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})*,\d+$|^[-−+]?\d+,\d+$/;

/** The number a Swede types with a decimal comma ("1 234,5"), a percent sign allowed; else undefined. */
export function swedishNumber(
  text: string,
): { readonly value: number; readonly percentDecimals?: number } | undefined {
  const typed = text.trim();
  const percent = typed.endsWith("%");
  const body = percent ? typed.slice(0, -1).trim() : typed;
  if (!SWEDISH_NUMBER.test(body)) {
    return undefined;
  }
  const plain = body.replace(/\s/g, "").replace("−", "-").replace(",", ".");
  if (!percent) {
    return { value: Number(plain) };
  }
  const decimals = plain.length - plain.indexOf(".") - 1;
  return { value: Number((Number(plain) / 100).toPrecision(15)), percentDecimals: decimals };
}
