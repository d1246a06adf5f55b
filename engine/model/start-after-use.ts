/** The Start rows of a product for goods that are no longer in use: hibernating ones and waste. */
import { keyOf, numberIn, textIn, wordOf, type Row } from "../assumptions/row";
import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { parseUnit, unitWord } from "../quantities/units";
import { cohortCount } from "../stocks/cohort-axis";
import type { CohortResult } from "../stocks/cohort-result";
import type { Product } from "../trade/product";
import { unitsPer } from "../trade/product-units";
import { yearRanges } from "../trade/year-ranges";
import type { StartValues } from "./start-values";

type PhaseAfterUse = "hibernating" | "waste";

/** Goods after use at the end of the start year, by cohort, in the product's unit. */
export interface StartAfterUse {
  readonly hibernating?: StartValues;
  readonly waste?: StartValues;
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows of the phases `hibernating` and `waste`. The cohort is that of the row, else the
 * start year. What is faulty is told, and stops the product.
 */
export function readStartAfterUse(product: Product, rows: readonly Row[]): StartAfterUse {
  const hibernating = readPhase(product, rows, "hibernating");
  const waste = readPhase(product, rows, "waste");
  return {
    ...(hibernating.values ? { hibernating: hibernating.values } : {}),
    ...(waste.values ? { waste: waste.values } : {}),
    findings: [...hibernating.findings, ...waste.findings],
  };
}

/** True where anything is released up to a year: hibernating goods of that year hold it already. */
export function isReleasedBy(year: number, { axis, release }: CohortResult): boolean {
  const years = Math.max(0, year - axis.firstYear + 1);
  return release.subarray(0, years * cohortCount(axis)).some((amount) => amount !== 0);
}

type Tell = (code: keyof typeof MODELLING, row: Row, column: string, details?: Details) => void;

function readPhase(
  product: Product,
  rows: readonly Row[],
  phase: PhaseAfterUse,
): { values?: StartValues; findings: Finding[] } {
  const findings: Finding[] = [];
  const own = rows.filter((row) => wordOf(row, "phase", "start phase") === phase);
  const first = own[0];
  const year = first && numberIn(first, "year");
  if (year === undefined) return { findings };
  const tell: Tell = (code, row, column, details = {}) => {
    const { table, kind } = row;
    const place = { table, kind, key: keyOf(row), column, blocks: [product.name] };
    findings.push(makeFinding(code, MODELLING[code], place, { product: product.name, ...details }));
  };
  checkRows(own, year, phase, tell);
  const byCohort = new Map<number, number>();
  for (const row of own) {
    const cohort = numberIn(row, "cohort") ?? year;
    const amount = amountIn(row, cohort, product, tell);
    byCohort.set(cohort, (byCohort.get(cohort) ?? 0) + amount);
  }
  const isFaulty = findings.some(({ severity }) => severity === "error");
  return { ...(isFaulty ? {} : { values: { year, byCohort } }), findings };
}

function checkRows(rows: readonly Row[], year: number, phase: PhaseAfterUse, tell: Tell): void {
  const first = rows[0] as Row;
  const years = new Set(rows.map((row) => numberIn(row, "year") ?? NaN));
  if (years.size > 1) tell("start-years", first, "year", { years: yearRanges([...years]) });
  const withCohort = rows.filter((row) => numberIn(row, "cohort") !== undefined);
  if (withCohort.length > 0 && withCohort.length < rows.length)
    tell("start-mixed", first, "cohort");
  for (const row of rows) {
    const cohort = numberIn(row, "cohort") ?? year;
    if (cohort > year) tell("start-cohort-late", row, "cohort", { cohort, year });
    const profile = wordOf(row, "profile", "profile");
    if (profile === undefined || profile === "new") continue;
    const word = { sv: wordIn("start phase", phase, "sv"), en: phase };
    tell("start-profile-not-used", row, "profile", { phase: word, cohort });
  }
}

/** The row's stock in the product's unit. */
function amountIn(row: Row, cohort: number, product: Product, tell: Tell): number {
  const unit = parseUnit(textIn(row, "unit") ?? product.unit.symbol) ?? product.unit;
  const factor = unitsPer(unit, product, cohort);
  if (factor === undefined) {
    const from = { sv: unitWord(unit.symbol, "sv"), en: unit.symbol };
    const to = { sv: unitWord(product.unit.symbol, "sv"), en: product.unit.symbol };
    tell("unit-mismatch", row, "unit", { from, to });
  }
  return (numberIn(row, "stock") ?? NaN) * (factor ?? NaN);
}
