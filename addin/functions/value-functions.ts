/**
 * The worksheet functions that answer with values by year: products and materials against years.
 * What is said in functions.ts holds here as well.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * Goods put into use each year, in units, or their materials in kg
 * @customfunction CRMINFLOW CRMINFLOW
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmInflow(
  model: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMINFLOW", [model, product, material, years, unit], invocation);
}

/**
 * Goods in use at the end of each year, in units, or their materials in kg
 * @customfunction CRMSTOCK CRMSTOCK
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmStock(
  model: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMSTOCK", [model, product, material, years, unit], invocation);
}

/**
 * Goods that leave use each year, in units, or their materials in kg
 * @customfunction CRMRELEASE CRMRELEASE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmRelease(
  model: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMRELEASE", [model, product, material, years, unit], invocation);
}

/**
 * Goods that can be collected in the country each year after use, in units, or their materials in kg
 * @customfunction CRMAVAILABLE CRMAVAILABLE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmAvailable(
  model: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMAVAILABLE", [model, product, material, years, unit], invocation);
}

/**
 * What is recovered each year of what is collected after use, in units, or materials in kg
 * @customfunction CRMRECOVERED CRMRECOVERED
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmRecovered(
  model: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMRECOVERED", [model, product, material, years, unit], invocation);
}

/**
 * Any measure by year, in units of the goods, or in kg for materials
 * @customfunction CRMVALUE CRMVALUE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measure inflow, stock, release, stock change, used export, collected, exported, exported unrecorded, retained, hibernating, available, recovered or unknown
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmValue(
  model: unknown[][],
  measure: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMVALUE", [model, measure, product, material, years, unit], invocation);
}

/**
 * Inflow, stock or outflow of a phase of the life cycle by year, in units, or materials in kg
 * @customfunction CRMPHASE CRMPHASE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param phase A phase of the table Phases, or use, hibernating or waste
 * @param what inflow, stock or outflow
 * @param product Product, group or responsibility; a range of names; "*" = each; left out = all, summed
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns years in the direction they were given
 * @requiresParameterAddresses
 */
export function crmPhase(
  model: unknown[][],
  phase: unknown[][],
  what: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMPHASE", [model, phase, what, product, material, years, unit], invocation);
}
