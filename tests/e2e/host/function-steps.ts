import assert from "node:assert/strict";
import { ask } from "./asked";
import type { HostBrowser } from "./browser";
import type { StepList } from "./step";

/** Worksheet functions through the add-in's real runtime. */
export async function functionSteps(steps: StepList, { page, open }: HostBrowser): Promise<void> {
  let frame = await open();
  const type = (address: string, cells: (string | number | boolean)[][]): Promise<void> =>
    page.evaluate(([at, given]) => window.bench.type(at, given), [address, cells] as const);
  const values = (address: string): Promise<(string | number | boolean)[][]> =>
    page.evaluate((at) => window.bench.values(at), address);

  await steps.step("function: answers at once, later, and with an omitted argument", async () => {
    await type("A1:A3", [["=FIXADD(2,3)"], ['=FIXSLOW("x")'], ["=FIXADD(1)"]]);
    assert.deepEqual(await values("A1:A3"), [[5], ["slow x"], [101]]);
  });
  await steps.step("function: calculated again when a cell it reads changes", async () => {
    await type("B1:B2", [[10], ["=FIXADD(B1,1)"]]);
    assert.deepEqual(await values("B2"), [[11]]);
    await type("B1", [[20]]);
    assert.deepEqual(await values("B2"), [[21]]);
  });
  await steps.step("function: an array comes back whole and spills", async () => {
    await type("D1:E3", [
      [1, 2],
      [3, 4],
      [5, "six"],
    ]);
    await type("G1", [["=FIXTURN(D1:E3)"]]);
    assert.deepEqual(await values("G1:I2"), [
      [1, 3, 5],
      [2, 4, "six"],
    ]);
    assert.deepEqual(await ask(frame, "spillOf", "G1", "H2"), ["Sheet1!G1:I2", "Sheet1!G1"]);
    assert.deepEqual(await ask(frame, "precedentsOf", "G1"), [["Sheet1!D1:E3"], ["Sheet1!D1:E3"]]);
  });
  await steps.step("function: its own address and those of repeated arguments", async () => {
    await type("A5", [['=FIXWHERE("n",D1:E3,D1:D2)']]);
    const seen = await values("A5");
    const addresses = JSON.stringify([null, "Sheet1!D1:E3", "Sheet1!D1:D2"]);
    assert.deepEqual(seen, [[`n|Sheet1!A5|${addresses}|3x2,2x1`]]);
  });
  await steps.step("function: thrown, rejected, plain, inside an array, without code", async () => {
    await type("K1:K5", [
      ['=FIXFAIL("missing")'],
      ['=FIXFAIL("rejected")'],
      ['=FIXFAIL("plain")'],
      ["=FIXGHOST()"],
      ['=FIXFAIL("inside")'],
    ]);
    assert.deepEqual(await values("K1:L5"), [
      ["#N/A", ""],
      ["#DIV/0!", ""],
      ["#VALUE!", ""],
      ["#VALUE!", ""],
      ["fine", "#N/A"],
    ]);
    const sentence = await page.evaluate(() => window.bench.host.errorSentence("Sheet1!K1"));
    assert.equal(sentence, "nothing of that name");
  });
  await steps.step("function: errors arrive as values, blanks as null on the web", async () => {
    await type("M1:O1", [[0, "", "#N/A"]]);
    await type("A7", [["=FIXKINDS(M1:O1)"]]);
    assert.deepEqual(await values("A7"), [["number 0, null, error #N/A"]]);
  });
  await steps.step("function: 300 cells share a few messages", async () => {
    const cells = Array.from({ length: 300 }, (_, i) => [`=FIXADD(${i},${i})`]);
    await type("Q1:Q300", cells);
    assert.deepEqual((await values("Q1:Q300"))[299], [598]);
  });
  await steps.step("function: blanks as 0 under the desktop profile", async () => {
    frame = await open({ blanks: "desktop" });
    await type("M1:O1", [[0, "", "x"]]);
    await type("A7", [["=FIXKINDS(M1:O1)"]]);
    assert.deepEqual(await values("A7"), [["number 0, number 0, string x"]]);
  });
}
