/** One product computed: flows, lifetimes and start values to stock and flows by cohort. */
import type { Row } from "../assumptions/row";
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { makeFinding, type Details, type Finding, type Place } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import {
  inflowDriven,
  type CohortInflow,
  type CohortResult,
  type OriginFlow,
} from "../stocks/inflow-driven";
import type { CohortAxis } from "../stocks/survival-table";
import { survivalTable } from "../stocks/survival-table";
import { takes, type CodeUse, type FlowIndex, type FlowName } from "../trade/flow-index";
import type { Product } from "../trade/product";
import { productInflow, type ProductInflow } from "../trade/product-inflow";
import { projected, TREND_YEARS, type Projection } from "../trade/projection";
import { yearRanges } from "../trade/year-ranges";
import { productLifetimes, type Origin } from "./product-lifetimes";
import { readStart, type StartValues } from "./start-values";

/** Everything one product's computation reads. */
export interface ProductInput {
  readonly product: Product;
  readonly uses: readonly CodeUse[];
  readonly index: FlowIndex;
  /** When CN codes are in force; undefined: not known here, every code always is. */
  readonly codes: CodeList | undefined;
  readonly settings: Settings;
  readonly lifetimeRows: readonly Row[];
  readonly startRows: readonly Row[];
  /** Latest year of Flows in the model: later years are projections. */
  readonly latestDataYear: number;
  /** Last year to compute. */
  readonly lastYear: number;
  /** Factor on the time axis of all lifetimes, Start spread anew; 1 as given. */
  readonly lifetimeFactor?: number;
  /** Factor on all inflow after Start; 1 as given. */
  readonly inflowFactor?: number;
}

/** What came out. */
export interface ProductRun {
  /** Stock is known from the end of this year where the product has Start rows. */
  readonly startYear?: number;
  /** Undefined where the product has no answer. */
  readonly cohorts?: CohortResult;
  readonly inflow?: ProductInflow;
  readonly findings: readonly Finding[];
}

const RESIDUAL_LIMIT = 1e-9;

/** Computes the product. A finding that blocks it leaves `cohorts` out. */
export function runProduct(input: ProductInput): ProductRun {
  return new Run(input).result();
}

class Run {
  private readonly findings: Finding[] = [];
  private readonly product: Product;

  constructor(private readonly input: ProductInput) {
    this.product = input.product;
  }

  result(): ProductRun {
    const { product, settings, lifetimeRows, startRows, lifetimeFactor } = this.input;
    const lifetimes = productLifetimes(product.name, lifetimeRows, lifetimeFactor);
    this.findings.push(...lifetimes.findings);
    const flowYears = this.flowYears();
    const ofNew = { of: lifetimes.of("new"), firstChange: lifetimes.firstChange };
    const start = readStart(product, startRows, ofNew, settings.convention);
    this.findings.push(...start.findings);
    if (flowYears.length === 0 && start.year === undefined) {
      this.tell("no-data", { kind: "Products" }, {});
      return { findings: this.findings };
    }
    const inflow = this.readInflow(flowYears, start.year);
    if (product.driver === "stock")
      this.tell("driver-not-yet", { kind: "Products", column: "driver" }, {});
    else if (this.input.index.rows(product.name, "stock").size > 0) {
      this.tell("stock-rows-ignored", { kind: "Flows" }, {});
    }
    for (const origin of originsIn(inflow, start.year !== undefined)) {
      if (lifetimes.of(origin) === undefined && lifetimes.sound) this.tellNoLifetime(origin);
    }
    const partial = { inflow, ...(start.year === undefined ? {} : { startYear: start.year }) };
    if (this.findings.some((finding) => finding.blocks.length > 0)) {
      return { ...partial, findings: this.findings };
    }
    const cohorts = this.compute(inflow, lifetimes.of, start.values);
    const blocked = this.findings.some((finding) => finding.blocks.length > 0);
    return { ...partial, ...(blocked || !cohorts ? {} : { cohorts }), findings: this.findings };
  }

  /** Years in which any flow of the product has a row that counts. */
  private flowYears(): number[] {
    const { index, uses } = this.input;
    const ignored = this.product.driver === "inflow" ? "stock" : undefined;
    const years = new Set(index.years([this.product.name], ignored));
    const flows: readonly FlowName[] = ["import", "export", "production"];
    for (const use of uses) {
      for (const flow of flows) {
        for (const year of index.codeYears(use.code, flow)) {
          if (takes(use, flow, year)) years.add(year);
        }
      }
    }
    return [...years].sort((a, b) => a - b);
  }

  private readInflow(flowYears: readonly number[], startYear: number | undefined): ProductInflow {
    const { settings, latestDataYear } = this.input;
    const firstFlow = flowYears[0] ?? latestDataYear;
    const countedFrom = startYear === undefined ? firstFlow : startYear + 1;
    const firstYear = Math.min(countedFrom, Math.max(firstFlow, this.firstOfTrend()));
    const lastYear = Math.max(latestDataYear, firstYear - 1);
    const span = { firstYear, lastYear, countedFrom };
    const inflow = productInflow(this.product, this.input.uses, this.input.index, settings, span);
    this.findings.push(...inflow.findings);
    const early = flowYears.filter((year) => year < countedFrom);
    if (early.length > 0 && startYear !== undefined) {
      const details = { years: yearRanges(early), year: startYear };
      this.tell("flows-before-start", { kind: "Start" }, details);
    }
    return inflow;
  }

  /** First of the data years that the projection is made from, though they may be before Start. */
  private firstOfTrend(): number {
    const { latestDataYear } = this.input;
    const projection = this.projection();
    if (projection === "none") return Infinity;
    return projection === "trend" ? latestDataYear - TREND_YEARS + 1 : latestDataYear;
  }

  private projection(): Projection {
    return this.product.projection ?? this.input.settings.projection;
  }

  private compute(
    inflow: ProductInflow,
    lifetimeOf: ReturnType<typeof productLifetimes>["of"],
    start: StartValues | undefined,
  ): CohortResult | undefined {
    const firstYear = start === undefined ? inflow.firstYear : start.year + 1;
    // The last year that is answered limits nothing that is computed.
    const lastYear = Math.max(this.input.lastYear, this.input.latestDataYear, firstYear);
    const oldest = [...(start?.byCohort.keys() ?? [])];
    for (const { age } of inflow.usedGoods) oldest.push(firstYear - (age ?? 0));
    const firstCohort = Math.min(firstYear, ...oldest);
    const axis: CohortAxis = { firstCohort, firstYear, lastYear };
    const origins: OriginFlow[] = [];
    for (const origin of originsIn(inflow, start !== undefined)) {
      const life = lifetimeOf(origin);
      if (life === undefined) return undefined;
      const survival = survivalTable(axis, life, this.input.settings.convention);
      if (origin === "new") {
        const entries = this.entries(inflow, inflow.newGoods, axis, 0);
        const ofStart = start ? { start: startArray(axis, start) } : {};
        origins.push({ survival, inflow: entries, ...ofStart });
      } else {
        const entries = inflow.usedGoods.flatMap(({ age, amounts }) =>
          this.entries(inflow, amounts, axis, age ?? 0),
        );
        this.refuseImpossibleAges(entries, axis, survival);
        origins.push({ survival, inflow: entries });
      }
    }
    const amount = Float64Array.from(
      { length: lastYear - firstYear + 1 },
      (_, i) => inflow.usedExport[firstYear + i - inflow.firstYear] ?? 0,
    );
    if (this.findings.some((finding) => finding.blocks.length > 0)) return undefined;
    const result = inflowDriven(axis, origins, {
      rule: this.input.settings.usedExport,
      amount,
      // Under `none` nothing goes on after the data: neither inflow nor used exports.
      ...(this.projection() === "none" ? {} : { projectedAfter: this.input.latestDataYear }),
    });
    this.tellOfResult(result);
    return result;
  }

  /** Inflow by year from the axis' first year, data then projection. */
  private entries(
    inflow: ProductInflow,
    amounts: readonly number[],
    axis: CohortAxis,
    age: number,
  ): CohortInflow[] {
    const factor = this.input.inflowFactor ?? 1;
    const count = Math.max(0, axis.lastYear - inflow.lastYear);
    const future = projected(amounts, this.projection(), count);
    const entries: CohortInflow[] = [];
    for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
      const amount =
        year <= inflow.lastYear
          ? amounts[year - inflow.firstYear]
          : future[year - inflow.lastYear - 1];
      entries.push({ year, cohort: year - age, amount: (amount ?? 0) * factor });
    }
    return entries;
  }

  private refuseImpossibleAges(
    entries: readonly CohortInflow[],
    axis: CohortAxis,
    survival: Float64Array,
  ): void {
    const width = axis.lastYear - axis.firstCohort + 1;
    const impossible = entries.find(({ year, cohort, amount }) => {
      const share = survival[(year - axis.firstYear + 1) * width + cohort - axis.firstCohort];
      return cohort < year && amount !== 0 && share === 0;
    });
    if (impossible) {
      const age = impossible.year - impossible.cohort;
      this.tell("used-impossible", { kind: "Codes", column: "age at entry" }, { age });
    }
  }

  private tellOfResult(result: CohortResult): void {
    const { exportExceedsStock: excess, impossibleStart, axis } = result;
    if (excess) {
      const details = {
        year: excess.year,
        asked: Number(excess.asked.toPrecision(8)),
        available: Number(excess.available.toPrecision(8)),
      };
      this.tell("export-exceeds-stock", { kind: "Flows", column: "value" }, details);
    }
    if (impossibleStart.length > 0) {
      const details = { cohorts: yearRanges(impossibleStart), year: axis.firstYear };
      this.tell("start-contradicts", { kind: "Start", column: "stock" }, details);
    }
    const largest = result.stock.reduce((most, k) => (Math.abs(k) > most ? Math.abs(k) : most), 0);
    if (result.largestResidual > RESIDUAL_LIMIT * largest) {
      this.tell("residual", {}, { residual: result.largestResidual.toExponential(2) });
    }
  }

  private tellNoLifetime(origin: Origin): void {
    const words =
      origin === "new" ? { sv: "", en: "" } : { sv: " för begagnade varor", en: " for used goods" };
    this.tell("no-lifetime", { kind: "Lifetimes" }, { origin: words });
  }

  private tell(code: keyof typeof MODELLING, place: Place, details: Details): void {
    const { name } = this.product;
    const column = place.kind === "Flows" ? ["serie", "series"] : ["produkt", "product"];
    const key = { sv: `${column[0] ?? ""}=${name}`, en: `${column[1] ?? ""}=${name}` };
    const full: Place = { key, blocks: [name], ...place };
    this.findings.push(makeFinding(code, MODELLING[code], full, { product: name, ...details }));
  }
}

/** Origins that need a lifetime: a product of used goods alone needs none for new ones. */
function originsIn(inflow: ProductInflow, hasStart: boolean): Origin[] {
  if (inflow.usedGoods.length === 0) return ["new"];
  const hasNew = hasStart || inflow.newGoods.some((amount) => amount !== 0);
  return hasNew ? ["new", "used"] : ["used"];
}

function startArray(axis: CohortAxis, start: StartValues): Float64Array {
  const array = new Float64Array(axis.lastYear - axis.firstCohort + 1);
  for (const [cohort, amount] of start.byCohort) array[cohort - axis.firstCohort] = amount;
  return array;
}
