/** Footnotes of a JSON-stat answer: of the table, of its variables and of single codes. */
import { asArray, asFlag, asObject, asText, property, type JsonObject } from "./json-values";
import type { Note } from "./table-metadata";

/** Every note, each text once in its place: the table's own first, then by variable and code. */
export function readNotes(dataset: JsonObject, ids: readonly string[]): readonly Note[] {
  const notes = textsOf(
    property(dataset, "note"),
    asObject(property(asObject(property(dataset, "extension")), "noteMandatory")),
    {},
  );
  const dimensions = asObject(property(dataset, "dimension"));
  for (const variable of ids) {
    const dimension = asObject(property(dimensions, variable));
    const extension = asObject(property(dimension, "extension"));
    const mandatory = asObject(property(extension, "noteMandatory"));
    notes.push(...textsOf(property(dimension, "note"), mandatory, { variable }));
    const ofCodes = asObject(property(asObject(property(dimension, "category")), "note")) ?? {};
    const mandatoryOfCodes = asObject(property(extension, "categoryNoteMandatory"));
    for (const [code, texts] of Object.entries(ofCodes)) {
      const own = asObject(property(mandatoryOfCodes, code));
      notes.push(...textsOf(texts, own, { variable, code }));
    }
  }
  return notes;
}

/** Notes that the office requires wherever the figures are, then the others. */
export function mandatoryFirst(notes: readonly Note[]): readonly Note[] {
  return [...notes.filter(({ mandatory }) => mandatory), ...notes.filter((n) => !n.mandatory)];
}

/** A text that stands twice in one place is told once, and is mandatory if either is. */
function textsOf(
  given: unknown,
  mandatory: JsonObject | undefined,
  place: { readonly variable?: string; readonly code?: string },
): Note[] {
  const listed = asArray(given) ?? (given === undefined ? [] : [given]);
  const byText = new Map<string, Note>();
  listed.forEach((item, i) => {
    const text = (asText(item) ?? "").replace(/\r\n?/g, "\n").trim();
    if (text === "") return;
    const must = asFlag(property(mandatory, String(i))) ?? false;
    byText.set(text, { text, mandatory: must || byText.get(text)?.mandatory === true, ...place });
  });
  return [...byText.values()];
}
