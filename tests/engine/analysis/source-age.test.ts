import { sourceAge, yearIn } from "../../../engine/analysis/source-age";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, simple } from "../model/models";

test.each<[unknown, number | undefined]>([
  ["SGU 2019", 2019],
  ["2016-05-01", 2016],
  ["UNU 2014, revised 2018", 2018],
  ["table 12019 of annex", undefined],
  ["own", undefined],
  [2021, 2021],
  [2021.5, 2021],
  [12, undefined],
  [undefined, undefined],
])("the year in %p is %p", (cell, year) => {
  expect(yearIn(cell)).toBe(year);
});

test("days as Excel counts them: the last of one year and the first of the next", () => {
  // 43830 is 2019-12-31 and 43831 is 2020-01-01; 36525 is 1999-12-31.
  expect([43830, 43831, 36525, 36526].map(yearIn)).toEqual([2019, 2020, 1999, 2000]);
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
  expect([age("x 2018"), age("x 2019"), age("x 2030"), age("x"), age(null)]).toEqual([
    ...["old", "recent", "recent", "undated", "undated"],
  ]);
});

test("Sources.updated first, then the citation, the day of fetching, the source's own text", () => {
  expect(age("x 2010", [["x 2010", "c 2010", "2023-01-01", 2010]])).toBe("recent");
  expect(age("x 2023", [["x 2023", "c 2010", null, 2023]])).toBe("old");
  expect(age("x 2010", [["x 2010", "c", null, 45000]])).toBe("recent");
  expect(age("x 2010", [["y", "c", "2023", null]])).toBe("old");
});
