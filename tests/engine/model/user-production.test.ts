import { looseModel, told } from "./loose-models";
import { yearly } from "./models";

const K = [2018, 2019, 2020].map((year) => ["K", "import", year, 1600, "kg"]);
const R = [["R", "production", 2020, 1000, "pieces"]];

test("before a product's first row nothing was made", () => {
  expect(yearly(looseModel({ flows: [...K, ...R] }), "K", "inflow")).toEqual([1600, 1600, 1100]);
});

test("unless a stock says that it was there before: then it is not known", () => {
  const model = looseModel({ flows: [...K, ...R], start: [["R", 2019, 10, "new"]] });
  expect(yearly(model, "K", "inflow")).toEqual([NaN, NaN, 1100]);
  expect(told(model, "loose-production-unknown")?.found.en).toContain("2018–2019");
});

test("rows before the start year count as production, though not as inflow", () => {
  const rows = [
    ...R,
    ["R", "production", 2018, 10, "pieces"],
    ["R", "production", 2019, 0, "pieces"],
  ];
  const model = looseModel({ flows: [...K, ...rows], start: [["R", 2019, 10, "new"]] });
  expect(yearly(model, "K", "inflow")).toEqual([1595, 1600, 1100]);
});
