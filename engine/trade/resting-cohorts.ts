/** Which cohorts rest on filled cells, or on values converted by a price (methods, "Checks and quality"). */
import type { Word } from "../assumptions/vocabulary";
import type { FlowSeries } from "./flow-series";
import type { FinalUse, InflowPart, InflowTrace, ProductInflow } from "./inflow";

/** What a stock may rest on. */
export type RestingOn = "filled" | "converted";

/** Years whose flows reach the stock: after the start stock, and until the year that is judged. */
export interface CountedYears {
  /** -Infinity where there is no start stock. */
  readonly after: number;
  readonly until: number;
}

/** Cohorts of which any part rests on such a cell. */
export interface RestingCohorts {
  /** By what entered. */
  readonly entered: ReadonlySet<number>;
  /** What has left as used exports by this year leaves all older cohorts unsure; -Infinity: none. */
  readonly exportedIn: number;
}

/**
 * Years of a series that rest on a filled cell, or on a value by a price. A filled cell rests on
 * what it was filled from too: between two values that a price converted it is converted.
 */
export function restingYears(series: FlowSeries, on: RestingOn): ReadonlySet<number> {
  if (on === "filled") return new Set(series.filledYears);
  const read = [...(series.trace?.read ?? [])].filter(([, { amount }]) => !Number.isNaN(amount));
  const known = read.map(([year]) => year).sort((a, b) => a - b);
  const byPrice = new Set(
    read
      .filter(([, { conversions }]) => conversions?.some(({ price }) => price) ?? false)
      .map(([year]) => year),
  );
  const isHeld = series.trace?.missing === "hold";
  const isFromPrice = (year: number): boolean => {
    if (known.includes(year)) return byPrice.has(year);
    const before = known.filter((other) => other < year).at(-1);
    const after = known.find((other) => other > year);
    const from = isHeld && before !== undefined ? [before] : [before, after];
    return from.some((other) => other !== undefined && byPrice.has(other));
  };
  return new Set([...series.amounts.keys()].filter(isFromPrice));
}

/**
 * The cohorts that rest on such cells. A cohort rests on them whole, however small the part:
 * 1,000 imported less 950 exported of which the latter is filled may be anything.
 */
export function restingCohorts(
  inflow: ProductInflow,
  on: RestingOn,
  counted: CountedYears,
  rule: Word<"negative consumption">,
): RestingCohorts {
  const { trace, finalUse } = inflow;
  if (!trace) return { entered: new Set(), exportedIn: -Infinity };
  const isCounted = (year: number): boolean => year > counted.after && year <= counted.until;
  const yearsOf = (parts: readonly InflowPart[]): number[] =>
    parts.flatMap((part) => [...yearsOfPart(part, on)].filter(isCounted));
  const direct = trace.direct ? [...restingYears(trace.direct, on)].filter(isCounted) : [];
  const flows = new Set([...direct, ...yearsOf(trace.newGoods)]);
  const entered = rule === "carry" ? withCarried(trace, inflow.firstYear, flows, counted) : flows;
  const taken = finalUse ? takenYears(finalUse, inflow, on).filter(isCounted) : [];
  const used = trace.usedGoods.flatMap((part) =>
    yearsOf([part]).map((year) => year - (part.use?.ageAtEntry ?? 0)),
  );
  return {
    entered: new Set([...entered, ...taken, ...used]),
    exportedIn: yearsOf(trace.usedExport).reduce((a, b) => Math.max(a, b), -Infinity),
  };
}

/** What a code without a share gives rests on nothing. */
function yearsOfPart({ use, series }: InflowPart, on: RestingOn): ReadonlySet<number> {
  return use?.share === 0 ? new Set() : restingYears(series, on);
}

/** The years, and those that meet a deficit which comes from one of them. */
function withCarried(
  { unsettled }: InflowTrace,
  firstYear: number,
  years: ReadonlySet<number>,
  { after, until }: CountedYears,
): ReadonlySet<number> {
  const found = new Set(years);
  let deficit = 0;
  let isUnsure = false;
  unsettled.forEach((value, i) => {
    const year = firstYear + i;
    if (year <= after || year > until) return;
    const isMet = deficit < 0 && isUnsure;
    if (isMet) found.add(year);
    const left = value + deficit;
    // What is not known stays so in the amounts themselves.
    deficit = Number.isNaN(left) ? 0 : Math.min(0, left);
    isUnsure = deficit < 0 && (years.has(year) || isMet);
  });
  return found;
}

/** Years in which what producers take of a loose component, taken off its consumption, rests on it. */
function takenYears(
  { rule, users }: FinalUse,
  { firstYear, directYears }: ProductInflow,
  on: RestingOn,
): number[] {
  if (rule !== "subtract") return [];
  const direct = new Set(directYears);
  return users.flatMap(({ amount, series }) =>
    (series ?? [])
      .flatMap((one) => [...restingYears(one, on)])
      .filter((year) => !direct.has(year) && amount[year - firstYear] !== 0),
  );
}
