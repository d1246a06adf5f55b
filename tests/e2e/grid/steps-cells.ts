import assert from "node:assert/strict";
import type { GridDriver } from "./driver";
import type { GridStep } from "./step";

/** Contents, formats and sheets through the port. */
export const cellSteps: readonly GridStep[] = [
  {
    name: "writes values and formulas and reads them back",
    run: async (grid) => {
      await grid.put("A1", [[1, "0501", true, "text", "", "=A1+1"]]);
      assert.deepEqual(await grid.get("A1:F1"), [[1, "0501", true, "text", "", 2]]);
      assert.deepEqual(await grid.call("formulas", grid.area("A1:F1")), [
        [1, "0501", true, "text", "", "=A1+1"],
      ]);
      await grid.put("A1", [[null, "", null, null, 7, null]]);
      assert.deepEqual(await grid.get("A1:F1"), [[1, "", true, "text", 7, 2]]);
      await grid.put("B3", [["=1/0", "=NOSUCH(1)"]]);
      assert.deepEqual(await grid.get("B3:C3"), [["#DIV/0!", "#NAME?"]]);
      assert.deepEqual(await grid.call("usedArea", "sheet-1"), grid.area("A1:F3"));
    },
  },
  {
    name: "keeps number formats, styles, widths and frozen panes",
    run: async (grid) => {
      const area = grid.area("A6:B6");
      await grid.put("A6", [["0501", 0.25]]);
      await grid.call("setNumberFormats", area, [["@", "0.0%"]]);
      await grid.call("setStyle", area, {
        bold: true,
        fill: "#ffeeaa",
        color: "#112233",
        wrapText: true,
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
      });
      await grid.call("setColumnWidthPixels", "sheet-1", 20, 140);
      await grid.call("freezePanes", "sheet-1", 1, 1);
      assert.deepEqual(await grid.call("numberFormats", grid.area("A6:C6")), [
        ["@", "0.0%", "General"],
      ]);
      assert.deepEqual(await grid.get("A6:B6"), [["0501", 0.25]]);
      const style = await grid.call("style", area);
      assert.deepEqual(
        [style.bold, style.fill, style.color, style.wrapText, style.horizontalAlignment],
        [true, "#ffeeaa", "#112233", true, "Center"],
      );
      assert.equal(style.verticalAlignment, "Top");
      assert.equal(await grid.call("columnWidthPixels", "sheet-1", 20), 140);
      await grid.call("setNumberFormats", grid.area("B6"), [["General"]]);
      assert.deepEqual(await grid.call("numberFormats", grid.area("B6")), [["General"]]);
      await grid.call("freezePanes", "sheet-1", 0, 0);
    },
  },
  {
    name: "adds, renames and deletes sheets; formulas follow; a taken name is refused",
    run: async (grid) => {
      const second = await grid.call("addSheet", "Andra bladet");
      assert.equal(await grid.call("activeSheetId"), "sheet-1");
      await grid.put("A1", [[5]], second.id);
      await grid.put("A8", [["='Andra bladet'!A1*2"]]);
      await grid.call("renameSheet", second.id, "Flöden");
      await grid.call("whenIdle");
      assert.deepEqual(await grid.call("formulas", grid.area("A8")), [["=Flöden!A1*2"]]);
      await grid.put("A1", [[6]], second.id);
      assert.equal(await grid.one("A8"), 12);
      assert.match(await refusal(() => grid.call("addSheet", "flöden")), /already a sheet/);
      await grid.call("deleteSheet", second.id);
      await grid.call("whenIdle");
      assert.equal(await grid.one("A8"), "#REF!");
      assert.equal((await grid.call("sheets")).length, 1);
    },
  },
  {
    name: "defines names; refuses a function's name",
    run: async (grid) => {
      await grid.put("A10", [[3]]);
      await grid.call("addName", "crm_growth", "=Blad1!$A$10");
      await grid.put("B10", [["=crm_growth*2"]]);
      assert.equal(await grid.one("B10"), 6);
      await grid.put("A10", [[4]]);
      assert.equal(await grid.one("B10"), 8);
      assert.deepEqual(await grid.call("names"), [{ name: "crm_growth", formula: "=Blad1!$A$10" }]);
      assert.match(await refusal(() => grid.call("addName", "growth", "=1")), /not allowed/);
      await grid.call("deleteName", "crm_growth");
      await grid.call("whenIdle");
      assert.equal(await grid.one("B10"), "#NAME?");
    },
  },
];

async function refusal(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (error) {
    return String(error);
  }
  return "not refused";
}

/** A first table with blanks, for several steps. */
export async function putFlows(grid: GridDriver, at = "A1"): Promise<string> {
  const area = grid.area(at);
  await grid.put(at, [
    ["Produkt", "År", "Värde"],
    ["Elbil", 2022, 30],
    ["Elbil", 2020, ""],
    ["Elbil", 2021, 0],
  ]);
  const table = await grid.call("addTable", { ...area, rows: 4, columns: 3 }, "tblFlows");
  await grid.call("whenIdle");
  return table.id;
}
