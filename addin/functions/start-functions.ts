import type { AnswerErrorType } from "#engine";
import type { CodeData } from "./code-data";
import { connectFunctions } from "./dispatch";
import { FunctionCaller } from "./function-caller";
import type { FunctionHost } from "./function-host";
import { WORKSHEET_FUNCTIONS, type WorksheetFunction } from "./function-list";
import { ModelStore } from "./model-store";

/** Models and parts that stay in memory; an edit of an assumption makes a new one. */
const STORE_CAPACITY = 60;

/** Where functions are registered, and how errors are made there. */
export interface FunctionRegistry {
  associate(id: string, worksheetFunction: WorksheetFunction): void;
  makeError(type: AnswerErrorType, message: string): unknown;
}

/** What the functions run on; the rest of the add-in shares it. */
export interface StartedFunctions {
  /** Models in memory: the pane answers from the same ones as the cells. */
  readonly store: ModelStore;
  readonly caller: FunctionCaller;
}

/** Registers every worksheet function and connects them to a store and a host. */
export function startFunctions(
  registry: FunctionRegistry,
  host: FunctionHost,
  codeData: CodeData,
  onFault?: (cause: unknown) => void,
): StartedFunctions {
  const store = new ModelStore(STORE_CAPACITY);
  const caller = new FunctionCaller({
    store,
    host,
    codeData,
    makeError: (type, message) => registry.makeError(type, message),
    ...(onFault ? { onFault } : {}),
  });
  connectFunctions(caller);
  for (const [id, worksheetFunction] of Object.entries(WORKSHEET_FUNCTIONS)) {
    registry.associate(id, worksheetFunction);
  }
  return { store, caller };
}
