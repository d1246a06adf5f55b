/** A fault stops the products it concerns and no other. */
import { codesOf, findingOf, modelOf, yearly, type Tables } from "./models";

describe("sound products answer beside unsound ones", () => {
  const two = (more: Tables): ReturnType<typeof modelOf> =>
    modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["A", "import", 2020, 1, "kg"],
        ["B", "import", 2020, 2, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 3],
        ["B", "fixed", 3],
      ],
      ...more,
    });
  const answers = (more: Tables): number[] => {
    const model = two(more);
    return ["A", "B"].flatMap((name) => yearly(model, name, "stock"));
  };

  test("all sound", () => expect(answers({})).toEqual([1, 2]));

  test.each<[string, Tables]>([
    [
      "a text where a number belongs",
      {
        more: [
          ["series", "flow", "year", "value", "unit"],
          ["A", "export", 2020, "ett", "kg"],
        ],
      },
    ],
    [
      "a fractional year",
      {
        more: [
          ["series", "flow", "year", "value", "unit"],
          ["A", "export", 2020.5, 1, "kg"],
        ],
      },
    ],
    [
      "a duplicate key",
      {
        more: [
          ["series", "flow", "year", "value", "unit"],
          ["A", "import", 2020, 9, "kg"],
        ],
      },
    ],
    [
      "a negative lifetime",
      {
        lives: [
          ["product", "distribution", "mean"],
          ["A", "fixed", -3],
          ["B", "fixed", 3],
        ],
      },
    ],
    [
      "an sd that is missing",
      {
        lives: [
          ["product", "distribution", "mean", "sd"],
          ["A", "weibull", 3, 0],
          ["B", "fixed", 3, null],
        ],
      },
    ],
    [
      "an error cell",
      {
        c: [
          ["product", "material", "amount", "unit"],
          ["A", "Co", { error: "#N/A" }, "g/kg"],
        ],
      },
    ],
    [
      "content above the mass",
      {
        c: [
          ["product", "material", "amount", "unit"],
          ["A", "Co", 2, "kg/kg"],
        ],
      },
    ],
    [
      "components, which this version does not compute",
      {
        c: [
          ["product", "component", "amount", "unit"],
          ["A", "B2", 1, "kg/kg"],
        ],
      },
    ],
    [
      "a start value of an unknown phase",
      {
        s: [
          ["product", "year", "stock", "phase"],
          ["A", 2019, 5, "attic"],
        ],
      },
    ],
  ])("%s", (_, more) => {
    expect(answers(more)).toEqual([NaN, 2]);
  });

  test("an unknown product is an error, and its row counts nowhere", () => {
    const model = two({
      more: [
        ["series", "flow", "year", "value", "unit"],
        ["Aa", "import", 2020, 9, "kg"],
      ],
    });
    expect(findingOf(model, "unknown-product")).toMatchObject({ severity: "error", blocks: [] });
    expect(["A", "B"].flatMap((name) => yearly(model, name, "stock"))).toEqual([1, 2]);
  });

  test("a code of an unknown product overlaps with nothing", () => {
    const model = two({
      codes: [
        ["product", "CN code"],
        ["A", "8501"],
        ["Aa", "8501"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["8501", "import", 2020, 1, "kg"],
        ["B", "import", 2020, 2, "kg"],
      ],
    });
    expect(codesOf(model)).not.toContain("overlap");
    expect(yearly(model, "A", "stock")).toEqual([1]);
  });

  test("overlapping codes stop both products, no third", () => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["A", "kg"],
        ["B", "kg"],
        ["C", "kg"],
      ],
      codes: [
        ["product", "CN code", "share"],
        ["A", "8501", 0.6],
        ["B", "8501", 0.6],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["8501", "import", 2020, 1, "kg"],
        ["C", "import", 2020, 2, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["A", "fixed", 3],
        ["B", "fixed", 3],
        ["C", "fixed", 3],
      ],
    });
    expect(["A", "B", "C"].flatMap((name) => yearly(model, name, "stock"))).toEqual([NaN, NaN, 2]);
  });

  test("two rows of one code in force the same year stop the product", () => {
    const model = two({
      codes: [
        ["product", "CN code", "from year", "share"],
        ["A", "8501", 2010, 0.3],
        ["A", "8501", 2015, 0.5],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["8501", "import", 2020, 1, "kg"],
        ["B", "import", 2020, 2, "kg"],
      ],
    });
    expect(findingOf(model, "codes-overlap-years").blocks).toEqual(["A"]);
    expect(["A", "B"].flatMap((name) => yearly(model, name, "stock"))).toEqual([NaN, 2]);
  });

  test("a broken row of a code stops the products that use it", () => {
    const model = two({
      codes: [
        ["product", "CN code"],
        ["A", "8501"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["85012000", "import", 2020, "1 234", "kg"],
        ["B", "import", 2020, 2, "kg"],
      ],
    });
    expect(["A", "B"].flatMap((name) => yearly(model, name, "stock"))).toEqual([NaN, 2]);
  });
});

describe("a product whose name looks like a code", () => {
  test("is that product: its rows are no rows of the code", () => {
    const model = modelOf({
      products: [
        ["product", "unit"],
        ["870380", "kg"],
        ["cars", "kg"],
      ],
      codes: [
        ["product", "CN code"],
        ["cars", "8703"],
      ],
      flows: [
        ["series", "flow", "year", "value", "unit"],
        ["870380", "import", 2020, 5, "kg"],
        ["870321", "import", 2020, 7, "kg"],
      ],
      lives: [
        ["product", "distribution", "mean"],
        ["870380", "fixed", 3],
        ["cars", "fixed", 3],
      ],
    });
    expect(yearly(model, "870380", "stock")).toEqual([5]);
    expect(yearly(model, "cars", "stock")).toEqual([7]);
  });
});
