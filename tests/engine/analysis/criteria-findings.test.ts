import { criteriaFindings, isEmptyLimit } from "../../../engine/analysis/criteria-findings";
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, modelOf, simple } from "../model/models";

const model = (...rows: Cell[][]): ReturnType<typeof modelOf> =>
  modelOf(simple([[2020, 1]], undefined, { c: [["purpose", "criterion", "limit"], ...rows] }));

test("a limit written in per cent is a warning that says how to write it", () => {
  const [one] = criteriaFindings(model(["trend", "filled share", 25]));
  expect(one).toMatchObject({ severity: "warning", kind: "Criteria", column: "limit", table: "c" });
  expect(one?.key.en).toBe("purpose=trend; criterion=filled share");
  expect(one?.found.en).toBe("The limit 25 of filled share means 2500 %; is 25 % meant?");
  expect(one?.remedy.en).toBe(
    "Write the limit as a share: 25 % is 0.25. A limit above 1 gives shares no verdict.",
  );
  expect(one?.remedy.sv).toBe(
    "Skriv gränsen som andel: 25 % är 0,25. En gräns över 1 ger andelar inget utslag.",
  );
});

test("1 and below are limits; a range may be wider than its value", () => {
  const told = (...rows: Cell[][]): number => criteriaFindings(model(...rows)).length;
  expect(told(["trend", "converted share", 1], ["trend", "validation bias", 0.2])).toBe(0);
  expect(told(["trend", "range width", 1.5])).toBe(0);
  expect(told(["trend", "range width", 30], ["trend", "validation bias", 20])).toBe(2);
  expect(told(["trend", "unheard of", 25])).toBe(0);
});

test("a limit above 1 is none for a share; a bias or a width may be so large", () => {
  expect(isEmptyLimit("filled share", 25)).toBe(true);
  expect(isEmptyLimit("old source share", 1)).toBe(false);
  expect(isEmptyLimit("range width", 25)).toBe(false);
});

test("CRMCHECK tells it", () => {
  expect(codesOf(model(["trend", "weak content share", 10]))).toContain("limit-above-one");
});
