/** The rows that say by which rule a number was made. */
import { textIn, type Row } from "../../assumptions/row";
import type { Word } from "../../assumptions/vocabulary";
import type { Model } from "../../model/model";
import type { Product } from "../../trade/product";

/** The row of Settings that gives the setting; undefined where its default is in force. */
export function settingRow({ parts }: Model, setting: Word<"setting">): Row | undefined {
  return (parts.rows.get("Settings") ?? []).find(
    (row) => !row.broken && textIn(row, "setting") === setting,
  );
}

/** Where the product's projection is given: its row of Products, else Settings. */
export function projectionRow(model: Model, product: Product): Row | undefined {
  return product.projection === undefined ? settingRow(model, "projection") : product.row;
}
