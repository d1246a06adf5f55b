import { FindingPlaces } from "../../../addin/app/finding-places";
import type { WorkbookTable } from "../../../addin/ports/workbook";
import { CODES } from "../functions/loaded-codes";
import { buildModel, Model, modelFindings, readTables, type Cell } from "#engine";

const table = (name: string, address: string, cells: Cell[][]): WorkbookTable => ({
  name,
  sheet: "Blad 1",
  address,
  cells,
});

const products = table("P", "A1:B2", [
  ["produkt", "enhet"],
  ["Elbil", "st"],
]);
const lifetimes = table("L", "A5:C6", [
  ["produkt", "fördelning", "medel"],
  ["Elbil", "fast", 5],
]);

/** Findings of the tables, with their places. */
function placed(tables: readonly WorkbookTable[]): { code: string; address: string | undefined }[] {
  const model = buildModel("base", readTables(tables, true), CODES);
  if (!(model instanceof Model)) throw new TypeError("no model");
  const places = new FindingPlaces(tables);
  return modelFindings(model).map((finding) => ({
    code: finding.code,
    address: places.placeOf(finding)?.address,
  }));
}

describe("places of findings", () => {
  test("the wide form: the cell under its year", () => {
    const flows = table("F", "E3:I4", [
      ["serie", "flöde", "enhet", 2020, 2021],
      ["Elbil", "inflöde", "st", 10, "tjugo"],
    ]);
    const found = placed([products, lifetimes, flows]).map(({ address }) => address);
    expect(found).toContain("I4");
  });

  test("wide prices with the headers of flows: the row by its units", () => {
    const prices = table("Pr", "E8:I9", [
      ["serie", "flöde", "enhet", 2020, 2021],
      ["Elbil", "import", "kr/st", 10, "tjugo"],
    ]);
    const found = placed([products, lifetimes, prices]).find(({ code }) => code === "not-a-number");
    expect(found?.address).toBe("I9");
  });

  test("tables on the same sheet keep apart, blank rows do not count", () => {
    const flows = table("F", "AA10:AE13", [
      ["serie", "flöde", "år", "värde", "enhet"],
      ["Elbil", "inflöde", 2020, 10, "st"],
      [null, null, null, null, null],
      ["Elbil", "inflöde", "i fjol", 10, "st"],
    ]);
    const found = placed([products, lifetimes, flows]).map(({ address }) => address);
    expect(found).toContain("AC13");
  });

  test("a column whose header names a wrong unit: the header", () => {
    const days = table("L", "A5:C6", [
      ["produkt", "fördelning", "medel (dagar)"],
      ["Elbil", "fast", 5],
    ]);
    const found = placed([products, days]).find(({ code }) => code === "header-unit");
    expect(found?.address).toBe("C5");
  });

  test("nothing of it in the workbook: no place", () => {
    const places = new FindingPlaces([]);
    const finding = {
      severity: "error",
      code: "no-products",
      table: "",
      kind: "Products",
      key: { sv: "", en: "" },
      column: "",
      found: { sv: "", en: "" },
      remedy: { sv: "", en: "" },
      blocks: ["*"],
    } as const;
    expect(places.placeOf(finding)).toBeUndefined();
  });
});
