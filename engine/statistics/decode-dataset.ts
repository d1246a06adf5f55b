/** JSON-stat 2 and 1.x into a dataset (json-stat.org/full; json-stat.org/format/1.3). */
import type { Finding } from "../findings/finding";
import { readStatus, readValues } from "./cell-values";
import { codesAt, type Dataset } from "./dataset";
import { dimensionIds, readDimension } from "./dimension";
import { asArray, asFlag, asObject, asText, excerpt, foldBlanks } from "./json-values";
import { property, unboxed, type JsonObject } from "./json-values";
import { readNotes } from "./notes";
import { readRoles } from "./roles";
import { statisticsFault, statisticsFinding, type Where } from "./statistics-fault";
import { cellCount } from "./selection";
import type { TableMetadata, Variable } from "./table-metadata";

/** What metadata and data have in common. */
interface Described extends Omit<TableMetadata, "variables"> {
  readonly variables: readonly Variable[];
  readonly findings: readonly Finding[];
}

/**
 * The figures of a JSON-stat answer. `where.table` names the table until the answer does.
 * @throws StatisticsFault where the answer is no dataset, or any part of its box does not fit.
 */
export function decodeDataset(json: unknown, where: Where): Dataset {
  const object = datasetIn(json, where);
  const { aggregationAllowed, ...described } = describe(object, where);
  const { tableId: table, variables } = described;
  const cells = cellCount(variables);
  const place = (index: number): Where => {
    const codes = codesAt(variables, index);
    return {
      table,
      variable: variables.map(({ code }) => code).join(", "),
      code: codes.join(", "),
    };
  };
  return {
    ...described,
    ...(aggregationAllowed === undefined ? {} : { aggregationAllowed }),
    values: readValues(property(object, "value"), cells, { table }, place),
    status: readStatus(property(object, "status"), cells, { table }, place),
  };
}

/** Metadata of v2: the same shape as data, without values. @throws StatisticsFault */
export function describeDataset(json: unknown, where: Where): TableMetadata {
  const { findings: _, ...metadata } = describe(datasetIn(json, where), where);
  return metadata;
}

/** The one dataset of an answer: the answer itself, or the only member of a 1.x bundle. */
function datasetIn(json: unknown, where: Where): JsonObject {
  const root = asObject(json);
  if (root === undefined) throw statisticsFault("no-dataset", where, { found: excerpt(json) });
  const kind = asText(property(root, "class"));
  if (kind !== undefined && kind !== "dataset") {
    throw statisticsFault("no-dataset", where, { found: `class: ${excerpt(kind)}` });
  }
  if (property(root, "dimension") !== undefined) return root;
  const members = Object.entries(root).filter(
    ([, member]) => property(asObject(member), "dimension") !== undefined,
  );
  if (members.length > 1) {
    const names = members.map(([name]) => name).join(", ");
    throw statisticsFault("several-datasets", where, { found: excerpt(names) });
  }
  const only = asObject(members[0]?.[1]);
  if (only === undefined) throw statisticsFault("no-dataset", where, { found: excerpt(json) });
  return only;
}

function describe(object: JsonObject, where: Where): Described {
  const extension = asObject(property(object, "extension"));
  const px = asObject(property(extension, "px"));
  const table = asText(property(px, "tableid")) ?? where.table;
  const dimensions = asObject(property(object, "dimension"));
  // 1.x keeps id, size and role inside `dimension`.
  const own = (name: string): unknown => property(object, name) ?? property(dimensions, name);
  const ids = dimensionIds(own("id"), { table });
  const { roles, findings } = readRoles(own("role"), ids, { table });
  const variables = ids.map((variable) =>
    readDimension(property(dimensions, variable), { table, variable }, roles.get(variable)),
  );
  checkSize(own("size"), variables, { table });
  const updated = asText(property(object, "updated"));
  const aggregationAllowed = asFlag(property(px, "aggregallowed"));
  const unread = updated === undefined || readableDate(updated) ? [] : [{ updated }];
  return {
    tableId: table,
    label: foldBlanks(asText(property(object, "label")) ?? table),
    source: foldBlanks(asText(property(object, "source")) ?? ""),
    ...(updated === undefined ? {} : { updated }),
    variables,
    notes: readNotes(object, ids),
    ...(aggregationAllowed === undefined ? {} : { aggregationAllowed }),
    findings: [
      ...findings,
      ...unread.map(({ updated: found }) =>
        statisticsFinding("updated-unreadable", { table }, { found }),
      ),
    ],
  };
}

function checkSize(size: unknown, variables: readonly Variable[], where: Where): void {
  const sizes = asArray(size);
  if (sizes?.length !== variables.length) {
    const found = excerpt(size ?? "");
    throw statisticsFault("size-length", where, { found, variables: variables.length });
  }
  variables.forEach(({ code, codes }, i) => {
    const found = unboxed(sizes[i]);
    if (found !== codes.length) {
      const place = { ...where, variable: code };
      throw statisticsFault("size-codes", place, {
        found: excerpt(found ?? ""),
        codes: codes.length,
      });
    }
  });
}

function readableDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}
