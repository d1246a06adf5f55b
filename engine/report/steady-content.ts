/** Draws that leave content as it is: materials follow from the goods, without a sum over cohorts. */
import type { Reach } from "../model/redrawn";
import { isStockMeasure, measureSeries, type StockMeasure } from "../model/measure-series";
import type { Model } from "../model/model";
import type { CohortAxis } from "../stocks/cohort-axis";
import type { Product } from "../trade/product";
import type { DrawnAsked } from "./drawn-row";
import { membersOf, weightsFor, type MassUnit } from "./values";

/** Goods of one draw by measure and product, `[year]` of the model, in the products' own units. */
export class DrawnGoods {
  private readonly series = new Map<string, Float64Array>();

  /** @param model of the draw; made when something needs it */
  constructor(
    private readonly base: Model,
    private readonly model: () => Model,
    private readonly quick: QuickGoods = () => undefined,
  ) {}

  /** The axis of the product's cohorts. */
  axisOf(product: Product): CohortAxis | undefined {
    const model = this.quick(product) ? this.base : this.model();
    return model.run(product).cohorts?.axis;
  }

  /** The measure of a product's goods. */
  of(product: Product, measure: StockMeasure): Float64Array {
    const key = `${measure}|${product.name}`;
    const found = this.series.get(key) ?? this.compute(product, measure);
    this.series.set(key, found);
    return found;
  }

  private compute(product: Product, measure: StockMeasure): Float64Array {
    const quick = this.quick(product);
    if (quick) return quick(measure);
    const model = this.model();
    const own = model.parts.products.get(product.name);
    return own ? measureSeries(model, own, measure) : new Float64Array(0);
  }
}

/** The goods of a product in the draw without its model, where they can be had so. */
export type QuickGoods = (
  product: Product,
) => ((measure: StockMeasure) => Float64Array) | undefined;

/**
 * A row whose weights no draw changes and which are the same for all cohorts: a sum of goods times
 * weights. Equal to {@link valueRow} but for rounding; where it is not such a row, or a year has no
 * number, valueRow has to tell.
 */
export class SteadyRow {
  private readonly weights = new Map<string, number | undefined>();

  private constructor(
    private readonly model: Model,
    private readonly asked: DrawnAsked & { readonly unit: MassUnit },
    private readonly measure: StockMeasure,
    private readonly members: readonly Product[],
  ) {}

  /** The row as such a one; undefined where draws reach its weights. */
  static of(model: Model, asked: DrawnAsked, reach: Reach): SteadyRow | undefined {
    const { measure, products, material, unit } = asked;
    if (!isStockMeasure(measure) || unit.kind === "money") return undefined;
    const members = membersOf(model, products.products, material);
    const isReached = members.some(({ name }) => reach.contents.has(name));
    if (isReached && unit.kind !== "own") return undefined;
    return new SteadyRow(model, { ...asked, unit }, measure, members);
  }

  /** The row in one draw, `[year]`; undefined where weights differ between cohorts. */
  in(goods: DrawnGoods): Float64Array | undefined {
    let sum: Float64Array | undefined;
    for (const member of this.members) {
      const weight = this.weightIn(goods, member);
      if (weight === undefined) return undefined;
      const series = goods.of(member, this.measure);
      sum ??= new Float64Array(series.length);
      for (let i = 0; i < sum.length; i += 1)
        sum[i] = (sum[i] ?? NaN) + (series[i] ?? NaN) * weight;
    }
    return sum;
  }

  /** The weight of all cohorts of the product; undefined where they have not one, or it is 0. */
  private weightIn(goods: DrawnGoods, product: Product): number | undefined {
    const { material, unit } = this.asked;
    if (unit.kind === "own") return 1;
    const axis = goods.axisOf(product);
    if (!axis) return undefined;
    const { firstCohort, lastYear } = axis;
    const key = `${product.name}|${firstCohort}|${lastYear}`;
    if (this.weights.has(key)) return this.weights.get(key);
    const all = weightsFor(this.model, product, material, unit, firstCohort, lastYear);
    const first = all?.[0] ?? NaN;
    // Of a weight of 0 also an unknown amount is 0.
    const weight = first !== 0 && all?.every((other) => other === first) ? first : undefined;
    this.weights.set(key, weight);
    return weight;
  }
}
