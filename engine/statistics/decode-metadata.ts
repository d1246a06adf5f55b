/** Metadata of a table, in the form of PxWeb v2 (JSON-stat without values) or of v1. */
import { describeDataset } from "./decode-dataset";
import { asArray, asFlag, asObject, asText, asTexts, excerpt } from "./json-values";
import { foldBlanks, property, type JsonObject } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";
import type { Role, TableMetadata, Variable } from "./table-metadata";

/**
 * The table that the metadata describe. `where.table` is its id where the answer does not say.
 * @throws StatisticsFault where they cannot be read, or the office withholds a list of values.
 */
export function decodeMetadata(json: unknown, where: Where): TableMetadata {
  const variables = asArray(property(asObject(json), "variables"));
  if (variables === undefined) return describeDataset(json, where);
  const label = asText(property(asObject(json), "title"));
  return {
    tableId: where.table,
    label: foldBlanks(label ?? where.table),
    source: "",
    variables: readVariables(variables, where),
    notes: [],
  };
}

function readVariables(listed: readonly unknown[], where: Where): readonly Variable[] {
  if (listed.length === 0) throw statisticsFault("ids-unreadable", where, { found: "[]" });
  const variables = listed.map((item) => readVariable(asObject(item), where));
  const codes = variables.map(({ code }) => code);
  const doubled = codes.find((code, i) => codes.indexOf(code) !== i);
  if (doubled !== undefined)
    throw statisticsFault("variable-doubled", { ...where, variable: doubled });
  return variables;
}

function readVariable(object: JsonObject | undefined, where: Where): Variable {
  const code = asText(property(object, "code"));
  if (code === undefined) {
    throw statisticsFault("ids-unreadable", where, { found: excerpt(object ?? "") });
  }
  const role = roleOf(code, object);
  const codes = codesOf(property(object, "values"), { ...where, variable: code });
  return {
    code,
    label: foldBlanks(asText(property(object, "text")) ?? code),
    ...(role === undefined ? {} : { role }),
    codes,
    labels: labelsOf(property(object, "valueTexts"), codes, { ...where, variable: code }),
    elimination: asFlag(property(object, "elimination")) ?? false,
    units: new Map(),
    measuringTypes: new Map(),
    codelists: [],
  };
}

/** v1 marks time; the contents it only names, by PxWeb's reserved code. */
function roleOf(code: string, object: JsonObject | undefined): Role | undefined {
  if (asFlag(property(object, "time")) === true) return "time";
  return code === "ContentsCode" ? "metric" : undefined;
}

function codesOf(values: unknown, where: Where): readonly string[] {
  // v1 leaves the list out where it is longer than the office's maxValues.
  if (values === undefined || values === null) throw statisticsFault("values-withheld", where);
  const codes = asArray(values)?.length === 0 ? [] : asTexts(values);
  if (codes === undefined) {
    throw statisticsFault("codes-unreadable", where, { found: excerpt(values) });
  }
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw statisticsFault("code-doubled", { ...where, code });
    seen.add(code);
  }
  return codes;
}

function labelsOf(given: unknown, codes: readonly string[], where: Where): readonly string[] {
  if (given === undefined || given === null) return codes;
  const labels = asTexts(given);
  if (labels?.length !== codes.length) {
    const found = asArray(given)?.length ?? 0;
    throw statisticsFault("labels-length", where, { found, codes: codes.length });
  }
  return labels.map((label, i) => foldBlanks(label) || (codes[i] ?? ""));
}
