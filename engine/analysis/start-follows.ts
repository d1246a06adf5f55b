/** Start and the stock of its year in Flows are one stock: a draw must not tell them apart. */
import { numberIn, wordOf, type Row } from "../assumptions/row";
import type { Model } from "../model/model";
import type { VariedCell } from "./varied-cells";

/** A row of Start that moves with the stock of its year. */
export interface Follower {
  readonly row: Row;
  /** Index of the cell in Flows whose ratio to its value it takes. */
  readonly leader: number;
}

/** Rows of Start in use of stock-driven products whose stock of the year is drawn or moved. */
export function startFollowers(model: Model, cells: readonly VariedCell[]): Follower[] {
  const leaders = new Map(cells.map(({ row }, i) => [row, i]));
  return model.products.flatMap(({ name, driver }) => {
    if (driver !== "stock") return [];
    const stocks = model.parts.index.rows(name, "stock");
    return (model.parts.startRows.get(name) ?? []).flatMap((row): Follower[] => {
      if ((wordOf(row, "phase", "start phase") ?? "use") !== "use") return [];
      const given = stocks.get(numberIn(row, "year") ?? NaN) ?? [];
      const leader = given.flatMap((one) => leaders.get(one) ?? [])[0];
      return leader === undefined || cells[leader]?.value === 0 ? [] : [{ row, leader }];
    });
  });
}
