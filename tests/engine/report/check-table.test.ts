import { checkTable } from "../../../engine/report/check-table";
import { valueTable } from "../../../engine/report/value-table";
import type { Model } from "../../../engine/model/model";
import { modelOf, plain, whyOf } from "./sample";
import { cleanSheet, FAULTS, put, sheet } from "./faulty-sheets";

function stock(model: Model, product: string, material?: string): (number | string)[] {
  return plain(valueTable(model, "stock", { product, material }))[0] ?? [];
}

describe.each(FAULTS)("$what", ({ make, row, swedish, stops }) => {
  const tables = sheet();
  make(tables);
  const model = modelOf(tables);

  test("is one finding with table, key, column, what was found and what to do", () => {
    const found = plain(checkTable(model, "en")).filter((one) => row[4].test(String(one[4])));
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(0, 4)).toEqual(row.slice(0, 4));
    expect(found[0]?.[5]).toMatch(row[5]);
  });

  test("is told in Swedish too", () => {
    const found = plain(checkTable(model, "sv")).filter((one) => swedish.test(String(one[4])));
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe(row[1]);
    expect(found[0]?.[5]).not.toBe("");
    expect(["fel", "varning", "upplysning"]).toContain(found[0]?.[0]);
  });

  test("leaves the sound product's numbers exactly as they were", () => {
    expect(stock(model, "Sound")).toEqual([20, 40, 40]);
    expect(stock(model, "Sound", "Co")).toEqual([20 * 0.007, 40 * 0.007, 40 * 0.007]);
  });

  test(stops === false ? "stops nothing" : "stops the product and every sum with it", () => {
    const none = ["#N/A", "#N/A", "#N/A"];
    const [own, sum] =
      stops === false
        ? [
            [10, 20, 20],
            [30, 60, 60],
          ]
        : [none, none];
    expect(stock(model, "Faulty")).toEqual(own);
    expect(stock(model, "G")).toEqual(sum);
    if (stops !== false) expect(stock(model, "G", "Co")).toEqual(none);
  });
});

test("the sentence of a sum without an answer says what is wrong with the product", () => {
  const tables = sheet();
  put("Handel", 3, "lots")(tables);
  const why = whyOf(valueTable(modelOf(tables), "stock", { years: 2020 })[0]?.[0]);
  expect(why).toContain("(Faulty)");
  expect(why).toContain('"lots" is not a number');
});

test("header, errors before warnings before notes, words in the language asked for", () => {
  const tables = cleanSheet();
  tables["Tom"] = [];
  tables["Start"] = [["product", "year", "stock"]];
  tables["Halter"]?.pop();
  const table = plain(checkTable(modelOf(tables), "sv"));
  expect(table[0]).toEqual(["allvar", "tabell", "nyckel", "kolumn", "meddelande", "att göra"]);
  expect(table.slice(1).map((row) => row[0])).toEqual(["fel", "varning", "upplysning"]);
  expect(plain(checkTable(modelOf(tables), "en"))[0]).toEqual([
    "severity",
    "table",
    "key",
    "column",
    "message",
    "what to do",
  ]);
});

test("a product without content is named: it stands outside material totals", () => {
  const tables = cleanSheet();
  tables["Halter"]?.pop();
  const table = plain(checkTable(modelOf(tables), "en"));
  expect(table.slice(1)).toEqual([
    [
      ...["note", "Halter", "product=Sound", ""],
      "Sound has no content and stands outside material totals.",
      "Add rows to Content.",
    ],
  ]);
});

test("keys and columns are told in Swedish words, the table by its own name", () => {
  const tables = sheet();
  put("Liv", 2, -3)(tables);
  const row = plain(checkTable(modelOf(tables), "sv"))[1];
  expect(row?.slice(0, 4)).toEqual(["fel", "Liv", "produkt=Faulty", "medel"]);
});

test("a clean model has one row that says so", () => {
  const clean = (language: "sv" | "en"): unknown[] =>
    plain(checkTable(modelOf(cleanSheet()), language)).slice(1);
  expect(clean("en")).toEqual([["note", "", "", "", "no findings", ""]]);
  expect(clean("sv")).toEqual([["upplysning", "", "", "", "inga fynd", ""]]);
});
