import { longTable } from "../../../engine/report/long-table";
import { faultOf, modelOf, plain, SAMPLE } from "./sample";

const model = modelOf(SAMPLE);
const HEADER = ["product", "material", "measure", "unit", 2020, 2021, 2022];

test("products default to each, materials to the goods, each in its own unit", () => {
  expect(plain(longTable(model, "stock", {}, "en"))).toEqual([
    HEADER,
    ["A", "", "stock", "kg", 100_000, 200_000, 200_000],
    ["B", "", "stock", "pieces", 5, 10, 10],
    ["b", "", "stock", "pieces", 5, 10, 10],
    ["å", "", "stock", "kg", 7, 14, 14],
  ]);
});

test("Swedish words in header, measure and unit", () => {
  const args = { product: "B", years: 2021 };
  expect(plain(longTable(model, "frigjort", args, "sv"))).toEqual([
    ["produkt", "material", "mått", "enhet", 2021],
    ["B", "", "frigjort", "st", 0],
  ]);
});

test("rows are product, then material, then measure, in the order asked for", () => {
  const args = { product: [["B", "A"]], material: [["REE", "Co"]], years: 2022, unit: "g" };
  const table = plain(longTable(model, [["release", "stock"]], args, "en"));
  expect(table.map((row) => row.slice(0, 3).join(" "))).toEqual([
    "product material measure",
    "B REE release",
    "B REE stock",
    "B Co release",
    "B Co stock",
    "A REE release",
    "A REE stock",
    "A Co release",
    "A Co stock",
  ]);
  expect(table[2]).toEqual(["B", "REE", "stock", "g", 1000]);
});

test("materials in kg, a group for its own rows, products without content in the last row", () => {
  const table = plain(longTable(model, "stock", { material: "*", years: 2020 }, "en"));
  expect(table.slice(0, 6)).toEqual([
    ["product", "material", "measure", "unit", 2020],
    ["A", "Co", "stock", "kg", 1000],
    ["A", "REE (unspecified)", "stock", "kg", 0],
    ["A", "Nd", "stock", "kg", 100],
    ["A", "Foo", "stock", "kg", 0],
    ["A", "alloy 7", "stock", "kg", 0],
  ]);
  expect(table).toHaveLength(1 + 3 * 5 + 1);
  expect(table.at(-1)).toEqual(["Without an answer: å", "", "", "", ""]);
});

test("a sum's last row names the products that stand outside it", () => {
  const args = { product: "vehicles", material: "Co", years: 2020 };
  expect(plain(longTable(model, "stock", args, "sv"))).toEqual([
    ["produkt", "material", "mått", "enhet", 2020],
    ["vehicles", "Co", "bestånd", "kg", 1000],
    ["Utan svar: å", "", "", "", ""],
  ]);
});

test("a row stays where one year answers, and is named where none does", () => {
  const args = { product: "A", unit: "t", years: [[2019, 2020]] };
  expect(plain(longTable(model, "stock", args, "en"))[1]).toEqual([
    "A",
    "",
    "stock",
    "t",
    "#N/A",
    100,
  ]);
  expect(plain(longTable(model, "stock", { ...args, years: 2019 }, "en"))).toEqual([
    ["product", "material", "measure", "unit", 2019],
    ["Without an answer: A stock", "", "", "", ""],
  ]);
});

test("an unknown name in a range is named in the last row, a blank is a blank row", () => {
  const args = { product: [["A", null, "zz"]], material: "Co", years: 2020 };
  expect(plain(longTable(model, "stock", args, "en")).slice(1)).toEqual([
    ["A", "Co", "stock", "kg", 1000],
    ["", "", "", "", ""],
    ["Without an answer: zz Co stock", "", "", "", ""],
  ]);
});

test("a measure that needs Handling answers without it where there is nothing to handle", () => {
  const of = (year: number): (string | number)[][] =>
    plain(longTable(model, [["collected", "stock"]], { product: "A", years: year }, "en")).slice(1);
  expect(of(2020)).toEqual([
    ["A", "", "collected", "kg", 0],
    ["A", "", "stock", "kg", 100_000],
  ]);
  expect(of(2022)).toEqual([
    ["A", "", "stock", "kg", 200_000],
    ["Without an answer: A collected", "", "", "", ""],
  ]);
});

test("a product without an answer is left out and named, the others answer", () => {
  const lifetimes = [
    ["product", "distribution", "mean"],
    ["A", "fixed", 2],
  ];
  const faulty = modelOf({ ...SAMPLE, Lifetimes: lifetimes });
  const table = plain(longTable(faulty, "stock", { years: 2020 }, "en"));
  expect(table.slice(1)).toEqual([
    ["A", "", "stock", "kg", 100_000],
    ["Without an answer: B stock; b stock; å stock", "", "", "", ""],
  ]);
});

test("measures are needed, and each must be known", () => {
  for (const measures of [undefined, null, 0, [[null, null]], "stok", [["stock", "stok"]]]) {
    expect(faultOf(() => longTable(model, measures, {}, "en")).type).toBe("#VALUE!");
  }
});

test("a group whose members share no unit has no row in own units", () => {
  const table = plain(longTable(model, "stock", { product: [["G", "A"]], years: 2020 }, "en"));
  expect(table.slice(1)).toEqual([
    ["A", "", "stock", "kg", 100_000],
    ["Without an answer: G stock", "", "", "", ""],
  ]);
});
