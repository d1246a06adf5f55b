/** Ranges of values: the draws of a model, kept, and what they come to. */
import { meanOf, percentilesOf } from "../analysis/percentiles";
import { MOST_DRAWS, type RangeSetting } from "../assumptions/settings";
import { wordIn } from "../assumptions/vocabulary";
import { answerSentence } from "../findings/answers";
import type { Phrase } from "../findings/language";
import type { Model } from "../model/model";
import { notAvailable, type AnswerError } from "./answer";
import { drawRows, type DrawCount, type DrawnAsked, type DrawnRow } from "./drawn-row";

/** Numbers that a row may hold, years × draws, and that are kept of a model: 64 MB. */
export const MOST_NUMBERS = 8_000_000;

/** Draws of a model that were made, the oldest first; dropped when they hold too many numbers. */
class DrawnRows {
  private readonly rows = new Map<string, DrawnRow>();

  constructor(private readonly model: Model) {}

  get(asked: readonly DrawnAsked[], count: DrawCount): DrawnRow[] {
    const keys = asked.map((one) => keyOf(one, count));
    const found = new Map<string, DrawnRow>();
    const missing = new Map<string, DrawnAsked>();
    keys.forEach((key, i) => {
      const row = this.rows.get(key);
      if (row) found.set(key, row);
      else missing.set(key, asked[i] as DrawnAsked);
    });
    for (const part of this.parts([...missing], count)) {
      const rows = drawRows(
        this.model,
        part.map(([, one]) => one),
        count,
      );
      part.forEach(([key], i) => {
        const row = rows[i] as DrawnRow;
        found.set(key, row);
        this.rows.set(key, row);
      });
      this.drop();
    }
    return keys.map((key) => found.get(key) as DrawnRow);
  }

  /** As many at once as may be held. */
  private parts<T>(all: readonly T[], { draws }: DrawCount): T[][] {
    const size = Math.max(1, yearCount(this.model) * draws);
    const most = Math.max(1, Math.floor(MOST_NUMBERS / size));
    const parts: T[][] = [];
    for (let i = 0; i < all.length; i += most) parts.push(all.slice(i, i + most));
    return parts;
  }

  private drop(): void {
    let held = [...this.rows.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [key, { size }] of this.rows) {
      if (held <= MOST_NUMBERS) return;
      this.rows.delete(key);
      held -= size;
    }
  }
}

/** Years of the model. */
export function yearCount({ parts: { years } }: Model): number {
  return years ? Math.max(0, years.last - years.first + 1) : 0;
}

function keyOf(
  { measure, products, material, unit }: DrawnAsked,
  { draws, seed, correlation }: DrawCount,
): string {
  const names = products.products.map(({ name }) => name);
  const materials = material.kind === "material" ? material.keys : material.kind;
  const symbol = unit.kind === "own" ? "" : unit.unit.symbol;
  return JSON.stringify([measure, names, materials, symbol, draws, seed, correlation]);
}

const kept = new WeakMap<Model, DrawnRows>();

/** The rows with all their draws, in the order asked for. */
export function drawnRows(
  model: Model,
  asked: readonly DrawnAsked[],
  count: DrawCount,
): DrawnRow[] {
  let rows = kept.get(model);
  if (!rows) {
    rows = new DrawnRows(model);
    kept.set(model, rows);
  }
  return rows.get(asked, count);
}

/** What a sample of draws comes to. */
export interface RangeFigures {
  readonly percentiles: readonly number[];
  readonly mean: number;
}

/** Percentiles in the order asked for, and the mean. */
export function figuresOf(sample: Float64Array, percentiles: readonly number[]): RangeFigures {
  return { percentiles: percentilesOf(sample.slice(), percentiles), mean: meanOf(sample) };
}

/** One value whose range is sought. */
export interface RangeAsked extends DrawnAsked {
  readonly year: number;
}

/** Percentiles of one value by the draws and seed of Settings; why there are none. */
export function rangeOf(
  model: Model,
  asked: RangeAsked,
  percentiles: readonly number[] = [5, 50, 95],
): readonly number[] | AnswerError {
  const { draws, seed, yearCorrelation: correlation } = model.parts.settings;
  const fault = settingsFault(model, ["draws", "seed", "year correlation"]);
  if (fault) return notAvailable(fault);
  const [row] = drawnRows(model, [asked], { draws, seed, correlation });
  const sample = row?.sample(asked.year);
  if (sample instanceof Float64Array) return figuresOf(sample, percentiles).percentiles;
  return typeof sample === "object" ? sample : notAvailable(answerSentence("no-years"));
}

/** (P95 − P5) ÷ |value|; 0 where nothing varies, also of a value of 0. */
export function rangeWidth(model: Model, asked: RangeAsked): number | AnswerError {
  const found = rangeOf(model, asked, [5, 95, 50]);
  if (!isFigures(found)) return found;
  const [low = NaN, high = NaN, middle = NaN] = found;
  if (low === high) return 0;
  const { measure, products, material, unit, year } = asked;
  const [row] = drawnRows(model, [{ measure, products, material, unit }], settingsCount(model));
  const value = row?.base(year);
  const size = Math.abs(typeof value === "number" ? value : middle);
  if (size > 0) return (high - low) / size;
  return notAvailable(answerSentence("range-of-nothing"));
}

function isFigures(found: readonly number[] | AnswerError): found is readonly number[] {
  return Array.isArray(found);
}

function settingsCount({ parts: { settings } }: Model): DrawCount {
  const { draws, seed, yearCorrelation: correlation } = settings;
  return { draws, seed, correlation };
}

/** Why there are no ranges by these settings; undefined where their values can be used. */
export function settingsFault(
  { parts: { settings } }: Model,
  used: readonly RangeSetting[],
): Phrase | undefined {
  const faulty = used.find((setting) => settings.unusable.has(setting));
  if (faulty === undefined) return undefined;
  const setting = { sv: wordIn("setting", faulty, "sv"), en: faulty };
  return answerSentence("range-setting", { setting });
}

/** What is said of a number of draws that cannot be made. */
export function drawsSentence(draws: number | string): ReturnType<typeof answerSentence> {
  return answerSentence("bad-draws", { cell: draws, most: MOST_DRAWS });
}
