import { scenarioNameFindings } from "../../../engine/analysis/scenario-names";
import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, modelOf, simple } from "../model/models";

const model = (...names: string[]): ReturnType<typeof modelOf> =>
  modelOf(
    simple([[2020, 1]], undefined, {
      changes: [
        ["scenario", "table", "row", "column", "operation", "value"],
        ...names.map((name): Cell[] => [name, "Lifetimes", "product=A", "mean", "*", 2]),
      ],
    }),
    "base",
  );

test("names that differ only in case or blanks are a warning that names both", () => {
  const [one, ...more] = scenarioNameFindings(model("Long lives", "longlives", "Other"));
  expect(more).toEqual([]);
  expect(one).toMatchObject({ severity: "warning", kind: "Changes", column: "scenario" });
  expect(one?.found.en).toMatch(/^The scenarios "Long lives", "longlives" differ only/);
  expect(one?.found.sv).toMatch(/^Scenarierna ”Long lives”, ”longlives” skiljer/);
  expect(codesOf(model("S1", "s1"))).toContain("scenarios-alike");
});

test("one name in many rows, and names that differ otherwise, are none", () => {
  expect(scenarioNameFindings(model("S1", "S1", " S1 ", "S2"))).toEqual([]);
});

test("scenarios of Disruptions too", () => {
  const cut = [
    ["scenario", "from year", "to year", "cut"],
    ["War", 2020, 2021, 0.5],
    ["WAR", 2020, 2021, 0.5],
  ];
  const found = scenarioNameFindings(modelOf(simple([[2020, 1]], undefined, { cut })));
  expect(found.map(({ kind }) => kind)).toEqual(["Disruptions"]);
});
