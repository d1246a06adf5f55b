import { Batch, bench, firstSheet, last, range, read, setCells, type Bench } from "./batch";

function sheetsOf({ api }: Bench): unknown {
  const batch = new Batch();
  return last(batch.load(batch.property(batch.root, "worksheets"), "items/name").run(api));
}

function add(bench: Bench, ...args: unknown[]): string {
  const batch = new Batch();
  batch.method(batch.property(batch.root, "worksheets"), "add", ...args);
  return batch.run(bench.api).Error?.Code ?? "ok";
}

test("sheets: added, renamed, activated, deleted; the last one stays", () => {
  const made = bench();
  expect(add(made, "Data")).toBe("ok");
  expect(add(made)).toBe("ok");
  expect(sheetsOf(made)).toEqual({
    _Items: [
      { Id: "sheet1", Name: "Sheet1" },
      { Id: "sheet2", Name: "Data" },
      { Id: "sheet3", Name: "Sheet2" },
    ],
  });
  const batch = new Batch();
  const data = batch.method(batch.property(batch.root, "worksheets"), "getItem", "data");
  batch.set(data, "name", "DATA").call(data, "activate");
  expect(batch.run(made.api).Error).toBeUndefined();
  expect(made.spreadsheet.activeSheetId()).toBe("sheet2");
  for (const id of ["sheet3", "sheet2"]) {
    const removal = new Batch();
    removal.call(
      removal.method(removal.property(removal.root, "worksheets"), "getItem", id),
      "delete",
    );
    expect(removal.run(made.api).Error).toBeUndefined();
  }
  const lastOne = new Batch();
  expect(lastOne.call(firstSheet(lastOne), "delete").run(made.api).Error?.Code).toBe(
    "InvalidOperation",
  );
});

test.each([
  ["", "InvalidArgument"],
  ["a".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  [5, "InvalidArgument"],
])("a sheet called %j is %s", (name, code) => {
  expect(add(bench(), name)).toBe(code);
});

test("missing items are ItemNotFound, or null objects where asked so", () => {
  const { api } = bench();
  const batch = new Batch();
  const sheets = batch.property(batch.root, "worksheets");
  batch.method(sheets, "getItemOrNullObject", "Nope");
  batch.method(sheets, "getItem", "Nope");
  const reply = batch.run(api);
  expect(reply.Results.map(({ Value }) => Value)).toEqual([null]);
  expect(reply.Error).toMatchObject({
    Code: "ItemNotFound",
    Location: "WorksheetCollection.getItem",
    HttpStatusCode: 404,
  });
});

test("names: for ranges and formulas, valid, unique, and a range by its name", () => {
  const { api } = bench();
  const name = (text: unknown, reference: unknown): string => {
    const batch = new Batch();
    const target = reference === "range" ? range(batch, "B2:C3") : reference;
    batch.method(batch.property(batch.root, "names"), "add", text, target);
    return batch.run(api).Error?.Code ?? "ok";
  };
  expect(name("block", "range")).toBe("ok");
  expect(name("rate", "=0.25")).toBe("ok");
  expect(name("Block", "range")).toBe("ItemAlreadyExists");
  for (const wrong of ["A1", "R", "two words", "1st", "CRM25"]) {
    expect(name(wrong, "range")).toBe("InvalidArgument");
  }
  expect(name("loose", "0.25")).toBe("InvalidArgument");
  const batch = new Batch();
  batch.load(batch.property(batch.root, "names"), "items/name", "items/formula", "items/type");
  expect(last(batch.run(api))["_Items"]).toEqual([
    { Name: "block", Formula: "=Sheet1!$B$2:$C$3", Type: "Range" },
    { Name: "rate", Formula: "=0.25", Type: "String" },
  ]);
  expect(read(api, "block", "address")).toEqual({ Address: "Sheet1!B2:C3" });
});

test("settings and XML parts: added, found, changed, deleted, saved and loaded", () => {
  const { api, model } = bench();
  const batch = new Batch();
  const settings = batch.property(batch.root, "settings");
  batch.method(settings, "add", "k", { a: 1 });
  batch.method(settings, "add", "k", { a: 2 });
  const parts = batch.property(batch.root, "customXmlParts");
  batch.method(parts, "add", '<m:a xmlns:m="urn:x"><b/></m:a>');
  batch.method(parts, "add", "<other/>");
  expect(batch.run(api).Error).toBeUndefined();

  const other = bench();
  other.model.extras.load(model.extras.save());
  const again = new Batch();
  const scoped = again.method(
    again.property(again.root, "customXmlParts"),
    "getByNamespace",
    "urn:x",
  );
  const only = again.method(scoped, "getOnlyItemOrNullObject");
  again.load(again.property(again.root, "settings"), "items/key", "items/value");
  again.call(only, "getXml").call(only, "delete");
  again.call(again.property(again.root, "customXmlParts"), "getCount");
  const values = again.run(other.api).Results.map(({ Value }) => Value);
  expect(values.slice(-4)).toEqual([
    { _Items: [{ Key: "k", Value: { a: 2 } }] },
    '<m:a xmlns:m="urn:x"><b/></m:a>',
    null,
    1,
  ]);
});

test.each(["", "plain text", "<a>", "<a></b>"])("%j is no XML part", (xml) => {
  const { api } = bench();
  const batch = new Batch();
  batch.method(batch.property(batch.root, "customXmlParts"), "add", xml);
  expect(batch.run(api).Error?.Code).toBe("InvalidArgument");
});

test("the application: culture, calculation, and no manual mode", () => {
  const { api } = bench({ culture: "sv-SE" });
  const batch = new Batch();
  const application = batch.property(batch.root, "application");
  batch
    .call(application, "calculate", "Full")
    .call(application, "suspendApiCalculationUntilNextSync");
  batch.load(
    application,
    "calculationMode",
    "cultureInfo/name",
    "cultureInfo/numberFormat/numberDecimalSeparator",
  );
  expect(last(batch.run(api))).toEqual({
    CalculationMode: "Automatic",
    CultureInfo: { Name: "sv-SE", NumberFormat: { NumberDecimalSeparator: "," } },
  });
  const manual = new Batch();
  manual.set(manual.property(manual.root, "application"), "calculationMode", "Manual");
  expect(manual.run(api).Error?.Code).toBe("EmulatorNotImplemented");
});

test("frozen panes can be asked where they are", () => {
  const { api } = bench();
  const batch = new Batch();
  const panes = batch.property(firstSheet(batch), "freezePanes");
  batch.call(panes, "freezeAt", "A1:B2");
  batch.load(batch.method(panes, "getLocationOrNullObject"), "address");
  expect(last(batch.run(api))["Address"]).toBe("Sheet1!A1:B2");
});

test("charts are kept as data", () => {
  const { api, model } = bench();
  setCells(api, "A1:C3", "values", [
    ["year", "in", "out"],
    [2020, 1, 2],
    [2021, 3, 4],
  ]);
  const batch = new Batch();
  const charts = batch.property(firstSheet(batch), "charts");
  const chart = batch.method(charts, "add", "Line", range(batch, "B1:C3"), "Columns");
  batch.set(batch.property(chart, "title"), "text", "Stock");
  batch.set(
    batch.property(batch.property(batch.property(chart, "axes"), "valueAxis"), "title"),
    "text",
    "t",
  );
  const series = batch.method(batch.property(chart, "series"), "getItemAt", 1);
  batch.call(series, "setXAxisValues", range(batch, "A2:A3"));
  batch.load(chart, "title/text", "chartType", "series/items/name");
  expect(last(batch.run(api))).toMatchObject({
    Title: { Text: "Stock" },
    ChartType: "Line",
    Series: { _Items: [{ Name: "in" }, { Name: "out" }] },
  });
  expect(model.extras.record.charts[0]?.series).toEqual([
    { properties: { name: "in" }, values: "Sheet1!B2:B3", labels: "" },
    { properties: { name: "out" }, values: "Sheet1!C2:C3", labels: "Sheet1!A2:A3" },
  ]);
  const wrong = new Batch();
  wrong.method(wrong.property(firstSheet(wrong), "charts"), "add", "Line", "A1:B2");
  expect(wrong.run(api).Error?.Code).toBe("InvalidArgument");
});
