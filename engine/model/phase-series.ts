/** Yearly inflow, stock and outflow of a phase, for one product and one material (CRMPHASE). */
import { textIn, wordOf, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { inForceAt } from "../flows/cohort-rows";
import { sharesOf } from "../flows/handling-shares";
import { USE } from "../flows/phase-rows";
import type { Product } from "../trade/product";
import {
  afterUseBooks,
  bookedIn,
  handlingOf,
  weighedStart,
  type Weighed,
} from "./after-use-series";
import { measureIn, type StockMeasure } from "./measure-series";
import type { Model } from "./model";
import type { ProductRun } from "./product-run";

/** What is asked of a phase. */
export interface PhaseQuantity {
  /** Canonical name. */
  readonly phase: string;
  readonly what: Word<"phase quantity">;
}

/** The phase as the stock model's result has it. */
const MEASURE: Readonly<Record<Word<"phase quantity">, StockMeasure>> = {
  inflow: "inflow",
  stock: "stock",
  outflow: "release",
};

/**
 * The quantity for each year of the model, `[year]`, in product's unit × weight; NaN = no answer.
 * Without rows of Phases a product has the phase `use`; goods that are retained are in
 * `hibernating`, and `waste` is a pile that Start gives and nothing enters.
 */
export function phaseSeries(
  model: Model,
  product: Product,
  { phase, what }: PhaseQuantity,
  weighed: Weighed,
): Float64Array {
  const years = model.parts.years;
  if (!years) return new Float64Array(0);
  const run = model.run(product);
  const valueIn = inChain(model, product, phase)
    ? chainValue(run, phase, what, weighed)
    : valueOutsideChain(model, product, { phase, what }, weighed);
  return Float64Array.from({ length: Math.max(0, years.last - years.first + 1) }, (_, i) =>
    valueIn(years.first + i),
  );
}

type ValueIn = (year: number) => number;

const NONE: ValueIn = () => NaN;

function chainValue(
  run: ProductRun,
  phase: string,
  what: PhaseQuantity["what"],
  { weightsOf }: Weighed,
): ValueIn {
  const found = run.phases?.byName.get(phase);
  if (!found) return NONE;
  const weights = weightsOf?.(found.axis.firstCohort, found.axis.lastYear);
  const { startYear } = run.phases ?? {};
  const known = { ...(startYear === undefined ? {} : { startYear }), findings: [] };
  return (year) => measureIn(known, found, MEASURE[what], year, weights);
}

function valueOutsideChain(
  model: Model,
  product: Product,
  { phase, what }: PhaseQuantity,
  weighed: Weighed,
): ValueIn {
  const run = model.run(product);
  if (phase === "waste") return wasteValue(model, product, what, weighed);
  if (phase === "hibernating") return hibernatingValue(model, product, what, weighed);
  const { cohorts } = run;
  if (phase !== USE || !cohorts) return NONE;
  const weights = weighed.weightsOf?.(cohorts.axis.firstCohort, cohorts.axis.lastYear);
  return (year) => measureIn(run, cohorts, MEASURE[what], year, weights);
}

function hibernatingValue(
  model: Model,
  product: Product,
  what: PhaseQuantity["what"],
  weighed: Weighed,
): ValueIn {
  const found = afterUseBooks(model, product, model.run(product), weighed);
  if (!found) return NONE;
  const { firstYear, opening, books } = found;
  const series = {
    inflow: books.retained,
    stock: books.hibernating,
    outflow: books.outOfHibernation,
  }[what];
  return (year) => bookedIn(series, firstYear, opening, year, what === "stock");
}

/** The pile of waste: what is collected of it each year is a share of what was left. */
function wasteValue(
  model: Model,
  product: Product,
  what: PhaseQuantity["what"],
  { material, weightsOf }: Weighed,
): ValueIn {
  const years = model.parts.years;
  const { afterUse, findings } = model.run(product);
  const pile = afterUse?.waste;
  // Waste needs nothing of what is in use.
  const isStopped = findings.some(
    ({ code, blocks }) => blocks.length > 0 && code !== "no-use-data",
  );
  if (!pile || !years || isStopped) return NONE;
  const handling = handlingOf(model);
  const rows = handling.wasteRows(material);
  const shareIn = (year: number): number => {
    if (handling.isWasteBroken) return NaN;
    const row = inForceAt(rows, year);
    return row ? sharesOf(row).collected : 0;
  };
  const opening = weighedStart(pile, weightsOf);
  const length = Math.max(0, years.last - pile.year);
  const books = {
    inflow: new Float64Array(length),
    stock: new Float64Array(length),
    outflow: new Float64Array(length),
  };
  let left = opening;
  for (let i = 0; i < length; i += 1) {
    const collected = left === 0 ? 0 : left * shareIn(pile.year + 1 + i);
    left -= collected;
    books.outflow[i] = collected;
    books.stock[i] = left;
  }
  return (year) => bookedIn(books[what], pile.year + 1, opening, year, what === "stock");
}

/** True where the product's own rows of Phases name the phase, also faulty ones. */
function inChain(model: Model, product: Product, phase: string): boolean {
  return rowsOf(model, "Phases", product).some((row) => textIn(row, "phase") === phase);
}

function rowsOf(model: Model, kind: "Phases" | "Start", product: Product): readonly Row[] {
  const rows = model.parts.rows.get(kind) ?? [];
  return rows.filter((row) => textIn(row, "product") === product.name);
}

/** True for a product that has the phase; the others stand outside sums of it. */
export function hasPhase(model: Model, product: Product, phase: string): boolean {
  if (inChain(model, product, phase) || phase === "hibernating") return true;
  if (phase === USE) return rowsOf(model, "Phases", product).length === 0;
  if (phase !== "waste") return false;
  return rowsOf(model, "Start", product).some(
    (row) => wordOf(row, "phase", "start phase") === "waste",
  );
}

/** The phases of the model by name: use, those of Phases in order of appearance, those of Start. */
export function phasesOf(model: Model): readonly string[] {
  const named = (model.parts.rows.get("Phases") ?? []).flatMap((row) => textIn(row, "phase") ?? []);
  const all = [...new Set([USE, ...named, "hibernating", "waste"])];
  return all.filter((phase) => model.products.some((product) => hasPhase(model, product, phase)));
}
