import { hasPhase, phasesOf } from "../../../engine/model/phase-series";
import { handled, phase, row } from "./after-use-models";
import { findingOf, modelOf, productOf, settings, simple, yearly, type Tables } from "./models";
import { EXAMPLE, phased } from "./phase-models";

const START = ["product", "year", "stock", "phase", "cohort"];
const pile = (...rows: (string | number | null)[][]): Tables => ({ st: [START, ...rows] });

test("without Phases a product has the phase use: its stock, inflow and release", () => {
  const model = modelOf(simple([[2020, 100]], undefined, { s: settings(["last year", 2023]) }));
  expect(phase(model, "A", "use", "inflow")).toEqual([100, 0, 0, 0]);
  expect(phase(model, "A", "use", "stock")).toEqual([100, 100, 0, 0]);
  expect(phase(model, "A", "use", "outflow")).toEqual([0, 0, 100, 0]);
});

test("retained goods are in hibernating", () => {
  const rows = [row("A", { collected: 0.5, retained: 0.3, "retained years": 2, recovery: 1 })];
  const model = modelOf(handled(rows));
  expect(phase(model, "A", "hibernating", "inflow")).toEqual([0, 0, 30, 0, 0, 0, 0]);
  expect(phase(model, "A", "hibernating", "stock")).toEqual([0, 0, 30, 30, 0, 0, 0]);
  expect(phase(model, "A", "hibernating", "outflow")).toEqual([0, 0, 0, 0, 30, 0, 0]);
});

describe("the pile of waste", () => {
  const sound = row("A", { collected: 0.5, recovery: 0.9 });
  const started = pile(["A", 2021, 1000, "waste", null]);

  test("stays as it is without a row of its own", () => {
    const model = modelOf(handled([sound], started));
    expect(phase(model, "A", "waste", "stock")).toEqual([NaN, 1000, 1000, 1000, 1000, 1000, 1000]);
    expect(phase(model, "A", "waste", "outflow")).toEqual([NaN, NaN, 0, 0, 0, 0, 0]);
    expect(phase(model, "A", "waste", "inflow")).toEqual([NaN, NaN, 0, 0, 0, 0, 0]);
    // The pile is no goods in use, and nothing of it was released.
    expect(yearly(model, "A", "stock")).toEqual([100, 100, 0, 0, 0, 0, 0]);
  });

  test("is drawn down by what is collected of it, by the row of the year", () => {
    const rows = [
      sound,
      row("waste", { "from year": 2021, collected: 0.1 }),
      row("waste", { "from year": 2023, collected: 0.5 }),
      row("waste", { "from year": 2025 }),
    ];
    const model = modelOf(handled(rows, started));
    expect(phase(model, "A", "waste", "outflow")).toEqual([NaN, NaN, 100, 450, 225, 0, 0]);
    expect(phase(model, "A", "waste", "stock")).toEqual([NaN, 1000, 900, 450, 225, 225, 225]);
  });

  test("answers where nothing is known of goods in use", () => {
    const { flows: _, ...tables } = handled([sound], started);
    const model = modelOf({ ...tables, s: settings(["last year", 2022]) });
    expect(findingOf(model, "no-use-data").blocks).toEqual(["A"]);
    expect(phase(model, "A", "waste", "stock")).toEqual([1000, 1000]);
    expect(yearly(model, "A", "stock")).toEqual([NaN, NaN]);
  });

  test("has no answer where its row is faulty, or the product is", () => {
    const faulty = modelOf(handled([sound, row("waste", { collected: 2 })], started));
    expect(phase(faulty, "A", "waste", "stock").slice(0, 3)).toEqual([NaN, 1000, NaN]);
    const late = modelOf(handled([sound], pile(["A", 2021, 1, "waste", 2030])));
    expect(phase(late, "A", "waste", "stock").every(Number.isNaN)).toBe(true);
    const lives = [
      ["product", "distribution", "mean"],
      ["A", "normal", 2],
    ];
    const unlived = modelOf(handled([sound], { ...started, lives }));
    expect(phase(unlived, "A", "waste", "stock").every(Number.isNaN)).toBe(true);
  });
});

describe("who has a phase", () => {
  test("products with rows of Phases have those, others use", () => {
    const more = {
      products: [
        ["product", "unit"],
        ["P", "kg"],
        ["Q", "kg"],
      ],
      ...pile(["Q", 2019, 5, "waste", null]),
    };
    const model = modelOf(phased(EXAMPLE, more));
    const having = (name: string): string[] =>
      model.products.filter((one) => hasPhase(model, one, name)).map((one) => one.name);
    expect(having("use")).toEqual(["P", "Q"]);
    expect(having("collection")).toEqual(["P"]);
    expect(having("waste")).toEqual(["Q"]);
    expect(having("sorting")).toEqual([]);
    expect(phasesOf(model)).toEqual(["use", "manufacturing", "collection", "hibernating", "waste"]);
  });

  test("a product without the phase has no answer for it", () => {
    const model = modelOf(simple([[2020, 1]]));
    expect(hasPhase(model, productOf(model, "A"), "waste")).toBe(false);
    expect(phase(model, "A", "waste", "stock")).toEqual([NaN]);
    expect(phasesOf(model)).toEqual(["use", "hibernating"]);
  });

  test("a faulty row of Phases still names its phase: the sum is not partial", () => {
    const rows = EXAMPLE.map((cells) => cells.map((cell) => (cell === 0.8 ? 1.8 : cell)));
    const model = modelOf(phased(rows));
    expect(hasPhase(model, productOf(model, "P"), "use")).toBe(true);
    expect(phase(model, "P", "use", "stock").every(Number.isNaN)).toBe(true);
  });
});
