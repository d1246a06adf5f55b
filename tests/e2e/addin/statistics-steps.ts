import { startStatisticsServer } from "../../support/statistics-server/statistics-server";
import { Bench } from "./bench";
import { DataPane } from "./data-pane";
import type { StatisticsBench } from "./statistics-bench";
import { statisticsEnglishSteps } from "./statistics-english-steps";
import { statisticsFaultSteps } from "./statistics-fault-steps";
import { statisticsFetchSteps } from "./statistics-fetch-steps";
import { statisticsNetworkSteps } from "./statistics-network-steps";
import { inPlaceOfScb } from "./statistics-office";
import { statisticsRefreshSteps } from "./statistics-refresh-steps";
import type { AddinSteps } from "./step";
import type { WorkbenchBrowser } from "./workbench-browser";

/**
 * Statistics from words to an answer that moves, in the built add-in, against a local office with
 * invented figures: fetch, Flows, revisions, faults, the archive, months, and in English.
 */
export async function statisticsSteps(
  steps: AddinSteps,
  browser: WorkbenchBrowser,
  root: string,
  browserPath: string,
): Promise<void> {
  await statisticsNetworkSteps(steps, root, browserPath);
  const server = await startStatisticsServer();
  browser.answerOffices(inPlaceOfScb(server));
  try {
    const opened = await browser.open({ language: "sv", template: "electric-cars" });
    const bench = new Bench(opened.page, opened.frame);
    await bench.whenBuilt("Resultat", "A16");
    const all: StatisticsBench = { steps, browser, server, bench, pane: new DataPane(bench, "sv") };
    await statisticsFetchSteps(all);
    await statisticsRefreshSteps(all);
    await statisticsFaultSteps(all);
    await statisticsEnglishSteps(all);
  } finally {
    browser.answerOffices(undefined);
    await server.close();
  }
}
