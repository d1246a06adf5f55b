import type { Cell, Language } from "#engine";
import type { CodeData } from "./code-data";
import type { ModelStore } from "./model-store";

/** What a host gives every call. */
export interface FunctionRuntime {
  readonly store: ModelStore;
  /** Loaded before CRMMODEL and CRMCNNAME are called; other functions need none. */
  readonly codeData: CodeData;
  /** The caller's language; a model's Settings may ask for another in its tables. */
  readonly language: Language;
  /** False where a blank cell arrives as 0 (desktop Excel). */
  readonly blanksTold: boolean;
  /** The own name of a table given as a range, where the host knows it. */
  readonly tableName?: (cells: readonly (readonly Cell[])[]) => string | undefined;
}
