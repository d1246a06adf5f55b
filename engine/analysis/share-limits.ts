/** Drawn shares of one whole may not make more than 1: then they are scaled down. */
import type { Row } from "../assumptions/row";
import type { Column } from "../assumptions/schema";
import type { Model } from "../model/model";
import { usesOfSameGoods } from "../trade/code-overlap";
import type { VariedCell } from "./varied-cells";

/** Shares of one whole. */
export interface ShareLimit {
  /** Indices of the cells that are drawn. */
  readonly drawn: readonly number[];
  /** Share of the whole for 1 of each; 1 where left out: the cells are shares. */
  readonly weights?: readonly number[];
  /** What the others take: a share without a range is certain, and stays. */
  readonly certain: number;
}

/** Above 1 by less is rounding. */
const ROUNDING = 1e-12;

/** Shares of what leaves use. */
const OF_RELEASE: readonly Column[] = ["collected", "exported", "exported unrecorded", "retained"];

/** The limits that cells which are drawn or moved must keep. */
export function shareLimits(model: Model, cells: readonly VariedCell[]): ShareLimit[] {
  const limits: ShareLimit[] = [];
  const codes = new Map<Row, number>();
  const release = new Map<Row, number[]>();
  cells.forEach(({ row, column }, i) => {
    if (row.kind === "Codes") codes.set(row, i);
    else if (row.kind !== "Handling") return;
    else if (OF_RELEASE.includes(column)) release.set(row, [...(release.get(row) ?? []), i]);
    limits.push({ drawn: [i], certain: 0 });
  });
  for (const [row, drawn] of release) {
    const moved = new Set(drawn.map((i) => cells[i]?.column));
    const certain = OF_RELEASE.filter((column) => !moved.has(column));
    limits.push({ drawn, certain: sumOf(certain.map((column) => shareIn(row, column))) });
  }
  return codes.size === 0 ? limits : [...limits, ...codeLimits(model, codes)];
}

/** Scales drawn shares down so that no whole is exceeded; `values` by cell, changed in place. */
export function keepWithin(limits: readonly ShareLimit[], values: Float64Array): void {
  const factors = new Map<number, number>();
  for (const { drawn, weights, certain } of limits) {
    const sum = sumOf(drawn.map((i, at) => (values[i] ?? 0) * (weights?.[at] ?? 1)));
    if (!(sum + certain > 1 + ROUNDING)) continue;
    const factor = Math.max(0, 1 - certain) / sum;
    for (const i of drawn) factors.set(i, Math.min(factor, factors.get(i) ?? 1));
  }
  for (const [i, factor] of factors) values[i] = (values[i] ?? NaN) * factor;
}

/** Uses that count the same goods, of any product. */
function codeLimits(model: Model, codes: ReadonlyMap<Row, number>): ShareLimit[] {
  const { uses, index, products } = model.parts;
  const counted = [...uses.values()]
    .flat()
    .filter((use) => use.used || products.get(use.product)?.driver !== "stock");
  return usesOfSameGoods(counted, index).flatMap((same): ShareLimit[] => {
    const drawn = same.flatMap(({ row }) => codes.get(row) ?? []);
    if (drawn.length === 0) return [];
    const certain = same.filter(({ row }) => !codes.has(row)).map(({ share }) => share);
    return [{ drawn, certain: sumOf(certain) }];
  });
}

function shareIn(row: Row, column: Column): number {
  const content = row.cells[column];
  return typeof content === "number" ? content : 0;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
