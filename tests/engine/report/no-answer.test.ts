import type { Measure } from "../../../engine/model/measure-series";
import { whyNot } from "../../../engine/report/no-answer";
import { HANDLING, row } from "../model/after-use-models";
import { valueTable } from "../../../engine/report/value-table";
import { fixed, phased, phaseRow } from "../model/phase-models";
import { modelOf, SAMPLE, whyOf } from "./sample";

const handling = [
  HANDLING,
  row("A", { collected: 0.5 }),
  row("b", { material: "Foo", collected: 1 }),
];
const start = [
  ["product", "year", "stock", "phase", "profile"],
  ["å", 2020, 7, "use", "new"],
  ["B", 2021, 7, "hibernating", null],
];
const model = modelOf({ ...SAMPLE, handling, start });
const named = (...names: string[]): typeof model.products =>
  model.products.filter(({ name }) => names.includes(name));
const why = (
  measure: Measure,
  year: number,
  names: string[],
  isMass = false,
  key?: string,
): string =>
  whyNot(model, named(...names), names.length, {
    ...{ quantity: measure, materials: [key], isMass, year },
  }).en;

test("before the start year, and after use before that of hibernating goods", () => {
  expect(why("release", 2020, ["å"])).toBe("å is known from the end of 2020.");
  expect(why("collected", 2021, ["B"])).toBe("B is known from the end of 2021.");
  expect(why("collected", 2020, ["å"])).toBe("å is known from the end of 2020.");
});

test("no row of Handling, for the goods or for one of the materials", () => {
  expect(why("collected", 2022, ["å"])).toMatch(/^å has no row in Handling/);
  expect(why("collected", 2022, ["b"], false, "lithium")).toMatch(/^b has no row in Handling/);
});

test("no recovery", () => {
  expect(why("recovered", 2022, ["A"])).toMatch(/^A has no recovery/);
});

test("a share, or how long goods hibernate, is missing: not the recovery that is given", () => {
  const lacking = [
    { retained: 0.2, recovery: 0.5 },
    { exported: "..", recovery: 0.5 },
  ];
  for (const given of lacking) {
    const table = [HANDLING, row("A", { collected: 0.5, ...given })];
    const half = modelOf({ ...SAMPLE, handling: table });
    const asked = { materials: [undefined], isMass: false, year: 2022 };
    const products = half.products.filter(({ name }) => name === "A");
    for (const quantity of ["collected", "recovered"] as const) {
      expect(whyNot(half, products, 1, { ...asked, quantity }).en).toMatch(
        /^A: a share or retained years are missing/,
      );
    }
  }
});

test("no unit mass", () => {
  expect(why("stock", 2022, ["b"], true)).toMatch(/^b has no unit mass/);
});

test("nothing better to say", () => {
  expect(why("collected", 2022, ["A"])).toBe("A has no answer: see CRMCHECK.");
});

test("a sum names at most three, and the cause where it is one", () => {
  const asked = {
    quantity: "recovered",
    materials: [undefined],
    isMass: false,
    year: 2022,
  } as const;
  expect(whyNot(model, named("A"), 2, asked).en).toMatch(
    /^No sum: 1 product .*\(A\). A has no recovery/,
  );
  expect(whyNot(model, named("A", "B", "b", "å"), 4, asked).en).toBe(
    "No sum: 4 products have no answer (A, B, b).",
  );
});

test("a phase is known from the start of the chain or of its pile", () => {
  const pile = [...start, ["A", 2021, 5, "waste", null]];
  const started = modelOf({ ...SAMPLE, start: pile });
  const asked = { materials: [undefined], isMass: false, year: 2021 };
  const said = (name: string, phase: string, what: "stock" | "inflow"): string =>
    whyNot(
      started,
      started.products.filter((one) => one.name === name),
      1,
      {
        ...asked,
        quantity: { phase, what },
      },
    ).en;
  expect(said("A", "waste", "inflow")).toBe("A is known from the end of 2021.");
  expect(said("B", "hibernating", "inflow")).toBe("B is known from the end of 2021.");
  expect(said("b", "use", "stock")).toBe("b has no answer: see CRMCHECK.");
});

test("a chain of phases without use names that, in the cell itself", () => {
  const rows = [phaseRow("manufacturing", 1, fixed(1)), phaseRow("collection", 2, fixed(1))];
  const phases = modelOf(phased(rows));
  for (const measure of ["stock", "release", "stock change", "collected"] as const) {
    const cell = valueTable(phases, measure, { product: "P", years: 2022 })[0]?.[0];
    expect(whyOf(cell)).toBe(
      "P has no phase use among its Phases. Name one of them use, or ask for a phase with CRMPHASE.",
    );
  }
  expect(valueTable(phases, "inflow", { product: "P", years: 2020 })).toEqual([[100]]);
});
