/**
 * The shared runtime: functions first, so that cells answer early; the pane with React comes when
 * Office is ready. This is where Excel, the functions and the pane are put together.
 */
import { z } from "zod";
import type { Language } from "#engine";
import type { StatisticsServices } from "../app/statistics/statistics-services";
import { associateCommands, type CommandEvent } from "../commands/commands";
import { ExcelFunctionHost } from "../excel/excel-function-host";
import { openWorkbook } from "../excel/excel-workbook";
import { officePreferences } from "../excel/office-preferences";
import { hostLanguage, isInExcel } from "../excel/office-runtime";
import { codeData } from "../functions/code-data";
import { startFunctions } from "../functions/start-functions";
import type { Preferences } from "../ports/preferences";
import type { Workbook } from "../ports/workbook";

// zod may compile its schemas; the page's security policy allows no eval.
z.config({ jitless: true });

/** Cells and pane build their models with the same CN codes, loaded once. */
const data = codeData();

/** Registers functions and commands; office.js must have loaded, Excel need not be ready. */
function register(host: ExcelFunctionHost): void {
  startFunctions(
    {
      associate: (id, worksheetFunction) => CustomFunctions.associate(id, worksheetFunction),
      makeError: (type, message) => {
        // office.js fills these in after this script has run.
        const { Error: FunctionError, ErrorCode } = CustomFunctions;
        const code = type === "#N/A" ? ErrorCode.notAvailable : ErrorCode.invalidValue;
        return new FunctionError(code, message);
      },
    },
    host,
    data,
  );
  associateCommands(
    {
      associate: (name, command) =>
        Office.actions.associate(name, (event: CommandEvent) => {
          void command(event);
        }),
    },
    { showTemplates: () => Office.addin.showAsTaskpane() },
  );
}

/** The Data tab's services, in a chunk of their own. */
async function openStatistics(
  workbook: Workbook,
  preferences: Preferences,
): Promise<(language: () => Language) => StatisticsServices> {
  const [app, changes, texts, live, known, archive, network, time] = await Promise.all([
    import("../app/statistics/statistics-of-workbook"),
    import("../excel/excel-changes"),
    import("../excel/excel-texts"),
    import("../pxweb/live-offices"),
    import("../pxweb/known-offices"),
    import("../pxweb/open-archive"),
    import("../pxweb/send-with-fetch"),
    import("../pxweb/real-timer"),
  ]);
  const now = (): string => new Date().toISOString();
  const offices = new live.LiveOffices({
    send: network.sendWithFetch,
    timer: time.realTimer,
    now,
    hosts: known.PAGE_HOSTS,
  });
  return (language) =>
    app.statisticsServices({
      ...{ workbook, preferences, language },
      changes: changes.openChanges(),
      texts: texts.openTexts(),
      clock: { today: () => now().slice(0, 10) },
      loadCodes: () => data.codes.load(),
      openOffice: (address, spoken) => offices.open(address, spoken),
      archive: { lastPeriod: archive.ARCHIVE_LAST_PERIOD, open: archive.openArchive },
    });
}

/** Draws the pane, or tells what the page is where no Excel holds it. */
async function begin(host: ExcelFunctionHost): Promise<void> {
  const pane = document.getElementById("pane");
  const outside = document.getElementById("outside");
  if (!(await isInExcel())) {
    if (outside) outside.hidden = false;
    return;
  }
  const workbook = await openWorkbook();
  host.follow(workbook);
  if (!pane) return;
  const preferences = officePreferences();
  const [{ renderPane }, { paneServices }, { buildWhereEmpty }, statistics] = await Promise.all([
    import("./pane"),
    import("../app/pane-services"),
    import("../app/build-template"),
    openStatistics(workbook, preferences),
  ]);
  const loadCodes = (): ReturnType<typeof data.codes.load> => data.codes.load();
  const parts = { workbook, preferences, hostLanguage: hostLanguage(), loadCodes, statistics };
  renderPane(pane, paneServices(parts));
  // The workbench opens a new workbook with the template that its address names.
  const template = new URLSearchParams(location.search).get("template");
  if (template) await buildWhereEmpty(workbook, template, hostLanguage());
}

const host = new ExcelFunctionHost();
if ("CustomFunctions" in globalThis) register(host);
void begin(host);
