import fc from "fast-check";
import { fetchedColumns, type FetchedForm } from "../../../../addin/app/statistics/fetched-columns";
import { fetchedRows } from "../../../../addin/app/statistics/fetched-rows";
import {
  datasetOfSheet,
  sheetDifference,
  sheetTable,
} from "../../../../addin/app/statistics/fetched-table";
import type { WorkbookTable } from "../../../../addin/ports/workbook";
import { cellsOf, missingMark, type Dataset } from "#engine";
import { variable } from "./memory-office";
import { textOf } from "./opened";

const MARKS = ["..", "…", "-", "p", "sekretess", "a; b"];
const YEARS = ["2019", "2020", "2021", "2022"];

/** Any small dataset with time, contents with units, and another variable; figures at random. */
const datasets = fc
  .record({
    goods: fc.uniqueArray(fc.constantFrom("01", "0101", "8703", "=1+1", "-", "@x"), {
      minLength: 1,
    }),
    contents: fc.uniqueArray(fc.constantFrom("AI", "AJ", "AO"), { minLength: 1 }),
    years: fc.uniqueArray(fc.constantFrom(...YEARS), { minLength: 1 }),
    newestFirst: fc.boolean(),
  })
  .chain(({ goods, contents, years, newestFirst }) => {
    const time = [...years].sort();
    if (newestFirst) time.reverse();
    const size = goods.length * contents.length * years.length;
    const value = fc.option(
      fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    );
    return fc.record({
      goods: fc.constant(goods),
      contents: fc.constant(contents),
      time: fc.constant(time),
      values: fc.array(value, { minLength: size, maxLength: size }),
      marks: fc.array(fc.option(fc.constantFrom(...MARKS)), { minLength: size, maxLength: size }),
    });
  })
  .map(({ goods, contents, time, values, marks }): Dataset => ({
    tableId: "TAB1",
    label: "Påhittad",
    source: "",
    variables: [
      variable("Vara", goods, { label: "Vara" }),
      variable("Innehåll", contents, {
        role: "metric",
        units: new Map(contents.map((code) => [code, { base: `enhet ${code}` }])),
      }),
      variable("Tid", time, { role: "time" }),
    ],
    notes: [],
    values,
    status: new Map(marks.flatMap((mark, i) => (mark === null ? [] : [[i, mark] as const]))),
    findings: [],
  }));
const forms = fc.record<FetchedForm>({
  shape: fc.constantFrom("long", "wide"),
  names: fc.boolean(),
  language: fc.constantFrom("sv", "en"),
});

function written(dataset: Dataset, form: FetchedForm): WorkbookTable {
  const columns = fetchedColumns(dataset.variables, form);
  const rows = fetchedRows(dataset, columns).map(({ cells }) => cells);
  const cells = [columns.map(({ header }) => header), ...rows];
  return { name: "X_data", sheet: "X", address: "D4:Z99", cells };
}

test("every cell that was fetched stands in the sheet once, under its codes, as it was", () => {
  fc.assert(
    fc.property(datasets, forms, (dataset, form) => {
      const [header = [], ...rows] = written(dataset, form).cells;
      expect(new Set(header.map((cell) => textOf(cell).toLowerCase())).size).toBe(header.length);
      const width = new Set(rows.map((row) => row.length));
      expect(width).toEqual(new Set([header.length]));
      const at = (name: string): number => header.indexOf(name);
      for (const { codes, value, status } of cellsOf(dataset)) {
        const [goods, contents, year] = codes;
        const own = rows.filter(
          (row) =>
            row[0] === goods &&
            row[at("Innehåll")] === contents &&
            (form.shape === "wide" || row[at("Tid")] === year),
        );
        expect(own).toHaveLength(1);
        const column = at(
          form.shape === "wide" ? (year ?? "") : form.language === "sv" ? "Värde" : "Value",
        );
        expect(own[0]?.[column]).toBe(value ?? missingMark(status));
        const told = textOf(own[0]?.[at("Status")]);
        if (status !== undefined) expect(told).toContain(status);
      }
    }),
  );
});

test("the sheet read back is what was fetched: figures, codes, units; no difference is found", () => {
  fc.assert(
    fc.property(datasets, forms, (dataset, form) => {
      const table = written(dataset, form);
      const { shape, names } = form;
      const kept = { table: "X_data", shape, names };
      const read = sheetTable([table], kept, dataset.variables);
      if ("refused" in read) throw new TypeError(read.refused.sv);
      const difference = sheetDifference(read, fetchedRows(dataset, read.columns));
      expect(difference).toEqual({ edited: [], deleted: 0 });
      const back = datasetOfSheet(read, dataset);
      const cells = (from: Dataset): string[] =>
        Array.from(cellsOf(from), ({ codes, value, status }) =>
          JSON.stringify([codes, value, status]),
        );
      // A mark with "; " in it is cut in the wide form, where it parts one period from the next.
      const isPlain =
        form.shape === "long" || ![...dataset.status.values()].some((m) => m.includes("; "));
      if (isPlain) expect(cells(back).sort()).toEqual(cells(dataset).sort());
    }),
  );
});

test("a sorted table is the same; a cell written over, a row deleted and one added are told", () => {
  fc.assert(
    fc.property(datasets, forms, (dataset, form) => {
      const table = written(dataset, form);
      const [header = [], ...rows] = table.cells;
      const kept = { table: "x_DATA", shape: form.shape, names: form.names };
      const reading = (body: typeof rows) => {
        const read = sheetTable([{ ...table, cells: [header, ...body] }], kept, dataset.variables);
        if ("refused" in read) throw new TypeError(read.refused.sv);
        return sheetDifference(read, fetchedRows(dataset, read.columns));
      };
      expect(reading([...rows].reverse())).toEqual({ edited: [], deleted: 0 });
      expect(reading(rows.slice(1)).deleted).toBe(1);
      const [first = []] = rows;
      const strange = ["99", ...first.slice(1)];
      expect(reading([...rows, strange]).edited).toHaveLength(1);
      const last = header.length - 1;
      const changed = first.map((cell, i) => (i === last ? "ändrad" : cell));
      const { edited } = reading([changed, ...rows.slice(1)]);
      expect(edited).toHaveLength(1);
      expect(edited[0]?.address).toMatch(/5$/u);
    }),
  );
});

test("a header that was changed is named", () => {
  const dataset = fc.sample(datasets, 1)[0]!;
  const table = written(dataset, { shape: "long", names: false, language: "sv" });
  const [header = [], ...rows] = table.cells;
  const cells = [["Vara", ...header.slice(1)], ...rows];
  const kept = { table: "X_data", shape: "long", names: false } as const;
  const read = sheetTable([{ ...table, cells }], kept, dataset.variables);
  expect("refused" in read && read.refused.sv).toMatch(
    /^Rubriken "Vara" i tabellen X_data är ändrad/u,
  );
});
