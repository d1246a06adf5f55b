/** What the use cases of the Data tab are made of; a composition root hands it in. */
import type { CodeList, Language } from "#engine";
import type { Clock } from "../../ports/clock";
import type { Preferences } from "../../ports/preferences";
import type { OfficeAddress, StatisticsOffice } from "../../ports/statistics-office";
import type { Workbook } from "../../ports/workbook";
import type { WorkbookChanges, WorkbookTexts } from "../../ports/workbook-changes";

/** Parts of the statistics services. */
export interface StatisticsParts {
  readonly workbook: Workbook;
  readonly changes: WorkbookChanges;
  readonly texts: WorkbookTexts;
  readonly preferences: Preferences;
  readonly clock: Clock;
  /** The language of the pane, now. */
  readonly language: () => Language;
  /** The CN codes that the functions use; rejects with an AnswerFault where they cannot be loaded. */
  readonly loadCodes: () => Promise<CodeList>;
  /** A live office. `language` is one of the office's own. @throws OfficeFault where it is no PxWeb. */
  readonly openOffice: (address: OfficeAddress, language: string) => StatisticsOffice;
  readonly archive: {
    /** Its last period, `2025M12`: told before it is loaded. */
    readonly lastPeriod: string;
    /** Rejects with OfficeFault where it cannot be loaded. */
    readonly open: (language: Language) => Promise<StatisticsOffice>;
  };
}
