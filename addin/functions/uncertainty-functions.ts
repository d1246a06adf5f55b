/**
 * The worksheet functions that tell how uncertain an answer is. What is said in functions.ts holds
 * here as well.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * A table of the range of a measure: percentiles, mean and value by year, from random draws within low and high
 * @customfunction CRMRANGE CRMRANGE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param percentiles Percentiles 0–100, one or a range; left out = 5, 50, 95
 * @param draws Number of draws; left out = as in Settings, else 1000
 * @param seed Seed of the draws; left out = as in Settings, else 1
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param baseYear Year that is 1: the range of the index, and how often it is above 1
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmRange(
  model: unknown[][],
  measure: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  percentiles?: unknown[][],
  draws?: unknown[][],
  seed?: unknown[][],
  unit?: unknown[][],
  baseYear?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch(
    "CRMRANGE",
    [model, measure, product, material, years, percentiles, draws, seed, unit, baseYear],
    invocation,
  );
}

/**
 * A table of what each assumption alone does to one value, from its low to its high, widest first
 * @customfunction CRMSENSITIVITY CRMSENSITIVITY
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product One product, group or responsibility; blank = all, summed
 * @param material One material or group; "all" = all summed; blank = the goods themselves
 * @param year One year of the model
 * @param change Change up and down of what has no range; left out = 0.1, which is 10 %
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmSensitivity(
  model: unknown[][],
  measure: unknown[][],
  product: unknown[][],
  material: unknown[][],
  year: unknown[][],
  change?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch(
    "CRMSENSITIVITY",
    [model, measure, product, material, year, change, unit],
    invocation,
  );
}
