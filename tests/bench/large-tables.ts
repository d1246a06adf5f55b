/** The tables of a large model, invented: products with lifetimes, materials and yearly flows. */
import type { Cell, TableInput } from "#engine";
import { MATERIALS } from "../../engine/classification/material-list";
import { randomNumbers } from "./random-numbers";
import type { Size } from "./measure";

/** Products, materials and years of the tables; each product has import and export in each year. */
export interface LargeSize {
  readonly products: number;
  readonly materials: number;
  readonly years: number;
}

/** 500 products, 34 materials, 30,000 rows of Flows; tiny: a handful. */
export function largeSize(size: Size): LargeSize {
  return size === "full"
    ? { products: 500, materials: 34, years: 30 }
    : { products: 4, materials: 3, years: 5 };
}

/** Products, Flows, Lifetimes, Content. */
export function largeTables({ products, materials, years }: LargeSize): TableInput[] {
  const random = randomNumbers(7);
  const names = Array.from({ length: products }, (_, i) => `Product ${i + 1}`);
  const keys = MATERIALS.filter(({ members }) => members.length === 0)
    .slice(0, materials)
    .map(({ key }) => key);
  const table = (name: string, headers: Cell[], body: Cell[][]): TableInput => ({
    name,
    cells: [headers, ...body],
  });
  const rounded = (most: number): number => Math.round(random() * most * 1000) / 1000;
  const flows = names.flatMap((name) =>
    Array.from({ length: years }, (_, i) => [
      [name, "import", 1994 + i, 1000 + rounded(500), "pieces"],
      [name, "export", 1994 + i, rounded(400), "pieces"],
    ]).flat(),
  );
  return [
    table(
      "Products",
      ["product", "unit", "unit mass"],
      names.map((name) => [name, "pieces", 2 + rounded(100)]),
    ),
    table("Flows", ["series", "flow", "year", "value", "unit"], flows),
    table(
      "Lifetimes",
      ["product", "distribution", "shape", "scale"],
      names.map((name) => [name, "weibull", 1.5 + rounded(2), 5 + rounded(20)]),
    ),
    table(
      "Content",
      ["product", "material", "amount", "unit"],
      names.flatMap((name) => keys.map((key) => [name, key, 0.1 + rounded(50), "g/piece"])),
    ),
  ];
}

/** The tables as a host hands them over anew, one cell of one table edited: all arrays are new. */
export function edited(tables: readonly TableInput[], edit: number): TableInput[] {
  return tables.map(({ cells, ...own }) => {
    const copy = cells.map((row) => [...row]);
    if (own.name === "Flows") {
      const row = copy[1 + (edit % (copy.length - 1))];
      if (row) row[3] = 2000 + edit;
    }
    return { ...own, cells: copy };
  });
}
