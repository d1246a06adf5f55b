import { findModels } from "../../../addin/app/find-models";
import { MemoryWorkbook } from "./memory-workbook";

async function names(workbook: MemoryWorkbook): Promise<string[]> {
  const found = await findModels(workbook);
  return found.ok ? found.value.map(({ name }) => name) : [];
}

describe("model cells", () => {
  test("take their name from the handle", async () => {
    expect(await names(MemoryWorkbook.electricCars("en"))).toEqual([
      "Base",
      "Report 5 years",
      "Implied outflow",
    ]);
  });

  test("while they show an error, from the formula: a text, a cell, else their address", async () => {
    const workbook = MemoryWorkbook.electricCars();
    const [first, second, third] = workbook.models;
    if (!first || !second || !third) throw new RangeError("three models are expected");
    for (const model of workbook.models) model.value = { error: "#N/A" };
    first.formula = '=CRMMODEL("Min ""egen""",T[#All])';
    third.formula = "=CRMMODEL(UPPER(A15),T[#All])";
    expect(await names(workbook)).toEqual(['Min "egen"', "Rapport 5 år", "C15"]);
  });
});
