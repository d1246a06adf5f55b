import { choosable, type CnLevel, type CnNode } from "./cn-tree";
import { fits } from "./search-words";

/** A node as it stands in the list: what is ticked, and its place among its siblings. */
export interface CnRow {
  readonly node: CnNode;
  readonly isOpen: boolean;
  readonly tick: "none" | "some" | "all";
  readonly place: number;
  readonly siblings: number;
  /** Position of its parent's row, −1 at the top. */
  readonly parent: number;
}

/** What decides which rows there are. */
export interface CnRowsChoice {
  readonly open: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly level: CnLevel | undefined;
  /** Folded words; empty = no search. While searching, everything that leads to a hit is open. */
  readonly words: readonly string[];
}

/** The rows that show, in order. */
export function cnRows(tree: readonly CnNode[], choice: CnRowsChoice): readonly CnRow[] {
  const rows: CnRow[] = [];
  const isSearch = choice.words.length > 0;
  const add = (nodes: readonly CnNode[], parent: number): void => {
    const shown = isSearch ? nodes.filter((node) => hasHit(node, choice.words)) : nodes;
    shown.forEach((node, i) => {
      // A branch that is itself a hit may still be opened to see all that lies under it.
      const isOpen = node.children.length > 0 && (isSearch || choice.open.has(node.code));
      rows.push({
        node,
        isOpen,
        tick: tickOf(node, choice),
        place: i + 1,
        siblings: shown.length,
        parent,
      });
      const at = rows.length - 1;
      if (isOpen) {
        const below = isSearch && fits(node, choice.words);
        if (below) addAll(node.children, at);
        else add(node.children, at);
      }
    });
  };
  const addAll = (nodes: readonly CnNode[], parent: number): void => {
    nodes.forEach((node, i) => {
      const isOpen = choice.open.has(node.code) && node.children.length > 0;
      const tick = tickOf(node, choice);
      rows.push({ node, isOpen, tick, place: i + 1, siblings: nodes.length, parent });
      if (isOpen) addAll(node.children, rows.length - 1);
    });
  };
  add(tree, -1);
  return rows;
}

function hasHit(node: CnNode, words: readonly string[]): boolean {
  return fits(node, words) || node.children.some((child) => hasHit(child, words));
}

function tickOf(node: CnNode, { chosen, level }: CnRowsChoice): CnRow["tick"] {
  // At no level each code is a choice of its own.
  if (level === undefined) return chosen.has(node.code) ? "all" : below(node, chosen);
  const codes = choosable(node, level);
  const ticked = codes.filter((code) => chosen.has(code)).length;
  if (ticked === 0) return "none";
  return ticked === codes.length ? "all" : "some";
}

function below(node: CnNode, chosen: ReadonlySet<string>): CnRow["tick"] {
  return node.children.some((child) => chosen.has(child.code) || below(child, chosen) !== "none")
    ? "some"
    : "none";
}
