import assert from "node:assert/strict";
import { axeInPane } from "./axe-in-pane";
import { everyCell, sourceRow, type StatisticsBench } from "./statistics-bench";
import { CARS, EXPORTS, IMPORTS, tonsOf } from "./statistics-office";

const IMPORT = "Import (SCB TAB9011)";
const EXPORT = "Export (SCB TAB9012)";
const REVISED = "2026-07-01T06:00:00Z";
const YEAR = 2024;

/** A revision of the office: shown with what follows from it, left, then taken. */
export async function statisticsRefreshSteps(all: StatisticsBench): Promise<void> {
  const { steps, bench, pane, server } = all;
  const old = tonsOf(server, IMPORTS, CARS, YEAR);

  await steps.step(
    "revision: old → new, per cent and effect are told, nothing is written",
    async () => {
      revise(all);
      const before = await everyCell(bench);
      await pane.key(`source:${IMPORT}`).click();
      await pane.primary.filter({ hasText: "Ersätt" }).waitFor({ timeout: 60_000 });
      await pane.shoot("revision-sv");
      const view = await viewText(all);
      assert.match(view, /Uppdaterad 28 maj 2026, nu 1 juli 2026/u);
      assert.match(view, /Nya 2 · Ändrade 1/u);
      assert.match(view, /13 celler är som förut/u);
      // 103,388 t, and a tenth more.
      assert.match(view, /103 \d+ → 113 \d+ ton\s*\+10,0? %/u);
      assert.match(view, /Följd.*Elbil, bestånd kobolt \(Co\) 2025.*→.*t.*%/su);
      assert.equal(await everyCell(bench), before);
      assert.deepEqual(await axeInPane(bench.frame), []);
      return view.slice(0, 700).replaceAll("\n", " | ");
    },
  );
  await steps.step("revision: the old figures are kept where the user says so", async () => {
    const before = await everyCell(bench);
    await bench.frame.getByRole("button", { name: "Behåll gamla" }).click();
    const said = await pane.said(/de gamla siffrorna är kvar/u);
    assert.equal(await everyCell(bench), before);
    await pane.press();
    return said;
  });
  await steps.step("revision: all replaced; the sheets follow", async () => {
    const said: string[] = [];
    for (const source of [IMPORT, EXPORT]) {
      await pane.key(`source:${source}`).click();
      await pane.primary.filter({ hasText: "Ersätt" }).waitFor({ timeout: 60_000 });
      await pane.press();
      said.push(await pane.said(/är uppdaterad/u));
      await pane.primary.filter({ hasText: "Klar" }).waitFor();
      await pane.press();
    }
    await pane.shoot("refreshed-sv");
    const imports = (await bench.table("Import_data")) ?? [];
    const cars = imports.filter(([code]) => code === CARS).map((row) => [row[6], row[7]]);
    assert.deepEqual(cars.at(-3), [String(YEAR), tonsOf(server, IMPORTS, CARS, YEAR)]);
    assert.deepEqual(cars.at(-1), ["2026", tonsOf(server, IMPORTS, CARS, 2026)]);
    assert.equal((await sourceRow(bench, IMPORT))?.["Uppdaterad"], REVISED);
    return said.join(" ");
  });
  await steps.step("revision: the fetch before it is kept and can be seen again", async () => {
    const before = await everyCell(bench);
    await pane.key(`more:${IMPORT}`).click();
    const menu = bench.frame.getByRole("menuitem", { name: /uppdaterad 28\s?maj\s?2026/u });
    const name = await menu.innerText();
    await menu.click();
    await bench.frame.getByRole("heading", { name: /som det hämtades/u }).waitFor();
    const view = await viewText(all);
    assert.match(view, new RegExp(`→ ${grouped(Number(old))} ton`, "u"));
    await pane.back();
    assert.equal(await everyCell(bench), before);
    return name;
  });
}

/** A tenth more cars in a year, and a new year in both tables. */
function revise({ server }: StatisticsBench): void {
  const { tables } = server;
  const where = {
    VarugruppKN: CARS,
    Handelspartner: "TOT",
    ContentsCode: IMPORTS.tons,
    Tid: String(YEAR),
  };
  tables.revise(IMPORTS.table, where, ({ value }) => ({ value: Math.round((value ?? 0) * 1.1) }));
  for (const { table } of [IMPORTS, EXPORTS]) {
    tables.addCode(table, "Tid", { code: "2026", label: { sv: "2026", en: "2026" } });
    tables.setUpdated(table, REVISED);
  }
}

/** The view's text, with plain blanks. */
async function viewText({ bench }: StatisticsBench): Promise<string> {
  return (await bench.frame.getByRole("main").innerText()).replace(/[\u00A0\u202F]/gu, " ");
}

/** A number of tons as the pane writes one: at least its first three digits. */
function grouped(tons: number): string {
  return `${Math.floor(tons / 1000)} \\d{3}`;
}
