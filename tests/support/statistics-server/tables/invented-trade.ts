/**
 * Invented foreign trade in the shape of SCB's: the codes are of the Combined Nomenclature, every
 * figure is made up. Each cell is built of the same parts (month, partner, 8-digit code), so that
 * years are the sum of their months, TOT of its partners, and a short code of its 8-digit codes.
 */
import { same, type ServedValue, type Words } from "../served-table";

/** One 8-digit code with its invented trade. */
interface Goods {
  readonly code: string;
  readonly label: Words;
  /** Tons a month in 2017, imports and exports. */
  readonly tons: readonly [imports: number, exports: number];
  /** SEK thousand per ton. */
  readonly price: number;
  /** Growth of the tons a year. */
  readonly growth: number;
  /** Years in which the code is in use; outside them trade is 0. */
  readonly from?: number;
  readonly to?: number;
}

const goods = (
  code: string,
  sv: string,
  en: string,
  tons: readonly [number, number],
  price: number,
  growth: number,
  life: Pick<Goods, "from" | "to"> = {},
): Goods => ({ code, label: { sv, en }, tons, price, growth, ...life });

export const GOODS: readonly Goods[] = [
  goods("01012100", "renrasiga avelshästar", "pure-bred breeding horses", [12, 7], 95, 1.01),
  goods(
    "84713000",
    "bärbara datorer, högst 10 kg",
    "portable computers, 10 kg or less",
    [410, 160],
    820,
    1.02,
  ),
  goods("85023100", "vindkraftsaggregat", "wind-powered generating sets", [2600, 300], 88, 1.09),
  goods("85076000", "litiumjonackumulatorer", "lithium-ion accumulators", [900, 240], 230, 1.28),
  goods(
    "85171200",
    "mobiltelefoner (till och med 2021)",
    "telephones for cellular networks (to 2021)",
    [95, 60],
    3100,
    0.98,
    { to: 2021 },
  ),
  goods("85171300", "smarttelefoner", "smartphones", [88, 52], 3600, 0.99, { from: 2022 }),
  goods(
    "85171400",
    "andra telefoner för cellnät",
    "other telephones for cellular networks",
    [9, 5],
    1400,
    0.95,
    { from: 2022 },
  ),
  goods("87032319", "bensinbilar, nya", "petrol cars, new", [9800, 14_200], 118, 0.95),
  goods("87032390", "bensinbilar, begagnade", "petrol cars, used", [700, 2100], 52, 1.03),
  goods("87038010", "elbilar, nya", "electric cars, new", [640, 310], 182, 1.45),
  goods("87038090", "elbilar, begagnade", "electric cars, used", [25, 90], 121, 1.52),
];

/** Trading partners with their share of every flow. */
const PARTNERS: readonly (readonly [code: string, sv: string, en: string, share: number])[] = [
  ["CN", "Kina", "China", 0.31],
  ["DE", "Tyskland", "Germany", 0.42],
  ["DK", "Danmark", "Denmark", 0.1],
  ["NO", "Norge", "Norway", 0.12],
  ["US", "Förenta staterna", "United States", 0.05],
];

export const FIRST_YEAR = 2017;
export const LAST_YEAR = 2025;

const yearList = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const monthList = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

export const YEARS: readonly ServedValue[] = yearList.map((year) => ({
  code: String(year),
  label: same(String(year)),
}));
export const MONTHS: readonly ServedValue[] = yearList.flatMap((year) =>
  monthList.map((month) => ({ code: `${year}M${month}`, label: same(`${year}M${month}`) })),
);
export const PARTNER_VALUES: readonly ServedValue[] = [
  { code: "TOT", label: { sv: "totalt", en: "total" } },
  ...PARTNERS.map(([code, sv, en]) => ({ code, label: { sv, en } })),
];
/** 8-digit codes alone, as the tables by partner have them. */
export const CN8_VALUES: readonly ServedValue[] = GOODS.map(({ code, label }) => ({ code, label }));

/** What is asked of the invented trade. */
export interface TradeCell {
  readonly flow: "import" | "export";
  readonly measure: "tons" | "value";
  /** A code of any length: the 8-digit codes that begin with it. */
  readonly code: string;
  /** `TOT` or a partner. */
  readonly partner: string;
  /** A year or a month. */
  readonly time: string;
}

/** Metric tons or SEK thousand, whole numbers. */
export function inventedTrade({ flow, measure, code, partner, time }: TradeCell): number {
  const year = Number(time.slice(0, 4));
  const months = time.length > 4 ? [time.slice(5)] : monthList;
  const among = PARTNERS.filter(([id]) => partner === "TOT" || id === partner);
  let sum = 0;
  for (const item of GOODS) {
    const alive = year >= (item.from ?? 0) && year <= (item.to ?? 9999);
    if (!item.code.startsWith(code) || !alive) continue;
    const level = item.tons[flow === "import" ? 0 : 1] * item.growth ** (year - FIRST_YEAR);
    for (const month of months) {
      const season = 1 + 0.1 * Math.sin(Number(month));
      for (const [, , , share] of among) {
        const tons = Math.round(level * season * share);
        sum += measure === "tons" ? tons : Math.round(tons * item.price);
      }
    }
  }
  return sum;
}
