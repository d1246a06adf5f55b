import { choiceWords } from "../../../../addin/app/statistics/choice-words";

const words = (values: string[], codes: string[], isTime = false): string =>
  choiceWords({ part: { variable: "X", values }, codes, labelOf: (code) => `<${code}>`, isTime })
    .sv;

test("a rule in words, with labels", () => {
  expect(words(["FROM(2016)"], ["2016"], true)).toBe("från <2016>, nya med");
  expect(words(["RANGE(2016, 2020)"], ["2016"], true)).toBe("<2016>–<2020>");
  expect(words(["TO(2016)"], ["2016"], true)).toBe("till <2016>");
  expect(words(["TOP(5)"], ["2016"], true)).toBe("de 5 senaste");
  expect(words(["[BOTTOM(2)]"], ["a"])).toBe("de 2 sista");
  expect(words(["*"], ["a"])).toBe("alla, nya med");
  expect(words(["87*", "85*"], ["87", "85"])).toBe("87*, nya med; 85*, nya med");
});

test("codes by their labels, the rest by number", () => {
  expect(words(["a"], ["a"])).toBe("<a>");
  expect(words(["a", "b", "c", "d", "e"], ["a", "b", "c", "d", "e"])).toBe(
    "<a>, <b>, <c> och 2 till",
  );
  // A list beside a rule is told by what it comes to.
  expect(words(["a", "TOP(1)"], ["a", "b"])).toBe("<a>, <b>");
});
