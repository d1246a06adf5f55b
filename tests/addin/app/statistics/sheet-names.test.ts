import fc from "fast-check";
import { freeText, sheetNames } from "../../../../addin/app/statistics/sheet-names";

const named = (wish: string, sheets: string[] = [], tables: string[] = []) =>
  sheetNames(wish, { sheets, tables });

test("a name as wished, or with a number", () => {
  expect(named("Import")).toEqual({ sheet: "Import", data: "Import_data", about: "Import_about" });
  expect(named("import", ["Import"])).toMatchObject({ sheet: "import 2", data: "import_2_data" });
  expect(named("Import", [], ["import_DATA"])).toEqual({
    sheet: "Import",
    data: "Import_data2",
    about: "Import_about2",
  });
  expect(freeText("A", ["a", "A 2"])).toBe("A 3");
});

test("what Excel forbids is left out: signs, an apostrophe at the ends, a cell's address", () => {
  expect(named("'[a]: b/c?'")).toMatchObject({ sheet: "a b c", data: "a_b_c_data" });
  expect(named("  ").sheet).toBe("Data");
  expect(named("2024")).toMatchObject({ sheet: "2024", data: "T_2024_data" });
  expect(named("TAB1631").data).toBe("TAB1631_data");
});

test("any wish, any names in use: all free, short enough, and different", () => {
  const names = fc.array(fc.constantFrom("Data", "a", "A 2", "Data_data", "a_about", "a_data"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), names, names, (wish, sheets, tables) => {
      const { sheet, data, about } = named(wish, sheets, tables);
      const used = new Set([...sheets, ...tables].map((name) => name.toLowerCase()));
      for (const name of [sheet, data, about]) expect(used.has(name.toLowerCase())).toBe(false);
      expect(sheet.length).toBeLessThanOrEqual(31);
      expect(sheet).toMatch(/^[^[\]:*?/\\]+$/u);
      expect(data).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
      expect(new Set([sheet, data, about].map((name) => name.toLowerCase())).size).toBe(3);
    }),
  );
});
