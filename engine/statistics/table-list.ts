/** Tables found by searching an office (PxWeb v2 `GET /tables`). */
import { asArray, asFlag, asNumber, asObject, asText, asTexts, excerpt } from "./json-values";
import { foldBlanks, property, type JsonObject } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";

/** One table found. */
export interface TableHit {
  readonly tableId: string;
  readonly label: string;
  readonly updated?: string;
  readonly firstPeriod?: string;
  /** What tells whether a table is alive; the office's own `discontinued` does not. */
  readonly lastPeriod?: string;
  /** As the office says; many that have ended say nothing. */
  readonly discontinued?: boolean;
  readonly variableNames: readonly string[];
  /** Labels of its folders, outermost first; the first path where there are several. */
  readonly path: readonly string[];
}

/** One page of a search. */
export interface TableList {
  readonly tables: readonly TableHit[];
  readonly pageNumber: number;
  readonly totalPages: number;
  readonly totalTables: number;
}

/** The page. @throws StatisticsFault where the answer is no list of tables. */
export function decodeTableList(json: unknown, where: Where): TableList {
  const object = asObject(json);
  const listed = asArray(property(object, "tables"));
  if (listed === undefined)
    throw statisticsFault("list-unreadable", where, { found: excerpt(json) });
  const tables = listed.map((item) => hitOf(asObject(item), where));
  const page = asObject(property(object, "page"));
  return {
    tables,
    pageNumber: asNumber(property(page, "pageNumber")) ?? 1,
    totalPages: asNumber(property(page, "totalPages")) ?? 1,
    totalTables: asNumber(property(page, "totalElements")) ?? tables.length,
  };
}

/** True where the table's last period ended before the year: it is no longer kept up. */
export function endsBefore(hit: Pick<TableHit, "lastPeriod">, year: number): boolean {
  const last = /^(\d{4})/.exec(hit.lastPeriod ?? "")?.[1];
  return last !== undefined && Number(last) < year;
}

function hitOf(object: JsonObject | undefined, where: Where): TableHit {
  const tableId = asText(property(object, "id"));
  if (tableId === undefined) {
    throw statisticsFault("list-unreadable", where, { found: excerpt(object ?? "") });
  }
  const [updated, firstPeriod, lastPeriod] = ["updated", "firstPeriod", "lastPeriod"].map((name) =>
    asText(property(object, name)),
  );
  const discontinued = asFlag(property(object, "discontinued"));
  const folders = asArray(asArray(property(object, "paths"))?.[0]) ?? [];
  return {
    tableId,
    label: foldBlanks(asText(property(object, "label")) ?? tableId),
    ...(updated === undefined ? {} : { updated }),
    ...(firstPeriod === undefined ? {} : { firstPeriod }),
    ...(lastPeriod === undefined ? {} : { lastPeriod }),
    ...(discontinued === undefined ? {} : { discontinued }),
    variableNames: asTexts(property(object, "variableNames")) ?? [],
    path: folders
      .map((folder) => asText(property(asObject(folder), "label")))
      .filter((label) => label !== undefined),
  };
}
