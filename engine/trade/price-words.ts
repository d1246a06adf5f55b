/** Prices in words: how large, of which flows, over which years. */
import { figure } from "../findings/finding";
import type { Language, Phrase } from "../findings/language";
import { ratioWord, type UnitRatio } from "../quantities/unit-ratio";
import type { Conversion } from "./conversion";
import { flowPhrase } from "./flow-words";
import { priceFlows, priceYears, type DerivedPrice, type Price } from "./price";
import { yearRanges } from "./year-ranges";

/** Digits of a price in a sentence: enough to know it again, no more than it rests on. */
const DIGITS = 4;

/** What fills the holes {prices}, {flows} and {pooled} of conversions by one kind of price. */
export function tellPrices(conversions: readonly Conversion[]): {
  readonly prices: Phrase;
  readonly flows: Phrase;
  readonly pooled: string;
} {
  const prices = [...new Set(conversions.flatMap(({ price }) => price ?? []))];
  const derived = prices.filter((price): price is DerivedPrice => price.kind !== "given");
  const basis = new Set(derived.flatMap(priceFlows));
  const flows = (["import", "export"] as const).filter((flow) => basis.has(flow));
  const listed = (language: Language): string =>
    flows.map((flow) => flowPhrase(flow)[language]).join(" + ");
  return {
    prices: { sv: amounts(prices, "sv"), en: amounts(prices, "en") },
    flows: { sv: listed("sv"), en: listed("en") },
    pooled: yearRanges(derived.flatMap(priceYears)),
  };
}

/** `1500 SEK/kg`, or from the lowest to the highest of each unit. */
function amounts(prices: readonly Price[], language: Language): string {
  const byUnit = new Map<string, { readonly unit: UnitRatio; readonly amounts: number[] }>();
  for (const { unit, amount } of prices) {
    const same = byUnit.get(unit.symbol);
    if (same) same.amounts.push(amount);
    else byUnit.set(unit.symbol, { unit, amounts: [amount] });
  }
  const texts = [...byUnit.values()].map(({ unit, amounts: ofUnit }) => {
    const ends = new Set([least(ofUnit), most(ofUnit)].map((end) => told(end)[language]));
    return `${[...ends].join("–")} ${ratioWord(unit, language)}`;
  });
  return texts.join(", ");
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

function told(value: number): Phrase {
  return figure(value >= 10 ** DIGITS ? Math.round(value) : Number(value.toPrecision(DIGITS)));
}
