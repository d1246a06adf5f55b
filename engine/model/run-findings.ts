import { makeFinding, type Details, type Finding, type Place } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { CohortResult } from "../stocks/cohort-result";
import { PlainCohorts } from "../stocks/plain-cohorts";
import type { Product } from "../trade/product";
import { isPossibleRate, LEAST_TREND_YEARS, type Projection } from "../trade/projection";
import { yearRanges } from "../trade/year-ranges";
import type { Origin, ProductLifetimes } from "./product-lifetimes";

/** Above this share of the largest stock a residual is a fault of the engine. */
const RESIDUAL_LIMIT = 1e-9;

/** What is found while one product is computed, in the order it is found. */
export class RunFindings {
  private readonly found: Finding[] = [];

  constructor(private readonly product: Product) {}

  get all(): readonly Finding[] {
    return this.found;
  }

  /** True once a finding leaves the product without any answer. */
  get isBlocked(): boolean {
    return this.found.some((finding) => finding.blocks.length > 0);
  }

  add(findings: readonly Finding[]): void {
    for (const finding of findings) this.found.push(finding);
  }

  /**
   * A finding of the product; an error stops it unless `place.blocks` says else. The key is that of
   * the product's rows in the kind of table.
   */
  tell(code: keyof typeof MODELLING, place: Place, details: Details = {}): void {
    const { name } = this.product;
    const isSeries = place.kind === "Flows";
    const key = {
      sv: `${isSeries ? "serie" : "produkt"}=${name}`,
      en: `${isSeries ? "series" : "product"}=${name}`,
    };
    const full: Place = { key, blocks: [name], ...place };
    this.found.push(makeFinding(code, MODELLING[code], full, { product: name, ...details }));
  }

  /** An error where goods of the origin have no lifetime, unless a faulty row has told it. */
  tellNoLifetime(lifetimes: ProductLifetimes, origin: Origin): void {
    if (lifetimes.of(origin) !== undefined || !lifetimes.sound) return;
    const words =
      origin === "new" ? { sv: "", en: "" } : { sv: " för begagnade varor", en: " for used goods" };
    this.tell("no-lifetime", { kind: "Lifetimes" }, { origin: words });
  }

  /** Years whose rows are not counted since the start stock holds them. */
  tellBeforeStart(years: readonly number[], startYear: number | undefined): void {
    if (years.length === 0 || startYear === undefined) return;
    const details = { years: yearRanges(years), year: startYear };
    this.tell("flows-before-start", { kind: "Start" }, details);
  }

  /** What keeps a projection from being drawn: a rate out of range, too few years for a trend. */
  tellProjection(projection: Projection, dataYears: number, isAsked: boolean): void {
    if (typeof projection === "number" && !isPossibleRate(projection)) {
      const place = { kind: "Products", column: "projection" };
      this.tell("projection-rate", place, { cell: projection });
    }
    if (projection === "trend" && isAsked && dataYears < LEAST_TREND_YEARS) {
      const place = { kind: "Products", column: "projection", blocks: [] };
      this.tell("trend-short", place, { count: LEAST_TREND_YEARS });
    }
  }

  /** What any result may have to say; its balance is that of the phases around it too. */
  tellResult(result: CohortResult, phases: Iterable<CohortResult> = []): void {
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
    if (isOverflown(result)) this.tell("overflow", { kind: "Products" });
    const residual = result.largestResidual;
    if (residual === 0) return;
    const stocks = [result, ...phases].map(largestStock);
    if (residual > RESIDUAL_LIMIT * Math.max(...stocks)) {
      this.tell("residual", {}, { residual: residual.toExponential(2) });
    }
  }
}

/** The largest size; unknowns out. */
function largestOf(table: Float64Array): number {
  let largest = 0;
  // An unknown is not larger than anything.
  for (const amount of table) if (Math.abs(amount) > largest) largest = Math.abs(amount);
  return largest;
}

/** The largest stock of a cohort, or in total where that can be had without the cohorts. */
function largestStock(result: CohortResult): number {
  return largestOf(result instanceof PlainCohorts ? result.totals.years().stock : result.stock);
}

/** True where a figure has grown past what a number holds. */
function isOverflown(result: CohortResult): boolean {
  if (result instanceof PlainCohorts) {
    const { totals } = result;
    const { stock, release } = totals.years();
    return [totals.inflow, stock, release].some((series) => largestOf(series) === Infinity);
  }
  const { inflow, stock, release, usedExport, startStock } = result;
  return [inflow, stock, release, usedExport, startStock].some(
    (table) => largestOf(table) === Infinity,
  );
}
