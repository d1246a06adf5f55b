import fc from "fast-check";
import { countedTwice, isCnVariable, mostDigits } from "../../../../addin/app/statistics/cn-levels";
import { variable } from "./memory-office";

test("CN codes are told by the name and by the codes", () => {
  const is = (code: string, label: string, codes: string[]): boolean =>
    isCnVariable(variable(code, codes, { label }));
  expect(is("VarugruppKN", "varugrupp enligt KN", ["01", "0101"])).toBe(true);
  expect(is("Vara", "commodity group according to CN", ["01", "TOT", ...many(20)])).toBe(true);
  expect(is("Region", "region", ["00", "01", "0180"])).toBe(false);
  expect(is("VarugruppSITC", "varugrupp enligt SITC", ["01", "011"])).toBe(false);
  expect(is("KN", "varugrupp enligt KN", ["a", "b"])).toBe(false);
  expect(mostDigits(["01", "TOT", "870380"])).toBe(6);
});

test("a list is counted twice where one code begins another, however it is sorted", () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[0-2]{2}([0-2]{2}){0,3}$/u));
  fc.assert(
    fc.property(codes, (list) => {
      const found = countedTwice(list);
      const pairs = list.flatMap((above) =>
        list.filter((below) => below !== above && below.startsWith(above)),
      );
      expect(found !== undefined).toBe(pairs.length > 0);
      if (found) expect(found.below.startsWith(found.above)).toBe(true);
    }),
  );
});

function many(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(1000 + i));
}
