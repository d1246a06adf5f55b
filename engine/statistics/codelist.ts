/** Codelists of PxWeb v2: subsets (value sets) and groupings (aggregations) of a variable's values. */
import { asArray, asObject, asText, asTexts, excerpt, foldBlanks, property } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";

/** One value of a codelist and the variable's own codes that it stands for. */
export interface CodelistValue {
  readonly code: string;
  readonly label: string;
  readonly standsFor: readonly string[];
}

/** A codelist; a selection under it takes its own codes. */
export interface Codelist {
  readonly id: string;
  readonly label: string;
  readonly type: "Valueset" | "Aggregation";
  readonly values: readonly CodelistValue[];
}

/**
 * The codelist of an answer to `GET /codelists/{id}`.
 * @throws StatisticsFault where it has no id or values, or a code stands twice.
 */
export function decodeCodelist(json: unknown, where: Where): Codelist {
  const object = asObject(json);
  const id = asText(property(object, "id"));
  const listed = asArray(property(object, "values"));
  if (id === undefined || listed === undefined) {
    throw statisticsFault("codelist-unreadable", where, { found: excerpt(json) });
  }
  const values = listed.map((item) => readValue(item, where, id));
  const codes = values.map(({ code }) => code);
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw statisticsFault("code-doubled", { ...where, variable: id, code });
    seen.add(code);
  }
  return {
    id,
    label: foldBlanks(asText(property(object, "label")) ?? id),
    type: asText(property(object, "type")) === "Aggregation" ? "Aggregation" : "Valueset",
    values,
  };
}

function readValue(item: unknown, where: Where, id: string): CodelistValue {
  const object = asObject(item);
  const code = asText(property(object, "code"));
  if (code === undefined) {
    throw statisticsFault("codes-unreadable", { ...where, variable: id }, { found: excerpt(item) });
  }
  const label = foldBlanks(asText(property(object, "label")) ?? "");
  const standsFor = asTexts(property(object, "valueMap")) ?? [code];
  return { code, label: label === "" ? code : label, standsFor };
}
