import type { CodeList } from "../classification/code-list";
import { comesThroughShorter } from "./code-rows";
import { isRequired } from "./code-validity";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "./flow-index";

/** True where the code holds and is in force, or has rows all the same, and is not given elsewhere. */
export function isAsked(
  use: CodeUse,
  uses: readonly CodeUse[],
  flow: FlowName,
  year: number,
  index: FlowIndex,
  codes: CodeList | undefined,
): boolean {
  if (!takes(use, flow, year)) return false;
  if (comesThroughShorter(use, uses, flow, year, index)) return false;
  return isRequired(use.code, year, codes) || index.codesTaken(use.code, flow, year).length > 0;
}
