/** Disrupted imports; all figures invented. */
import { disruptionTable } from "../../../engine/report/disruption-table";
import { modelOf, plain, SAMPLE, faultOf } from "./sample";

const tables = {
  ...SAMPLE,
  Flows: [
    ["series", "flow", "year", "value", "unit", "partner"],
    ["A", "import", 2020, 100, "t", "X"],
    ["A", "export", 2020, 40, "t", null],
    ["B", "import", 2020, 10, "pieces", "Y"],
  ],
  Content: [
    ["product", "material", "amount", "unit"],
    ["A", "Co", 10, "g/kg"],
    ["B", "Co", 1, "kg/piece"],
  ],
  Prices: [
    ["material", "price", "unit"],
    ["Co", 300, "SEK/kg"],
  ],
  Disruptions: [
    ["scenario", "product", "from year", "to year", "cut"],
    ["group", "G", 2020, 2020, 0.5],
    ["one", "B", 2020, 2020, 0.5],
    ["none", "Z", 2020, 2020, 0.5],
    ["back", "B", 2021, 2020, 0.5],
  ],
};

test("gross imports count, not the net inflow, and groups stand for their members", () => {
  const of = (scenario: string, unit?: string): (number | string)[] | undefined =>
    plain(disruptionTable(modelOf(tables), { scenario, material: "Co", unit }, "sv"))[1];
  expect(of("group")?.slice(0, 3)).toEqual([2020, 610, 505]);
  expect(of("one")?.slice(0, 3)).toEqual([2020, 610, 5]);
  expect(of("one", "SEK")?.slice(0, 3)).toEqual([2020, 183_000, 1500]);
});

test("a row that cannot be computed with leaves the scenario without an answer", () => {
  for (const scenario of ["none", "back"]) {
    const call = (): unknown =>
      disruptionTable(modelOf(tables), { scenario, material: "Co" }, "en");
    expect(faultOf(call).type).toBe("#N/A");
    expect(faultOf(call).sentence.en).toContain(`scenario=${scenario}`);
  }
});

test("years outside the model are #N/A, blank years blank", () => {
  const args = { scenario: "one", material: "Co", years: [[2030, null]] };
  const [, outside, blank] = plain(disruptionTable(modelOf(tables), args, "en"));
  expect(outside).toEqual([2030, ...Array.from({ length: 7 }, () => "#N/A")]);
  expect(blank).toEqual(Array.from({ length: 8 }, () => ""));
});
