/** The functions' help in Swedish. Ids and names of functions stay: workbooks hold them. */
import type { FunctionsFile } from "./functions-file";
import { SWEDISH_NAMES, SWEDISH_TEXTS } from "./swedish";

/**
 * The same file with descriptions and parameter names in Swedish.
 * @throws RangeError that lists every text without a translation
 */
export function translateMetadata(file: FunctionsFile): FunctionsFile {
  const missing = untranslated(file);
  if (missing.length > 0) {
    throw new RangeError(`Add to addin/functions/metadata/swedish.ts: ${missing.join(" | ")}`);
  }
  const text = (english: string): string => SWEDISH_TEXTS[english] ?? english;
  return {
    ...file,
    functions: file.functions.map((entry) => ({
      ...entry,
      description: text(entry.description),
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        name: SWEDISH_NAMES[parameter.name] ?? parameter.name,
        description: text(parameter.description),
      })),
    })),
  };
}

/** Texts and names of the file that have no Swedish. */
export function untranslated(file: FunctionsFile): string[] {
  const parameters = file.functions.flatMap((entry) => entry.parameters);
  const texts = [...file.functions, ...parameters].map(({ description }) => description);
  const names = parameters.map(({ name }) => name);
  return [
    ...new Set([
      ...texts.filter((text) => !Object.hasOwn(SWEDISH_TEXTS, text)),
      ...names.filter((name) => !Object.hasOwn(SWEDISH_NAMES, name)),
    ]),
  ];
}
