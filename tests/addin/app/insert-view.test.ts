import { paneServices } from "../../../addin/app/pane-services";
import { GOODS, type PaneServices, type ResultsView } from "../../../addin/app/services";
import { callFunction } from "../../../addin/functions/calls";
import { ModelStore } from "../../../addin/functions/model-store";
import type { Outcome, Place, PlannedCell } from "../../../addin/ports/workbook";
import type { Answer, Language } from "#engine";
import { CODE_DATA, CODES } from "../functions/loaded-codes";
import { MemoryWorkbook } from "./memory-workbook";

const FREE: Place = { sheet: "Blad1", address: "C4" };
const COBALT: ResultsView = { model: "Bas", product: "Elbil", material: "cobalt", unit: "t" };
const NO_ROOM = /^Här är inte tomt, så inget är skrivet\. Markera en tom cell/u;

function open(
  workbook = MemoryWorkbook.electricCars(),
  language: Language = "sv",
): {
  readonly workbook: MemoryWorkbook;
  readonly services: PaneServices;
} {
  const preferences = { get: () => undefined, set: () => Promise.resolve() };
  const { load: loadCodes } = CODE_DATA.codes;
  const parts = { workbook, preferences, hostLanguage: language, loadCodes } as const;
  return { workbook, services: paneServices(parts) };
}

async function insert(
  services: PaneServices,
  as: "formulas" | "values",
  view = COBALT,
): Promise<Outcome<Place>> {
  if (!services.insert) throw new TypeError("the pane cannot insert");
  return services.insert(view, as);
}

/** What CRMTABLE answers over the same tables, and the handle it was asked with. */
function table(workbook: MemoryWorkbook, ...args: string[]): { handle: string; answer: Answer } {
  const store = new ModelStore();
  const handle = store.build("Bas", workbook.tables, true, CODES);
  const runtime = { store, codeData: CODE_DATA, language: "sv", blanksTold: true } as const;
  return { handle, answer: callFunction("CRMTABLE", [handle, ...args], runtime) ?? [] };
}

const shown = (rows: readonly (readonly PlannedCell[])[]): unknown[][] =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell.kind === "text") return cell.text;
      return cell.kind === "number" ? cell.value : cell.kind === "blank" ? "" : cell.formula;
    }),
  );

describe("as formulas", () => {
  test("one CRMTABLE at the selected cell, the model cell absolute; the rest of its answer is free", async () => {
    const { services, workbook } = open();
    await services.select(FREE);
    const outcome = await insert(services, "formulas");
    // 20 years beside four columns of labels: C to Z; a header and one row.
    expect(outcome).toEqual({ ok: true, value: { sheet: "Blad1", address: "C4:Z5" } });
    const [written] = workbook.written;
    expect(written?.rows[0]?.[0]).toEqual({
      kind: "formula",
      formula: '=CRMTABLE(\'Börja här\'!$C$13,"bestånd","Elbil","cobalt","2016:2035","t")',
    });
    const rest = written?.rows.flat().slice(1) ?? [];
    expect(rest).toHaveLength(47);
    expect(rest.every(({ kind }) => kind === "blank")).toBe(true);
  });

  test("the goods themselves: the material is left out, the unit is the goods' own", async () => {
    const { services, workbook } = open();
    await services.select(FREE);
    await insert(services, "formulas", { ...COBALT, material: GOODS, unit: "pieces" });
    expect(shown(workbook.written[0]?.rows ?? [])[0]?.[0]).toBe(
      '=CRMTABLE(\'Börja här\'!$C$13,"bestånd","Elbil",,"2016:2035","st")',
    );
    const { answer } = table(workbook, "bestånd", "Elbil", "", "2016:2035", "st");
    expect(answer).toHaveLength(2);
  });

  test("without a model cell there is nothing to ask: values are offered instead", async () => {
    const workbook = MemoryWorkbook.electricCars();
    workbook.models.length = 0;
    const { services } = open(workbook);
    await services.select(FREE);
    const refused = await insert(services, "formulas");
    expect(refused).toMatchObject({ ok: false });
    expect(workbook.written).toEqual([]);
    expect(await insert(services, "values")).toMatchObject({ ok: true });
  });
});

describe("as values", () => {
  test("what CRMTABLE answers, and below it handle, convention and sources", async () => {
    const { services, workbook } = open();
    await services.select(FREE);
    const outcome = await insert(services, "values");
    expect(outcome).toEqual({ ok: true, value: { sheet: "Blad1", address: "C4:Z6" } });
    const { handle, answer } = table(workbook, "bestånd", "Elbil", "Co", "2016:2035", "t");
    const rows = shown(workbook.written[0]?.rows ?? []);
    expect(rows.slice(0, -1)).toEqual(answer);
    const [line, ...blank] = rows.at(-1) ?? [];
    expect(String(line).split(" · ").slice(0, 3).join(" · ")).toBe(handle);
    expect(line).toContain(" · Årskonvention: jämn · Egen beräkning på statistik från ");
    expect(line).toContain("IEA, The Role of Critical Minerals in Clean Energy Transitions");
    expect(blank.every((cell) => cell === "")).toBe(true);
  });

  test("a year without an answer says so, never 0 and never blank", async () => {
    const { services, workbook } = open();
    await services.select(FREE);
    await insert(services, "values", { ...COBALT, measure: "release" });
    expect(workbook.written[0]?.rows[1]?.[4]).toEqual({ kind: "text", text: "saknas" });
  });

  test("a name that looks like a formula stays a text", async () => {
    const workbook = MemoryWorkbook.electricCars();
    for (const { cells } of workbook.tables) {
      for (const row of cells) {
        row.forEach((cell, i) => {
          if (cell === "Elbil") row[i] = "=1+1";
        });
      }
    }
    workbook.calculate();
    const { services } = open(workbook);
    await services.select(FREE);
    expect(await insert(services, "values", { ...COBALT, product: "=1+1" })).toMatchObject({
      ok: true,
    });
    expect(workbook.written[0]?.rows[1]?.[0]).toEqual({ kind: "text", text: "=1+1" });
  });

  test("in an English workbook the line is English", async () => {
    const { services, workbook } = open(MemoryWorkbook.electricCars("en"), "en");
    await services.select(FREE);
    await insert(services, "values", { material: "cobalt" });
    const line = String(shown(workbook.written[0]?.rows ?? []).at(-1)?.[0]);
    expect(line).toContain(" · Year convention: uniform · Own calculation on statistics from ");
  });
});

describe("places", () => {
  test.each(["formulas", "values"] as const)(
    "a filled cell anywhere under the table: %s are refused, nothing is written",
    async (as) => {
      const { services, workbook } = open();
      workbook.filled.push({ sheet: "Blad1", address: "Z5" });
      await services.select(FREE);
      const outcome = await insert(services, as);
      expect(outcome).toMatchObject({ ok: false, fault: { code: "other" } });
      if (!outcome.ok) expect(outcome.fault.sentence.sv).toMatch(NO_ROOM);
      expect(workbook.written).toEqual([]);
    },
  );

  test("beyond the last column there is no room", async () => {
    const { services, workbook } = open();
    await services.select({ sheet: "Blad1", address: "XFA4" });
    const outcome = await insert(services, "values");
    if (outcome.ok) throw new RangeError("written outside the sheet");
    expect(outcome.fault.sentence.sv).toMatch(NO_ROOM);
    expect(workbook.written).toEqual([]);
  });

  test.each([undefined, "C:C", "A1:B2,D4"])(
    "with %s selected, a cell is asked for",
    async (address) => {
      const { services, workbook } = open();
      if (address !== undefined) await services.select({ sheet: "Blad1", address });
      const outcome = await insert(services, "values");
      if (outcome.ok) throw new RangeError("written to no cell");
      expect(outcome.fault.sentence.sv).toBe("Markera en tom cell i kalkylbladet och försök igen.");
      expect(workbook.written).toEqual([]);
    },
  );

  test("an error in the tables: its sentence, nothing written", async () => {
    const { services, workbook } = open();
    workbook.set("Livslängder", 1, 2, "arton");
    await services.select(FREE);
    const outcome = await insert(services, "values");
    if (outcome.ok) throw new RangeError("written without an answer");
    expect(outcome.fault.sentence.sv).toMatch(/^Elbil saknar svar: /u);
    expect(workbook.written).toEqual([]);
  });
});
