/** Which lifetime holds for a product's cohort in a year (contract 1.1; methods, "Time, survival, cohorts"). */
import { keyOf, numberIn, textIn, wordOf, type Content, type Row } from "../assumptions/row";
import type { Column } from "../assumptions/schema";
import { makeFinding, type Finding, type Place } from "../findings/finding";
import { LIFETIME_FAULTS } from "../findings/lifetime-faults";
import { MODELLING } from "../findings/modelling";
import { READING } from "../findings/reading";
import {
  isLifetimeFault,
  lifetimeFrom,
  type Distribution,
  type Lifetime,
} from "../stocks/lifetime";

export type Origin = "new" | "used";

interface DatedLifetime {
  readonly row: Row;
  readonly lifetime: Lifetime;
  readonly fromYear: number;
  readonly inForceFrom: number;
  readonly hasOrigin: boolean;
}

/** The lifetimes of one product. */
export interface ProductLifetimes {
  /** The lifetime in force in a calendar year for a cohort; undefined where there is no row. */
  readonly of: (origin: Origin) => ((year: number, cohort: number) => Lifetime) | undefined;
  /** The row that it stands in. */
  readonly rowOf?: (origin: Origin) => ((year: number, cohort: number) => Row) | undefined;
  /** The one lifetime of all cohorts before the first change; undefined where there are several. */
  readonly only?: (origin: Origin) => Lifetime | undefined;
  /** First calendar year in which a row comes in force; Infinity where none does. */
  readonly firstChange: number;
  readonly findings: readonly Finding[];
  /** False where a row cannot be computed with. */
  readonly sound: boolean;
}

/**
 * Reads the product's rows. `factor` scales the whole time axis of every lifetime: 1 as given.
 *
 * Of rows in force (`in force from` ≤ year) the newest wins, then one with the origin, then the
 * newest `from year` ≤ cohort. A row in force from a year concerns cohorts from its `from year`
 * on. Cohorts before the first row without `in force from` take that row.
 */
export function productLifetimes(
  product: string,
  rows: readonly Row[],
  factor = 1,
): ProductLifetimes {
  const findings: Finding[] = [];
  const byOrigin: Record<Origin, DatedLifetime[]> = { new: [], used: [] };
  let sound = true;
  for (const row of rows) {
    const read = readRow(product, row);
    for (const finding of read.findings) findings.push(finding);
    if (read.lifetime === undefined) {
      sound = false;
      continue;
    }
    const origin = wordOf(row, "origin", "origin");
    const dated: DatedLifetime = {
      row,
      lifetime: factor === 1 ? read.lifetime : read.lifetime.scaledBy(factor),
      fromYear: numberIn(row, "from year") ?? -Infinity,
      inForceFrom: numberIn(row, "in force from") ?? -Infinity,
      hasOrigin: origin !== undefined,
    };
    for (const target of ["new", "used"] as const) {
      if (origin === undefined || origin === target) byOrigin[target].push(dated);
    }
  }
  const inForce = [...byOrigin.new, ...byOrigin.used].map((row) => row.inForceFrom);
  return {
    of: (origin) => {
      const choose = chooser(byOrigin[origin]);
      return choose && ((year, cohort) => choose(year, cohort).lifetime);
    },
    rowOf: (origin) => {
      const choose = chooser(byOrigin[origin]);
      return choose && ((year, cohort) => choose(year, cohort).row);
    },
    only: (origin) => {
      const [row, ...others] = alwaysIn(byOrigin[origin]);
      return others.length === 0 ? row?.lifetime : undefined;
    },
    firstChange: inForce.filter(Number.isFinite).reduce((a, b) => Math.min(a, b), Infinity),
    findings,
    sound,
  };
}

function chooser(
  rows: readonly DatedLifetime[],
): ((year: number, cohort: number) => DatedLifetime) | undefined {
  const always = alwaysIn(rows);
  const first = always[0];
  if (first === undefined) return undefined;
  const later = rows.filter((row) => row.inForceFrom !== -Infinity);
  return (year, cohort) => {
    let found = first;
    for (const row of always) if (row.fromYear <= cohort) found = row;
    for (const row of later) {
      if (row.inForceFrom <= year && row.fromYear <= cohort && beats(row, found)) found = row;
    }
    return found;
  };
}

/** Rows that hold before any change comes in force, those of the origin before others, by cohort. */
function alwaysIn(rows: readonly DatedLifetime[]): DatedLifetime[] {
  const base = rows.filter((row) => row.inForceFrom === -Infinity);
  const own = base.filter((row) => row.hasOrigin);
  return (own.length > 0 ? own : base).sort((a, b) => a.fromYear - b.fromYear);
}

function beats(row: DatedLifetime, other: DatedLifetime): boolean {
  if (row.inForceFrom !== other.inForceFrom) return row.inForceFrom > other.inForceFrom;
  if (row.hasOrigin !== other.hasOrigin) return row.hasOrigin;
  return row.fromYear > other.fromYear;
}

/** A range of the mean of shape and scale that does not enclose it; of a mean given, reading tells. */
function rangeFindings(row: Row, { nominalMean }: Lifetime, place: Place): Finding[] {
  const { low = -Infinity, high = Infinity } = {
    low: numberIn(row, "low"),
    high: numberIn(row, "high"),
  };
  const isEnclosed = low <= nominalMean && nominalMean <= high;
  if (numberIn(row, "mean") !== undefined || isEnclosed) return [];
  const text = (end: number): number | string => (Number.isFinite(end) ? end : "–");
  const value = Number(nominalMean.toPrecision(6));
  const details = { low: text(low), value, high: text(high) };
  const where = { ...place, column: "low", blocks: [] };
  return [makeFinding("low-high", READING["low-high"], where, details)];
}

/** What becomes of a life below 0, where it is not cut off. */
const BELOW_ZERO: Readonly<Partial<Record<Distribution, keyof typeof MODELLING>>> = {
  "normal uncut": "lifetime-uncut",
  "folded normal": "lifetime-folded",
};

/** Rows whose time axis is that of another row, stretched. */
const scaled = new WeakMap<Row, { readonly of: Row; readonly factor: number }>();

/**
 * The row with its whole time axis stretched: mean, sd and scale times the factor, the shape as it
 * is. Its lifetime is that of the row, scaled, so that no parameter is sought anew.
 */
export function scaledLifetimeRow(row: Row, factor: number): Row {
  const cells: Partial<Record<Column, Content>> = { ...row.cells };
  for (const column of ["mean", "sd", "scale"] as const) {
    const value = numberIn(row, column);
    if (value !== undefined) cells[column] = value * factor;
  }
  const stretched = { ...row, cells };
  scaled.set(stretched, { of: row, factor });
  return stretched;
}

interface LifetimeReading {
  readonly lifetime?: Lifetime;
  readonly findings: readonly Finding[];
}

const readings = new WeakMap<Row, LifetimeReading>();

/** The row's lifetime, read once: rows never change. */
function readRow(product: string, row: Row): LifetimeReading {
  const stretched = scaled.get(row);
  // Stretched to nothing it is told as any row with a mean of 0.
  if (stretched && stretched.factor > 0) {
    const { lifetime, findings } = readRow(product, stretched.of);
    return { ...(lifetime ? { lifetime: lifetime.scaledBy(stretched.factor) } : {}), findings };
  }
  let reading = readings.get(row);
  if (!reading) {
    reading = readAnew(product, row);
    readings.set(row, reading);
  }
  return reading;
}

/** Mean life of the row, years: as given, or that of shape and scale; undefined where it is faulty. */
export function nominalMeanOf(row: Row): number | undefined {
  return readRow(textIn(row, "product") ?? "", row).lifetime?.nominalMean;
}

function readAnew(product: string, row: Row): LifetimeReading {
  const place = { table: row.table, kind: row.kind, key: keyOf(row), blocks: [product] };
  const distribution = wordOf(row, "distribution", "distribution");
  if (distribution === undefined) return { findings: [] };
  const parameters: Record<string, number> = {};
  for (const column of ["mean", "sd", "shape", "scale"] as const) {
    const value = numberIn(row, column);
    if (value !== undefined) parameters[column] = value;
  }
  const lifetime = lifetimeFrom({ distribution, ...parameters });
  if (isLifetimeFault(lifetime)) {
    const { column, reason } = LIFETIME_FAULTS[lifetime.fault];
    const text = MODELLING["lifetime-fault"];
    return { findings: [makeFinding("lifetime-fault", text, { ...place, column }, { reason })] };
  }
  const findings: Finding[] = rangeFindings(row, lifetime, place);
  if (lifetime.shareBelowZero > 0.01) {
    const details = {
      share: Number((lifetime.shareBelowZero * 100).toPrecision(3)),
      mean: Number(lifetime.mean.toPrecision(4)),
    };
    const code = BELOW_ZERO[distribution] ?? "lifetime-below-zero";
    findings.push(makeFinding(code, MODELLING[code], place, details));
  }
  return { lifetime, findings };
}
