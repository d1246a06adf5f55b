/** What enters and leaves use by year for one product, from its own rows and its CN codes. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { settledSum } from "../quantities/rounding";
import { hasRows, haveRowsIn } from "./code-rows";
import type { CodeUse, FlowIndex, FlowName } from "./flow-index";
import { FlowReader } from "./flow-reader";
import { flowPhrase, type FlowSeries } from "./flow-series";
import type { InflowPart, InflowSpan, ProductInflow } from "./inflow";
import { settleNegative } from "./negative-consumption";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";
import { yearRanges } from "./year-ranges";

export type { InflowSpan, ProductInflow } from "./inflow";

const SUM_FLOWS = ["production", "import", "export"] as const;
const SIGN = { production: 1, import: 1, export: -1 } as const;

/**
 * Reads, converts, fills and sums the product's flows over the span. `codes` tells when CN codes are
 * in force; without it every code is asked for in every year.
 */
export function productInflow(
  product: Product,
  uses: readonly CodeUse[],
  index: FlowIndex,
  settings: Settings,
  span: InflowSpan,
  prices: PriceSource,
  codes?: CodeList,
): ProductInflow {
  return new InflowBuilder(product, uses, index, settings, span, prices, codes).build();
}

class InflowBuilder {
  private readonly years: readonly number[];
  private readonly reader: FlowReader;
  private direct: FlowSeries | undefined;
  private readonly partsOf = {
    newGoods: [] as InflowPart[],
    usedGoods: [] as InflowPart[],
    usedExport: [] as InflowPart[],
  };

  constructor(
    private readonly product: Product,
    private readonly uses: readonly CodeUse[],
    private readonly index: FlowIndex,
    private readonly settings: Settings,
    private readonly span: InflowSpan,
    prices: PriceSource,
    codes: CodeList | undefined,
  ) {
    this.reader = new FlowReader(product, uses, index, settings, span, prices, codes);
    this.years = this.reader.years;
  }

  build(): ProductInflow {
    const direct = this.index.rows(this.product.name, "inflow");
    const summedYears = this.years.filter((year) => !direct.has(year));
    const sum = this.sumOfFlows(summedYears);
    const newGoods = this.newGoods(direct.size > 0, sum);
    const usedGoods = this.usedGoods();
    const usedExport = this.usedExport();
    this.tellMissingFlows(direct.size > 0);
    const settled = this.settled(newGoods);
    const { series, findings } = this.reader;
    return {
      firstYear: this.span.firstYear,
      lastYear: this.span.lastYear,
      newGoods: settled,
      directYears: direct.size > 0 && sum === undefined ? this.years : [...direct.keys()],
      usedGoods,
      usedExport,
      filledCells: series.reduce((total, { filledYears }) => total + filledYears.length, 0),
      convertedCells: series.reduce((total, found) => total + found.convertedYears.length, 0),
      conversions: series.flatMap(({ conversions }) => conversions),
      findings,
      trace: { direct: this.direct, ...this.partsOf, unsettled: newGoods },
    };
  }

  /** P + M − X of new goods in the given years; undefined where no such flow has any row. */
  private sumOfFlows(years: readonly number[]): ReadonlyMap<number, number> | undefined {
    const parts = SUM_FLOWS.flatMap((flow) =>
      this.reader.partsOf(flow, years).map(({ share, ...part }) => ({
        ...part,
        flow,
        factor: SIGN[flow] * share,
      })),
    );
    const given = parts.filter(({ series }) => series.hasRows);
    if (given.length === 0) return undefined;
    this.partsOf.newGoods.push(...given);
    const sums = new Map(years.map((year) => [year, 0]));
    const sizes = new Map<number, number>();
    for (const { series, factor } of given) {
      for (const [year, amount] of series.amounts) {
        sums.set(year, (sums.get(year) ?? 0) + factor * amount);
        sizes.set(year, (sizes.get(year) ?? 0) + Math.abs(factor * amount));
      }
    }
    return new Map([...sums].map(([year, sum]) => [year, settledSum(sum, sizes.get(year) ?? 0)]));
  }

  private newGoods(hasDirect: boolean, sum: ReadonlyMap<number, number> | undefined): number[] {
    if (!hasDirect) return this.years.map((year) => (sum ? (sum.get(year) ?? NaN) : 0));
    const direct = this.index.rows(this.product.name, "inflow");
    const both = this.years.filter((year) => direct.has(year) && this.sumHasRows(year));
    if (both.length > 0) this.reader.tell("both-inflow", { years: yearRanges(both) });
    const asked = sum === undefined ? this.years : this.years.filter((year) => direct.has(year));
    const series = this.reader.read(this.product.name, "inflow", asked);
    this.direct = series;
    return this.years.map((year) => series.amounts.get(year) ?? sum?.get(year) ?? NaN);
  }

  private sumHasRows(year: number): boolean {
    return SUM_FLOWS.some((flow) => {
      const codes = this.uses.filter((use) => !use.used);
      return (
        this.index.rows(this.product.name, flow).has(year) ||
        haveRowsIn(codes, flow, year, this.index)
      );
    });
  }

  /** Codes of origin used: imports enter, by age; never negative. */
  private usedGoods(): ProductInflow["usedGoods"] {
    const byAge = new Map<number | undefined, number[]>();
    for (const use of this.uses) {
      if (!use.used || (use.flow !== undefined && use.flow !== "import")) continue;
      const age = use.ageAtEntry;
      const series = this.reader.readCode(use, "import", this.years, (year) => year - (age ?? 0));
      if (!series.hasRows) continue;
      if (age === undefined) this.reader.tell("used-no-age", {}, use);
      this.partsOf.usedGoods.push({ flow: "import", use, series });
      this.refuseNegative(series, "import");
      const amounts = byAge.get(age) ?? this.years.map(() => 0);
      this.years.forEach((year, i) => {
        const amount = series.amounts.get(year);
        if (amount !== undefined) amounts[i] = (amounts[i] ?? 0) + use.share * amount;
      });
      byAge.set(age, amounts);
    }
    return [...byAge]
      .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
      .map(([age, amounts]) => ({ age, amounts }));
  }

  /** Exports of used goods: rows of the product are events; a code must have every year. */
  private usedExport(): number[] {
    const own = this.index.rows(this.product.name, "export used");
    const codes = this.uses.filter(
      (use) => use.used && (use.flow === undefined || use.flow === "export"),
    );
    const amounts = this.years.map(() => 0);
    let fromCodes = false;
    for (const use of codes) {
      const series = this.reader.readCode(use, "export", this.years);
      if (!series.hasRows) continue;
      fromCodes = true;
      this.partsOf.usedExport.push({ flow: "export", use, series });
      this.refuseNegative(series, "export");
      this.years.forEach((year, i) => {
        amounts[i] = (amounts[i] ?? 0) + use.share * (series.amounts.get(year) ?? 0);
      });
    }
    if (own.size === 0) return amounts;
    if (fromCodes) this.reader.tell("used-both", {});
    const events = this.years.filter((year) => own.has(year));
    const series = this.reader.read(this.product.name, "export used", events);
    this.partsOf.usedExport.push({ flow: "export used", series });
    this.refuseNegative(series, "export used");
    return this.years.map((year, i) => series.amounts.get(year) ?? amounts[i] ?? 0);
  }

  private refuseNegative(series: FlowSeries, flow: FlowName): void {
    const years = [...series.amounts].filter(([, amount]) => amount < 0).map(([year]) => year);
    if (years.length > 0) {
      this.reader.tell("negative-used", { flow: flowPhrase(flow), years: yearRanges(years) });
    }
  }

  /** The rule for negative years; what is before the counted years neither gives nor takes. */
  private settled(values: readonly number[]): readonly number[] {
    const rule = this.settings.negativeConsumption;
    const early = Math.max(0, this.span.countedFrom - this.span.firstYear);
    const result = settleNegative(values.slice(early), rule);
    if (result.negative.length === 0) return values;
    const years = yearRanges(result.negative.map((i) => this.span.firstYear + early + i));
    const details = {
      years,
      amount: Number(Math.abs(result.amount).toPrecision(6)),
      unit: this.product.unit.symbol,
    };
    if (rule === "keep") this.reader.tell("negative-kept", details);
    else if (rule === "zero") this.reader.tell("negative-zeroed", details);
    else this.reader.tell("negative-carried", details);
    if (rule === "carry" && result.amount < 0) this.reader.tell("negative-left", details);
    return [...values.slice(0, early), ...result.values];
  }

  private tellMissingFlows(hasDirect: boolean): void {
    const isGiven = (flow: FlowName): boolean =>
      this.index.rows(this.product.name, flow).size > 0 ||
      this.uses.some((use) => hasRows(use, flow, this.index));
    const none = SUM_FLOWS.filter((flow) => !isGiven(flow));
    if (none.length === SUM_FLOWS.length) {
      if (!hasDirect) this.reader.tell("inflow-none", {});
      return;
    }
    if (hasDirect) return;
    for (const flow of none) this.reader.tell("flow-none", { flow: flowPhrase(flow) });
  }
}
