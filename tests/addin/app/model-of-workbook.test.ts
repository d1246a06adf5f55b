import { ModelsOfWorkbook } from "../../../addin/app/model-of-workbook";
import { AnswerFault } from "#engine";
import { CODES } from "../functions/loaded-codes";
import { MemoryWorkbook } from "./memory-workbook";

/** The electric-car workbook with a table that gives the cars one more code. */
function withCode(code: string): MemoryWorkbook {
  const workbook = MemoryWorkbook.electricCars();
  const cells = [
    ["produkt", "KN-kod"],
    ["Elbil", code],
  ];
  workbook.tables.push({ name: "Koder_2", sheet: "S", at: "A1", cells });
  return workbook;
}

test("models are built with the CN codes: one that never was in force is told", async () => {
  const told = async (code: string): Promise<boolean> => {
    const models = new ModelsOfWorkbook(withCode(code), () => Promise.resolve(CODES));
    const outcome = await models.model("Bas");
    if (!outcome.ok) throw new TypeError(outcome.fault.sentence.en);
    const findings = models.findingsOf(outcome.value.model);
    return findings.some((each) => each.code === "code-never" && each.found.en.includes(code));
  };
  expect(await told("87039999")).toBe(true);
  expect(await told("87038010")).toBe(false);
});

test("codes that cannot be loaded leave no answer, with the sentence; the next asks again", async () => {
  const sentence = { sv: "Kunde inte läsas in.", en: "Could not be loaded." };
  const loadCodes = jest
    .fn(() => Promise.resolve(CODES))
    .mockRejectedValueOnce(new AnswerFault("#N/A", sentence));
  const models = new ModelsOfWorkbook(MemoryWorkbook.electricCars(), loadCodes);
  expect(await models.model("Bas")).toEqual({ ok: false, fault: { code: "other", sentence } });
  expect(await models.model("Bas")).toMatchObject({ ok: true, value: { state: "ready" } });
  expect(loadCodes).toHaveBeenCalledTimes(2);
});

test("a fault of our own is none of the codes' and goes on", async () => {
  const broken = (): Promise<never> => Promise.reject(new TypeError("ours"));
  const models = new ModelsOfWorkbook(MemoryWorkbook.electricCars(), broken);
  await expect(models.model("Bas")).rejects.toThrow("ours");
});
