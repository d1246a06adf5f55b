/** Reads one cell of a recognised column into canonical form, or says what is wrong with it. */
import { parseCnCode, looksLikeCnCode } from "../classification/cn-code";
import { findMaterial } from "../classification/materials";
import type { Details } from "../findings/finding";
import type { READING } from "../findings/reading";
import type { Phrase } from "../findings/language";
import { parseUnit } from "../quantities/units";
import { parseRatio } from "../quantities/unit-ratio";
import { errorIn, isBlank, isMissingMark, Mark, roundTo15, shown, tidy, type Cell } from "./cell";
import type { Content } from "./row";
import type { ColumnSchema } from "./schema";
import { readWord, wordList } from "./vocabulary";

/** What is wrong with a cell: the code of a reading finding and what fills its holes. */
export interface CellFault {
  readonly fault: keyof typeof READING;
  readonly details: Details;
}

/** How the host hands cells over. */
export interface ReadingOptions {
  /** False on hosts where a blank cell arrives as 0 (desktop Excel). */
  readonly blanksTold: boolean;
  /** Names of products: a series of that name is the product, not a code. */
  readonly productNames: ReadonlySet<string>;
}

/** Read content, `undefined` for a blank cell, or a fault. */
export type CellReading = Content | undefined | CellFault;

/** True for a fault. */
export function isFault(reading: CellReading): reading is CellFault {
  return typeof reading === "object" && "fault" in reading;
}

const YEAR_FROM = 1800;
const YEAR_TO = 2300;
/** Excel's serial of 1 January 1925 and 31 December 2099: numbers in between look like dates. */
const DATE_FROM = 9133;
const DATE_TO = 73050;

/** Reads `cell` as a cell of the column. */
export function readCell(cell: Cell, column: ColumnSchema, options: ReadingOptions): CellReading {
  const error = errorIn(cell);
  if (error !== undefined) return { fault: "cell-error", details: { cell: error } };
  if (isBlank(cell)) return undefined;
  switch (column.type) {
    case "number":
      return readNumber(cell, options);
    case "positive":
    case "bound":
      return readNumber(cell, undefined, column.type === "positive");
    case "year":
      return readYear(cell);
    case "any":
      return typeof cell === "number"
        ? readNumber(cell, options, column.column !== "value")
        : readClosedWord(tidy(shown(cell)), column);
    default:
      return readText(cell, column, options);
  }
}

function readNumber(
  cell: Cell,
  zeroIsValue: ReadingOptions | undefined,
  zeroIsBlank = false,
): CellReading {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell) || Math.abs(cell) > 1e300) {
      return { fault: "number-out-of-range", details: { cell } };
    }
    if (cell === 0 && zeroIsBlank) return undefined;
    if (cell === 0 && zeroIsValue && !zeroIsValue.blanksTold) {
      return { fault: "blank-or-zero", details: {} };
    }
    return cell === 0 ? 0 : roundTo15(cell);
  }
  const text = tidy(shown(cell));
  if (typeof cell === "string" && isMissingMark(text)) return new Mark(text);
  return notNumber(text);
}

/** A number written as text, in either decimal form, or no number at all. */
function notNumber(text: string): CellFault {
  const numeric = /^[-+−]?[\d\s.,']*\d\s*%?$/.test(text);
  return { fault: numeric ? "number-as-text" : "not-a-number", details: { cell: text } };
}

function readYear(cell: Cell): CellReading {
  if (typeof cell !== "number") {
    const text = tidy(shown(cell));
    return typeof cell === "string" && isMissingMark(text) ? undefined : notNumber(text);
  }
  if (cell === 0) return undefined;
  const year = roundTo15(cell);
  const details = { cell: year };
  if (year >= DATE_FROM && year <= DATE_TO) return { fault: "year-date", details };
  if (!Number.isInteger(year)) return { fault: "year-not-whole", details };
  if (year < YEAR_FROM || year > YEAR_TO) return { fault: "year-range", details };
  return year;
}

/** A header that is a year in the wide form; number or text. */
export function yearHeader(cell: Cell): number | undefined {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && cell >= YEAR_FROM && cell <= YEAR_TO ? cell : undefined;
  }
  if (typeof cell !== "string" || !/^\s*\d{4}\s*$/.test(cell)) return undefined;
  return yearHeader(Number(cell));
}

function readText(cell: Cell, column: ColumnSchema, options: ReadingOptions): CellReading {
  if (cell === 0) return undefined;
  const text = tidy(shown(typeof cell === "number" ? roundTo15(cell) : cell));
  switch (column.type) {
    case "series":
      return readSeries(cell, text, options);
    case "cn":
      return readCode(typeof cell === "number" ? cell : text);
    case "material":
      return readMaterial(text);
    case "unit":
      return (
        parseUnit(text)?.symbol ??
        unknownUnit(text, "st/pieces, kg, t, kW, MW, kWh, m2, SEK, tkr, mkr")
      );
    case "ratio":
      return (
        parseRatio(text)?.symbol ?? unknownUnit(text, "g/st, kg/st, mg/kg, g/kg, %, SEK/kg, tkr/t")
      );
    case "word":
      return readClosedWord(text, column);
    default:
      return text;
  }
}

function readSeries(cell: Cell, text: string, options: ReadingOptions): CellReading {
  if (options.productNames.has(text)) return text;
  if (typeof cell === "number") return readCode(cell);
  return looksLikeCnCode(text) ? readCode(text) : text;
}

function readCode(cell: string | number): CellReading {
  const parsed = parseCnCode(cell);
  if (!("fault" in parsed)) return parsed.code;
  const details = { cell: String(cell) };
  return { fault: parsed.fault === "odd-digits" ? "cn-odd" : "cn-unreadable", details };
}

function readMaterial(text: string): CellReading {
  const match = findMaterial(text);
  if (match.kind === "listed") return match.material.key;
  if (match.kind === "unlisted") return match.name;
  const choices: Phrase = {
    sv: match.choices.map((choice) => choice.nameSv).join(", "),
    en: match.choices.map((choice) => choice.key).join(", "),
  };
  return { fault: "material-ambiguous", details: { cell: text, choices } };
}

function unknownUnit(text: string, words: string): CellFault {
  return { fault: "unknown-unit", details: { cell: text, words } };
}

function readClosedWord(text: string, column: ColumnSchema): CellReading {
  const { words: set, only } = column;
  if (!set) return text;
  const word = readWord(set, text);
  const fits = word !== undefined && (only === undefined || only.includes(word));
  if (fits || column.open) return word ?? text;
  const words: Phrase = { sv: wordList(set, "sv", only), en: wordList(set, "en", only) };
  return { fault: "unknown-word", details: { cell: text, words } };
}
