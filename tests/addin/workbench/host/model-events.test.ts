import { Batch, bench, firstSheet, setCells } from "./batch";

function watch(made: ReturnType<typeof bench>, ...names: string[]): void {
  const batch = new Batch();
  for (const name of names) batch.call(firstSheet(batch), name);
  expect(batch.run(made.api).Error).toBeUndefined();
}

const A1 = { sheetId: "sheet1", row: 0, column: 0, rows: 1, columns: 1 };

test("only what is watched is told, with who made the change", () => {
  const made = bench();
  setCells(made.api, "A1", "values", [[1]]);
  expect(made.events).toEqual([]);
  watch(made, "_RegisterDataChangedEvent");
  setCells(made.api, "A1", "values", [[2]]);
  made.spreadsheet.edit(A1, [[3]]);
  const details = made.events.map(({ detail }) => [detail["address"], detail["triggerSource"]]);
  expect(details).toEqual([
    ["A1", "ThisLocalAddin"],
    ["A1", "Unknown"],
  ]);
  watch(made, "_UnregisterDataChangedEvent");
  made.spreadsheet.edit(A1, [[4]]);
  expect(made.events).toHaveLength(2);
});

test("enableEvents turns them off and on", () => {
  const made = bench();
  watch(made, "_RegisterDataChangedEvent");
  const set = (value: boolean): void => {
    const batch = new Batch();
    batch.set(batch.property(batch.root, "_Runtime"), "enableEvents", value).run(made.api);
  };
  set(false);
  made.spreadsheet.edit(A1, [[1]]);
  set(true);
  made.spreadsheet.edit(A1, [[2]]);
  expect(made.events).toHaveLength(1);
});

test("sheets, selection, calculation and tables have their own events", () => {
  const made = bench();
  watch(
    made,
    "_RegisterSelectionChangedEvent",
    "_RegisterDeactivatedEvent",
    "_RegisterCalculatedEvent",
  );
  const batch = new Batch();
  const sheets = batch.property(batch.root, "worksheets");
  batch.call(sheets, "_RegisterAddedEvent").call(sheets, "_RegisterActivatedEvent");
  const tables = batch.property(batch.root, "tables");
  batch.call(tables, "_RegisterDataChangedEvent").call(tables, "_RegisterAddedEvent").run(made.api);
  made.spreadsheet.select(A1);
  made.spreadsheet.addTable({ ...A1, rows: 2 }, "T");
  made.spreadsheet.edit(A1, [["=B1"]]);
  const added = made.spreadsheet.addSheet("New");
  made.spreadsheet.activateSheet(added.id);
  expect(made.events.map(({ type, targetId }) => [type, targetId])).toEqual([
    [14, "sheet1"],
    [102, "Workbook"],
    [16, "sheet1"],
    [101, "Workbook"],
    [13, "Workbook"],
    [12, "sheet1"],
    [11, "Workbook"],
  ]);
});
