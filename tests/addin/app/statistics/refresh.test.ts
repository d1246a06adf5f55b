import fc from "fast-check";
import { OfficeFault } from "../../../../addin/ports/office-fault";
import type { Revision, SheetTarget } from "../../../../addin/app/statistics/statistics-services";
import type { Cell, Selection } from "#engine";
import { MemoryWorkbook } from "../memory-workbook";
import type { MemoryTable } from "./memory-office";
import { faultOf, held, open, QUIETLY, tradeTable, valueOf, type Opened, textOf } from "./opened";

const REF = { office: "scb", table: "TAB1" };
const SOURCE = "Import (SCB TAB1)";
const RULE: Selection = [
  { variable: "VarugruppKN", values: ["870380", "870390"] },
  { variable: "ContentsCode", values: ["AI", "AJ"] },
  { variable: "Tid", values: ["FROM(2021)"] },
];
const LONG: SheetTarget = { sheet: "Import", shape: "long", withNames: false };
const WIDE: SheetTarget = { ...LONG, shape: "wide" };

async function fetchedInto(target = LONG): Promise<Opened & { table: MemoryTable }> {
  const all = open();
  const table = tradeTable();
  all.scb.tables.set("TAB1", table);
  valueOf(await all.services.fetch(REF, RULE, target, QUIETLY));
  all.scb.now = "2026-12-01T08:00:00Z";
  return { ...all, table };
}

const codesOf = (row: readonly Cell[]): string => row.slice(0, 3).map(textOf).join("/");

async function revisionOf({ services }: Opened): Promise<Revision> {
  const [revision, ...more] = valueOf(await services.refresh([SOURCE], QUIETLY));
  if (!revision || more.length > 0) throw new TypeError("not one revision");
  return revision;
}

/** The office revises: one figure up, one down, one taken back, one given, a year more. */
function revise(table: MemoryTable): void {
  table.updated = "2026-11-30T06:00:00Z";
  table.figures.set("870380|AI|2023", { value: 100_000 });
  table.figures.set("870390|AI|2023", { value: 83_000 });
  table.figures.set("870390|AJ|2024", { value: null, status: ".." });
  table.figures.set("870380|AI|2021", { value: 5 });
  table.variables = table.variables.map((each) =>
    each.role === "time"
      ? { ...each, codes: [...each.codes, "2026"], labels: [...each.labels, "2026"] }
      : each,
  );
}
const sheet = ({ workbook }: Opened, name = "Import_data"): readonly (readonly Cell[])[] =>
  workbook.tables.find((each) => each.name === name)?.cells ?? [];

describe("what a refresh shows", () => {
  test.each([LONG, WIDE, { ...LONG, withNames: true }])(
    "of an unchanged table: nothing, and nothing is written (%o)",
    async (target) => {
      const all = await fetchedInto(target);
      const before = held(all.workbook);
      const revision = await revisionOf(all);
      expect(revision).toMatchObject({
        counts: { new: 0, revised: 0, withdrawn: 0, vanished: 0, unchanged: 20 },
        cells: [],
        remarks: [],
        edited: [],
        effects: [],
      });
      expect(held(all.workbook)).toEqual(before);
    },
  );

  test("new, revised, withdrawn: the largest change first, with codes, names and units", async () => {
    const all = await fetchedInto();
    revise(all.table);
    const revision = await revisionOf(all);
    expect(revision.counts).toEqual({
      new: 5,
      revised: 2,
      withdrawn: 1,
      vanished: 0,
      unchanged: 16,
    });
    const [first, second, third] = revision.cells;
    expect(first).toMatchObject({
      kind: "revised",
      what: "870380 =Elbilar AI Varuimport, tkr 2023",
      before: 83_726,
      after: 100_000,
      unit: "tkr",
    });
    expect(first?.change).toBeCloseTo(16_274 / 83_726, 12);
    expect(second?.what).toMatch(/^870390.*2023$/u);
    expect(third).toMatchObject({ kind: "withdrawn", after: { missing: { sv: ".." } } });
    expect(revision).toMatchObject({
      updatedBefore: "2026-05-28T06:00:00Z",
      updatedAfter: "2026-11-30T06:00:00Z",
    });
    const given = revision.cells.find(({ what }) => what.endsWith("2021"));
    expect(given).toMatchObject({ kind: "new", before: { missing: { sv: "…" } }, after: 5 });
  });

  test("what else has changed: name, unit, names of codes, notes, marks", async () => {
    const all = await fetchedInto();
    const { table } = all;
    table.label = "Ny titel";
    table.notes = [...table.notes, { text: "Ny.", mandatory: true }];
    table.figures.set("870380|AI|2024", { value: 83_727, status: "r" });
    table.variables = table.variables.map((each) => {
      if (each.code === "VarugruppKN") {
        return { ...each, labels: each.labels.map((label) => label.replace("=", "")) };
      }
      if (each.role !== "metric") return each;
      return { ...each, units: new Map([...each.units, ["AJ", { base: "kg" }]]) };
    });
    const said = (await revisionOf(all)).remarks.map(({ sv }) => sv);
    expect(said).toEqual([
      'Tabellen heter nu "Ny titel" (förut "Varuimport och varuexport efter KN, år").',
      'Enheten för AJ är nu "kg" (förut "ton").',
      '1 koder har nya namn, till exempel 870380: "Elbilar".',
      "1 nya noter. De skrivs på bladet.",
      "1 celler har samma värde under ett annat märke.",
    ]);
  });

  test("a code that is gone is told, its cells have vanished; the rule goes on without it", async () => {
    const all = await fetchedInto();
    all.table.variables = all.table.variables.map((each) =>
      each.code === "VarugruppKN"
        ? {
            ...each,
            codes: each.codes.filter((c) => c !== "870390"),
            labels: ["a", "b", "c", "d", "e"],
          }
        : each,
    );
    const revision = await revisionOf(all);
    expect(revision.counts).toMatchObject({ vanished: 10, revised: 0 });
    expect(revision.remarks[0]?.sv).toBe("870390 finns inte längre i TAB1. Välj en annan.");
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    expect(sheet(all)).toHaveLength(11);
    expect((await revisionOf(all)).counts).toMatchObject({ vanished: 0, unchanged: 10 });
  });

  test("no code left, or a variable gone: refused, the sheet unchanged", async () => {
    const all = await fetchedInto();
    const before = held(all.workbook);
    const { variables } = all.table;
    all.table.variables = variables.map((each) =>
      each.code === "VarugruppKN" ? { ...each, codes: ["01"], labels: ["Djur"] } : each,
    );
    const gone = faultOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(gone).toMatch(/^870380 finns inte i VarugruppKN i TAB1.*Bladet är oförändrat\.$/u);
    all.table.variables = variables.filter(({ role }) => role !== "metric");
    const lost = faultOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(lost).toMatch(/ingen variabel ContentsCode/u);
    expect(held(all.workbook)).toEqual(before);
  });

  test("the first period of the rule is dropped by the office: the next takes its place", async () => {
    const all = await fetchedInto();
    all.table.variables = all.table.variables.map((each) =>
      each.role === "time"
        ? { ...each, codes: each.codes.slice(2), labels: each.labels.slice(2) }
        : each,
    );
    expect((await revisionOf(all)).counts).toMatchObject({ vanished: 4, unchanged: 16 });
  });

  test("cells that the user has written over are pointed at; a sorted table has none", async () => {
    const all = await fetchedInto();
    const found = all.workbook.tables.find(({ name }) => name === "Import_data");
    const [header = [], ...rows] = found?.cells ?? [];
    found?.cells.splice(0, 21, header, ...rows.reverse());
    const place = all.workbook.set("Import_data", 1, 3, 42);
    expect((await revisionOf(all)).edited).toEqual([place]);
    found?.cells.splice(5, 1);
    expect((await revisionOf(all)).remarks.map(({ sv }) => sv)).toEqual([
      "1 rader har tagits bort ur bladet. De kommer tillbaka.",
    ]);
  });

  test("where the fetch is not kept the comparison is with the sheet, and says so", async () => {
    const all = await fetchedInto();
    all.workbook.texts.texts.clear();
    const revision = await revisionOf(all);
    expect(revision.counts).toMatchObject({ new: 0, revised: 0, unchanged: 20 });
    expect(revision.remarks.map(({ sv }) => sv).at(-1)).toMatch(/Jämförelsen är med bladet/u);
    all.workbook.set("Import_data", 3, 3, 1);
    expect((await revisionOf(all)).counts).toMatchObject({ revised: 1 });
  });
});

describe("accepting", () => {
  test.each([LONG, WIDE])(
    "writes table, notes and Sources; a refresh after it finds nothing (%o)",
    async (target) => {
      const all = await fetchedInto(target);
      revise(all.table);
      all.table.notes = [{ text: "Bara denna.", mandatory: true }];
      await revisionOf(all);
      const said = valueOf(await all.services.accept(SOURCE, QUIETLY));
      expect(said.sv).toMatch(/^Import \(SCB TAB1\) är uppdaterad: 8 celler är ändrade\./u);
      const fresh = await fetchedInto(target);
      revise(fresh.table);
      fresh.table.notes = all.table.notes;
      valueOf(await fresh.services.fetch(REF, RULE, { ...target, sheet: "Ny" }, QUIETLY));
      expect(sheet(all)).toEqual(sheet(fresh, "Ny_data"));
      expect(sheet(all, "Import_about")).toEqual(sheet(fresh, "Ny_about"));
      const row = sheet(all, "Källor_hämtat")[1];
      expect(row?.slice(4, 7)).toEqual(["2026-11-30T06:00:00Z", "2026-12-01T08:00:00Z", 24]);
      expect(await revisionOf(all)).toMatchObject({
        counts: { new: 0, revised: 0, withdrawn: 0, vanished: 0, unchanged: 24 },
        cells: [],
        edited: [],
        remarks: [],
      });
      expect(all.workbook.changes.at(-1)).toHaveLength(3);
    },
  );

  test("columns of the user's own keep their rows, in the user's order; the new come below", async () => {
    const all = await fetchedInto();
    const found = all.workbook.tables.find(({ name }) => name === "Import_data");
    const [header = [], ...rows] = found?.cells ?? [];
    const own = [[...header, "Min"], ...rows.reverse().map((row) => [...row, codesOf(row)])];
    found?.cells.splice(0, 21, ...own);
    revise(all.table);
    all.table.variables = all.table.variables.map((each) =>
      each.role === "time" ? { ...each, codes: each.codes.filter((c) => c !== "2022") } : each,
    );
    await revisionOf(all);
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    const [, ...now] = sheet(all);
    expect(now).toHaveLength(20);
    for (const row of now.slice(0, 16)) expect(row[6]).toBe(codesOf(row));
    expect(now.slice(16).map((row) => [row[2], row[6]])).toEqual([
      ["2026", null],
      ["2026", null],
      ["2026", null],
      ["2026", null],
    ]);
  });

  test("whatever fails, the workbook is as before and the refresh may be accepted again", async () => {
    for (let step = 0; step < 3; step += 1) {
      const all = await fetchedInto();
      revise(all.table);
      await revisionOf(all);
      const before = held(all.workbook);
      all.workbook.failAt = step;
      const said = faultOf(await all.services.accept(SOURCE, QUIETLY));
      expect(said).toBe("Excel svarade inte. Bladet är oförändrat.");
      expect(held(all.workbook)).toEqual(before);
      expect(valueOf(await all.services.accept(SOURCE, QUIETLY)).sv).toMatch(/är uppdaterad/u);
    }
    const all = await fetchedInto();
    revise(all.table);
    await revisionOf(all);
    const before = held(all.workbook);
    for (const call of [0, 1]) {
      all.workbook.texts.failAt = call;
      const outcome = await all.services.accept(SOURCE, QUIETLY);
      if (outcome.ok) break;
      expect(held(all.workbook)).toEqual(before);
    }
    all.workbook.texts.failAt = undefined;
  });

  test("the sheet changed since it was shown: nothing is written", async () => {
    const all = await fetchedInto();
    revise(all.table);
    await revisionOf(all);
    all.workbook.set("Import_data", 1, 3, 7);
    const before = held(all.workbook);
    expect(faultOf(await all.services.accept(SOURCE, QUIETLY))).toMatch(/Inget är skrivet/u);
    expect(held(all.workbook)).toEqual(before);
  });

  test("what was left, or never shown, cannot be accepted", async () => {
    const all = await fetchedInto();
    await revisionOf(all);
    all.services.leave(SOURCE);
    expect(faultOf(await all.services.accept(SOURCE, QUIETLY))).toMatch(
      /ingen uppdatering väntar/u,
    );
  });

  test("a fault of one source concerns them all: none waits to be accepted", async () => {
    const all = await fetchedInto();
    valueOf(await all.services.fetch(REF, RULE, { ...LONG, sheet: "Andra" }, QUIETLY));
    const both = [SOURCE, "Borta"];
    expect(faultOf(await all.services.refresh(both, QUIETLY))).toMatch(
      /^Borta finns inte i Källor/u,
    );
    expect(faultOf(await all.services.accept(SOURCE, QUIETLY))).toMatch(
      /ingen uppdatering väntar/u,
    );
    all.scb.fault = new OfficeFault("unreachable", { sv: "Når inte SCB.", en: "Lost." });
    const lost = faultOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(lost).toBe("Når inte SCB. Bladet är oförändrat.");
    expect(all.services.insteadOf?.("scb")?.office).toBe("archive");
  });

  test("in the wide form a period that is gone is refused: its column cannot be given up", async () => {
    const all = await fetchedInto(WIDE);
    all.table.variables = all.table.variables.map((each) =>
      each.role === "time"
        ? { ...each, codes: each.codes.slice(2), labels: each.labels.slice(2) }
        : each,
    );
    await revisionOf(all);
    expect(faultOf(await all.services.accept(SOURCE, QUIETLY))).toMatch(
      /^Perioden 2021 ingår inte längre/u,
    );
  });
});

describe("earlier fetches", () => {
  test("are listed, shown against the sheet, and come back whole", async () => {
    const all = await fetchedInto();
    const first = sheet(all).map((row) => [...row]);
    revise(all.table);
    await revisionOf(all);
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    const [view] = valueOf(await all.services.sources());
    expect(view?.vintages).toEqual([
      { fetched: "2026-11-26T08:00:00Z", updated: "2026-05-28T06:00:00Z" },
    ]);
    const revision = valueOf(await all.services.showVintage(SOURCE, "2026-11-26T08:00:00Z"));
    expect(revision.counts).toMatchObject({ vanished: 4, revised: 2, new: 1, withdrawn: 1 });
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    expect(sheet(all)).toEqual(first);
    const [again] = valueOf(await all.services.sources());
    expect(again?.fetched).toBe("2026-11-26T08:00:00Z");
    expect(again?.vintages.map(({ fetched }) => fetched)).toEqual(["2026-12-01T08:00:00Z"]);
    expect(faultOf(await all.services.showVintage(SOURCE, "2020-01-01T00:00:00Z"))).toMatch(
      /^Hämtningen från 2020-01-01 är inte sparad/u,
    );
  });

  test("at most five of a source are kept, the oldest go first", async () => {
    const all = await fetchedInto();
    for (let day = 2; day <= 9; day += 1) {
      all.scb.now = `2026-12-0${day}T08:00:00Z`;
      all.table.figures.set("870380|AI|2023", { value: day });
      await revisionOf(all);
      valueOf(await all.services.accept(SOURCE, QUIETLY));
    }
    const keys = [...all.workbook.texts.texts.keys()].map((key) => key.split("|")[2]);
    expect(keys.sort()).toEqual([5, 6, 7, 8, 9].map((day) => `2026-12-0${day}T08:00:00Z`));
  });
});

describe("the list", () => {
  test("what was fetched, where it stands; what was entered by hand cannot be refreshed", async () => {
    const all = await fetchedInto();
    const sources = all.workbook.tables.find(({ name }) => name === "Källor_hämtat");
    sources?.cells.push(["Handbok", null, "En bok", null, null, null, null, null, null]);
    const [fetched, byHand] = valueOf(await all.services.sources());
    expect(fetched).toMatchObject({
      source: SOURCE,
      label: "Varuimport och varuexport efter KN, år",
      tableId: "TAB1",
      office: "SCB",
      from: "live",
      rows: 20,
      place: { sheet: "Import" },
      usedBy: [],
    });
    expect(fetched?.refused).toBeUndefined();
    expect(byHand).toBeUndefined();
    expect(faultOf(await all.services.refresh(["Handbok"], QUIETLY))).toMatch(/för hand/u);
  });

  test("a table that is gone, or whose header was changed, is told", async () => {
    const all = await fetchedInto();
    all.workbook.set("Import_data", 0, 2, "Period");
    expect(faultOf(await all.services.refresh([SOURCE], QUIETLY))).toMatch(/^Rubriken "Period"/u);
    const at = all.workbook.tables.findIndex(({ name }) => name === "Import_data");
    all.workbook.tables.splice(at, 1);
    const [view] = valueOf(await all.services.sources());
    expect(view?.refused?.sv).toMatch(/^Tabellen Import_data finns inte i arbetsboken/u);
  });

  test("the template's Sources takes the row of a fetch below those entered by hand", async () => {
    const all = open(MemoryWorkbook.electricCars());
    all.scb.tables.set("TAB1", tradeTable());
    const before = valueOf(await all.services.sources());
    expect(before.every(({ refused }) => refused !== undefined)).toBe(true);
    valueOf(await all.services.fetch(REF, RULE, LONG, QUIETLY));
    const after = valueOf(await all.services.sources());
    expect(after).toHaveLength(before.length + 1);
    expect(all.workbook.tables.filter(({ name }) => name.includes("hämtat"))).toEqual([]);
    expect(after[0]?.source).toBe(SOURCE);
  });
});

test("any revision, accepted: the sheet is what a fetch would write, and a refresh finds nothing", async () => {
  const figure = fc.record({
    value: fc.option(fc.integer({ min: -5, max: 5 })),
    status: fc.option(fc.constantFrom("p", "..", "…"), { nil: undefined }),
  });
  const cell = fc.tuple(
    fc.constantFrom("870380", "870390"),
    fc.constantFrom("AI", "AJ"),
    fc.constantFrom("2021", "2022", "2023", "2024", "2025"),
    figure,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { maxLength: 12 }),
      fc.constantFrom(LONG, WIDE),
      async (cells, target) => {
        const all = await fetchedInto(target);
        for (const [code, contents, year, { value, status }] of cells) {
          const told = status === undefined ? {} : { status };
          all.table.figures.set([code, contents, year].join("|"), { value, ...told });
        }
        await revisionOf(all);
        valueOf(await all.services.accept(SOURCE, QUIETLY));
        valueOf(await all.services.fetch(REF, RULE, { ...target, sheet: "Ny" }, QUIETLY));
        expect(sheet(all)).toEqual(sheet(all, "Ny_data"));
        const after = await revisionOf(all);
        expect(after).toMatchObject({ cells: [], edited: [], remarks: [] });
        expect(after.counts.unchanged).toBe(20);
      },
    ),
    { numRuns: 25 },
  );
});
