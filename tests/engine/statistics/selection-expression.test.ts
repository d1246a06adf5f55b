import fc from "fast-check";
import { codesOfExpression } from "../../../engine/statistics/selection-expression";

const CN = ["01", "0101", "87", "8703", "870380", "85A", "TOP(1)", "a+b"];
const YEARS = ["2021", "2022", "2023", "2024"];
const of = (text: string, codes = CN, isTime = false): unknown =>
  codesOfExpression(text, { codes, listed: new Set(codes), isTime });
const time = (text: string, codes = YEARS): unknown => of(text, codes, true);
const sorted = (found: unknown): unknown =>
  Array.isArray(found) ? [...found].map(String).sort() : found;

test("a listed code is itself, whatever it looks like", () => {
  expect(of("TOP(1)")).toEqual(["TOP(1)"]);
  expect(of("85a")).toEqual(["85A"]);
  expect(of("8703 80")).toEqual(["870380"]);
  expect(of("8703.80")).toEqual(["870380"]);
  expect(of("1")).toEqual({ fault: "unknown-code", code: "1" });
  expect(of("AB", ["ab", "aB"])).toEqual({ fault: "unclear-code", code: "AB" });
});
test("wildcards", () => {
  expect(of("*")).toEqual(CN);
  expect(of("87*")).toEqual(["87", "8703", "870380"]);
  expect(of("*80")).toEqual(["870380"]);
  expect(of("*a*")).toEqual(["85A", "a+b"]);
  expect(of("??")).toEqual(["01", "87"]);
  expect(of("a+?")).toEqual(["a+b"]);
  expect(of("8*0")).toEqual({ fault: "bad-expression" });
  expect(of("*8*0*")).toEqual({ fault: "bad-expression" });
  expect(of("99*")).toEqual({ fault: "no-match" });
});
test("TOP and BOTTOM: newest and oldest of time, first and last of others", () => {
  expect(sorted(time("TOP(2)"))).toEqual(["2023", "2024"]);
  expect(sorted(time("top(1,1)"))).toEqual(["2023"]);
  expect(sorted(time("BOTTOM(1)"))).toEqual(["2021"]);
  expect(of("TOP(2)")).toEqual(["01", "0101"]);
  expect(of("BOTTOM(1)")).toEqual(["a+b"]);
  expect(sorted(time("TOP(99)"))).toEqual(YEARS);
  expect(time("TOP(1,9)")).toEqual({ fault: "no-match" });
  for (const bad of ["TOP(0)", "TOP(x)", "TOP(1,2,3)", "TOP()", "RANGE(2021)", "FROM(2021,2022)"]) {
    expect(time(bad)).toEqual({ fault: "bad-expression" });
  }
});
test("FROM, TO, RANGE include their ends; brackets of addresses are ignored", () => {
  expect(time("FROM(2023)")).toEqual(["2023", "2024"]);
  expect(time("TO(2022)")).toEqual(["2021", "2022"]);
  expect(time("[range(2022,2023)]")).toEqual(["2022", "2023"]);
  expect(time("RANGE(2023, 2022)")).toEqual(["2022", "2023"]);
  expect(time("FROM(1999)")).toEqual({ fault: "unknown-code", code: "1999" });
});
test("time listed with the newest first means the same", () => {
  const backwards = [...YEARS].reverse();
  for (const text of ["TOP(2)", "BOTTOM(1)", "FROM(2023)", "TO(2022)", "RANGE(2022,2023)"]) {
    expect(sorted(time(text, backwards))).toEqual(sorted(time(text)));
  }
});
test("only listed codes, whatever is asked", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.string({ minLength: 1 }), { minLength: 1 }),
      (text, given) => {
        const codes = [...new Set(given)];
        const found = of(text, codes);
        if (Array.isArray(found)) expect(codes).toEqual(expect.arrayContaining(found));
        else expect(found).toHaveProperty("fault");
      },
    ),
  );
});

test("* is every code, also where one is called so", () => {
  expect(of("*", ["*", "a"])).toEqual(["*", "a"]);
});

test("the newest of time is the latest period, not the last text", () => {
  expect(time("TOP(1)", ["2020", "2022", "2021"])).toEqual(["2022"]);
  expect(time("TOP(1)", ["2024K2", "2024K1", "2023K4"])).toEqual(["2024K2"]);
  // Codes that are no periods: the office lists the oldest first.
  expect(time("TOP(1)", ["2020M9", "2020M10"])).toEqual(["2020M10"]);
  expect(time("TOP(1)", ["Q4 2019", "Q1 2020"])).toEqual(["Q1 2020"]);
  expect(time("FROM(10)", ["9", "10", "11"])).toEqual(["10", "11"]);
});
