import * as explanations from "./explain-functions";
import * as functions from "./functions";
import * as reports from "./report-functions";
import * as scenarios from "./scenario-functions";
import * as uncertainty from "./uncertainty-functions";
import * as values from "./value-functions";

/** A function as hosts register it. */
export type WorksheetFunction = (...values: never[]) => unknown;

/** Every worksheet function by the id it has in functions.json. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  CRMMODEL: functions.crmModel,
  CRMPART: functions.crmPart,
  CRMTABLE: functions.crmTable,
  CRMCOHORTS: functions.crmCohorts,
  CRMCHECK: functions.crmCheck,
  CRMINFO: functions.crmInfo,
  CRMVALIDATE: functions.crmValidate,
  CRMSURVIVAL: functions.crmSurvival,
  CRMCNNAME: functions.crmCnName,
  CRMVERSION: functions.crmVersion,
  CRMINFLOW: values.crmInflow,
  CRMSTOCK: values.crmStock,
  CRMRELEASE: values.crmRelease,
  CRMAVAILABLE: values.crmAvailable,
  CRMRECOVERED: values.crmRecovered,
  CRMVALUE: values.crmValue,
  CRMPHASE: values.crmPhase,
  CRMRANGE: uncertainty.crmRange,
  CRMSENSITIVITY: uncertainty.crmSensitivity,
  CRMTOP: reports.crmTop,
  CRMINDICATORS: reports.crmIndicators,
  CRMDISRUPTION: reports.crmDisruption,
  CRMDIFF: scenarios.crmDiff,
  CRMBRIDGE: scenarios.crmBridge,
  CRMCOMPARE: scenarios.crmCompare,
  CRMQUALITY: scenarios.crmQuality,
  CRMEXPLAIN: explanations.crmExplain,
};
