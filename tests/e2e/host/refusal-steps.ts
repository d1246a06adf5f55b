import assert from "node:assert/strict";
import { ask } from "./asked";
import type { HostBrowser } from "./browser";
import type { StepList } from "./step";

/** What the stand-in refuses because Excel does, seen through the real office.js. */
export async function refusalSteps(steps: StepList, { page, open }: HostBrowser): Promise<void> {
  const frame = await open();
  await ask(frame, "writeAndRead");

  await steps.step("refused: missing sheet, wrong shape, taken name, not loaded", async () => {
    const seen = [
      await ask(frame, "missingSheet"),
      await ask(frame, "wrongShape"),
      await ask(frame, "takenName"),
      await ask(frame, "notLoaded"),
    ];
    assert.deepEqual(seen, [
      "ItemNotFound at WorksheetCollection.getItem",
      "InvalidArgument at Range.values",
      "ItemAlreadyExists at WorksheetCollection.add",
      "PropertyNotLoaded at Range.values",
    ]);
  });
  await steps.step(
    "refused: any request while a person edits a cell; with delay it waits",
    async () => {
      const edit = (active: boolean): Promise<void> =>
        page.evaluate((each) => window.bench.spreadsheet.setEditing(each), active);
      await edit(true);
      assert.match(
        String(await ask(frame, "writeWhileEditing", false)),
        /^InvalidOperationInCellEditMode/u,
      );
      assert.match(
        String(await ask(frame, "readWhileEditing")),
        /^InvalidOperationInCellEditMode/u,
      );
      const waiting = ask(frame, "writeWhileEditing", true);
      const first = await Promise.race([
        waiting,
        new Promise((resolve) => setTimeout(resolve, 150, "still waiting")),
      ]);
      assert.equal(first, "still waiting");
      await edit(false);
      assert.equal(await waiting, "no refusal");
    },
  );
  await steps.step("refused: a request and an answer over 5 MB", async () => {
    assert.match(String(await ask(frame, "tooLargeRequest")), /^RequestPayloadSizeLimitExceeded/u);
    assert.match(String(await ask(frame, "tooLargeAnswer")), /^ResponsePayloadSizeLimitExceeded/u);
  });
  await steps.step("refused: a member of a requirement set not declared", async () => {
    const early = await open({ requirements: { ExcelApi: "1.3", CustomFunctionsRuntime: "1.1" } });
    assert.deepEqual(await ask(early, "laterRequirement"), [
      true,
      false,
      "ApiNotFound at Worksheet._RegisterDataChangedEvent",
    ]);
  });
  await steps.step("listed: a member the stand-in lacks", async () => {
    const other = await open();
    assert.equal(
      await ask(other, "absentMember"),
      "EmulatorNotImplemented at Worksheet.pivotTables",
    );
    assert.deepEqual(await page.evaluate(() => window.bench.host.missing()), [
      "Worksheet.pivotTables",
    ]);
  });
}
