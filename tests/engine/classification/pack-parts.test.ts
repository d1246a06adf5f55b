import { badPart, isRecord, packText, textsOf } from "../../../engine/classification/pack-parts";
import { EngineError } from "../../../engine/errors";

test("isRecord takes objects with named members alone", () => {
  expect([{}, { a: 1 }].every(isRecord)).toBe(true);
  expect([null, undefined, [], "a", 1].some(isRecord)).toBe(false);
});

test("packText and textsOf read text and refuse all else by its name", () => {
  expect(packText({ a: "b" }, "a")).toBe("b");
  expect([...textsOf({ a: { b: "c" } }, "a")]).toEqual([["b", "c"]]);
  expect(() => packText({ a: 1 }, "a")).toThrow(EngineError);
  expect(() => textsOf({ a: { b: 1 } }, "a")).toThrow('"b"');
  expect(() => textsOf({ a: [] }, "a")).toThrow('"a"');
});

test("badPart carries a stable code", () => {
  expect(badPart("x").code).toBe("bad-argument");
});
