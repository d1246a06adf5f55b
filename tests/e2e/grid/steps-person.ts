import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GridDriver } from "./driver";
import type { GridStep } from "./step";
import { putFlows } from "./steps-cells";

const shown = (grid: GridDriver): Promise<string> =>
  grid.page.evaluate(() => document.body.innerText);

async function picture(grid: GridDriver, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "grid-"));
  const path = join(folder, `${name}.png`);
  await grid.page.screenshot({ path });
  return path;
}

/** What a person does with mouse and keyboard. */
export const personSteps: readonly GridStep[] = [
  {
    name: "an edit by mouse and keyboard recalculates; Ctrl+Z takes it back",
    run: async (grid) => {
      await grid.put("A1", [[2]]);
      await grid.put("D5", [["=TEST.TIMES(A1,10)"], ["=A1+1"]]);
      await grid.click("A1");
      assert.deepEqual(await grid.call("selection"), grid.area("A1"));
      await grid.page.evaluate(() => window.page.changes.splice(0));
      await grid.page.keyboard.type("7");
      assert.deepEqual(await grid.page.evaluate(() => window.page.editing), [true]);
      await grid.page.keyboard.press("Enter");
      await grid.settled();
      assert.deepEqual(await grid.page.evaluate(() => window.page.editing), [true, false]);
      assert.deepEqual(await grid.page.evaluate(() => window.page.changes), ["person 0,0 1x1"]);
      assert.deepEqual(await grid.get("D5:D6"), [[70], [8]]);
      await grid.page.keyboard.press("Control+z");
      await grid.settled();
      assert.deepEqual(await grid.get("D5:D6"), [[20], [3]]);
      await grid.page.getByRole("button", { name: "Gör om" }).click();
      await grid.settled();
      assert.deepEqual(await grid.get("D5:D6"), [[70], [8]]);
      await grid.page.getByRole("button", { name: "Ångra" }).click();
      await grid.settled();
      assert.equal(await grid.one("A1"), 2);
    },
  },
  {
    name: "takes a decimal comma for one in Swedish",
    run: async (grid) => {
      await grid.click("B2");
      for (const typed of ["0,5", "1 234,5", "12,5%", "0.25", "a,b"]) {
        await grid.page.keyboard.type(typed);
        await grid.page.keyboard.press("Enter");
      }
      await grid.settled();
      assert.deepEqual(await grid.get("B2:B6"), [[0.5], [1234.5], [0.125], [0.25], ["a,b"]]);
      assert.deepEqual(await grid.call("numberFormats", grid.area("B4")), [["0.0%"]]);
    },
  },
  {
    name: "shows our functions and their arguments while typing",
    run: async (grid) => {
      await grid.click("B2");
      await grid.page.keyboard.type("=TESTE", { delay: 20 });
      await grid.page.getByText("Ger argumentet och dess adress som text").waitFor();
      await grid.page.keyboard.type("CHO(A1,", { delay: 20 });
      await grid.page.getByText("[till]").waitFor();
      assert.match(
        (await shown(grid)).replace(/\s/g, ""),
        /TESTECHO\(område,\[till\],\[fler,\.\.\.\]\)/,
      );
      const path = await picture(grid, "help");
      await grid.page.keyboard.press("Escape");
      return path;
    },
  },
  {
    name: "sorts a table from its header button; references stay right",
    run: async (grid) => {
      await putFlows(grid, "A3");
      await grid.put("F1", [["=ROWS(tblFlows[#All])"], ["=INDEX(tblFlows[Värde],3)"]]);
      await grid.click("B3", { dx: 78 });
      await grid.page.getByText("Stigande").click();
      await grid.settled();
      assert.deepEqual(await grid.get("A4:C6"), [
        ["Elbil", 2020, ""],
        ["Elbil", 2021, 0],
        ["Elbil", 2022, 30],
      ]);
      assert.deepEqual(await grid.get("F1:F2"), [[4], [30]]);
    },
  },
  {
    name: "inserts a row by the menu inside a table; references stay right",
    run: async (grid) => {
      await putFlows(grid, "A3");
      await grid.put("F1", [["=ROWS(tblFlows[#All])"]]);
      await grid.click("A5", { dx: -20 });
      await grid.click("A5", { dx: -20, button: "right" });
      const entry = grid.page.getByRole("button", { name: "rader ovanför" });
      await entry.click({ position: { x: 12, y: 16 } });
      await grid.settled();
      assert.deepEqual((await grid.call("tables"))[0]?.area, grid.area("A3:C7"));
      assert.equal(await grid.one("F1"), 5);
      await grid.page.keyboard.press("Control+z");
      await grid.settled();
      assert.equal(await grid.one("F1"), 4);
    },
  },
  {
    name: "speaks Swedish: toolbar, menu, filter panel, tabs",
    run: async (grid) => {
      await putFlows(grid, "A3");
      await grid.click("B10", { button: "right" });
      await grid.page.getByText("Klistra in", { exact: true }).waitFor();
      await grid.page.waitForTimeout(300);
      const menu = await shown(grid);
      for (const text of [
        "Kopiera",
        "Klipp ut",
        "Rensa",
        "Infoga",
        "Ta bort",
        "Lås fönsterrutor",
      ]) {
        assert.ok(menu.includes(text), text);
      }
      for (const english of ["Protect", "Freeze", "Insert", "Delete", "Paste"]) {
        assert.ok(!menu.includes(english), english);
      }
      const menuPath = await picture(grid, "menu");
      await grid.page.keyboard.press("Escape");
      await grid.page.locator('[data-u-comp="slide-tab-item"]').click({ button: "right" });
      await grid.page.getByText("Byt namn").waitFor();
      await grid.page.waitForTimeout(300);
      assert.doesNotMatch(await shown(grid), /Protect|Rename|Delete|Hide/);
      await grid.page.keyboard.press("Escape");
      await grid.page.getByRole("toolbar", { name: "Verktyg" }).waitFor();
      await grid.page.getByRole("combobox", { name: "Talformat" }).waitFor();
      assert.deepEqual(
        (await grid.call("sheets")).map((sheet) => sheet.name),
        ["Blad1"],
      );
      await grid.click("C3", { dx: 78 });
      await grid.page.getByText("Efter villkor").waitFor();
      assert.ok((await shown(grid)).includes("Markera alla"));
      return `${menuPath}, ${await picture(grid, "filter")}`;
    },
  },
  {
    name: "speaks English when asked",
    language: "en",
    run: async (grid) => {
      await grid.page.getByRole("button", { name: "Undo" }).waitFor();
      await grid.click("B10", { button: "right" });
      await grid.page.getByText("Paste", { exact: true }).waitFor();
      assert.equal((await grid.call("sheets"))[0]?.name, "Sheet1");
    },
  },
];
