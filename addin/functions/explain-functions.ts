/**
 * The worksheet function that explains a number. What is said in functions.ts holds here as well.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * A table of what one value is made of, level by level, down to the rows of the tables and their sources
 * @customfunction CRMEXPLAIN CRMEXPLAIN
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product One product, group or responsibility; blank = all, summed
 * @param material One material or group; "all" = all summed; blank = the goods themselves
 * @param year One year of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmExplain(
  model: unknown[][],
  measure: unknown[][],
  product: unknown[][],
  material: unknown[][],
  year: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMEXPLAIN", [model, measure, product, material, year, unit], invocation);
}
