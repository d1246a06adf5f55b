import { differenceTable } from "../../../engine/report/difference-table";
import { content, flows, lives, PLAIN, plainBut } from "./scenario-models";
import { faultOf, modelOf, plain, SAMPLE, whyOf, type Tables } from "./sample";

const A = modelOf(PLAIN, "base");
// No scenario of Changes is needed: the name "base" may stand for both.
const B = plainBut({ Flows: flows(150), Lifetimes: lives(3), Content: content(20) }, "base");

test("B less A, for the years of A, by hand", () => {
  // Stock of A 100, 200, 200; of B 150, 300, 450.
  expect(plain(differenceTable(A, B, "stock", {}))).toEqual([[50, 100, 250]]);
  // Co in kg: A 1, 2, 2; B 3, 6, 9.
  expect(plain(differenceTable(A, B, "stock", { material: "Co" }))).toEqual([[2, 4, 7]]);
  const tonnes = differenceTable(A, B, "stock", { product: "A", years: 2022, unit: "t" });
  expect(tonnes[0]?.[0]).toBeCloseTo(0.25, 14);
});

test("the other way round is the same with the sign turned, and a model less itself is 0", () => {
  expect(plain(differenceTable(B, A, "stock", {}))).toEqual([[-50, -100, -250]]);
  expect(plain(differenceTable(A, A, "release", { material: "*" }))).toEqual([[0, 0, 0]]);
});

test("years in a column stand in rows, a blank stays blank", () => {
  const years = [[2020], [null], [2022]];
  expect(plain(differenceTable(A, B, "stock", { years }))).toEqual([[50], [""], [250]]);
});

test("a year that only A has: #N/A, and the sentence names B", () => {
  const short = plainBut(
    {
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "inflow", 2021, 1, "kg"],
      ],
    },
    "base",
  );
  const table = differenceTable(A, short, "stock", {});
  expect(plain(table)).toEqual([["#N/A", -199, "#N/A"]]);
  expect(whyOf(table[0]?.[0])).toMatch(/^Model B \(base\): 2020 /);
});

test("without an answer in both, both are told of", () => {
  const table = differenceTable(A, B, "stock", { years: 2030 });
  expect(whyOf(table[0]?.[0])).toMatch(/^Model A .*2030.* Model B .*2030/);
});

const WITH_Z: Tables = {
  ...PLAIN,
  Goods: [
    ["product", "unit"],
    ["A", "kg"],
    ["Z", "kg"],
  ],
  Flows: [...(PLAIN["Flows"] ?? []), ["Z", "inflow", 2020, 5, "kg"]],
  Lifetimes: [...lives(2), ["Z", "fixed", 2]],
  Content: [...content(10), ["Z", "Nd", 1, "g/kg", "own"], ["A", "alloy 7", 1, "g/kg", "own"]],
};

test('"*" is each product and material of either model: none that one of them lacks is hidden', () => {
  const wide = modelOf(WITH_Z);
  const table = differenceTable(A, wide, "stock", { product: "*", material: "*", years: 2020 });
  // A × Nd, Co, alloy 7 in the order of the list; then Z, which model A does not have.
  expect(plain(table)).toEqual(
    [[0], [0], ["#N/A"], ["#N/A"], ["#N/A"], ["#N/A"]].map(([one]) => [one]),
  );
  expect(whyOf(table[2]?.[0])).toMatch(/^Model A .*alloy 7/);
  expect(whyOf(table[3]?.[0])).toMatch(/^Model A .*"Z"/);
});

test("a product that stands alone and that one model lacks: #N/A that says which", () => {
  const wide = modelOf(WITH_Z);
  const fault = faultOf(() => differenceTable(A, wide, "stock", { product: "Z" }));
  expect([fault.type, fault.sentence.en]).toEqual([
    "#N/A",
    expect.stringMatching(/^Model A \(base\)/),
  ]);
  const other = faultOf(() => differenceTable(wide, A, "stock", { product: "Z" }));
  expect(other.sentence.sv).toMatch(/^Modell B \(base\)/);
  // In a range it is its row.
  expect(plain(differenceTable(A, wide, "stock", { product: [["A", "Z"]], years: 2020 }))).toEqual([
    [0],
    ["#N/A"],
  ]);
});

test("the goods of one model in kg and of the other in pieces are not taken from each other", () => {
  const pieces = plainBut(
    {
      Goods: [
        ["product", "unit", "unit mass"],
        ["A", "pieces", 2],
      ],
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "inflow", 2020, 7, "pieces"],
      ],
    },
    "base",
  );
  const table = differenceTable(A, pieces, "stock", { years: 2020 });
  expect(whyOf(table[0]?.[0])).toMatch(/kg in model A and in pieces in model B/);
  expect(plain(differenceTable(A, pieces, "stock", { years: 2020, unit: "kg" }))).toEqual([[-86]]);
});

test("an unknown unit or measure is an argument, not a missing answer", () => {
  expect(faultOf(() => differenceTable(A, B, "stock", { unit: "MW" })).type).toBe("#VALUE!");
  expect(faultOf(() => differenceTable(modelOf(SAMPLE), B, "stock", {})).type).toBe("#VALUE!");
});
