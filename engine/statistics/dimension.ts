/** Reads one JSON-stat dimension: its codes in order, their labels, units and notes. */
import { asArray, asFlag, asNumber, asObject, asText, asTexts } from "./json-values";
import { excerpt, foldBlanks, property, unboxed, type JsonObject } from "./json-values";
import { statisticsFault, type Where } from "./statistics-fault";
import type { CodelistReference, ContentsUnit, MeasuringType } from "./table-metadata";
import type { Role, Variable } from "./table-metadata";

const MEASURING_TYPES: readonly string[] = ["Flow", "Stock", "Average", "Other"];

/**
 * The variable that a dimension describes.
 * @throws StatisticsFault where codes are missing, doubled, or not in an order 0…n−1.
 */
export function readDimension(
  dimension: unknown,
  where: Where & { readonly variable: string },
  role: Role | undefined,
): Variable {
  const object = asObject(dimension);
  const category = asObject(property(object, "category"));
  if (object === undefined || category === undefined) {
    throw statisticsFault("dimension-missing", where);
  }
  const labels = asObject(property(category, "label"));
  const codes = codesOf(property(category, "index"), labels, where);
  const extension = asObject(property(object, "extension"));
  const eliminationValue = asText(property(extension, "eliminationValueCode"));
  return {
    code: where.variable,
    label: foldBlanks(asText(property(object, "label")) ?? where.variable),
    ...(role === undefined ? {} : { role }),
    codes,
    labels: codes.map((code) => labelOf(labels, code)),
    elimination: asFlag(property(extension, "elimination")) ?? false,
    ...(eliminationValue === undefined ? {} : { eliminationValue }),
    units: unitsOf(asObject(property(category, "unit")), codes),
    measuringTypes: measuringTypesOf(asObject(property(extension, "measuringType")), codes),
    codelists: codelistsOf(property(extension, "codelists")),
  };
}

/** Codes by position. JavaScript reorders keys that look like numbers, so the position decides. */
function codesOf(index: unknown, labels: JsonObject | undefined, where: Where): readonly string[] {
  const listed = asArray(index);
  if (listed !== undefined) return listedCodes(listed, where);
  const positions = asObject(index);
  if (positions !== undefined) return positionedCodes(positions, where);
  // JSON-stat allows a dimension of one category to give its label only.
  const only = labels === undefined ? [] : Object.keys(labels);
  if (index === undefined && only.length === 1) return only;
  throw statisticsFault("codes-unreadable", where, { found: excerpt(index) });
}

function listedCodes(listed: readonly unknown[], where: Where): readonly string[] {
  const seen = new Set<string>();
  for (const item of listed) {
    const code = asText(item);
    if (code === undefined) {
      throw statisticsFault("codes-unreadable", where, { found: excerpt(item) });
    }
    if (seen.has(code)) throw statisticsFault("code-doubled", { ...where, code });
    seen.add(code);
  }
  return [...seen];
}

function positionedCodes(positions: JsonObject, where: Where): readonly string[] {
  const entries = Object.entries(positions);
  const codes = new Array<string | undefined>(entries.length);
  for (const [code, given] of entries) {
    const position = unboxed(given);
    if (typeof position !== "number" || !Number.isInteger(position)) {
      throw statisticsFault("code-position", { ...where, code }, { found: excerpt(given) });
    }
    if (position < 0 || position >= entries.length || codes[position] !== undefined) {
      throw statisticsFault("code-position", { ...where, code }, { found: position });
    }
    codes[position] = code;
  }
  return codes.map((code) => code ?? "");
}

function labelOf(labels: JsonObject | undefined, code: string): string {
  const label = foldBlanks(asText(property(labels, code)) ?? "");
  return label === "" ? code : label;
}

function unitsOf(
  units: JsonObject | undefined,
  codes: readonly string[],
): ReadonlyMap<string, ContentsUnit> {
  const found = new Map<string, ContentsUnit>();
  for (const code of codes) {
    const unit = asObject(property(units, code));
    const base = foldBlanks(
      asText(property(unit, "base")) ?? asText(property(unit, "label")) ?? "",
    );
    const decimals = asNumber(property(unit, "decimals"));
    if (base !== "") found.set(code, { base, ...(decimals === undefined ? {} : { decimals }) });
  }
  return found;
}

function measuringTypesOf(
  types: JsonObject | undefined,
  codes: readonly string[],
): ReadonlyMap<string, MeasuringType> {
  const found = new Map<string, MeasuringType>();
  for (const code of codes) {
    const type = asText(property(types, code));
    if (type !== undefined && MEASURING_TYPES.includes(type))
      found.set(code, type as MeasuringType);
  }
  return found;
}

function codelistsOf(codelists: unknown): readonly CodelistReference[] {
  const found: CodelistReference[] = [];
  for (const item of asArray(codelists) ?? []) {
    const object = asObject(item);
    const id = asText(property(object, "id"));
    if (id === undefined) continue;
    const type = asText(property(object, "type")) === "Aggregation" ? "Aggregation" : "Valueset";
    found.push({ id, label: foldBlanks(asText(property(object, "label")) ?? id), type });
  }
  return found;
}

/**
 * The ids of a dataset's dimensions.
 * @throws StatisticsFault where there are none, or one stands twice.
 */
export function dimensionIds(ids: unknown, where: Where): readonly string[] {
  const texts = asTexts(ids);
  if (texts === undefined || texts.length === 0) {
    throw statisticsFault("ids-unreadable", where, { found: excerpt(ids) });
  }
  const doubled = texts.find((id, i) => texts.indexOf(id) !== i);
  if (doubled !== undefined)
    throw statisticsFault("variable-doubled", { ...where, variable: doubled });
  return texts;
}
