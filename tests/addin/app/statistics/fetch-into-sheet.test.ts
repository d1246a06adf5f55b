import type { SheetTarget } from "../../../../addin/app/statistics/statistics-services";
import type { WorkbookChange } from "../../../../addin/ports/workbook-changes";
import { OfficeFault } from "../../../../addin/ports/office-fault";
import { isLeftAlone, readTables, StatisticsFault, type Cell, type Selection } from "#engine";
import { MemoryWorkbook } from "../memory-workbook";
import {
  faultOf,
  followed,
  held,
  open,
  QUIETLY,
  tradeTable,
  valueOf,
  type Opened,
  textOf,
} from "./opened";

const REF = { office: "scb", table: "TAB1" };
const LONG: SheetTarget = { sheet: "Import", shape: "long", withNames: false };
const RULE: Selection = [
  { variable: "VarugruppKN", values: ["870380", "870390"] },
  { variable: "ContentsCode", values: ["AI", "AJ"] },
  { variable: "Tid", values: ["FROM(2021)"] },
];

function opened(workbook = new MemoryWorkbook(), language: "sv" | "en" = "sv"): Opened {
  const all = open(workbook, language);
  all.scb.tables.set("TAB1", tradeTable());
  return all;
}
const cellsOf = (workbook: MemoryWorkbook, name: string): readonly (readonly Cell[])[] =>
  workbook.tables.find((table) => table.name === name)?.cells ?? [];

describe("long", () => {
  test("codes as text, numbers as numbers, missing as its mark with the status beside it", async () => {
    const { services, workbook } = opened();
    const fetched = valueOf(await services.fetch(REF, RULE, LONG, QUIETLY));
    const cells = cellsOf(workbook, "Import_data");
    expect(cells.slice(0, 4)).toEqual([
      ["# Varugrupp enligt KN", "Tabellinnehåll", "År", "Värde", "Enhet", "Status"],
      ["870380", "AI", "2021", "…", "tkr", "…"],
      ["870380", "AI", "2022", "..", "tkr", null],
      ["870380", "AI", "2023", 83726, "tkr", null],
    ]);
    expect(cells).toContainEqual(["870380", "AJ", "2023", 0, "ton", "p"]);
    expect(cells).toHaveLength(21);
    expect(fetched).toMatchObject({
      source: "Import (SCB TAB1)",
      place: { sheet: "Import", address: "D4:I24" },
      rows: 20,
      cells: 20,
      missing: 2,
      warnings: [],
    });
    expect(fetched.sentence.sv).toBe(
      "20 rader på bladet Import. 2 av 20 celler saknar värde. SCB:s märke står kvar.",
    );
    expect(fetched.notes.map(({ mandatory }) => mandatory)).toEqual([true, false]);
  });

  test("the notes stand beside it, the mandatory one first; origin, licence and date too", async () => {
    const { services, workbook } = opened();
    await services.fetch(REF, RULE, LONG, QUIETLY);
    expect(cellsOf(workbook, "Import_about")).toEqual([
      ["# Om hämtningen", "Text"],
      ["Källa", "Källa: SCB. Varuimport och varuexport efter KN, år (TAB1), 2026-05-28"],
      ["Tabell", "Varuimport och varuexport efter KN, år"],
      ["Tabell-id", "TAB1"],
      ["Hämtning", "Direkt från SCB, hämtat 2026-11-26"],
      ["Uppdaterad", "2026-05-28T06:00:00Z"],
      ["Celler utan värde", "2 av 20 celler saknar värde. SCB:s märke står kvar."],
      ["Licens", "CC0"],
      ["Obs", "Sekretess märks med …."],
      ["Not", "En vanlig not."],
    ]);
  });

  test("no model reads the fetched tables, and none is in error for them", async () => {
    const { services, workbook } = opened(MemoryWorkbook.electricCars());
    const before = readTables(workbook.tables, true);
    await services.fetch(REF, RULE, { ...LONG, withNames: true }, QUIETLY);
    await services.fetch(REF, RULE, { ...LONG, shape: "wide" }, QUIETLY);
    const fetched = workbook.tables.filter(({ name }) => /_(data|about)/u.test(name));
    expect(fetched).toHaveLength(4);
    expect(fetched.every(({ cells }) => isLeftAlone(cells[0] ?? []))).toBe(true);
    const after = readTables(workbook.tables, true);
    expect(after.findings).toEqual(before.findings);
    expect(after.unread).toEqual([]);
    expect(after.rows.get("Flows")).toHaveLength(before.rows.get("Flows")?.length ?? -1);
  });

  test("names beside the codes where they are wanted; a text that begins with = stays text", async () => {
    const { services, workbook } = opened(new MemoryWorkbook(), "en");
    await services.fetch(REF, RULE, { ...LONG, withNames: true }, QUIETLY);
    const [header, first] = cellsOf(workbook, "Import_data");
    expect(header).toEqual([
      "# Varugrupp enligt KN",
      "Varugrupp enligt KN, name",
      "Tabellinnehåll",
      "Tabellinnehåll, name",
      "År",
      "Value",
      "Unit",
      "Status",
    ]);
    expect(first).toEqual(["870380", "=Elbilar", "AI", "Varuimport, tkr", "2021", "…", "tkr", "…"]);
    const planned = workbook.changes.flat().flatMap(textsOf);
    expect(planned.filter(({ kind }) => kind === "formula")).toEqual([]);
  });
});

function textsOf(change: WorkbookChange) {
  if (change.kind === "new-sheet") {
    return change.sheet.tables.flatMap(({ cells }) => cells.flat());
  }
  return change.kind === "append-rows" ? change.rows.flat() : [];
}

describe("wide", () => {
  test("a column per period at the right end; marks stand in their own column, none is lost", async () => {
    const { services, workbook } = opened();
    const fetched = valueOf(await services.fetch(REF, RULE, { ...LONG, shape: "wide" }, QUIETLY));
    expect(cellsOf(workbook, "Import_data").slice(0, 3)).toEqual([
      [
        "# Varugrupp enligt KN",
        "Tabellinnehåll",
        "Enhet",
        "Status",
        "2021",
        "2022",
        "2023",
        "2024",
        "2025",
      ],
      ["870380", "AI", "tkr", "2021: …", "…", "..", 83726, 83727, 83728],
      ["870380", "AJ", "ton", "2023: p", 84724, 84725, 0, 84727, 84728],
    ]);
    expect(fetched).toMatchObject({ rows: 4, cells: 20, missing: 2 });
  });

  test("refused where the table has no time, or more periods than columns", async () => {
    const all = opened();
    const table = tradeTable();
    const { variables } = table;
    const timeless = variables.filter(({ role }) => role !== "time");
    all.scb.tables.set("T2", { ...table, variables: timeless });
    const wide = { ...LONG, shape: "wide" } as const;
    const outcome = await all.services.fetch(
      { office: "scb", table: "T2" },
      RULE.slice(0, 2),
      wide,
      QUIETLY,
    );
    expect(faultOf(outcome)).toMatch(/har ingen tid.*Välj lång form/u);
    const days = Array.from({ length: 16_400 }, (_, i) => `d${i}`);
    const time = variables.filter(({ role }) => role === "time");
    const long = time.map((each) => ({ ...each, codes: days, labels: days }));
    all.scb.tables.set("T3", { ...table, variables: long });
    const rule = [{ variable: "Tid", values: ["*"] }];
    const ref = { office: "scb", table: "T3" };
    expect(faultOf(await all.services.fetch(ref, rule, wide, QUIETLY))).toMatch(
      /kolumner får inte/u,
    );
  });
});

describe("Sources", () => {
  test("a sheet of its own where there is none that has all columns; then the next row joins it", async () => {
    const { services, workbook } = opened();
    await services.fetch(REF, RULE, LONG, QUIETLY);
    await services.fetch(REF, RULE, LONG, QUIETLY);
    expect(workbook.tables.map(({ name }) => name)).toEqual([
      "Import_data",
      "Import_about",
      "Källor_hämtat",
      "Import_2_data",
      "Import_2_about",
    ]);
    const [header, first, second] = cellsOf(workbook, "Källor_hämtat");
    expect(header).toEqual([
      ...["Källa", "Tabell-id", "Hänvisning", "Urval", "Uppdaterad", "Hämtad", "Rader"],
      ...["Fingeravtryck", "Licens"],
    ]);
    expect([first?.[0], second?.[0]]).toEqual(["Import (SCB TAB1)", "Import 2 (SCB TAB1)"]);
    expect(first?.slice(1, 3)).toEqual([
      "TAB1",
      "Källa: SCB. Varuimport och varuexport efter KN, år (TAB1), 2026-05-28",
    ]);
    expect(first?.slice(4, 7)).toEqual(["2026-05-28T06:00:00Z", "2026-11-26T08:00:00Z", 20]);
    expect(JSON.parse(textOf(first?.[3]))).toMatchObject({
      from: "live",
      sheet: { table: "Import_data", shape: "long", names: false },
      selection: [{}, {}, { variableCode: "Tid", valueCodes: ["FROM(2021)"] }],
    });
  });

  test("a row in a table of the user's: its language, order and other columns", async () => {
    const workbook = new MemoryWorkbook();
    const header = [
      "fetched",
      "Mine",
      "source",
      "table id",
      "citation",
      "selection",
      "updated",
      "rows",
      "fingerprint",
      "licence",
    ];
    workbook.tables.push({
      name: "Refs",
      sheet: "Refs",
      at: "A1",
      cells: [header, header.map(() => null)],
    });
    await opened(workbook).services.fetch(REF, RULE, LONG, QUIETLY);
    const [, row] = cellsOf(workbook, "Refs");
    expect(row?.slice(0, 4)).toEqual(["2026-11-26T08:00:00Z", null, "Import (SCB TAB1)", "TAB1"]);
  });

  test("what the archive gave is called archive on the sheet, in Sources and in the sentence", async () => {
    const all = open();
    all.archive.tables.set("TAB1", tradeTable());
    const ref = { office: "archive", table: "TAB1" };
    const fetched = valueOf(await all.services.fetch(ref, RULE, LONG, QUIETLY));
    expect(fetched.source).toBe("Import (SCB TAB1, arkiv)");
    expect(fetched.sentence.sv).toMatch(/Arkiv, inte dagens\.$/u);
    expect(cellsOf(all.workbook, "Import_about")[4]).toEqual(["Hämtning", "Arkiv, inte dagens"]);
    const selection = cellsOf(all.workbook, "Källor_hämtat")[1]?.[3];
    expect(JSON.parse(textOf(selection))).toMatchObject({ from: "archive" });
    expect(all.scb.asked).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test("progress is told in the pane's words, cancellable", async () => {
    const all = opened();
    all.scb.limits = { maxCells: 10 };
    const { options, told } = followed();
    await all.services.fetch(REF, RULE, LONG, options);
    expect(told[0]?.sentence.sv).toBe("Anrop 1 av 2, ca 1 s kvar.");
    expect(told.every(({ cancellable }) => cancellable)).toBe(true);
    expect(told.at(-1)).toMatchObject({ sentence: { sv: "Skriver bladet …" }, done: 1 });
  });

  test("whatever fails, and wherever it is stopped: the workbook is as before", async () => {
    const faults = [
      new OfficeFault("timeout", { sv: "Svarade inte.", en: "No answer." }),
      new StatisticsFault([
        {
          severity: "error",
          code: "x",
          table: "TAB1",
          kind: "",
          key: { sv: "", en: "" },
          column: "",
          found: { sv: "Fel.", en: "Wrong." },
          remedy: { sv: "Gör om.", en: "Again." },
          blocks: [],
        },
      ]),
    ];
    for (const fault of faults) {
      const all = opened(MemoryWorkbook.electricCars());
      const before = held(all.workbook);
      all.scb.fault = fault;
      const said = faultOf(await all.services.fetch(REF, RULE, LONG, QUIETLY));
      expect(said).toMatch(/Bladet är oförändrat\.$/u);
      expect(held(all.workbook)).toEqual(before);
    }
  });

  test("every step of the change and of the texts may fail", async () => {
    for (let step = 0; step < 2; step += 1) {
      const all = opened(MemoryWorkbook.electricCars());
      const before = held(all.workbook);
      all.workbook.failAt = step;
      const said = faultOf(await all.services.fetch(REF, RULE, LONG, QUIETLY));
      expect(said).toBe("Excel svarade inte. Bladet är oförändrat.");
      expect(held(all.workbook)).toEqual(before);
    }
    const all = opened(MemoryWorkbook.electricCars());
    const before = held(all.workbook);
    all.workbook.texts.failAt = 0;
    faultOf(await all.services.fetch(REF, RULE, LONG, QUIETLY));
    expect(held(all.workbook)).toEqual(before);
  });

  test("cancelled at any moment: the pane's sentence, nothing written", async () => {
    const moments = 6;
    let stopped = 0;
    for (let moment = 1; moment <= moments; moment += 1) {
      const all = opened(MemoryWorkbook.electricCars());
      all.scb.limits = { maxCells: 10 };
      const before = held(all.workbook);
      const stop = new AbortController();
      let told = 0;
      const onProgress = (): void => {
        told += 1;
        if (told === moment) stop.abort();
      };
      const options = { signal: stop.signal, onProgress };
      const outcome = await all.services.fetch(REF, RULE, LONG, options);
      if (outcome.ok) continue;
      stopped += 1;
      expect(outcome.fault.sentence.sv).toBe(
        "Hämtningen avbröts. Bladet är oförändrat. Försök igen.",
      );
      expect(held(all.workbook)).toEqual(before);
    }
    // Three progresses of the calls, then the writing and its two changes.
    expect(stopped).toBe(moments);
  });

  test("a host that keeps no texts, or a fetch too large to keep, is told as a warning", async () => {
    const all = opened();
    const sentence = { sv: "Stöds inte.", en: "Not supported." };
    const fault = { ok: false, fault: { code: "not-supported", sentence } } as const;
    all.workbook.texts.write = () => Promise.resolve(fault);
    const fetched = valueOf(await all.services.fetch(REF, RULE, LONG, QUIETLY));
    expect(fetched.warnings[0]?.sv).toMatch(/kunde inte sparas i arbetsboken/u);
    expect(cellsOf(all.workbook, "Import_data")).toHaveLength(21);
  });
});
