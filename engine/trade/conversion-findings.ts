/** What is told of a series whose rows are in other units than the product. */
import { makeFinding, NO_PHRASE, type Details, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import { ratioWord } from "../quantities/unit-ratio";
import { unitWord } from "../quantities/units";
import type { Conversion, Refusal } from "./conversion";
import type { FlowName } from "./flow-index";
import { flowPhrase, seriesKey } from "./flow-words";
import type { Product } from "./product";
import type { UnitLink } from "./product-units";
import { tellPrices } from "./price-words";
import { yearRanges } from "./year-ranges";
import type { YearlyAmount } from "./yearly-amount";

/** The findings of the years asked for, by year. */
export function conversionFindings(
  product: Product,
  series: string,
  flow: FlowName,
  amounts: ReadonlyMap<number, YearlyAmount>,
): Finding[] {
  const place = { kind: "Flows", key: seriesKey(series, flow), column: "unit" };
  const to = unitPhrase(product.unit.symbol);
  const shared = { series, flow: flowPhrase(flow), product: product.name, to };
  const findings: Finding[] = [];
  const tell = (code: keyof typeof MODELLING, details: Details, blocks: string[] = []): void => {
    const full = { ...shared, ...details };
    findings.push(makeFinding(code, MODELLING[code], { ...place, blocks }, full));
  };
  for (const { code, details } of refusalsOf(amounts)) {
    tell(code, details, code === "price-none" ? [] : [product.name]);
  }
  const conversions = [...amounts.values()].flatMap((amount) => amount.conversions ?? []);
  const quantities = conversions.filter(({ price }) => price === undefined);
  if (quantities.length > 0) {
    const about = { count: yearsOf(quantities).length, from: unitsPhrase(quantities) };
    tell("converted", { ...about, link: linkPhrase(quantities, NO_PHRASE) });
  }
  for (const kind of ["given", "derived", "pooled"] as const) {
    const ofKind = conversions.filter(({ price }) => price?.kind === kind);
    if (ofKind.length === 0) continue;
    const years = yearsOf(ofKind);
    const about = { count: years.length, years: yearRanges(years), from: unitsPhrase(ofKind) };
    tell(`value-${kind}`, { ...about, link: linkPhrase(ofKind, AND), ...tellPrices(ofKind) });
  }
  const nils = [...amounts.values()].reduce((sum, amount) => sum + (amount.nils ?? 0), 0);
  if (nils > 0) tell("nil-zero", { count: nils });
  const apart = [...amounts].filter(([, amount]) => amount.apart !== undefined);
  if (apart.length > 0) {
    const most = Math.max(...apart.map(([, amount]) => amount.apart ?? 0));
    const years = yearRanges(apart.map(([year]) => year));
    tell("quantities-apart", { years, most: percent(most) });
  }
  return findings;
}

/** What could not be converted, each reason and unit once with its years. */
function refusalsOf(
  amounts: ReadonlyMap<number, YearlyAmount>,
): { readonly code: keyof typeof MODELLING; readonly details: Details }[] {
  const byReason = new Map<string, { readonly refused: Refusal; readonly years: number[] }>();
  for (const [year, { refused }] of amounts) {
    if (!refused) continue;
    const price = "price" in refused ? refused.price.unit.symbol : "";
    const key = `${refused.reason}|${refused.unit.symbol}|${price}`;
    const same = byReason.get(key);
    if (same) same.years.push(year);
    else byReason.set(key, { refused, years: [year] });
  }
  return [...byReason.values()].map(({ refused, years }) => ({
    code: REFUSALS[refused.reason],
    details: {
      years: yearRanges(years),
      from: unitPhrase(refused.unit.symbol),
      ...("price" in refused ? { price: pricePhrase(refused.price.unit) } : {}),
    },
  }));
}

const REFUSALS = {
  unit: "unit-mismatch",
  "no price": "price-none",
  currency: "price-currency",
  "price unit": "price-unit",
} as const satisfies Readonly<Record<Refusal["reason"], keyof typeof MODELLING>>;

function pricePhrase(unit: Parameters<typeof ratioWord>[0]): Phrase {
  return { sv: ratioWord(unit, "sv"), en: ratioWord(unit, "en") };
}

function unitPhrase(symbol: string): Phrase {
  return { sv: unitWord(symbol, "sv"), en: unitWord(symbol, "en") };
}

function unitsPhrase(conversions: readonly Conversion[]): Phrase {
  const symbols = [...new Set(conversions.map(({ unit }) => unit.symbol))];
  const listed = (language: keyof Phrase): string =>
    symbols.map((symbol) => unitWord(symbol, language)).join(", ");
  return { sv: listed("sv"), en: listed("en") };
}

const AND: Phrase = { sv: " och ", en: " and " };

/** `before` and the unit mass or unit size gone through; nothing where there is none. */
function linkPhrase(conversions: readonly Conversion[], before: Phrase): Phrase {
  const links = [...new Set(conversions.flatMap(({ link }) => (link ? link.by : [])))].sort();
  if (links.length === 0) return NO_PHRASE;
  const words = (language: keyof Phrase): string =>
    before[language] + links.map((link) => LINKS[link][language]).join(" / ");
  return { sv: words("sv"), en: words("en") };
}

const LINKS: Readonly<Record<UnitLink["by"], Phrase>> = {
  "unit mass": { sv: "styckvikt", en: "unit mass" },
  "unit size": { sv: "enhetsstorlek", en: "unit size" },
};

function yearsOf(conversions: readonly Conversion[]): number[] {
  return [...new Set(conversions.map(({ year }) => year))];
}

/** A share in whole per cent; of nothing it is without end. */
function percent(share: number): string | number {
  return Number.isFinite(share) ? Math.round(100 * share) : "∞";
}
