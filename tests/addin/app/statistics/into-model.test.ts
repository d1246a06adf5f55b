import type { ModelRows, SheetTarget } from "../../../../addin/app/statistics/statistics-services";
import { readTables, type Cell, type Selection } from "#engine";
import { MemoryWorkbook } from "../memory-workbook";
import { variable, type MemoryTable } from "./memory-office";
import { faultOf, held, open, QUIETLY, tradeTable, valueOf, type Opened } from "./opened";

const REF = { office: "scb", table: "TAB1" };
const SOURCE = "Import (SCB TAB1)";
const LONG: SheetTarget = { sheet: "Import", shape: "long", withNames: false };
const RULE: Selection = [
  { variable: "VarugruppKN", values: ["870380"] },
  { variable: "ContentsCode", values: ["AI", "AJ", "AO"] },
  { variable: "Tid", values: ["FROM(2023)"] },
];
const FLOWS: ModelRows = {
  kind: "Flows",
  columns: {
    series: { variable: "VarugruppKN" },
    flow: { variable: "ContentsCode", names: { AI: "import", AJ: "import", AO: "export" } },
  },
  sumsMonths: false,
};
type All = Opened & { table: MemoryTable };

async function fetched(workbook: MemoryWorkbook, table = tradeTable(), rule = RULE): Promise<All> {
  const all = open(workbook);
  all.scb.tables.set("TAB1", table);
  valueOf(await all.services.fetch(REF, rule, LONG, QUIETLY));
  all.scb.now = "2026-12-01T08:00:00Z";
  return { ...all, table };
}
const cells = ({ workbook }: Opened, name: string): readonly (readonly Cell[])[] =>
  workbook.tables.find((each) => each.name === name)?.cells ?? [];
const withTable = (name: string, rows: Cell[][]): MemoryWorkbook => {
  const workbook = new MemoryWorkbook();
  workbook.tables.push({ name, sheet: name, at: "A1", cells: rows });
  return workbook;
};

describe("the proposal", () => {
  test("flow by the office's words, CN codes as series, products of the model to choose from", async () => {
    const all = await fetched(MemoryWorkbook.electricCars());
    const proposal = valueOf(await all.services.proposal(SOURCE, "Flows"));
    expect(proposal.rows).toEqual(FLOWS);
    expect(proposal.columns.map(({ column, isRequired }) => [column, isRequired])).toEqual([
      ["series", true],
      ["flow", true],
      ["partner", false],
    ]);
    expect(proposal.columns[0]?.choices.map(({ value }) => value)).toEqual(["Elbil"]);
    expect(proposal.columns[1]?.choices[0]).toEqual({
      value: "import",
      label: { sv: "import", en: "import" },
    });
    expect(proposal.variables.map(({ code }) => code)).toEqual(["ContentsCode"]);
    expect(proposal).toMatchObject({ unknownUnits: [], hasMonths: false });
    expect(proposal.tables.map(({ value }) => value)).toEqual(["Flöden"]);
    const observed = valueOf(await all.services.proposal(SOURCE, "Observed"));
    expect(observed.columns[0]?.choices.map(({ value }) => value)).toEqual(["Elbil", "fordon"]);
  });

  test("Observed and Start; units that are not the workbook's are asked for with the office's words", async () => {
    const table = tradeTable();
    const cars: MemoryTable = {
      ...table,
      label: "Fordon i trafik efter drivmedel",
      variables: [
        variable("Drivmedel", ["110", "140"], { label: "drivmedel", labels: ["bensin", "el"] }),
        variable("ContentsCode", ["AC"], {
          role: "metric",
          labels: ["Fordon i trafik"],
          units: new Map([["AC", { base: "antal fordon" }]]),
        }),
        variable("Tid", ["2024", "2025"], { role: "time" }),
      ],
    };
    const all = await fetched(new MemoryWorkbook(), cars, [
      { variable: "Drivmedel", values: ["*"] },
      { variable: "ContentsCode", values: ["*"] },
      { variable: "Tid", values: ["*"] },
    ]);
    const observed = valueOf(await all.services.proposal(SOURCE, "Observed"));
    expect(observed.rows.columns).toEqual({
      for: { variable: "Drivmedel" },
      measure: { text: "stock" },
    });
    expect(observed.unknownUnits).toEqual([{ code: "AC", office: "antal fordon" }]);
    const start = valueOf(await all.services.proposal(SOURCE, "Start"));
    expect(start.rows.columns).toEqual({ product: { variable: "Drivmedel" } });
    const names = { variable: "Drivmedel", names: { "110": "Bensinbil", "140": "Elbil" } };
    const rows: ModelRows = { ...start.rows, columns: { product: names } };
    expect(faultOf(await all.services.preview(SOURCE, rows))).toMatch(
      /”antal fordon”.*Ange vilken/u,
    );
    const told = { ...rows, units: { AC: "pieces" } };
    expect(valueOf(await all.services.preview(SOURCE, told)).sample[2]).toEqual([
      ...["Bensinbil", 2025],
      ...[expect.any(Number), "st", null, SOURCE],
    ]);
  });
});

describe("into a new table", () => {
  test("shown first, then written: codes as text, years and figures as numbers, marks kept", async () => {
    const all = await fetched(new MemoryWorkbook());
    const preview = valueOf(await all.services.preview(SOURCE, FLOWS));
    expect(preview).toMatchObject({ rows: 9, replaced: 0, warnings: [] });
    const before = all.workbook.tables.length;
    const done = valueOf(await all.services.toModel(SOURCE, FLOWS, QUIETLY));
    expect(done.sentence.sv).toBe("9 rader i Flöden_data.");
    expect(all.workbook.tables).toHaveLength(before + 1);
    const written = cells(all, "Flöden_data");
    expect(written).toEqual(preview.sample);
    expect(written.slice(0, 2)).toEqual([
      ["Serie", "Flöde", "År", "Värde", "Enhet", "Status", "Källa"],
      ["870380", "import", 2023, 83_726, "tkr", null, SOURCE],
    ]);
    expect(written[4]).toEqual(["870380", "import", 2023, 0, "t", "p", SOURCE]);
    const read = readTables(all.workbook.tables, true);
    expect(read.rows.get("Flows")).toHaveLength(9);
    expect(read.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const [view] = valueOf(await all.services.sources());
    expect(view?.usedBy).toEqual(["Flöden_data"]);
  });

  test("months become years where all twelve are there; the others are missing, and told", async () => {
    const months = Array.from({ length: 18 }, (_, i) =>
      i < 12 ? `2023M${String(i + 1).padStart(2, "0")}` : `2024M${String(i - 11).padStart(2, "0")}`,
    );
    const table = tradeTable();
    table.variables = table.variables.map((each) =>
      each.role === "time" ? variable("Tid", months, { role: "time" }) : each,
    );
    table.otherwise = () => ({ value: 2 });
    const all = await fetched(new MemoryWorkbook(), table, [
      { variable: "VarugruppKN", values: ["870380"] },
      { variable: "ContentsCode", values: ["AI"] },
      { variable: "Tid", values: ["*"] },
    ]);
    expect(valueOf(await all.services.proposal(SOURCE, "Flows"))).toMatchObject({
      hasMonths: true,
    });
    const columns = { ...FLOWS.columns, flow: { text: "import" } };
    const preview = valueOf(
      await all.services.preview(SOURCE, { kind: "Flows", columns, sumsMonths: true }),
    );
    expect(preview.sample.slice(1).map((row) => row.slice(2, 4))).toEqual([
      [2023, 24],
      [2024, ".."],
    ]);
    expect(preview.warnings[0]?.sv).toMatch(/^TAB1: 1 år saknar svar/u);
    const plain = await all.services.preview(SOURCE, { kind: "Flows", columns, sumsMonths: false });
    expect(faultOf(plain)).toMatch(/är inget år/u);
  });

  test("what is not settled, or gives one row twice, is refused with a sentence", async () => {
    const all = await fetched(new MemoryWorkbook());
    const { series } = FLOWS.columns as Record<string, { variable: string }>;
    const preview = async (columns: ModelRows["columns"], kind: ModelRows["kind"] = "Flows") =>
      all.services.preview(SOURCE, { kind, columns, sumsMonths: false });
    const without = valueOf(await preview({ series: series! }));
    expect(without.refused?.sv).toBe("Välj vad som fyller kolumnen Flöde.");
    expect(faultOf(await preview({ series: series!, flow: { text: "import" } }))).toMatch(
      /ger samma rad som en annan cell/u,
    );
    // A key of Observed knows no kinds of unit: tkr and t of one year are the same row to it.
    const twice = valueOf(
      await preview(
        {
          for: series!,
          measure: {
            variable: "ContentsCode",
            names: { AI: "inflow", AJ: "inflow", AO: "exported" },
          },
        },
        "Observed",
      ),
    );
    expect(twice.refused?.sv).toMatch(/^Två celler ger samma rad/u);
    const wrong = valueOf(await preview({ series: { text: "123" }, flow: FLOWS.columns["flow"]! }));
    expect(wrong.refused?.sv).toMatch(/123/u);
  });
});

describe("into a table that is there", () => {
  const swedish = (): MemoryWorkbook =>
    withTable("Mina", [
      ["Källa", "År", "Min", "Serie", "Flöde", "Enhet", "Värde", "Status"],
      ["Bok", 2023, "x", "8703 80", "import", "kg", 1, "gissat"],
      ["Bok", 2022, "y", "870380", "import", "ton", 2, null],
    ]);
  const into: ModelRows = { ...FLOWS, into: "Mina" };

  test("its own order and other columns; a row of the same key is replaced in place", async () => {
    const all = await fetched(swedish());
    expect(valueOf(await all.services.preview(SOURCE, into))).toMatchObject({
      rows: 9,
      replaced: 1,
    });
    const done = valueOf(await all.services.toModel(SOURCE, into, QUIETLY));
    expect(done.sentence.sv).toBe("9 rader i Mina, 1 av dem ersatte äldre.");
    const [, first, second, third, ...rest] = cells(all, "Mina");
    expect(first).toEqual([SOURCE, 2023, "x", "8703 80", "import", "t", 0, "p"]);
    expect(second).toEqual(["Bok", 2022, "y", "870380", "import", "ton", 2, null]);
    expect(third).toEqual([SOURCE, 2023, null, "870380", "import", "tkr", 83_726, null]);
    expect(rest).toHaveLength(7);
    expect(readTables([{ cells: cells(all, "Mina") }], true).findings).toEqual([]);
    const again = valueOf(await all.services.toModel(SOURCE, into, QUIETLY));
    expect(again.sentence.sv).toBe("9 rader i Mina, 9 av dem ersatte äldre.");
    expect(cells(all, "Mina")).toHaveLength(11);
  });

  test("years as columns, a column that is lacking, another kind, gone: refused", async () => {
    const refusal = async (rows: Cell[][], name = "Mina"): Promise<string | undefined> => {
      const all = await fetched(withTable(name, rows));
      return valueOf(await all.services.preview(SOURCE, into)).refused?.sv;
    };
    expect(
      await refusal([
        ["Serie", "Flöde", "Enhet", "2023"],
        ["01", "import", "t", 1],
      ]),
    ).toMatch(/har åren som kolumner/u);
    const short = ["Serie", "Flöde", "År", "Värde", "Enhet"];
    expect(await refusal([short, ["01", "import", 2023, 1, "t"]])).toBe(
      "Tabellen Mina saknar kolumnen källa. Lägg till den, eller välj en ny tabell.",
    );
    expect(
      await refusal([
        ["Produkt", "Enhet"],
        ["Elbil", "st"],
      ]),
    ).toMatch(/av annat slag/u);
    expect(
      await refusal(
        [
          ["Produkt", "Enhet"],
          ["Elbil", "st"],
        ],
        "Annan",
      ),
    ).toMatch(/finns inte längre/u);
    const all = await fetched(
      withTable("Mina", [
        [...short, "Källa"],
        ["01", "import", 2023, 1, "t", null],
      ]),
    );
    const warned = valueOf(await all.services.preview(SOURCE, into));
    expect(warned.warnings[0]?.sv).toMatch(/ingen kolumn för status/u);
  });

  test("whatever fails, the workbook is as before", async () => {
    for (const rows of [FLOWS, into]) {
      for (let step = 0; step < (rows === into ? 2 : 1); step += 1) {
        const all = await fetched(swedish());
        const before = held(all.workbook);
        all.workbook.failAt = step;
        const said = faultOf(await all.services.toModel(SOURCE, rows, QUIETLY));
        expect(said).toBe("Excel svarade inte. Bladet är oförändrat.");
        expect(held(all.workbook)).toEqual(before);
      }
      const all = await fetched(swedish());
      valueOf(await all.services.toModel(SOURCE, { ...FLOWS, into: "Mina" }, QUIETLY));
      all.table.figures.set("870380|AI|2023", { value: 3 });
      const before = held(all.workbook);
      all.workbook.failAt = 0;
      faultOf(await all.services.toModel(SOURCE, FLOWS, QUIETLY));
      expect(held(all.workbook)).toEqual(before);
      for (const call of [0, 1, 2, 3]) {
        const all = await fetched(swedish());
        const before = held(all.workbook);
        all.workbook.texts.failAt = call;
        const outcome = await all.services.toModel(SOURCE, rows, QUIETLY);
        if (!outcome.ok) expect(held(all.workbook)).toEqual(before);
      }
    }
  });
});

describe("rows that rest on a fetch", () => {
  async function linked(): Promise<All> {
    const all = await fetched(new MemoryWorkbook());
    valueOf(await all.services.toModel(SOURCE, FLOWS, QUIETLY));
    return all;
  }
  const addYear = (table: MemoryTable): void => {
    table.variables = table.variables.map((each) =>
      each.role === "time"
        ? { ...each, codes: [...each.codes, "2026"], labels: [...each.labels, "2026"] }
        : each,
    );
  };

  test("follow it in the same change: revised in place, new years below; a deleted row stays away", async () => {
    const all = await linked();
    const flows = all.workbook.tables.find(({ name }) => name === "Flöden_data")!;
    const gone = flows.cells.findIndex((row) => row[2] === 2024 && row[1] === "export");
    flows.cells.splice(gone, 1);
    flows.cells.push(["870380", "import", 2030, 1, "tkr", null, "Bok"]);
    all.table.figures.set("870380|AI|2025", { value: 12 });
    all.table.figures.set("870380|AO|2024", { value: 13 });
    all.table.figures.set("870380|AJ|2025", { value: null, status: ".." });
    addYear(all.table);
    const [revision] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(revision?.edited).toEqual([]);
    const said = valueOf(await all.services.accept(SOURCE, QUIETLY));
    expect(said.sv).toMatch(/6 celler och 5 rader i modellen är ändrade/u);
    const rows = cells(all, "Flöden_data").slice(1);
    const row = (...key: Cell[]) => rows.find((each) => key.every((cell) => each.includes(cell)));
    expect(row("import", 2025, "tkr")?.[3]).toBe(12);
    expect(row("import", 2025, "t")?.slice(3, 6)).toEqual(["..", "t", ".."]);
    expect(row("export", 2024)).toBeUndefined();
    expect(rows.filter((each) => each[2] === 2026)).toHaveLength(3);
    expect(row("Bok")?.[3]).toBe(1);
    const [after] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(after).toMatchObject({ cells: [], edited: [], effects: [], remarks: [] });
  });

  test("a row that now rests on another source is left as it is", async () => {
    const all = await linked();
    all.workbook.set("Flöden_data", 1, 6, "Bok");
    all.table.figures.set("870380|AI|2023", { value: 12 });
    const [revision] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(revision?.edited).toEqual([]);
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    expect(cells(all, "Flöden_data")[1]?.slice(3)).toEqual([83_726, "tkr", null, "Bok"]);
  });

  test("a cell that the user has written over is pointed at; what vanishes is marked, never kept", async () => {
    const all = await linked();
    const place = all.workbook.set("Flöden_data", 1, 3, 7);
    all.table.variables = all.table.variables.map((each) =>
      each.role === "time"
        ? { ...each, codes: each.codes.slice(0, -1), labels: each.labels.slice(0, -1) }
        : each,
    );
    const [revision] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(revision?.edited).toEqual([place]);
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    const vanished = cells(all, "Flöden_data").filter((row) => row[2] === 2025);
    expect(vanished.map((row) => row.slice(3, 6))).toEqual([
      ["..", "tkr", "försvunnen"],
      ["..", "t", "försvunnen"],
      ["..", "tkr", "försvunnen"],
    ]);
    expect(cells(all, "Flöden_data")[1]?.[3]).toBe(83_726);
  });

  test("do not follow a unit that the office has changed where the user told it", async () => {
    const all = await fetched(new MemoryWorkbook());
    const rows = { ...FLOWS, units: { AJ: "t" } };
    valueOf(await all.services.toModel(SOURCE, rows, QUIETLY));
    const before = structuredClone(cells(all, "Flöden_data"));
    all.table.variables = all.table.variables.map((each) =>
      each.role === "metric"
        ? { ...each, units: new Map([...each.units, ["AJ", { base: "kg" }]]) }
        : each,
    );
    all.table.figures.set("870380|AJ|2025", { value: 999 });
    const [revision] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(revision?.remarks.map(({ sv }) => sv)).toContain(
      "Raderna i Flöden_data följer inte med: enheten för AJ är ändrad, men du har själv angett enheten. För raderna till modellen på nytt.",
    );
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    expect(cells(all, "Flöden_data")).toEqual(before);
  });

  test("what a revision does to the models is computed before it is accepted", async () => {
    const table = tradeTable();
    const cars: MemoryTable = {
      ...table,
      variables: [
        variable("Drivmedel", ["140"], { labels: ["el"] }),
        variable("ContentsCode", ["AA"], {
          role: "metric",
          labels: ["Nyregistrerade personbilar"],
          units: new Map([["AA", { base: "antal" }]]),
        }),
        variable("Tid", ["2023", "2024", "2025"], { role: "time" }),
      ],
      otherwise: () => ({ value: 90_000 }),
    };
    const all = await fetched(MemoryWorkbook.electricCars(), cars, [
      { variable: "Drivmedel", values: ["140"] },
      { variable: "ContentsCode", values: ["AA"] },
      { variable: "Tid", values: ["*"] },
    ]);
    const proposal = valueOf(await all.services.proposal(SOURCE, "Flows"));
    expect(proposal.rows.columns["flow"]).toEqual({ text: "inflow" });
    const series = { variable: "Drivmedel", names: { "140": "Elbil" } };
    const columns = { series, flow: { text: "inflow" } };
    const rows: ModelRows = { kind: "Flows", columns, sumsMonths: false, into: "Flöden" };
    const done = valueOf(await all.services.toModel(SOURCE, rows, QUIETLY));
    expect(done.sentence.sv).toBe("3 rader i Flöden, 3 av dem ersatte äldre.");
    all.workbook.calculate();
    all.table.figures.set("140|AA|2025", { value: 99_000 });
    const before = held(all.workbook);
    const [revision] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(held(all.workbook)).toEqual(before);
    const stock = revision?.effects.find(({ what }) => what.sv.startsWith("Bas: Elbil, bestånd"));
    expect(stock?.what.sv).toBe("Bas: Elbil, bestånd kobolt (Co) 2025");
    expect(stock?.unit.sv).toBe("ton");
    if (typeof stock?.before !== "number" || typeof stock.after !== "number") {
      throw new TypeError("no figures");
    }
    expect(stock.after).toBeGreaterThan(stock.before);
    expect(stock.change).toBeCloseTo(stock.after / stock.before - 1, 12);
    valueOf(await all.services.accept(SOURCE, QUIETLY));
    all.workbook.calculate();
    const [none] = valueOf(await all.services.refresh([SOURCE], QUIETLY));
    expect(none?.effects).toEqual([]);
  });
});
