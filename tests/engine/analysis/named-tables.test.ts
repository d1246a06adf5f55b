import { withTableNames } from "../../../engine/analysis/named-tables";
import type { Row } from "../../../engine/assumptions/row";
import type { Kind } from "../../../engine/assumptions/schema";
import { makeFinding, type Finding } from "../../../engine/findings/finding";
import { findingOf, modelOf, simple } from "../model/models";
import { flow } from "../trade/rows";

const TEXT = { severity: "note", sv: ["a", "b"], en: ["a", "b"] } as const;
const about = (key: string, kind = "Flows", table = ""): Finding =>
  makeFinding("x", TEXT, { kind, table, key: { sv: key, en: key } }, {});
const named = (table: string, row: Row): Row => ({ ...row, table });
const tables = (rows: readonly Row[], findings: readonly Finding[]): string[] =>
  withTableNames(findings, new Map<Kind, readonly Row[]>([["Flows", rows]])).map(
    ({ table }) => table,
  );

const one = named("imports", flow("A", "import", 2020, 1));
const two = named("exports", flow("A", "export", 2020, 1));

it("the only table of the kind", () => {
  expect(tables([one], [about("series=A; flow=export"), about("")])).toEqual([
    "imports",
    "imports",
  ]);
});

it("of several the one with the row; none where no row is there", () => {
  const findings = [about("series=A; flow=export"), about("series=B"), about("")];
  expect(tables([one, two], findings)).toEqual(["exports", "", ""]);
});

it("a key is no beginning of another", () => {
  const longer = named("other", flow("AB", "import", 2020, 1));
  expect(tables([longer, one], [about("series=A")])).toEqual(["imports"]);
});

it("a name that is known stays, and an unknown kind has none", () => {
  expect(tables([one], [about("", "Flows", "mine"), about("", "Other")])).toEqual(["mine", ""]);
});

it("a gap in a named table is told under its name", () => {
  expect(
    findingOf(
      modelOf(
        simple([
          [2019, 1],
          [2021, 1],
        ]),
      ),
      "gap-error",
    ).table,
  ).toBe("flows");
});
