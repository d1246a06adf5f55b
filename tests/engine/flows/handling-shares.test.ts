import type { Row } from "../../../engine/assumptions/row";
import {
  HandlingRows,
  isForWaste,
  isWasteName,
  sharesOf,
  type Handled,
} from "../../../engine/flows/handling-shares";
import { Mark } from "../../../engine/assumptions/cell";

type Cells = Row["cells"];

function row(cells: Cells, broken = false): Row {
  return { kind: "Handling", table: "", cells, broken };
}
const phone: Handled = { name: "Phone", group: "Small", responsibility: "WEEE 6" };

/** What the row in force collects, which tells the rows apart. */
function collectedOf(
  cells: Cells[],
  material?: string,
  year = 2020,
  product = phone,
): number | undefined {
  const rows = new HandlingRows(cells.map((each) => row(each)));
  const found = rows.rowIn(product, material, year);
  return found && sharesOf(found).collected;
}

const forPhone: Cells = { for: "Phone", collected: 0.1 };
const forPhoneCo: Cells = { for: "Phone", material: "cobalt", collected: 0.2 };
const forSmall: Cells = { for: "Small", collected: 0.3 };
const forSmallCo: Cells = { for: "Small", material: "cobalt", collected: 0.4 };
const forWeee: Cells = { for: "WEEE 6", collected: 0.5 };
const forWeeeCo: Cells = { for: "WEEE 6", material: "cobalt", collected: 0.6 };

test.each([
  ["product, material", [forWeeeCo, forPhone, forSmallCo, forPhoneCo], "cobalt", 0.2],
  ["product for all before the group's material", [forSmallCo, forPhone, forWeeeCo], "cobalt", 0.1],
  ["group, material", [forWeeeCo, forSmall, forSmallCo], "cobalt", 0.4],
  ["group for all before the responsibility's", [forWeeeCo, forSmall], "cobalt", 0.3],
  ["responsibility, material", [forWeee, forWeeeCo], "cobalt", 0.6],
  ["a row of another material is none", [forPhoneCo, forWeee], "lithium", 0.5],
  ["none at all", [forPhoneCo], "lithium", undefined],
  ["goods take the rows for all", [forPhoneCo, forSmall], undefined, 0.3],
  ["goods have no row for a material", [forPhoneCo], undefined, undefined],
] as const)("%s", (_, rows, material, expected) => {
  expect(collectedOf([...rows], material)).toBe(expected);
  expect(collectedOf([...rows].reverse(), material)).toBe(expected);
});

test("a group of materials stands between its members and all", () => {
  const all: Cells = { for: "Phone", collected: 0.1 };
  const ree: Cells = { for: "Phone", material: "REE", collected: 0.2 };
  const light: Cells = { for: "Phone", material: "LREE", collected: 0.3 };
  const nd: Cells = { for: "Phone", material: "neodymium", collected: 0.4 };
  expect(collectedOf([all, ree, light, nd], "neodymium")).toBe(0.4);
  expect(collectedOf([all, ree, light], "neodymium")).toBe(0.3);
  expect(collectedOf([all, ree], "neodymium")).toBe(0.2);
  expect(collectedOf([all, ree, light], "dysprosium")).toBe(0.2);
  expect(collectedOf([all, ree], "REE")).toBe(0.2);
  expect(collectedOf([all, nd], "REE")).toBe(0.1);
});

test("the newest row not after the year; before the first that row", () => {
  const rows: Cells[] = [
    { for: "Phone", "from year": 2020, collected: 0.2 },
    { for: "Phone", "from year": 2010, collected: 0.1 },
  ];
  const found = [2000, 2010, 2019, 2020, 2030].map((year) => collectedOf(rows, undefined, year));
  expect(found).toEqual([0.1, 0.1, 0.1, 0.2, 0.2]);
});

test("a more particular row replaces the whole row, blank cells too", () => {
  const rows = new HandlingRows([
    row({
      for: "Small",
      collected: 0.5,
      exported: 0.1,
      retained: 0.2,
      "retained years": 3,
      recovery: 0.9,
    }),
    row({ for: "Phone", exported: 0.4 }),
  ]);
  expect(sharesOf(rows.rowIn(phone, undefined, 2020) as Row)).toEqual({
    collected: 0,
    exported: 0.4,
    exportedUnrecorded: 0,
    retained: 0,
    retainedYears: NaN,
    recovery: NaN,
  });
});

test("a marked share is unknown, a blank one 0", () => {
  const shares = sharesOf(
    row({ for: "Phone", collected: new Mark(".."), recovery: new Mark("..") }),
  );
  expect([shares.collected, shares.exported, shares.recovery]).toEqual([NaN, 0, NaN]);
});

test("faulty rows do not count", () => {
  const rows = new HandlingRows([row({ ...forPhone }, true), row(forSmall)]);
  expect(rows.rowsOf(phone, undefined)).toEqual([row(forSmall)]);
  expect(rows.isWasteBroken).toBe(false);
});

describe("the pile of waste", () => {
  test("is named in either language", () => {
    expect(["waste", "Avfall", "use", "Phone"].map(isWasteName)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([row({ for: "Avfall" }), row({})].map(isForWaste)).toEqual([true, false]);
  });

  test("has rows of its own, the material's before those for all", () => {
    const all = row({ for: "waste", collected: 0.1 });
    const cobalt = row({ for: "Avfall", material: "cobalt", collected: 0.2 });
    const rows = new HandlingRows([all, cobalt, row(forPhone)]);
    expect(rows.wasteRows("cobalt")).toEqual([cobalt]);
    expect(rows.wasteRows("lithium")).toEqual([all]);
    expect(rows.wasteRows(undefined)).toEqual([all]);
  });

  test("knows of a faulty row, and of one that stands twice", () => {
    const twice = [row({ for: "waste", collected: 0.1 }), row({ for: "avfall", collected: 0.2 })];
    expect(new HandlingRows(twice).isWasteBroken).toBe(true);
    expect(new HandlingRows([row({ for: "waste" }, true)]).isWasteBroken).toBe(true);
  });
});
