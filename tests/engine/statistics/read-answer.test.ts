import { officeProblem, readAnswer } from "../../../engine/statistics/read-answer";
import { faultOf } from "./json-stat";

const where = { table: "TAB1" };
const fault = (body: string): string => faultOf(() => readAnswer(body, where)).code;

test("JSON, also behind a byte order mark", () => {
  expect(readAnswer('\uFEFF{"a":1}', where)).toEqual({ a: 1 });
});
test("what is no data under status 200", () => {
  expect(fault("")).toBe("answer-empty");
  expect(fault("<!DOCTYPE html><html>")).toBe("answer-html");
  expect(fault("Bad Request")).toBe("answer-no-json");
  expect(fault('{"error":"Parameter error"}')).toBe("answer-error");
  expect(fault('{"type":"Parameter error","title":"Non-existent value","status":400}')).toBe(
    "answer-error",
  );
});
test("problems of v1 and v2 in a sentence", () => {
  const code = (status: number, body: string): string => officeProblem(status, body, where).code;
  expect(code(429, "API calls quota exceeded!")).toBe("office-busy");
  expect(code(403, '{"error":"Too many values selected"}')).toBe("office-too-many");
  expect(code(400, '{"title":"Too many cells selected","status":400}')).toBe("office-too-many");
  expect(code(404, "")).toBe("office-not-found");
  expect(code(503, "<html>")).toBe("office-down");
  expect(officeProblem(500, "", where).found.en).toContain("(500: –)");
  expect(officeProblem(400, '{"error":"Check your query."}', where).found.sv).toBe(
    "TAB1: statistikmyndigheten avvisade frågan (400: Check your query).",
  );
});
