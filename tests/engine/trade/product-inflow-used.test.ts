/** Used goods in and out of a product: codes of origin used and rows of export used. */
import { Mark } from "../../../engine/assumptions/cell";
import { blocks, codes, inflow, years } from "./inflows";
import { flow, use } from "./rows";

describe("used goods", () => {
  const used = use("A", "87038090", { origin: "used", "age at entry": 3 });

  test("imports enter by age and exports are used export, never negative inflow", () => {
    const found = inflow({
      uses: [use("A", "87038010"), used],
      rows: [
        ...years("87038010", "import", 10, 10, 10),
        ...years("87038090", "import", 4, 5, 6),
        ...years("87038090", "export", 2, 9, 2),
      ],
    });
    expect(found.newGoods).toEqual([10, 10, 10]);
    expect(found.usedGoods).toEqual([{ age: 3, amounts: [4, 5, 6] }]);
    expect(found.usedExport).toEqual([2, 9, 2]);
  });

  test("without an age: a finding", () => {
    const found = inflow({
      uses: [use("A", "87038090", { origin: "used" })],
      rows: years("87038090", "import", 4, 5, 6),
    });
    expect(found.usedGoods).toEqual([{ age: undefined, amounts: [4, 5, 6] }]);
    expect(codes(found)).toContain("used-no-age");
  });

  test("ages in order, shares applied, one age summed", () => {
    const found = inflow({
      uses: [
        use("A", "8702", { origin: "used", "age at entry": 8, share: 0.5 }),
        use("A", "8703", { origin: "used", "age at entry": 3 }),
        use("A", "8704", { origin: "used", "age at entry": 8 }),
      ],
      rows: [
        ...years("8702", "import", 2, 2, 2),
        ...years("8703", "import", 7, 7, 7),
        ...years("8704", "import", 10, 10, 10),
      ],
    });
    expect(found.usedGoods).toEqual([
      { age: 3, amounts: [7, 7, 7] },
      { age: 8, amounts: [11, 11, 11] },
    ]);
  });

  test("a gap is a gap", () => {
    const found = inflow({
      uses: [used],
      rows: [...years("87038090", "import", 4, 5), ...years("87038090", "export", 2, 2, 2)],
    });
    expect(found.usedGoods[0]?.amounts).toEqual([4, 5, NaN]);
  });

  test("negative imports or exports are refused", () => {
    const found = inflow({ uses: [used], rows: years("87038090", "import", 4, -5, 6) });
    expect(blocks(found, "negative-used")).toEqual(["A"]);
    expect(blocks(inflow({ rows: years("A", "export used", -1) }), "negative-used")).toEqual(["A"]);
  });

  test("rows of export used are events: no row is none, a marked row is missing", () => {
    const rows = [...years("A", "import", 9, 9, 9), ...years("A", "export used", undefined, 3)];
    expect(inflow({ rows }).usedExport).toEqual([0, 3, 0]);
    const marked = [...rows, flow("A", "export used", 2022, new Mark(".."))];
    expect(inflow({ rows: marked }).usedExport).toEqual([0, 3, NaN]);
  });

  test("both a code's exports and rows of export used: an error", () => {
    const found = inflow({
      uses: [used],
      rows: [...years("87038090", "export", 2, 2, 2), ...years("A", "export used", undefined, 3)],
    });
    expect(blocks(found, "used-both")).toEqual(["A"]);
  });

  test("a used code limited to imports lets export used stand", () => {
    const found = inflow({
      uses: [use("A", "87038090", { origin: "used", "age at entry": 3, flow: "import" })],
      rows: [
        ...years("87038090", "import", 4, 4, 4),
        ...years("87038090", "export", 2, 2, 2),
        ...years("A", "export used", undefined, 3),
      ],
    });
    expect(codes(found)).not.toContain("used-both");
    expect(found.usedExport).toEqual([0, 3, 0]);
  });
});
