import type { Outcome } from "../ports/workbook";
import { officeFault } from "./office-errors";

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one task after the other: several requests at once are refused on Mac (office-js#2874).
 * A failing task does not stop those after it.
 */
function afterTheLast<T>(task: () => Promise<T>): Promise<T> {
  const mine = last.then(task, task);
  last = mine;
  return mine;
}

/** Runs a task that makes several batches of its own, with no other between them. */
export async function inTurn<T>(task: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await afterTheLast(task) };
  } catch (error) {
    return { ok: false, fault: officeFault(error) };
  }
}

/** Runs a batch in Excel, after those before it; what Excel refuses becomes a fault. */
export function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<Outcome<T>> {
  return inTurn(() => Excel.run(batch));
}
