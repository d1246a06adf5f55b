/** Levels of CN codes in a flat list: parent = prefix, so a list of several levels counts twice. */
import type { Variable } from "#engine";

/** How offices call a variable of CN codes. */
const CN_NAME =
  /(^|[^\p{L}])(KN|CN)([^\p{L}]|8|$)|KN$|kombinerade nomenklatur|combined nomenclature|varekode/iu;
const CN_CODE = /^(\d{2}){1,4}$/u;
/** Codes of other kinds among them (`TOT`, `XXXX`) do not make it another variable. */
const MOST = 0.9;

/** True where the values are CN codes. */
export function isCnVariable({
  code,
  label,
  codes,
}: Pick<Variable, "code" | "label" | "codes">): boolean {
  if (!CN_NAME.test(code) && !CN_NAME.test(label)) return false;
  const fitting = codes.filter((each) => CN_CODE.test(each)).length;
  return codes.length > 0 && fitting >= MOST * codes.length;
}

/** The most digits that a code has; 0 where there is none. */
export function mostDigits(codes: readonly string[]): number {
  return codes.reduce((most, code) => (CN_CODE.test(code) ? Math.max(most, code.length) : most), 0);
}

/** A code and one below it that are both in the list: what the one counts, the other counts too. */
export function countedTwice(
  codes: readonly string[],
): { readonly above: string; readonly below: string } | undefined {
  const listed = new Set(codes);
  for (const below of codes) {
    for (let digits = 2; digits < below.length; digits += 2) {
      const above = below.slice(0, digits);
      if (listed.has(above)) return { above, below };
    }
  }
  return undefined;
}
