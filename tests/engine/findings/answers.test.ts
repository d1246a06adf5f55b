import { ANSWERS, answerSentence, type AnswerCode } from "../../../engine/findings/answers";
import { checkSentences, holesIn } from "./catalogue";

describe("sentences of worksheet functions", () => {
  test.each(Object.entries(ANSWERS))("%s in both languages, with the same holes", (code, text) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    checkSentences(text.sv, text.en);
    const details = Object.fromEntries(holesIn(text.sv).map((hole) => [hole, "…"]));
    const filled = answerSentence(code as AnswerCode, details);
    expect(holesIn(filled.sv, filled.en)).toEqual([]);
  });
  test("each language gets its own words", () => {
    expect(answerSentence("unknown-product", { cell: "Elbl", near: "" })).toEqual({
      sv: "Det finns ingen produkt, grupp eller producentansvar ”Elbl”.",
      en: 'There is no product, group or responsibility "Elbl".',
    });
  });
  test("one without holes needs no details", () => {
    expect(answerSentence("no-years").sv).toMatch(/^Modellen har inga år/);
  });
});
