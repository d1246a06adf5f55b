import { INDICATORS_NOTE, NO_RESPONSIBILITY } from "../../../engine/findings/report-texts";

test("the note names the article and the benchmark in both languages, and says what it is not", () => {
  for (const text of [INDICATORS_NOTE.sv, INDICATORS_NOTE.en]) {
    expect(text).toContain("(EU) 2024/1252, art. 5");
    expect(text).toContain("25 %");
    expect(text).toContain("2030");
  }
  expect(INDICATORS_NOTE.sv).toContain("är inte det riktmärket");
  expect(INDICATORS_NOTE.en).toContain("is not that benchmark");
});
test("products without a responsibility are named", () => {
  expect(NO_RESPONSIBILITY.sv).not.toBe(NO_RESPONSIBILITY.en);
});
