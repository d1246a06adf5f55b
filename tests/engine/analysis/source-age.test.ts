import { sourceAge, yearIn } from "../../../engine/analysis/source-age";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

test.each<[unknown, number | undefined]>([
  ["SGU 2019", 2019],
  ["2016-05-01", 2016],
  ["UNU 2014, revised 2018", 2014],
  ["SCB 2010, hämtad 2022", 2010],
  ["SCB 2010, prognos 2040", 2010],
  ["prognos 2040", undefined],
  ["table 12019 of annex", undefined],
  ["of 1850", undefined],
  ["SGU 2027", 2027],
  ["SGU 2028", undefined],
  ["own", undefined],
  [2021, 2021],
  [2021.5, 2021],
  [12, undefined],
  [undefined, undefined],
])("the year in %p is %p where the data end in 2022", (cell, year) => {
  expect(yearIn(cell, 2022)).toBe(year);
});

test("days as Excel counts them: the last of one year and the first of the next", () => {
  // 43830 is 2019-12-31 and 43831 is 2020-01-01; 36525 is 1999-12-31.
  expect([43830, 43831, 36525, 36526].map((day) => yearIn(day, 2022))).toEqual([
    2019, 2020, 1999, 2000,
  ]);
});

function age(source: Cell, sources: Cell[][] = []): string {
  const model = modelOf(
    simple([[2024, 1]], undefined, {
      content: [
        ["product", "material", "amount", "unit", "source"],
        ["A", "Co", 1, "g/kg", source],
      ],
      sources: [["source", "citation", "updated", "fetched"], ...sources],
    }),
  );
  const row = model.parts.rows.get("Content")?.[0];
  if (!row) throw new Error("no row");
  return sourceAge(model, row);
}

test("old is more than five years before the latest data year, not before today", () => {
  expect([age("x 2018"), age("x 2019"), age("x 2029"), age("x 2030"), age("x"), age(null)]).toEqual(
    ["old", "recent", "recent", "undated", "undated", "undated"],
  );
});

test("Sources.updated first, else the earliest year of the citation and of the source's own text", () => {
  expect(age("x 2010", [["x 2010", "c 2010", "2023-01-01", 2010]])).toBe("recent");
  expect(age("x 2023", [["x 2023", "c 2010", null, 2023]])).toBe("old");
  expect(age("x 2010", [["x 2010", "c 2023", null, null]])).toBe("old");
  expect(age("x 2010", [["y", "c", "2023", null]])).toBe("old");
});

test("the day of fetching makes a source old, never recent", () => {
  expect(age("x", [["x", "c", null, 45000]])).toBe("undated");
  expect(age("x", [["x", "c", null, "2015-02-01"]])).toBe("old");
  expect(age("x 2010", [["x 2010", "c", null, 45000]])).toBe("old");
});

test("against another year than the latest data year", () => {
  const model = modelOf(simple([[2024, 1]], undefined, {}));
  const row = { kind: "Flows", table: "", cells: { source: "SCB 2012" }, broken: false } as const;
  expect([sourceAge(model, row, 2017), sourceAge(model, row, 2018)]).toEqual(["recent", "old"]);
});
