import assert from "node:assert/strict";
import { ask, heard } from "./asked";
import type { HostBrowser } from "./browser";
import type { StepList } from "./step";

/** What an add-in does with a workbook. */
export async function workbookSteps(steps: StepList, { page, open }: HostBrowser): Promise<void> {
  const frame = await open();

  await steps.step("ready: Office.onReady says Excel on the web", async () => {
    const text = await frame.locator("#ready").textContent();
    assert.equal(text, "Excel OfficeOnline en-US");
    return text;
  });
  await steps.step("cells: written, read, nested load, text cells stay text", async () => {
    assert.deepEqual(await ask(frame, "writeAndRead"), {
      address: "Data!A1:C4",
      values: [
        ["material", "mass", "code"],
        ["Co", 1.5, "8703"],
        ["Li", 2, "1-4"],
        ["", 3.5, ""],
      ],
      total: "=SUM(B2:B3)",
      kinds: ["String", "Double", "String"],
      bold: true,
      sheet: "Data",
      sheets: ["Sheet1", "Data"],
    });
  });
  await steps.step("tables and names: added, read, a missing one is a null object", async () => {
    assert.deepEqual(await ask(frame, "buildTable"), {
      name: "Stock",
      body: [
        "Data!E2:F3",
        [
          ["pump", 3],
          ["car", 1],
        ],
      ],
      columns: ["product", "pieces"],
      rows: 2,
      named: "Data!F2:F3",
      absent: true,
    });
  });
  await steps.step("objects kept across syncs are released after the run", async () => {
    assert.deepEqual(await ask(frame, "keepObjects"), [
      [
        [1, 3],
        [2, 4],
      ],
      null,
    ]);
    assert.equal(await page.evaluate(() => window.bench.host.keptReferences()), 0);
  });
  await steps.step("100,000 cells written in parts and read at once", async () => {
    assert.deepEqual(await ask(frame, "largeBlock"), [1, 99_999]);
  });
  await steps.step("events: changed, selected, calculated, added, table changed", async () => {
    await ask(frame, "listen");
    await page.evaluate(() => {
      window.bench.type("F2", [[7]]);
      window.bench.select("C3:D4");
      window.bench.type("B2", [[4]]);
    });
    await ask(frame, "addSheetQuietly", true);
    await ask(frame, "addSheetQuietly", false);
    const text = await heard(
      frame,
      "changed F2 Unknown",
      "table F2",
      "selected C3:D4",
      "calculated",
      "added Loud",
    );
    assert.ok(!text.includes("Quiet"), text);
    return text;
  });
  await steps.step("ribbon command runs and completes", async () => {
    const outcome = await page.evaluate(() =>
      window.bench.host.runCommand("sayHello", "HelloButton"),
    );
    assert.equal(outcome.status, 0);
    return heard(frame, "hello from HelloButton");
  });
  await steps.step("settings of both interfaces are one store; XML parts", async () => {
    assert.deepEqual(await ask(frame, "keepSettings"), [
      "succeeded",
      { list: [1, 2] },
      true,
      "urn:fixture",
      '<state xmlns="urn:fixture">two</state>',
    ]);
  });
  await steps.step("reopened in Swedish: tables, settings and XML parts are there", async () => {
    const again = await open({ reopen: true, uiLocale: "sv-SE" });
    assert.deepEqual(await ask(again, "whatIsKept"), {
      rich: { a: 1 },
      common: { list: [1, 2] },
      xml: '<state xmlns="urn:fixture">two</state>',
      tables: ["Stock"],
      culture: ["sv-SE", ","],
      languages: ["sv-SE", "sv-SE"],
    });
  });
}
