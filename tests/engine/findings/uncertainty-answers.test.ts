import { answerSentence } from "../../../engine/findings/answers";
import { UNCERTAINTY_ANSWERS } from "../../../engine/findings/uncertainty-answers";
import { checkSentences } from "./catalogue";

test.each(Object.entries(UNCERTAINTY_ANSWERS))("%s in both languages", (_, text) => {
  checkSentences(text.sv, text.en);
});

test("draws without an answer are counted and the first cause is told", () => {
  const cause = { sv: "orsaken.", en: "the cause." };
  const sentence = answerSentence("draws-without-answer", { count: 12, draws: 1000, cause });
  expect(sentence.en).toBe("No range: 12 of 1000 draws have no answer. The first: the cause.");
  expect(sentence.sv).toMatch(/^Inget spann: 12 av 1000 dragningar saknar svar/);
});
