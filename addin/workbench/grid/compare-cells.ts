import type { CellScalar } from "../spreadsheet";

/** Numbers before text before TRUE and FALSE before errors, as in Excel. */
function rank(value: CellScalar): number {
  if (typeof value === "number") {
    return 0;
  }
  if (typeof value === "boolean") {
    return 2;
  }
  return /^#[A-Z/0]+[!?A]?$/.test(value) ? 3 : 1;
}

/** Compares two cells, Swedish order for text; a blank comes last whichever way is sorted. */
export function compareCells(one: CellScalar, other: CellScalar, descending: boolean): number {
  if (one === "" || other === "") {
    return Number(one === "") - Number(other === "");
  }
  const turn = descending ? -1 : 1;
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) {
    return turn * ranks;
  }
  return typeof one === "string"
    ? turn * one.localeCompare(String(other), "sv")
    : turn * (Number(one) - Number(other));
}
