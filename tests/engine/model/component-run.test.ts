import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import type { Model } from "../../../engine/model/model";
import { CARS, componentModel, inflowOf, type ComponentTables } from "./component-models";
import { codesOf, findingOf, ofMaterial, productOf, stockByCohort, yearly } from "./models";

/** Ten cars in 2020 that live 5 years, each with a battery (pieces) that lives 2 and has 8 kg Co. */
const WORN: ComponentTables = {
  products: [
    ["car", "pieces", 1000],
    ["battery", "pieces", 300],
  ],
  components: [["car", "battery", 1, "pieces/piece"]],
  content: [
    ["battery", "Co", 8, "kg/piece"],
    ["car", "Cu", 20, "kg/piece"],
  ],
  inflow: inflowOf("car", 2020, [10, 0, 0, 0, 0, 0]),
  lives: [
    ["car", 5],
    ["battery", 2],
  ],
};

const worn = (more: Partial<ComponentTables> = {}): Model => componentModel({ ...WORN, ...more });

describe("a battery of 2 years in cars of 5", () => {
  it("is replaced while the car lives, and leaves with it", () => {
    expect(yearly(worn(), "battery", "inflow")).toEqual([10, 0, 10, 0, 10, 0]);
    expect(yearly(worn(), "battery", "stock")).toEqual([10, 10, 10, 10, 10, 0]);
    expect(yearly(worn(), "battery", "release")).toEqual([0, 0, 10, 0, 10, 10]);
    expect(yearly(worn(), "battery", "stock change")).toEqual([10, 0, 0, 0, 0, -10]);
    expect([...stockByCohort(worn(), "battery", 2023)]).toEqual([[2022, 10]]);
  });
  it("is not replaced where the setting says so", () => {
    const model = worn({ settings: [["replace components", "no"]] });
    expect(yearly(model, "battery", "inflow")).toEqual([10, 0, 0, 0, 0, 0]);
    expect(yearly(model, "battery", "stock")).toEqual([10, 10, 0, 0, 0, 0]);
    expect(yearly(model, "battery", "release")).toEqual([0, 0, 10, 0, 0, 0]);
  });
  it("counts its content at itself and not in the car, and a note says so", () => {
    expect(ofMaterial(worn(), "battery", "cobalt", "release")).toEqual([0, 0, 80, 0, 80, 80]);
    expect(ofMaterial(worn(), "car", "cobalt", "stock")).toEqual([0, 0, 0, 0, 0, 0]);
    expect(ofMaterial(worn(), "car", "copper", "stock")[0]).toBe(200);
    const { severity, found } = findingOf(worn(), "component-separate");
    expect(severity).toBe("note");
    expect(found.en).toMatch(/battery has a lifetime of its own.*inside car/);
  });
  it("is scaled with its cars in a what-if", () => {
    const battery = productOf(worn(), "battery");
    const twice = worn().runWith(battery, { inflowFactor: 2 }).cohorts?.inflow[0];
    expect(twice).toBe(20);
    // Lives of 10 and 4: the first replacement in 2024.
    const longer = worn().runWith(battery, { lifetimeFactor: 2 }).cohorts;
    const width = 6;
    expect(longer?.inflow[4 * width + 4]).toBe(10);
    expect(longer?.inflow[2 * width + 2]).toBe(0);
  });
});

it("a component inside a component with a life of its own follows it", () => {
  // Cell of 1 year in the battery of 2 in the car of 5: replaced within each battery.
  const model = worn({
    products: [...WORN.products, ["cell", "pieces", 1]],
    components: [...WORN.components, ["battery", "cell", 3, "pieces/piece"]],
    lives: [...WORN.lives, ["cell", 1]],
  });
  expect(yearly(model, "cell", "stock")).toEqual([30, 30, 30, 30, 30, 0]);
  expect(yearly(model, "cell", "inflow")).toEqual([30, 30, 30, 30, 30, 0]);
  expect(yearly(model, "cell", "release")).toEqual([0, 30, 30, 30, 30, 30]);
});

it("through a part that is only a component, amounts are multiplied", () => {
  const model = worn({
    products: [...WORN.products.slice(0, 1), ["battery", "pieces", 10], ["frame", "pieces", 500]],
    components: [
      ["car", "frame", 2, "pieces/piece"],
      ["frame", "battery", 3, "pieces/piece"],
    ],
  });
  expect(yearly(model, "battery", "stock")).toEqual([60, 60, 60, 60, 60, 0]);
});

describe("several products that hold it", () => {
  const products = [...WORN.products, ["van", "pieces", 2000]];
  const components: Cell[][] = [
    ...WORN.components.map((row) => [...row]),
    ["van", "battery", 2, "pieces/piece"],
  ];
  const lives: [string, number][] = [
    ...WORN.lives.map(([name, mean]): [string, number] => [name, mean]),
    ["van", 9],
  ];

  it("are summed", () => {
    const inflow = [...WORN.inflow, ...inflowOf("van", 2022, [1, 0, 0, 0])];
    const model = worn({ products, components, lives, inflow });
    expect(yearly(model, "battery", "stock")).toEqual([10, 10, 12, 12, 12, 2]);
    expect(yearly(model, "battery", "inflow")).toEqual([10, 0, 12, 0, 12, 0]);
  });
  it("answer from the latest start year; the balance is closed over different first years", () => {
    const start = {
      Start: [
        ["product", "year", "stock", "profile"],
        ["van", 2021, 5, "new"],
      ],
    };
    const inflow = [...WORN.inflow, ...inflowOf("van", 2022, [0, 0, 0, 0])];
    const model = worn({ products, components, lives, inflow, more: start });
    // 10 of the cars and 10 of the five vans.
    expect(yearly(model, "battery", "stock")).toEqual([NaN, 20, 20, 20, 20, 10]);
    expect(yearly(model, "battery", "release").slice(1)).toEqual([NaN, 10, 10, 10, 20]);
    expect(codesOf(model)).not.toContain("residual");
  });
  it("one without an answer leaves it without one, and is named", () => {
    const inflow = [...WORN.inflow, ...inflowOf("van", 2022, [1])];
    const model = worn({ products, components, inflow });
    expect(codesOf(model)).toContain("no-lifetime");
    expect(yearly(model, "battery", "stock").every(Number.isNaN)).toBe(true);
    const { found, blocks } = findingOf(model, "component-host");
    expect(found.en).toBe("battery is a stock inside van, which has no answer.");
    expect(found.sv).toBe("battery är ett bestånd inuti van, som saknar svar.");
    expect(blocks).toEqual(["battery"]);
    expect(yearly(model, "car", "stock")[0]).toBe(10);
  });
  it("a faulty row leaves it without an answer: it may be inside more than is known", () => {
    const model = worn({
      products,
      components: [...components.slice(0, 1), ["van", "battery", "two", "pieces/piece"]],
      lives,
      inflow: WORN.inflow,
    });
    expect(yearly(model, "battery", "stock").every(Number.isNaN)).toBe(true);
    const finding = findingOf(model, "component-row");
    expect([finding.kind, finding.key.en]).toEqual([
      "Components",
      "product=van; component=battery",
    ]);
  });
});

it.each<[string, Record<string, Cell[][]>]>([
  [
    "Start",
    {
      Start: [
        ["product", "year", "stock", "profile"],
        ["battery", 2019, 5, "new"],
      ],
    },
  ],
  [
    "Phases",
    {
      Phases: [
        ["product", "phase", "order"],
        ["battery", "use", 1],
      ],
    },
  ],
])("rows of its own in %s contradict its products: no answer", (kind, more) => {
  const model = worn({ more });
  const finding = findingOf(model, "component-own-data");
  expect([finding.severity, finding.kind]).toEqual(["error", kind]);
  expect(yearly(model, "battery", "stock").filter((k) => !Number.isNaN(k))).toEqual([]);
});

describe("inside a product with phases", () => {
  const phases = (first: Cell[], second: Cell[]): Partial<ComponentTables> => ({
    more: { Phases: [["product", "phase", "order", "distribution", "mean"], first, second] },
  });
  it("its use counts, and what other phases hold is told", () => {
    const model = worn(phases(["car", "use", 1, null, null], ["car", "collection", 2, "fixed", 1]));
    expect(yearly(model, "battery", "inflow")).toEqual([10, 0, 10, 0, 10, 0]);
    expect(yearly(model, "battery", "stock")).toEqual([10, 10, 10, 10, 10, 0]);
    expect(findingOf(model, "component-other-phases").severity).toBe("warning");
  });
  it("goods that come into use in a later year than their cohort leave it without an answer", () => {
    const model = worn(phases(["car", "making", 1, "fixed", 1], ["car", "use", 2, null, null]));
    expect(findingOf(model, "component-late-use").blocks).toEqual(["battery"]);
    expect(yearly(model, "battery", "stock").every(Number.isNaN)).toBe(true);
    expect(yearly(model, "car", "stock")[1]).toBe(10);
  });
});

describe("properties", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 8 });
  it("a life as long as the product's or longer, not replaced, is content that goes with it", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 5 }),
        (flow, life, more) => {
          const given = { ...WORN, inflow: inflowOf("car", 2020, flow) };
          const own = componentModel({
            ...given,
            lives: [
              ["car", life],
              ["battery", life + more],
            ],
            settings: [["replace components", "no"]],
          });
          const inside = componentModel({ ...given, lives: [["car", life]] });
          for (const measure of ["inflow", "stock", "release"] as const) {
            const embedded = ofMaterial(inside, "car", "cobalt", measure);
            ofMaterial(own, "battery", "cobalt", measure).forEach((kg, i) => {
              expect(kg).toBeCloseTo(embedded[i] ?? NaN, 6);
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
  it("with replacement there is always the amount in each product in use", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
        (flow, car, battery) => {
          const model = componentModel({
            ...WORN,
            inflow: inflowOf("car", 2020, flow),
            lives: [
              ["car", car],
              ["battery", battery],
            ],
          });
          const cars = yearly(model, "car", "stock");
          yearly(model, "battery", "stock").forEach((k, i) =>
            expect(k).toBeCloseTo(cars[i] ?? NaN, 6),
          );
          expect(codesOf(model)).not.toContain("residual");
        },
      ),
      { numRuns: 40 },
    );
  });
});

it("a component that is only contained has neither stock nor finding", () => {
  const model = componentModel(CARS);
  expect(model.run(productOf(model, "battery"))).toEqual({ findings: [] });
  expect(codesOf(model)).not.toContain("no-data");
});
