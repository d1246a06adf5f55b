import type { StatisticsServer } from "../../support/statistics-server/statistics-server";
import type { CellScalar } from "../../../addin/workbench/spreadsheet";
import type { Bench } from "./bench";
import { calc } from "./calc";
import type { DataPane } from "./data-pane";
import { withTrade, type Trade } from "./statistics-office";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/** What the steps of statistics share: one workbook, its pane, and the local office. */
export interface StatisticsBench {
  readonly steps: AddinSteps;
  readonly browser: WorkbenchBrowser;
  readonly server: StatisticsServer;
  readonly bench: Bench;
  readonly pane: DataPane;
}

/** Sheet of the one answer that the steps watch: cobalt in the stock of electric cars. */
const WATCHED = "Kobolt";
const YEARS = "2016:2026";

/** Puts the watched answer into a sheet of its own. */
export async function watchStock(bench: Bench): Promise<void> {
  await bench.addSheet(WATCHED);
  await bench.edit(WATCHED, "A1", `=CRMSTOCK('Börja här'!$C$13,"Elbil","Co","${YEARS}","t")`);
}

/** The watched answer as it stands. */
export function watchedStock(bench: Bench): Promise<CellScalar[][]> {
  return bench.spill(WATCHED, "A1");
}

/** The same answer by `calc` on the example's tables with the office's trade. */
export function stockByCalc(server: StatisticsServer, trades: readonly Trade[]): CellScalar[][] {
  return calc("CRMSTOCK", ["Elbil", "Co", YEARS, "t"], { change: withTrade(server, trades) });
}

/** A row of Sources by its headers; undefined where no table of the workbook has it. */
export async function sourceRow(
  bench: Bench,
  source: string,
): Promise<Readonly<Record<string, CellScalar>> | undefined> {
  const [, tables = []] = await bench.inventory();
  for (const name of tables) {
    const [header = [], ...rows] = (await bench.table(name)) ?? [];
    const at = header.findIndex((cell) => cell === "Källa" || cell === "Source");
    const isSources = header.includes("Tabell-id") || header.includes("Table id");
    const row = isSources ? rows.find((cells) => cells[at] === source) : undefined;
    if (row) return Object.fromEntries(header.map((cell, i) => [String(cell), row[i] ?? ""]));
  }
  return undefined;
}

/** All tables of the workbook with their cells, to tell whether anything was written. */
export async function everyCell(bench: Bench): Promise<string> {
  const [sheets = [], tables = []] = await bench.inventory();
  const cells: unknown[] = [];
  for (const name of tables) cells.push([name, await bench.table(name)]);
  return JSON.stringify([sheets, cells]);
}
