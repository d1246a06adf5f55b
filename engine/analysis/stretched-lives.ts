/** Draws of lifetimes alone: stock from inflow and survival shares, without books by cohort. */
import { numberIn, wordOf, type Row } from "../assumptions/row";
import type { Model } from "../model/model";
import type { StockMeasure } from "../model/measure-series";
import { productLifetimes, scaledLifetimeRow } from "../model/product-lifetimes";
import type { ProductRun } from "../model/product-run";
import type { Lifetime } from "../stocks/lifetime";
import { PlainCohorts, PlainTotals } from "../stocks/plain-cohorts";
import type { PlainYears } from "../stocks/plain-stock";
import { ShareCurve } from "../stocks/share-curve";
import type { Product } from "../trade/product";
import type { VariedCell } from "./varied-cells";

/**
 * A product whose inflow is certain and of new goods alone, that starts from nothing and exports
 * nothing used, and whose only numbers that vary are its lifetimes, none in force from a year. Then
 * k(t) = Σ_c i(c)·s(t − c) and o(t) = k(t−1) + i(t) − k(t), as the books of inflow-driven.ts have it
 * but for rounding.
 */
export class StretchedLives {
  /** The lifetime as given, where the product has one for all cohorts. */
  private readonly only: Lifetime | undefined;

  private constructor(
    private readonly model: Model,
    private readonly product: Product,
    private readonly rows: readonly Row[],
    /** i by cohort, `[cohort]` of the axis. */
    private readonly inflow: Float64Array,
    private readonly firstYear: number,
  ) {
    this.only = productLifetimes(product.name, rows).only?.("new");
  }

  /** The product as such a one; undefined where anything else than its lifetimes may vary. */
  static of(
    model: Model,
    product: Product,
    cells: readonly VariedCell[],
  ): StretchedLives | undefined {
    const rows = model.parts.lifetimeRows.get(product.name) ?? [];
    const isOwn = cells.every(({ row }) => rows.includes(row));
    const isPlain = rows.every(
      (row) => numberIn(row, "in force from") === undefined && !wordOf(row, "origin", "origin"),
    );
    const contained = model.parts.rows.get("Components") ?? [];
    if (!isOwn || !isPlain || contained.length > 0) return undefined;
    const entered = plainInflow(model.run(product));
    return entered && new StretchedLives(model, product, rows, entered.inflow, entered.firstYear);
  }

  /** The goods of a draw for each year of the model, `[year]`, product's unit. */
  series(measure: StockMeasure, drawn: (row: Row) => number | undefined): Float64Array {
    const { first, last } = this.model.parts.years ?? { first: 0, last: -1 };
    const series = new Float64Array(Math.max(0, last - first + 1));
    if (measure === "used export") return series;
    const { stock, release } =
      measure === "inflow" ? { stock: NONE, release: NONE } : this.years(drawn);
    for (let i = Math.max(0, this.firstYear - first); i < series.length; i += 1) {
      const at = first + i - this.firstYear;
      const before = at === 0 ? 0 : (stock[at - 1] ?? NaN);
      const now = { inflow: this.inflow[at], stock: stock[at], release: release[at] };
      series[i] = measure === "stock change" ? (now.stock ?? NaN) - before : (now[measure] ?? NaN);
    }
    return series;
  }

  /** Stock and release of each year of the axis; `drawn` gives a row's factor on its time axis. */
  private years(drawn: (row: Row) => number | undefined): PlainYears {
    const { only } = this;
    const [row] = this.rows;
    if (only && row) {
      const { convention } = this.model.parts.settings;
      const factor = drawn(row);
      const life = factor === undefined ? only : only.scaledBy(factor);
      return new PlainTotals(this.inflow, life, convention).years();
    }
    const stock = this.stock(drawn);
    const release = stock.map(
      (now, t) => (t === 0 ? 0 : (stock[t - 1] ?? NaN)) + (this.inflow[t] ?? NaN) - now,
    );
    return { stock, release };
  }

  /** k at the end of each year of the axis; `drawn` gives a row's factor on its time axis. */
  private stock(drawn: (row: Row) => number | undefined): Float64Array {
    const { inflow, firstYear } = this;
    const years = inflow.length;
    const rows = this.rows.map((row) => {
      const factor = drawn(row);
      return factor === undefined ? row : scaledLifetimeRow(row, factor);
    });
    const lifeOf = productLifetimes(this.product.name, rows).of("new");
    const stock = new Float64Array(years);
    if (!lifeOf) return stock.fill(NaN);
    const shares = new Map<unknown, Float64Array>();
    for (let cohort = 0; cohort < years; cohort += 1) {
      const life = lifeOf(firstYear + cohort, firstYear + cohort);
      let curve = shares.get(life);
      if (!curve) {
        const known = new ShareCurve(life, this.model.parts.settings.convention);
        curve = Float64Array.from({ length: years }, (_, age) => known.at(age));
        shares.set(life, curve);
      }
      const entered = inflow[cohort] ?? NaN;
      if (entered === 0) continue;
      for (let age = 0; age < years - cohort; age += 1) {
        stock[cohort + age] = (stock[cohort + age] as number) + entered * (curve[age] as number);
      }
    }
    return stock;
  }
}

const NONE = new Float64Array(0);

/** Inflow by cohort where it is all that enters, and known. */
function plainInflow(
  run: ProductRun,
): { readonly inflow: Float64Array; readonly firstYear: number } | undefined {
  const { cohorts, startYear, solved, phases, inflow: flows } = run;
  if (!cohorts || !flows || startYear !== undefined || solved || phases) return undefined;
  const { axis } = cohorts;
  if (cohorts instanceof PlainCohorts) {
    const own = cohorts.totals.inflow;
    return own.every(Number.isFinite) ? { inflow: own, firstYear: axis.firstYear } : undefined;
  }
  const isPlain =
    axis.firstCohort === axis.firstYear &&
    flows.usedGoods.length === 0 &&
    cohorts.exportExceedsStock === undefined &&
    cohorts.usedExport.every((amount) => amount === 0);
  if (!isPlain) return undefined;
  const years = axis.lastYear - axis.firstYear + 1;
  const inflow = Float64Array.from(
    { length: years },
    (_, i) => cohorts.inflow[i * years + i] ?? NaN,
  );
  return inflow.every(Number.isFinite) ? { inflow, firstYear: axis.firstYear } : undefined;
}
