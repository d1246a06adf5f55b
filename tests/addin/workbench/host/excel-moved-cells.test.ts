import { Batch, bench, firstSheet, last, range, setCells, type Bench } from "./batch";

const AREA = { sheetId: "sheet1", row: 0, column: 0, rows: 8, columns: 3 };

/** A table in A1:B3, something below it and beside it. */
function goods(): Bench {
  const made = bench();
  setCells(made.api, "A2:A3", "numberFormat", [["@"], ["@"]]);
  setCells(made.api, "A1:C5", "formulas", [
    ["code", "mass", ""],
    ["0101", 1, "beside"],
    ["=x", "=SUM(B2:B2)", ""],
    ["", "", ""],
    ["below", 5, ""],
  ]);
  made.spreadsheet.addTable({ ...AREA, rows: 3, columns: 2 }, "Goods");
  return made;
}

function act(made: Bench, name: string, address: string, ...args: unknown[]): string {
  const batch = new Batch();
  return batch.call(range(batch, address), name, ...args).run(made.api).Error?.Code ?? "ok";
}

function copy(made: Bench, to: string, from: string, ...rest: unknown[]): string {
  const batch = new Batch();
  const source = range(batch, from);
  return (
    batch.call(range(batch, to), "copyFrom", source, ...rest).run(made.api).Error?.Code ?? "ok"
  );
}

const rows = ({ spreadsheet }: Bench): string[] =>
  spreadsheet.formulas(AREA).map((row) => row.join("|"));

test("copied as they are: texts stay texts, formulas move, formats come along", () => {
  const made = goods();
  expect(copy(made, "E10", "A2:B3")).toBe("ok");
  const area = { sheetId: "sheet1", row: 9, column: 4, rows: 2, columns: 2 };
  expect(made.spreadsheet.formulas(area)).toEqual([
    ["0101", 1],
    ["=x", "=SUM(F10:F10)"],
  ]);
  expect(made.spreadsheet.values(area)[1]?.[0]).toBe("=x");
  expect(made.spreadsheet.numberFormats(area)[0]).toEqual(["@", "General"]);
});

test("as values: results without formulas and without formats; blanks too", () => {
  const made = goods();
  expect(copy(made, "A2:B3", "A3:B4", "Values")).toBe("ok");
  expect(rows(made).slice(0, 4)).toEqual(["code|mass|", "=x|1|beside", "||", "||"]);
  expect(made.spreadsheet.values(AREA)[1]).toEqual(["=x", 1, "beside"]);
});

test("one cell fills a larger target, each copy moved", () => {
  const made = goods();
  expect(copy(made, "B4:B6", "B3", "Formulas")).toBe("ok");
  expect(rows(made).slice(3, 6)).toEqual(["|=SUM(B3:B3)|", "below|=SUM(B4:B4)|", "|=SUM(B5:B5)|"]);
});

test("what copyFrom does not know is refused", () => {
  const made = goods();
  expect(copy(made, "E1", "A1", "Nothing")).toBe("InvalidArgument");
  expect(copy(made, "E1", "A1", "Link")).toBe("EmulatorNotImplemented");
  expect(copy(made, "E1", "A1", "All", true)).toBe("EmulatorNotImplemented");
});

test("cells inserted below a table move what stands there, not what stands beside", () => {
  const made = goods();
  expect(act(made, "insert", "A4:B5", "Down")).toBe("ok");
  expect(rows(made).slice(1)).toEqual([
    "0101|1|beside",
    "=x|=SUM(B2:B2)|",
    "||",
    "||",
    "||",
    "below|5|",
    "||",
  ]);
  expect(act(made, "delete", "A4:B5", "Up")).toBe("ok");
  expect(rows(made)[4]).toBe("below|5|");
});

test("over a table's whole width it grows and shrinks; through a part of it is a conflict", () => {
  const made = goods();
  const size = (): number | undefined => made.spreadsheet.tables()[0]?.area.rows;
  expect(act(made, "insert", "A2:B2", "Down")).toBe("ok");
  expect(size()).toBe(4);
  expect(act(made, "delete", "A2:B2", "Up")).toBe("ok");
  expect(size()).toBe(3);
  expect(rows(made)[1]).toBe("0101|1|beside");
  expect(act(made, "insert", "A2:A2", "Down")).toBe("InsertDeleteConflict");
  expect(act(made, "delete", "A1:A1", "Up")).toBe("InsertDeleteConflict");
  expect(act(made, "insert", "A1:C1", "Down")).toBe("ok");
  expect(made.spreadsheet.tables()[0]?.area.row).toBe(1);
});

test("rows added to a table move what is right below it", () => {
  const made = goods();
  const batch = new Batch();
  const tables = batch.property(batch.root, "tables");
  const list = batch.property(batch.method(tables, "getItem", "Goods"), "rows");
  batch.call(list, "add", null, [
    ["a", 1],
    ["b", 2],
  ]);
  expect(batch.run(made.api).Error).toBeUndefined();
  expect(rows(made).slice(3)).toEqual(["a|1|", "b|2|", "||", "below|5|", "||"]);
});

test("a protected sheet takes no writing, a protected workbook no sheets", () => {
  const made = goods();
  const protect = (of: "sheet" | "workbook", name: string): unknown => {
    const batch = new Batch();
    const owner = of === "sheet" ? firstSheet(batch) : batch.root;
    const protection = batch.property(owner, "protection");
    batch.call(protection, name);
    return last(batch.load(protection, "protected").run(made.api))["Protected"];
  };
  expect(protect("sheet", "protect")).toBe(true);
  expect(setCells(made.api, "E1", "values", [[1]])).toBe("AccessDenied");
  expect(act(made, "insert", "A4:B5", "Down")).toBe("AccessDenied");
  expect(act(made, "clear", "A4:B5")).toBe("AccessDenied");
  expect(copy(made, "E1", "A1")).toBe("AccessDenied");
  expect(protect("sheet", "unprotect")).toBe(false);
  expect(setCells(made.api, "E1", "values", [[1]])).toBe("ok");
  expect(protect("workbook", "protect")).toBe(true);
  const batch = new Batch();
  const added = batch.call(batch.property(batch.root, "worksheets"), "add", "New");
  expect(added.run(made.api).Error?.Code).toBe("AccessDenied");
});

test("a sheet is told to be hidden; a filtered table says so", () => {
  const made = goods();
  const batch = new Batch();
  const sheet = firstSheet(batch);
  batch.set(sheet, "visibility", "Hidden");
  expect(last(batch.load(sheet, "visibility").run(made.api))).toMatchObject({
    Visibility: "Hidden",
  });
  const wrong = new Batch();
  expect(wrong.set(firstSheet(wrong), "visibility", "Gone").run(made.api).Error?.Code).toBe(
    "InvalidArgument",
  );
  const isFiltered = (): unknown => {
    const asking = new Batch();
    const table = asking.method(asking.property(asking.root, "tables"), "getItem", "Goods");
    const filter = asking.property(table, "autoFilter");
    return last(asking.load(filter, "isDataFiltered").run(made.api))["IsDataFiltered"];
  };
  expect(isFiltered()).toBe(false);
  made.model.extras.table(made.spreadsheet.tables()[0]?.id ?? "")["filter.0.criteria"] = {};
  expect(isFiltered()).toBe(true);
});
