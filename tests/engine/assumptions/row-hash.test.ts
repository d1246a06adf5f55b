import { Mark } from "../../../engine/assumptions/cell";
import { canonicalText, givenText, hashOfRow } from "../../../engine/assumptions/row-hash";
import type { Content, Row } from "../../../engine/assumptions/row";

function hash(cells: Readonly<Record<string, Content>>, more: Partial<Row> = {}): string {
  const row: Row = { kind: "Flows", table: "T", cells, broken: false, ...more };
  return JSON.stringify(hashOfRow(row, cells));
}

test("columns have no order, and belong to their contents", () => {
  expect(hash({ series: "A", flow: "import" })).toBe(hash({ flow: "import", series: "A" }));
  expect(hash({ series: "import", flow: "A" })).not.toBe(hash({ series: "A", flow: "import" }));
  expect(hash({ series: "A" }, { kind: "Prices" })).not.toBe(hash({ series: "A" }));
});

test("number, text, missing and nil differ; −0 is 0", () => {
  const values = [5, "5", 0, new Mark(".."), new Mark("-"), "", "..", "nil", "missing"];
  expect(new Set(values.map((value) => hash({ value }))).size).toBe(values.length);
  expect(hash({ value: -0 })).toBe(hash({ value: 0 }));
  expect(hash({ value: 0.1 + 0.2 })).not.toBe(hash({ value: 0.3 }));
  expect(hash({ value: new Mark("x") })).toBe(hash({ value: new Mark("…") }));
});

test("a cell that was not read counts as given", () => {
  const unread = (value: string | number): string => hash({ series: "A" }, { unread: { value } });
  expect(unread("a")).not.toBe(unread("b"));
  expect(unread(" a ")).toBe(unread("a"));
  expect(unread("1")).not.toBe(unread(1));
  expect(hash({ series: "A" })).not.toBe(unread("a"));
  expect(unread("a")).not.toBe(hash({ series: "A", value: "a" }));
});

test("contents as text are quoted, numbers rounded to 15 digits, errors by name", () => {
  expect([canonicalText("5"), canonicalText(5), canonicalText(new Mark(".."))]).toEqual([
    '"5"',
    "5",
    "missing",
  ]);
  expect([givenText(0.1 + 0.2), givenText(" a "), givenText({ error: "#N/A" })]).toEqual([
    "0.3",
    '"a"',
    "#N/A",
  ]);
});
