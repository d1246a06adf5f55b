/** What is imported of a product by year, nothing taken off, with its partners where they are given. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { isAsked } from "./asked-codes";
import { hasRows } from "./code-rows";
import type { AmountRules } from "./conversion-of-row";
import { takes, type CodeUse, type FlowIndex } from "./flow-index";
import { flowSeries } from "./flow-series";
import {
  addPartners,
  partnerAmounts,
  scaledPartners,
  type PartnerAmounts,
} from "./partner-amounts";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";

/** Goods that enter at one age from one series. */
export interface ImportedGoods {
  /** Age at entry, years: 0 for new goods, and for used ones without an age. */
  readonly age: number;
  /** Product's unit, `[year]` of the span; NaN = unknown. */
  readonly amounts: readonly number[];
  /** `[year]`; undefined in a year whose rows name no partner, as in filled years. */
  readonly partners: readonly (PartnerAmounts | undefined)[];
}

/** What the imports are read from: as the inflow is. */
export interface ImportSource {
  readonly product: Product;
  readonly uses: readonly CodeUse[];
  readonly index: FlowIndex;
  readonly settings: Settings;
  readonly prices: PriceSource;
  readonly codes: CodeList | undefined;
}

/**
 * Imports of new and used goods over the years firstYear … lastYear, from the product's own rows and
 * its codes × share. New goods of a year whose inflow is given directly are unknown: that figure does
 * not tell what of it was imported. Units, prices and gaps as for the inflow.
 */
export function grossImports(
  source: ImportSource,
  firstYear: number,
  lastYear: number,
): ImportedGoods[] {
  const { product, uses, index } = source;
  const count = Math.max(0, lastYear - firstYear + 1);
  const years = Array.from({ length: count }, (_, i) => firstYear + i);
  const direct = index.rows(product.name, "inflow");
  const own = index.rows(product.name, "import");
  const summed = years.filter((year) => !direct.has(year));
  const found: ImportedGoods[] = [];
  if (summed.length < years.length) {
    const amounts = years.map((year) => (direct.has(year) ? NaN : 0));
    found.push({ age: 0, amounts, partners: years.map(() => undefined) });
  }
  const importers = uses.filter((use) => use.flow === undefined || use.flow === "import");
  const given = importers.filter((use) => !use.used);
  // Beside own rows a code counts only where it has rows: what it lacks is given there.
  const codes = own.size === 0 ? given : given.filter((use) => hasRows(use, "import", index));
  if (own.size > 0) {
    const byCode = (year: number): boolean => codes.some((use) => takes(use, "import", year));
    const asked = summed.filter((year) => own.has(year) || !byCode(year));
    found.push(...ofSeries(source, years, asked));
  }
  const byCodes = summed.filter((year) => !own.has(year));
  for (const use of codes) found.push(...ofSeries(source, years, byCodes, use));
  for (const use of importers) if (use.used) found.push(...ofSeries(source, years, years, use));
  return found;
}

/** One series: a code, or the product's own rows. */
function ofSeries(
  source: ImportSource,
  years: readonly number[],
  wanted: readonly number[],
  use?: CodeUse,
): ImportedGoods[] {
  const { product, uses, index, settings, prices, codes } = source;
  const age = use?.used ? (use.ageAtEntry ?? 0) : 0;
  const cohortOf = (year: number): number => year - age;
  const asked = use
    ? wanted.filter((year) => isAsked(use, uses, "import", year, index, codes))
    : wanted;
  const series = use?.code ?? product.name;
  const isValidIn = (year: number): boolean => use === undefined || takes(use, "import", year);
  const request = { product, series, isCode: use !== undefined, flow: "import" as const };
  const read = flowSeries(
    { ...request, years: asked, isValidIn, cohortOf, prices, codes },
    index,
    settings,
  );
  if (!read.hasRows) return [];
  const share = use?.share ?? 1;
  const rules: AmountRules = { nilSymbol: settings.nilSymbol, cohortOf, prices };
  const filled = new Set(read.filledYears);
  const partnersIn = (year: number): PartnerAmounts | undefined => {
    if (!read.amounts.has(year) || filled.has(year)) return undefined;
    const taken = use ? index.codesTaken(use.code, "import", year) : [series];
    const parts = taken.map((one) =>
      partnerAmounts(index.rows(one, "import").get(year) ?? [], year, product, rules),
    );
    const sum = addPartners(parts);
    return sum && scaledPartners(sum, share);
  };
  const amounts = years.map((year) => (read.amounts.get(year) ?? 0) * share);
  return [{ age, amounts, partners: years.map(partnersIn) }];
}
