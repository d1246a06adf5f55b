/**
 * The worksheet functions that answer with report tables: indicators, hot spots, disruptions.
 * What is said in functions.ts holds here as well.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * The largest of the products and materials in a year: rank, product, material, value, unit, share
 * @customfunction CRMTOP CRMTOP
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param year One year
 * @param n Number of rows; left out = 10
 * @param by product and material (default), product, material or responsibility
 * @param unit kg (default), t, g, or SEK with Material prices
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmTop(
  model: unknown[][],
  measure: unknown[][],
  year: unknown[][],
  n?: unknown[][],
  by?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMTOP", [model, measure, year, n, by, unit], invocation);
}

/**
 * Indicators of each material by year in t: inflow, stock, release, available, collected, recovered and their ratios
 * @customfunction CRMINDICATORS CRMINDICATORS
 * @param model The model: the cell with =CRMMODEL(…)
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmIndicators(
  model: unknown[][],
  years?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMINDICATORS", [model, years], invocation);
}

/**
 * What a scenario of the table Disruptions takes out of imports, beside what is available and recovered
 * @customfunction CRMDISRUPTION CRMDISRUPTION
 * @param model The model: the cell with =CRMMODEL(…)
 * @param scenario A scenario of the table Disruptions
 * @param material One material or group, or "all"
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit kg (default), t, g, or SEK with Material prices
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmDisruption(
  model: unknown[][],
  scenario: unknown[][],
  material: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMDISRUPTION", [model, scenario, material, years, unit], invocation);
}
