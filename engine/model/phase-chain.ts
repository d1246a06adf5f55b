/** The rows of Phases of a product, read and checked, with the lifetimes of its phases. */
import { keyOf, wordOf, type Row } from "../assumptions/row";
import type { Column } from "../assumptions/schema";
import type { Phrase } from "../findings/language";
import { checkPhases } from "../flows/phase-checks";
import {
  phaseWord,
  readPhases,
  USE,
  type PhaseDefinition,
  type TellPhase,
} from "../flows/phase-rows";
import type { Lifetime } from "../stocks/lifetime";
import type { ProductInput } from "./product-input";
import { productLifetimes, type ProductLifetimes } from "./product-lifetimes";
import type { RunFindings } from "./run-findings";

/** A product's chain of phases, ready to compute. */
export interface ProductChain {
  /** Lowest order first. */
  readonly phases: readonly PhaseDefinition[];
  /** Residence by phase; undefined for `use` and for those that pass through. */
  readonly residences: readonly (Lifetime | undefined)[];
  /** Index of the phase `use`, −1 where there is none. */
  readonly use: number;
  /** Lifetimes in use: of its row of Phases, else of Lifetimes. */
  readonly lifetimes: ProductLifetimes;
  /**
   * True where the product's inflow is all that enters use: then the stock model computes it, and
   * the chain goes on from its release.
   */
  readonly isUseFirst: boolean;
}

/** Reads the chain; undefined for a product without rows of Phases. Faults stop the product. */
export function readPhaseChain(
  input: ProductInput,
  findings: RunFindings,
): ProductChain | undefined {
  const { product, phaseRows: rows = [], lifetimeRows, lifetimeFactor } = input;
  if (rows.length === 0) return undefined;
  const tell: TellPhase = (code, row, column, details) => {
    findings.tell(code, placeOf(row, column), details);
  };
  const phases = readPhases(rows, tell);
  checkPhases(phases, tell);
  const use = phases.findIndex(({ name }) => name === USE);
  const own = phases[use]?.row;
  const hasOwn = own?.cells.distribution !== undefined;
  if (own && hasOwn && lifetimeRows.length > 0) tell("phase-use-both", own, "distribution", {});
  const ofUse = own && hasOwn ? [own] : lifetimeRows;
  const lifetimes = productLifetimes(product.name, ofUse, lifetimeFactor);
  const residences = phases.map(({ row }, p) =>
    p === use ? undefined : residenceOf(row, input, findings),
  );
  const isUseFirst = use === 0 && isEnteredByInflowAlone(phases);
  const chain = { phases, residences, use, lifetimes, isUseFirst };
  checkUse(chain, input, findings, tell);
  checkStart(phases, input, tell);
  tellEachYear(phases, input, findings);
  return chain;
}

function placeOf(row: Row, column: Column): Parameters<RunFindings["tell"]>[1] {
  return { table: row.table, kind: row.kind, key: keyOf(row), column };
}

/** The residence time of a phase other than `use`; undefined: what enters passes through. */
function residenceOf(
  row: Row,
  { product }: ProductInput,
  findings: RunFindings,
): Lifetime | undefined {
  if (wordOf(row, "distribution", "distribution") === undefined) return undefined;
  const read = productLifetimes(product.name, [row]);
  findings.add(read.findings);
  return read.of("new")?.(0, 0);
}

/** True where neither other phases nor imports, exports or a start of its own enter the first phase. */
function isEnteredByInflowAlone(phases: readonly PhaseDefinition[]): boolean {
  const [first] = phases;
  const isTarget = phases.some(({ targets }) => targets.some(({ phase }) => phase === 0));
  return !isTarget && first?.start === 0 && first.imported === 0 && first.exported === 0;
}

const USED_GOODS: Phrase = { sv: "begagnade varor", en: "used goods" };
const USED_EXPORT: Phrase = { sv: "export av begagnade varor", en: "used export" };
const STOCK_DRIVEN: Phrase = { sv: "ett givet bestånd", en: "a given stock" };

/** What needs the stock model where the chain computes use itself. */
function checkUse(
  { phases, use, lifetimes, isUseFirst }: ProductChain,
  input: ProductInput,
  findings: RunFindings,
  tell: TellPhase,
): void {
  const { product, uses, index } = input;
  const row = phases[use]?.row ?? phases[0]?.row;
  if (!row || isUseFirst) return;
  if (use < 0) tell("phase-no-use", row, "phase", {});
  else findings.tellNoLifetime(lifetimes, "new");
  const refused: readonly (readonly [boolean, Phrase])[] = [
    [product.driver === "stock", STOCK_DRIVEN],
    [uses.some(({ used }) => used), USED_GOODS],
    [index.rows(product.name, "export used").size > 0, USED_EXPORT],
  ];
  for (const [isThere, what] of refused)
    if (isThere) tell("phase-before-use", row, "phase", { what });
}

/** A phase may have one start value, in Phases or in Start. */
function checkStart(
  phases: readonly PhaseDefinition[],
  { startRows }: ProductInput,
  tell: TellPhase,
): void {
  const started = new Set(startRows.map((row) => wordOf(row, "phase", "start phase") ?? USE));
  const [first] = phases;
  if (first && started.has(USE) && !phases.some(({ name }) => name === USE)) {
    tell("phase-start-lost", first.row, "phase", {});
  }
  for (const { name, start, row } of phases) {
    const word = phaseWord(name);
    const isInStart = [...started].some((phase) => phase === name);
    if (!isInStart) continue;
    if (name !== USE) tell("phase-start-twice", row, "phase", { phase: word });
    else if (start !== 0) tell("phase-start-both", row, "start", { phase: word });
  }
}

/** Imports and exports of a phase have no years of their own. */
function tellEachYear(
  phases: readonly PhaseDefinition[],
  { lastYear }: ProductInput,
  findings: RunFindings,
): void {
  const traded = phases.find(({ imported, exported }) => imported !== 0 || exported !== 0);
  if (!traded) return;
  const column = traded.imported !== 0 ? "import" : "export";
  findings.tell("phase-each-year", placeOf(traded.row, column), { last: lastYear });
}
