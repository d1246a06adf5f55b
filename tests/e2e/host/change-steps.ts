import assert from "node:assert/strict";
import type { PlannedCell } from "../../../addin/ports/workbook";
import type { WorkbookChange } from "../../../addin/ports/workbook-changes";
import type { Told } from "../../fixtures/host-addin/change-scenarios";
import { ask } from "./asked";
import type { HostBrowser } from "./browser";
import type { Disturbance } from "./page";
import type { StepList } from "./step";

const text = (value: string): PlannedCell => ({ kind: "text", text: value });
const number = (value: number): PlannedCell => ({ kind: "number", value });
const blank: PlannedCell = { kind: "blank" };

/** For long runs: the stand-in's cells in memory are slow, a build machine may have one core. */
const LARGE_LIMIT_MS = 120_000;

const HEADER = [text("code"), text("mass")];

function replacing(rows: readonly (readonly PlannedCell[])[]): WorkbookChange {
  return { kind: "replace-table", table: "Goods", cells: [HEADER, ...rows] };
}

/** Changes of the workbook as one, by the add-in's own adapter over the real office.js. */
export async function changeSteps(steps: StepList, { page, open }: HostBrowser): Promise<void> {
  let frame = await open();
  const everything = (): Promise<unknown> => page.evaluate(() => window.bench.everything());
  const values = (address: string): Promise<(string | number | boolean)[][]> =>
    page.evaluate((at) => window.bench.values(at), address);
  const watch = (disturbance?: Disturbance): Promise<void> =>
    page.evaluate((each) => window.bench.watch(each), disturbance);
  const requests = (): Promise<{ count: number; largestBytes: number }> =>
    page.evaluate(() => window.bench.requests);
  const change = (changes: readonly WorkbookChange[], abortAt?: number): Promise<Told> =>
    ask(frame, "change", changes, ...(abortAt === undefined ? [] : [abortAt])) as Promise<Told>;
  const made = async (...changes: readonly WorkbookChange[]): Promise<readonly string[]> => {
    const { outcome } = await change(changes);
    assert.ok(outcome.ok, JSON.stringify(outcome));
    return outcome.value.map(({ sheet, address, table }) => `${table} ${sheet}!${address}`);
  };
  /** The sentence of a change that must be refused and leave no trace. */
  const refused = async (
    changes: readonly WorkbookChange[],
    disturbance?: Disturbance,
    abortAt?: number,
  ): Promise<string> => {
    const before = await everything();
    await watch(disturbance);
    const { outcome } = await change(changes, abortAt);
    assert.ok(!outcome.ok, "it was not refused");
    assert.deepEqual(await everything(), before);
    return `${outcome.fault.code}: ${outcome.fault.sentence.en}`;
  };
  /** Two columns of ours and two of the user's, a note below, other cells beside. */
  const goods = async (): Promise<void> => {
    frame = await open();
    await page.evaluate(() => {
      window.bench.type("A1:D3", [
        ["code", "mass", "mine", "double"],
        ["'0101", 1, "first", "=B2*2"],
        ["'0102", 2, "second", "=B3*2"],
      ]);
      window.bench.table("A1:D3", "Goods");
      window.bench.type("A6", [["a note below"]]);
      window.bench.type("F1:F2", [["beside"], [7]]);
      window.bench.type("B40", [["far below"]]);
      window.bench.select("F2");
    });
  };

  await goods();
  await steps.step("change: a table grows, the note below moves, own columns stay", async () => {
    const rows = Array.from({ length: 5 }, (_, i) => [text(`00${i}`), number(i + 0.5)]);
    assert.deepEqual(await made(replacing(rows)), ["Goods Sheet1!A1:D6"]);
    assert.deepEqual(
      await values("A1:F9"),
      [
        ["code", "mass", "mine", "double", "", "beside"],
        ["000", 0.5, "first", "", "", 7],
        ["001", 1.5, "second", "", "", ""],
        ["002", 2.5, "", "", "", ""],
        ["003", 3.5, "", "", "", ""],
        ["004", 4.5, "", "", "", ""],
        ["", "", "", "", "", ""],
        ["", "", "", "", "", ""],
        ["a note below", "", "", "", "", ""],
      ].map((row, i) => row.map((cell, j) => (j === 3 && i > 0 && i < 6 ? "#NAME?" : cell))),
    );
  });
  await steps.step("change: it shrinks again, what the user wrote is not lost", async () => {
    const sentence = await refused([replacing([[text("9"), number(9)]])]);
    assert.match(sentence, /column of your own holds something in Sheet1!C3/u);
    assert.deepEqual(
      await made(
        replacing([
          [text("9"), number(9)],
          [text("8"), blank],
        ]),
      ),
      ["Goods Sheet1!A1:D3"],
    );
    assert.deepEqual((await values("A1:C4")).slice(1), [
      ["9", 9, "first"],
      ["8", "", "second"],
      ["", "", ""],
    ]);
  });
  await steps.step("change: texts stay texts, numbers stay numbers in text cells", async () => {
    await made(
      replacing([
        [text("=1+1"), number(1)],
        [text("-x"), number(2)],
      ]),
    );
    await made({
      kind: "set-cells",
      table: "Goods",
      cells: [
        { row: 0, column: 0, cell: number(4) },
        { row: 1, column: 1, cell: text("0012") },
      ],
    });
    assert.deepEqual(await values("A2:B3"), [
      [4, 1],
      ["-x", "0012"],
    ]);
    const read = (await ask(frame, "tablesRead")) as readonly { readonly cells: unknown }[];
    assert.deepEqual(read[0]?.cells, [
      ["code", "mass", "mine", "double"],
      [4, 1, "first", { error: "#NAME?" }],
      ["-x", "0012", "second", { error: "#NAME?" }],
    ]);
  });
  await steps.step("change: rows appended take the column's formula; rows deleted", async () => {
    await goods();
    const added = await made({
      kind: "append-rows",
      table: "Goods",
      rows: [
        [text("0103"), number(3)],
        [text("0104"), number(4), text("mine too")],
      ],
    });
    assert.deepEqual(added, ["Goods Sheet1!A4:D5"]);
    const formulas = await page.evaluate(() => {
      const area = { sheetId: "sheet1", row: 3, column: 2, rows: 2, columns: 2 };
      return window.bench.spreadsheet.formulas(area);
    });
    assert.deepEqual(formulas, [
      ["", "=B4*2"],
      ["mine too", "=B5*2"],
    ]);
    await made({ kind: "delete-rows", table: "goods", rows: [0, 1] });
    assert.deepEqual(
      (await values("A1:C4")).map((row) => row.join("|")),
      ["code|mass|mine", "0103|3|", "0104|4|mine too", "||"],
    );
    await made({ kind: "delete-rows", table: "Goods", rows: [1, 0] });
    await made({ kind: "append-rows", table: "Goods", rows: [[text("1"), number(1)]] });
    assert.equal((await values("A2:A3")).join("|"), "1|");
  });
  await steps.step(
    "change: a new sheet with a table, under a free name, is not shown",
    async () => {
      const sheet = {
        name: "Sheet1",
        cells: [{ at: "A1", rows: [[text("title")]] }],
        tables: [
          {
            name: "Goods",
            at: "A3",
            cells: [
              [text("a"), text("b")],
              [text("=x"), number(1)],
            ],
          },
        ],
        formats: [{ address: "A3:A4", numberFormat: "@" }],
        columnWidths: {},
      };
      const places = await made(
        { kind: "new-sheet", sheet },
        { kind: "append-rows", table: "Goods", rows: [[text("2")]] },
      );
      assert.deepEqual(places, ["Goods2 Sheet1 2!A3:B4", "Goods Sheet1!A3:D3"]);
      const seen = await page.evaluate(() => window.bench.spreadsheet.activeSheetId());
      assert.equal(seen, "sheet1");
    },
  );

  const several: readonly WorkbookChange[] = [
    {
      kind: "new-sheet",
      sheet: { name: "New", cells: [], tables: [], formats: [], columnWidths: {} },
    },
    replacing(Array.from({ length: 8 }, (_, i) => [text(`00${i}`), number(i)])),
    { kind: "set-cells", table: "Goods", cells: [{ row: 0, column: 0, cell: text("x") }] },
    { kind: "delete-rows", table: "Goods", rows: [4, 5, 0] },
    { kind: "append-rows", table: "Goods", rows: [[text("1"), number(1)]] },
  ];
  await steps.step(
    "change: a fault at any request leaves every cell as it was",
    async () => {
      await goods();
      const before = await everything();
      let failed = 0;
      for (let at = 0; at < 200; at += 1) {
        await watch({ at, lasts: 2, what: "editing" });
        const { outcome } = await change(several);
        const now = (await requests()).count;
        await watch();
        if (outcome.ok) {
          // The last requests only take hidden sheets away, which is tried again.
          assert.ok(now > 20 && failed > 20, `${now} requests, ${failed} failed`);
          return `${failed} requests failed in turn`;
        }
        assert.equal(outcome.fault.code, "editing");
        assert.deepEqual(await everything(), before, `after a fault at request ${at}`);
        failed += 1;
      }
      assert.fail("it never succeeded");
    },
    LARGE_LIMIT_MS,
  );
  await steps.step(
    "change: an answer lost after any request leaves every cell as it was",
    async () => {
      await goods();
      const before = await everything();
      let lost = 0;
      for (let at = 0; at < 200; at += 1) {
        const seen = (await ask(frame, "changeLosingAnswer", several, at)) as Told & {
          readonly isLost: boolean;
        };
        if (seen.outcome.ok) {
          assert.ok(lost > 20, `${lost} answers lost`);
          return `${lost} answers lost in turn`;
        }
        assert.ok(seen.isLost);
        assert.deepEqual(await everything(), before, `after answer ${at} was lost`);
        lost += 1;
      }
      assert.fail("it never succeeded");
    },
    LARGE_LIMIT_MS,
  );
  await steps.step("change: sheet protected in the middle; what is left is told", async () => {
    await goods();
    await watch({ at: 20, lasts: 5, what: ["Sheet1"] });
    const before = await everything();
    const passing = await change(several);
    assert.ok(!passing.outcome.ok);
    assert.deepEqual(await everything(), before);
    await watch({ at: 20, lasts: 1000, what: ["Sheet1"] });
    const staying = await change(several);
    assert.ok(!staying.outcome.ok);
    const { en } = staying.outcome.fault.sentence;
    assert.match(en, /^The sheet or the workbook is protected/u);
    assert.match(en, /The table Goods \(Sheet1!A1:D\d\) could not be put back/u);
    assert.match(en, /hidden sheet ”Materialkartan kopia”, A2:D/u);
    return en;
  });
  await steps.step("change: stopped on its way, nothing is changed", async () => {
    await goods();
    const sentence = await refused(several, undefined, 0.01);
    assert.match(sentence, /Cancelled. Nothing has been changed/u);
  });
  await steps.step("change: refused with a sentence before anything is written", async () => {
    await goods();
    const grow = replacing([1, 2, 3, 4, 5].map((i) => [text("a"), number(i)]));
    const seen = [
      await refused([{ kind: "append-rows", table: "Nothing", rows: [] }]),
      await refused([{ kind: "delete-rows", table: "Goods", rows: [2] }]),
      await refused([
        { kind: "replace-table", table: "Goods", cells: [[text("code"), text("weight")]] },
      ]),
      await refused([
        {
          kind: "set-cells",
          table: "Goods",
          cells: [{ row: 0, column: 1, cell: text("x".repeat(32_768)) }],
        },
      ]),
    ];
    await page.evaluate(() => window.bench.type("A6:E6", [["a", "wide", "block", "of", "cells"]]));
    seen.push(await refused([grow]));
    await ask(frame, "protect", "Sheet1", true);
    seen.push(await refused([grow]));
    await ask(frame, "protect", "Sheet1", false);
    await page.evaluate(() => {
      const [table] = window.bench.spreadsheet.tables();
      window.bench.host.model.extras.table(table?.id ?? "")["filter.0.criteria"] = {};
    });
    seen.push(await refused([grow]));
    await watch();
    seen.push(await refused([grow], { at: 0, lasts: 1, what: "editing" }));
    const expected = [
      /^not-found: There is no table Nothing/u,
      /^not-found: The table Goods has no .*row 3/u,
      /^other: .*“mass” stands where “weight” belongs/u,
      /^too-large: A text is longer/u,
      /^other: .*at Sheet1!A6, stands something wider/u,
      /^other: The sheet Sheet1 is protected/u,
      /^other: The table Goods is filtered/u,
      /^editing: Finish editing/u,
    ];
    for (const [i, pattern] of expected.entries()) assert.match(seen[i] ?? "", pattern);
  });
  await steps.step(
    "change: 60,000 rows, no request near 5 MB",
    async () => {
      frame = await open();
      await page.evaluate(() => {
        window.bench.type("A1:F2", [
          ["code", "name", "year", "mass", "note", "mine"],
          ["", "", "", "", "", "own"],
        ]);
        window.bench.table("A1:F2", "Large");
      });
      await watch();
      const begin = performance.now();
      const { outcome, shares } = (await ask(frame, "changeLarge", "Large", 60_000)) as Told;
      assert.ok(outcome.ok, JSON.stringify(outcome));
      const { count, largestBytes } = await requests();
      assert.ok(largestBytes < 3 * 1024 * 1024, `${largestBytes} bytes`);
      assert.ok(count < 60, `${count} requests`);
      assert.ok(shares.every((share, i) => i === 0 || share >= (shares[i - 1] ?? 0)));
      assert.equal(shares.at(-1), 1);
      assert.deepEqual(await values("A60001:F60001"), [
        ["00059999", '=lagrad text nummer 59999 med åäö "citat"', 2024, 59_999 / 7, "", ""],
      ]);
      assert.deepEqual(await values("A2:F2"), [
        ["00000000", '=lagrad text nummer 0 med åäö "citat"', 2000, 0, "", "own"],
      ]);
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      return `${count} requests, the largest ${largestBytes} bytes, ${seconds} s`;
    },
    LARGE_LIMIT_MS,
  );
  await steps.step("texts: kept, replaced and removed; too large is refused", async () => {
    const texts = {
      one: `<a href="x">&amp; åäö 🚗 ]]> \\u0041\r\n\ttwo ' lines</a>`,
      'with "quotes" & <brackets>': " leading blank",
      empty: "",
    };
    const seen = (await ask(frame, "storeTexts", texts)) as Record<string, unknown>;
    assert.deepEqual(seen["values"], Object.values(texts));
    assert.deepEqual(seen["keys"], { ok: true, value: Object.keys(texts) });
    assert.deepEqual(seen["replaced"], { ok: true, value: "new" });
    assert.equal(JSON.stringify(seen["gone"]), '{"ok":true}');
    assert.match(JSON.stringify(seen["large"]), /too large to keep/u);
    assert.equal(seen["parts"], 2);
  });
}
