import { validationTable } from "../../../engine/report/validation-table";
import type { Cell } from "../../../engine/assumptions/cell";
import type { AnswerCell } from "../../../engine/report/answer";
import { faultOf, modelOf, plain, plainCell, SAMPLE, type Tables } from "./sample";

const HEADER = [
  ...["for", "measure", "unit", "year", "modelled", "observed", "difference", "percent", "note"],
];

function observed(...rows: Cell[][]): Tables {
  return { ...SAMPLE, Observed: [["for", "measure", "year", "value", "unit"], ...rows] };
}

/** The five figures and their notes by word. */
function statistics(table: readonly (readonly AnswerCell[])[]): Record<string, AnswerCell[]> {
  const rows = table.filter((row) => typeof row[3] === "string").slice(1);
  return Object.fromEntries(
    rows.map((row) => [String(plainCell(row[3] ?? "")), [row[4] ?? "", row[8] ?? ""]]),
  );
}

test("modelled beside observed, differences and fractions, then five statistics", () => {
  // Stock of B: 5, 10, 10. Observed 4, 10, 8: differences 1, 0, 2.
  const model = modelOf(
    observed(
      ["B", "stock", 2022, 8, "pieces"],
      ["B", "stock", 2020, 4, "st"],
      ["B", "bestånd", 2021, 10, "pieces"],
    ),
  );
  const table = plain(validationTable(model, {}, "en"));
  expect(table.slice(0, 4)).toEqual([
    HEADER,
    ["B", "stock", "pieces", 2020, 5, 4, 1, 0.25, ""],
    ["B", "stock", "pieces", 2021, 10, 10, 0, 0, ""],
    ["B", "stock", "pieces", 2022, 10, 8, 2, 0.25, ""],
  ]);
  expect(table.slice(4).map((row) => row[3])).toEqual([
    "bias",
    "MAPE",
    "lifetime factor",
    "net used export",
    "inflow factor",
  ]);
  expect(table.slice(4).every((row) => row.length === 9 && row[0] === "B")).toBe(true);
  const figures = statistics(validationTable(model, {}, "en"));
  expect(figures["bias"]).toEqual([3 / 22, ""]);
  expect(figures["MAPE"]?.[0]).toBeCloseTo(0.5 / 3, 15);
  expect(figures["net used export"]).toEqual([2, ""]);
  expect(Number(figures["inflow factor"]?.[0])).toBeCloseTo(0.8, 12);
  // With a fixed life L between 1 and 2 the uniform convention leaves 5 + 5·(L − 1) in use at the
  // end of 2022: 8 pieces need L = 1.6, which is 0.8 of 2.
  expect(Number(figures["lifetime factor"]?.[0])).toBeCloseTo(0.8, 9);
});

test("Swedish words for measure, unit, statistics and notes", () => {
  const model = modelOf(observed(["B", "stock", 2022, 8, "pieces"]));
  const table = plain(validationTable(model, {}, "sv"));
  expect(table[0]).toEqual([
    ...["gäller", "mått", "enhet", "år", "modellerat", "observerat", "skillnad", "procent"],
    "anmärkning",
  ]);
  expect(table.map((row) => row[3])).toEqual([
    ...["år", 2022, "avvikelse", "MAPE", "livslängdsfaktor", "nettoexport begagnad"],
    "inflödesfaktor",
  ]);
  expect(table[1]?.slice(0, 3)).toEqual(["B", "bestånd", "st"]);
});

test("an observation of the year of Start is shown, marked and left out", () => {
  const model = modelOf({
    ...observed(["B", "stock", 2020, 6, "pieces"], ["B", "stock", 2021, 11, "pieces"]),
    Start: [
      ["product", "year", "stock", "profile"],
      ["B", 2020, 6, "new"],
    ],
  });
  const table = validationTable(model, {}, "en");
  expect(plain(table)[1]).toEqual(["B", "stock", "pieces", 2020, 6, 6, 0, 0, "used as start"]);
  expect(statistics(table)["bias"]).toEqual([0, ""]);
});

test("no observed year to agree with: blank figures and the reason", () => {
  const model = modelOf(
    observed(["B", "stock", 2021, "..", "pieces"], ["B", "stock", 2035, 9, "pieces"]),
  );
  const table = validationTable(model, {}, "en");
  expect(plain(table).slice(1, 3)).toEqual([
    ["B", "stock", "pieces", 2021, 10, "", "", "", "value missing"],
    ["B", "stock", "pieces", 2035, "#N/A", 9, "#N/A", "#N/A", "the model has no answer"],
  ]);
  for (const [figure, note] of Object.values(statistics(table))) {
    expect(figure).toBe("");
    expect(note).not.toBe("");
  }
});

test("observed 0: no percent and no part in MAPE", () => {
  const model = modelOf(observed(["B", "stock", 2021, 0, "pieces"]));
  const table = validationTable(model, {}, "en");
  expect(plain(table)[1]).toEqual(["B", "stock", "pieces", 2021, 10, 0, 10, "", ""]);
  expect(statistics(table)["MAPE"]?.[0]).toBe("");
});

test("a gap out of reach of 0.1–10 lifetimes may still be closed by inflow", () => {
  const model = modelOf(observed(["B", "stock", 2022, 1_000_000, "pieces"]));
  const figures = statistics(validationTable(model, {}, "en"));
  // The stock of 10 pieces is linear in the inflow: 1,000,000 / 10.
  expect(figures["inflow factor"]).toEqual([expect.closeTo(100_000, 6), ""]);
  expect(figures["lifetime factor"]).toEqual(["", "no factor 0.1–10 closes the gap"]);
  expect(figures["net used export"]).toEqual([10 - 1_000_000, ""]);
});

test("net used export is for stock only", () => {
  const model = modelOf(observed(["B", "release", 2022, 4, "pieces"]));
  expect(statistics(validationTable(model, {}, "en"))["net used export"]?.[0]).toBe("");
});

test("a lifetime taken outside its own low and high is marked", () => {
  const lifetimes = [
    ["product", "distribution", "mean", "low", "high"],
    ...["A", "B", "b", "å"].map((product) => [product, "fixed", 2, 1.9, 2.1]),
  ];
  const tables = observed(["B", "stock", 2022, 8, "pieces"]);
  const model = modelOf({ ...tables, Lifetimes: lifetimes });
  const [factor, note] = statistics(validationTable(model, {}, "en"))["lifetime factor"] ?? [];
  expect(Number(factor)).toBeCloseTo(0.8, 9);
  expect(note).toBe("outside the assumed range: the gap has another cause");
});

test("for and measure choose, in the order asked for", () => {
  const model = modelOf(
    observed(
      ["A", "stock", 2021, 1, "t"],
      ["B", "stock", 2021, 1, "pieces"],
      ["B", "inflow", 2021, 1, "pieces"],
      ["G", "stock", 2021, 200, "t"],
    ),
  );
  const names = (args: Parameters<typeof validationTable>[1]): string[] =>
    plain(validationTable(model, args, "en"))
      .filter((row) => typeof row[3] === "number")
      .map((row) => `${row[0] ?? ""} ${row[1] ?? ""}`);
  expect(names({})).toEqual(["A stock", "B inflow", "B stock", "G stock"]);
  expect(names({ for: "B" })).toEqual(["B inflow", "B stock"]);
  expect(names({ for: [["G", null, "A"]] })).toEqual(["G stock", "A stock"]);
  expect(names({ measure: "inflöde" })).toEqual(["B inflow"]);
});

test("members of a group are summed by mass", () => {
  const model = modelOf(observed(["G", "stock", 2021, 200, "t"]));
  const row = plain(validationTable(model, {}, "en"))[1] ?? [];
  expect(row.slice(0, 4)).toEqual(["G", "stock", "t", 2021]);
  expect(Number(row[4])).toBeCloseTo(200 + 0.02, 12);
});

test("no rows to tell: the header alone", () => {
  expect(plain(validationTable(modelOf(SAMPLE), {}, "en"))).toEqual([HEADER]);
  const model = modelOf(observed(["B", "stock", 2021, 1, "pieces"]));
  expect(plain(validationTable(model, { for: "A" }, "en"))).toEqual([HEADER]);
});

test("an unknown name is #N/A alone, and in its row of a range", () => {
  const model = modelOf(observed(["B", "stock", 2021, 10, "pieces"]));
  expect(faultOf(() => validationTable(model, { for: "zz" }, "en")).type).toBe("#N/A");
  const table = plain(validationTable(model, { for: [["zz", "B"]] }, "en"));
  expect(table[1]?.slice(0, 8)).toEqual(["zz", "", "", "", "#N/A", "#N/A", "#N/A", "#N/A"]);
  expect(table[2]?.slice(0, 5)).toEqual(["B", "stock", "pieces", 2021, 10]);
});

test("an unknown measure is #VALUE!", () => {
  const model = modelOf(SAMPLE);
  expect(faultOf(() => validationTable(model, { measure: "stok" }, "en")).type).toBe("#VALUE!");
});

test("where the sum of observed is 0 there is no ratio, and that is what is said", () => {
  const model = modelOf(
    observed(["B", "stock", 2021, 0, "pieces"], ["B", "stock", 2022, 0, "pieces"]),
  );
  expect(statistics(validationTable(model, {}, "en"))).toMatchObject({
    bias: ["", "the sum of observed is 0: there is no ratio"],
    MAPE: ["", "no observed year above 0"],
  });
  const swedish = validationTable(model, {}, "sv");
  expect(swedish.find((row) => row[3] === "avvikelse")?.[8]).toBe(
    "summan av det observerade är 0: ingen kvot att ange",
  );
  // Nothing to compare is another thing.
  const outside = modelOf(observed(["B", "stock", 1990, 8, "pieces"]));
  expect(statistics(validationTable(outside, {}, "en"))["bias"]).toEqual([
    "",
    "no years to compare",
  ]);
});
