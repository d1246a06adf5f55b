import type { Row } from "../../../engine/assumptions/row";
import {
  codeValidityFindings,
  isRequired,
  noneInForce,
  successorText,
  validText,
} from "../../../engine/trade/code-validity";
import { FlowIndex, readCodeUses } from "../../../engine/trade/flow-index";
import type { Finding } from "../../../engine/findings/finding";
import { LISTED } from "./code-lists";
import { flow, use } from "./rows";

function told(uses: readonly Row[], rows: readonly Row[]): Finding[] {
  return codeValidityFindings(readCodeUses(uses), new FlowIndex(rows), LISTED);
}

describe("isRequired", () => {
  it("is limited to the years in force", () => {
    expect([2016, 2017].map((year) => isRequired("87038010", year, LISTED))).toEqual([false, true]);
    expect([2016, 2017].map((year) => isRequired("87039010", year, LISTED))).toEqual([true, false]);
  });
  it("is excused by no list, and not for a code that never was in force", () => {
    expect(isRequired("87038010", 1999, undefined)).toBe(true);
    expect(isRequired("99999999", 1999, LISTED)).toBe(true);
  });
});

test("years as a text leave the ends of the list open", () => {
  expect(validText(LISTED.validYears("87038010"), LISTED)).toBe("2017–");
  expect(validText(LISTED.validYears("87039010"), LISTED)).toBe("–2016");
  expect(validText([{ fromYear: 2002, toYear: 2002 }], LISTED)).toBe("2002");
  expect(validText([{ fromYear: 2002, toYear: 2011 }], LISTED)).toBe("2002–2011");
});

describe("successors", () => {
  it("certain ones are told as they are, candidates as possible", () => {
    expect(successorText("87039010", LISTED).en).toBe(" It became 87038010, 87038090 in 2017.");
    expect(successorText("85051100", LISTED).en).toContain("possibly");
    expect(successorText("85051100", LISTED).sv).toContain("kan ha blivit");
    expect(successorText("85340011", LISTED)).toEqual({ sv: "", en: "" });
  });
});

describe("codes in use", () => {
  it("in force: nothing to say", () => {
    expect(told([use("A", "87038010")], [flow("87038010", "import", 2020, 1)])).toEqual([]);
  });
  it("rows outside the years: a warning with years and successors", () => {
    const rows = [flow("87039010", "import", 2016, 1), flow("87039010", "import", 2018, 1)];
    const [found, ...more] = told([use("A", "87039010")], rows);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "code-outside", severity: "warning", blocks: [] });
    expect(found?.found.en).toContain("in force –2016 but has rows for 2018");
    expect(found?.found.en).toContain("87038010");
  });
  it("a longer code whose rows are taken is held against the list too", () => {
    const rows = [flow("87038010", "import", 2010, 1)];
    const [found] = told([use("A", "8703")], rows);
    expect(found).toMatchObject({ code: "code-outside", kind: "Flows" });
    expect(found?.key.en).toBe("series=87038010");
  });
  it("never in force", () => {
    const [found] = told([use("A", "87038011")], [flow("87038011", "import", 2020, 1)]);
    expect(found).toMatchObject({ code: "code-never", kind: "Codes", severity: "warning" });
  });
  it("codes that no product takes are not held against it", () => {
    expect(told([use("A", "87038010")], [flow("11111111", "import", 2020, 1)])).toEqual([]);
  });
  it("says nothing without a list", () => {
    const index = new FlowIndex([flow("99999999", "import", 2020, 1)]);
    expect(codeValidityFindings(readCodeUses([use("A", "99999999")]), index, undefined)).toEqual(
      [],
    );
  });
});

describe("new and used mixed", () => {
  const rows = [
    flow("87039010", "import", 2015, 5),
    flow("87038010", "import", 2017, 5),
    flow("87038090", "import", 2017, 2),
  ];
  it("a code without the split before it existed", () => {
    const uses = [
      use("A", "87039010"),
      use("A", "87038010"),
      use("A", "87038090", { origin: "used", "age at entry": 3 }),
    ];
    const [found, ...more] = told(uses, rows);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: "code-mixed", severity: "warning" });
    expect(found?.found.en).toContain("new and used mixed in 87039010 (2015); from 2017");
  });
  it("nothing where the product has no used goods, or another product has them", () => {
    expect(told([use("A", "87039010"), use("A", "87038010")], rows)).toEqual([]);
    const other = use("B", "87038090", { origin: "used" });
    expect(told([use("A", "87039010"), other], rows)).toEqual([]);
  });
});

test("years in which no code is in force are told with the codes before", () => {
  const found = noneInForce(
    "A",
    "import",
    readCodeUses([use("A", "87038010")]),
    [2014, 2015, 2016],
    LISTED,
  );
  expect(found).toMatchObject({ code: "code-none-in-force", severity: "warning" });
  expect(found.found.en).toBe(
    "A, import: none of the product's codes (87038010 2017–) is in force in 2014–2016; the flow counts as 0 then.",
  );
  expect(found.remedy.en).toContain("perhaps 87039010");
});
