/** Input that no statistics office would send, through tables: refused and told, never computed with. */
import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { modelFindings } from "../../../engine/analysis/model-findings";
import { buildModel } from "../../../engine/model/build-model";
import type { Finding } from "../../../engine/findings/finding";
import type { Model } from "../../../engine/model/model";
import { findingOf, modelOf, simple, yearly, type Tables } from "./models";

const errorsOf = (model: Model): Finding[] =>
  modelFindings(model).filter(({ severity }) => severity === "error");
/** No answer in any year. */
const isSilent = (model: Model, product: string): boolean =>
  (["inflow", "stock", "release"] as const).every((measure) =>
    yearly(model, product, measure).every(Number.isNaN),
  );

describe("numbers that are none", () => {
  const absurd: readonly (string | number | boolean)[] = [
    NaN,
    Infinity,
    -Infinity,
    1e301,
    -1e301,
    true,
    "12",
    "1e3",
    "∞",
  ];

  test.each(absurd.map((cell) => [String(cell), typeof cell, cell] as const))(
    "%s (%s) as a value stops its product alone, and is told with its row",
    (_, _type, cell) => {
      const tables = simple([
        [2020, 1],
        [2021, cell],
        [2022, 1],
      ]);
      const model = modelOf({
        ...tables,
        products: [...(tables["products"] ?? []), ["B", "kg"]],
        flows: [
          ...(tables["flows"] ?? []),
          ["B", "import", 2020, 7, "kg"],
          ["B", "import", 2021, 7, "kg"],
          ["B", "import", 2022, 7, "kg"],
        ],
        lives: [...(tables["lives"] ?? []), ["B", "fixed", 2, null]],
      });
      const [fault, ...others] = errorsOf(model);
      expect(others).toEqual([]);
      expect(fault).toMatchObject({ kind: "Flows", column: "value", blocks: ["A"] });
      expect(fault?.key.en).toContain("series=A");
      expect(fault?.key.en).toContain("year=2021");
      expect(isSilent(model, "A")).toBe(true);
      expect(yearly(model, "B", "stock")).toEqual([7, 14, 14]);
    },
  );

  const life = (cell: Cell, more: readonly Cell[] = [null]): Model =>
    modelOf(simple([[2020, 1]], ["weibull", cell, ...more]));

  test.each([NaN, Infinity, -3, "10", 1e301])("%s as a mean lifetime", (cell) => {
    const model = life(cell, [2]);
    expect(errorsOf(model).map(({ kind }) => kind)).toContain("Lifetimes");
    expect(isSilent(model, "A")).toBe(true);
  });

  test("spreads that no computation bears are refused as a lifetime, not answered with 0 or NaN", () => {
    const model = modelOf({
      ...simple([[2020, 1]]),
      lives: [
        ["product", "distribution", "shape", "scale"],
        ["A", "weibull", 1e-300, 1],
      ],
    });
    expect(errorsOf(model).map(({ code }) => code)).toEqual(["lifetime-fault"]);
    expect(isSilent(model, "A")).toBe(true);
  });

  test("the largest amounts that are read do not run over", () => {
    const model = modelOf(
      simple([
        [2020, 1e300],
        [2021, 1e300],
      ]),
    );
    expect(yearly(model, "A", "stock")).toEqual([1e300, 2e300]);
    expect(errorsOf(model)).toEqual([]);
  });
});

describe("years", () => {
  test.each([1799, 2301, -2020, 2020.5, NaN, Infinity, 45_000, "2020"])(
    "%s is no year: its row stops the product",
    (year) => {
      const model = modelOf(
        simple([
          [2020, 1],
          [year as number, 1],
        ]),
      );
      expect(errorsOf(model)).toMatchObject([{ kind: "Flows", column: "year", blocks: ["A"] }]);
      expect(isSilent(model, "A")).toBe(true);
      // The absurd year does not stretch what the model answers.
      expect(model.parts.years).toMatchObject({ first: 2020, last: 2020 });
    },
  );

  test.each([1800, 2300])("%s, the edge, is a year", (year) => {
    const model = modelOf(simple([[year, 5]], ["fixed", 1, null]));
    expect(errorsOf(model)).toEqual([]);
    expect(model.parts.years).toMatchObject({ first: year, last: year });
    expect(yearly(model, "A", "stock")).toEqual([5]);
  });

  test.each(["first year", "last year"])(
    "a setting %s outside the edges stops every answer",
    (name) => {
      for (const year of [1799, 2301, 1e9, NaN, "soon"]) {
        const model = modelOf({
          ...simple([[2020, 1]]),
          settings: [
            ["setting", "value"],
            [name, year],
          ],
        });
        expect(errorsOf(model)).toMatchObject([{ kind: "Settings" }]);
        expect(isSilent(model, "A")).toBe(true);
      }
    },
  );
});

test("a first year after the last one leaves no year to answer, and no figure", () => {
  const model = modelOf({
    ...simple([[2020, 1]]),
    settings: [
      ["setting", "value"],
      ["first year", 2100],
      ["last year", 1900],
    ],
  });
  expect(yearly(model, "A", "stock")).toEqual([]);
});

describe("codes and shares", () => {
  const coded = (...rows: readonly (readonly Cell[])[]): Tables => ({
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["B", "kg"],
      ["C", "kg"],
    ],
    codes: [["product", "CN code", "from year", "to year", "share"], ...rows],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["87038010", "import", 2020, 10, "kg"],
      ["87038010", "import", 2021, 10, "kg"],
      ["C", "import", 2020, 3, "kg"],
      ["C", "import", 2021, 3, "kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ...["A", "B", "C"].map((product) => [product, "fixed", 2]),
    ],
  });

  test.each([1.5, -0.1, NaN])("a share of %s stops the product", (share) => {
    const model = modelOf(
      coded(["A", "87038010", null, null, share], ["B", "87038090", null, null, 1]),
    );
    const faults = errorsOf(model).filter(({ kind }) => kind === "Codes");
    expect(faults).toMatchObject([{ column: "share", blocks: ["A"] }]);
    expect(isSilent(model, "A")).toBe(true);
    expect(yearly(model, "C", "stock")).toEqual([3, 6]);
  });

  test("shares of one code that make 1.4 are an error that names both products", () => {
    const model = modelOf(
      coded(["A", "87038010", null, null, 0.7], ["B", "87038010", null, null, 0.7]),
    );
    expect(findingOf(model, "overlap").blocks).toEqual(["A", "B"]);
    expect(findingOf(model, "overlap").found.en).toContain("1.4");
    expect(isSilent(model, "A") && isSilent(model, "B")).toBe(true);
    expect(yearly(model, "C", "stock")).toEqual([3, 6]);
  });

  test("two rules for one year are an error that names the year", () => {
    const model = modelOf(
      coded(["A", "87038010", 2019, 2021, 0.5], ["A", "87038010", 2021, 2022, 0.4]),
    );
    expect(findingOf(model, "codes-overlap-years").found.en).toContain("2021");
    expect(isSilent(model, "A")).toBe(true);
  });

  test.each(["8703801", "0", "87038010999", "8703 80 1O", "-87038010"])(
    "%s cannot be a CN code: its product has no answer",
    (code) => {
      const model = modelOf(coded(["A", code, null, null, 1]));
      expect(errorsOf(model).filter(({ kind }) => kind === "Codes")).toMatchObject([
        { column: "CN code", blocks: ["A"] },
      ]);
      expect(isSilent(model, "A")).toBe(true);
    },
  );

  test("a code without a single row is no inflow of 0 but no answer", () => {
    const model = modelOf(coded(["A", "99999999", null, null, 1]));
    expect(errorsOf(model).map(({ code }) => code)).toContain("no-data");
    expect(isSilent(model, "A")).toBe(true);
  });
});

describe("sizes", () => {
  /** Generous beside the 2 seconds of plain Node (6 here): a quadratic step would take minutes. */
  const SECONDS = 100;

  function built(tables: Tables): { readonly model: Model; readonly seconds: number } {
    const inputs: TableInput[] = Object.entries(tables).map(([name, cells]) => ({ name, cells }));
    const start = performance.now();
    const model = buildModel("base", readTables(inputs, true));
    if ("unknownScenario" in model) throw new Error("unknown scenario");
    modelFindings(model);
    return { model, seconds: (performance.now() - start) / 1000 };
  }
  const flows = (rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
    ["series", "flow", "year", "value", "unit", "partner"],
    ...rows,
  ];

  test("100,000 rows of Flows: 1,000 products of 100 years", () => {
    const names = Array.from({ length: 1000 }, (_, p) => `P${p}`);
    const { model, seconds } = built({
      products: [["product", "unit"], ...names.map((name) => [name, "kg"])],
      lives: [["product", "distribution", "mean"], ...names.map((name) => [name, "fixed", 5])],
      flows: flows(
        names.flatMap((name) =>
          Array.from({ length: 100 }, (_, y) => [name, "inflow", 1950 + y, 2, "kg", null]),
        ),
      ),
    });
    expect(yearly(model, "P999", "stock").at(-1)).toBe(10);
    expect(errorsOf(model)).toEqual([]);
    expect(seconds).toBeLessThan(SECONDS);
  });

  const one: Tables = {
    products: [
      ["product", "unit"],
      ["A", "kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 5],
    ],
  };

  test("150,000 partners of one year are summed", () => {
    const { model, seconds } = built({
      ...one,
      flows: flows(
        Array.from({ length: 150_000 }, (_, i) => ["A", "import", 2020, 1, "kg", `L${i}`]),
      ),
    });
    expect(yearly(model, "A", "inflow")).toEqual([150_000]);
    expect(seconds).toBeLessThan(SECONDS);
  });

  test("150,000 faulty rows are 150,000 findings and no overflow of the stack", () => {
    const { model, seconds } = built({
      ...one,
      flows: flows(
        Array.from({ length: 150_000 }, (_, i) => ["A", "import", 2020, "1,5", "kg", `L${i}`]),
      ),
    });
    expect(errorsOf(model)).toHaveLength(150_000);
    expect(isSilent(model, "A")).toBe(true);
    expect(seconds).toBeLessThan(SECONDS);
  });

  test("100,000 rows of Observed for one series, most of them double", () => {
    const { model, seconds } = built({
      ...one,
      flows: flows([["A", "import", 2020, 1, "kg", null]]),
      observed: [
        ["for", "measure", "year", "value", "unit"],
        ...Array.from({ length: 100_000 }, (_, i) => ["A", "stock", 1900 + (i % 300), 1, "kg"]),
      ],
    });
    expect(errorsOf(model)).toHaveLength(300);
    expect(seconds).toBeLessThan(SECONDS);
  });
});
