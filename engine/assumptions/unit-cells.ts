/** Flows and Prices can have the same headers when years are headers: their units tell them apart. */
import { parseRatio } from "../quantities/unit-ratio";
import { parseUnit } from "../quantities/units";
import { tidy, type Cell } from "./cell";

/** What the unit cells of a table hold: units of goods or money, ratios of two, some of each, neither. */
export interface UnitCells {
  /** The first unit, as written: `t`, `tkr`. */
  readonly unit?: string;
  /** The first ratio, as written: `SEK/kg`. */
  readonly ratio?: string;
}

/** Reads the cells of one column; blanks and what is neither are left out. */
export function unitCells(body: readonly (readonly Cell[])[], column: number): UnitCells {
  let found: UnitCells = {};
  for (const row of body) {
    const cell = row[column];
    if (typeof cell !== "string") continue;
    const text = tidy(cell);
    if (found.unit === undefined && parseUnit(text)) found = { ...found, unit: text };
    else if (found.ratio === undefined && parseRatio(text)) found = { ...found, ratio: text };
    if (found.unit !== undefined && found.ratio !== undefined) break;
  }
  return found;
}
