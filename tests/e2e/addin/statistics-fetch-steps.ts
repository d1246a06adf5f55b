import assert from "node:assert/strict";
import type { CellScalar } from "../../../addin/workbench/spreadsheet";
import { sameCells } from "./same-cells";
import {
  sourceRow,
  stockByCalc,
  watchedStock,
  watchStock,
  type StatisticsBench,
} from "./statistics-bench";
import {
  CARS,
  EXPORTS,
  FIRST_YEAR,
  HORSES,
  IMPORTS,
  tonsOf,
  TURBINES,
  yearsOf,
  type Trade,
} from "./statistics-office";

const LABELS: Readonly<Record<string, string>> = {
  [CARS]: "elbilar, nya",
  [HORSES]: "renrasiga avelshästar",
  [TURBINES]: "vindkraftsaggregat",
};

/** From words to a sheet, and from the sheet into Flows: an answer in the workbook moves. */
export async function statisticsFetchSteps(all: StatisticsBench): Promise<void> {
  const { steps, bench, pane, server } = all;

  await steps.step("statistics: words find tables, by-partner imports among them", async () => {
    await pane.open();
    await pane.search("varuimport handelspartner");
    await pane.key("table:TAB9011").waitFor();
    await pane.shoot("found-sv");
    assert.match(await bench.frame.getByRole("heading", { level: 3 }).first().innerText(), /^2 /u);
    const found = await pane.key("table:TAB9011").innerText();
    assert.match(found, /2017–2025.*uppdaterad\s28\smaj\s2026/su);
    return found.replaceAll("\n", " | ");
  });
  await steps.step(
    "statistics: codes, total, a rule of years; cells and calls are told",
    async () => {
      await pane.openFound(IMPORTS.table);
      await pane.choose(orderOf(IMPORTS, [HORSES, CARS], "Import"));
      const plan = await pane.plan();
      await pane.shoot("chosen-sv");
      assert.equal(plan, "14 celler · 1 anrop · ca 1 s");
      const chosen = await bench.frame.getByRole("list", { name: "Variabler" }).innerText();
      assert.match(chosen, /2 av 11.*1 av 6\s+totalt.*Varuimport, ton.*från 2019, nya med/su);
      return plan;
    },
  );
  await steps.step("statistics: the sheet holds the office's figures, codes as text", async () => {
    await pane.press();
    assert.equal(await pane.said(/ Import\./u), "14 rader på bladet Import.");
    await pane.shoot("fetched-sv");
    sameCells((await bench.table("Import_data")) ?? [], fetchedCells(all, IMPORTS, [HORSES, CARS]));
    const [, formats = []] = await bench.tableFormats("Import_data");
    assert.equal(formats[7], "#,##0");
    const about = new Map((await bench.table("Import_about"))?.map(([word, text]) => [text, word]));
    assert.equal(about.get("Påhittade siffror för prov; inte statistik."), "Obs");
    assert.equal(about.get("TAB9011"), "Tabell-id");
    return `number formats of a row: ${formats.join(", ")}`;
  });
  await steps.step("statistics: Sources tells table, selection, dates, licence", async () => {
    const row = await sourceRow(bench, "Import (SCB TAB9011)");
    assert.equal(row?.["Tabell-id"], "TAB9011");
    assert.equal(row["Uppdaterad"], "2026-05-28T06:00:00Z");
    assert.match(String(row["Hämtad"]), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u);
    assert.equal(row["Rader"], 14);
    assert.match(String(row["Licens"]), /cc0/u);
    assert.match(String(row["Hänvisning"]), /SCB.*påhittade siffror.*TAB9011.*2026-05-28/u);
    assert.match(String(row["Urval"]), /"from":"live".*FROM\(2019\).*"01012100","87038010"/u);
    return String(row["Hänvisning"]);
  });
  await steps.step(
    "statistics: imports into Flows, and the stock is calc's on the same rows",
    async () => {
      await makeRoom(all);
      await watchStock(bench);
      const before = await watchedStock(bench);
      sameCells(before, stockByCalc(server, []));
      await pane.press();
      const said = await intoFlows(all, "14 rader i Flöden.");
      sameCells(await watchedStock(bench), stockByCalc(server, [IMPORTS]));
      assert.notDeepEqual(await watchedStock(bench), before);
      const flows = (await bench.table("Flöden")) ?? [];
      assert.ok(flows.some(([series, , year]) => series === HORSES && year === FIRST_YEAR));
      return `${said} Co 2025: ${String(before[0]?.[9])} → ${String((await watchedStock(bench))[0]?.[9])} t`;
    },
  );
  await steps.step(
    "statistics: exports with a withheld cell: its mark is kept, never 0",
    async () => {
      await pane.back();
      const words = "varuexport handelspartner";
      const said = await pane.fetch(words, orderOf(EXPORTS, [TURBINES, CARS], "Export"));
      assert.equal(
        said,
        "14 rader på bladet Export. 1 av 14 celler saknar värde. SCB:s märke står kvar.",
      );
      const cells = (await bench.table("Export_data")) ?? [];
      sameCells(cells, fetchedCells(all, EXPORTS, [TURBINES, CARS]));
      assert.deepEqual(cells[1]?.slice(6, 10), ["2019", "…", "ton", "…"]);
      return said;
    },
  );
  await steps.step("statistics: exports into Flows, and the stock follows", async () => {
    const before = await watchedStock(bench);
    await pane.press();
    const said = await intoFlows(all, "14 rader i Flöden.");
    const after = await watchedStock(bench);
    sameCells(after, stockByCalc(server, [IMPORTS, EXPORTS]));
    assert.notDeepEqual(after, before);
    await pane.back();
    return `${said} Co 2025: ${String(before[0]?.[9])} → ${String(after[0]?.[9])} t`;
  });
}

function orderOf(trade: Trade, codes: readonly string[], sheet: string) {
  return {
    table: trade.table,
    codes: { VarugruppKN: codes, ContentsCode: [trade.tons] },
    from: String(FIRST_YEAR),
    sheet,
  };
}

/** The table of a fetch as it must stand in the sheet, header first. */
function fetchedCells(
  { server }: StatisticsBench,
  trade: Trade,
  codes: readonly string[],
): CellScalar[][] {
  const name = trade.flow === "import" ? "Varuimport, ton" : "Varuexport, ton";
  const header = [
    ...["# Varugrupp enligt KN", "Varugrupp enligt KN, namn", "Handelspartner"],
    ...["Handelspartner, namn", "Tabellinnehåll", "Tabellinnehåll, namn", "År"],
    ...["Värde", "Enhet", "Status"],
  ];
  const order = [HORSES, TURBINES, CARS].filter((code) => codes.includes(code));
  const rows = order.flatMap((code) =>
    yearsOf(server, trade).map((year) => {
      const value = tonsOf(server, trade, code, year);
      const status = typeof value === "string" ? value : "";
      const codesAndNames = [code, LABELS[code] ?? "", "TOT", "totalt", trade.tons, name];
      return [...codesAndNames, String(year), value, "ton", status];
    }),
  );
  return [header, ...rows];
}

/** Takes away the example's rows of inflow for the years that trade tells of. */
async function makeRoom({ bench }: StatisticsBench): Promise<void> {
  const place = await bench.tablePlace("Flöden");
  const rows = (await bench.table("Flöden")) ?? [];
  const year = rows[0]?.indexOf("År") ?? -1;
  const first = rows.findIndex((row) => Number(row[year]) >= FIRST_YEAR);
  if (!place || first < 0) throw new RangeError("Flöden");
  await bench.deleteRows(place.sheet, place.from + first, rows.length - first);
}

/** Cars are the product of the model; the other code keeps its code. */
async function intoFlows({ pane }: StatisticsBench, sentence: string): Promise<string> {
  await pane.pick(/^87038010/u, "Elbil");
  await pane.pick(/^Till$/u, "Flöden");
  await pane.press();
  const said = await pane.said(/Flöden\./u);
  assert.equal(said, sentence);
  return said;
}
