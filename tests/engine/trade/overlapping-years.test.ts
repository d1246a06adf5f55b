import type { Row } from "../../../engine/assumptions/row";
import { readCodeUses } from "../../../engine/trade/flow-index";
import { overlappingYears } from "../../../engine/trade/overlapping-years";
import { use } from "./rows";

const found = (...rows: Row[]): readonly string[] =>
  overlappingYears(readCodeUses(rows)).map((finding) => finding.found.en);

test("two rows in force the same year", () => {
  const [text] = found(
    use("A", "8703", { "from year": 2010, share: 0.3 }),
    use("A", "8703", { "from year": 2015, share: 0.5 }),
  );
  expect(text).toContain("(2015)");
});
test("one ends before the other begins", () => {
  expect(
    found(use("A", "8703", { "to year": 2014 }), use("A", "8703", { "from year": 2015 })),
  ).toEqual([]);
});
test("the year in which one ends is shared", () => {
  expect(
    found(use("A", "8703", { "to year": 2015 }), use("A", "8703", { "from year": 2015 })),
  ).toHaveLength(1);
});
test("a row for all flows meets one for imports", () => {
  expect(found(use("A", "8703"), use("A", "8703", { flow: "import" }))[0]).toContain("every year");
});
test("other flows, codes, products and origins do not meet", () => {
  expect(
    found(
      use("A", "8703", { flow: "import" }),
      use("A", "8703", { flow: "export" }),
      use("A", "8704"),
      use("B", "8703"),
      use("B", "8703", { origin: "used" }),
    ),
  ).toEqual([]);
});
test("it blocks the product", () => {
  const rows = readCodeUses([use("A", "8703"), use("A", "8703", { "from year": 2015 })]);
  expect(overlappingYears(rows)).toMatchObject([
    { code: "codes-overlap-years", severity: "error", blocks: ["A"] },
  ]);
});
