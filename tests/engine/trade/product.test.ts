import { datedInForce, inForce, readProducts } from "../../../engine/trade/product";
import { row } from "./rows";

describe("readProducts", () => {
  test("reads unit, groups, driver and projection", () => {
    const found = readProducts(
      [
        row("Products", {
          product: "EV",
          unit: "pieces",
          group: "cars",
          responsibility: "vehicles",
          driver: "stock",
          projection: 0.02,
          "unit size": 75,
        }),
      ],
      [],
    ).get("EV");
    expect(found).toMatchObject({
      unit: { symbol: "pieces" },
      group: "cars",
      responsibility: "vehicles",
      driver: "stock",
      projection: 0.02,
      unitSize: 75,
      unitMasses: [],
    });
  });

  test("defaults", () => {
    const found = readProducts([row("Products", { product: "EV", unit: "kg" })], []).get("EV");
    expect(found).toMatchObject({ driver: "inflow", projection: undefined, unitSize: undefined });
  });

  test("the first row of a name counts; one without a unit stays known, so that sums know of it", () => {
    const found = readProducts(
      [
        row("Products", { product: "EV", unit: "kg" }),
        row("Products", { product: "EV", unit: "pieces" }),
        row("Products", { product: "B" }),
      ],
      [],
    );
    expect([...found.keys()]).toEqual(["EV", "B"]);
    expect(found.get("EV")?.unit.symbol).toBe("kg");
  });

  test("broken unit masses do not count; rows in any order", () => {
    const mass = (year: number, value: number, broken = false): ReturnType<typeof row> =>
      row("Unit masses", { product: "EV", "from year": year, "unit mass": value }, broken);
    const found = readProducts(
      [row("Products", { product: "EV", unit: "pieces", "unit mass": 1 })],
      [mass(2020, 3), mass(2010, 2), mass(2015, 99, true)],
    ).get("EV");
    expect(found?.unitMasses).toEqual([
      { fromYear: undefined, value: 1 },
      { fromYear: 2010, value: 2 },
      { fromYear: 2020, value: 3 },
    ]);
  });
});

describe("inForce", () => {
  test("nothing in force without rows", () => expect(inForce([], 2020)).toBeUndefined());
  test("before the first row that row", () => {
    expect(inForce([{ fromYear: 2010, value: 7 }], 1990)).toBe(7);
  });
  test("with the year of its row", () => {
    const rows = [
      { fromYear: undefined, value: 1 },
      { fromYear: 2010, value: 7 },
    ];
    expect(datedInForce(rows, 2009)).toBe(rows[0]);
    expect(datedInForce(rows, 2010)).toBe(rows[1]);
    expect(datedInForce([], 2010)).toBeUndefined();
  });
});
