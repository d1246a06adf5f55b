/** What becomes of goods or a material after use, by year (methods, "After use"). */

/** Where what leaves use in one year goes, 0 to 1 of it; NaN = unknown. */
export interface HandlingShares {
  readonly collected: number;
  readonly exported: number;
  readonly exportedUnrecorded: number;
  readonly retained: number;
  /** How long retained goods hibernate, years; NaN = unknown. */
  readonly retainedYears: number;
  /** Of collected; NaN = unknown. */
  readonly recovery: number;
}

/** Goods that hibernate when the books open. */
export interface HibernatingStart {
  /** Stock at the end of the year before the first one. */
  readonly amount: number;
  /** How long goods hibernate, years: of `amount` 1/n leaves in each of the next n; NaN = unknown. */
  readonly retainedYears: number;
}

/** What the books are kept from, by year. */
export interface AfterUseInput {
  /** What leaves use, `[year]`; NaN = unknown. */
  readonly release: Float64Array;
  /** Shares of the year at this index; undefined where no row says. */
  readonly sharesIn: (index: number) => HandlingShares | undefined;
  readonly start?: HibernatingStart | undefined;
}

/** Flows per year and the hibernating stock at year end, `[year]`, unit of release; NaN = unknown. */
export interface AfterUse {
  readonly collected: Float64Array;
  readonly exported: Float64Array;
  readonly exportedUnrecorded: Float64Array;
  readonly retained: Float64Array;
  readonly hibernating: Float64Array;
  readonly outOfHibernation: Float64Array;
  readonly available: Float64Array;
  readonly recovered: Float64Array;
  readonly unknown: Float64Array;
}

/** Shares that should make 1 in sum may miss it by this much. */
export const SHARE_SLACK = 1e-9;

/** What is left of 1 below this is the rounding of the shares. */
const ROUNDING = 1e-12;

/** What becomes of goods that have hibernated: they are not retained again. */
interface Onward {
  readonly collected: number;
  readonly exported: number;
  readonly exportedUnrecorded: number;
}

/**
 * Each year release + out of hibernation = collected + exported + exported unrecorded + retained +
 * unknown. Retained goods hibernate (a fixed life entered at the year's end: n year-ends) and then
 * pass that year's shares without `retained`, rescaled; where all is retained, all is unknown.
 * available = release + out of hibernation − retained − exported − exported unrecorded; recovered =
 * collected × recovery. Without shares nothing is known but that nothing comes of nothing.
 */
export function afterUse({ release, sharesIn, start }: AfterUseInput): AfterUse {
  const years = release.length;
  const books = emptyBooks(years);
  const hibernation = new Hibernation(years, start);
  for (let i = 0; i < years; i += 1) {
    const released = release[i] ?? NaN;
    const out = hibernation.leaving(i);
    books.outOfHibernation[i] = out;
    if (released !== 0 || out !== 0) {
      const shares = sharesIn(i) ?? NO_SHARES;
      bookYear(books, i, released, out, shares);
      hibernation.enter(i, books.retained[i] ?? NaN, shares.retainedYears);
    }
    books.hibernating[i] = hibernation.stockAt(i);
  }
  return books;
}

const NO_SHARES: HandlingShares = {
  collected: NaN,
  exported: NaN,
  exportedUnrecorded: NaN,
  retained: NaN,
  retainedYears: NaN,
  recovery: NaN,
};

function emptyBooks(years: number): AfterUse {
  const empty = (): Float64Array => new Float64Array(years);
  return {
    collected: empty(),
    exported: empty(),
    exportedUnrecorded: empty(),
    retained: empty(),
    hibernating: empty(),
    outOfHibernation: empty(),
    available: empty(),
    recovered: empty(),
    unknown: empty(),
  };
}

function bookYear(
  books: AfterUse,
  i: number,
  released: number,
  out: number,
  shares: HandlingShares,
): void {
  const onward = onwardShares(shares);
  const { collected, exported, exportedUnrecorded, retained, recovery } = shares;
  const exports = exported + exportedUnrecorded;
  const onwardExports = onward.exported + onward.exportedUnrecorded;
  books.collected[i] = part(released, collected) + part(out, onward.collected);
  books.exported[i] = part(released, exported) + part(out, onward.exported);
  books.exportedUnrecorded[i] =
    part(released, exportedUnrecorded) + part(out, onward.exportedUnrecorded);
  books.retained[i] = part(released, retained);
  books.available[i] =
    part(released, restOf(retained + exports)) + part(out, restOf(onwardExports));
  books.unknown[i] =
    part(released, restOf(collected + exports + retained)) +
    part(out, restOf(onward.collected + onwardExports));
  // Without a known recovery there is no answer, also where nothing is collected.
  books.recovered[i] = (books.collected[i] ?? NaN) * recovery;
}

/** The year's shares without `retained`, rescaled; none where all is retained. */
function onwardShares(shares: HandlingShares): Onward {
  const { collected, exported, exportedUnrecorded, retained } = shares;
  const rest = restOf(retained);
  if (rest === 0) return { collected: 0, exported: 0, exportedUnrecorded: 0 };
  return {
    collected: collected / rest,
    exported: exported / rest,
    exportedUnrecorded: exportedUnrecorded / rest,
  };
}

/** 1 − share, 0 within rounding; NaN of an unknown. */
function restOf(share: number): number {
  const rest = 1 - share;
  return rest < ROUNDING ? 0 : rest;
}

/** A share of an amount; none of anything, and anything of none, is certainly 0. */
function part(amount: number, share: number): number {
  return amount === 0 || share === 0 ? 0 : amount * share;
}

/** Retained goods by the year they were retained. */
class Hibernation {
  private readonly retained: Float64Array;
  /** Year-ends that those of the year are there, NaN = unknown. */
  private readonly yearEnds: Float64Array;

  constructor(
    years: number,
    private readonly start: HibernatingStart | undefined,
  ) {
    this.retained = new Float64Array(years);
    this.yearEnds = new Float64Array(years).fill(1);
  }

  /** Retained in the year: there at its end and as many more as the whole years before n. */
  enter(i: number, amount: number, retainedYears: number): void {
    this.retained[i] = amount;
    this.yearEnds[i] = Math.ceil(retainedYears);
  }

  /** What comes out in the year. */
  leaving(i: number): number {
    let sum = this.startLeaving(i);
    for (let entered = 0; entered < i; entered += 1) {
      const amount = this.retained[entered] ?? 0;
      if (amount === 0) continue;
      const yearEnds = this.yearEnds[entered] ?? NaN;
      if (Number.isNaN(yearEnds)) return NaN;
      if (entered + yearEnds === i) sum += amount;
    }
    return sum;
  }

  /** Stock at the end of the year. */
  stockAt(i: number): number {
    let sum = this.startLeft(i);
    for (let entered = 0; entered <= i; entered += 1) {
      const amount = this.retained[entered] ?? 0;
      if (amount === 0) continue;
      const yearEnds = this.yearEnds[entered] ?? NaN;
      if (Number.isNaN(yearEnds) && entered < i) return NaN;
      if (entered === i || i < entered + yearEnds) sum += amount;
    }
    return sum;
  }

  private startLeaving(i: number): number {
    const { amount, retainedYears } = this.start ?? { amount: 0, retainedYears: 0 };
    if (amount === 0) return 0;
    const years = Math.ceil(retainedYears);
    return i >= years ? 0 : amount / years;
  }

  private startLeft(i: number): number {
    const { amount, retainedYears } = this.start ?? { amount: 0, retainedYears: 0 };
    if (amount === 0) return 0;
    const years = Math.ceil(retainedYears);
    return i + 1 >= years ? 0 : (amount * (years - i - 1)) / years;
  }
}
