import { OfficeFault } from "../../../../addin/ports/office-fault";
import { faultOf, NEVER, open, tradeTable, valueOf } from "./opened";

test("an id that is known for certain is opened with no search", async () => {
  const opened = open();
  opened.scb.tables.set("TAB1631", tradeTable());
  expect(valueOf(await opened.services.openShelf("trade-month", "scb", NEVER))).toEqual({
    kind: "table",
    ref: { office: "scb", table: "TAB1631" },
  });
  expect(opened.scb.asked.filter((question) => question.startsWith("search"))).toEqual([]);
});

test("a path is asked of the older service for its id, by one cell", async () => {
  const opened = open();
  opened.scbV1.tables.set("ssd/HA/HA0201/HA0201B/ImpExpKNTotAr", tradeTable());
  opened.scb.tables.set("TAB9", tradeTable());
  expect(valueOf(await opened.services.openShelf("trade-year", "scb", NEVER))).toEqual({
    kind: "table",
    ref: { office: "scb", table: "TAB9" },
  });
});

test("a path that is gone, or an older service out of reach: the words are searched", async () => {
  const opened = open();
  opened.scbV1.fault = new OfficeFault("unreachable", { sv: "Borta.", en: "Gone." });
  const label = "Industrins varuproduktion KN 8 siffror";
  const table = { tableId: "T7", label, variableNames: [], path: [] };
  opened.scb.hits = [table];
  expect(valueOf(await opened.services.openShelf("production", "scb", NEVER))).toEqual({
    kind: "table",
    ref: { office: "scb", table: "T7" },
  });
  opened.scb.hits = [table, { ...table, tableId: "T8" }];
  expect(valueOf(await opened.services.openShelf("production", "scb", NEVER))).toMatchObject({
    kind: "tables",
    all: 2,
  });
});

test("the archive has one of them; of the others it has none", async () => {
  const opened = open();
  expect(valueOf(await opened.services.openShelf("trade-month", "archive", NEVER))).toEqual({
    kind: "table",
    ref: { office: "archive", table: "TAB1631" },
  });
  expect(valueOf(await opened.services.openShelf("waste", "archive", NEVER))).toMatchObject({
    tables: [],
    sentence: { sv: expect.stringMatching(/^Inga tabeller för/u) },
  });
});

test("every entry has words and a say of what it is; an unknown one is refused", async () => {
  const { services } = open();
  for (const { label, about } of services.shelf) {
    for (const text of [label.sv, label.en, about.sv, about.en]) expect(text).not.toBe("");
  }
  expect(new Set(services.shelf.map(({ value }) => value)).size).toBe(services.shelf.length);
  expect(faultOf(await services.openShelf("gold", "scb", NEVER))).toMatch(/Sök med ord/u);
});
