import { notAvailable } from "../../../engine/report/answer";

test("a cell without an answer is #N/A and keeps its sentence in both languages", () => {
  const sentence = { sv: "saknas", en: "missing" };
  expect(notAvailable(sentence)).toEqual({ type: "#N/A", sentence });
});
