import * as functions from "./functions";

/** A function as hosts register it. */
export type WorksheetFunction = (...values: never[]) => unknown;

/** Every worksheet function by the id it has in functions.json. */
export const WORKSHEET_FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  CRMMODEL: functions.crmModel,
  CRMPART: functions.crmPart,
  CRMINFLOW: functions.crmInflow,
  CRMSTOCK: functions.crmStock,
  CRMRELEASE: functions.crmRelease,
  CRMVALUE: functions.crmValue,
  CRMTABLE: functions.crmTable,
  CRMCOHORTS: functions.crmCohorts,
  CRMCHECK: functions.crmCheck,
  CRMINFO: functions.crmInfo,
  CRMVALIDATE: functions.crmValidate,
  CRMSURVIVAL: functions.crmSurvival,
  CRMVERSION: functions.crmVersion,
};
