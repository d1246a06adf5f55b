/** CRMQUALITY: what a result rests on, held against the user's own limits (methods, "Checks and quality"). */
import { isEmptyLimit } from "../analysis/criteria-findings";
import type { JudgedStock, StockShare } from "../analysis/judged-stock";
import { oldSourceShare, restingShare, weakContentShare } from "../analysis/quality-shares";
import { largestBias } from "../analysis/validation-bias";
import { shown } from "../assumptions/cell";
import { numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { wordIn, wordsOf, type Word } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import type { Model } from "../model/model";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import { textArgument, words, type Argument } from "./argument";
import {
  materialChoices,
  productChoices,
  theOnly,
  type MaterialChoice,
  type ProductChoice,
} from "./choices";
import { rangeWidth } from "./range-values";
import { modelYears } from "./value-table";
import { keysOf, membersOf, unitArgument, valueRow, weightsFor, type MassUnit } from "./values";

type Criterion = Word<"criterion">;

/** Arguments of CRMQUALITY besides the model. */
export interface QualityArguments {
  readonly purpose?: Argument;
  readonly product?: Argument;
  readonly material?: Argument;
}

const HEADER = {
  sv: ["kriterium", "funnet", "gräns", "utslag"],
  en: ["criterion", "found", "limit", "verdict"],
} as const;

const VERDICTS = {
  met: { sv: "uppfyllt", en: "met" },
  "not met": { sv: "ej uppfyllt", en: "not met" },
  unknown: { sv: "kan inte avgöras", en: "cannot be told" },
} as const;

type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

/** The result that is judged: a stock at the end of a year. */
interface Judged extends JudgedStock {
  readonly choice: ProductChoice;
  readonly material: MaterialChoice;
  readonly unit: MassUnit;
}

/**
 * Header criterion, found, limit, verdict; a row for each criterion that Criteria gives the purpose.
 * The result judged is the stock at the end of the latest data year that the model answers. A found
 * figure at the limit meets it.
 * @throws AnswerFault `#N/A` without Criteria, for an unknown purpose, and where the stock itself has
 * no answer; `#VALUE!` without a purpose.
 */
export function qualityTable(model: Model, args: QualityArguments, language: Language): Answer {
  const rows = rowsOf(model, args.purpose);
  const judged = judgedStock(model, args);
  const lines = wordsOf("criterion").flatMap((criterion): AnswerCell[][] => {
    const own = rows.filter((row) => wordOf(row, "criterion", "criterion") === criterion);
    if (own.length === 0) return [];
    const [row, ...more] = own;
    const limit = row && more.length === 0 && !row.broken ? numberIn(row, "limit") : undefined;
    const found = foundOf(judged, criterion);
    const name = wordIn("criterion", criterion, language);
    const isEmpty = limit !== undefined && isEmptyLimit(criterion, limit);
    return [line(name, found, limit, isEmpty ? VERDICTS.unknown : verdict(found, limit), language)];
  });
  return [[...HEADER[language]], ...lines, ...unreadable(rows, language)];
}

/** Rows whose criterion is no known word: they are shown, so that none is thought met. */
function unreadable(rows: readonly Row[], language: Language): AnswerCell[][] {
  return rows
    .filter((row) => wordOf(row, "criterion", "criterion") === undefined)
    .map((row) => {
      const cell = shown(row.unread?.criterion);
      const details = { cell, words: words("criterion") };
      const found = notAvailable(answerSentence("unknown-criterion", details));
      return line(cell, found, numberIn(row, "limit"), VERDICTS.unknown, language);
    });
}

function line(
  criterion: string,
  found: AnswerCell,
  limit: number | undefined,
  outcome: Verdict,
  language: Language,
): AnswerCell[] {
  return [
    criterion,
    found,
    limit ?? notAvailable(answerSentence("limit-faulty")),
    outcome[language],
  ];
}

function verdict(found: AnswerCell, limit: number | undefined): Verdict {
  // Only a number can meet a limit: what is unknown, or past what a number holds, cannot.
  if (typeof found !== "number" || !Number.isFinite(found)) return VERDICTS.unknown;
  if (limit === undefined) return VERDICTS.unknown;
  return found <= limit ? VERDICTS.met : VERDICTS["not met"];
}

/** The rows of the purpose; its case does not matter. */
function rowsOf(model: Model, argument: Argument): readonly Row[] {
  const rows = model.parts.rows.get("Criteria") ?? [];
  if (rows.length === 0) throw new AnswerFault("#N/A", answerSentence("no-criteria"));
  const purposes = [...new Set(rows.map((row) => textIn(row, "purpose") ?? ""))];
  const known = purposes.filter((one) => one !== "").join(", ");
  const text = textArgument(argument);
  if (text === undefined)
    throw new AnswerFault("#VALUE!", answerSentence("no-purpose", { words: known }));
  const wanted = text.toLowerCase();
  const own = rows.filter((row) => textIn(row, "purpose")?.toLowerCase() === wanted);
  if (own.length > 0) return own;
  const details = { cell: shown(text), words: known };
  throw new AnswerFault("#N/A", answerSentence("unknown-purpose", details));
}

function judgedStock(model: Model, args: QualityArguments): Judged {
  const choice = theOnly(productChoices(model, args.product));
  const material = theOnly(materialChoices(model, args.material));
  const { last, latestData } = modelYears(model);
  const year = Math.min(last, latestData);
  const symbols = new Set(choice.products.map(({ unit }) => unit.symbol));
  // Goods of several units are weighed, so that shares of them can be told at all.
  const asked = material.kind === "goods" && symbols.size > 1 ? "kg" : undefined;
  const unit = unitArgument(asked, [material], [choice], true);
  if (unit.kind === "money") throw new AnswerFault("#N/A", answerSentence("no-years"));
  const stock = valueRow(model, "stock", choice, material, unit).at(year);
  if (typeof stock === "object") throw new AnswerFault(stock.type, stock.sentence);
  return {
    model,
    choice,
    material,
    unit,
    year,
    products: membersOf(model, choice.products, material),
    keysOf: material.kind === "goods" ? undefined : (product) => keysOf(model, product, material),
    weightsOf: (of, product, first, last) => weightsFor(of, product, material, unit, first, last),
  };
}

function foundOf(judged: Judged, criterion: Criterion): AnswerCell {
  const { model, choice: products, material, unit, year } = judged;
  switch (criterion) {
    case "filled share":
      return share(restingShare(judged, "filled"));
    case "converted share":
      return share(restingShare(judged, "converted"));
    case "weak content share":
      return share(weakContentShare(judged));
    case "old source share": {
      const { least, most } = oldSourceShare(judged);
      const isTold = typeof least !== "number" || Number.isNaN(least) || least === most;
      return isTold ? share(least) : notAvailable(answerSentence("sources-undated"));
    }
    case "validation bias": {
      const names = new Set(judged.products.map(({ name }) => name));
      const keys = new Set(judged.products.flatMap((one) => judged.keysOf?.(one) ?? []));
      const bias = largestBias(model, names, keys);
      if (bias === undefined) return notAvailable(answerSentence("nothing-observed"));
      return Number.isNaN(bias) ? notAvailable(answerSentence("observed-nothing")) : bias;
    }
    case "range width":
      return rangeWidth(model, { measure: "stock", products, material, unit, year });
  }
}

function share(found: StockShare): AnswerCell {
  if (found === "no stock") return notAvailable(answerSentence("share-of-nothing"));
  return Number.isFinite(found) ? found : notAvailable(answerSentence("share-unknown"));
}
