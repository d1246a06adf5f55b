import { Batch, bench, firstSheet, last, range, read, setCells } from "./batch";

test("cells are written and read as values, formulas, text and kinds", () => {
  const { api } = bench({ culture: "sv-SE" });
  expect(
    setCells(api, "A1:B2", "values", [
      ["Co", 1.5],
      [true, ""],
    ]),
  ).toBe("ok");
  expect(setCells(api, "C1", "formulas", [["=SUM(B1:B2)"]])).toBe("ok");
  expect(setCells(api, "B1:B2", "numberFormat", [["0.00"]])).toBe("ok");
  expect(read(api, "A1:C2", "values", "formulas", "text", "valueTypes", "numberFormat")).toEqual({
    Values: [
      ["Co", 1.5, 1.5],
      [true, "", ""],
    ],
    Formulas: [
      ["Co", 1.5, "=SUM(B1:B2)"],
      [true, "", ""],
    ],
    Text: [
      ["Co", "1,50", "1,5"],
      ["TRUE", "", ""],
    ],
    ValueTypes: [
      ["String", "Double", "Double"],
      ["Boolean", "Empty", "Empty"],
    ],
    NumberFormat: [
      ["General", "0.00", "General"],
      ["General", "0.00", "General"],
    ],
  });
  expect(read(api, "C1", "formulasLocal")).toEqual({ FormulasLocal: [["=SUM(B1:B2)"]] });
});

test("wrong shapes are refused, a 1×1 number format and a single value are not", () => {
  const { api, spreadsheet } = bench();
  expect(setCells(api, "A1:B2", "values", [[1]])).toBe("InvalidArgument");
  expect(setCells(api, "A1:B2", "values", [[1, 2], [3]])).toBe("InvalidArgument");
  expect(setCells(api, "A1:B2", "numberFormat", [["0"], ["0"]])).toBe("InvalidArgument");
  expect(setCells(api, "A1:B2", "values", [[1, 2]])).toBe("InvalidArgument");
  expect(spreadsheet.usedArea("sheet1")).toBeUndefined();
  expect(setCells(api, "A1:B2", "values", null)).toBe("InvalidArgument");
  expect(setCells(api, "A1:B2", "values", 5)).toBe("ok");
  expect(read(api, "A1:B2", "values")).toEqual({
    Values: [
      [5, 5],
      [5, 5],
    ],
  });
  expect(setCells(api, "A1:B1", "values", [[null, 6]])).toBe("ok");
  expect(read(api, "A1:B1", "values")).toEqual({ Values: [[5, 6]] });
  setCells(api, "A1:B1", "numberFormat", [["0.0", "0.0"]]);
  setCells(api, "A1:B1", "numberFormat", [[null, ""]]);
  expect(read(api, "A1:B1", "numberFormat")).toEqual({ NumberFormat: [["0.0", "General"]] });
});

test("whole columns: cells read as null and cannot be written; other members answer", () => {
  const { api } = bench();
  expect(read(api, "B:C", "values", "address", "cellCount", "isEntireColumn")).toEqual({
    Values: null,
    Address: "Sheet1!B:C",
    CellCount: 2_097_152,
    IsEntireColumn: true,
  });
  expect(setCells(api, "B:C", "numberFormat", [["@"]])).toBe("InvalidArgument");
});

test("more than five million cells are RangeExceedsLimit", () => {
  const { api } = bench();
  const batch = new Batch();
  expect(batch.load(range(batch, "A1:F1000000"), "values").run(api).Error?.Code).toBe(
    "RangeExceedsLimit",
  );
});

test.each([
  ["getCell", [1, 1], "Sheet1!C3"],
  ["getRow", [1], "Sheet1!B3:D3"],
  ["getColumn", [2], "Sheet1!D2:D4"],
  ["getLastCell", [], "Sheet1!D4"],
  ["getOffsetRange", [-1, 2], "Sheet1!D1:F3"],
  ["getResizedRange", [-2, 1], "Sheet1!B2:E2"],
  ["getAbsoluteResizedRange", [1, 1], "Sheet1!B2"],
  ["getEntireColumn", [], "Sheet1!B:D"],
  ["getEntireRow", [], "Sheet1!2:4"],
  ["getBoundingRect", ["A1"], "Sheet1!A1:D4"],
  ["getIntersectionOrNullObject", ["C3:Z9"], "Sheet1!C3:D4"],
])("B2:D4 %s(%j) is %s", (name, args, expected) => {
  const { api } = bench();
  const batch = new Batch();
  const found = batch.method(range(batch, "B2:D4"), name, ...args);
  expect(last(batch.load(found, "address").run(api))["Address"]).toBe(expected);
});

test("ranges outside the sheet are refused, a missing intersection is a null object", () => {
  const { api } = bench();
  const outside = new Batch();
  outside.method(range(outside, "A1"), "getOffsetRange", -1, 0);
  expect(outside.run(api).Error?.Code).toBe("InvalidArgument");
  const none = new Batch();
  none.method(range(none, "A1"), "getIntersectionOrNullObject", "B2");
  expect(none.run(api).Results.at(-1)?.Value).toBeNull();
});

test("the used range holds values only; an empty sheet answers A1 or a null object", () => {
  const { api } = bench();
  const empty = new Batch();
  empty.load(empty.method(firstSheet(empty), "getUsedRange"), "address");
  empty.method(firstSheet(empty), "getUsedRangeOrNullObject");
  const reply = empty.run(api);
  expect(JSON.stringify(reply.Results)).toContain("Sheet1!A1");
  expect(reply.Results.at(-1)?.Value).toBeNull();
  setCells(api, "B2:D4", "values", [
    ["", 1, ""],
    ["", "", ""],
    ["", "", 2],
  ]);
  const used = new Batch();
  used.load(used.method(firstSheet(used), "getUsedRange"), "address");
  expect(last(used.run(api))["Address"]).toBe("Sheet1!C2:D4");
});

test("spills: the anchor knows its range, a spilled cell its parent", () => {
  const { api, spreadsheet } = bench();
  spreadsheet.registerFunctions(
    [{ id: "GRID", name: "GRID", description: "", parameters: [] }],
    () => () => [
      [1, 2],
      [3, 4],
    ],
  );
  setCells(api, "B2", "formulas", [["=GRID()"]]);
  expect(read(api, "B2:C3", "values", "formulas")).toEqual({
    Values: [
      [1, 2],
      [3, 4],
    ],
    Formulas: [
      ["=GRID()", 2],
      [3, 4],
    ],
  });
  const batch = new Batch();
  const spill = batch.method(range(batch, "B2"), "getSpillingToRangeOrNullObject");
  const parent = batch.method(range(batch, "C3"), "getSpillParentOrNullObject");
  const none = batch.method(range(batch, "C3"), "getSpillingToRangeOrNullObject");
  const reply = batch.load(spill, "address").load(parent, "address").load(none, "address").run(api);
  const [a, b, c] = reply.Results.slice(-3).map(({ Value }) => Value);
  expect([a, b, c]).toEqual([{ Address: "Sheet1!B2:C3" }, { Address: "Sheet1!B2" }, null]);
  setCells(api, "C3", "values", [["in the way"]]);
  expect(read(api, "B2", "values")).toEqual({ Values: [["#SPILL!"]] });
});

test("direct precedents: cells, tables and names of the formula, none is ItemNotFound", () => {
  const { api, spreadsheet } = bench();
  setCells(api, "A1:B3", "values", [
    ["product", "mass"],
    ["x", 1],
    ["y", 2],
  ]);
  const area = { sheetId: "sheet1", row: 0, column: 0, rows: 3, columns: 2 };
  spreadsheet.addTable(area, "Goods");
  spreadsheet.addName("factor", "=Sheet1!$D$1");
  setCells(api, "F1", "formulas", [["=F(Goods[[#Headers],[#Data]],Goods[mass],factor,E1:E2)"]]);
  const batch = new Batch();
  const found = batch.method(range(batch, "F1"), "getDirectPrecedents");
  const reply = batch.load(found, "addresses", "ranges/items/address").run(api);
  expect(last(reply)["Addresses"]).toEqual([
    "Sheet1!E1:E2",
    "Sheet1!A1:B3",
    "Sheet1!B2:B3",
    "Sheet1!D1",
  ]);
  expect(last(reply)["Ranges"]).toMatchObject({
    _Items: [{ Address: "Sheet1!E1:E2" }, {}, {}, {}],
  });
  const none = new Batch();
  none.method(range(none, "A2"), "getDirectPrecedents");
  expect(none.run(api).Error?.Code).toBe("ItemNotFound");
});

test("formats: set, read, null where cells differ; widths in points; autofit", () => {
  const { api, spreadsheet } = bench();
  setCells(api, "A1:A2", "values", [["a long header text"], ["b"]]);
  const batch = new Batch();
  const format = batch.property(range(batch, "A1"), "format");
  batch.set(batch.property(format, "font"), "bold", true);
  batch.set(batch.property(format, "fill"), "color", "#DDEEFF");
  batch.set(format, "horizontalAlignment", "Center").set(format, "columnWidth", 75);
  expect(batch.run(api).Error).toBeUndefined();
  expect(spreadsheet.columnWidthPixels("sheet1", 0)).toBe(100);
  expect(read(api, "A1", "format/font/bold", "format/columnWidth")).toEqual({
    Format: { ColumnWidth: 75, Font: { Bold: true } },
  });
  expect(read(api, "A1:A2", "format/font/bold")).toEqual({ Format: { Font: { Bold: null } } });
  const fit = new Batch();
  fit.call(fit.property(range(fit, "A:A"), "format"), "autofitColumns").run(api);
  expect(spreadsheet.columnWidthPixels("sheet1", 0)).toBe(18 * 7 + 12);
  const wrong = new Batch();
  wrong.set(wrong.property(range(wrong, "A1"), "format"), "horizontalAlignment", "Middle");
  expect(wrong.run(api).Error?.Code).toBe("InvalidArgument");
});

test("clear, whole rows in and out, select", () => {
  const { api, spreadsheet } = bench();
  setCells(api, "A1:A3", "values", [[1], [2], [3]]);
  const batch = new Batch();
  batch.call(range(batch, "A1"), "clear", "Contents");
  batch.method(range(batch, "2:2"), "insert", "Down");
  batch.call(range(batch, "B2"), "select");
  expect(batch.run(api).Error).toBeUndefined();
  expect(read(api, "A1:A4", "values")).toEqual({ Values: [[""], [""], [2], [3]] });
  expect(spreadsheet.selection()).toMatchObject({ row: 1, column: 1 });
  const part = new Batch();
  part.method(range(part, "A1:A2"), "insert", "Right");
  expect(part.run(api).Error?.Code).toBe("EmulatorNotImplemented");
  expect(api.coverage.missing).toHaveLength(1);
});
