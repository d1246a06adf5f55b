import { heldNumber, notAvailable } from "../../../engine/report/answer";

test("a cell without an answer is #N/A and keeps its sentence in both languages", () => {
  const sentence = { sv: "saknas", en: "missing" };
  expect(notAvailable(sentence)).toEqual({ type: "#N/A", sentence });
});

test("a number past what a number holds is #N/A and says so; unknown stays unknown", () => {
  expect(heldNumber(1.7e308)).toBe(1.7e308);
  expect(heldNumber(NaN)).toBeNaN();
  for (const value of [Infinity, -Infinity]) {
    expect(heldNumber(value)).toMatchObject({
      type: "#N/A",
      sentence: { en: expect.stringMatching(/^The number grows too large/) as string },
    });
  }
});
