import { movedKeys } from "../../../engine/analysis/sensitivity";
import type { Cell } from "../../../engine/assumptions/cell";
import { modelOf, SAMPLE } from "../report/sample";

const all = new Set(["A", "B", "b", "å"]);

test("the keys of the products asked for, all their years together", () => {
  const keys = [...movedKeys(modelOf(SAMPLE), new Set(["A"]), 0.1)].map(({ key, column }) => [
    key.en,
    column,
  ]);
  expect(keys).toEqual([
    ["series=A; flow=inflow; unit=t", "value"],
    ["product=A", "mean"],
    ["product=A; material=Co", "amount"],
    ["product=A; material=Nd", "amount"],
  ]);
});

test("to low and high, else ± the change; below 0 away from 0", () => {
  const flows: Cell[][] = [
    ["series", "flow", "year", "value", "unit", "low", "high"],
    ["A", "inflow", 2020, 100, "t", 70, null],
    ["A", "inflow", 2021, 100, "t", null, null],
    ["B", "inflow", 2020, -8, "pieces", null, null],
  ];
  const moved = [...movedKeys(modelOf({ ...SAMPLE, Flows: flows }), all, 0.25)];
  const ends = moved
    .filter(({ kind }) => kind === "Flows")
    .map(({ low, high }) => [low.values, high.values]);
  // Where one year of a key has a range, those without are certain.
  expect(ends).toEqual([
    [[70], [100]],
    [[-10], [-6]],
  ]);
});

test("the key in both languages, as the contract writes it", () => {
  const [first] = movedKeys(modelOf(SAMPLE), new Set(["B"]), 0.1);
  expect(first?.key).toEqual({ sv: "produkt=B", en: "product=B" });
  expect(first?.column).toBe("unit mass");
});
