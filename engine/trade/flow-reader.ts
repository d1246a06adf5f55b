/** Reads the flows of one product, from its own rows and its CN codes, and keeps what it finds. */
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { isAsked } from "./asked-codes";
import { hasRows, haveRowsIn } from "./code-rows";
import { noneInForce } from "./code-validity";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "./flow-index";
import { flowPhrase, flowSeries, type FlowSeries, type SeriesRequest } from "./flow-series";
import type { InflowSpan } from "./inflow";
import type { PriceSource } from "./price-source";
import type { Product } from "./product";
import { yearRanges } from "./year-ranges";

/** One series of a flow and how much of it is the product's. */
export interface FlowPart {
  readonly series: FlowSeries;
  /** The share of the code; 1 of the product's own rows. */
  readonly share: number;
  /** Undefined: the product's own rows. */
  readonly use?: CodeUse;
}

export class FlowReader {
  readonly years: readonly number[];
  readonly findings: Finding[] = [];
  readonly series: FlowSeries[] = [];

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

  /** The series of new goods that make up a flow in the given years, also those without a row. */
  partsOf(flow: FlowName, years: readonly number[]): FlowPart[] {
    const parts: FlowPart[] = [];
    const own = this.index.rows(this.product.name, flow);
    const given = this.uses.filter((use) => !use.used && (use.flow ?? flow) === flow);
    // Beside own rows a code counts only where it has rows: what it lacks is given there.
    const codes = own.size === 0 ? given : given.filter((use) => hasRows(use, flow, this.index));
    this.checkBothSources(flow, codes);
    if (own.size > 0) {
      const byCode = (year: number): boolean => codes.some((use) => takes(use, flow, year));
      const ownYears = years.filter((year) => own.has(year) || !byCode(year));
      parts.push({ series: this.read(this.product.name, flow, ownYears), share: 1 });
    }
    for (const use of codes) {
      const codeYears = years.filter((year) => !own.has(year));
      parts.push({ series: this.readCode(use, flow, codeYears), share: use.share, use });
    }
    if (own.size === 0 && codes.some((use) => hasRows(use, flow, this.index))) {
      this.tellNoneInForce(flow, codes, years);
    }
    return parts;
  }

  /** The product's own rows of a flow in the given years. */
  read(series: string, flow: FlowName, years: readonly number[]): FlowSeries {
    const request = { series, isCode: false, flow, years };
    return this.noted({ ...request, isValidIn: () => true, cohortOf: (year) => year });
  }

  /** The rows of a code in those of the years in which it holds. */
  readCode(
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

  /** A finding of the product's flows, or of a code; an error stops the product. */
  tell(code: keyof typeof MODELLING, details: Details, use?: CodeUse): void {
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

  private noted(request: Omit<SeriesRequest, "product" | "prices" | "codes">): FlowSeries {
    const { product, prices, codes } = this;
    const found = flowSeries({ ...request, product, prices, codes }, this.index, this.settings);
    this.series.push(found);
    for (const finding of found.findings) this.findings.push(finding);
    return found;
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

  /** True where the code holds and is in force, or has rows all the same, and is not given elsewhere. */
  private isAsked(use: CodeUse, flow: FlowName, year: number): boolean {
    return isAsked(use, this.uses, flow, year, this.index, this.codes);
  }
}
