import { SCENARIO_ANSWERS } from "../../../engine/findings/scenario-answers";
import { checkSentences } from "./catalogue";

test.each(Object.entries(SCENARIO_ANSWERS))(
  "%s in both languages, with the same holes",
  (code, text) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    checkSentences(text.sv, text.en);
  },
);
