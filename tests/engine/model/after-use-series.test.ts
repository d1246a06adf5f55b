import { handlingOf } from "../../../engine/model/after-use-series";
import { handled, row, series } from "./after-use-models";
import { codesOf, findingOf, modelOf, productOf, settings, simple } from "./models";

const nothing = Array<number>(7).fill(0);
/** 2020 … 2026. */
const in2022 = (amount: number): number[] => [0, 0, amount, 0, 0, 0, 0];

test("Hibernation, by hand: 100 released in 2022, 30 of them retained for two year-ends", () => {
  const model = modelOf(
    handled([row("A", { collected: 0.5, retained: 0.3, "retained years": 2, recovery: 0.9 })]),
  );
  expect(series(model, "A", "release")).toEqual(in2022(100));
  expect(series(model, "A", "collected")).toEqual([0, 0, 50, 0, 21.4285714286, 0, 0]);
  expect(series(model, "A", "unknown")).toEqual([0, 0, 20, 0, 8.57142857143, 0, 0]);
  expect(series(model, "A", "retained")).toEqual(in2022(30));
  expect(series(model, "A", "hibernating")).toEqual([0, 0, 30, 30, 0, 0, 0]);
  expect(series(model, "A", "available")).toEqual([0, 0, 70, 0, 30, 0, 0]);
  expect(series(model, "A", "recovered")).toEqual([0, 0, 45, 0, 19.2857142857, 0, 0]);
  expect(series(model, "A", "exported")).toEqual(nothing);
  expect(series(model, "A", "exported unrecorded")).toEqual(nothing);
  // g of Co: ten times the kg.
  expect(series(model, "A", "hibernating", "cobalt")).toEqual([0, 0, 300, 300, 0, 0, 0]);
});

test("a material with a row of its own goes its own way", () => {
  const model = modelOf(
    handled([
      row("A", { collected: 0.5, recovery: 0.8 }),
      row("A", { material: "Co", collected: 0.25, exported: 0.5 }),
    ]),
  );
  expect(series(model, "A", "collected")).toEqual(in2022(50));
  expect(series(model, "A", "collected", "cobalt")).toEqual(in2022(250));
  expect(series(model, "A", "exported", "cobalt")).toEqual(in2022(500));
  expect(series(model, "A", "recovered")).toEqual(in2022(40));
  expect(series(model, "A", "recovered", "cobalt")).toEqual(in2022(NaN));
});

test("the row of the year of release holds, also for what comes out of hibernation", () => {
  const model = modelOf(
    handled([
      row("A", { "from year": 2010, collected: 0, retained: 0.5, "retained years": 1 }),
      row("A", { "from year": 2023, collected: 0.8, recovery: 1 }),
    ]),
  );
  expect(series(model, "A", "retained")).toEqual(in2022(50));
  expect(series(model, "A", "collected")).toEqual([0, 0, 0, 40, 0, 0, 0]);
});

test("without a row there is an answer only where there is nothing", () => {
  const model = modelOf(simple([[2020, 1]], undefined, { s: settings(["last year", 2023]) }));
  expect(series(model, "A", "collected")).toEqual([0, 0, NaN, NaN]);
  expect(series(model, "A", "hibernating")).toEqual([0, 0, NaN, NaN]);
  expect(codesOf(model)).not.toContain("handling-none");
});

test("first and last year limit what is answered, not what is computed", () => {
  const rows = [row("A", { collected: 0.5, retained: 0.5, "retained years": 3 })];
  const model = modelOf(handled(rows, { s: settings(["first year", 2024], ["last year", 2026]) }));
  expect(series(model, "A", "hibernating")).toEqual([50, 0, 0]);
  expect(series(model, "A", "collected")).toEqual([0, 50, 0]);
});

describe("start stocks", () => {
  const start = (...rows: (string | number | null)[][]): (string | number | null)[][] => [
    ["product", "year", "stock", "phase", "cohort", "profile"],
    ...rows,
  ];
  const rows = [row("A", { collected: 0.6, retained: 0.4, "retained years": 2, recovery: 0.5 })];

  test("hibernating goods leave by 1/n a year, content by their cohort", () => {
    const model = modelOf(
      handled(rows, {
        st: start(
          ["A", 2019, 20, "hibernating", 2010, null],
          ["A", 2019, 40, "hibernating", 2015, null],
        ),
        c: [
          ["product", "material", "amount", "unit", "from year", "source"],
          ["A", "Co", 1, "g/kg", 2010, "x"],
          ["A", "Co", 10, "g/kg", 2012, "x"],
        ],
      }),
    );
    // 2019 … 2026; of the 100 released in 2022 40 stay for two year-ends.
    expect(series(model, "A", "hibernating")).toEqual([60, 30, 0, 40, 40, 0, 0, 0]);
    // Of 2010 20 kg at 1 g, of 2015 40 kg at 10 g: 420 g, half of it a year.
    expect(series(model, "A", "hibernating", "cobalt").slice(0, 3)).toEqual([420, 210, 0]);
    expect(series(model, "A", "available").slice(0, 4)).toEqual([NaN, 30, 30, 60]);
  });

  test("a start stock in use opens the books: nothing hibernates, and that is said", () => {
    const model = modelOf(handled(rows, { st: start(["A", 2021, 10, "use", null, "new"]) }));
    expect(series(model, "A", "hibernating").slice(0, 3)).toEqual([NaN, 0, 0]);
    expect(series(model, "A", "collected").slice(0, 4)).toEqual([NaN, NaN, 0, 6]);
    expect(findingOf(model, "hibernating-none").found.en).toContain("2021");
  });

  test("what was released before hibernating goods were counted is theirs", () => {
    const model = modelOf(handled(rows, { st: start(["A", 2022, 8, "hibernating", null, null]) }));
    expect(series(model, "A", "release")).toEqual(in2022(100));
    expect(series(model, "A", "hibernating")).toEqual([NaN, NaN, 8, 4, 0, 0, 0]);
    expect(series(model, "A", "collected")).toEqual([NaN, NaN, NaN, 4, 4, 0, 0]);
    expect(findingOf(model, "hibernating-before-start").severity).toBe("note");
  });

  test("in use from a later year than hibernating goods: what was released between is unknown", () => {
    const model = modelOf(
      handled(rows, {
        st: start(["A", 2020, 8, "hibernating", null, null], ["A", 2021, 10, "use", null, "new"]),
      }),
    );
    // 2021 is unknown; what was retained in it comes out in 2023.
    expect(series(model, "A", "hibernating")).toEqual([8, NaN, NaN, 4, 4, 0, 0]);
    expect(series(model, "A", "collected").slice(0, 4)).toEqual([NaN, NaN, 4, NaN]);
  });
});

test("the rows are looked up once for a model", () => {
  const model = modelOf(handled([row("A", { collected: 1 })]));
  expect(handlingOf(model)).toBe(handlingOf(model));
  expect(handlingOf(model).rowsOf(productOf(model, "A"), undefined)).toHaveLength(1);
});

test("a row with shares above 1 stops the products it is for", () => {
  const model = modelOf(handled([row("A", { collected: 0.7, exported: 0.4 })]));
  expect(series(model, "A", "collected")).toEqual(Array(7).fill(NaN));
  expect(series(model, "A", "stock")).toEqual(Array(7).fill(NaN));
});
