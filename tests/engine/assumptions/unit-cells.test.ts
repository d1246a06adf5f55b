import { unitCells } from "../../../engine/assumptions/unit-cells";

test("the first unit and the first ratio, as written", () => {
  expect(
    unitCells(
      [
        ["A", "t"],
        ["B", "tkr"],
      ],
      1,
    ),
  ).toEqual({ unit: "t" });
  expect(
    unitCells(
      [
        ["A", " kr/kg "],
        ["B", "tkr/ton"],
      ],
      1,
    ),
  ).toEqual({ ratio: "kr/kg" });
  expect(
    unitCells(
      [
        ["A", "st"],
        ["B", "kr/st"],
        ["C", "kg"],
      ],
      1,
    ),
  ).toEqual({
    unit: "st",
    ratio: "kr/st",
  });
});
test("p/st is a unit, though it has a stroke", () => {
  expect(unitCells([["A", "p/st"]], 1)).toEqual({ unit: "p/st" });
});
test("blanks, numbers, errors and other words say nothing", () => {
  const body = [["A"], ["A", null], ["A", ""], ["A", 5], ["A", { error: "#N/A" }], ["A", "hg"]];
  expect(unitCells(body, 1)).toEqual({});
  expect(unitCells([["kg"]], -1)).toEqual({});
});
