/** Parts of a pack of classification data: JSON whose shape nothing but a look can tell. */
import { EngineError } from "../errors";

/** True for an object with named members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member that is text. @throws EngineError `bad-argument` where it is not. */
export function packText(pack: Readonly<Record<string, unknown>>, name: string): string {
  const value = pack[name];
  if (typeof value !== "string") throw badPart(name);
  return value;
}

/** A member whose own members are all text, by name. @throws EngineError `bad-argument` else. */
export function textsOf(
  pack: Readonly<Record<string, unknown>>,
  name: string,
): ReadonlyMap<string, string> {
  const value = pack[name];
  if (!isRecord(value)) throw badPart(name);
  const texts = new Map<string, string>();
  for (const key of Object.keys(value)) texts.set(key, packText(value, key));
  return texts;
}

/** The fault of a member that is not what it should be. */
export function badPart(name: string): EngineError {
  return new EngineError("bad-argument", `The pack's part "${name}" cannot be read.`);
}
