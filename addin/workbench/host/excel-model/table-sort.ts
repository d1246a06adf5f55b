import type { CellScalar } from "../../spreadsheet";
import { invalidArgument } from "../host-error";
import { apiClass, method, type ApiClass } from "../rich-api/api-object";
import { rewritten } from "./cell-entry";
import { StoredObject, stored } from "./stored";
import type { Table } from "./table";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** Sorting of one table. */
class TableSort extends StoredObject {
  constructor(readonly table: Table) {
    super(SORT, table.kept, "sort.");
  }

  /** Sorts the rows, formulas and all. Rule: sort-order. */
  sort(fields: readonly SortField[], matchCase: boolean): void {
    const { body, context } = this.table;
    const values = context.spreadsheet.values(body);
    const formulas = context.spreadsheet.formulas(body);
    const order = values.map((_, i) => i);
    order.sort((a, b) => {
      for (const { key, ascending = true } of fields) {
        const by = compare(values[a]?.[key] ?? "", values[b]?.[key] ?? "", ascending, matchCase);
        if (by !== 0) return by;
      }
      return a - b;
    });
    const sorted = order.map((i) => formulas[i] ?? []);
    context.spreadsheet.write(
      body,
      sorted.map((row) => row.map(rewritten)),
    );
    this.put("fields", fields);
  }
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers, then text, then truth values; blanks last in both directions. */
function compare(a: CellScalar, b: CellScalar, ascending: boolean, matchCase: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const direction = ascending ? 1 : -1;
  const ranks = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  if (ranks !== 0) return direction * ranks;
  if (typeof a === "number" && typeof b === "number") return direction * (a - b);
  const sensitivity = matchCase ? "variant" : "accent";
  return direction * String(a).localeCompare(String(b), "en", { sensitivity });
}

const SORT: ApiClass = apiClass<TableSort>("TableSort", {
  fields: stored("1.2", "fields", []),
  apply: method("1.2", (sort, args) =>
    sort.sort(sortFields(args.value(0), sort.table), args.flag(1, false)),
  ),
  clear: method("1.2", (sort) => sort.clear()),
});

function sortFields(value: unknown, table: Table): SortField[] {
  const isField = (field: unknown): field is SortField =>
    typeof field === "object" &&
    field !== null &&
    "key" in field &&
    typeof field.key === "number" &&
    field.key >= 0 &&
    field.key < table.body.columns;
  if (!Array.isArray(value) || !value.every(isField)) throw invalidArgument("argument-types");
  return value;
}

/** The sorting of a table. */
export function tableSort(table: Table): TableSort {
  return new TableSort(table);
}
