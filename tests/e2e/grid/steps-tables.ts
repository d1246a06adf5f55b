import assert from "node:assert/strict";
import type { GridStep } from "./step";
import { putFlows } from "./steps-cells";

/** Tables, structured references, and what row and column changes do to them. */
export const tableSteps: readonly GridStep[] = [
  {
    name: "calculates structured references, headers and data together",
    run: async (grid) => {
      await putFlows(grid);
      await grid.put("F1", [
        ["=ROWS(tblFlows[#All])"],
        ["=ROWS(tblFlows[[#Headers],[#Data]])"],
        ["=SUM(tblFlows[Värde])"],
        ["=COUNTA(tblFlows[[#Headers],[#Data],[Produkt]:[År]])"],
        ["=TESTECHO(tblFlows[[#Headers],[#Data]])"],
      ]);
      assert.deepEqual(await grid.get("F1:F4"), [[4], [4], [30], [8]]);
      assert.deepEqual((await grid.echo("F5")).addresses, ["Blad1!A1:C4"]);
      assert.deepEqual(await grid.call("formulas", grid.area("F2")), [
        ["=ROWS(tblFlows[[#Headers],[#Data]])"],
      ]);
    },
  },
  {
    name: "keeps references right when rows and columns of a table come and go",
    run: async (grid) => {
      const id = await putFlows(grid);
      const other = await grid.call("addSheet", "Resultat");
      const formulas = [
        ["=ROWS(tblFlows[#All])"],
        ["=SUM(tblFlows[Värde])"],
        ["=SUM(Blad1!C2:C4)"],
        ["=INDEX(TEST.TIMES(tblFlows[Värde],2),1,1)"],
      ];
      await grid.put("A1", formulas, other.id);
      const seen = async (): Promise<unknown> => (await grid.get("A1:A4", other.id)).flat();
      assert.deepEqual(await seen(), [4, 30, 30, 60]);
      await grid.call("insertRows", "sheet-1", 2, 1);
      await grid.call("whenIdle");
      assert.deepEqual(await seen(), [5, 30, 30, 60]);
      await grid.put("A3", [["Bil", 2019, 100]]);
      assert.deepEqual(await seen(), [5, 130, 130, 60]);
      await grid.call("undo");
      await grid.call("undo");
      await grid.call("whenIdle");
      assert.deepEqual(await seen(), [4, 30, 30, 60]);
      await grid.call("insertColumns", "sheet-1", 1, 1);
      await grid.put("B1", [["Material"], ["Co"], ["Co"], ["Ni"]]);
      await grid.put("A6", [["=COUNTA(tblFlows[Material])"]], other.id);
      assert.deepEqual(await grid.one("A6", other.id), 3);
      assert.deepEqual(await seen(), [4, 30, 30, 60]);
      // From the last row of the table to one below it, while another sheet is shown.
      await grid.call("activateSheet", other.id);
      await grid.call("deleteRows", "sheet-1", 3, 2);
      await grid.call("whenIdle");
      assert.deepEqual((await grid.call("tables"))[0], {
        id,
        name: "tblFlows",
        area: grid.area("A1:D3"),
      });
      assert.deepEqual(await seen(), [3, 30, 30, 60]);
      assert.equal(await grid.call("activeSheetId"), other.id);
    },
  },
  {
    name: "renames and resizes a table; follows a changed header; refuses a taken name",
    run: async (grid) => {
      const id = await putFlows(grid);
      await grid.put("F1", [["=ROWS(tblFlows[#All])"]]);
      await grid.call("renameTable", id, "Flows");
      await grid.call("whenIdle");
      assert.deepEqual(await grid.call("formulas", grid.area("F1")), [["=ROWS(Flows[#All])"]]);
      assert.equal(await grid.one("F1"), 4);
      await grid.call("resizeTable", id, grid.area("A1:C6"));
      await grid.call("whenIdle");
      assert.equal(await grid.one("F1"), 6);
      await grid.put("C1", [["Antal"]]);
      await grid.put("F2", [["=SUM(Flows[Antal])"]]);
      assert.equal(await grid.one("F2"), 30);
      await assert.rejects(grid.call("addTable", grid.area("H1:I3"), "flows"), /taken/);
      await assert.rejects(grid.call("addTable", grid.area("C3:D5"), "Other"), /covers/);
      await grid.call("deleteTable", id);
      assert.deepEqual(await grid.call("tables"), []);
      assert.equal(await grid.one("A2"), "Elbil");
    },
  },
  {
    name: "saves and loads: formulas, tables, names, formats, spills; no step reaches over",
    run: async (grid) => {
      await putFlows(grid);
      await grid.call("insertColumns", "sheet-1", 1, 1);
      await grid.put("B1", [["Material"]]);
      await grid.put("F1", [["=SUM(tblFlows[Värde])"], ["=TESTSLOW(C2:D4)"]]);
      await grid.call("addName", "crm_x", "=Blad1!$D$2");
      await grid.put("H1", [["=crm_x"]]);
      await grid.call("setNumberFormats", grid.area("H1"), [["0.00"]]);
      await grid.call("setStyle", grid.area("A6:D6"), { wrapText: true });
      const saved = await grid.call("save");
      const before = await grid.get("A1:H5");
      const tables = await grid.call("tables");
      await grid.put(
        "A1",
        Array.from({ length: 5 }, () => new Array<string>(8).fill("")),
      );
      await grid.call("load", saved);
      await grid.call("whenIdle");
      await grid.page.waitForTimeout(300);
      assert.deepEqual(await grid.get("A1:H5"), before);
      assert.deepEqual(await grid.call("tables"), tables);
      assert.deepEqual(await grid.call("names"), [{ name: "crm_x", formula: "=Blad1!$D$2" }]);
      assert.deepEqual(await grid.call("numberFormats", grid.area("H1")), [["0.00"]]);
      assert.deepEqual(await grid.call("spillArea", "sheet-1", 1, 5), grid.area("F2:G4"));
      await grid.call("undo");
      await grid.call("whenIdle");
      assert.deepEqual(await grid.get("A1:H5"), before);
      await grid.put("D2", [[31]]);
      assert.equal(await grid.one("F1"), 31);
      await assert.rejects(grid.call("load", "{}"), /cannot be read/);
    },
  },
];
