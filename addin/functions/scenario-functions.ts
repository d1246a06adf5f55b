/**
 * The worksheet functions that hold models and conventions beside each other, and a model against the
 * user's own criteria. What is said in functions.ts holds here as well.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * How much more model B answers than model A by year, in units of the goods, or in kg for materials
 * @customfunction CRMDIFF CRMDIFF
 * @param modelA The model to compare with: a cell with =CRMMODEL(…)
 * @param modelB The other model: a cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of model A
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmDiff(
  modelA: unknown[][],
  modelB: unknown[][],
  measure: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMDIFF", [modelA, modelB, measure, product, material, years, unit], invocation);
}

/**
 * A table from model A to model B in steps: statistics, content, lifetimes, handling, settings and the rest
 * @customfunction CRMBRIDGE CRMBRIDGE
 * @param modelA The model to start from: a cell with =CRMMODEL(…)
 * @param modelB The model to end in: a cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product One product, group or responsibility; blank = all, summed
 * @param material One material or group; "all" = all summed; blank = the goods themselves
 * @param year One year of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmBridge(
  modelA: unknown[][],
  modelB: unknown[][],
  measure: unknown[][],
  product: unknown[][],
  material: unknown[][],
  year: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch(
    "CRMBRIDGE",
    [modelA, modelB, measure, product, material, year, unit],
    invocation,
  );
}

/**
 * A table of one measure under each convention of when in the year goods enter use
 * @customfunction CRMCOMPARE CRMCOMPARE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product One product, group or responsibility; blank = all, summed
 * @param material One material or group; "all" = all summed; blank = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmCompare(
  model: unknown[][],
  measure: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMCOMPARE", [model, measure, product, material, years, unit], invocation);
}

/**
 * A table of what a result rests on, held against the limits of a purpose in the table Criteria
 * @customfunction CRMQUALITY CRMQUALITY
 * @param model The model: the cell with =CRMMODEL(…)
 * @param purpose A purpose of the table Criteria, such as national total
 * @param product One product, group or responsibility; blank = all, summed
 * @param material One material or group; "all" = all summed; blank = the goods themselves
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmQuality(
  model: unknown[][],
  purpose: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMQUALITY", [model, purpose, product, material], invocation);
}
