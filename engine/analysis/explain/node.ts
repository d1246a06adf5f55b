/** One number of an explanation, with the numbers it is made of. */
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import type { Phrase } from "../../findings/language";
import type { Row } from "../../assumptions/row";
import type { Word } from "../../assumptions/vocabulary";

export type ExplainOperation = Word<"explain operation">;

/** A number and how it came about; a leaf (`given`) has no children. */
export interface ExplainNode {
  readonly what: Phrase;
  readonly operation: ExplainOperation;
  readonly value: number;
  readonly unit: Phrase;
  /** The row of a table that the number stands in, or rests on. */
  readonly row?: Row | undefined;
  /** What it is of where `what` alone could be said of several; given where it may come again. */
  readonly of?: Phrase;
  /** True where telling it again would hide the rest: after the first time it is a leaf. */
  readonly isToldOnce?: boolean;
  /** Sum, product; difference and quotient: the first less, or divided by, the rest. */
  readonly children: readonly ExplainNode[];
}

/** How far a sum may be from the number it explains, relative to its largest part. */
const OF_PARTS = 1e-9;

/** How far a product may be: its factors may carry the rounding of sums that cancel. */
const OF_FACTORS = 1e-6;

/** Nearer than this the node takes the number of the model, bit by bit, relative. */
const SAME = 1e-10;

/** A leaf: a number of a table, or one whose meaning `what` tells. */
export function given(
  what: Phrase,
  value: number,
  unit: Phrase = NO_PHRASE,
  row?: Row,
): ExplainNode {
  return { what, operation: "given", value, unit, row, children: [] };
}

/** What the children make by the operation. */
export function recombined(operation: ExplainOperation, values: readonly number[]): number {
  const [first = 0, ...rest] = values;
  switch (operation) {
    case "sum":
      return rest.reduce((sum, value) => sum + value, first);
    case "product":
      return rest.reduce((product, value) => product * value, first);
    case "difference":
      return rest.reduce((left, value) => left - value, first);
    case "quotient":
      return rest.reduce((left, value) => left / value, first);
    case "given":
      return NaN;
  }
}

/**
 * A node of children. Where they do not make the number that the model has (`expected`), the number
 * stands alone and says that its parts are not shown: a wrong explanation is worse than none.
 */
export function made(
  operation: Exclude<ExplainOperation, "given">,
  what: Phrase,
  unit: Phrase,
  children: readonly ExplainNode[],
  expected?: number,
): ExplainNode {
  const values = children.map((child) => child.value);
  const value = recombined(operation, values);
  const node = { what, operation, value, unit, children };
  if (expected === undefined) return node;
  if (Math.abs(value - expected) <= SAME * Math.abs(expected)) return { ...node, value: expected };
  return isNear(node, expected) ? node : given(explained("computed", { what }), expected, unit);
}

/** True where rounding alone lies between the node and a number. */
function isNear(node: ExplainNode, expected: number): boolean {
  const largest = Math.max(largestPart(node), Math.abs(expected));
  const limit = (isOfParts(node) ? OF_PARTS : OF_FACTORS) * largest;
  return Math.abs(node.value - expected) <= limit;
}

function isOfParts({ operation }: ExplainNode): boolean {
  return operation === "sum" || operation === "difference";
}

/** The largest of a node and, through sums and differences, its parts: what its rounding is of. */
export function largestPart(node: ExplainNode): number {
  const own = Math.abs(node.value);
  if (!isOfParts(node)) return own;
  return node.children.reduce((most, child) => Math.max(most, largestPart(child)), own);
}

/** The sum; of one part the part itself, of none a 0 that says so. */
export function total(
  what: Phrase,
  unit: Phrase,
  parts: readonly ExplainNode[],
  expected?: number,
): ExplainNode {
  const [first] = parts;
  if (first === undefined && (expected ?? 0) === 0) {
    return given(explained("nothing", { what }), 0, unit);
  }
  if (first === undefined || parts.length > 1) return made("sum", what, unit, parts, expected);
  return expected === undefined || isNear(first, expected)
    ? first
    : given(explained("computed", { what }), expected, unit);
}
