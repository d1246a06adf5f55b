/** What becomes of one product's goods, or of one material in them, after use. */
import { wordIn } from "../../assumptions/vocabulary";
import { materialLabel } from "../../classification/materials";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import { sharesOf } from "../../flows/handling-shares";
import {
  afterUseBooks,
  afterUseIn,
  handlingOf,
  type AfterUseBooks,
  type AfterUseMeasure,
  type WeightsOf,
} from "../../model/after-use-series";
import type { Product } from "../../trade/product";
import type { Row } from "../../assumptions/row";
import { contentsNode, massNode } from "./content-node";
import type { Explanation } from "./explanation";
import { stockMeasureNode, unitOf, type Counted } from "./measure-node";
import { given, made, total, type ExplainNode } from "./node";
import { startNode } from "./start-node";

/** One product and one material (or the goods) after use. */
export interface AfterUseOf {
  readonly ex: Explanation;
  readonly product: Product;
  /** Undefined: the goods. */
  readonly material: string | undefined;
  readonly counted: Counted;
  readonly weightsOf: WeightsOf;
}

/** The measure in the year, kg or the product's unit. */
export function afterUseNode(of: AfterUseOf, measure: AfterUseMeasure, year: number): ExplainNode {
  const { ex, product, material } = of;
  const key = ["after", product.name, material ?? "", of.counted.kind, measure, year];
  const label = material === undefined ? undefined : materialLabel(material);
  return ex.node(key, { product, material: label, year }, () => {
    const books = booksOf(of);
    const what = phraseOf("handled", measure, year);
    const unit = unitOf(product, of.counted);
    const expected = books ? afterUseIn(books, measure, year) : NaN;
    if (
      !books ||
      year < books.firstYear - 1 ||
      (year < books.firstYear && measure !== "hibernating")
    ) {
      return given(explained("not-yet", { what }), expected, unit);
    }
    if (measure === "hibernating") return hibernatingNode(of, books, year, expected);
    if (measure === "recovered") {
      const row = rowIn(of, year);
      const collected = afterUseNode(of, "collected", year);
      const recovery = row ? sharesOf(row).recovery : NaN;
      if (collected.value === 0) return total(what, unit, [], expected);
      const leaf = given(explained("recovery"), recovery, NO_PHRASE, row);
      return made("product", what, unit, [collected, leaf], expected);
    }
    return flowNode(of, measure, year, expected);
  });
}

type Flow = Exclude<AfterUseMeasure, "hibernating" | "recovered">;

function phraseOf(
  code: "handled" | "of-release" | "of-hibernation" | "share-of-measure" | "share-onward",
  measure: AfterUseMeasure,
  year: number,
): Phrase {
  return explained(code, { measure: { sv: wordIn("measure", measure, "sv"), en: measure }, year });
}

function booksOf({
  ex,
  product,
  material,
  weightsOf,
  counted,
}: AfterUseOf): AfterUseBooks | undefined {
  const weighed = { material, ...(counted.kind === "goods" ? {} : { weightsOf }) };
  const key = `after ${counted.kind} ${material ?? ""}`;
  return ex.once(key, product, () => afterUseBooks(ex.model, product, ex.run(product), weighed));
}

function rowIn({ ex, product, material }: AfterUseOf, year: number): Row | undefined {
  return handlingOf(ex.model).rowIn(product, material, year);
}

/** A part of the release and a part of what leaves hibernation. */
function flowNode(of: AfterUseOf, measure: Flow, year: number, expected: number): ExplainNode {
  const { ex, product, counted } = of;
  const unit = unitOf(product, counted);
  const row = rowIn(of, year);
  const parts: ExplainNode[] = [];
  const add = (
    code: "of-release" | "of-hibernation",
    share: ExplainNode | undefined,
    amountOf: () => ExplainNode,
  ): void => {
    // What nothing is taken of need not be explained.
    const amount = share && share.value !== 0 ? amountOf() : undefined;
    if (!share || !amount || amount.value === 0) return;
    parts.push(made("product", phraseOf(code, measure, year), unit, [amount, share]));
  };
  add("of-release", releaseShare(row, measure, year), () =>
    stockMeasureNode(ex, product, "release", year, counted),
  );
  add("of-hibernation", onwardShare(row, measure, year), () => outNode(of, year));
  return total(phraseOf("handled", measure, year), unit, parts, expected);
}

const SHARES = {
  collected: "collected",
  exported: "exported",
  "exported unrecorded": "exportedUnrecorded",
  retained: "retained",
} as const;

/** Below this what is left of 1 is the rounding of the shares. */
const ROUNDING = 1e-12;

function shareLeaf(row: Row, measure: keyof typeof SHARES, year: number): ExplainNode {
  const what = phraseOf("share-of-measure", measure, year);
  return given(what, sharesOf(row)[SHARES[measure]], NO_PHRASE, row);
}

/** 1 less the shares; none where that is rounding. */
function leftOver(row: Row, of: readonly (keyof typeof SHARES)[], year: number): ExplainNode {
  const leaves = of.map((one) => shareLeaf(row, one, year)).filter(({ value }) => value !== 0);
  const whole = given(explained("whole"), 1);
  if (leaves.length === 0) return whole;
  const node = made("difference", explained("share-left"), NO_PHRASE, [whole, ...leaves]);
  return node.value < ROUNDING ? given(explained("share-left"), 0, NO_PHRASE, row) : node;
}

function releaseShare(row: Row | undefined, measure: Flow, year: number): ExplainNode | undefined {
  if (!row) return undefined;
  if (measure === "available") {
    return leftOver(row, ["retained", "exported", "exported unrecorded"], year);
  }
  if (measure === "unknown") {
    return leftOver(row, ["collected", "exported", "exported unrecorded", "retained"], year);
  }
  return shareLeaf(row, measure, year);
}

/** The year's share without `retained`, rescaled. */
function onwardShare(row: Row | undefined, measure: Flow, year: number): ExplainNode | undefined {
  if (!row || measure === "retained") return undefined;
  const rest = leftOver(row, ["retained"], year);
  const rescaled = (one: keyof typeof SHARES): ExplainNode => {
    const leaf = shareLeaf(row, one, year);
    if (leaf.value === 0 || rest.value === 0) return { ...leaf, value: 0 };
    if (rest.value === 1) return leaf;
    return made("quotient", phraseOf("share-onward", one, year), NO_PHRASE, [leaf, rest]);
  };
  if (measure !== "available" && measure !== "unknown") return rescaled(measure);
  const taken = (["collected", "exported", "exported unrecorded"] as const)
    .filter((one) => measure === "unknown" || one !== "collected")
    .map(rescaled)
    .filter(({ value }) => value !== 0);
  const whole = given(explained("whole"), 1);
  if (taken.length === 0) return whole;
  const node = made("difference", explained("share-left"), NO_PHRASE, [whole, ...taken]);
  return node.value < ROUNDING ? given(explained("share-left"), 0, NO_PHRASE, row) : node;
}

/** What leaves hibernation in the year. */
function outNode(of: AfterUseOf, year: number): ExplainNode {
  const books = booksOf(of);
  const { product, counted } = of;
  const what = explained("out-of-hibernation", { year });
  const unit = unitOf(product, counted);
  const expected = books?.books.outOfHibernation[year - books.firstYear] ?? NaN;
  if (!books || expected === 0) return total(what, unit, [], 0);
  const entered = retainedYears(of, books, year).filter(({ leaves }) => leaves === year);
  const parts = entered.map(({ from }) => afterUseNode(of, "retained", from));
  const start = startPart(of, books, (years) => (year - books.firstYear < years ? 1 / years : 0));
  return total(what, unit, [...parts, ...start], expected);
}

function hibernatingNode(
  of: AfterUseOf,
  books: AfterUseBooks,
  year: number,
  expected: number,
): ExplainNode {
  const { product, counted } = of;
  const what = explained("hibernating-start", { year });
  const there = retainedYears(of, books, year + 1).filter(({ leaves }) => leaves > year);
  const parts = there.map(({ from }) => afterUseNode(of, "retained", from));
  const gone = year - books.firstYear + 1;
  const start = startPart(of, books, (years) =>
    gone === 0 ? 1 : gone >= years ? 0 : (years - gone) / years,
  );
  return total(what, unitOf(product, counted), [...parts, ...start], expected);
}

/** Years before `until` that retained goods, with the year in which these leave. */
function retainedYears(
  of: AfterUseOf,
  { firstYear, books }: AfterUseBooks,
  until: number,
): { readonly from: number; readonly leaves: number }[] {
  return [...books.retained].flatMap((amount, i) => {
    const from = firstYear + i;
    if (amount === 0 || from >= until) return [];
    const row = rowIn(of, from);
    const years = Math.ceil(row ? sharesOf(row).retainedYears : NaN);
    // Without years it is there at the end of its own year, and unknown after.
    return [{ from, leaves: Number.isNaN(years) ? from + 1 : from + years }];
  });
}

/** What hibernated when the books began, and the part of it that is asked for. */
function startPart(
  of: AfterUseOf,
  books: AfterUseBooks,
  shareOf: (years: number) => number,
): ExplainNode[] {
  const { ex, product, counted } = of;
  const start = ex.run(product).afterUse?.hibernating;
  if (!start || (books.opening ?? 0) === 0) return [];
  const unit = unitOf(product, counted);
  const row = rowIn(of, books.firstYear - 1);
  const share = shareOf(Math.ceil(row ? sharesOf(row).retainedYears : NaN));
  if (share === 0) return [];
  const parts = [...start.byCohort].flatMap(([cohort, amount]) => {
    if (amount === 0) return [];
    const goods = startNode(ex, product, cohort, amount, "hibernating");
    const weight = weightOf(of, cohort);
    if (!weight) return [goods];
    const what = explained("start-stock", { year: start.year, cohort });
    return weight.value === 0 ? [] : [made("product", what, unit, [goods, weight])];
  });
  const what = explained("hibernating-start", { year: start.year });
  const opening = total(what, unit, parts, books.opening);
  if (share === 1) return [opening];
  const leaf = given(explained("hibernating-part"), share, NO_PHRASE, row);
  return [made("product", what, unit, [opening, leaf])];
}

function weightOf({ ex, product, counted }: AfterUseOf, cohort: number): ExplainNode | undefined {
  if (counted.kind === "goods") return undefined;
  return counted.kind === "mass"
    ? massNode(ex, product, cohort)
    : contentsNode(ex, product, counted.keys, cohort);
}
