import { cohortCount } from "../../../engine/stocks/cohort-axis";
import type { CohortInflow, CohortResult } from "../../../engine/stocks/inflow-driven";
import { survivalTable } from "../../../engine/stocks/survival-table";
import type { CohortAxis } from "../../../engine/stocks/survival-table";
import { lifetime, rowSums } from "./golden";

type Table = "inflow" | "stock" | "release" | "usedExport";

/** New goods of every year from firstYear. */
export function newGoods(axis: CohortAxis, amounts: readonly number[]): CohortInflow[] {
  return amounts.map((amount, i) => ({
    year: axis.firstYear + i,
    cohort: axis.firstYear + i,
    amount,
  }));
}

export function totals(result: CohortResult, table: Table): number[] {
  return rowSums(result[table], cohortCount(result.axis));
}

/** One cell of a result. */
export function cell(result: CohortResult, table: Table, year: number, cohort: number): number {
  const { firstYear, firstCohort } = result.axis;
  return result[table][(year - firstYear) * cohortCount(result.axis) + cohort - firstCohort] ?? NaN;
}

/** Survival of a fixed life, convention end. */
export const fixedTable = (axis: CohortAxis, mean: number): Float64Array => {
  const life = lifetime({ distribution: "fixed", mean });
  return survivalTable(axis, () => life, "end");
};
