import * as json from "../../../engine/statistics/json-values";

test("reads what is there and nothing else", () => {
  expect(json.asObject([])).toBeUndefined();
  expect(json.asObject(null)).toBeUndefined();
  expect(json.asText(["boxed"])).toBe("boxed");
  expect(json.asNumber([[3]])).toBe(3);
  expect(json.asNumber("3")).toBeUndefined();
  expect(json.asNumber(Number.NaN)).toBeUndefined();
  expect(json.asFlag("true")).toBeUndefined();
  expect(json.asTexts(["a", 1])).toBeUndefined();
  expect(json.property({}, "constructor")).toBeUndefined();
});
test("an excerpt is one line of at most 80 characters", () => {
  expect(json.excerpt("a\r\n b")).toBe("a b");
  expect(json.excerpt("x".repeat(100))).toHaveLength(80);
  expect(json.excerpt(Number.NaN)).toBe("NaN");
  expect(json.excerpt({ a: 1 })).toBe('{"a":1}');
  expect(json.excerpt(undefined)).toBe("");
});
