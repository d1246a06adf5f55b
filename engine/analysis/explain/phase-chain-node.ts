/** What of a cohort enters, leaves and is in each phase of a chain, year by year (methods, "Phases"). */
import { textIn, wordOf, type Row } from "../../assumptions/row";
import type { Column } from "../../assumptions/schema";
import { wordIn } from "../../assumptions/vocabulary";
import { explained } from "../../findings/explanations";
import { NO_PHRASE } from "../../findings/finding";
import { phaseWord, USE } from "../../flows/phase-rows";
import type { PhaseTrace, ProductPhases } from "../../model/product-input";
import type { CohortResult } from "../../stocks/cohort-result";
import type { Product } from "../../trade/product";
import { booksOf } from "./cohort-books";
import { cohortAmountNode } from "./cohort-node";
import type { Explanation } from "./explanation";
import { given, made, total, type ExplainNode } from "./node";
import { tableAt } from "./origin-replay";
import { startNode } from "./start-node";
import { conventionOf } from "./survival-node";
import { unitPhrase } from "./unit-nodes";

/** One cohort of a product in its chain. */
export interface ChainOf {
  readonly ex: Explanation;
  readonly product: Product;
  readonly chain: ProductPhases;
  readonly cohort: number;
}

/** True where no year lets goods come back to a phase within itself: each step rests on others. */
export function isTraceable({ phases, survivals, axis }: PhaseTrace): boolean {
  const passesOn = survivals.map((_, p) => {
    for (let year = axis.firstYear; year <= axis.lastYear; year += 1) {
      if (stayingShare({ survivals, axis }, p, year, year) < 1) return true;
    }
    return false;
  });
  const isOpen = new Set<number>();
  const isDone = new Set<number>();
  const comesBack = (p: number): boolean => {
    if (isOpen.has(p)) return true;
    if (isDone.has(p) || passesOn[p] !== true) return false;
    isOpen.add(p);
    const found = (phases[p]?.targets ?? []).some(
      ({ phase, share }) => share !== 0 && comesBack(phase),
    );
    isOpen.delete(p);
    isDone.add(p);
    return found;
  };
  return !phases.some((_, p) => comesBack(p));
}

/** In the phase at the end of the year; of the year before the first what it started with. */
export function phaseStockNode(of: ChainOf, p: number, year: number): ExplainNode {
  const { ex, product, cohort, chain } = of;
  const { axis } = chain.trace;
  return ex.node(["phase stock", product.name, p, year, cohort], { product, cohort, year }, () => {
    const details = { phase: nameOf(of, p), cohort, year };
    const what = explained("phase-stock", details);
    const unit = unitPhrase(product.unit);
    const start = startParts(of, p);
    if (year < axis.firstYear) return total(what, unit, start);
    const staying = (node: () => ExplainNode, share: number, entry: number): ExplainNode[] =>
      shared(what, unit, node, share, () =>
        given(
          explained("phase-staying", { ...details, entry, convention: conventionOf(ex) }),
          share,
          NO_PHRASE,
          residenceRow(of, p, year, entry),
        ),
      );
    const parts = [
      ...start.flatMap((node) => staying(() => node, startShare(of, p, year), cohort)),
      ...entriesOf(of, p, year).flatMap((entry) =>
        staying(() => phaseInNode(of, p, entry), shareAt(of, p, entry, year), entry),
      ),
    ];
    return total(what, unit, parts, cellOf(of, p, "stock", year));
  });
}

/** What leaves the phase in the year. */
export function phaseOutNode(of: ChainOf, p: number, year: number): ExplainNode {
  const { ex, product, cohort } = of;
  return ex.node(["phase out", product.name, p, year, cohort], { product, cohort, year }, () => {
    const details = { phase: nameOf(of, p), cohort, year };
    const what = explained("phase-out", details);
    const unit = unitPhrase(product.unit);
    const leaving = (node: () => ExplainNode, share: number, entry: number): ExplainNode[] =>
      shared(what, unit, node, share, () =>
        given(
          explained("phase-leaving", { ...details, entry, convention: conventionOf(ex) }),
          share,
          NO_PHRASE,
          residenceRow(of, p, year, entry),
        ),
      );
    const parts = [
      ...startParts(of, p).flatMap((node) =>
        leaving(() => node, startShare(of, p, year - 1) - startShare(of, p, year), cohort),
      ),
      ...entriesOf(of, p, year).flatMap((entry) => {
        const before = entry === year ? 1 : shareAt(of, p, entry, year - 1);
        return leaving(
          () => phaseInNode(of, p, entry),
          before - shareAt(of, p, entry, year),
          entry,
        );
      }),
    ];
    return total(what, unit, parts, cellOf(of, p, "release", year));
  });
}

/** What enters the phase in the year, net of its export. */
function phaseInNode(of: ChainOf, p: number, year: number): ExplainNode {
  const { ex, product, cohort } = of;
  return ex.node(["phase in", product.name, p, year, cohort], { product, cohort, year }, () => {
    const what = explained("phase-in", { phase: nameOf(of, p), cohort, year });
    const unit = unitPhrase(product.unit);
    const parts = [
      ...ownInflow(of, p, year),
      ...importPart(of, p, year),
      ...fromOthers(of, p, year),
    ];
    const expected = cellOf(of, p, "inflow", year);
    if (of.chain.trace.phases[p]?.exported === 0) return total(what, unit, parts, expected);
    const gross = total(what, unit, parts);
    const kept = explained("phase-exported", { phase: nameOf(of, p), year });
    const row = rowOf(of, p, "export");
    const share = given(kept, expected / gross.value, NO_PHRASE, row);
    return made("product", what, unit, [gross, share], expected);
  });
}

/** The product's own inflow enters the first phase. */
function ownInflow({ ex, product, cohort }: ChainOf, p: number, year: number): ExplainNode[] {
  const { cohorts } = ex.run(product);
  const books = booksOf(ex, product);
  if (p !== 0 || !cohorts || !books) return [];
  const amount = tableAt(cohorts, cohorts.inflow, year, cohort);
  return amount === 0 ? [] : [cohortAmountNode(books, "inflow", year, cohort, amount)];
}

/** Imports of the phase are of the year's own cohort. */
function importPart(of: ChainOf, p: number, year: number): ExplainNode[] {
  const imported = of.chain.trace.phases[p]?.imported ?? 0;
  return imported === 0 || year !== of.cohort ? [] : [columnLeaf(of, p, "import", imported)];
}

/** What the other phases pass on. */
function fromOthers(of: ChainOf, p: number, year: number): ExplainNode[] {
  const { phases } = of.chain.trace;
  return phases.flatMap(({ targets }, q) =>
    targets.flatMap(({ phase, share }) => {
      if (phase !== p || share === 0 || cellOf(of, q, "release", year) === 0) return [];
      const names = { from: nameOf(of, q), to: nameOf(of, p), year };
      const what = explained("phase-passed", names);
      const unit = unitPhrase(of.product.unit);
      return shared(
        what,
        unit,
        () => phaseOutNode(of, q, year),
        share,
        () => given(explained("phase-share", names), share, NO_PHRASE, targetRow(of, q, p)),
      );
    }),
  );
}

/** The node times a share, of 1 too: each step of the chain shows the row that it rests on. */
function shared(
  what: ExplainNode["what"],
  unit: ExplainNode["unit"],
  nodeOf: () => ExplainNode,
  share: number,
  leaf: () => ExplainNode,
): ExplainNode[] {
  // What none is taken of may rest on this very year.
  const node = share === 0 ? undefined : nodeOf();
  if (!node || node.value === 0) return [];
  return [made("product", what, unit, [node, leaf()])];
}

/** Years in which anything of the cohort enters the phase. */
function entriesOf(of: ChainOf, p: number, year: number): number[] {
  const { firstYear } = of.chain.trace.axis;
  const from = Math.max(firstYear, of.cohort);
  return Array.from({ length: Math.max(0, year - from + 1) }, (_, i) => from + i).filter(
    (entry) => cellOf(of, p, "inflow", entry) !== 0,
  );
}

/** What the phase started with of the cohort: rows of Start, or its own column. */
function startParts(of: ChainOf, p: number): ExplainNode[] {
  const { ex, product, cohort, chain } = of;
  const { axis, phases } = chain.trace;
  const result = resultOf(of, p);
  const amount = result?.startStock[cohort - axis.firstCohort] ?? 0;
  if (amount === 0 || cohort >= axis.firstYear) return [];
  const own = phases[p]?.start ?? 0;
  if (own !== 0) return [columnLeaf(of, p, "start", own)];
  return [startNode(ex, product, cohort, amount)];
}

function columnLeaf(
  of: ChainOf,
  p: number,
  column: "import" | "start",
  value: number,
): ExplainNode {
  const what = explained("phase-column", {
    phase: nameOf(of, p),
    column: { sv: wordIn("column", column, "sv"), en: column },
  });
  return given(what, value, unitPhrase(of.product.unit), rowOf(of, p, column));
}

/** Share left at the end of the year of what the phase started with. */
function startShare(of: ChainOf, p: number, year: number): number {
  const { firstYear } = of.chain.trace.axis;
  if (year < firstYear) return 1;
  const before = shareAt(of, p, of.cohort, firstYear - 1);
  return before === 0 ? 0 : shareAt(of, p, of.cohort, year) / before;
}

/** Share left at the end of the year of what entered the phase in another. */
function shareAt({ chain }: ChainOf, p: number, entry: number, year: number): number {
  return stayingShare(chain.trace, p, entry, year);
}

function stayingShare(
  { survivals, axis }: Pick<PhaseTrace, "survivals" | "axis">,
  p: number,
  entry: number,
  year: number,
): number {
  const width = axis.lastYear - axis.firstCohort + 1;
  // Row 0 is the year before the first.
  const at = (year - axis.firstYear + 1) * width + entry - axis.firstCohort;
  return survivals[p]?.[at] ?? 0;
}

function cellOf(
  of: ChainOf,
  p: number,
  table: "inflow" | "stock" | "release",
  year: number,
): number {
  const result = resultOf(of, p);
  return result ? tableAt(result, result[table], year, of.cohort) : NaN;
}

function resultOf({ chain }: ChainOf, p: number): CohortResult | undefined {
  return chain.byName.get(chain.trace.phases[p]?.name ?? "");
}

function nameOf({ chain }: ChainOf, p: number): ExplainNode["what"] {
  return phaseWord(chain.trace.phases[p]?.name ?? "");
}

/** The row of Phases that says it of the phase. */
function rowOf({ ex, product, chain }: ChainOf, p: number, column: Column): Row | undefined {
  const name = chain.trace.phases[p]?.name;
  const own = (ex.model.parts.phaseRows.get(product.name) ?? []).filter(
    (row) => textIn(row, "phase") === name,
  );
  return own.find((row) => row.cells[column] !== undefined) ?? own[0];
}

/** The row of Phases that leads from one phase to another. */
function targetRow({ ex, product, chain }: ChainOf, from: number, to: number): Row | undefined {
  const { phases } = chain.trace;
  const own = (ex.model.parts.phaseRows.get(product.name) ?? []).filter(
    (row) => textIn(row, "phase") === phases[from]?.name,
  );
  return (
    own.find((row) => textIn(row, "to") === phases[to]?.name) ??
    own.find((row) => textIn(row, "to") === undefined) ??
    own[0]
  );
}

/** Where the residence time stands: the phase's row, or Lifetimes for `use`. */
function residenceRow(of: ChainOf, p: number, year: number, entry: number): Row | undefined {
  const own = rowOf(of, p, "distribution");
  const isUse = of.chain.trace.phases[p]?.name === USE;
  if (!isUse || (own && wordOf(own, "distribution", "distribution") !== undefined)) return own;
  return of.chain.trace.lifetimes.rowOf?.("new")?.(year, entry) ?? own;
}
