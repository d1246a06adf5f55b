import {
  Batch,
  bench,
  firstSheet,
  last,
  read,
  setCells,
  type Bench,
  type PathHandle,
} from "./batch";

function addTable(made: Bench, address: string, headers = true): string {
  const batch = new Batch();
  batch.method(batch.property(firstSheet(batch), "tables"), "add", address, headers);
  return batch.run(made.api).Error?.Code ?? "ok";
}

function table(batch: Batch, name: string): PathHandle {
  return batch.method(batch.property(batch.root, "tables"), "getItem", name);
}

function goods(): Bench {
  const made = bench();
  setCells(made.api, "A1:B4", "values", [
    ["product", "mass"],
    ["pump", 30],
    ["car", 10],
    ["ice", ""],
  ]);
  addTable(made, "A1:B4");
  return made;
}

test("a table has header, body, columns and rows", () => {
  const { api } = goods();
  const batch = new Batch();
  const goodsTable = table(batch, "Table1");
  const body = batch.method(goodsTable, "getDataBodyRange");
  const column = batch.method(batch.property(goodsTable, "columns"), "getItem", "MASS");
  batch.load(goodsTable, "name", "showTotals", "columns/items/name", "rows/count");
  const loaded = last(batch.run(api));
  expect(loaded).toMatchObject({
    Name: "Table1",
    ShowTotals: false,
    Columns: { _Items: [{ Name: "product" }, { Name: "mass" }] },
    Rows: { Count: 3 },
  });
  const again = new Batch();
  const values = again.method(
    again.method(again.property(table(again, "Table1"), "columns"), "getItemAt", 1),
    "getDataBodyRange",
  );
  expect(last(again.load(values, "values", "address").run(api))).toEqual({
    Values: [[30], [10], [""]],
    Address: "Sheet1!B2:B4",
  });
  expect([body.id, column.id].every((id) => id > 0)).toBe(true);
});

test("renaming: valid, unique among tables and names, own name in another case", () => {
  const made = goods();
  made.spreadsheet.addName("taken", "=1");
  const rename = (name: unknown): string => {
    const batch = new Batch();
    const [id = ""] = made.spreadsheet.tables().map((each) => each.id);
    return batch.set(table(batch, id), "name", name).run(made.api).Error?.Code ?? "ok";
  };
  expect(rename("Goods")).toBe("ok");
  expect(rename("GOODS")).toBe("ok");
  expect(rename("taken")).toBe("ItemAlreadyExists");
  expect(rename("A1")).toBe("InvalidArgument");
  expect(rename("two words")).toBe("InvalidArgument");
});

test("tables over tables are refused; headers become text, unique and not blank", () => {
  const made = goods();
  expect(addTable(made, "B4:C6")).toBe("MergedRangeConflict");
  setCells(made.api, "E1:H1", "values", [[2020, "x", "x", ""]]);
  expect(addTable(made, "E1:H2")).toBe("ok");
  expect(read(made.api, "E1:H1", "values")).toEqual({ Values: [["2020", "x", "x2", "Column4"]] });
});

test("a header row alone gets one blank row, which added rows fill first", () => {
  const made = bench();
  setCells(made.api, "A1:B1", "values", [["a", "b"]]);
  addTable(made, "A1:B1");
  const batch = new Batch();
  const rows = batch.property(table(batch, "Table1"), "rows");
  batch.method(rows, "add", null, [
    ["x", "1"],
    ["y", "2"],
  ]);
  batch.method(rows, "add", 1, [["between", 9]]);
  expect(batch.run(made.api).Error).toBeUndefined();
  expect(made.spreadsheet.tables()[0]?.area.rows).toBe(4);
  expect(read(made.api, "A2:B4", "values")).toEqual({
    Values: [
      ["x", 1],
      ["between", 9],
      ["y", 2],
    ],
  });
  const wrong = new Batch();
  wrong.method(wrong.property(table(wrong, "Table1"), "rows"), "add", null, [[1]]);
  expect(wrong.run(made.api).Error?.Code).toBe("InvalidArgument");
});

test("rows added move the cells below", () => {
  const made = goods();
  setCells(made.api, "A5", "values", [["below"]]);
  const batch = new Batch();
  batch.method(batch.property(table(batch, "Table1"), "rows"), "add", null, [["new", 1]]);
  expect(batch.run(made.api).Error).toBeUndefined();
  expect(read(made.api, "A5:A6", "values")).toEqual({ Values: [["new"], ["below"]] });
});

test("sorting moves whole rows, blanks last; a filter keeps its criteria", () => {
  const made = goods();
  const sort = (ascending: boolean): unknown => {
    const batch = new Batch();
    batch.call(batch.property(table(batch, "Table1"), "sort"), "apply", [{ key: 1, ascending }]);
    expect(batch.run(made.api).Error).toBeUndefined();
    return read(made.api, "A2:A4", "values")["Values"];
  };
  expect(sort(true)).toEqual([["car"], ["pump"], ["ice"]]);
  expect(sort(false)).toEqual([["pump"], ["car"], ["ice"]]);
  const batch = new Batch();
  const column = batch.method(batch.property(table(batch, "Table1"), "columns"), "getItemAt", 0);
  const filter = batch.property(column, "filter");
  batch.call(filter, "applyValuesFilter", ["car"]).load(filter, "criteria");
  expect(last(batch.run(made.api))).toEqual({ Criteria: { filterOn: "Values", values: ["car"] } });
});

test("resizing keeps the header row; a column is added at the end; deleting empties", () => {
  const made = goods();
  const resize = (address: string): string => {
    const batch = new Batch();
    return batch.call(table(batch, "Table1"), "resize", address).run(made.api).Error?.Code ?? "ok";
  };
  expect(resize("A2:B4")).toBe("InvalidArgument");
  expect(resize("A1:B3")).toBe("ok");
  const batch = new Batch();
  const columns = batch.property(table(batch, "Table1"), "columns");
  batch.method(columns, "add", null, [["unit"], ["kg"], ["kg"]]);
  expect(batch.run(made.api).Error).toBeUndefined();
  expect(made.spreadsheet.tables()[0]?.area).toMatchObject({ rows: 3, columns: 3 });
  const removal = new Batch();
  removal.call(table(removal, "Table1"), "delete").run(made.api);
  expect(made.spreadsheet.tables()).toEqual([]);
  expect(read(made.api, "A1:C4", "values")["Values"]).toEqual([
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
    ["ice", "", ""],
  ]);
});
