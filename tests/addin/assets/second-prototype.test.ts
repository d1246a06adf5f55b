/** The second prototype's form: headings, share of circuit board, CRM a board; figures invented. */
import { CODE_DATA } from "../functions/loaded-codes";
import { evaluate } from "../../../addin/headless/evaluate";
import { readCalcFile } from "../../../addin/headless/calc-file";
import example from "../../../assets/examples/second-prototype.json";
import { valueOf, type Tables } from "../headless/calculated";

const tables: Tables = example.tables;
const check = (): string[][] => (valueOf(tables, "CRMCHECK", "$model") as string[][]).slice(1);

test("every row of a figure says that it is invented, and so do the names", () => {
  for (const kind of ["Products", "Flows", "Components", "Content", "Phases"]) {
    const [headers = [], ...rows] = tables[kind] ?? [];
    const sources = new Set(rows.map((row) => row[headers.indexOf("source")]));
    expect([...sources]).toEqual(["Påhittat för prototypen / Invented for the prototype"]);
  }
  expect(example.name.sv + example.description.sv).toMatch(/påhittade.*påhittade/);
  expect(example.name.en + example.description.en).toMatch(/invented.*invented/);
});

test("it builds without errors; the only warnings are that invented content is the poorest", () => {
  const told = check().filter(([severity]) => severity !== "note");
  for (const [severity, , , column] of told)
    expect([severity, column]).toEqual(["warning", "quality"]);
});

test("by hand, 2020: 800 t of boards, 259 t used in production, 541 t loose final", () => {
  // Production 120,000 tkr at 400 SEK/kg = 300 t; 300 + 700 − 200 = 800 t. Intermediate use: 800 t
  // of telephones × 0.2, 500 t of computers × 0.15 and 300 t of monitors × 0.08 = 259 t.
  const loose = valueOf(tables, "CRMINFLOW", "$model", "Kretskort", null, 2020, "t");
  expect(loose).toBeCloseTo(541, 9);
  // Embedded: 4,800 × 0.2 + 6,500 × 0.15 + 2,800 × 0.08 = 2,159 t of boards; 0.3 g Ta a kg.
  const certificate = check().find(([, , key]) => key === "material=Ta; year=2020");
  expect(certificate?.[4]).toContain(
    "embedded 647.7 kg; loose total 240 kg; of which used in Swedish production 77.7 kg; " +
      "loose final 162.3 kg; sum embedded + loose final 810 kg.",
  );
  expect(valueOf(tables, "CRMINFLOW", "$model", null, "Ta", 2020)).toBeCloseTo(810, 9);
});

test("a certificate for each of 3 materials and 4 years", () => {
  const certificates = check().filter(([, , key]) => key?.startsWith("material="));
  expect(certificates).toHaveLength(12);
});

test("its own calls are answered, as the command line answers them", () => {
  const file = readCalcFile(JSON.stringify(example));
  if ("fault" in file) throw new Error(JSON.stringify(file.fault));
  const results = evaluate(file, "sv", CODE_DATA);
  expect(Object.keys(results)).toEqual(["embedded", "loose", "sum", "waste", "certificate"]);
  for (const result of Object.values(results)) expect(result).toHaveProperty("value");
});
