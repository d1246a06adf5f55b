/** Selections written by hand: `VAR=a,b,TOP(5)`. */
import type { VariableSelection } from "./selection";
import { statisticsFault, type Where } from "./statistics-fault";

/**
 * What `VAR=CODES` asks for: codes and expressions between commas, those inside parentheses or
 * brackets kept together. `VAR=codelist:CODES` with an id that begins `vs_` or `agg_` takes the
 * codelist's own codes.
 * @throws StatisticsFault where a side of `=` is empty.
 */
export function readSelect(text: string, where: Where): VariableSelection {
  const at = text.indexOf("=");
  const variable = text.slice(0, Math.max(at, 0)).trim();
  const given = text.slice(at + 1);
  const listed = /^\s*((?:vs|agg)_[^:,()]+):(.*)$/su.exec(given);
  const values = splitCodes(listed?.[2] ?? given);
  if (variable === "" || values.length === 0) {
    throw statisticsFault("select-unreadable", { ...where, variable }, { found: text });
  }
  return { variable, ...(listed?.[1] === undefined ? {} : { codelist: listed[1] }), values };
}

/** The parts between commas, outer blanks removed, empty ones left out; `RANGE(a,b)` is one part. */
export function splitCodes(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const character of text) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    if (character === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else {
      part += character;
    }
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
