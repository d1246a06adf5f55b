/** The Start rows of a product as stock by cohort at the end of the start year. */
import { keyOf, numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { parseUnit, unitWord, type Unit } from "../quantities/units";
import type { Convention, Lifetime } from "../stocks/lifetime";
import { ShareCurve } from "../stocks/share-curve";
import { spreadStart, type StartProfile } from "../stocks/start-stock";
import { survivalTable } from "../stocks/survival-table";
import type { Product } from "../trade/product";
import { unitsPer } from "../trade/product-units";
import { yearRanges } from "../trade/year-ranges";

/** Stock at the end of the start year by cohort, in the product's unit. */
export interface StartValues {
  readonly year: number;
  readonly byCohort: ReadonlyMap<number, number>;
}

export interface StartReading {
  /** The start year, known even where the values are faulty. */
  readonly year?: number;
  readonly values?: StartValues;
  readonly findings: readonly Finding[];
}

/** How far back cohorts of a start stock may reach, years. */
const MOST_YEARS = 400;

type LifetimeOf = (year: number, cohort: number) => Lifetime;

/** Lifetimes of new goods, as {@link ProductLifetimes} has them; the goods of Start are new ones. */
export interface StartLifetimes {
  readonly of: LifetimeOf | undefined;
  readonly firstChange: number;
}

type Tell = (code: keyof typeof MODELLING, row: Row, column: string, details: Details) => void;

/** Reads the rows of phase `use`. */
export function readStart(
  product: Product,
  rows: readonly Row[],
  lifetimes: StartLifetimes,
  convention: Convention,
): StartReading {
  const findings: Finding[] = [];
  const tell: Tell = (code, row, column, details) => {
    const place = {
      table: row.table,
      kind: row.kind,
      key: keyOf(row),
      column,
      blocks: [product.name],
    };
    findings.push(makeFinding(code, MODELLING[code], place, { product: product.name, ...details }));
  };
  const inUse = rowsInUse(rows);
  const first = inUse[0];
  const year = first && numberIn(first, "year");
  if (year === undefined) return { findings };
  checkRows(inUse, year, tell);
  const { of, firstChange } = lifetimes;
  if (findings.some((finding) => finding.severity === "error") || of === undefined) {
    return { year, findings };
  }
  const sharesOf = (oldest: number): ((cohort: number) => number) =>
    firstChange > year
      ? sharesByAge(of, year, convention)
      : sharesByTable(of, year, oldest, convention);
  const byCohort = new Map<number, number>();
  for (const row of inUse) {
    const cohort = numberIn(row, "cohort");
    const spread =
      cohort === undefined
        ? spreadOne(row, year, of(year, year).nominalMean, sharesOf)
        : new Map([[cohort, 1]]);
    const unit = parseUnit(textIn(row, "unit") ?? product.unit.symbol) ?? product.unit;
    const total = unitsIn(row, unit, product, spread);
    if (total === undefined) {
      const from = { sv: unitWord(unit.symbol, "sv"), en: unit.symbol };
      const to = { sv: unitWord(product.unit.symbol, "sv"), en: product.unit.symbol };
      tell("unit-mismatch", row, "unit", { from, to });
      return { year, findings };
    }
    for (const [entered, share] of spread) {
      byCohort.set(entered, (byCohort.get(entered) ?? 0) + total * share);
    }
  }
  return { year, values: { year, byCohort }, findings };
}

/** Stock in use; that of other phases is read in start-after-use.ts. */
function rowsInUse(rows: readonly Row[]): Row[] {
  return rows.filter((row) => (wordOf(row, "phase", "start phase") ?? "use") === "use");
}

function checkRows(inUse: readonly Row[], year: number, tell: Tell): void {
  const first = inUse[0] as Row;
  const years = new Set(inUse.map((row) => numberIn(row, "year") ?? NaN));
  if (years.size > 1) tell("start-years", first, "year", { years: yearRanges([...years]) });
  const withCohort = inUse.filter((row) => numberIn(row, "cohort") !== undefined);
  if (withCohort.length > 0 && withCohort.length < inUse.length)
    tell("start-mixed", first, "cohort", {});
  for (const row of inUse) checkRow(row, year, tell);
}

function checkRow(row: Row, year: number, tell: Tell): void {
  const cohort = numberIn(row, "cohort");
  const profile = wordOf(row, "profile", "profile");
  const introduced = numberIn(row, "introduced");
  const growth = numberIn(row, "growth");
  if (cohort !== undefined && profile !== undefined)
    tell("start-cohort-and-profile", row, "profile", {});
  if (cohort !== undefined && cohort > year)
    tell("start-cohort-late", row, "cohort", { cohort, year });
  if (cohort === undefined && profile === undefined) tell("start-no-profile", row, "profile", {});
  if (introduced !== undefined && introduced > year) {
    tell("start-introduced-late", row, "introduced", { cell: introduced, year });
  }
  if (profile !== "growth") return;
  if (growth === undefined) tell("start-growth-missing", row, "growth", {});
  else if (growth <= -1) tell("start-growth-range", row, "growth", { cell: growth });
}

/** Shares by cohort that make 1 in sum. */
function spreadOne(
  row: Row,
  year: number,
  mean: number,
  sharesOf: (oldest: number) => (cohort: number) => number,
): Map<number, number> {
  const profile: StartProfile = wordOf(row, "profile", "profile") ?? "steady";
  const introduced = numberIn(row, "introduced");
  const oldest = Math.max(year - MOST_YEARS, introduced ?? -Infinity);
  const spread = spreadStart(1, profile, {
    startYear: year,
    growth: numberIn(row, "growth"),
    introduced,
    survivalAt: sharesOf(oldest),
    mean,
  });
  return new Map([...spread.amounts].map((share, i) => [spread.firstCohort + i, share]));
}

/** s(t0,c) where every cohort has kept its lifetime: that of its age, without a walk by year. */
function sharesByAge(of: LifetimeOf, year: number, convention: Convention): (c: number) => number {
  const curves = new Map<Lifetime, ShareCurve>();
  return (cohort) => {
    const lifetime = of(year, cohort);
    const curve = curves.get(lifetime) ?? new ShareCurve(lifetime, convention);
    curves.set(lifetime, curve);
    return curve.at(year - cohort);
  };
}

/** s(t0,c) where a lifetime has come in force before t0. */
function sharesByTable(
  of: LifetimeOf,
  year: number,
  oldest: number,
  convention: Convention,
): (c: number) => number {
  const axis = { firstCohort: oldest, firstYear: year + 1, lastYear: year + 1 };
  let shares: Float64Array | undefined;
  return (cohort) => {
    shares ??= survivalTable(axis, of, convention);
    return shares[cohort - oldest] ?? 0;
  };
}

/** The row's stock in the product's unit: a mass is shared out by the unit mass of each cohort. */
function unitsIn(
  row: Row,
  unit: Unit,
  product: Product,
  spread: ReadonlyMap<number, number>,
): number | undefined {
  let perUnit = 0;
  for (const [cohort, share] of spread) {
    const factor = unitsPer(unit, product, cohort);
    if (factor === undefined) return undefined;
    perUnit += share / factor;
  }
  return (numberIn(row, "stock") ?? NaN) / perUnit;
}
