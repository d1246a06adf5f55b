import type { Cell } from "../../../engine/assumptions/cell";
import { applyChanges } from "../../../engine/assumptions/changes";
import { readTables } from "../../../engine/assumptions/read-tables";
import { readSettings } from "../../../engine/assumptions/settings";
import { SETTINGS_AND_CHANGES } from "../../../engine/findings/settings";
import { describeCatalogue, holesIn } from "./catalogue";

describeCatalogue("settings and changes", SETTINGS_AND_CHANGES);

const LIVES = {
  name: "L",
  cells: [
    ["produkt", "fördelning", "medel"],
    ["A", "fast", 5],
  ],
};
const change = (...rows: Cell[][]): Cell[][] => [
  ["scenario", "tabell", "rad", "kolumn", "operation", "värde"],
  ...rows.map((row) => ["s", ...row]),
];
const ROW = ["Lifetimes", "product=A", "mean"];

const CASES: readonly (readonly [code: string, cells: Cell[][], en: string, sv: string])[] = [
  [
    "setting-value",
    [
      ["setting", "value"],
      ["convention", "x"],
    ],
    "setting convention",
    "inställningen konvention",
  ],
  ["change-table", change(["Livs", "produkt=A", "medel", "=", 1]), '"Livs"', "”Livs”"],
  ["change-row", change(["Lifetimes", "A", "medel", "=", 1]), '"A"', "”A”"],
  [
    "change-column",
    change(["Lifetimes", "product=A", "cut", "=", 1]),
    "column cut is not in Lifetimes",
    "Kolumnen bortfall finns inte i Livslängder",
  ],
  [
    "change-nothing",
    change(["Lifetimes", "product=B", "mean", "=", 1]),
    "Lifetimes, product=B",
    "Livslängder, product=B",
  ],
  ["change-twice", change([...ROW, "=", 1], [...ROW, "=", 2]), "same cell", "samma cell"],
  [
    "change-value",
    change(["Lifetimes", "product=A", "distribution", "*", 2]),
    '* 2 cannot be made to "fixed"',
    "* 2 går inte att utföra på ”fast”",
  ],
  [
    "change-value",
    change(["Lifetimes", "product=A", "distribution", "ny rad", "x"]),
    'new row x cannot be made to "distribution"',
    "ny rad x går inte att utföra på ”fördelning”",
  ],
  ["change-made", change([...ROW, "*", 2]), "changes 1 row(s): 5 → 10", "ändrar 1 rad(er): 5 → 10"],
];

test.each(CASES)("%s", (code, cells, en, sv) => {
  const { rows } = readTables([LIVES, { name: "T", cells }], true);
  const told = [
    ...readSettings(rows.get("Settings") ?? []).findings,
    ...applyChanges(rows, "s").findings,
  ].filter((finding) => finding.code === code);
  expect(told).toHaveLength(1);
  expect(told[0]?.found.en).toContain(en);
  expect(told[0]?.found.sv).toContain(sv);
  for (const { found, remedy } of told) {
    expect(holesIn(found.sv, found.en, remedy.sv, remedy.en)).toEqual([]);
  }
});

test("only the sentences about what is not yet computed are without such a case", () => {
  const cases = new Set(CASES.map(([code]) => code));
  const rest = Object.keys(SETTINGS_AND_CHANGES).filter((code) => !cases.has(code));
  expect(rest.every((code) => code.endsWith("-not-yet"))).toBe(true);
});
