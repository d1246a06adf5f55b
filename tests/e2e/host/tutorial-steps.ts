import assert from "node:assert/strict";
import { ask } from "./asked";
import type { HostBrowser } from "./browser";
import type { StepList } from "./step";

/** The calls of Microsoft's Excel tutorial; see tests/fixtures/host-addin/tutorial.ts. */
export async function tutorialSteps(steps: StepList, { page, open }: HostBrowser): Promise<void> {
  const frame = await open();

  await steps.step("Microsoft's tutorial: create a table", async () => {
    await ask(frame, "createTable");
    const cells = await page.evaluate(() => window.bench.values("A1:D8"));
    assert.deepEqual(cells[0], ["Date", "Merchant", "Category", "Amount"]);
    assert.deepEqual(cells[2], [42_737, "Northwind Electric Cars", "Transportation", 142.33]);
    const formats = await page.evaluate(() => {
      const { spreadsheet } = window.bench;
      const area = { sheetId: "sheet1", row: 7, column: 0, rows: 1, columns: 4 };
      return spreadsheet.numberFormats(area)[0];
    });
    assert.deepEqual(formats, ["m/d/yyyy", "General", "General", "\u20ac#,##0.00"]);
  });
  await steps.step("Microsoft's tutorial: filter and sort", async () => {
    await ask(frame, "filterTable");
    await ask(frame, "sortTable");
    const merchants = await page.evaluate(() => window.bench.values("B2:B8"));
    assert.deepEqual(merchants.flat().slice(0, 2), ["Trey Research", "The Phone Company"]);
  });
  await steps.step("Microsoft's tutorial: chart", async () => {
    await ask(frame, "createChart");
    const charts = await page.evaluate(() => window.bench.host.model.extras.record.charts);
    assert.equal(charts.at(0)?.properties["title.text"], "Expenses");
    assert.equal(charts.at(0)?.properties["legend.format.fill.solidColor"], "white");
    // The documentation: "there will be just one series in the chart".
    assert.deepEqual(charts.at(0)?.series, [
      { properties: { name: "Value in \u20ac" }, values: "Sheet1!D2:D8", labels: "Sheet1!C2:C8" },
    ]);
  });
  await steps.step("Microsoft's tutorial: freeze the header", async () => {
    await ask(frame, "freezeHeader");
    const sheets = await page.evaluate(() => window.bench.host.model.extras.record.sheets);
    assert.equal(sheets["sheet1"]?.["frozen.rows"], 1);
  });
}
