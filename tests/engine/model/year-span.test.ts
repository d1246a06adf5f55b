/** How far apart the years of a model may lie. */
import type { Cell } from "../../../engine/assumptions/cell";
import { modelFindings } from "../../../engine/analysis/model-findings";
import { codesOf, findingOf, modelOf, settings, simple, yearly, type Tables } from "./models";

const started = (cohort: Cell, year: Cell = 2000): Tables => ({
  start: [
    ["product", "year", "stock", "cohort"],
    ["A", year, 10, cohort],
  ],
});

describe("more than 400 years are refused, and the sentence names both ends", () => {
  test("rows of Flows", () => {
    const model = modelOf(
      simple([
        [1850, 1],
        [2251, 1],
      ]),
    );
    const fault = findingOf(model, "years-apart");
    expect(fault).toMatchObject({ severity: "error", kind: "Flows", column: "year" });
    expect(fault.found).toEqual({
      en: "The model's years reach from 1850 (Flows, series=A; flow=import; year=1850; unit=kg) to 2251 (Flows, series=A; flow=import; year=2251; unit=kg): more than 400 years.",
      sv: "Modellens år går från 1850 (Flöden, serie=A; flöde=import; år=1850; enhet=kg) till 2251 (Flöden, serie=A; flöde=import; år=2251; enhet=kg): mer än 400 år.",
    });
    expect(yearly(model, "A", "stock").every(Number.isNaN)).toBe(true);
  });

  test("a cohort of Start far before the flows", () => {
    const model = modelOf(simple([[2220, 1]], ["exponential", 9], started(1801)));
    expect(findingOf(model, "years-apart").found.en).toContain("1801 (Start, product=A");
  });

  test("a last year of Settings far after them", () => {
    const model = modelOf({
      ...simple([[1850, 1]]),
      settings: settings(["last year", 2300]),
    });
    const fault = findingOf(model, "years-apart");
    expect(fault.found.en).toContain("to 2300 (Settings, setting=last year)");
    expect(yearly(model, "A", "stock").every(Number.isNaN)).toBe(true);
  });

  test("a first year of Settings far before them", () => {
    const model = modelOf({
      ...simple([[2250, 1]]),
      settings: settings(["first year", 1800]),
    });
    expect(findingOf(model, "years-apart")).toMatchObject({
      kind: "Settings",
      key: { en: "setting=first year", sv: "inställning=första år" },
    });
  });
});

describe("answered", () => {
  test("400 years", () => {
    const model = modelOf(
      simple([[1850, 1]], ["exponential", 9], { settings: settings(["last year", 2250]) }),
    );
    expect(codesOf(model)).not.toContain("years-apart");
    const stock = yearly(model, "A", "stock");
    expect(stock).toHaveLength(401);
    expect(stock.every((k) => k >= 0)).toBe(true);
  });

  test("years that count nowhere stretch nothing: unknown products, faulty rows, observations", () => {
    const model = modelOf({
      ...simple([[2000, 1]]),
      more: [
        ["series", "flow", "year", "value", "unit"],
        ["Unknown", "import", 1800, 1, "kg"],
      ],
      observed: [
        ["for", "measure", "year", "value", "unit"],
        ["A", "stock", 2300, 1, "kg"],
      ],
      settings: settings(["last year", 2010]),
    });
    expect(codesOf(model)).not.toContain("years-apart");
    expect(yearly(model, "A", "stock")[0]).toBe(1);
  });

  test("a setting outside 1800–2300 is told once, as a setting", () => {
    const model = modelOf({ ...simple([[2000, 1]]), settings: settings(["last year", 1e9]) });
    const errors = modelFindings(model).filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "setting-value" }]);
  });
});

describe("a first year after the last", () => {
  const crossed = (...rows: (readonly [string, Cell])[]): ReturnType<typeof modelOf> =>
    modelOf(
      simple(
        [
          [2020, 1],
          [2021, 1],
        ],
        undefined,
        { s: settings(...rows) },
      ),
    );
  test("both set: an error at the setting that stops every answer", () => {
    const model = crossed(["first year", 2022], ["last year", 2020]);
    const found = findingOf(model, "years-crossed");
    expect(found).toMatchObject({ severity: "error", kind: "Settings", table: "s" });
    expect(found.key.en).toBe("setting=first year");
    expect(found.found.en).toContain("first year 2022 is after its last year 2020");
    expect(yearly(model, "A", "stock")).toEqual([]);
  });
  test("one set beyond the data", () => {
    expect(codesOf(crossed(["first year", 2030]))).toContain("years-crossed");
    expect(codesOf(crossed(["last year", 2010]))).toContain("years-crossed");
  });
  test("the same year is one year", () => {
    expect(codesOf(crossed(["first year", 2020], ["last year", 2020]))).not.toContain(
      "years-crossed",
    );
  });
});
