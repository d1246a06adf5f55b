import fc from "fast-check";
import { checkTable, CodeList, longTable, type Cell, type TableInput } from "#engine";
import { ModelStore } from "../../../addin/functions/model-store";
import { largeSize, largeTables } from "../../bench/large-tables";

const CODES = new CodeList([], [], 1995, 2026);
const TABLES = largeTables(largeSize("tiny"));

/** Everything a model says: its handle, its findings and its values with all their bits. */
function saysOf(store: ModelStore, tables: readonly TableInput[]): unknown {
  const handle = store.build("base", tables, true, CODES);
  const model = store.model(handle);
  const values = (material: string): unknown => {
    const measures = [["inflow", "stock", "release"]];
    return model.products.length === 0 || !model.parts.years
      ? undefined
      : longTable(model, measures, { material }, "en");
  };
  return { handle, check: checkTable(model, "en"), values: [values("all"), values("")] };
}

const cell = fc.constantFrom<Cell>(null, 0, 1, 7.5, -3, 1995, 1996, "Product 1", "Product 2", "kg");
const edit = fc.record({ table: fc.nat(), row: fc.nat(), column: fc.nat(), cell });

test("a model built again after edits says what a new one says, bit for bit", () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const store = new ModelStore();
      let tables: readonly TableInput[] = TABLES;
      saysOf(store, tables);
      for (const { table, row, column, cell: put } of edits) {
        tables = tables.map((input, i) => {
          const cells = input.cells.map((line) => [...line]);
          const line = cells[1 + (row % (cells.length - 1))] ?? [];
          if (i === table % tables.length) line[column % line.length] = put;
          return { ...input, cells };
        });
        expect(saysOf(store, tables)).toEqual(saysOf(new ModelStore(), tables));
      }
    }),
    { numRuns: 40 },
  );
});
