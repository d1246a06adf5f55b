/** Series that look wrong: unit prices far from their own, inflow that jumps (methods, "Checks"). */
import { figure, joined, makeFinding, yearFigure, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";
import type { FlowName } from "../trade/flow-index";
import { flowPhrase, seriesKey } from "../trade/flow-words";
import { PriceSums } from "../trade/price-sums";
import { unitWord, type Dimension } from "../quantities/units";

const PRICED_FLOWS: readonly FlowName[] = ["import", "export", "production"];
const MONEY: readonly Dimension[] = ["money:SEK", "money:EUR"];
const QUANTITIES: readonly Dimension[] = ["mass", "pieces", "power", "energy", "area"];

/** Median absolute deviations from the median beyond which a unit price is told of. */
const FAR = 4;
/** Years that a median needs to say anything. */
const FEWEST_YEARS = 5;
/** From one year to the next, times or one part of. */
const JUMP = 5;

/** Warnings of unit prices beyond 4 MAD and of inflow above 5 times or below 1/5 of the year before, or 0 between years. */
export function seriesChecks(model: Model): Finding[] {
  return [
    ...priceFindings(model),
    ...model.products.flatMap((one) => jumpFinding(model, one.name)),
  ];
}

/** The median; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/** Values beyond 4 median absolute deviations from the median; none of fewer than 5 or without spread. */
export function outliers(values: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = [...values.values()];
  if (all.length < FEWEST_YEARS) return new Map();
  const centre = median(all);
  const spread = median(all.map((value) => Math.abs(value - centre)));
  if (!(spread > 0)) return new Map();
  return new Map([...values].filter(([, value]) => Math.abs(value - centre) > FAR * spread));
}

function priceFindings(model: Model): Finding[] {
  const { index, settings, products } = model.parts;
  const sums = new PriceSums(index, settings.nilSymbol);
  const findings: Finding[] = [];
  for (const series of [...index.codes, ...products.keys()]) {
    for (const flow of PRICED_FLOWS) {
      const years = [...index.rows(series, flow).keys()].sort((a, b) => a - b);
      if (years.length < FEWEST_YEARS) continue;
      for (const money of MONEY) {
        for (const quantity of QUANTITIES) {
          const prices = unitPrices(sums, series, flow, years, money, quantity);
          const far = outliers(prices);
          if (far.size === 0) continue;
          findings.push(priceFinding(series, flow, prices, far, money, quantity));
        }
      }
    }
  }
  return findings;
}

/** Value per base unit of quantity by year, where both are above 0. */
function unitPrices(
  sums: PriceSums,
  series: string,
  flow: FlowName,
  years: readonly number[],
  money: Dimension,
  quantity: Dimension,
): ReadonlyMap<number, number> {
  const prices = new Map<number, number>();
  for (const year of years) {
    const value = sums.sum(series, flow, year, money)?.amount ?? NaN;
    const amount = sums.sum(series, flow, year, quantity)?.amount ?? NaN;
    if (value > 0 && amount > 0) prices.set(year, value / amount);
  }
  return prices;
}

const BASE: Readonly<Record<string, string>> = {
  mass: "kg",
  pieces: "pieces",
  power: "kW",
  energy: "kWh",
  area: "m2",
};

function priceFinding(
  series: string,
  flow: FlowName,
  prices: ReadonlyMap<number, number>,
  far: ReadonlyMap<number, number>,
  money: Dimension,
  quantity: Dimension,
): Finding {
  const currency = money.replace("money:", "");
  const base = BASE[quantity] ?? "";
  const per = (language: "sv" | "en"): string =>
    `${currency}/${base === "pieces" && language === "en" ? "piece" : unitWord(base, language)}`;
  const rounded = (value: number): number => Number(value.toPrecision(4));
  const figures = [...far].map(([year, price]) => yearFigure(year, rounded(price)));
  return makeFinding(
    "price-outlier",
    MODELLING["price-outlier"],
    { kind: "Flows", key: seriesKey(series, flow), column: "value" },
    {
      series,
      flow: flowPhrase(flow),
      figures: joined(figures, ", "),
      median: rounded(median([...prices.values()])),
      unit: { sv: per("sv"), en: per("en") },
    },
  );
}

function jumpFinding(model: Model, name: string): Finding[] {
  const product = model.parts.products.get(name);
  const inflow = product && model.run(product).inflow;
  if (!product || !inflow) return [];
  const jumps = inflow.newGoods.flatMap((value, i) => {
    const before = inflow.newGoods[i - 1] ?? NaN;
    const ratio = value / before;
    // Goods that are there again were hardly gone; for good they may be.
    const isHole = value === 0 && inflow.newGoods.slice(i).some((later) => later > 0);
    const isTold = value > 0 || isHole;
    const isJump = isTold && before > 0 && (ratio > JUMP || ratio < 1 / JUMP);
    return isJump ? [{ year: inflow.firstYear + i, ratio }] : [];
  });
  if (jumps.length === 0) return [];
  const key = { sv: `serie=${name}`, en: `series=${name}` };
  const figures = jumps.map(({ year, ratio }) => {
    const { sv, en } = figure(Number(ratio.toPrecision(3)));
    return { sv: `${year}: × ${sv}`, en: `${year}: × ${en}` };
  });
  return [
    makeFinding(
      "inflow-jump",
      MODELLING["inflow-jump"],
      { kind: "Flows", key, column: "value" },
      { product: name, figures: joined(figures, ", ") },
    ),
  ];
}
