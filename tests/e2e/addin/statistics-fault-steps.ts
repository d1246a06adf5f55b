import assert from "node:assert/strict";
import { FAULTS } from "../../support/statistics-server/statistics-server";
import { axeInPane } from "./axe-in-pane";
import { Bench } from "./bench";
import { DataPane } from "./data-pane";
import { everyCell, sourceRow, type StatisticsBench } from "./statistics-bench";
import { CARS, HORSES, IMPORTS, inPlaceOfScb, outOfReach } from "./statistics-office";

const WORDS = "varuimport handelspartner";
/** So few cells in an answer that the order takes two calls. */
const MOST_CELLS = 10;
const ORDER = {
  table: IMPORTS.table,
  codes: { VarugruppKN: [HORSES, CARS], ContentsCode: [IMPORTS.tons] },
  from: "2019",
  sheet: "Import",
};
const UNCHANGED = /Bladet är oförändrat\./u;

type Outer = Pick<StatisticsBench, "steps" | "browser" | "server">;

/** What goes wrong on the way: the workbook is as before, and a sentence says so. */
export async function statisticsFaultSteps({ steps, browser, server }: Outer): Promise<void> {
  server.reset();
  server.limitTo({ maxCells: MOST_CELLS });
  const opened = await browser.open({ language: "sv", canForward: true });
  const bench = new Bench(opened.page, opened.frame);
  const all: StatisticsBench = { steps, browser, server, bench, pane: new DataPane(bench, "sv") };
  const { pane } = all;
  const before = await everyCell(bench);

  await steps.step(
    "fault: too many calls in the middle; the user gives up, nothing is written",
    async () => {
      server.faults.next("data", FAULTS.none, FAULTS.tooManyCalls());
      await chosen(pane);
      assert.match(await pane.plan(), /^14 celler · 2 anrop/u);
      await pane.press();
      await answeredWith(all, 429);
      await pane.shoot("waiting-sv");
      await bench.frame.getByRole("button", { name: "Avbryt" }).click();
      const said = await pane.said(/avbröts/u);
      assert.equal(said, "Hämtningen avbröts. Bladet är oförändrat. Försök igen.");
      assert.equal(await everyCell(bench), before);
      return said;
    },
  );
  await steps.step(
    "fault: a web page instead of figures: a sentence, nothing is written",
    async () => {
      server.faults.always("data", FAULTS.html);
      await tryAgain(all);
      const said = await forwardedUntil(all, UNCHANGED);
      await pane.shoot("html-sv");
      assert.equal(await everyCell(bench), before);
      return said;
    },
  );
  await steps.step(
    "fault: the connection breaks, again and again: a sentence, nothing is written",
    async () => {
      server.faults.clear();
      server.faults.always("data", FAULTS.noAnswer);
      await tryAgain(all);
      const said = await forwardedUntil(all, /försöker? igen|Når inte SCB/iu);
      assert.equal(await everyCell(bench), before);
      return said;
    },
  );
  await steps.step(
    "fault: too many calls in the middle; waited out, and all is there",
    async () => {
      server.faults.clear();
      server.faults.next("data", FAULTS.none, FAULTS.tooManyCalls());
      await tryAgain(all);
      const said = await forwardedUntil(all, /rader på bladet/u);
      assert.equal((await bench.table("Import_data"))?.length, 15);
      // Nothing of the fetches that were given up has been written after all.
      const [, tables = []] = await bench.inventory();
      assert.deepEqual(tables, ["Import_data", "Import_about", "Källor_hämtat"]);
      await pane.back();
      return said;
    },
  );
  await archiveSteps();

  /** The office is gone: the archive is offered, taken when the user takes it, and named as archive. */
  async function archiveSteps(): Promise<void> {
    // The waits are short here; a clock put forward would run into the pane's own time limit.
    const page = await browser.open({ language: "sv" });
    const empty = new Bench(page.page, page.frame);
    const alone: StatisticsBench = { ...all, bench: empty, pane: new DataPane(empty, "sv") };
    await steps.step("archive: offered where nobody answers, not used unasked", async () => {
      browser.answerOffices(outOfReach);
      await alone.pane.open();
      await alone.pane.search("varuimport");
      const said = await alone.pane.said(/Når inte SCB/u);
      assert.match(said, /^Når inte SCB\. Använd arkivet \(KN-kapitel, .*2025.*\)\?$/u);
      await alone.pane.shoot("unreached-sv");
      assert.deepEqual(await axeInPane(empty.frame), []);
      assert.equal(await alone.pane.key("office").innerText(), "SCB");
      assert.equal(await empty.frame.locator('[data-key^="table:"]').count(), 0);
      return said;
    });
    await steps.step(
      "archive: taken, it is named as archive in pane, sheet and Sources",
      async () => {
        await empty.frame.getByRole("button", { name: "Använd arkivet" }).click();
        await empty.frame.locator('[data-key^="table:"]').first().click({ timeout: 30_000 });
        await alone.pane.choose({
          table: "TAB1631",
          codes: { VarugruppKN: ["87"], ContentsCode: ["HA0201AI", "HA0201AO"] },
          level: "2",
          sheet: "Arkivet",
        });
        await alone.pane.plan();
        await alone.pane.shoot("archive-sv");
        assert.match(
          await empty.frame.getByRole("main").innerText(),
          /Arkiv till .*2025, inte dagens/u,
        );
        await alone.pane.press();
        const said = await alone.pane.said(/ Arkivet\./u);
        assert.match(said, /Arkiv till .*2025, inte dagens/u);
        const about = (await empty.table("Arkivet_about")) ?? [];
        assert.ok(about.some(([, text]) => /^Arkiv till .*2025, inte dagens$/u.test(String(text))));
        const row = await sourceRow(empty, "Arkivet (SCB TAB1631, arkiv)");
        assert.match(String(row?.["Urval"]), /"from":"archive"/u);
        return said;
      },
    );
    browser.answerOffices(inPlaceOfScb(server));
  }
}

async function chosen(pane: DataPane): Promise<void> {
  await pane.open();
  await pane.search(WORDS);
  await pane.openFound(ORDER.table);
  await pane.choose(ORDER);
}

async function tryAgain({ bench }: StatisticsBench): Promise<void> {
  await bench.frame.getByRole("button", { name: "Försök igen" }).click({ timeout: 30_000 });
}

/** Waits until the office has given an answer of that status. */
async function answeredWith({ server, bench }: StatisticsBench, wanted: number): Promise<void> {
  const end = performance.now() + 20_000;
  while (!server.requests.some(({ status }) => status === wanted)) {
    if (performance.now() > end) throw new RangeError(`no answer ${wanted}`);
    await bench.page.waitForTimeout(50);
  }
}

/** The sentence, with the waits of the add-in passed over by the page's own clock. */
async function forwardedUntil({ bench, pane }: StatisticsBench, sentence: RegExp): Promise<string> {
  const told = bench.frame
    .locator("[role=status], [role=alert]")
    .filter({ hasText: sentence })
    .first();
  const end = performance.now() + 60_000;
  while (!(await told.isVisible()) && performance.now() < end) {
    await bench.page.clock.fastForward(5_000);
    await bench.page.waitForTimeout(100);
  }
  return pane.said(sentence);
}
