/** CRMTABLE: products, materials and measures as rows, years as columns. */
import { tidy, shown } from "../assumptions/cell";
import { readWord, wordIn, type Word } from "../assumptions/vocabulary";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { unitWord } from "../quantities/units";
import type { Answer, AnswerCell } from "./answer";
import { cellsOf, isBlankInRange, settle, words, type Argument } from "./argument";
import {
  eachProduct,
  materialChoices,
  materialText,
  productChoices,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "./choices";
import { modelYears, requireStockMeasure, type ValueArguments } from "./value-table";
import { unitArgument, valueRow, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

/**
 * Header: product, material, measure, unit, years. Rows product → material → measure. A row in
 * which no year answers is left out and named in a last row, as are products without content.
 */
export function longTable(
  model: Model,
  measures: Argument,
  args: ValueArguments,
  language: Language,
): Answer {
  const chosen = measuresArgument(measures);
  const omitted = settle(args.product) === undefined;
  const products = omitted ? eachProduct(model) : productChoices(model, args.product);
  const materials = materialChoices(model, args.material);
  const { years } = yearsArgument(args.years, modelYears(model));
  const unit = unitArgument(args.unit, materials, products, false);
  const header: AnswerCell[] = [
    wordIn("column", "product", language),
    wordIn("column", "material", language),
    wordIn("column", "measure", language),
    wordIn("column", "unit", language),
    ...years.map((year) => year ?? ""),
  ];
  const rows: AnswerCell[][] = [];
  const left: string[] = [];
  for (const product of products) {
    for (const material of materials) {
      for (const measure of chosen) {
        const row = valueRow(model, requireStockMeasure(measure), product, material, unit);
        const cells = years.map((year) => (year === undefined ? "" : row.at(year)));
        const label = labels(product, material, measure, unit, language);
        if (cells.every((cell) => typeof cell !== "number")) left.push(rowName(label));
        else rows.push([...label, ...cells]);
      }
    }
  }
  const named = outside(model, products, materials, left);
  if (named.length === 0) return [header, ...rows];
  const last = lastRow(named, language, header.length);
  return [header, ...rows, last];
}

function measuresArgument(argument: Argument): Measure[] {
  const value = settle(argument);
  const cells = value === undefined ? [] : cellsOf(value).filter((cell) => !isBlankInRange(cell));
  const measures = cells.map((cell): Word<"measure"> => {
    const text = tidy(shown(cell));
    const word = readWord("measure", text);
    if (word !== undefined) return word;
    const details = { cell: text, words: words("measure") };
    throw new AnswerFault("#VALUE!", answerSentence("unknown-measure", details));
  });
  if (measures.length > 0) return measures;
  const details = { cell: "", words: words("measure") };
  throw new AnswerFault("#VALUE!", answerSentence("unknown-measure", details));
}

function labels(
  product: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
  measure: Measure,
  unit: AnswerUnit,
  language: Language,
): [string, string, string, string] {
  return [
    product.kind === "products" ? product.label : nameOf(product),
    material.kind === "blank" || material.kind === "unknown"
      ? nameOf(material)
      : materialText(material, language),
    wordIn("measure", measure, language),
    unitText(product, unit, language),
  ];
}

function nameOf(unfilled: Unfilled): string {
  return unfilled.kind === "unknown" ? unfilled.name : "";
}

function unitText(product: ProductChoice | Unfilled, unit: AnswerUnit, language: Language): string {
  if (unit.kind === "mass") return unit.unit.symbol;
  const symbol = product.kind === "products" ? product.products[0]?.unit.symbol : undefined;
  return symbol === undefined ? "" : unitWord(symbol, language);
}

function rowName([product, material, measure]: readonly string[]): string {
  return [product, material, measure].filter((part) => part !== "").join(" ");
}

/** Rows left out; where a sum of materials was asked for, also products without content. */
function outside(
  model: Model,
  products: readonly (ProductChoice | Unfilled)[],
  materials: readonly (MaterialChoice | Unfilled)[],
  left: readonly string[],
): string[] {
  const asksMaterials = materials.some((material) => material.kind !== "goods");
  const inSums = products.flatMap((choice) =>
    choice.kind === "products" && choice.products.length > 1 ? choice.products : [],
  );
  const without = inSums
    .filter((product) => asksMaterials && !model.parts.content.has(product.name))
    .map((product) => product.name);
  return [...new Set([...left, ...without])];
}

function lastRow(named: readonly string[], language: Language, width: number): AnswerCell[] {
  const text = language === "sv" ? "Utan svar: " : "Without an answer: ";
  return [text + named.join("; "), ...Array.from({ length: width - 1 }, () => "")];
}
