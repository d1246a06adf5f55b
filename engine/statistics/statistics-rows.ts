/** Fetched cells as rows of Flows, Observed or Start, with canonical headers and words. */
import { EngineError } from "../errors";
import { parseUnit } from "../quantities/units";
import { cellsOf, type Dataset, type StatisticsCell } from "./dataset";
import { officeUnit } from "./office-units";
import { periodOf } from "./period";
import { statisticsFault } from "./statistics-fault";
import { contentsVariable, timeVariable } from "./table-metadata";

/** What fills a column: one text, or the codes of a variable, written by their name where given. */
export type ColumnFrom =
  | { readonly text: string }
  | { readonly variable: string; readonly names?: Readonly<Record<string, string>> };

/** How fetched cells become rows. */
export interface RowsChoice {
  readonly kind: "Flows" | "Observed" | "Start";
  /** By column; year, value, unit, status and source follow from the cells. */
  readonly columns: Readonly<Record<string, ColumnFrom>>;
  /** The workbook's unit by contents code (`""` = a table without one), before the office's own. */
  readonly units?: Readonly<Record<string, string>>;
  /** Name in Sources. */
  readonly source: string;
}

/** Header row first. */
export type StatisticsRows = readonly (readonly (string | number | null)[])[];

const COLUMNS = {
  Flows: { value: "value", required: ["series", "flow"], optional: ["partner"] },
  Observed: { value: "value", required: ["for", "measure"], optional: ["material", "definition"] },
  Start: { value: "stock", required: ["product"], optional: ["phase", "cohort", "profile"] },
} as const;

/** Columns of closed words: a code of an office never is one. */
const WORD_COLUMNS: readonly string[] = ["flow", "measure", "phase", "profile"];

/**
 * One row per cell, missing ones too: the office's mark where the workbook reads it as missing, else
 * `..`; the mark itself in `status`. Units are told, never converted.
 * @throws StatisticsFault where time is not in years, a unit is not the workbook's, a variable of
 * several values has no column, or two cells would give the same row.
 * @throws EngineError "bad-argument" for a column that the kind does not have, or lacks.
 */
export function statisticsRows(dataset: Dataset, choice: RowsChoice): StatisticsRows {
  const { value, required, optional } = COLUMNS[choice.kind];
  const chosen = Object.keys(choice.columns);
  const allowed: readonly string[] = [...required, ...optional];
  const wrong = [
    ...chosen.filter((column) => !allowed.includes(column)),
    ...required.filter((column) => !chosen.includes(column)),
  ];
  if (wrong.length > 0) {
    throw new EngineError("bad-argument", `${choice.kind}: column ${wrong.join(", ")}`);
  }
  const reader = new RowReader(dataset, choice);
  const rows = Array.from(cellsOf(dataset), (cell) => reader.row(cell));
  return [[...chosen, "year", value, "unit", "status", "source"], ...rows];
}

class RowReader {
  private readonly seen = new Set<string>();
  private readonly time: number;
  private readonly contents: number;

  constructor(
    private readonly dataset: Dataset,
    private readonly choice: RowsChoice,
  ) {
    const { variables, tableId: table } = dataset;
    const time = timeVariable(dataset);
    if (time === undefined) throw statisticsFault("time-unknown", { table });
    this.time = variables.indexOf(time);
    const contents = contentsVariable(dataset);
    this.contents = contents === undefined ? -1 : variables.indexOf(contents);
    const used = Object.values(choice.columns).flatMap((c) =>
      "variable" in c ? [c.variable] : [],
    );
    for (const { code, codes } of variables) {
      const own = code === time.code || code === contents?.code || used.includes(code);
      if (!own && codes.length > 1) {
        throw statisticsFault(
          "variable-unused",
          { table, variable: code },
          { count: codes.length },
        );
      }
    }
  }

  row(cell: StatisticsCell): (string | number | null)[] {
    const code = cell.codes[this.time] ?? "";
    const period = periodOf(code);
    if (period?.kind !== "year") throw statisticsFault("not-years", this.where(this.time, code));
    const unit = this.unitOf(cell);
    const columns = Object.entries(this.choice.columns).map(([column, from]) =>
      this.content(column, from, cell),
    );
    // The workbook's key counts kinds of unit: SEK and t of one flow are two rows, t and kg are not.
    const key = JSON.stringify([columns, period.year, parseUnit(unit)?.dimension ?? unit]);
    if (this.seen.has(key)) throw statisticsFault("row-doubled", this.cellPlace(cell));
    this.seen.add(key);
    const value = cell.value ?? missingMark(cell.status);
    return [...columns, period.year, value, unit, cell.status ?? null, this.choice.source];
  }

  private content(column: string, from: ColumnFrom, cell: StatisticsCell): string | number | null {
    if ("text" in from) return from.text === "" ? null : from.text;
    const at = this.dataset.variables.findIndex((variable) => variable.code === from.variable);
    const code = cell.codes[at];
    if (code === undefined) {
      const where = { table: this.dataset.tableId, variable: from.variable };
      throw statisticsFault("variable-not-answered", where);
    }
    const named = from.names !== undefined && Object.hasOwn(from.names, code);
    if (!named && WORD_COLUMNS.includes(column)) {
      throw statisticsFault("word-missing", this.where(at, code), { column });
    }
    const text = named ? (from.names[code] ?? "") : code;
    if (column === "cohort" && /^\d{4}$/u.test(text)) return Number(text);
    return text === "" ? null : text;
  }

  private unitOf(cell: StatisticsCell): string {
    const code = cell.codes[this.contents] ?? "";
    const given = this.choice.units?.[code];
    const base = this.dataset.variables[this.contents]?.units.get(code)?.base ?? "";
    const unit = given === undefined ? officeUnit(base) : parseUnit(given)?.symbol;
    if (unit !== undefined) return unit;
    throw statisticsFault("unit-unknown", this.where(this.contents, code), { unit: given ?? base });
  }

  private where(at: number, code: string): { table: string; variable: string; code: string } {
    const variable = this.dataset.variables[at]?.code ?? "";
    return { table: this.dataset.tableId, variable, code };
  }

  private cellPlace(cell: StatisticsCell): { table: string; variable: string; code: string } {
    const variable = this.dataset.variables.map(({ code }) => code).join(", ");
    return { table: this.dataset.tableId, variable, code: cell.codes.join(", ") };
  }
}

/** Marks that a number column of the workbook reads as missing; any other text would be an error. */
const READ_AS_MISSING = /^(\.+|…+|[-–−:x])$/iu;

/** What stands in the value's place: never blank, which Excel would hand on as 0. */
export function missingMark(status: string | undefined): string {
  const mark = (status ?? "").trim();
  return READ_AS_MISSING.test(mark) ? mark : "..";
}
