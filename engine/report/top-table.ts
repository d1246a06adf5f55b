/** CRMTOP: where the most of the materials is, by product, material or responsibility. */
import { wordIn, type Word } from "../assumptions/vocabulary";
import { compareCodePoints } from "../classification/code-point-order";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language, Phrase } from "../findings/language";
import { NO_RESPONSIBILITY } from "../findings/report-texts";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { baseUnit } from "../quantities/units";
import type { Product } from "../trade/product";
import { heldNumber, notAvailable, type Answer, type AnswerCell, type AnswerError } from "./answer";
import { numberArgument, wordArgument, type Argument } from "./argument";
import {
  eachMaterial,
  materialText,
  ownLabel,
  type MaterialChoice,
  type ProductChoice,
} from "./choices";
import { isResidue } from "./rounding-residue";
import { modelYears } from "./value-table";
import {
  keysOf,
  membersOf,
  unitArgument,
  valueRow,
  type AnswerUnit,
  type MassUnit,
} from "./values";
import { requiredYear } from "./years-argument";

/** What is asked for besides model and measure. */
export interface TopArguments {
  readonly year?: Argument;
  readonly n?: Argument;
  readonly by?: Argument;
  readonly unit?: Argument;
}

/** Something that is ranked. */
interface Entry {
  readonly products: ProductChoice;
  readonly of: MaterialChoice;
  /** As printed; "" where it stands for all. */
  readonly product: string;
  readonly material: string;
  readonly cell: AnswerCell;
}

const ALL: MaterialChoice = { kind: "all" };
const HEADER = { rank: { sv: "rang", en: "rank" }, share: { sv: "andel", en: "share" } } as const;
const ROWS = 10;

/**
 * Header rank, product, material, value, unit, share; the `n` largest values of the year, ties by
 * name, zeros and what is no more than rounding (rounding-residue.ts) left out. Materials are summed where they are not asked for one by one, over products
 * with content; a group stands for its own rows. Shares are of the whole total.
 *
 * Where anything counted has no answer, the rows that have one keep their values, but what they are
 * of the whole, and their rank in it, is `#N/A`.
 * @throws AnswerFault `#VALUE!` for a wrong argument; `#N/A` for a year outside the model, or where
 * nothing has an answer.
 */
export function topTable(
  model: Model,
  measure: Measure,
  args: TopArguments,
  language: Language,
): Answer {
  const year = yearOf(model, args.year);
  const n = countOf(args.n);
  const by = wordArgument(args.by, "top by", "unknown-top-by") ?? "product and material";
  const unit = unitArgument(args.unit, [ALL], [], true);
  const entries = entriesOf(model, measure, by, unit, year, language);
  const header = [
    HEADER.rank[language],
    wordIn("column", "product", language),
    wordIn("column", "material", language),
    wordIn("column", "value", language),
    wordIn("column", "unit", language),
    HEADER.share[language],
  ];
  const ranked = entries
    .flatMap((entry) => (typeof entry.cell === "number" ? [{ ...entry, value: entry.cell }] : []))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => b.value - a.value || byName(a, b));
  const open = entries.filter(({ cell }) => typeof cell !== "number");
  const why = open.length === 0 ? undefined : noWhole(open);
  if (why && ranked.length === 0) throw new AnswerFault(why.type, why.sentence);
  const total = heldNumber(ranked.reduce((sum, { value }) => sum + value, 0));
  const symbol = unit.kind === "own" ? "" : unit.unit.symbol;
  const isShown = ({ products, of }: Entry): boolean =>
    !isResidue(model, measure, { products, material: of, unit: inMass(unit), year });
  const rows = firstOf(ranked, n, isShown).map(({ product, material, value }, i): AnswerCell[] => {
    const share = typeof total === "object" ? total : total === 0 ? "" : value / total;
    return [why ?? i + 1, product, material, value, symbol, why ?? share];
  });
  return [header, ...rows];
}

/** The first `n` that hold; no more are asked than that takes. */
function firstOf<T>(all: readonly T[], n: number, holds: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) {
    if (found.length === n) break;
    if (holds(one)) found.push(one);
  }
  return found;
}

/** A unit in which amounts of two years may be compared: prices differ between years. */
function inMass(unit: AnswerUnit): MassUnit {
  return unit.kind === "money" ? { kind: "mass", unit: baseUnit("mass") } : unit;
}

/** Why neither rank nor share can be told: the first three without an answer. */
function noWhole(open: readonly Entry[]): AnswerError {
  const [first] = open;
  if (open.length === 1 && typeof first?.cell === "object") return first.cell;
  const names = open.map(({ product, material }) => `${product} ${material}`.trim());
  const words = names.slice(0, 3).join(", ");
  return notAvailable(answerSentence("no-ranking", { count: open.length, words }));
}

function byName(a: Entry, b: Entry): number {
  return compareCodePoints(a.product, b.product) || compareCodePoints(a.material, b.material);
}

function entriesOf(
  model: Model,
  measure: Measure,
  by: Word<"top by">,
  unit: AnswerUnit,
  year: number,
  language: Language,
): Entry[] {
  const counted = membersOf(model, model.countedProducts, ALL);
  const entry = (products: ProductChoice, material: MaterialChoice): Entry => ({
    products,
    of: material,
    product: products.label,
    material: materialText(material, language),
    cell: valueRow(model, measure, products, material, unit).at(year),
  });
  switch (by) {
    case "material":
      return eachMaterial(model).map((material) => entry(chosen("", counted), material));
    case "product":
      return counted.map((product) => entry(chosen(product.name, [product]), ALL));
    case "responsibility":
      return [...byResponsibility(counted, NO_RESPONSIBILITY[language])].map(([name, members]) =>
        entry(chosen(name, members), ALL),
      );
    case "product and material":
      return counted.flatMap((product) => {
        const choice = chosen(product.name, [product]);
        const keys = keysOf(model, product, ALL);
        // Content that cannot be read leaves the product without an answer for any material.
        if (keys.length === 0) return [entry(choice, ALL)];
        return keys.map((key) => entry(choice, ofMaterial(key, ownLabel(key))));
      });
  }
}

function chosen(label: string, products: readonly Product[]): ProductChoice {
  return { kind: "products", label, products };
}

function ofMaterial(key: string, label: Phrase): MaterialChoice {
  return { kind: "material", keys: [key], label };
}

function byResponsibility(
  products: readonly Product[],
  none: string,
): ReadonlyMap<string, readonly Product[]> {
  const found = new Map<string, Product[]>();
  for (const product of products) {
    const name = product.responsibility ?? none;
    const same = found.get(name);
    if (same) same.push(product);
    else found.set(name, [product]);
  }
  return found;
}

/** The one year asked for, inside the model. */
function yearOf(model: Model, argument: Argument): number {
  const bounds = modelYears(model);
  const year = requiredYear(argument);
  if (year >= bounds.first && year <= bounds.last) return year;
  const details = { cell: year, from: bounds.first, to: bounds.last };
  throw new AnswerFault("#N/A", answerSentence("year-outside", details));
}

/** How many rows. */
function countOf(argument: Argument): number {
  const n = numberArgument(argument) ?? ROWS;
  if (Number.isInteger(n) && n > 0) return n;
  throw new AnswerFault("#VALUE!", answerSentence("bad-count", { cell: n }));
}
