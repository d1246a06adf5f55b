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
  isFilled,
  materialChoices,
  materialText,
  productChoices,
  type MaterialChoice,
  type ProductChoice,
  type Unfilled,
} from "./choices";
import { hasContent } from "../model/material-members";
import { modelYears, type ValueArguments } from "./value-table";
import { membersOf, unitArgument, valueRow, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

/**
 * Header: product, material, measure, unit, years. Rows product → material → measure. A row in
 * which no year answers is left out and named in a last row, as are products without content. A
 * blank in a range gives a blank row in its place.
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
        if (product.kind === "blank" || material.kind === "blank") {
          rows.push(header.map(() => ""));
          continue;
        }
        const cells = yearCells(model, product, material, measure, unit, years);
        const label = labels(product, material, measure, unit, language);
        if (cells.some((cell) => typeof cell === "number")) rows.push([...label, ...cells]);
        else left.push(countsMaterials(model, product, material) ? rowName(label) : label[0]);
      }
    }
  }
  const named = [...new Set([...left, ...outside(model, products, materials)])];
  if (named.length === 0) return [header, ...rows];
  return [header, ...rows, lastRow(named, language, header.length)];
}

/** The cells of a row. */
function yearCells(
  model: Model,
  product: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
  measure: Measure,
  unit: AnswerUnit,
  years: readonly (number | undefined)[],
): AnswerCell[] {
  const row = valueRow(model, measure, product, material, unit);
  return years.map((year) => (year === undefined ? "" : row.at(year)));
}

/** False where materials are asked of products none of which has content. */
function countsMaterials(
  model: Model,
  product: ProductChoice | Unfilled,
  material: MaterialChoice | Unfilled,
): boolean {
  if (product.kind !== "products" || product.label === "" || !isFilled(material)) return true;
  return membersOf(model, product.products, material).length > 0;
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
  throw new AnswerFault("#VALUE!", answerSentence("no-measure", { words: words("measure") }));
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
  if (unit.kind !== "own") return unit.unit.symbol;
  const symbol = product.kind === "products" ? product.products[0]?.unit.symbol : undefined;
  return symbol === undefined ? "" : unitWord(symbol, language);
}

function rowName([product, material, measure]: readonly string[]): string {
  return [product, material, measure].filter((part) => part !== "").join(" ");
}

/** Where a sum of materials was asked for: products without content, which stand outside it. */
function outside(
  model: Model,
  products: readonly (ProductChoice | Unfilled)[],
  materials: readonly (MaterialChoice | Unfilled)[],
): string[] {
  if (!materials.some((material) => isFilled(material) && material.kind !== "goods")) return [];
  return products
    .flatMap((choice) => (choice.kind === "products" ? choice.products : []))
    .filter((product) => !hasContent(model, product))
    .map((product) => product.name);
}

function lastRow(named: readonly string[], language: Language, width: number): AnswerCell[] {
  const text = language === "sv" ? "Utan svar: " : "Without an answer: ";
  return [text + named.join("; "), ...Array.from({ length: width - 1 }, () => "")];
}
