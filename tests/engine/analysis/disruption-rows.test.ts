import {
  concerns,
  cutsOf,
  disruptionFindings,
  partnersOf,
  samePartner,
  scenariosOf,
} from "../../../engine/analysis/disruption-rows";
import { modelOf, SAMPLE } from "../report/sample";

const model = modelOf({
  ...SAMPLE,
  Flows: [
    ["series", "flow", "year", "value", "unit", "partner"],
    ["A", "import", 2020, 1, "t", "X"],
    ["A", "export", 2020, 1, "t", "E"],
  ],
  Disruptions: [
    ["scenario", "partner", "product", "material", "from year", "to year", "cut"],
    ["s", "X", "G", "REE", 2020, 2025, 0.5],
    ["s", "total", "A", "Nd", 2024, 2025, 0.1],
    ["t", "E", null, null, 2020, 2020, 0.1],
    ["u", null, null, null, 2021, 2020, 0.1],
    ["v", null, null, null, 2020, 2020, 1.1],
  ],
});

test("a row read: groups of products and materials stand for their members", () => {
  expect(scenariosOf(model)).toEqual(["s", "t", "u", "v"]);
  expect([...partnersOf(model)]).toEqual(["X"]);
  const { cuts, faulty } = cutsOf(model, "s");
  expect(faulty).toEqual([]);
  const [first, second] = cuts;
  if (!first || !second) throw new Error("no rows");
  expect([...(first.products ?? [])].sort()).toEqual(["A", "B"]);
  expect(second.partner).toBeUndefined();
  const [a] = model.products;
  if (!a) throw new Error("no product");
  expect(concerns(first, a, "neodymium", 2020)).toBe(true);
  expect(concerns(first, a, "cobalt", 2020)).toBe(false);
  expect(concerns(first, a, "neodymium", 2026)).toBe(false);
  expect(samePartner(first, second)).toBe(true);
});

test.each(["t", "u", "v"])("scenario %s has a row that cannot be computed with", (scenario) => {
  expect(cutsOf(model, scenario).faulty).toHaveLength(1);
});

test("findings: goods cut twice, a partner of exports alone, years in the wrong order", () => {
  const findings = disruptionFindings(model);
  expect(findings.map(({ code }) => code)).toEqual([
    ...["disruption-partner", "disruption-years", "disruption-overlap"],
  ]);
  expect(findings[2]?.found.en).toContain("in 2024–2025");
});
