import type { Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import type { Model } from "./model";
import { modelFrom } from "./model-from";

/**
 * The model with one setting at another value, in canonical words. A row that cannot be read, or a
 * second row of the setting, stays the fault it is.
 */
export function withSetting(model: Model, setting: Word<"setting">, value: string): Model {
  const own = model.parts.rows.get("Settings") ?? [];
  const isIt = (row: Row): boolean => row.cells.setting === setting && !row.broken;
  const changed = own.map((row) => (isIt(row) ? { ...row, cells: { ...row.cells, value } } : row));
  const added: Row = { kind: "Settings", table: "", cells: { setting, value }, broken: false };
  const rows = new Map(model.parts.rows);
  rows.set("Settings", own.some(isIt) ? changed : [...own, added]);
  return modelFrom({ ...model.parts, rows });
}
