/** A product driven by inflow: its flows to stock and release. */
import { inflowDriven, type CohortInflow, type UsedExport } from "../stocks/inflow-driven";
import { PlainCohorts, PlainTotals } from "../stocks/plain-cohorts";
import { yearCount, type CohortAxis } from "../stocks/cohort-axis";
import { survivalTable } from "../stocks/survival-table";
import { productInflow, type ProductInflow } from "../trade/product-inflow";
import type { Projection } from "../trade/projection";
import {
  ageBeyondLife,
  axisWith,
  entriesOf,
  flowYearsOf,
  projectionOf,
  spanFrom,
  startArray,
  usedEntries,
  usedExportOf,
} from "./cohort-inputs";
import { withFinalUse } from "./final-use";
import type { OriginTrace, ProductInput, ProductRun } from "./product-input";
import type { Origin, ProductLifetimes } from "./product-lifetimes";
import type { RunFindings } from "./run-findings";
import type { StartReading } from "./start-values";

/** A product's input with its lifetimes and start stock read. */
export interface PreparedRun {
  readonly input: ProductInput;
  readonly findings: RunFindings;
  readonly lifetimes: ProductLifetimes;
  readonly start: StartReading;
}

/** Reads the flows and computes; `cohorts` is left out where a finding stops the product. */
export function runFromInflow(run: PreparedRun): Computed {
  return new InflowRun(run).result();
}

type Computed = Pick<ProductRun, "inflow" | "cohorts" | "trace">;

class InflowRun {
  private readonly flowYears: readonly number[];
  private readonly projection: Projection;

  constructor(private readonly run: PreparedRun) {
    const { product, settings } = run.input;
    this.flowYears = flowYearsOf(run.input);
    // Where there is no flow at all, none goes on.
    this.projection = this.flowYears.length === 0 ? "none" : projectionOf(product, settings);
  }

  result(): Computed {
    const { input, findings, lifetimes, start } = this.run;
    if (this.flowYears.length === 0 && start.year === undefined) {
      const hasOtherStart = input.startRows.length > 0;
      findings.tell(hasOtherStart ? "no-use-data" : "no-data", { kind: "Products" });
      return {};
    }
    const inflow = this.readInflow();
    if (input.index.rows(input.product.name, "stock").size > 0) {
      findings.tell("stock-rows-ignored", { kind: "Flows" });
    }
    for (const origin of originsIn(inflow, start.year !== undefined)) {
      findings.tellNoLifetime(lifetimes, origin);
    }
    if (findings.isBlocked) return { inflow };
    return { inflow, ...this.compute(inflow) };
  }

  private readInflow(): ProductInflow {
    const { input, findings, start } = this.run;
    const { settings, latestDataYear } = input;
    const firstFlow = this.flowYears[0] ?? latestDataYear;
    const span = spanFrom(firstFlow, start.year, this.projection, latestDataYear);
    const { product, uses, index, prices, codes } = input;
    const inflow = productInflow(product, uses, index, settings, span, prices, codes);
    findings.add(inflow.findings.filter(({ code }) => code !== "negative-kept" || !isCut(input)));
    const isAsked = input.lastYear > latestDataYear;
    findings.tellProjection(this.projection, inflow.newGoods.length, isAsked);
    const early = this.flowYears.filter((year) => year < span.countedFrom);
    findings.tellBeforeStart(early, start.year);
    return withFinalUse(inflow, input, span.countedFrom, findings);
  }

  private compute(inflow: ProductInflow): Omit<Computed, "inflow"> {
    const { input, findings, lifetimes, start } = this.run;
    const { settings, latestDataYear } = input;
    const firstYear = start.values === undefined ? inflow.firstYear : start.values.year + 1;
    // The last year that is answered limits nothing that is computed.
    const lastYear = Math.max(input.lastYear, latestDataYear, firstYear);
    const axis = axisWith(inflow, start.values, firstYear, lastYear);
    const usedExport = usedExportOf(inflow, axis, settings, this.projection, latestDataYear);
    const totals = this.totals(inflow, axis, usedExport);
    if (totals?.inflow.length === yearCount(axis)) return this.plain(axis, totals);
    const origins: OriginTrace[] = [];
    for (const origin of originsIn(inflow, start.values !== undefined)) {
      const life = lifetimes.of(origin);
      if (life === undefined) return {};
      const survival = survivalTable(axis, life, settings.convention);
      const entries =
        origin === "new"
          ? this.newEntries(inflow, axis)
          : this.scaled(usedEntries(inflow, axis, this.projection));
      if (origin === "used") this.refuseImpossibleAges(entries, axis, survival);
      const isStarted = origin === "new" && start.values !== undefined;
      const ofStart = isStarted ? { start: startArray(axis, start.values) } : {};
      origins.push({ origin, survival, inflow: entries, ...ofStart });
    }
    if (findings.isBlocked) return {};
    const { projection } = this;
    return {
      cohorts: { ...inflowDriven(axis, origins, usedExport), ...(totals ? { totals } : {}) },
      trace: { origins, lifetimes, projection },
    };
  }

  /**
   * Totals of new goods alone under one lifetime, the case of most products, up to the year before
   * another lifetime comes in force or used goods are exported: earlier years are bit-equal whether
   * that happens or not.
   */
  private totals(
    inflow: ProductInflow,
    axis: CohortAxis,
    usedExport: UsedExport,
  ): PlainTotals | undefined {
    const { input, lifetimes, start } = this.run;
    const lifetime = lifetimes.only?.("new");
    const isPlain =
      lifetime !== undefined &&
      start.values === undefined &&
      inflow.usedGoods.length === 0 &&
      (input.phaseRows ?? []).length === 0;
    const firstExport = usedExport.amount.findIndex((amount) => amount !== 0);
    const exportFrom = firstExport < 0 ? Infinity : axis.firstYear + firstExport;
    const changedFrom = Math.min(lifetimes.firstChange, exportFrom);
    if (!isPlain || changedFrom <= axis.firstYear) return undefined;
    const goods = this.newEntries(inflow, axis)
      .filter(({ year }) => year < changedFrom)
      .map(({ amount }) => amount);
    return new PlainTotals(Float64Array.from(goods), lifetime, input.settings.convention);
  }

  /** The whole of it by totals; cohorts wait until somebody asks for them. */
  private plain(axis: CohortAxis, totals: PlainTotals): Omit<Computed, "inflow"> {
    const cohorts = new PlainCohorts(axis, totals);
    const entries = Array.from(totals.inflow, (amount, i) => {
      const year = axis.firstYear + i;
      return { year, cohort: year, amount };
    });
    const origin: OriginTrace = {
      origin: "new",
      inflow: entries,
      get survival() {
        return cohorts.survival;
      },
    };
    const { lifetimes } = this.run;
    return { cohorts, trace: { origins: [origin], lifetimes, projection: this.projection } };
  }

  private newEntries(inflow: ProductInflow, axis: CohortAxis): CohortInflow[] {
    return this.scaled(entriesOf(inflow, inflow.newGoods, 0, axis, this.projection));
  }

  private scaled(entries: CohortInflow[]): CohortInflow[] {
    const factor = this.run.input.inflowFactor ?? 1;
    if (factor === 1) return entries;
    return entries.map((entry) => ({ ...entry, amount: entry.amount * factor }));
  }

  private refuseImpossibleAges(
    entries: readonly CohortInflow[],
    axis: CohortAxis,
    survival: Float64Array,
  ): void {
    const age = ageBeyondLife(entries, axis, survival);
    if (age === undefined) return;
    this.run.findings.tell("used-impossible", { kind: "Codes", column: "age at entry" }, { age });
  }
}

/** True where final use below 0 is set to 0, and said, whatever the rule for consumption. */
function isCut({ loose, settings, index, product }: ProductInput): boolean {
  const hasDirect = index.rows(product.name, "inflow").size > 0;
  return loose !== undefined && settings.looseComponents === "subtract" && !hasDirect;
}

/** Origins that need a lifetime: a product of used goods alone needs none for new ones. */
function originsIn(inflow: ProductInflow, hasStart: boolean): Origin[] {
  if (inflow.usedGoods.length === 0) return ["new"];
  const hasNew = hasStart || inflow.newGoods.some((amount) => amount !== 0);
  return hasNew ? ["new", "used"] : ["used"];
}
