/** Draws of a model: its numbers with a range replaced by random ones (methods, "Uncertainty"). */
import type { Model } from "../model/model";
import type { StockMeasure } from "../model/measure-series";
import type { Reach } from "../model/redrawn";
import { priceRange, type DerivedPrice } from "../trade/price";
import type { Product } from "../trade/product";
import { drawStream, uniformDraw, type DrawStream } from "./random-draws";
import { ReachFinder } from "./reach";
import { Redraw } from "./redraw";
import { StretchedLives } from "./stretched-lives";
import { triangularQuantile } from "./triangular";
import { keyWithYears, variedCells, type VariedCell } from "./varied-cells";

/** The random numbers of one CRMRANGE. */
export interface DrawRules {
  readonly seed: number;
  readonly correlation: Model["parts"]["settings"]["yearCorrelation"];
}

const finders = new WeakMap<Model, ReachFinder>();

/** Says what rows of the model reach; kept. */
export function reachFinder(model: Model): ReachFinder {
  let finder = finders.get(model);
  if (!finder) {
    finder = new ReachFinder(model);
    finders.set(model, finder);
  }
  return finder;
}

/** The draws of a model that matter for some of its products. */
export class Draws {
  /** True where no number of the products varies: every draw is the model itself. */
  readonly isCertain: boolean;
  private readonly cells: readonly VariedCell[];
  /** Distinct random numbers of a draw, and which of them each cell takes. */
  private readonly streams: DrawStream[] = [];
  private readonly streamOf: Int32Array;
  private readonly redraw: Redraw;
  private readonly prices: DrawnPrices;
  private readonly finder: ReachFinder;
  private readonly priced: ReadonlySet<string>;

  constructor(
    private readonly model: Model,
    private readonly rules: DrawRules,
    products: ReadonlySet<string>,
  ) {
    const finder = reachFinder(model);
    const priced = finder.ofDerivedPrices();
    this.finder = finder;
    this.priced = priced;
    this.cells = variedCells(model).filter(
      (cell) => cell.range !== undefined && matters(cell, finder, products),
    );
    const isPriced = [...products].some((name) => priced.has(name));
    this.isCertain = this.cells.length === 0 && !isPriced;
    this.streamOf = this.numbered();
    this.redraw = new Redraw(model, this.cells, finder, priced);
    this.prices = new DrawnPrices(rules);
  }

  /** The products that draws reach. */
  get reach(): Reach {
    return this.redraw.reach;
  }

  /** The model of a draw, 0, 1, … */
  modelOf(draw: number): Model {
    const values = this.redraw.settle(this.valuesOf(draw));
    return this.redraw.with(values, (price) => this.prices.amountOf(price, draw));
  }

  /**
   * The goods of a product in any draw, where nothing but its lifetimes varies; undefined where more
   * may, so that the model of the draw has to tell.
   */
  livesOf(product: Product): ((draw: number, measure: StockMeasure) => Float64Array) | undefined {
    if (this.priced.has(product.name) || this.redraw.mayStop.has(product.name)) return undefined;
    const near = this.cells.flatMap((cell, i) => {
      const { runs } = this.finder.reachOf([cell.row]);
      return runs.has(product.name) ? [{ cell, i }] : [];
    });
    const lives = StretchedLives.of(
      this.model,
      product,
      near.map(({ cell }) => cell),
    );
    if (!lives) return undefined;
    const cells = new Map(near.map(({ cell, i }) => [cell.row, { cell, i }]));
    return (draw, measure) =>
      lives.series(measure, (row) => {
        const found = cells.get(row);
        return found && this.valueOf(found.cell, found.i, draw) / found.cell.value;
      });
  }

  private valuesOf(draw: number): Float64Array {
    const numbers = this.streams.map((stream) => uniformDraw(stream, draw));
    return Float64Array.from(this.cells, ({ range, value }, i) =>
      range ? triangularQuantile(range, numbers[this.streamOf[i] ?? 0] ?? NaN) : value,
    );
  }

  private valueOf({ range, value }: VariedCell, i: number, draw: number): number {
    const stream = this.streams[this.streamOf[i] ?? 0];
    return range && stream ? triangularQuantile(range, uniformDraw(stream, draw)) : value;
  }

  private numbered(): Int32Array {
    const numbers = new Map<string, number>();
    const { seed, correlation } = this.rules;
    return Int32Array.from(this.cells, (cell) => {
      const key = correlation === "full" ? cell.key : keyWithYears(cell);
      let number = numbers.get(key);
      if (number === undefined) {
        number = this.streams.length;
        numbers.set(key, number);
        this.streams.push(drawStream(seed, key));
      }
      return number;
    });
  }
}

/** Shares of one code may depend on another product's, and those after use name groups. */
function matters(cell: VariedCell, finder: ReachFinder, products: ReadonlySet<string>): boolean {
  const { row } = cell;
  if (row.kind === "Codes" || row.kind === "Handling") return true;
  const { runs, contents } = finder.reachOf([row]);
  return [...runs, ...contents].some((name) => products.has(name));
}

/** Derived prices, each drawn within the import and export price of its code and year. */
class DrawnPrices {
  private readonly streams = new Map<string, DrawStream>();

  constructor(private readonly rules: DrawRules) {}

  amountOf(price: DerivedPrice, draw: number): number {
    const range = priceRange(price);
    if (range === undefined) return price.amount;
    return triangularQuantile({ ...range, mode: price.amount }, this.uniform(price, draw));
  }

  private uniform({ series, year, unit }: DerivedPrice, draw: number): number {
    const isFull = this.rules.correlation === "full";
    const key = JSON.stringify(["derived price", series, unit.symbol, ...(isFull ? [] : [year])]);
    let stream = this.streams.get(key);
    if (!stream) {
      stream = drawStream(this.rules.seed, key);
      this.streams.set(key, stream);
    }
    return uniformDraw(stream, draw);
  }
}
