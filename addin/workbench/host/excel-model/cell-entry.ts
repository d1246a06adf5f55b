import type { CellScalar } from "../../spreadsheet";
import { invalidArgument } from "../host-error";

/** What a value becomes when it is put into a cell. */
export interface Entry {
  /** For the spreadsheet: text that must not be read as a formula carries an apostrophe; null = leave. */
  readonly cell: CellScalar | null;
  /** Number format the entry brings along where the cell had none (dates). */
  readonly format?: string;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.\d*)?(?:e[+-]?\d+)?$/iu;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/u;
const DAY_MONTH = /^(\d{1,2})[-/](\d{1,2})$/u;
const NAMED_MONTH = /^(\d{1,2})-([a-z]{3})$/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const AMERICAN = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;

/**
 * Reads a value as Excel reads one set by an add-in: text is read as en-US, in a text cell ("@")
 * it stays text. Rules: text-is-read, text-cells, sign-is-formula, apostrophe, value-types.
 * @param year the year a day and month without year fall in.
 * @throws HostError where the value is neither text, number, truth value nor null.
 */
export function enter(value: unknown, format: string, year: number): Entry {
  if (value === null || typeof value === "boolean") return { cell: value };
  if (typeof value === "number" && Number.isFinite(value)) return { cell: value };
  if (typeof value !== "string") throw invalidArgument("value-types");
  if (format === "@") return { cell: asText(value) };
  if (value.startsWith("'")) return { cell: asText(value.slice(1)) };
  if (value.startsWith("=") && value.length > 1) return { cell: value };
  return readText(value, format, year);
}

/** A cell as it was read, to be written elsewhere: text that begins with an apostrophe keeps it. */
export function rewritten(cell: CellScalar): CellScalar {
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

/** Text for the spreadsheet, which must not take it for a formula. */
function asText(value: string): string {
  return /^['=]/u.test(value) ? `'${value}` : value;
}

function readText(value: string, format: string, year: number): Entry {
  const text = value.trim();
  if (NUMBER.test(text)) return { cell: Number(text.replaceAll(",", "")) };
  const percent = PERCENT.exec(text);
  if (percent) return { cell: Number(percent[1]) / 100, ...dated(format, "0%") };
  if (/^(?:true|false)$/iu.test(text)) return { cell: text.toUpperCase() === "TRUE" };
  const date = readDate(text, year);
  if (date !== undefined) return { cell: date.serial, ...dated(format, date.format) };
  if (/^[+-]./u.test(text)) return { cell: `=${text}` };
  return { cell: value };
}

function dated(format: string, own: string): { format?: string } {
  return format === "General" ? { format: own } : {};
}

function readDate(text: string, year: number): { serial: number; format: string } | undefined {
  const american = AMERICAN.exec(text);
  if (american) return date(american[3], american[1], american[2], "m/d/yyyy");
  const iso = ISO.exec(text);
  if (iso) return date(iso[1], iso[2], iso[3], "yyyy-mm-dd");
  const named = NAMED_MONTH.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[2] ?? "").toLowerCase()) + 1;
    return date(String(year), String(month), named[1], "d-mmm");
  }
  const short = DAY_MONTH.exec(text);
  return short ? date(String(year), short[1], short[2], "d-mmm") : undefined;
}

function date(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  format: string,
): { serial: number; format: string } | undefined {
  const utc = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = utc.getUTCMonth() === Number(month) - 1 && utc.getUTCDate() === Number(day);
  return real ? { serial: utc.getTime() / 86_400_000 + 25_569, format } : undefined;
}
