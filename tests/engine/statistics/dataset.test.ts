import { cellsOf, codesAt, missingCount } from "../../../engine/statistics/dataset";
import { dataset } from "./json-stat";

test("cells in order, missing counted", () => {
  const built = dataset({ A: ["x", "y"], Tid: ["2023", "2024", "2025"] }, [1, null, 3, 4, null, 6]);
  expect([...cellsOf(built)].map(({ codes }) => codes.join())).toEqual([
    "x,2023",
    "x,2024",
    "x,2025",
    "y,2023",
    "y,2024",
    "y,2025",
  ]);
  expect(codesAt(built.variables, 5)).toEqual(["y", "2025"]);
  expect(missingCount(built)).toBe(2);
});
