import type { FunctionCaller, Invocation } from "./function-caller";
import type { HostAnswer } from "./host-values";

/**
 * The caller behind the exported functions. Excel calls plain functions, so the one who wires the
 * add-in puts the caller here, once, before any function can be called.
 */
let caller: Pick<FunctionCaller, "call"> | undefined;

/** Puts the caller behind the exported functions; undefined takes it away. */
export function connectFunctions(next: Pick<FunctionCaller, "call"> | undefined): void {
  caller = next;
}

/**
 * Passes a call on.
 * @throws the host's error where there is no answer, TypeError before the functions are connected
 */
export function dispatch(
  name: string,
  values: readonly unknown[],
  invocation?: Invocation,
): HostAnswer | Promise<HostAnswer> {
  if (!caller) throw new TypeError("The worksheet functions are not connected.");
  return caller.call(name, values, invocation);
}
