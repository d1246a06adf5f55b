/** Saved queries and bodies of v1 and v2 into a selection. */
import { asArray, asObject, asText, asTexts, excerpt, property } from "./json-values";
import type { JsonObject } from "./json-values";
import type { Selection, VariableSelection } from "./selection";
import { statisticsFault, type Where } from "./statistics-fault";

/** What a query tells. */
export interface ReadQuery {
  readonly api: "v1" | "v2";
  readonly selection: Selection;
  readonly tableId?: string;
  readonly language?: string;
}

/**
 * The selection of a query: v1's POST body (`query`), v2's (`selection`), or a saved query of v2.
 * @throws StatisticsFault where it is none of them.
 */
export function readQuery(json: unknown, where: Where): ReadQuery {
  const root = asObject(json);
  const v1 = asArray(property(root, "query"));
  if (v1 !== undefined) {
    return { api: "v1", selection: v1.map((item) => v1Part(asObject(item), where)) };
  }
  // A saved query holds the query in `savedQuery`, and that holds the selection one level down.
  const saved = asObject(property(root, "savedQuery")) ?? root;
  const inner = property(saved, "selection");
  const parts = asArray(inner) ?? asArray(property(asObject(inner), "selection"));
  if (parts === undefined)
    throw statisticsFault("query-unreadable", where, { found: excerpt(json) });
  const tableId = asText(property(saved, "tableId"));
  const language = asText(property(saved, "language"));
  return {
    api: "v2",
    selection: parts.map((item) => v2Part(asObject(item), where)),
    ...(tableId === undefined ? {} : { tableId }),
    ...(language === undefined ? {} : { language }),
  };
}

function v2Part(part: JsonObject | undefined, where: Where): VariableSelection {
  const variable = asText(property(part, "variableCode"));
  const values = textsOf(property(part, "valueCodes"));
  if (variable === undefined || values === undefined) {
    throw statisticsFault("query-unreadable", where, { found: excerpt(part ?? "") });
  }
  const codelist = asText(property(part, "codelist")) ?? "";
  return { variable, ...(codelist === "" ? {} : { codelist }), values };
}

function v1Part(part: JsonObject | undefined, where: Where): VariableSelection {
  const variable = asText(property(part, "code"));
  const selection = asObject(property(part, "selection"));
  const values = textsOf(property(selection, "values"));
  const filter = asText(property(selection, "filter")) ?? "item";
  if (variable === undefined || values === undefined) {
    throw statisticsFault("query-unreadable", where, { found: excerpt(part ?? "") });
  }
  const [kind = "", id = ""] = filter.split(/:(.*)/su);
  switch (kind.toLowerCase()) {
    case "item":
    case "all":
      return { variable, values };
    case "top":
      return { variable, values: values.map((n) => `TOP(${n})`) };
    case "vs":
    case "agg":
      return { variable, codelist: `${kind.toLowerCase()}_${id}`, values };
    default:
      throw statisticsFault("filter-unknown", { ...where, variable }, { found: excerpt(filter) });
  }
}

/** Codes are text; a number that a hand wrote is refused, since its leading zeros may be lost. */
function textsOf(value: unknown): readonly string[] | undefined {
  return asArray(value)?.length === 0 ? [] : asTexts(value);
}
