/**
 * Fetched figures as rows of a sheet. Missing is the office's mark, never blank and never 0. The
 * column of status has every mark, of numbers too: in a wide row by period, `2023: p; 2024: ..`.
 */
import { cellsOf, contentsVariable, missingMark, type Dataset, type StatisticsCell } from "#engine";
import type { PlannedCell } from "../../ports/workbook";
import { BLANK, number, text } from "../template/plan-cells";
import { timeOf, type FetchedColumn } from "./fetched-columns";

/** An Excel cell holds 32,767 characters. */
const LONGEST_TEXT = 32_000;

/** What a cell of a fetched table holds. */
export type FetchedCell = string | number | null;

/** One row with the codes that it is known by. */
export interface FetchedRow {
  /** The cells of the code columns, in order. */
  readonly codes: readonly string[];
  readonly cells: readonly FetchedCell[];
}

/** Rows in the table's own order. */
export function fetchedRows(
  dataset: Dataset,
  columns: readonly FetchedColumn[],
): readonly FetchedRow[] {
  const writer = new RowWriter(dataset, columns);
  for (const cell of cellsOf(dataset)) writer.add(cell);
  return writer.rows();
}

/** The codes of a row as one comparable text. */
export function rowKey(codes: readonly FetchedCell[]): string {
  return JSON.stringify(codes);
}

/** A cell as it is planned: a text never becomes a formula. */
export function plannedCell(cell: FetchedCell): PlannedCell {
  if (cell === null) return BLANK;
  return typeof cell === "number" ? number(cell) : text(cell);
}

/** A mark of a number or of a missing value in a wide row: `2023: p`. */
export function periodStatus(period: string, status: string): string {
  return `${period}: ${status}`;
}

interface Draft {
  readonly codes: readonly string[];
  readonly cells: FetchedCell[];
  readonly marks: string[];
}

class RowWriter {
  private readonly drafts = new Map<string, Draft>();
  private readonly codeAt: readonly number[];
  private readonly nameOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  private readonly contentsAt: number;
  private readonly timeAt: number;
  private readonly periodAt: ReadonlyMap<string, number>;
  private readonly statusAt: number;
  private readonly valueAt: number;

  constructor(
    private readonly dataset: Dataset,
    private readonly columns: readonly FetchedColumn[],
  ) {
    const { variables } = dataset;
    const place = (code: string): number => variables.findIndex((each) => each.code === code);
    this.codeAt = columns.flatMap((column) =>
      column.kind === "code" ? [place(column.variable)] : [],
    );
    this.nameOf = new Map(
      variables.map(({ code, codes: own, labels }) => [
        code,
        new Map(own.map((each, i) => [each, labels[i] ?? each])),
      ]),
    );
    this.contentsAt = place(contentsVariable(dataset)?.code ?? "");
    this.timeAt = place(timeOf(variables)?.code ?? "");
    this.periodAt = new Map(
      columns.flatMap((column, i) => (column.kind === "period" ? [[column.period, i]] : [])),
    );
    this.statusAt = columns.findIndex(({ kind }) => kind === "status");
    this.valueAt = columns.findIndex(({ kind }) => kind === "value");
  }

  add(cell: StatisticsCell): void {
    const codes = this.codeAt.map((at) => cell.codes[at] ?? "");
    const key = rowKey(codes);
    let draft = this.drafts.get(key);
    if (!draft) {
      draft = { codes, cells: this.columns.map((column) => this.fixed(column, cell)), marks: [] };
      this.drafts.set(key, draft);
    }
    const value = cell.value ?? missingMark(cell.status);
    const period = cell.codes[this.timeAt] ?? "";
    const under = this.periodAt.get(period);
    if (under !== undefined) {
      draft.cells[under] = value;
      if (cell.status !== undefined) draft.marks.push(periodStatus(period, cell.status));
      return;
    }
    draft.cells[this.valueAt] = value;
    if (cell.status !== undefined) draft.marks.push(cell.status);
  }

  rows(): readonly FetchedRow[] {
    return Array.from(this.drafts.values(), ({ codes, cells, marks }) => {
      const status = cut(marks.join("; "));
      if (status !== "") cells[this.statusAt] = status;
      return { codes, cells };
    });
  }

  /** Code, name and unit do not change within a row. */
  private fixed(column: FetchedColumn, { codes }: StatisticsCell): FetchedCell {
    if (column.kind === "unit") return this.unitOf(codes);
    if (column.kind !== "code" && column.kind !== "name") return null;
    const at = this.dataset.variables.findIndex(({ code }) => code === column.variable);
    const code = codes[at] ?? "";
    return column.kind === "code" ? code : cut(this.nameOf.get(column.variable)?.get(code) ?? code);
  }

  private unitOf(codes: readonly string[]): FetchedCell {
    const units = this.dataset.variables[this.contentsAt]?.units;
    return units?.get(codes[this.contentsAt] ?? "")?.base ?? null;
  }
}

/** The text as far as a cell holds it. */
export function cut(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}
