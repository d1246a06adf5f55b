import { DISRUPTION_ANSWERS } from "../../../engine/findings/disruption-answers";
import { checkSentences } from "./catalogue";

test.each(Object.entries(DISRUPTION_ANSWERS))(
  "%s in both languages, with the same holes",
  (code, text) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    checkSentences(text.sv, text.en);
  },
);
