import assert from "node:assert/strict";
import { axeInPane } from "./axe-in-pane";
import { Bench } from "./bench";
import { DataPane } from "./data-pane";
import { everyCell, type StatisticsBench } from "./statistics-bench";
import { CARS } from "./statistics-office";

const MONTHS = "TAB9013";
const TONS = "HA0201N1";

/** In English once through: months in a sheet, summed to years in a table of Flows. */
export async function statisticsEnglishSteps({
  steps,
  browser,
  server,
}: Pick<StatisticsBench, "steps" | "browser" | "server">): Promise<void> {
  server.reset();
  // The last year is not over: it must be missing, not a sum of eleven months.
  server.tables.removeCode(MONTHS, "Tid", "2025M12");
  const opened = await browser.open({ language: "en" });
  const bench = new Bench(opened.page, opened.frame);
  const pane = new DataPane(bench, "en");

  await steps.step("English: months of a monthly table in a sheet; axe finds nothing", async () => {
    await pane.open();
    assert.deepEqual(await axeInPane(bench.frame), []);
    await onlyEnglish(bench);
    const said = await pane.fetch("imports trading partner month", {
      table: MONTHS,
      codes: { VarugruppKN: [CARS], ContentsCode: [TONS] },
      from: "2023M01",
      sheet: "Cars",
    });
    assert.equal(said, "35 rows on the sheet Cars.");
    assert.deepEqual(await axeInPane(bench.frame), []);
    await onlyEnglish(bench);
    return said;
  });
  await steps.step(
    "English: months summed to whole years, the unfinished one missing",
    async () => {
      await pane.press();
      await bench.frame.getByRole("checkbox", { name: /Add months up to years/u }).waitFor();
      const wanted = [2023, 2024].map((year) => [year, yearOf(server, year)]);
      await pane.primary.filter({ hasText: "Write 3 rows" }).waitFor({ timeout: 30_000 });
      await pane.shoot("months-en");
      assert.deepEqual(await axeInPane(bench.frame), []);
      await onlyEnglish(bench);
      const before = await everyCell(bench);
      await pane.press();
      const said = await pane.said(/rows in /u);
      assert.notEqual(await everyCell(bench), before);
      const [, tables = []] = await bench.inventory();
      const flows = (await bench.table(tables.find((name) => /^Flows/u.test(name)) ?? "")) ?? [];
      assert.deepEqual(flows[0]?.slice(0, 5), ["Series", "Flow", "Year", "Value", "Unit"]);
      const years = flows.slice(1).map((row) => row.slice(2, 4));
      assert.deepEqual(years.slice(0, 2), wanted);
      assert.equal(years[2]?.[0], 2025);
      assert.equal(typeof years[2][1], "string");
      return `${said} ${years.map((row) => row.join(": ")).join(", ")}`;
    },
  );
}

/** Twelve months as the office publishes them. */
function yearOf({ tables }: StatisticsBench["server"], year: number): number {
  const table = tables.byId(MONTHS);
  if (!table) throw new RangeError(MONTHS);
  const months = Array.from({ length: 12 }, (_, i) => `${year}M${String(i + 1).padStart(2, "0")}`);
  return months
    .map((Tid) => ({ VarugruppKN: CARS, Handelspartner: "TOT", ContentsCode: TONS, Tid }))
    .reduce((sum, codes) => sum + (tables.figure(table, codes).value ?? Number.NaN), 0);
}

/** No text of the other language is left in the pane. */
async function onlyEnglish({ frame }: Bench): Promise<void> {
  assert.doesNotMatch(await frame.locator("body").innerText(), /[åäöÅÄÖ]/u);
}
