import fc from "fast-check";
import type { Row } from "../../../engine/assumptions/row";
import type { Finding } from "../../../engine/findings/finding";
import { codeOverlaps, usesOfSameGoods } from "../../../engine/trade/code-overlap";
import { FlowIndex, readCodeUses, type FlowName } from "../../../engine/trade/flow-index";
import { flow, reordered, use } from "./rows";

const overlaps = (uses: readonly Row[], rows: readonly Row[]): Finding[] =>
  codeOverlaps(readCodeUses(uses), new FlowIndex(rows));

const both: readonly Row[] = [
  flow("8703", "import", 2020, 100),
  flow("87038010", "import", 2020, 40),
];

test("two products share one code: above 1 is an error that names both", () => {
  const found = overlaps(
    [use("A", "8703", { share: 0.6 }), use("B", "8703", { share: 0.5 })],
    both,
  );
  expect(found).toMatchObject([{ code: "overlap", severity: "error", blocks: ["A", "B"] }]);
  expect(found[0]?.found.en).toContain("A (8703) and B (8703)");
  expect(found[0]?.found.en).toContain("1.1");
});

test("uses of the same goods are found whatever their shares", () => {
  const uses = readCodeUses([
    use("A", "8703", { share: 0.1 }),
    use("B", "87038010"),
    use("C", "85"),
  ]);
  const same = usesOfSameGoods(uses, new FlowIndex(both));
  expect(same.map((group) => group.map(({ product }) => product))).toEqual([["A", "B"]]);
});

test("shares that make exactly 1, though not in binary", () => {
  const uses = Array.from({ length: 10 }, (_, i) => use(`P${i}`, "8703", { share: 0.1 }));
  expect(overlaps(uses, both)).toEqual([]);
  expect(
    overlaps([use("A", "8703", { share: 0.7 }), use("B", "8703", { share: 0.3 })], both),
  ).toEqual([]);
});

test("a code and a longer one under it", () => {
  const found = overlaps([use("A", "8703"), use("B", "87038010")], both);
  expect(found).toMatchObject([{ blocks: ["A", "B"] }]);
  expect(
    overlaps([use("A", "8703", { share: 0.5 }), use("B", "87038010", { share: 0.5 })], both),
  ).toEqual([]);
});

test("one product through two codes", () => {
  expect(overlaps([use("A", "8703"), use("A", "87038010")], both)).toMatchObject([
    { blocks: ["A"] },
  ]);
});

test("the same goods reached as longer codes of two", () => {
  const rows = [flow("87038010", "import", 2020, 1), flow("87038090", "import", 2020, 1)];
  expect(overlaps([use("A", "8703"), use("B", "870380")], rows)).toHaveLength(1);
  expect(overlaps([use("A", "87038010"), use("B", "87038090")], rows)).toEqual([]);
});

test("by flow and year: trade from a long code, production from a short one", () => {
  const uses = [
    use("A", "87038010", { flow: "import" }),
    use("A", "8703", { flow: "production", share: 0.2 }),
    use("B", "87034010"),
  ];
  const rows = [
    flow("87038010", "import", 2020, 40),
    flow("8703", "production", 2020, 90),
    flow("87034010", "import", 2020, 5),
  ];
  expect(overlaps(uses, rows)).toEqual([]);
});

test("rows that hold different years do not meet", () => {
  const uses = [use("A", "8703", { "to year": 2019 }), use("B", "8703", { "from year": 2020 })];
  expect(overlaps(uses, [flow("8703", "import", 2019, 1), ...both])).toEqual([]);
});

test("without rows of the flow nothing is counted twice", () => {
  expect(overlaps([use("A", "8703"), use("B", "8703")], [])).toEqual([]);
});

describe("against a plain count", () => {
  const digits = fc.constantFrom("87", "8703", "870380", "87038010", "8704", "870410");
  const flowName = fc.constantFrom<FlowName>("import", "export");
  const uses = fc.array(
    fc.record({
      product: fc.constantFrom("A", "B", "C"),
      code: digits,
      share: fc.constantFrom(0.25, 0.5, 1),
    }),
    { maxLength: 5 },
  );
  const rows = fc.array(fc.record({ code: digits, name: flowName }), { maxLength: 8 });

  test("an overlap is told exactly where the shares of some row's goods exceed 1", () => {
    fc.assert(
      fc.property(uses, rows, fc.array(fc.nat(), { maxLength: 8 }), (given, stats, keys) => {
        const codes = (name: FlowName): string[] => [
          ...new Set(stats.filter((s) => s.name === name).map((s) => s.code)),
        ];
        const taken = (code: string, of: readonly string[]): string[] => {
          if (of.includes(code)) return [code];
          const under = of.filter((other) => other.startsWith(code));
          return under.filter((one) => !under.some((o) => o !== one && one.startsWith(o)));
        };
        const isTwice = (["import", "export"] as const).some((name) => {
          const of = codes(name);
          const claims = given.flatMap((u) =>
            taken(u.code, of).map((code) => ({ code, share: u.share })),
          );
          return claims.some(
            (claim) =>
              claims
                .filter((other) => claim.code.startsWith(other.code))
                .reduce((sum, other) => sum + other.share, 0) > 1,
          );
        });
        const useRows = given.map((u) => use(u.product, u.code, { share: u.share }));
        const flowRows = stats.map((s) => flow(s.code, s.name, 2020, 1));
        const found = overlaps(useRows, flowRows);
        expect(found.length > 0).toBe(isTwice);
        const again = overlaps(reordered(useRows, keys), reordered(flowRows, keys));
        expect(again.map((f) => f.blocks).sort()).toEqual(found.map((f) => f.blocks).sort());
      }),
      { numRuns: 400 },
    );
  });
});
