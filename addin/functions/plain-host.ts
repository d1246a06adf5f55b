import type { Language } from "#engine";
import type { FunctionHost } from "./function-host";

/** Swedish for every Swedish locale, else English. */
export function languageOfLocale(locale: string | undefined): Language {
  return /^sv\b/iu.test(locale ?? "") ? "sv" : "en";
}

/**
 * A host that tells nothing but the user's locale: blank cells count as not told, tables have no
 * names, and nothing is read a second time. Sound alone, and what stands in until a fuller host does.
 */
export function plainHost(locale: () => string | undefined): FunctionHost {
  return {
    language: () => languageOfLocale(locale()),
    blanksTold: () => false,
    tableNameAt: () => undefined,
    readAgain: (addresses) => Promise.resolve(addresses.map(() => undefined)),
    modelCellOf: () => Promise.resolve(undefined),
  };
}
