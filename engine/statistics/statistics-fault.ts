/** Findings about statistics: each names the table, and where there is one the variable and code. */
import { StatisticsFault } from "../errors";
import { makeFinding, NO_PHRASE, type Details, type Finding } from "../findings/finding";
import { STATISTICS_FINDINGS, type StatisticsCode } from "../findings/statistics-findings";

/** Where in the statistics something was found. */
export interface Where {
  /** Table id, or what is known of it: an address, a file. */
  readonly table: string;
  readonly variable?: string;
  readonly code?: string;
}

/** A finding of the given kind. Its sentence may use {table}, {variable}, {code} and the details. */
export function statisticsFinding(
  kind: StatisticsCode,
  where: Where,
  details: Details = {},
): Finding {
  const { table, variable = "", code = "" } = where;
  const key = variable === "" ? "" : code === "" ? variable : `${variable}=${code}`;
  return makeFinding(
    kind,
    STATISTICS_FINDINGS[kind],
    { table, key: key === "" ? NO_PHRASE : { sv: key, en: key } },
    { table, variable, code, ...details },
  );
}

/** A fault with one finding, to be thrown. */
export function statisticsFault(
  kind: StatisticsCode,
  where: Where,
  details: Details = {},
): StatisticsFault {
  return new StatisticsFault([statisticsFinding(kind, where, details)]);
}
