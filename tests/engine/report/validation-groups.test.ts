/** CRMVALIDATE of groups, responsibilities and materials: members summed in kg, gaps of known form. */
import type { Cell } from "../../../engine/assumptions/cell";
import type { AnswerCell } from "../../../engine/report/answer";
import { validationTable } from "../../../engine/report/validation-table";
import { modelOf, plain, plainCell, whyOf, type Tables } from "./sample";

const years = [2020, 2021, 2022];
/** Invented: cars of 2,000 kg, turbines of 3 kg per kW, boats without unit mass, all fixed 2 years. */
const PARK: Tables = {
  Goods: [
    ["product", "unit", "unit mass", "group", "responsibility"],
    ["car", "pieces", 2000, "fleet", "vehicles"],
    ["turbine", "kW", 3, "fleet", null],
    ["boat", "pieces", null, null, "vehicles"],
    ["cable", "kg", null, null, "wires"],
    ["paper", "kg", null, null, "wires"],
  ],
  Flows: [
    ["series", "flow", "year", "value", "unit"],
    ...years.flatMap((year) => [
      ["car", "inflow", year, 10, "pieces"],
      ["turbine", "inflow", year, 1, "MW"],
      ["boat", "inflow", year, 4, "pieces"],
      ["cable", "inflow", year, 50, "kg"],
      ["paper", "inflow", year, 7, "kg"],
    ]),
  ],
  Lifetimes: [
    ["product", "distribution", "mean"],
    ...["car", "turbine", "boat", "cable", "paper"].map((one) => [one, "fixed", 2]),
  ],
  Content: [
    ["product", "material", "amount", "unit", "source"],
    ["car", "Co", 1, "kg/piece", "own"],
    ["turbine", "Nd", 200, "g/kW", "own"],
    ["cable", "Cu", 900, "g/kg", "own"],
  ],
};

function validated(rows: Cell[][], more: Tables = {}): readonly (readonly AnswerCell[])[] {
  const header = ["for", "material", "measure", "year", "value", "unit"];
  return validationTable(modelOf({ ...PARK, ...more, Observed: [header, ...rows] }), {}, "en");
}

/** Figure and note of the three explanations. */
function closers(table: readonly (readonly AnswerCell[])[]): Record<string, (number | string)[]> {
  return Object.fromEntries(
    table
      .slice(1)
      .filter((row) => typeof row[3] === "string")
      .map((row) => [
        String(plainCell(row[3] ?? "")),
        [plainCell(row[4] ?? ""), plainCell(row[8] ?? "")],
      ]),
  );
}

test("a group of pieces and kW in t: 20 cars of 2 t and 2 MW of 3 kg per kW are 46 t", () => {
  // Fixed lives between 1 and 2 years under `uniform` leave their share of the second year: 0.8 of
  // two years is 1.6, and 0.8 of the inflow is 0.8 of the stock.
  const table = validated([["fleet", null, "stock", 2022, 0.8 * 46, "t"]]);
  const [, row] = plain(table);
  expect(row?.slice(0, 5)).toEqual(["fleet", "stock", "t", 2022, expect.closeTo(46, 12)]);
  expect(row?.[7]).toBeCloseTo(0.25, 12);
  const found = closers(table);
  expect(found["lifetime factor"]).toEqual([expect.closeTo(0.8, 9), ""]);
  expect(found["inflow factor"]).toEqual([expect.closeTo(0.8, 12), ""]);
  expect(found["net used export"]).toEqual([expect.closeTo(0.2 * 46, 12), ""]);
  expect(found["bias"]).toEqual([expect.closeTo(0.25, 12), ""]);
  expect(found["MAPE"]).toEqual([expect.closeTo(0.25, 12), ""]);
});

test("each explanation alone, put into the model, closes the gap of the group", () => {
  const observed = [["fleet", null, "stock", 2022, 30, "t"]];
  const found = closers(validated(observed));
  const [life, exported, inflow] = ["lifetime factor", "net used export", "inflow factor"].map(
    (word) => Number(found[word]?.[0]),
  ) as [number, number, number];
  const modelled = (more: Tables): number => Number(plain(validated(observed, more))[1]?.[4]);
  const longer = PARK["Lifetimes"]?.map((row) =>
    typeof row[2] === "number" ? [row[0] ?? "", "fixed", row[2] * life] : row,
  );
  expect(modelled({ Lifetimes: longer ?? [] })).toBeCloseTo(30, 8);
  const scaled = PARK["Flows"]?.map((row) =>
    typeof row[3] === "number" ? [...row.slice(0, 3), row[3] * inflow, row[4] ?? ""] : row,
  );
  expect(modelled({ Flows: scaled ?? [] })).toBeCloseTo(30, 8);
  // All of it as cars: 16 t are 8 of them.
  expect(exported).toBeCloseTo(16, 9);
  const gone = ["car", "export used", 2022, exported / 2, "pieces"];
  expect(modelled({ Flows: [...(PARK["Flows"] ?? []), gone] })).toBeCloseTo(30, 8);
});

test("a group in the unit of none of its members has no answer", () => {
  const [, row] = validated([["fleet", null, "stock", 2022, 30, "m2"]]);
  expect(plainCell(row?.[4] ?? "")).toBe("#N/A");
});

test("a member without unit mass: #N/A that names it, never the sum of the others", () => {
  const table = validated([["vehicles", null, "stock", 2022, 40, "t"]]);
  const [, row] = table;
  expect(plain(table)[1]).toEqual([
    ...["vehicles", "stock", "t", 2022, "#N/A", 40, "#N/A", "#N/A"],
    "the model has no answer",
  ]);
  expect(whyOf(row?.[4])).toMatch(/boat/);
  for (const word of ["bias", "MAPE", "lifetime factor", "net used export", "inflow factor"]) {
    expect(closers(table)[word]?.[0]).toBe("");
    expect(closers(table)[word]?.[1]).not.toBe("");
  }
});

test("pieces of a responsibility all in pieces are counted in pieces", () => {
  // Stock 20 cars and 8 boats.
  const [, row] = plain(validated([["vehicles", null, "stock", 2022, 28, "pieces"]]));
  expect(row?.slice(3, 7)).toEqual([2022, 28, 28, 0]);
});

test("a material of a group: members that lack it count 0, closed by half of everything", () => {
  // 20 cars of 1 kg Co; the turbine has content, of Nd alone.
  const table = validated([["fleet", "Co", "stock", 2022, 10, "kg"]]);
  expect(plain(table)[1]?.slice(0, 5)).toEqual(["fleet · Co", "stock", "kg", 2022, 20]);
  const found = closers(table);
  // Half of two years is one: the stock is one year's inflow.
  expect(found["lifetime factor"]).toEqual([expect.closeTo(0.5, 9), ""]);
  expect(found["inflow factor"]).toEqual([expect.closeTo(0.5, 12), ""]);
  expect(found["net used export"]).toEqual([10, ""]);
});

test("a material of a responsibility leaves a member without any content outside", () => {
  const [, row] = plain(validated([["wires", "Cu", "stock", 2022, 90, "kg"]]));
  expect(row?.slice(3, 8)).toEqual([
    2022,
    expect.closeTo(90, 12),
    90,
    expect.closeTo(0, 12),
    expect.closeTo(0, 12),
  ]);
});

test("release of a group: the factor on inflow closes it, used exports do not", () => {
  // Released in 2022: the inflow of 2020, 10 cars of 2 t and 1 MW of 3 t: 23 t.
  const found = closers(validated([["fleet", null, "release", 2022, 46, "t"]]));
  expect(found["inflow factor"]).toEqual([expect.closeTo(2, 9), ""]);
  expect(found["net used export"]).toEqual(["", "for stock only"]);
});
