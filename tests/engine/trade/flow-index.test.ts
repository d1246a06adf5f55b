import fc from "fast-check";
import type { Row } from "../../../engine/assumptions/row";
import { FlowIndex, readCodeUses, takes } from "../../../engine/trade/flow-index";
import { flow, use } from "./rows";

interface Given {
  readonly code: string;
  readonly year: number;
}

const codes = fc.array(fc.constantFrom("0", "1", "8", "9"), { minLength: 1, maxLength: 5 });
const given: fc.Arbitrary<Given[]> = fc.array(
  fc.record({ code: codes.map((digits) => digits.join("")), year: fc.constantFrom(2020, 2021) }),
  { maxLength: 30 },
);

const naiveHas = (rows: readonly Given[], code: string, year: number): boolean =>
  rows.some((row) => row.code === code && row.year === year);

function naiveLonger(rows: readonly Given[], code: string, year: number): string[] {
  const under = [...new Set(rows.map((row) => row.code))].filter(
    (other) => other !== code && other.startsWith(code) && naiveHas(rows, other, year),
  );
  return under
    .filter((one) => !under.some((other) => other !== one && one.startsWith(other)))
    .sort();
}

function naiveShorter(rows: readonly Given[], code: string, year: number): string | undefined {
  return [...new Set(rows.map((row) => row.code))]
    .filter(
      (other) =>
        other.length < code.length && code.startsWith(other) && naiveHas(rows, other, year),
    )
    .sort((a, b) => b.length - a.length)[0];
}

describe("search among codes, against a search through all rows", () => {
  const query = codes.map((digits) => digits.join(""));
  const indexOf = (rows: readonly Given[]): FlowIndex =>
    new FlowIndex(rows.map(({ code, year }) => flow(code, "import", year, 1)));

  test("longer codes", () => {
    fc.assert(
      fc.property(given, query, (rows, code) => {
        expect(indexOf(rows).longerCodes(code, "import", 2020)).toEqual(
          naiveLonger(rows, code, 2020),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("codes taken: the same, else the topmost longer ones", () => {
    fc.assert(
      fc.property(given, query, (rows, code) => {
        const expected = naiveHas(rows, code, 2021) ? [code] : naiveLonger(rows, code, 2021);
        expect(indexOf(rows).codesTaken(code, "import", 2021)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("the longest shorter code", () => {
    fc.assert(
      fc.property(given, query, (rows, code) => {
        expect(indexOf(rows).shorterCode(code, "import", 2020)).toBe(
          naiveShorter(rows, code, 2020),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("years of a code", () => {
    fc.assert(
      fc.property(given, query, (rows, code) => {
        const years = rows.filter((row) => row.code.startsWith(code)).map((row) => row.year);
        expect(indexOf(rows).codeYears(code, "import")).toEqual([...new Set(years)].sort());
      }),
    );
  });

  test("other flows and years do not count", () => {
    const index = new FlowIndex([
      flow("870380", "export", 2020, 1),
      flow("87038010", "import", 2020, 1),
    ]);
    expect(index.codesTaken("870380", "import", 2020)).toEqual(["87038010"]);
    expect(index.codesTaken("870380", "import", 2021)).toEqual([]);
    expect(index.codesTaken("870380", "export", 2020)).toEqual(["870380"]);
    expect(index.shorterCode("87038010", "export", 2020)).toBe("870380");
    expect(index.shorterCode("87038010", "import", 2020)).toBeUndefined();
  });
});

describe("a series equal to a product's name is that product", () => {
  const index = new FlowIndex(
    [flow("870380", "import", 2020, 1), flow("87038090", "import", 2020, 1)],
    new Set(["870380"]),
  );
  test("not a code", () => {
    expect(index.codes).toEqual(["87038090"]);
    expect(index.codesTaken("8703", "import", 2020)).toEqual(["87038090"]);
    expect(index.codesTaken("870380", "import", 2020)).toEqual(["87038090"]);
    expect(index.shorterCode("87038090", "import", 2020)).toBeUndefined();
  });
  test("its own rows are found", () => {
    expect(index.rows("870380", "import").size).toBe(1);
  });
});

describe("years", () => {
  const index = new FlowIndex([
    flow("A", "import", 2021, 1),
    flow("A", "stock", 2010, 1),
    flow("A", "export used", 2019, 1),
  ]);
  test("of any flow, in order", () => expect(index.years(["A"])).toEqual([2010, 2019, 2021]));
  test("leaving out one flow", () => expect(index.years(["A"], "stock")).toEqual([2019, 2021]));
  test("of no series", () => expect(index.years(["B"])).toEqual([]));
});

describe("uses of codes", () => {
  test("blank cells mean all flows, all years, share 1, new", () => {
    expect(readCodeUses([use("A", "8703")])[0]).toMatchObject({
      flow: undefined,
      fromYear: -Infinity,
      toYear: Infinity,
      share: 1,
      used: false,
      ageAtEntry: undefined,
    });
  });

  test("a share of 0 stays 0; broken rows are left out", () => {
    const broken = { ...use("A", "8704"), broken: true };
    const uses = readCodeUses([use("A", "8703", { share: 0 }), broken]);
    expect(uses.map(({ share }) => share)).toEqual([0]);
  });

  test("their order is that of the keys", () => {
    const rows = [use("B", "01"), use("A", "02"), use("A", "01")];
    const names = (order: typeof rows): string[] =>
      readCodeUses(order).map(({ product, code }) => product + code);
    expect(names(rows)).toEqual(["A01", "A02", "B01"]);
    expect(names([...rows].reverse())).toEqual(["A01", "A02", "B01"]);
  });

  test("the years and flow of a row", () => {
    const [one] = readCodeUses([
      use("A", "8703", { flow: "import", "from year": 2018, "to year": 2019 }),
    ]);
    if (!one) throw new Error("no use");
    expect([2017, 2018, 2019, 2020].map((year) => takes(one, "import", year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(takes(one, "export", 2018)).toBe(false);
  });
});

test("rows replaced: the new ones stand in their places, the first index keeps its own", () => {
  const rows = [
    flow("A", "import", 2020, 1),
    flow("A", "import", 2021, 2),
    flow("8703", "export", 2020, 3),
  ];
  const index = new FlowIndex(rows, new Set(["A"]));
  const other = flow("A", "import", 2021, 9);
  const after = index.withRows(new Map([[rows[1] as Row, other]]));
  expect(after.rows("A", "import").get(2021)).toEqual([other]);
  expect(after.rows("A", "import").get(2020)).toEqual([rows[0]]);
  expect(after.codes).toEqual(["8703"]);
  expect(index.rows("A", "import").get(2021)).toEqual([rows[1]]);
  expect(index.withRows(new Map())).toBe(index);
});
