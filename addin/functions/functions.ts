/**
 * The worksheet functions as Excel registers them: one thin wrapper each. Their comments are what
 * the user reads while typing (the build makes functions.json of them, and functions-sv.json with
 * metadata/swedish.ts), so they speak to the user.
 *
 * Every value comes as a range, since one type fits a cell, a range and an array; a parameter that
 * is left out comes as null. Argument order never changes; new arguments come last and are optional.
 * Types are written out, because the generator of functions.json knows no aliases.
 */
import { dispatch } from "./dispatch";
import type { Invocation } from "./function-caller";

/**
 * Builds a model from assumption tables and answers with its handle, a text for the other functions
 * @customfunction CRMMODEL CRMMODEL
 * @param name Name of the model, or of a scenario in the table Changes
 * @param tables A table with its headers, for example Products[#All], or a part from CRMPART
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the handle
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function crmModel(
  name: unknown[][],
  tables: unknown[][][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMMODEL", [name, ...tables], invocation);
}

/**
 * Gathers tables into a part of a model, for models over 5 MB; answers with the part's handle
 * @customfunction CRMPART CRMPART
 * @param tables A table with its headers, for example Flows[#All]
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the handle
 * @requiresAddress
 * @requiresParameterAddresses
 */
export function crmPart(
  tables: unknown[][][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMPART", [...tables], invocation);
}

/**
 * A table with headers: product, material, measure, unit and one column per year
 * @customfunction CRMTABLE CRMTABLE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param measures A measure such as stock, or a range of them
 * @param product Product, group or responsibility; a range of names; left out = each
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmTable(
  model: unknown[][],
  measures: unknown[][],
  product?: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMTABLE", [model, measures, product, material, years, unit], invocation);
}

/**
 * A table of goods or materials by the year they entered use
 * @customfunction CRMCOHORTS CRMCOHORTS
 * @param model The model: the cell with =CRMMODEL(…)
 * @param product One product, group or responsibility
 * @param material Material or group; a range; "all" = all summed; "*" = each; left out = the goods themselves
 * @param years Years in a row, a column or as "2016:2030"; left out = all years of the model
 * @param unit Materials: kg (default), t, g, or SEK with Material prices. Goods: their own unit, kg or t
 * @param measure stock (default), release or used export
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmCohorts(
  model: unknown[][],
  product: unknown[][],
  material?: unknown[][],
  years?: unknown[][],
  unit?: unknown[][],
  measure?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMCOHORTS", [model, product, material, years, unit, measure], invocation);
}

/**
 * What is wrong or worth knowing in the tables: severity, table, key, column, message, what to do
 * @customfunction CRMCHECK CRMCHECK
 * @param model The model: the cell with =CRMMODEL(…)
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmCheck(
  model: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMCHECK", [model], invocation);
}

/**
 * What the model is made of: fingerprint, conventions in force, years, rows per table, sources
 * @customfunction CRMINFO CRMINFO
 * @param model The model: the cell with =CRMMODEL(…)
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmInfo(
  model: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMINFO", [model], invocation);
}

/**
 * Modelled values beside observed ones, with differences as fractions and what would close them
 * @customfunction CRMVALIDATE CRMVALIDATE
 * @param model The model: the cell with =CRMMODEL(…)
 * @param subject Product, group or responsibility in the table Observed; left out = all
 * @param measure Measure in the table Observed; left out = all
 * @param {CustomFunctions.Invocation} invocation Where the call stands
 * @returns the table
 * @requiresParameterAddresses
 */
export function crmValidate(
  model: unknown[][],
  subject?: unknown[][],
  measure?: unknown[][],
  invocation?: Invocation,
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMVALIDATE", [model, subject, measure], invocation);
}

/**
 * Share of a cohort still in use at an age, 0 to 1
 * @customfunction CRMSURVIVAL CRMSURVIVAL
 * @param age Age in years; a range gives a share for each
 * @param distribution fixed, uniform, normal, normal uncut, folded normal, lognormal, weibull, gamma or exponential
 * @param mean Mean lifetime, years
 * @param sd Standard deviation, years
 * @param convention uniform, mid, end or start of the year; left out = exactly at that age
 * @param shape Shape parameter, in place of mean and sd
 * @param scale Scale parameter, years
 * @returns shares in the shape of age
 */
export function crmSurvival(
  age: unknown[][],
  distribution: unknown[][],
  mean?: unknown[][],
  sd?: unknown[][],
  convention?: unknown[][],
  shape?: unknown[][],
  scale?: unknown[][],
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMSURVIVAL", [age, distribution, mean, sd, convention, shape, scale]);
}

/**
 * Name of a CN code: its own text, after those above it where it alone says nothing
 * @customfunction CRMCNNAME CRMCNNAME
 * @param code CN code of 2, 4, 6, 8 or 10 digits; a range gives a name for each
 * @param language sv or en; left out = Excel's own
 * @returns names in the shape of code
 */
export function crmCnName(
  code: unknown[][],
  language?: unknown[][],
): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMCNNAME", [code, language]);
}

/**
 * Version of Materialkartan
 * @customfunction CRMVERSION CRMVERSION
 * @returns the version
 */
export function crmVersion(): unknown[][] | Promise<unknown[][]> {
  return dispatch("CRMVERSION", []);
}
