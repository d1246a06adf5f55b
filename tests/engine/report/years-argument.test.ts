import { requiredYear, yearArgument, yearsArgument } from "../../../engine/report/years-argument";
import type { Argument } from "../../../engine/report/argument";
import { faultOf } from "./sample";

const model = { first: 2016, last: 2019, latestData: 2018 };
const years = (argument: Argument): readonly (number | undefined)[] =>
  yearsArgument(argument, model).years;

test.each([undefined, null, 0, ""])("%j: all years of the model in a row", (argument) => {
  const choice = yearsArgument(argument, model);
  expect(choice).toEqual({ years: [2016, 2017, 2018, 2019], inColumn: false });
});

test("one year, a row and a column, in the order given", () => {
  expect(yearsArgument(2018, model)).toEqual({ years: [2018], inColumn: false });
  expect(yearsArgument([[2019, 2016]], model)).toEqual({ years: [2019, 2016], inColumn: false });
  expect(yearsArgument([[2019], [2016]], model)).toEqual({ years: [2019, 2016], inColumn: true });
  expect(yearsArgument([[2017]], model)).toEqual({ years: [2017], inColumn: false });
});

test("a text of two years is a row, also backwards", () => {
  expect(yearsArgument("2016:2018", model)).toEqual({ years: [2016, 2017, 2018], inColumn: false });
  expect(years(" 2018 : 2016 ")).toEqual([2018, 2017, 2016]);
  expect(years("2017:2017")).toEqual([2017]);
  expect(yearsArgument([["2016:2017"]], model).years).toEqual([2016, 2017]);
});

test("a year as text is a year", () => {
  expect(years("2018")).toEqual([2018]);
  expect(years([["2018", 2019]])).toEqual([2018, 2019]);
});

test("a blank or 0 inside a range keeps its place", () => {
  expect(years([[2016, null, 2018, 0, ""]])).toEqual([2016, undefined, 2018, undefined, undefined]);
});

test.each([2018.5, "20x8", "2016:", "2016-2018", true, -0.5])("%j is no year", (argument) => {
  const fault = faultOf(() => years(argument));
  expect(fault.type).toBe("#VALUE!");
  expect(fault.sentence.en).toContain("2016:2030");
});

test.each([[[[2016, "no"]]], [[[2016, 2017.25]]], [[[2016, { error: "#N/A" }]]]])(
  "%j holds a cell that is no year",
  (argument) => {
    expect(faultOf(() => years(argument)).type).toBe("#VALUE!");
  },
);

test("a block of rows and columns is refused", () => {
  const block = [
    [2016, 2017],
    [2018, 2019],
  ];
  expect(faultOf(() => years(block)).type).toBe("#VALUE!");
});

test("1,000 years are answered, 1,001 get the hint about quotes", () => {
  expect(years("1001:2000")).toHaveLength(1000);
  for (const argument of ["1000:2000", [Array.from({ length: 1001 }, (_, i) => 1000 + i)]]) {
    const fault = faultOf(() => years(argument));
    expect(fault.type).toBe("#VALUE!");
    expect(fault.sentence.en).toContain('Write "2016:2030" in quotes');
    expect(fault.sentence.sv).toContain("Skriv ”2016:2030” inom citattecken");
  }
});

test("whole rows of a sheet, as 2016:2030 without quotes gives, get the same hint", () => {
  const sheetRows = Array.from({ length: 15 }, () => Array.from({ length: 16_384 }, () => null));
  expect(faultOf(() => years(sheetRows)).sentence.en).toContain("in quotes");
});

describe("one year", () => {
  test.each([2018, "2018", " 2018 ", [[2018]], [["2018"]]])("%j is one", (argument) => {
    expect(yearArgument(argument)).toBe(2018);
    expect(requiredYear(argument)).toBe(2018);
  });

  // Number() reads all of these texts as numbers; a user meant none of them as a year.
  test.each(["2e3", "0x7e2", "2018.0", "+2018", "18", "2018:2018", 2018.5, true])(
    "%j is none",
    (argument) => {
      const fault = faultOf(() => yearArgument(argument));
      expect(fault.type).toBe("#VALUE!");
      expect(fault.sentence.en).toMatch(/is not a year/);
    },
  );

  test("a range of several years is none", () => {
    expect(faultOf(() => yearArgument([[2018, 2019]])).sentence.en).toMatch(/"2018" is not a year/);
  });

  test("left out it is undefined, and asked for where it must be given", () => {
    for (const argument of [undefined, null, 0, ""]) {
      expect(yearArgument(argument)).toBeUndefined();
      expect(faultOf(() => requiredYear(argument)).sentence).toEqual({
        sv: "Ange ett år, till exempel 2024.",
        en: "Give one year, such as 2024.",
      });
    }
  });
});
