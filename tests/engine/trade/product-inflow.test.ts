import fc from "fast-check";
import { Mark } from "../../../engine/assumptions/cell";
import type { Settings } from "../../../engine/assumptions/settings";
import { FlowIndex } from "../../../engine/trade/flow-index";
import { productInflow } from "../../../engine/trade/product-inflow";
import { blocks, codes, inflow, years } from "./inflows";
import { flow, pricesOf, product, settingsOf, use } from "./rows";

describe("production + import − export", () => {
  test("of the product's own rows", () => {
    const found = inflow({
      rows: [
        ...years("A", "import", 100, 110, 120),
        ...years("A", "export", 30, 30, 30),
        ...years("A", "production", 1, 2, 3),
      ],
    });
    expect(found.newGoods).toEqual([71, 82, 93]);
    expect(found.usedExport).toEqual([0, 0, 0]);
    expect(found.findings).toEqual([]);
  });

  test("of codes, each with its share", () => {
    const found = inflow({
      uses: [use("A", "8501", { share: 0.5 }), use("A", "8502", { share: 0.25 })],
      rows: [...years("8501", "import", 100, 200, 300), ...years("8502", "import", 40, 80, 120)],
    });
    expect(found.newGoods).toEqual([60, 120, 180]);
  });

  test("flows that cancel leave nothing: rounding is neither an inflow nor negative consumption", () => {
    const found = inflow({
      rows: [
        ...years("A", "production", 0.1, 0.7, 1),
        ...years("A", "import", 0.2, 0.1, 1e-9),
        ...years("A", "export", 0.3, 0.8, 1),
      ],
    });
    expect(found.newGoods.slice(0, 2)).toEqual([0, 0]);
    expect(codes(found)).not.toContain("negative-kept");
    // A real small difference stays; 1 + 1e-9 − 1 has seven digits left.
    expect(found.newGoods[2]).toBeCloseTo(1e-9, 15);
  });

  test("a flow without any row is none, and said", () => {
    const found = inflow({ rows: years("A", "import", 1, 2, 3) });
    expect(found.newGoods).toEqual([1, 2, 3]);
    expect(codes(found)).toEqual(["flow-none", "flow-none"]);
  });

  test("a flow that has one row must have them all", () => {
    const found = inflow({
      rows: [...years("A", "import", 1, 2, 3), ...years("A", "export", 1, undefined, undefined)],
    });
    expect(found.newGoods).toEqual([0, NaN, NaN]);
    expect(codes(found)).toContain("gap-error");
  });

  test("a trailing gap up to the model's latest data year, by each rule", () => {
    const rows = years("A", "import", 5, 7, undefined);
    const by = (missing: Settings["missing"]): readonly number[] =>
      inflow({ rows, settings: { missing } }).newGoods;
    expect(by("error")).toEqual([5, 7, NaN]);
    expect(by("zero")).toEqual([5, 7, 0]);
    expect(by("hold")).toEqual([5, 7, 7]);
    expect(by("interpolate")).toEqual([5, 7, 7]);
  });

  test("codes that follow on each other by year", () => {
    const found = inflow({
      uses: [use("A", "8501", { "to year": 2020 }), use("A", "8502", { "from year": 2021 })],
      rows: [...years("8501", "import", 5), ...years("8502", "import", undefined, 6, 7)],
    });
    expect(found.newGoods).toEqual([5, 6, 7]);
    expect(codes(found)).not.toContain("gap-error");
  });

  test("no row at all is no inflow, with a note", () => {
    const found = inflow({ rows: [] });
    expect(found.newGoods).toEqual([0, 0, 0]);
    expect(codes(found)).toEqual(["inflow-none"]);
  });

  test("any rows and shares, against a plain sum", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.constantFrom(0, 0.25, 1), (a, b, c, share) => {
        const found = inflow({
          uses: [use("A", "8501", { share })],
          rows: [
            ...years("8501", "import", ...a),
            ...years("8501", "export", ...b),
            ...years("A", "production", ...c),
          ],
        });
        const sum = a.map((value, i) => share * (value - (b[i] ?? 0)) + (c[i] ?? 0));
        expect([...found.newGoods].map((v) => v + 0)).toEqual(sum.map((v) => v + 0));
      }),
    );
  });
});

describe("product rows beside code rows", () => {
  const uses = [use("A", "8501")];

  test("for the same flow and year: an error", () => {
    const found = inflow({
      uses,
      rows: [...years("A", "import", 1, 2, 3), ...years("8501", "import", undefined, 5)],
    });
    expect(blocks(found, "product-and-code")).toEqual(["A"]);
  });

  test("for other flows they go together", () => {
    const found = inflow({
      uses,
      rows: [...years("A", "production", 1, 2, 3), ...years("8501", "import", 10, 20, 30)],
    });
    expect(found.newGoods).toEqual([11, 22, 33]);
    expect(codes(found)).toEqual(["flow-none"]);
  });

  test("for other years they go together; a year that neither has is missing", () => {
    const split = inflow({
      uses,
      rows: [...years("8501", "import", 10, 20), ...years("A", "import", undefined, undefined, 3)],
    });
    expect(split.newGoods).toEqual([10, 20, 3]);
    const open = inflow({
      uses,
      rows: [...years("8501", "import", 10), ...years("A", "import", undefined, undefined, 3)],
    });
    expect(open.newGoods).toEqual([10, NaN, 3]);
  });

  test("a year that neither has is missing also after the code's own years", () => {
    const found = inflow({
      uses: [use("A", "8501", { "to year": 2020 })],
      rows: [...years("8501", "import", 10), ...years("A", "import", undefined, undefined, 3)],
    });
    expect(found.newGoods).toEqual([10, NaN, 3]);
  });

  test("trade from a long code and production from a short one, as the finding advises", () => {
    const rows = [
      ...years("87038010", "import", 10, 20, 30),
      ...years("8703", "production", 5, 5, 5),
    ];
    const alone = inflow({ uses: [use("A", "87038010")], rows });
    expect(alone.newGoods).toEqual([NaN, NaN, NaN]);
    expect(codes(alone)).toContain("only-parent");
    const share = use("A", "8703", { flow: "production", share: 0.2 });
    const both = inflow({ uses: [use("A", "87038010"), share], rows });
    expect(both.newGoods).toEqual([11, 21, 31]);
    expect(codes(both)).toEqual(["flow-none"]);
  });
});

describe("rows of inflow", () => {
  test("replace the sum year by year", () => {
    const found = inflow({
      rows: [...years("A", "inflow", 5), ...years("A", "import", undefined, 6, 7)],
    });
    expect(found.newGoods).toEqual([5, 6, 7]);
  });
  test("both for one year: an error that blocks", () => {
    const found = inflow({ rows: [...years("A", "inflow", 5, 5, 5), ...years("A", "export", 1)] });
    expect(blocks(found, "both-inflow")).toEqual(["A"]);
  });
  test("both through a code", () => {
    const found = inflow({
      uses: [use("A", "8501")],
      rows: [...years("A", "inflow", 5, 5, 5), ...years("8501", "import", undefined, 1)],
    });
    expect(blocks(found, "both-inflow")).toEqual(["A"]);
  });
  test("a year without either is missing", () => {
    expect(inflow({ rows: years("A", "inflow", 5, undefined, 7) }).newGoods).toEqual([5, NaN, 7]);
    const beside = inflow({
      rows: [...years("A", "inflow", 5), ...years("A", "import", undefined, undefined, 7)],
    });
    expect(beside.newGoods).toEqual([5, NaN, 7]);
  });
  test("a marked row is missing", () => {
    const rows = [
      ...years("A", "inflow", 5, undefined, 7),
      flow("A", "inflow", 2021, new Mark("..")),
    ];
    expect(inflow({ rows }).newGoods).toEqual([5, NaN, 7]);
    expect(inflow({ rows, settings: { missing: "interpolate" } }).newGoods).toEqual([5, 6, 7]);
  });
});

describe("negative consumption", () => {
  const rows = [...years("A", "import", 10, 10, 10), ...years("A", "export", 14, 7, 5)];

  test("keep", () => {
    const found = inflow({ rows });
    expect(found.newGoods).toEqual([-4, 3, 5]);
    expect(codes(found)).toContain("negative-kept");
  });
  test("carry", () => {
    const found = inflow({ rows, settings: { negativeConsumption: "carry" } });
    expect(found.newGoods).toEqual([0, 0, 4]);
    expect(codes(found)).toContain("negative-carried");
    expect(codes(found)).not.toContain("negative-left");
  });
  test("zero says how much it made", () => {
    const found = inflow({ rows, settings: { negativeConsumption: "zero" } });
    expect(found.newGoods).toEqual([0, 3, 5]);
    const zeroed = found.findings.find((finding) => finding.code === "negative-zeroed");
    expect(zeroed?.found.en).toContain("creates 4 kg");
  });
  test("what is left at the end is kept and said", () => {
    const found = inflow({
      rows: [...years("A", "import", 1, 1, 1), ...years("A", "export", 0, 0, 4)],
      settings: { negativeConsumption: "carry" },
    });
    expect(found.newGoods).toEqual([1, 1, -3]);
    expect(codes(found)).toContain("negative-left");
  });
  test("a deficit before the counted years is not carried into them", () => {
    const found = inflow({ rows, countedFrom: 2021, settings: { negativeConsumption: "carry" } });
    expect(found.newGoods).toEqual([-4, 3, 5]);
    expect(codes(found)).not.toContain("negative-carried");
  });
});

describe("what is counted for CRMINFO", () => {
  test("filled and converted cells", () => {
    const found = productInflow(
      product("pieces", { "unit mass": 2 }),
      [],
      new FlowIndex([...years("A", "import", 10, undefined, 30)]),
      settingsOf({ missing: "interpolate" }),
      { firstYear: 2020, lastYear: 2022, countedFrom: 2020 },
      pricesOf(),
    );
    expect(found.newGoods).toEqual([5, 10, 15]);
    expect(found).toMatchObject({ filledCells: 1, convertedCells: 2 });
  });
});
