/** A product driven by stock: the stock and used goods given, inflow of new goods solved. */
import { stockDriven, type StockDrivenResult } from "../stocks/stock-driven";
import { survivalTable, type CohortAxis } from "../stocks/survival-table";
import { takes } from "../trade/flow-index";
import { productInflow, type InflowSpan, type ProductInflow } from "../trade/product-inflow";
import { projected, type Projection } from "../trade/projection";
import { usedGoodsRows } from "../trade/used-goods-rows";
import {
  ageBeyondLife,
  axisWith,
  projectionOf,
  spanFrom,
  startArray,
  usedEntries,
  usedExportOf,
} from "./cohort-inputs";
import { givenStock, refuseUnevenMasses, type GivenStock, type StockSpan } from "./given-stock";
import type { PreparedRun } from "./inflow-run";
import type { OriginTrace, ProductInput, ProductRun, StockTrace } from "./product-input";
import { tellIgnored, tellLooseStock, tellSolved } from "./solved-findings";

type Solved = Pick<ProductRun, "inflow" | "cohorts" | "solved" | "trace">;

/** Reads the stock and solves; `cohorts` is left out where a finding stops the product. */
export function runFromStock(run: PreparedRun): Solved {
  return new StockRun(run).result();
}

class StockRun {
  private readonly input: ProductInput;
  private readonly projection: Projection;

  constructor(private readonly run: PreparedRun) {
    this.input = { ...run.input, uses: run.input.uses.filter((use) => use.used) };
    this.projection = projectionOf(run.input.product, run.input.settings);
  }

  result(): Solved {
    const { findings, lifetimes } = this.run;
    const { product, index } = this.input;
    tellIgnored(this.run.input, findings);
    tellLooseStock(this.run.input, findings);
    if (index.rows(product.name, "stock").size === 0) {
      findings.tell("stock-none", { kind: "Flows" });
      return {};
    }
    const [flows, stock] = this.read();
    findings.tellNoLifetime(lifetimes, "new");
    if (flows.usedGoods.length > 0) findings.tellNoLifetime(lifetimes, "used");
    if (findings.isBlocked) return {};
    const axis = this.axisOf(flows);
    refuseUnevenMasses(product, stock, axis.firstCohort, findings);
    const solution = this.solve(axis, flows, stock);
    if (solution === undefined) return {};
    const { cohorts, trace } = solution;
    tellSolved(product, cohorts, findings);
    const { firstYear, amounts, filledYears, convertedYears } = stock;
    const solved = { firstYear, stock: amounts, filledYears, convertedYears, flags: cohorts.flags };
    return { inflow: withNewGoods(flows, stock, cohorts), solved, cohorts, trace };
  }

  /** Used goods and the stock, over the same years. */
  private read(): [ProductInflow, GivenStock] {
    const { findings, start } = this.run;
    const { product, uses, index, prices, codes, settings, latestDataYear } = this.input;
    const stockYears = [...index.rows(product.name, "stock").keys()];
    const usedYears = this.usedYears();
    const firstFlow = [...stockYears, ...usedYears].reduce((a, b) => Math.min(a, b), Infinity);
    const span = spanFrom(firstFlow, start.year, this.projection, latestDataYear);
    const used = usedGoodsRows(product, uses, index);
    const flows = productInflow(product, uses, used, settings, span, prices, codes);
    findings.add(flows.findings.filter(({ code }) => !OF_NEW_GOODS.has(code)));
    const stock = givenStock(this.input, this.stockSpan(span, stockYears), findings);
    const isAsked = this.input.lastYear > stock.lastYear;
    findings.tellProjection(this.projection, stock.amounts.length, isAsked);
    const { year = -Infinity } = start;
    const early = [...stockYears.filter((y) => y < year), ...usedYears.filter((y) => y <= year)];
    findings.tellBeforeStart(early, start.year);
    return [flows, stock];
  }

  /** Beside Start, years before both it and the first row have no stock and need none. */
  private stockSpan({ firstYear, lastYear }: InflowSpan, stockYears: readonly number[]): StockSpan {
    const { values } = this.run.start;
    if (values === undefined) return { firstYear, lastYear, start: undefined };
    const firstKnown = stockYears.reduce((a, b) => Math.min(a, b), values.year);
    return { firstYear: Math.max(firstYear, firstKnown), lastYear, start: values };
  }

  /** Years in which used goods that are imported or exported have a row. */
  private usedYears(): number[] {
    const { product, uses, index } = this.input;
    const years = new Set(index.rows(product.name, "export used").keys());
    for (const use of uses) {
      for (const flow of ["import", "export"] as const) {
        for (const year of index.codeYears(use.code, flow)) {
          if (takes(use, flow, year)) years.add(year);
        }
      }
    }
    return [...years];
  }

  private axisOf(flows: ProductInflow): CohortAxis {
    const { lastYear, latestDataYear } = this.input;
    const { values } = this.run.start;
    const firstYear = values === undefined ? flows.firstYear : values.year + 1;
    // The last year that is answered limits nothing that is computed.
    return axisWith(flows, values, firstYear, Math.max(lastYear, latestDataYear, firstYear));
  }

  private solve(
    axis: CohortAxis,
    flows: ProductInflow,
    stock: GivenStock,
  ): { readonly cohorts: StockDrivenResult; readonly trace: StockTrace } | undefined {
    const { findings, lifetimes, start } = this.run;
    const { settings, latestDataYear } = this.input;
    const life = lifetimes.of("new");
    const given = this.usedOrigin(axis, flows);
    if (life === undefined || findings.isBlocked) return undefined;
    const future = projected(stock.amounts, this.projection, axis.lastYear - stock.lastYear);
    const byYear = [...stock.amounts, ...future];
    const request = {
      survival: survivalTable(axis, life, settings.convention),
      stock: Float64Array.from(
        { length: axis.lastYear - axis.firstYear + 1 },
        (_, i) => byYear[axis.firstYear + i - stock.firstYear] ?? NaN,
      ),
      decline: settings.stockDrivenDecline,
      usedExport: usedExportOf(flows, axis, settings, this.projection, latestDataYear),
      given,
      ...(start.values ? { start: startArray(axis, start.values) } : {}),
      ...(this.projection === "none" ? { solvedUntil: stock.lastYear } : {}),
    };
    const { survival, start: ofStart } = request;
    const solved = { origin: "new" as const, survival, inflow: [], start: ofStart };
    const trace = { lifetimes, projection: this.projection, origins: [...given, solved] };
    return { cohorts: stockDriven(axis, request), trace: { ...trace, given: stock } };
  }

  /** Imported used goods, which are part of the stock. */
  private usedOrigin(axis: CohortAxis, flows: ProductInflow): OriginTrace[] {
    const life = this.run.lifetimes.of("used");
    if (flows.usedGoods.length === 0 || life === undefined) return [];
    const survival = survivalTable(axis, life, this.input.settings.convention);
    const inflow = usedEntries(flows, axis, this.projection);
    const age = ageBeyondLife(inflow, axis, survival);
    if (age !== undefined) {
      const place = { kind: "Codes", column: "age at entry" };
      this.run.findings.tell("used-impossible", place, { age });
    }
    return [{ origin: "used", survival, inflow }];
  }
}

/** Findings about flows of new goods, which are solved here. */
const OF_NEW_GOODS: ReadonlySet<string> = new Set(["inflow-none", "flow-none"]);

/** The flows with the new goods that were solved for; cells of the stock are counted in. */
function withNewGoods(
  flows: ProductInflow,
  stock: GivenStock,
  { axis, inflow }: StockDrivenResult,
): ProductInflow {
  const width = axis.lastYear - axis.firstCohort + 1;
  const newGoods = flows.newGoods.map((_, i) => {
    const year = flows.firstYear + i;
    const all = inflow[(year - axis.firstYear) * width + year - axis.firstCohort] ?? NaN;
    // Used goods without an age enter the same cohort.
    const used = flows.usedGoods.find(({ age }) => age === undefined)?.amounts[i] ?? 0;
    return all - used;
  });
  return {
    ...flows,
    newGoods,
    filledCells: flows.filledCells + stock.filledYears.length,
    convertedCells: flows.convertedCells + stock.convertedYears.length,
    conversions: [...flows.conversions, ...stock.conversions],
  };
}
