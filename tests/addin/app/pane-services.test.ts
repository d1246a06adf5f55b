import { paneServices } from "../../../addin/app/pane-services";
import { GOODS, type CellMessage, type PaneServices } from "../../../addin/app/services";
import { callFunction } from "../../../addin/functions/calls";
import { ModelStore } from "../../../addin/functions/model-store";
import type { Preferences } from "../../../addin/ports/preferences";
import type { Outcome } from "../../../addin/ports/workbook";
import type { Answer } from "#engine";
import { CODE_DATA, CODES } from "../functions/loaded-codes";
import { MemoryWorkbook } from "./memory-workbook";

function memoryPreferences(): Preferences {
  const kept = new Map<string, string>();
  return {
    get: (scope, key) => kept.get(`${scope}.${key}`),
    set: (scope, key, value) => {
      kept.set(`${scope}.${key}`, value);
      return Promise.resolve();
    },
  };
}

function open(workbook = MemoryWorkbook.electricCars()): {
  readonly workbook: MemoryWorkbook;
  readonly services: PaneServices;
} {
  const preferences = memoryPreferences();
  const { load: loadCodes } = CODE_DATA.codes;
  const parts = { workbook, preferences, hostLanguage: "sv", loadCodes } as const;
  return { workbook, services: paneServices(parts) };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new TypeError(outcome.fault.sentence.en);
  return outcome.value;
}

/** What the worksheet function answers over the same tables. */
function answerOf(workbook: MemoryWorkbook, name: string, ...args: string[]): Answer {
  const store = new ModelStore();
  const model = store.build("Bas", workbook.tables, true, CODES);
  const runtime = { store, codeData: CODE_DATA, language: "sv", blanksTold: true } as const;
  return callFunction(name, [model, ...args], runtime) ?? [];
}

describe("overview", () => {
  test("of the template: three models, nine tables, the headline's figures with year and unit", async () => {
    const { services, workbook } = open();
    const overview = valueOf(await services.overview(undefined));
    expect(overview.models.map(({ value, state }) => [value, state])).toEqual([
      ["Bas", "ready"],
      ["Rapport 5 år", "ready"],
      ["Implicerat utflöde", "ready"],
    ]);
    expect(overview).toMatchObject({ model: "Bas", next: "results", blocked: [] });
    expect(overview.tables).toEqual({ all: 9, read: 9, fetched: 0 });
    expect(overview.counts.error).toBe(0);
    expect(overview.data).toMatchObject({ status: "entered", asOf: "2025" });
    const [[stock]] = answerOf(workbook, "CRMSTOCK", "Elbil", "Co", "2025:2025", "t") as [[number]];
    expect(overview.headline).toMatchObject({
      product: "Elbil",
      year: 2025,
      isGoods: false,
      stock,
    });
    expect(overview.headline?.unit).toEqual({ sv: "ton", en: "t" });
  });

  test("of an empty workbook: a template comes next", async () => {
    const { services } = open(new MemoryWorkbook());
    const overview = valueOf(await services.overview(undefined));
    expect(overview).toMatchObject({ models: [], next: "template", tables: { all: 0 } });
    expect(overview.headline).toBeUndefined();
  });

  test("a table that is missing is named", async () => {
    const workbook = MemoryWorkbook.electricCars();
    workbook.tables.splice(
      workbook.tables.findIndex(({ name }) => name === "Livslängder"),
      1,
    );
    const overview = valueOf(await open(workbook).services.overview("Bas"));
    expect(overview.next).toBe("missing-table");
    expect(overview.missingTable).toEqual({ sv: "Livslängder", en: "Lifetimes" });
  });

  test("an edit makes the model stale until it is recalculated", async () => {
    const { services, workbook } = open();
    workbook.set("Livslängder", 1, 2, 12);
    const state = async (): Promise<string | undefined> =>
      valueOf(await services.overview("Bas")).models[0]?.state;
    expect(await state()).toBe("stale");
    expect(valueOf(await services.overview("Bas")).data?.status).toBe("stale");
    await services.recalculate();
    expect(await state()).toBe("ready");
  });

  test("#NAME? is to be repaired first", async () => {
    const { services, workbook } = open();
    for (const model of workbook.models) model.value = { error: "#NAME?" };
    const overview = valueOf(await services.overview(undefined));
    expect(overview).toMatchObject({ next: "repair", model: "Bas" });
    expect(overview.models[0]?.state).toBe("broken");
  });
});

describe("checks", () => {
  test("a broken cell: the first finding leads to it", async () => {
    const { services, workbook } = open();
    const place = workbook.set("Livslängder", 1, 2, "arton");
    const { findings } = valueOf(await services.checks("Bas"));
    expect(findings[0]).toMatchObject({ severity: "error", place, products: ["Elbil"] });
    expect(findings[0]?.table.sv).toBe("Livslängder");
    expect(findings[0]?.key.sv).toBe("Elbil");
  });

  test("an observation far from the model: the value of its row", async () => {
    const { services, workbook } = open();
    const row = workbook.tables.find(({ name }) => name === "Jämförelsevärden")?.cells ?? [];
    const at = row.findIndex((cells) => cells[2] === 2023);
    workbook.set("Jämförelsevärden", at, 3, 100_000);
    const { findings } = valueOf(await services.checks("Bas"));
    const found = findings.find(({ key }) => key.sv.endsWith("2023"));
    expect(found?.place).toEqual({ sheet: "6. Jämförelsevärden", address: `D${5 + at}` });
    expect(found?.severity).toBe("warning");
  });

  test("a doubled row: the second of the two", async () => {
    const { services, workbook } = open();
    const flows = workbook.tables.find(({ name }) => name === "Flöden");
    flows?.cells.push([...(flows.cells[1] ?? [])]);
    const { findings } = valueOf(await services.checks("Bas"));
    const last = 4 + (flows?.cells.length ?? 0);
    expect(findings[0]?.place).toEqual({ sheet: "2. Flöden", address: `A${last}:J${last}` });
  });

  test("a misspelt header: the headers of its table, and the table counts as unchecked", async () => {
    const { services, workbook } = open();
    workbook.set("Innehåll", 0, 2, "Mängder av");
    const checks = valueOf(await services.checks("Bas"));
    expect(checks.unchecked).toEqual([{ sv: "Innehåll", en: "Innehåll" }]);
    const found = checks.findings.find(({ table }) => table.sv === "Innehåll");
    expect(found?.place).toEqual({ sheet: "4. Innehåll", address: "A5:I5" });
  });

  test("rows that are missing lead to the product", async () => {
    const { services, workbook } = open();
    const content = workbook.tables.find(({ name }) => name === "Innehåll");
    content?.cells.splice(1);
    const { findings } = valueOf(await services.checks("Bas"));
    const found = findings.find(
      ({ key, place }) => key.sv === "Elbil" && place?.sheet === "1. Produkter",
    );
    expect(found?.place?.address).toBe("A6:H6");
  });

  test("an unknown scenario is an error at its model cell", async () => {
    const { services, workbook } = open();
    const [first] = workbook.models;
    if (first) first.name = "Okänt";
    workbook.calculate();
    const { findings } = valueOf(await services.checks("Okänt"));
    expect(findings[0]?.place).toEqual({ sheet: "Börja här", address: "C13" });
    expect(findings[0]?.found.sv).toContain("Okänt");
  });

  test("other tables in a workbook without models are no concern of ours", async () => {
    const workbook = new MemoryWorkbook();
    workbook.tables.push({
      name: "T1",
      sheet: "S",
      at: "A1",
      cells: [
        ["färg", "antal"],
        ["blå", 2],
      ],
    });
    const checks = valueOf(await open(workbook).services.checks(undefined));
    expect(checks.tables).toBe(0);
    expect(checks.unchecked).toEqual([]);
  });
});

describe("results", () => {
  test("of nothing chosen: cobalt in stock, in tonnes, as CRMTABLE answers", async () => {
    const { services, workbook } = open();
    const { view, series, choices } = valueOf(await services.results({}));
    expect(view).toEqual({
      model: "Bas",
      product: "Elbil",
      material: "cobalt",
      measure: "stock",
      unit: "t",
    });
    const [, row = []] = answerOf(workbook, "CRMTABLE", "bestånd", "Elbil", "Co", "", "t");
    expect(series?.years.map(({ value }) => value)).toEqual(row.slice(4));
    expect(series?.years[0]?.year).toBe(2016);
    expect(series).toMatchObject({ lastDataYear: 2025, observed: [] });
    expect(series?.projection.sv).toBe("Sedan bara det som redan används");
    expect(series?.convention.sv).toBe("Årskonvention: jämn");
    expect(series?.sources).toContain(
      "IEA, The Role of Critical Minerals in Clean Energy Transitions",
    );
    expect(choices.models.map(({ value }) => value)).toHaveLength(3);
    expect(choices.units.map(({ value }) => value)).toEqual(["t", "kg", "g"]);
  });

  test("cars in use beside the register: bias as CRMVALIDATE has it", async () => {
    const { services, workbook } = open();
    const { series, comparison } = valueOf(
      await services.results({ model: "Bas", product: "Elbil", material: GOODS, measure: "stock" }),
    );
    expect(series?.unit).toEqual({ sv: "st", en: "pieces" });
    expect(series?.observed).toHaveLength(7);
    expect(comparison?.rows[0]).toMatchObject({ year: 2016, observed: 7532 });
    expect(comparison?.rows[0]?.note.sv).toBe("använt som startvärde");
    const bias = answerOf(workbook, "CRMVALIDATE").find((row) => row[3] === "avvikelse")?.[4];
    expect(comparison?.bias).toBeCloseTo(bias as number, 12);
  });

  test("a year without an answer is missing, with its reason, never 0", async () => {
    const { services } = open();
    const { series } = valueOf(await services.results({ material: "cobalt", measure: "release" }));
    expect(series?.years[0]?.value).toEqual({
      missing: expect.objectContaining({ sv: expect.stringContaining("2016") }),
    });
  });

  test("a choice that no longer exists gives way to the first there is", async () => {
    const { services } = open();
    const { view } = valueOf(
      await services.results({ product: "Båt", material: "Xx", unit: "lb" }),
    );
    expect(view).toMatchObject({ product: "Elbil", material: "cobalt", unit: "t" });
  });

  test("an error in the tables: no series, and why", async () => {
    const { services, workbook } = open();
    workbook.set("Livslängder", 1, 2, "arton");
    const { series, noAnswer } = valueOf(await services.results({}));
    expect(series).toBeUndefined();
    expect(noAnswer?.sv).toMatch(/^Elbil saknar svar: /u);
  });
});

describe("templates", () => {
  const options = { onProgress: () => undefined, signal: new AbortController().signal };

  test("are told with what they add, and built in the language asked for", async () => {
    const { services, workbook } = open(new MemoryWorkbook());
    expect(services.templates).toHaveLength(1);
    expect(services.templates[0]?.about.sv).toBe(
      "13 nya blad med 9 tabeller. Inget som finns ändras.",
    );
    const done = valueOf(await services.buildTemplate("electric-cars", "en", options));
    expect(done.en).toBe("Electric cars in Sweden: 13 sheets and 9 tables are in place.");
    expect(workbook.built[0]?.show).toBe("Start here");
  });

  test("cancelled before writing, or unknown: nothing is built", async () => {
    const { services, workbook } = open(new MemoryWorkbook());
    const stop = new AbortController();
    stop.abort();
    const cancelled = await services.buildTemplate("electric-cars", "sv", {
      ...options,
      signal: stop.signal,
    });
    expect(cancelled).toMatchObject({ ok: false });
    expect(await services.buildTemplate("boats", "sv", options)).toMatchObject({
      ok: false,
      fault: { code: "not-found" },
    });
    expect(workbook.built).toEqual([]);
  });
});

describe("the selected cell", () => {
  test("an error of ours: what it is, why, and where the cause stands", async () => {
    const { services, workbook } = open();
    const cause = workbook.set("Livslängder", 1, 2, "arton");
    const [first] = workbook.models;
    if (first) first.value = { error: "#N/A" };
    const heard = new Promise<CellMessage | undefined>((resolve) =>
      services.onCellMessage(resolve),
    );
    await services.select({ sheet: "Börja här", address: "C13" });
    const message = await heard;
    expect(message).toMatchObject({ shown: { sv: "#SAKNAS!", en: "#N/A" }, cause, reenter: false });
  });

  test("a cell without an error has nothing to say", async () => {
    const { services } = open();
    const heard = new Promise<CellMessage | undefined>((resolve) =>
      services.onCellMessage(resolve),
    );
    await services.select({ sheet: "Börja här", address: "C13" });
    expect(await heard).toBeUndefined();
  });

  test("what is remembered can be asked for", () => {
    const { services } = open();
    services.remember("user", "language", "en");
    expect(services.preference("user", "language")).toBe("en");
    expect(services.preference("workbook", "language")).toBeUndefined();
  });
});
