/** Values of one product choice and material in every draw of a model. */
import { Draws, type DrawRules } from "../analysis/draws";
import type { Phrase } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import type { Reach } from "../model/redrawn";
import { notAvailable, type AnswerCell } from "./answer";
import type { MaterialChoice, ProductChoice } from "./choices";
import { answerSentence } from "../findings/answers";
import { DrawnGoods, SteadyRow, type QuickGoods } from "./steady-content";
import { valueRow, type AnswerUnit, type ValueRow } from "./values";

/** What is drawn. */
export interface DrawnAsked {
  readonly measure: Measure;
  readonly products: ProductChoice;
  readonly material: MaterialChoice;
  readonly unit: AnswerUnit;
}

/** How many draws, and by which random numbers. */
export interface DrawCount extends DrawRules {
  readonly draws: number;
}

/** Draws without an answer in one year. */
interface Failed {
  readonly count: number;
  readonly first: Phrase;
}

/** The values of one row, by year and draw. */
export class DrawnRow {
  constructor(
    /** The deterministic value of a calendar year. */
    readonly base: ValueRow["at"],
    private readonly firstYear: number,
    readonly draws: number,
    /** `[year × draw]`; NaN where the draw or the model itself has no answer. */
    private readonly values: Float64Array,
    private readonly failed: ReadonlyMap<number, Failed>,
  ) {}

  /** Values of all draws in a year that the model answers, `[draw]`; a cell saying why there are none. */
  sample(year: number): Float64Array | AnswerCell {
    const base = this.base(year);
    if (typeof base !== "number") return base;
    const failed = this.failed.get(year);
    if (failed) {
      const details = { count: failed.count, draws: this.draws, cause: failed.first };
      return notAvailable(answerSentence("draws-without-answer", details));
    }
    const from = (year - this.firstYear) * this.draws;
    return this.values.subarray(from, from + this.draws);
  }

  /** Numbers held. */
  get size(): number {
    return this.values.length;
  }
}

/** Draws the rows together: each draw is computed once for all of them. */
export function drawRows(
  model: Model,
  asked: readonly DrawnAsked[],
  { draws, ...rules }: DrawCount,
): DrawnRow[] {
  const { first, last } = model.parts.years ?? { first: 0, last: -1 };
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const names = new Set(asked.flatMap(({ products }) => products.products.map(({ name }) => name)));
  const source = new Draws(model, rules, names);
  const books = asked.map((one) => new RowBook(model, one, years, draws, source.reach));
  if (source.isCertain) return books.map((book) => book.certain());
  const members = new Set(asked.flatMap(({ products }) => products.products));
  const lives: Lives = new Map([...members].map((one) => [one.name, source.livesOf(one)]));
  for (let draw = 0; draw < draws; draw += 1) {
    let made: Model | undefined;
    const drawn = (): Model => (made ??= source.modelOf(draw));
    const goods = new DrawnGoods(model, drawn, quickGoods(lives, draw));
    for (const book of books) book.enter(drawn, draw, goods);
  }
  return books.map((book) => book.closed());
}

type Lives = ReadonlyMap<string, ReturnType<Draws["livesOf"]>>;

/** The goods of products in which only lifetimes vary. */
function quickGoods(lives: Lives, draw: number): QuickGoods {
  return ({ name }) => {
    const found = lives.get(name);
    return found && ((measure) => found(draw, measure));
  };
}

class RowBook {
  private readonly base: ValueRow["at"];
  private readonly values: Float64Array;
  private readonly failed = new Map<number, Failed>();
  /** Years that the model itself answers. */
  private readonly answered: readonly number[];

  constructor(
    model: Model,
    private readonly asked: DrawnAsked,
    years: readonly number[],
    private readonly draws: number,
    reach: Reach,
  ) {
    this.steady = SteadyRow.of(model, asked, reach);
    const { measure, products, material, unit } = asked;
    this.base = kept(valueRow(model, measure, products, material, unit).at);
    this.firstYear = years[0] ?? 0;
    this.values = new Float64Array(years.length * draws);
    this.answered = years.filter((year) => typeof this.base(year) === "number");
  }

  private readonly firstYear: number;
  private readonly steady: SteadyRow | undefined;

  /** Books the row of a draw. */
  enter(drawn: () => Model, draw: number, goods: DrawnGoods): void {
    const quick = this.steady?.in(goods);
    let row: ValueRow | undefined;
    for (const year of this.answered) {
      const number = quick?.[year - this.firstYear] ?? NaN;
      if (Number.isFinite(number)) {
        this.values[this.place(year) + draw] = number;
        continue;
      }
      row ??= this.rowIn(drawn());
      const cell = row.at(year);
      if (typeof cell === "number") this.values[this.place(year) + draw] = cell;
      else this.fail(year, draw, cell);
    }
  }

  private rowIn(drawn: Model): ValueRow {
    const { measure, products, material, unit } = this.asked;
    return valueRow(drawn, measure, inModel(drawn, products), material, unit);
  }

  /** The row where every draw is the model itself. */
  certain(): DrawnRow {
    for (const year of this.answered) {
      const from = this.place(year);
      this.values.fill(Number(this.base(year)), from, from + this.draws);
    }
    return this.closed();
  }

  closed(): DrawnRow {
    return new DrawnRow(this.base, this.firstYear, this.draws, this.values, this.failed);
  }

  private place(year: number): number {
    return (year - this.firstYear) * this.draws;
  }

  private fail(year: number, draw: number, cell: Exclude<AnswerCell, number>): void {
    this.values[this.place(year) + draw] = NaN;
    const before = this.failed.get(year);
    const first = before?.first ?? (typeof cell === "object" ? cell.sentence : NO_CAUSE);
    this.failed.set(year, { count: (before?.count ?? 0) + 1, first });
  }
}

const NO_CAUSE: Phrase = { sv: "", en: "" };

/** The products as the model of a draw has them: a unit mass may be another. */
export function inModel(model: Model, choice: ProductChoice): ProductChoice {
  const { products } = model.parts;
  return { ...choice, products: choice.products.map((one) => products.get(one.name) ?? one) };
}

/** Cells worked out once. */
function kept(at: ValueRow["at"]): ValueRow["at"] {
  const cells = new Map<number, AnswerCell>();
  return (year) => {
    const cell = cells.get(year) ?? at(year);
    cells.set(year, cell);
    return cell;
  };
}
