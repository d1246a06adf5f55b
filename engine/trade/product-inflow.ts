/** What enters and leaves use by year for one product, from its own rows and its CN codes. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "./flow-index";
import { comesThroughShorter, hasRows, haveRowsIn } from "./code-rows";
import { isRequired, noneInForce } from "./code-validity";
import { flowPhrase, flowSeries, type FlowSeries, type SeriesRequest } from "./flow-series";
import type { InflowSpan, ProductInflow } from "./inflow";
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
  private readonly findings: Finding[] = [];
  private readonly series: FlowSeries[] = [];

  constructor(
    private readonly product: Product,
    private readonly uses: readonly CodeUse[],
    private readonly index: FlowIndex,
    private readonly settings: Settings,
    private readonly span: InflowSpan,
    private readonly prices: PriceSource,
    private readonly codes: CodeList | undefined,
  ) {
    const count = span.lastYear - span.firstYear + 1;
    this.years = Array.from({ length: Math.max(0, count) }, (_, i) => span.firstYear + i);
  }

  build(): ProductInflow {
    const direct = this.index.rows(this.product.name, "inflow");
    const summedYears = this.years.filter((year) => !direct.has(year));
    const sum = this.sumOfFlows(summedYears);
    const newGoods = this.newGoods(direct.size > 0, sum);
    const usedGoods = this.usedGoods();
    const usedExport = this.usedExport();
    this.tellMissingFlows(direct.size > 0);
    return {
      firstYear: this.span.firstYear,
      lastYear: this.span.lastYear,
      newGoods: this.settled(newGoods),
      usedGoods,
      usedExport,
      filledCells: this.series.reduce((sum, { filledYears }) => sum + filledYears.length, 0),
      convertedCells: this.series.reduce((sum, found) => sum + found.convertedYears.length, 0),
      conversions: this.series.flatMap(({ conversions }) => conversions),
      findings: this.findings,
    };
  }

  /** P + M − X of new goods in the given years; undefined where no such flow has any row. */
  private sumOfFlows(years: readonly number[]): ReadonlyMap<number, number> | undefined {
    const parts: { readonly series: FlowSeries; readonly factor: number }[] = [];
    for (const flow of SUM_FLOWS) {
      const own = this.index.rows(this.product.name, flow);
      const given = this.uses.filter((use) => !use.used && (use.flow ?? flow) === flow);
      // Beside own rows a code counts only where it has rows: what it lacks is given there.
      const codes = own.size === 0 ? given : given.filter((use) => hasRows(use, flow, this.index));
      this.checkBothSources(flow, codes);
      if (own.size > 0) {
        const byCode = (year: number): boolean => codes.some((use) => takes(use, flow, year));
        const ownYears = years.filter((year) => own.has(year) || !byCode(year));
        parts.push({ series: this.read(this.product.name, flow, ownYears), factor: SIGN[flow] });
      }
      for (const use of codes) {
        const codeYears = years.filter((year) => !own.has(year));
        parts.push({
          series: this.readCode(use, flow, codeYears),
          factor: SIGN[flow] * use.share,
        });
      }
      if (own.size === 0 && codes.some((use) => hasRows(use, flow, this.index))) {
        this.tellNoneInForce(flow, codes, years);
      }
    }
    const given = parts.filter(({ series }) => series.hasRows);
    if (given.length === 0) return undefined;
    const sums = new Map(years.map((year) => [year, 0]));
    for (const { series, factor } of given) {
      for (const [year, amount] of series.amounts) {
        sums.set(year, (sums.get(year) ?? 0) + factor * amount);
      }
    }
    return sums;
  }

  /** Counted years that no code of the flow is asked for: nothing came in, as far as we are told. */
  private tellNoneInForce(
    flow: FlowName,
    codes: readonly CodeUse[],
    years: readonly number[],
  ): void {
    const open = years.filter(
      (year) =>
        year >= this.span.countedFrom && !codes.some((use) => this.isAsked(use, flow, year)),
    );
    if (open.length === 0) return;
    this.findings.push(noneInForce(this.product.name, flow, codes, open, this.codes));
  }

  private checkBothSources(flow: FlowName, codes: readonly CodeUse[]): void {
    const own = this.index.rows(this.product.name, flow);
    const both = this.years.filter(
      (year) => own.has(year) && haveRowsIn(codes, flow, year, this.index),
    );
    if (both.length > 0) {
      this.tell("product-and-code", { flow: flowPhrase(flow), years: yearRanges(both) });
    }
  }

  private newGoods(hasDirect: boolean, sum: ReadonlyMap<number, number> | undefined): number[] {
    if (!hasDirect) return this.years.map((year) => (sum ? (sum.get(year) ?? NaN) : 0));
    const direct = this.index.rows(this.product.name, "inflow");
    const both = this.years.filter((year) => direct.has(year) && this.sumHasRows(year));
    if (both.length > 0) this.tell("both-inflow", { years: yearRanges(both) });
    const asked = sum === undefined ? this.years : this.years.filter((year) => direct.has(year));
    const series = this.read(this.product.name, "inflow", asked);
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
      const series = this.readCode(use, "import", this.years, (year) => year - (age ?? 0));
      if (!series.hasRows) continue;
      if (age === undefined) this.tell("used-no-age", {}, use);
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
      const series = this.readCode(use, "export", this.years);
      if (!series.hasRows) continue;
      fromCodes = true;
      this.refuseNegative(series, "export");
      this.years.forEach((year, i) => {
        amounts[i] = (amounts[i] ?? 0) + use.share * (series.amounts.get(year) ?? 0);
      });
    }
    if (own.size === 0) return amounts;
    if (fromCodes) this.tell("used-both", {});
    const events = this.years.filter((year) => own.has(year));
    const series = this.read(this.product.name, "export used", events);
    this.refuseNegative(series, "export used");
    return this.years.map((year, i) => series.amounts.get(year) ?? amounts[i] ?? 0);
  }

  private refuseNegative(series: FlowSeries, flow: FlowName): void {
    const years = [...series.amounts].filter(([, amount]) => amount < 0).map(([year]) => year);
    if (years.length > 0) {
      this.tell("negative-used", { flow: flowPhrase(flow), years: yearRanges(years) });
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
    if (rule === "keep") this.tell("negative-kept", details);
    else if (rule === "zero") this.tell("negative-zeroed", details);
    else this.tell("negative-carried", details);
    if (rule === "carry" && result.amount < 0) this.tell("negative-left", details);
    return [...values.slice(0, early), ...result.values];
  }

  private tellMissingFlows(hasDirect: boolean): void {
    const isGiven = (flow: FlowName): boolean =>
      this.index.rows(this.product.name, flow).size > 0 ||
      this.uses.some((use) => hasRows(use, flow, this.index));
    const none = SUM_FLOWS.filter((flow) => !isGiven(flow));
    if (none.length === SUM_FLOWS.length) {
      if (!hasDirect) this.tell("inflow-none", {});
      return;
    }
    if (hasDirect) return;
    for (const flow of none) this.tell("flow-none", { flow: flowPhrase(flow) });
  }

  private read(series: string, flow: FlowName, years: readonly number[]): FlowSeries {
    const request = { series, isCode: false, flow, years };
    return this.noted({ ...request, isValidIn: () => true, cohortOf: (year) => year });
  }

  /** The rows of a code in those of the years in which it holds. */
  private readCode(
    use: CodeUse,
    flow: FlowName,
    years: readonly number[],
    cohortOf: (year: number) => number = (year) => year,
  ): FlowSeries {
    const isValidIn = (year: number): boolean => takes(use, flow, year);
    const asked = years.filter((year) => this.isAsked(use, flow, year));
    return this.noted({
      series: use.code,
      isCode: true,
      flow,
      years: asked,
      isValidIn,
      cohortOf,
    });
  }

  /** True where the code holds and is in force, or has rows all the same, and is not given elsewhere. */
  private isAsked(use: CodeUse, flow: FlowName, year: number): boolean {
    if (!takes(use, flow, year)) return false;
    if (comesThroughShorter(use, this.uses, flow, year, this.index)) return false;
    return (
      isRequired(use.code, year, this.codes) ||
      this.index.codesTaken(use.code, flow, year).length > 0
    );
  }

  private noted(request: Omit<SeriesRequest, "product" | "prices" | "codes">): FlowSeries {
    const { product, prices, codes } = this;
    const found = flowSeries({ ...request, product, prices, codes }, this.index, this.settings);
    this.series.push(found);
    for (const finding of found.findings) this.findings.push(finding);
    return found;
  }

  private tell(
    code: keyof typeof MODELLING,
    details: Readonly<Record<string, string | number | { sv: string; en: string }>>,
    use?: CodeUse,
  ): void {
    const { name } = this.product;
    const place = {
      kind: use ? "Codes" : "Flows",
      table: use?.row.table ?? "",
      key: use
        ? { sv: `produkt=${name}; KN-kod=${use.code}`, en: `product=${name}; CN code=${use.code}` }
        : { sv: `serie=${name}`, en: `series=${name}` },
      blocks: [name],
    };
    this.findings.push(makeFinding(code, MODELLING[code], place, { product: name, ...details }));
  }
}
