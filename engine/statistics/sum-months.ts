/** Months into years, where the figures may be added and all twelve are there. */
import { StatisticsFault } from "../errors";
import type { Finding } from "../findings/finding";
import { codesAt, type Dataset } from "./dataset";
import { periodOf } from "./period";
import { statisticsFault, statisticsFinding } from "./statistics-fault";
import { chronological, contentsVariable, timeVariable, type Variable } from "./table-metadata";

const MONTHS = 12;

/**
 * The same figures by year. A year without all twelve months has no value; it carries the mark of
 * its first month without one, else `..`. A finding tells how many such years there are.
 * @throws StatisticsFault where time is not in months, or the office says that the figures are no
 * flow or must not be added.
 */
export function sumMonths(dataset: Dataset): Dataset {
  const { variables, tableId: table } = dataset;
  const time = timeVariable(dataset);
  if (time === undefined) throw statisticsFault("time-unknown", { table });
  const findings = mayBeAdded(dataset);
  const years = monthsByYear(time, table);
  const order = [...years.keys()];
  const yearly: Variable = { ...time, codes: order, labels: order };
  const summed = variables.map((variable) => (variable === time ? yearly : variable));
  const at = variables.indexOf(time);
  const inner = variables.slice(at + 1).reduce((n, { codes }) => n * codes.length, 1);
  const outer = variables.slice(0, at).reduce((n, { codes }) => n * codes.length, 1);
  const values: (number | null)[] = [];
  const status = new Map<number, string>();
  const short: number[] = [];
  for (let o = 0; o < outer; o += 1) {
    for (const year of order) {
      const months = years.get(year) ?? [];
      for (let i = 0; i < inner; i += 1) {
        const cells = months.map((month) => (o * time.codes.length + month) * inner + i);
        const { sum, mark } = sumOf(cells, dataset);
        if (sum === null) short.push(values.length);
        if (mark !== undefined) status.set(values.length, mark);
        values.push(sum);
      }
    }
  }
  const [example] = short;
  if (example !== undefined) {
    const variable = variables.map(({ code }) => code).join(", ");
    const code = codesAt(summed, example).join(", ");
    const where = { table, variable, code };
    findings.push(statisticsFinding("years-not-whole", where, { count: short.length }));
  }
  return {
    ...dataset,
    variables: summed,
    values,
    status,
    findings: [...dataset.findings, ...findings],
  };
}

/** The sum of a year's months, or null with a mark where one has no value or is not there. */
function sumOf(
  cells: readonly number[],
  { values, status }: Dataset,
): { readonly sum: number | null; readonly mark: string | undefined } {
  const gap = cells.find((cell) => (values[cell] ?? null) === null);
  if (gap !== undefined) return { sum: null, mark: status.get(gap) ?? ".." };
  if (cells.length !== MONTHS) return { sum: null, mark: ".." };
  return {
    sum: cells.reduce((n, cell) => n + (values[cell] ?? 0), 0),
    mark: marksOf(cells, status),
  };
}

/** Marks of the months, each once: a sum of marked numbers is marked. */
function marksOf(
  cells: readonly number[],
  status: ReadonlyMap<number, string>,
): string | undefined {
  const marks = new Set(cells.map((cell) => status.get(cell)).filter((mark) => mark !== undefined));
  return marks.size === 0 ? undefined : [...marks].join(", ");
}

/** Positions of the months of each year, oldest year first. */
function monthsByYear(time: Variable, table: string): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const code of chronological(time.codes)) {
    const period = periodOf(code);
    if (period?.kind !== "month") {
      throw statisticsFault("not-months", { table, variable: time.code, code });
    }
    const months = years.get(String(period.year)) ?? [];
    months.push(time.codes.indexOf(code));
    years.set(String(period.year), months);
  }
  return years;
}

/** Nothing where the office calls every figure a flow; a warning where it does not say. */
function mayBeAdded(dataset: Dataset): Finding[] {
  const { tableId: table, aggregationAllowed } = dataset;
  const contents = contentsVariable(dataset);
  const refused: Finding[] = [];
  const silent: Finding[] = [];
  for (const code of contents?.codes ?? []) {
    const where = { table, variable: contents?.code ?? "", code };
    const type = contents?.measuringTypes.get(code);
    if (type === undefined) silent.push(statisticsFinding("sum-unknown", where));
    else if (type !== "Flow") refused.push(statisticsFinding("sum-no-flow", where, { type }));
  }
  if (aggregationAllowed === false) refused.push(statisticsFinding("sum-not-allowed", { table }));
  const [first, ...more] = refused;
  if (first !== undefined) throw new StatisticsFault([first, ...more]);
  return contents === undefined ? [statisticsFinding("sum-unknown-table", { table })] : silent;
}
