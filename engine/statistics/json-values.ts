/** Reading of JSON whose shape is not yet known: nothing is assumed, nothing throws. */

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, or undefined for anything else (arrays and null too). */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The value as an array, or undefined. */
export function asArray(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

/**
 * The value itself; the only element of an array of one. Some clients write every scalar in such
 * a box.
 */
export function unboxed(value: unknown): unknown {
  const array = asArray(value);
  return array?.length === 1 ? unboxed(array[0]) : value;
}

/** Text (also boxed), or undefined. */
export function asText(value: unknown): string | undefined {
  const scalar = unboxed(value);
  return typeof scalar === "string" ? scalar : undefined;
}

/** A finite number (also boxed), or undefined. */
export function asNumber(value: unknown): number | undefined {
  const scalar = unboxed(value);
  return typeof scalar === "number" && Number.isFinite(scalar) ? scalar : undefined;
}

/** True or false (also boxed), or undefined. */
export function asFlag(value: unknown): boolean | undefined {
  const scalar = unboxed(value);
  return typeof scalar === "boolean" ? scalar : undefined;
}

/** Texts of an array; undefined where it is none or one of them is no text. */
export function asTexts(value: unknown): readonly string[] | undefined {
  const texts = asArray(value)?.map(asText);
  return texts?.every((text) => text !== undefined) ? texts : undefined;
}

/** The own property of an object; inherited names such as `constructor` are none. */
export function property(object: JsonObject | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A text as shown in a sentence: at most 80 characters, blanks folded. */
export function excerpt(value: unknown): string {
  const text = typeof value === "string" ? value : plain(value);
  const folded = foldBlanks(text);
  return folded.length > 80 ? `${folded.slice(0, 79)}…` : folded;
}

function plain(value: unknown): string {
  if (value === undefined) return "";
  // JSON has no word for NaN and the infinities.
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** The text on one line, outer blanks removed. */
export function foldBlanks(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
