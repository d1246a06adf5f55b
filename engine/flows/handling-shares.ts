/** Which row of Handling holds for a product and a material in a year (methods, "After use"). */
import { keyText } from "../assumptions/keys";
import { isMarked, numberIn, textIn, type Row } from "../assumptions/row";
import type { Column } from "../assumptions/schema";
import { readWord } from "../assumptions/vocabulary";
import { groupsOf } from "../classification/materials";
import type { Product } from "../trade/product";
import type { HandlingShares } from "./after-use";
import { inForceAt, startOf } from "./cohort-rows";

/** The names a row may stand for, nearest first. */
export type Handled = Pick<Product, "name" | "group" | "responsibility">;

const ALL_MATERIALS = "";

/** The pile of waste under a name that no product can have. */
const WASTE = "\u0000waste";

/** The table, looked up by product and material. */
export class HandlingRows {
  private readonly rows = new Map<string, Map<string, Row[]>>();
  /** True where a row of the pile of waste is faulty or stands twice: what leaves it is unknown. */
  readonly isWasteBroken: boolean;

  constructor(rows: readonly Row[]) {
    const waste = rows.filter(isForWaste);
    const isTwice = new Set(waste.map(keyText)).size < waste.length;
    this.isWasteBroken = isTwice || waste.some((row) => row.broken);
    for (const row of rows) {
      const name = textIn(row, "for");
      if (row.broken || name === undefined) continue;
      this.add(name, row);
      if (isWasteName(name)) this.add(WASTE, row);
    }
    for (const materials of this.rows.values()) {
      for (const list of materials.values()) list.sort((a, b) => startOf(a) - startOf(b));
    }
  }

  /**
   * The rows of one name that hold, oldest first: those of the product, else of its group, else of
   * its responsibility; within each the material's own, else those of the narrowest group of
   * materials that holds it, else those for all. Empty where there are none.
   */
  rowsOf({ name, group, responsibility }: Handled, material: string | undefined): readonly Row[] {
    for (const target of [name, group, responsibility]) {
      const found = target === undefined ? [] : this.rowsFor(target, material);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The row in force: the newest not after the year, before the first that row. */
  rowIn(product: Handled, material: string | undefined, year: number): Row | undefined {
    return inForceAt(this.rowsOf(product, material), year);
  }

  /** Rows of the pile of waste, oldest first, for the material or the goods. */
  wasteRows(material: string | undefined): readonly Row[] {
    return this.rowsFor(WASTE, material);
  }

  private add(name: string, row: Row): void {
    let materials = this.rows.get(name);
    if (!materials) this.rows.set(name, (materials = new Map<string, Row[]>()));
    const material = textIn(row, "material") ?? ALL_MATERIALS;
    const list = materials.get(material);
    if (list) list.push(row);
    else materials.set(material, [row]);
  }

  private rowsFor(target: string, material: string | undefined): readonly Row[] {
    const rows = this.rows.get(target);
    if (!rows) return [];
    const asked = material === undefined ? [] : [material, ...groupsOf(material)];
    for (const key of [...asked, ALL_MATERIALS]) {
      const found = rows.get(key);
      if (found) return found;
    }
    return [];
  }
}

/** True for the name of the pile of waste in the column `for`, in either language. */
export function isWasteName(name: string): boolean {
  return readWord("start phase", name) === "waste";
}

/** True for a row of the pile of waste. */
export function isForWaste(row: Row): boolean {
  return isWasteName(textIn(row, "for") ?? "");
}

/** The row's shares: a blank one is 0, a mark is unknown; so are blank recovery and years. */
export function sharesOf(row: Row): HandlingShares {
  const share = (column: Column): number =>
    numberIn(row, column) ?? (isMarked(row, column) ? NaN : 0);
  return {
    collected: share("collected"),
    exported: share("exported"),
    exportedUnrecorded: share("exported unrecorded"),
    retained: share("retained"),
    retainedYears: numberIn(row, "retained years") ?? NaN,
    recovery: numberIn(row, "recovery") ?? NaN,
  };
}
