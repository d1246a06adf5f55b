import { OfficeFault } from "../../../../addin/ports/office-fault";
import { MemoryOffice } from "./memory-office";
import { faultOf, memoryPreferences, NEVER, open, SCB_BASE, tradeTable, valueOf } from "./opened";

const hit = (tableId: string, label: string, lastPeriod = "2025") => ({
  tableId,
  label,
  lastPeriod,
  variableNames: [],
  path: ["Handel", "Utrikeshandel"],
});
const find = (opened: ReturnType<typeof open>, text: string, page = 1, office = "scb") =>
  opened.services.find({ office, text, page }, NEVER);

describe("words", () => {
  test("tables page by page; one that has ended says when", async () => {
    const opened = open();
    opened.scb.hits = [hit("T1", "Import A"), hit("T2", "Import B", "2021"), hit("T3", "Import C")];
    expect(valueOf(await find(opened, " Import "))).toMatchObject({
      kind: "tables",
      page: 1,
      pages: 2,
      all: 3,
      sentence: { sv: "2 av 3 tabeller.", en: "2 of 3 tables." },
      tables: [
        { ref: { office: "scb", table: "T1" }, path: "Handel › Utrikeshandel" },
        { warning: { sv: "Slutar 2021.", en: "Ends 2021." } },
      ],
    });
    const second = valueOf(await find(opened, "import", 2));
    expect(second).toMatchObject({ page: 2, tables: [{ ref: { table: "T3" } }] });
    expect(second).not.toHaveProperty("tables.0.warning");
  });

  test("no hits: the pane's own words", async () => {
    expect(valueOf(await find(open(), "kobolt"))).toMatchObject({
      tables: [],
      sentence: {
        sv: 'Inga tabeller för "kobolt". Prova färre ord eller klistra in en webbadress.',
        en: 'No tables for "kobolt". Try fewer words or paste a web address.',
      },
    });
    expect(faultOf(await find(open(), "  "))).toMatch(/^Skriv vad tabellen handlar om/u);
  });

  test("an office that nobody reaches: its sentence, and the archive to offer until it answers", async () => {
    const opened = open();
    expect(opened.services.insteadOf?.("scb")).toBeUndefined();
    opened.scb.fault = new OfficeFault("unreachable", { sv: "Når inte SCB.", en: "Lost." });
    expect(faultOf(await find(opened, "import"))).toBe("Når inte SCB.");
    expect(opened.services.insteadOf?.("scb")).toEqual({ office: "archive", period: "dec 2025" });
    expect(opened.services.insteadOf?.("archive")).toBeUndefined();
    opened.scb.fault = undefined;
    await find(opened, "import");
    expect(opened.services.insteadOf?.("scb")).toBeUndefined();
  });

  test("a fault of our own is not swallowed", async () => {
    const opened = open();
    opened.scb.fault = new TypeError("a slip");
    await expect(find(opened, "import")).rejects.toThrow("a slip");
  });
});

describe("addresses and queries", () => {
  test("an address of v2 names the table and what is chosen", async () => {
    const text = `${SCB_BASE}/tables/TAB1631/data?lang=sv&valueCodes[Tid]=TOP(3)`;
    expect(valueOf(await find(open(), text))).toEqual({
      kind: "table",
      ref: { office: "scb", table: "TAB1631" },
      selection: [{ variable: "Tid", values: ["TOP(3)"] }],
    });
  });

  test("an address and a query of the older service; the table is opened by its id", async () => {
    const opened = open();
    const path = "ssd/HA/HA0201/HA0201B/ImpExpKNTotAr";
    opened.scbV1.tables.set(path, tradeTable());
    opened.scb.tables.set("TAB9", tradeTable());
    const query = '{"query":[{"code":"Tid","selection":{"filter":"top","values":["5"]}}]}';
    const found = valueOf(
      await find(opened, `https://api.scb.se/OV0104/v1/doris/sv/${path}\n${query}`),
    );
    expect(found).toMatchObject({
      ref: { office: "scb", table: path },
      selection: [{ variable: "Tid", values: ["TOP(5)"] }],
    });
    if (found.kind !== "table") throw new TypeError("no table");
    const view = valueOf(await opened.services.table(found.ref, NEVER));
    expect(view.ref).toEqual({ office: "scb", table: "TAB9" });
  });

  test("a saved query is asked for", async () => {
    const opened = open();
    const selection = [{ variable: "Tid", values: ["2024"] }];
    opened.scb.saved.set("abc", { api: "v2", tableId: "TAB1631", selection });
    const found = valueOf(await find(opened, `${SCB_BASE}/savedqueries/abc`));
    expect(found).toEqual({ kind: "table", ref: { office: "scb", table: "TAB1631" }, selection });
  });

  test("a query alone does not say which table; a text in braces may be no query", async () => {
    const query = '{"query":[{"code":"Tid","selection":{"filter":"item","values":["2024"]}}]}';
    expect(faultOf(await find(open(), query))).toMatch(/säger inte vilken tabell/u);
    expect(faultOf(await find(open(), "{nonsense}"))).toMatch(/går inte att läsa/u);
  });

  test("a table of a neighbour adds its office", async () => {
    const opened = open();
    const base = "https://data.ssb.no/api/pxwebapi/v2";
    opened.others.set(base, new MemoryOffice(base, "v2", "live", "no"));
    const found = valueOf(await find(opened, `${base}/tables/08792/metadata?lang=no`));
    expect(found).toEqual({ kind: "table", ref: { office: `v2|${base}`, table: "08792" } });
    expect(opened.services.offices().map(({ label }) => label.sv)).toEqual([
      "SCB",
      "Arkiv",
      "SSB, Norge",
    ]);
  });
});

describe("offices", () => {
  test("SCB first, the archive says what it is; added ones are remembered once", async () => {
    const preferences = memoryPreferences();
    const opened = open(undefined, "sv", preferences);
    const base = "https://statfin.stat.fi/PXWeb/api/v1";
    opened.others.set(base, new MemoryOffice(base, "v1"));
    for (const address of [`${base}/fi/StatFin/`, base, `${base}/`]) {
      expect(valueOf(await opened.services.addOffice(address, NEVER)).value).toBe(`v1|${base}`);
    }
    const again = open(undefined, "sv", preferences).services.offices();
    expect(again.map(({ value }) => value)).toEqual(["scb", "archive", `v1|${base}`]);
    expect(again[1]?.about.sv).toBe("Arkiv till dec 2025, inte dagens");
    expect(again[2]?.label.en).toBe("Statistics Finland");
  });

  test("Iceland, whose address names no version, and Denmark, which is no PxWeb", async () => {
    const opened = open();
    const base = "https://px.hagstofa.is/pxis";
    opened.others.set(base, new MemoryOffice(base, "v1"));
    expect(valueOf(await opened.services.addOffice(base, NEVER)).label.sv).toBe("Hagstofa, Island");
    const denmark = new MemoryOffice("https://api.statbank.dk/v1", "v1");
    const sentence = { sv: "Danmarks StatBank är inte PxWeb.", en: "Denmark is not." };
    denmark.fault = new OfficeFault("not-available", sentence);
    opened.others.set(denmark.base, denmark);
    expect(faultOf(await opened.services.addOffice(denmark.base, NEVER))).toBe(sentence.sv);
    expect(opened.services.offices()).toHaveLength(3);
  });

  test("what is no address is told so; an office of SCB's is SCB", async () => {
    const { services } = open();
    expect(faultOf(await services.addOffice("Norge", NEVER))).toMatch(/är ingen webbadress/u);
    expect(valueOf(await services.addOffice("https://www.scb.se/x", NEVER)).value).toBe("scb");
  });
});

describe("folders", () => {
  test("SCB's tree is the older service's", async () => {
    const opened = open();
    opened.scbV1.folder = (id) =>
      Promise.resolve([{ kind: "folder", id: `${id}ssd`, label: "Ämnen" }]);
    expect(valueOf(await opened.services.folder("scb", "", NEVER))).toEqual([
      { kind: "folder", id: "ssd", label: "Ämnen" },
    ]);
  });

  test("an office without a tree says so", async () => {
    const sentence = /^Arkiv har inga mappar att bläddra i\. Sök med ord/u;
    expect(faultOf(await open().services.folder("archive", "", NEVER))).toMatch(sentence);
    expect(faultOf(await open().services.folder("scb", "", NEVER))).toMatch(
      /^SCB har inga mappar/u,
    );
  });
});
