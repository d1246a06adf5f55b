/** A component with a life of its own computed: the stock inside the products that hold it. */
import { keyOf, wordOf, type Row } from "../assumptions/row";
import { USE } from "../flows/phase-rows";
import { componentStock, wholeAxis, type HostProduct } from "../flows/component-stock";
import type { CohortResult } from "../stocks/cohort-result";
import { fittedResult } from "../stocks/fitted-result";
import { survivalTable } from "../stocks/survival-table";
import type { Product } from "../trade/product";
import type { ComponentHost } from "./component-hosts";
import type { ComponentTrace, ProductInput, ProductRun } from "./product-input";
import { productLifetimes, type ProductLifetimes } from "./product-lifetimes";
import { tellOutcome } from "./product-run";
import { RunFindings } from "./run-findings";
import { readStartAfterUse } from "./start-after-use";

/** What a component is computed from besides its own rows. */
export interface ComponentHolding {
  readonly hosts: readonly ComponentHost[];
  /** All rows of Components that name it, also faulty ones. */
  readonly rows: readonly Row[];
  /** A product computed with the same factors. */
  readonly runOf: (product: Product) => ProductRun;
}

/** A host's stock in use, known from the end of `startYear` where that is given. */
interface HostStock {
  readonly host: ComponentHost;
  readonly cohorts: CohortResult;
  readonly startYear: number | undefined;
}

/**
 * Computes the component; its cohort is the year in which it was installed, or of its product where
 * it came with it. Known from the latest start year of its hosts. A finding that blocks it leaves
 * `cohorts` out.
 */
export function runComponent(input: ProductInput, holding: ComponentHolding): ProductRun {
  const { product, settings, lifetimeRows, lifetimeFactor } = input;
  const findings = new RunFindings(product);
  const lifetimes = productLifetimes(product.name, lifetimeRows, lifetimeFactor);
  findings.add(lifetimes.findings);
  findings.tellNoLifetime(lifetimes, "new");
  const { findings: ofStart, ...afterUse } = readStartAfterUse(product, input.startRows);
  findings.add(ofStart);
  tellOwnData(input, findings);
  tellFaultyRows(holding.rows, findings);
  const stocks = holding.hosts.flatMap((host) => stockOf(host, holding.runOf, findings) ?? []);
  const known = stocks.flatMap(({ startYear }) => startYear ?? []);
  const startYear = known.length === 0 ? undefined : Math.max(...known);
  const computed = findings.isBlocked
    ? undefined
    : cohortsOf(stocks, startYear, lifetimes, settings);
  const cohorts = computed?.cohorts;
  if (cohorts) tellOutcome(cohorts, afterUse, findings);
  return {
    ...(startYear === undefined ? {} : { startYear }),
    afterUse,
    ...(computed && !findings.isBlocked ? computed : {}),
    findings: findings.all,
  };
}

/** What it holds is told by its products: a start stock or phases of its own would contradict them. */
function tellOwnData({ startRows, phaseRows = [] }: ProductInput, findings: RunFindings): void {
  const inUse = startRows.filter((row) => (wordOf(row, "phase", "start phase") ?? USE) === USE);
  for (const [first] of [inUse, phaseRows]) {
    if (first === undefined) continue;
    const { table, kind } = first;
    const words = kind === "Start" ? { sv: "Startvärden", en: kind } : { sv: "Faser", en: kind };
    findings.tell("component-own-data", { table, kind, key: keyOf(first) }, { kind: words });
  }
}

function tellFaultyRows(rows: readonly Row[], findings: RunFindings): void {
  for (const row of rows) {
    if (!row.broken) continue;
    findings.tell("component-row", { table: row.table, kind: row.kind, key: keyOf(row) });
  }
}

/** The host's stock in use; undefined where it holds none of the component or has no answer. */
function stockOf(
  host: ComponentHost,
  runOf: (product: Product) => ProductRun,
  findings: RunFindings,
): HostStock | undefined {
  const run = runOf(host.product);
  const { name } = host.product;
  const cohorts = run.phases ? run.phases.byName.get(USE) : run.cohorts;
  if (run.cohorts === undefined || cohorts === undefined) {
    findings.tell("component-host", { kind: "Components" }, { host: name });
    return undefined;
  }
  if (run.phases && entersLate(cohorts)) {
    findings.tell("component-late-use", { kind: "Phases" }, { host: name });
  }
  if (run.phases && run.phases.byName.size > 1) {
    findings.tell("component-other-phases", { kind: "Phases" }, { host: name });
  }
  return { host, cohorts, startYear: (run.phases ?? run).startYear };
}

/** True where goods of a cohort come into use in a later year: their components are then too old. */
function entersLate({ axis, inflow }: CohortResult): boolean {
  const width = axis.lastYear - axis.firstCohort + 1;
  return inflow.some((amount, at) => {
    const year = axis.firstYear + Math.floor(at / width);
    return amount !== 0 && axis.firstCohort + (at % width) < year;
  });
}

function cohortsOf(
  stocks: readonly HostStock[],
  startYear: number | undefined,
  lifetimes: ProductLifetimes,
  { convention, replaceComponents }: ProductInput["settings"],
): { readonly cohorts: CohortResult; readonly held: ComponentTrace } | undefined {
  const life = lifetimes.of("new");
  if (life === undefined || stocks.length === 0) return undefined;
  const axes = stocks.map(({ cohorts }) => cohorts.axis);
  const firstYear =
    startYear === undefined ? Math.min(...axes.map((axis) => axis.firstYear)) : startYear + 1;
  const lastYear = Math.max(firstYear, ...axes.map((axis) => axis.lastYear));
  const hosts = stocks.map(({ host, cohorts }): HostProduct => {
    const fitted = fittedResult(cohorts, { firstYear, lastYear });
    const { firstCohort } = fitted.axis;
    return { cohorts: fitted, amount: host.amountOf({ firstCohort, lastCohort: lastYear }) };
  });
  const firstCohort = Math.min(...hosts.map(({ cohorts }) => cohorts.axis.firstCohort));
  const axis = { firstCohort, firstYear, lastYear };
  const survival = survivalTable(wholeAxis(axis), life, convention);
  const isReplaced = replaceComponents === "yes";
  const held = hosts.map((one, i) => ({ ...one, product: (stocks[i] as HostStock).host.product }));
  return {
    cohorts: componentStock(axis, hosts, survival, isReplaced),
    held: { axis, hosts: held, survival, isReplaced },
  };
}
