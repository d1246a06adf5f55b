import type { CellScalar } from "../../spreadsheet";
import type { Culture } from "../culture";

const FIXED = /^([^#0]*)(#,##)?0(?:\.(0+))?(%?)([^#0]*)$/u;

/**
 * A cell's text as its number format shows it: General, fixed decimals with or without grouping,
 * percent, literal text around them, and dates. Other formats show as General. Rule: cell-text.
 */
export function cellText(value: CellScalar, formats: string, culture: Culture): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [format = "General"] = formats.split(";");
  if (/[dmy]/iu.test(literalsOut(format))) return dateText(value, format);
  const fixed = FIXED.exec(format);
  return fixed ? fixedText(value, fixed, culture) : generalText(value, culture);
}

function literalsOut(format: string): string {
  return format.replace(/"[^"]*"|\\.|General/gu, "");
}

function generalText(value: number, culture: Culture): string {
  const text = String(Number(value.toPrecision(11)));
  return text.replace(".", culture.decimal).replace("e", "E");
}

function fixedText(value: number, match: RegExpExecArray, culture: Culture): string {
  const [, before = "", grouped, decimals = "", percent = "", after = ""] = match;
  const shown = percent === "" ? value : value * 100;
  const [whole = "0", rest] = Math.abs(shown).toFixed(decimals.length).split(".");
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, culture.group) : whole;
  const sign = shown < 0 && Number(shown.toFixed(decimals.length)) !== 0 ? "-" : "";
  const number = rest === undefined ? digits : digits + culture.decimal + rest;
  return sign + unquote(before) + number + percent + unquote(after);
}

function unquote(literal: string): string {
  return literal.replace(
    /"([^"]*)"|\\(.)/gu,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "",
  );
}

function dateText(serial: number, format: string): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const day = String(date.getUTCDate());
  const month = String(date.getUTCMonth() + 1);
  const short = date.toLocaleString("en-US", { month: "short", timeZone: "UTC" });
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mmm: short,
    mm: month.padStart(2, "0"),
    m: month,
    dd: day.padStart(2, "0"),
    d: day,
  };
  return format.replace(/yyyy|mmm|mm|m|dd|d/gu, (part) => parts[part] ?? part);
}
