/** Materials in SEK; all prices here are invented. */
import { valueTable } from "../../../engine/report/value-table";
import { cohortTable } from "../../../engine/report/cohort-table";
import { longTable } from "../../../engine/report/long-table";
import type { Answer, AnswerCell } from "../../../engine/report/answer";
import type { Cell } from "../../../engine/assumptions/cell";
import { moneyPerUnit } from "../../../engine/report/money-cells";
import { faultOf, modelOf, plain, SAMPLE, whyOf } from "./sample";

const HEADER = ["material", "year", "price", "unit"];

function priced(...rows: readonly (readonly Cell[])[]): ReturnType<typeof modelOf> {
  return modelOf({ ...SAMPLE, Prices: [HEADER, ...rows] });
}

function stock(model: ReturnType<typeof modelOf>, product: Cell, material: Cell): Answer {
  return valueTable(model, "stock", { product, material, unit: "SEK" });
}

function only(answer: Answer, column = 0): AnswerCell {
  const cell = answer[0]?.[column];
  if (cell === undefined) throw new Error("no such cell");
  return cell;
}

test("mass × the price of the calendar year, else of the row without a year", () => {
  // Stock of Co in A: 1,000, 2,000, 2,000 kg.
  const model = priced(["Co", null, 300, "SEK/kg"], ["Co", 2021, 0.5, "tkr/kg"]);
  expect(plain(stock(model, "A", "Co"))).toEqual([[300_000, 1_000_000, 600_000]]);
});

test("every unit of price per mass", () => {
  for (const [price, unit] of [
    [300_000, "SEK/t"],
    [300, "tkr/ton"],
    [0.3, "mkr/t"],
    [0.3, "kr/g"],
  ] as const) {
    const found = only(stock(priced(["Co", null, price, unit]), "A", "Co"));
    expect(found).toBeCloseTo(300_000, 6);
  }
});

test("a sum needs the price of each material that it holds, and names the first three", () => {
  const some = priced(["Co", null, 300, "SEK/kg"]);
  expect(whyOf(only(stock(some, undefined as unknown as Cell, "all")))).toBe(
    "REE (unspecified), Nd, Foo: no price for 2020. Add it to Material prices.",
  );
  const two = priced(["Co", null, 300, "SEK/kg"], ["Nd", 2021, 1000, "SEK/kg"]);
  const [row = []] = stock(two, "A", "all");
  expect(plain([row])).toEqual([["#N/A", 2000 * 300 + 200 * 1000, "#N/A"]]);
  expect(whyOf(row[0])).toBe("Nd: no price for 2020. Add it to Material prices.");
});

test("nothing is worth 0 at any price, also without one", () => {
  const model = priced(["Co", null, 300, "SEK/kg"]);
  expect(plain(stock(model, "A", "Li"))).toEqual([[0, 0, 0]]);
  const release = valueTable(model, "release", { product: "A", material: "Nd", unit: "kr" });
  expect(plain(release)).toEqual([[0, 0, "#N/A"]]);
});

test("a group's own rows take the group's price; members do not inherit it", () => {
  const model = priced(["REE", null, 50, "SEK/kg"]);
  expect(only(stock(model, "B", "REE"))).toBeCloseTo(0.5 * 50, 9);
  expect(whyOf(only(stock(model, "A", "Nd")))).toContain("Nd: no price for 2020");
});

test("a price in another money is never converted", () => {
  const model = priced(["Co", null, 300, "SEK/kg"], ["Co", 2021, 30, "EUR/kg"]);
  const [row = []] = stock(model, "A", "Co");
  expect(plain([row])).toEqual([[300_000, "#N/A", 600_000]]);
  expect(row[1]).toEqual({
    type: "#N/A",
    sentence: {
      sv: "Co: priset för 2021 står i EUR/kg och det finns ingen växelkurs. Ange priset i SEK i Materialpriser.",
      en: "Co: the price for 2021 is in EUR/kg and there is no exchange rate. Give the price in SEK in Material prices.",
    },
  });
});

test("a faulty row, or two of one year, decide the year: no other takes over", () => {
  const faulty = priced(["Co", null, 300, "SEK/kg"], ["Co", 2021, -1, "SEK/kg"]);
  expect(plain(stock(faulty, "A", "Co"))).toEqual([[300_000, "#N/A", 600_000]]);
  const twice = priced(["Co", null, 300, "SEK/kg"], ["kobolt", null, 310, "SEK/kg"]);
  expect(whyOf(only(stock(twice, "A", "Co")))).toContain("faulty or stands twice");
  const piece = priced(["Co", null, 300, "SEK/piece"]);
  expect(plain(stock(piece, "A", "Co"))).toEqual([["#N/A", "#N/A", "#N/A"]]);
});

test("without the table: #N/A that says which", () => {
  expect(whyOf(only(stock(modelOf(SAMPLE), "A", "Co")))).toBe(
    "Values in SEK need the table Material prices, which the model does not have.",
  );
});

test("goods have no price here, and other money is no unit", () => {
  const model = priced(["Co", null, 300, "SEK/kg"]);
  expect(faultOf(() => stock(model, "A", null)).type).toBe("#VALUE!");
  const inTkr = (): Answer => valueTable(model, "stock", { material: "Co", unit: "tkr" });
  expect(faultOf(inTkr).type).toBe("#VALUE!");
});

test("CRMCOHORTS: each cohort by the price of the row's year, in sum CRMSTOCK", () => {
  const model = priced(["Co", null, 300, "SEK/kg"], ["Co", 2022, 400, "SEK/kg"]);
  const table = cohortTable(model, { product: "A", material: "Co", unit: "SEK" }, "en");
  expect(plain(table)).toEqual([
    ["year", 2020, 2021, 2022],
    [2020, 300_000, "", ""],
    [2021, 300_000, 300_000, ""],
    [2022, 0, 400_000, 400_000],
  ]);
  const two = cohortTable(model, { product: "A", material: "all", unit: "SEK" }, "en");
  expect(plain(two)[1]).toEqual([2020, "#N/A", "", ""]);
});

test("CRMTABLE prints SEK as the unit in both languages", () => {
  const model = priced(["Co", null, 300, "SEK/kg"]);
  const args = { product: "A", material: "Co", years: 2020, unit: "kr" };
  for (const language of ["sv", "en"] as const) {
    expect(plain(longTable(model, "stock", args, language))[1]?.slice(3)).toEqual(["SEK", 300_000]);
  }
});

test("SEK per unit of a product is unknown where something in it has no price", () => {
  const model = priced(["Co", null, 300, "SEK/kg"]);
  const a = model.parts.products.get("A");
  if (!a) throw new Error("no A");
  expect([...moneyPerUnit(model, a, ["cobalt"], 2020, 2020, 2021)]).toEqual([3, 3]);
  expect([...moneyPerUnit(model, a, ["cobalt", "neodymium"], 2020, 2020, 2020)]).toEqual([NaN]);
  expect([...moneyPerUnit(model, a, ["lithium"], 2020, 2020, 2020)]).toEqual([0]);
});
