/** CRMEXPLAIN: a number, and what it is made of down to the cells of the tables. */
import { keyOf, textIn, type Row } from "../assumptions/row";
import { wordIn } from "../assumptions/vocabulary";
import type { Language } from "../findings/language";
import type { ExplainNode } from "../analysis/explain/node";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { explained } from "../findings/explanations";
import type { Answer, AnswerCell } from "./answer";
import type { Argument } from "./argument";
import { explainTree } from "./explain-tree";

/** Arguments of CRMEXPLAIN after the measure. */
export interface ExplainArguments {
  readonly product?: Argument;
  readonly material?: Argument;
  readonly year?: Argument;
  readonly unit?: Argument;
}

const HEADER = {
  sv: ["nivå", "vad", "operation", "värde", "enhet", "tabell", "nyckel", "källa"],
  en: ["level", "what", "operation", "value", "unit", "table", "key", "source"],
} as const;

/** Rows above which a number that was explained is not explained again. */
const MOST_ROWS = 5000;

/**
 * Header level, what, operation, value, unit, table, key, source; rows depth-first, the number at
 * level 0. A long explanation tells a repeated number once, under a name that no other row has.
 * @throws AnswerFault for a wrong argument, and where the number has no answer.
 */
export function explainTable(
  model: Model,
  measure: Measure,
  args: ExplainArguments,
  language: Language,
): Answer {
  const node = explainTree(model, measure, args);
  const sources = sourceRows(model);
  const isLong = rowsOf(node) > MOST_ROWS;
  const told = new Set<ExplainNode>();
  const rows: AnswerCell[][] = [];
  const print = (one: ExplainNode, level: number): void => {
    const mayRepeat = one.children.length > 0 && (isLong || one.isToldOnce === true);
    const isAgain = mayRepeat && told.has(one);
    const { what, of } = one;
    const name = isLong && mayRepeat && of ? explained("named-of", { what, of }) : what;
    rows.push(printed({ ...one, what: name }, level, isAgain, sources, language));
    told.add(one);
    if (!isAgain) for (const child of one.children) print(child, level + 1);
  };
  print(node, 0);
  return [[...HEADER[language]], ...rows];
}

/** Rows that the explanation takes where only what is told once is told once. */
function rowsOf(root: ExplainNode): number {
  const known = new Map<ExplainNode, number>();
  const toldOnce = new Set<ExplainNode>();
  const below = (node: ExplainNode): number =>
    node.children.reduce((sum, child) => sum + rowsIn(child), 1);
  const rowsIn = (node: ExplainNode): number => {
    if (node.isToldOnce === true) {
      toldOnce.add(node);
      return 1;
    }
    const found = known.get(node);
    if (found !== undefined) return found;
    const rows = below(node);
    known.set(node, rows);
    return rows;
  };
  let rows = below(root);
  // The set grows while what is told once is counted: it may rest on more of its kind.
  for (const node of toldOnce) rows += below(node) - 1;
  return rows;
}

function printed(
  { what, operation, value, unit, row }: ExplainNode,
  level: number,
  isAgain: boolean,
  sources: ReadonlyMap<string, Row>,
  language: Language,
): AnswerCell[] {
  return [
    level,
    (isAgain ? explained("again", { what }) : what)[language],
    wordIn("explain operation", isAgain ? "given" : operation, language),
    value,
    unit[language],
    row ? row.table || wordIn("kind", row.kind, language) : "",
    row ? keyOf(row)[language] : "",
    row ? sourceOf(row, sources) : "",
  ];
}

/** The source of a row, with what Sources says of it. */
function sourceOf(row: Row, sources: ReadonlyMap<string, Row>): string {
  const source = textIn(row, "source");
  if (source === undefined) return "";
  const cited = sources.get(source);
  if (!cited) return source;
  const parts = [textIn(cited, "citation"), textIn(cited, "table id")].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? source : `${source}: ${parts.join(", ")}`;
}

function sourceRows(model: Model): ReadonlyMap<string, Row> {
  const rows = model.parts.rows.get("Sources") ?? [];
  return new Map(rows.map((row) => [textIn(row, "source") ?? "", row]));
}
