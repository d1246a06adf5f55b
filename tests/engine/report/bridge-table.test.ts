import fc from "fast-check";
import { bridgeTable } from "../../../engine/report/bridge-table";
import { valueTable } from "../../../engine/report/value-table";
import { content, flows, handling, lives, PLAIN, plainBut } from "./scenario-models";
import { faultOf, modelOf, plain, whyOf } from "./sample";

const A = modelOf(PLAIN, "base");
const asked = { product: "A", material: "Co", year: 2022 };

test("one part at a time, by hand", () => {
  const B = plainBut(
    {
      Flows: flows(150),
      Content: content(20),
      Lifetimes: lives(3),
      Settings: [
        ["setting", "value"],
        ["convention", "start"],
      ],
    },
    "base",
  );
  // Co in 2022: two years of 100 kg at 10 g are 2 kg; 150 kg: 3; 20 g: 6; three years: 9. `start`
  // leaves a year's inflow only two year-ends of three: 6.
  expect(plain(bridgeTable(A, B, "stock", asked, "en"))).toEqual([
    ["step", "value", "change"],
    ["A", 2, ""],
    ["statistics", 3, 1],
    ["content", 6, 3],
    ["lifetimes", 9, 3],
    ["handling", 9, 0],
    ["settings and the rest", 6, -3],
    ["B", 6, ""],
  ]);
  expect(plain(bridgeTable(A, B, "stock", asked, "sv")).map(([step]) => step)).toEqual([
    ...["steg", "A", "statistik", "innehåll", "livslängder", "omhändertagande"],
    ...["inställningar och övrigt", "B"],
  ]);
});

test("handling has a step of its own", () => {
  const B = plainBut({ Handling: handling(0.8) }, "base");
  // Released in 2022: 100 kg × 10 g = 1 kg.
  const changes = plain(bridgeTable(A, B, "collected", asked, "en")).map((row) => row[2]);
  expect(changes.slice(2, 5)).toEqual([0, 0, 0]);
  expect(changes[5]).toBeCloseTo(0.3, 12);
  expect(changes[6]).toBe(0);
});

test("the ends are the models themselves bit by bit, and the changes sum to B less A", () => {
  const some = fc.record({
    amount: fc.double({ min: 1, max: 1e6, noNaN: true }),
    mean: fc.double({ min: 0.5, max: 9, noNaN: true }),
    grams: fc.double({ min: 0, max: 900, noNaN: true }),
    convention: fc.constantFrom("uniform", "mid", "end", "start"),
  });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [a, b] = [one, other].map(({ amount, mean, grams, convention }) =>
        plainBut(
          {
            Flows: flows(amount),
            Lifetimes: lives(mean),
            Content: content(grams),
            Settings: [
              ["setting", "value"],
              ["convention", convention],
            ],
          },
          "base",
        ),
      ) as [typeof A, typeof A];
      const rows = plain(bridgeTable(a, b, "stock", asked, "en")).slice(1);
      const ends = [a, b].map(
        (model) => plain(valueTable(model, "stock", { ...asked, years: 2022 }))[0]?.[0],
      );
      expect([rows[0]?.[1], rows[6]?.[1]]).toEqual(ends);
      expect(rows[5]?.[1]).toBe(ends[1]);
      const sum = rows.reduce((total, row) => total + Number(row[2] || 0), 0);
      const [first = 0, last = 0] = ends.map(Number);
      expect(Math.abs(sum - (last - first))).toBeLessThanOrEqual(1e-9 * Math.max(1, first, last));
    }),
    { numRuns: 25 },
  );
});

test("a step without an answer: its change and the next one are without too", () => {
  // B has both the inflow of A in pieces and the product: with A's Products it cannot be read.
  const B = plainBut(
    {
      Goods: [
        ["product", "unit"],
        ["A", "kg"],
        ["Z", "kg"],
      ],
      Flows: [
        ["series", "flow", "year", "value", "unit"],
        ["Z", "inflow", 2022, 3, "kg"],
      ],
      Lifetimes: [...lives(2), ["Z", "fixed", 2]],
    },
    "base",
  );
  const table = bridgeTable(A, B, "stock", { product: "Z", year: 2022 }, "en");
  expect(plain(table).map((row) => row.slice(1))).toEqual([
    ["value", "change"],
    ["#N/A", ""],
    ...Array.from({ length: 4 }, () => ["#N/A", "#N/A"]),
    [3, "#N/A"],
    [3, ""],
  ]);
  expect(whyOf(table[1]?.[1])).toMatch(/no product.*"Z"/);
});

test("a table of B that cannot be read stops its own step, not only the last", () => {
  const broken = [
    ["series", "flöde", "år", "valeu", "unit"],
    ["A", "inflow", 2022, 9, "kg"],
  ];
  const B = plainBut({ Flows: broken }, "base");
  const values = plain(bridgeTable(A, B, "stock", asked, "en")).map((row) => row[1]);
  expect(values.slice(1, 3)).toEqual([2, "#N/A"]);
  expect(values[7]).toBe("#N/A");
});

test("changes that could not be made stop every step between", () => {
  const B = plainBut(
    {
      Changes: [
        ["scenario", "table", "row", "column", "operation", "value"],
        ["more", "Flows", "series=Nothing", "value", "*", 2],
      ],
    },
    "more",
  );
  const table = bridgeTable(A, B, "stock", asked, "en");
  expect(
    plain(table)
      .map((row) => row[1])
      .slice(1),
  ).toEqual([2, ...Array<string>(6).fill("#N/A")]);
  expect(whyOf(table[2]?.[1])).toMatch(/^Model B \(more\)/);
});

test("a scenario beside its base: the change stands at its part alone", () => {
  const tables = {
    Changes: [
      ["scenario", "table", "row", "column", "operation", "value"],
      ["longer", "Lifetimes", "product=A", "mean", "=", 3],
    ],
  };
  const [base, longer] = [plainBut(tables, "base"), plainBut(tables, "longer")];
  const changes = plain(bridgeTable(base, longer, "stock", asked, "en")).map((row) => row[2]);
  expect(changes).toEqual(["change", "", 0, 0, 1, 0, 0, ""]);
});

test("an argument that is wrong, a name in neither model", () => {
  const fault = (args: object): string =>
    faultOf(() => bridgeTable(A, A, "stock", args, "en")).type;
  expect(fault({ product: "A" })).toBe("#VALUE!");
  expect(fault({ ...asked, product: [["A", "A"]] })).toBe("#VALUE!");
  expect(fault({ ...asked, product: "Q" })).toBe("#N/A");
});
