/** A component with a life of its own inside its products (methods, "Component lifetimes"). */
import { cohortCount, requireLength, yearCount, type CohortAxis } from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import { largestResidual } from "../stocks/balance";

/** One kind of product that holds the component. */
export interface HostProduct {
  /** Stock and flows of the product; its axis may be shorter than the component's. */
  readonly cohorts: CohortResult;
  /** Units of the component in a unit of the product, `[cohort]` on the product's axis. */
  readonly amount: Float64Array;
}

/**
 * Stock and flows of the component by year and the year it was installed, in the component's unit.
 *
 * Those installed in u in products of cohort c follow n(t,u,c) = n(t−1,u,c)·r_product(t,c)·
 * r_component(t,u); with replacement the gap to amount·k(t,c) is installed in t. In the entry year
 * amount × i enter and follow the product. So n(t,u,c) = k(t,c)·f(t,u,c), where f, the number per
 * product in use, changes with the component's own survival alone; the components of a start stock
 * and of used goods have been replaced since their product's cohort in the same way. Used exports
 * take the components with them. Our own definition; the balance by cohort is checked.
 *
 * @param axis years and cohorts that cover those of every product.
 * @param survival `survivalTable` of the component on `wholeAxis(axis)`, from its first cohort on.
 * @throws EngineError axis-mismatch where a table does not fit its axis.
 */
export function componentStock(
  axis: CohortAxis,
  hosts: readonly HostProduct[],
  survival: Float64Array,
  isReplaced: boolean,
): CohortResult {
  const size = yearCount(axis) * cohortCount(axis);
  const books: Books = {
    axis,
    inflow: new Float64Array(size),
    stock: new Float64Array(size),
    release: new Float64Array(size),
    usedExport: new Float64Array(size),
    startStock: new Float64Array(cohortCount(axis)),
  };
  const whole = wholeAxis(axis);
  requireLength("survival", survival, (yearCount(whole) + 1) * cohortCount(whole));
  for (const host of hosts) {
    requireLength("amount", host.amount, cohortCount(host.cohorts.axis));
    addHost(books, host, survival, isReplaced);
  }
  return { ...books, impossibleStart: [], largestResidual: largestResidual(books) };
}

/** Every year from the first cohort on: what a start stock holds depends on all of them. */
export function wholeAxis({ firstCohort, lastYear }: CohortAxis): CohortAxis {
  return { firstCohort, firstYear: firstCohort, lastYear };
}

type Books = Omit<CohortResult, "impossibleStart" | "largestResidual">;

function addHost(
  books: Books,
  host: HostProduct,
  survival: Float64Array,
  isReplaced: boolean,
): void {
  const { axis } = host.cohorts;
  for (let cohort = axis.firstCohort; cohort <= axis.lastYear; cohort += 1) {
    if (isEmpty(host.cohorts, cohort)) continue;
    const amount = host.amount[cohort - axis.firstCohort] ?? NaN;
    if (amount !== 0) new CohortWalk(books, host.cohorts, cohort, survival).go(amount, isReplaced);
  }
}

/** True where nothing of the cohort ever enters or is in use. */
function isEmpty({ axis, inflow, startStock }: CohortResult, cohort: number): boolean {
  const width = cohortCount(axis);
  const column = cohort - axis.firstCohort;
  if ((startStock[column] ?? 0) !== 0) return false;
  for (let at = column; at < inflow.length; at += width) if (inflow[at] !== 0) return false;
  return true;
}

/** The components of one product cohort through the years. */
class CohortWalk {
  /** f(t,u,c) by year of installation from the cohort on, per product in use. */
  private readonly perProduct: number[] = [];

  constructor(
    private readonly books: Books,
    private readonly product: CohortResult,
    private readonly cohort: number,
    private readonly survival: Float64Array,
  ) {}

  go(amount: number, isReplaced: boolean): void {
    const { axis } = this.product;
    this.perProduct.push(amount);
    for (let year = this.cohort; year <= axis.lastYear; year += 1) {
      const before = this.perProduct.slice();
      if (year > this.cohort) this.age(year);
      const surviving = this.perProduct.reduce((sum, part) => sum + part, 0);
      const gap = year > this.cohort && isReplaced ? Math.max(0, amount - surviving) : 0;
      if (year === axis.firstYear - 1) this.bookStart(gap);
      if (year >= axis.firstYear) this.book(year, before, gap);
      if (year > this.cohort) this.perProduct.push(gap);
    }
  }

  /** The component's own survival over the year. */
  private age(year: number): void {
    const first = this.books.axis.firstCohort;
    const width = this.books.axis.lastYear - first + 1;
    for (let i = 0; i < this.perProduct.length; i += 1) {
      const column = this.cohort + i - first;
      // Row 0 is the year before the first cohort.
      const at = (year - first + 1) * width + column;
      const last = this.survival[at - width] ?? 0;
      const share = last === 0 ? 0 : (this.survival[at] ?? 0) / last;
      this.perProduct[i] = share === 0 ? 0 : (this.perProduct[i] ?? 0) * share;
    }
  }

  private bookStart(gap: number): void {
    const { axis, startStock } = this.product;
    const stock = startStock[this.cohort - axis.firstCohort] ?? 0;
    [...this.perProduct, ...(this.cohort < axis.firstYear - 1 ? [gap] : [])].forEach((part, i) => {
      add(this.books.startStock, this.cohort + i - this.books.axis.firstCohort, stock, part);
    });
  }

  /** One year: f before the year, f after ageing (this.perProduct), and what is installed now. */
  private book(year: number, before: readonly number[], gap: number): void {
    const { books, product, cohort } = this;
    const own = product.axis.lastYear - product.axis.firstCohort + 1;
    const at = (year - product.axis.firstYear) * own + (cohort - product.axis.firstCohort);
    const stock = product.stock[at] ?? NaN;
    const entered = product.inflow[at] ?? NaN;
    const exported = product.usedExport[at] ?? NaN;
    const released = product.release[at] ?? NaN;
    const left =
      year === product.axis.firstYear
        ? (product.startStock[cohort - product.axis.firstCohort] ?? 0)
        : (product.stock[at - own] ?? 0);
    const width = books.axis.lastYear - books.axis.firstCohort + 1;
    const row = (year - books.axis.firstYear) * width - books.axis.firstCohort;
    this.perProduct.forEach((part, i) => {
      const to = row + cohort + i;
      add(books.inflow, to, entered, part);
      add(books.stock, to, stock, part);
      add(books.usedExport, to, exported, part);
      // Failed inside their products, and released with them.
      add(books.release, to, left, (before[i] ?? 0) - part);
      add(books.release, to, released, part);
    });
    if (gap === 0 || year === cohort) return;
    const to = row + year;
    add(books.inflow, to, stock, gap);
    add(books.stock, to, stock, gap);
  }
}

/** Adds amount × share; what is certainly none stays 0 whatever the other is. */
function add(table: Float64Array, at: number, amount: number, share: number): void {
  if (amount === 0 || share === 0) return;
  table[at] = (table[at] ?? 0) + amount * share;
}
