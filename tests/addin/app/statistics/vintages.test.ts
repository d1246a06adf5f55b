import { packVintage, unpackVintage } from "../../../../addin/app/statistics/pack-vintage";
import { Vintages } from "../../../../addin/app/statistics/vintages";
import type { OfficeFetch } from "../../../../addin/ports/statistics-office";
import type { Selection } from "#engine";
import { MemoryTexts } from "../memory-texts";
import { MemoryOffice, variable } from "./memory-office";
import { open, QUIETLY, SCB_BASE, tradeTable, valueOf } from "./opened";

const RULE: Selection = [
  { variable: "VarugruppKN", values: ["870380"] },
  { variable: "ContentsCode", values: ["*"] },
  { variable: "Tid", values: ["FROM(2021)"] },
];
const office = (): MemoryOffice => {
  const made = new MemoryOffice(SCB_BASE);
  made.tables.set("TAB1", tradeTable());
  return made;
};
const fetchOf = (made = office()): Promise<OfficeFetch> => made.fetch("TAB1", RULE);

test("a fetch comes back as it was, with its origin", async () => {
  const { dataset, provenance } = await fetchOf();
  const back = unpackVintage(packVintage(dataset, provenance, true));
  expect(back).toEqual({ dataset, provenance, hasCells: true });
});

test("without its cells what it is about is still there", async () => {
  const { dataset, provenance } = await fetchOf();
  const back = unpackVintage(packVintage(dataset, provenance, false));
  expect(back).toMatchObject({
    hasCells: false,
    provenance: { rule: RULE, fetched: provenance.fetched },
  });
  expect(back?.dataset.variables[1]).toMatchObject({ role: "metric", codes: [] });
  expect(back?.dataset.variables[1]?.units.get("AJ")?.base).toBe("ton");
});

test("a text that a hand has changed is no fetch", () => {
  for (const text of ["", "{", "{}", '{"form":1}']) expect(unpackVintage(text)).toBeUndefined();
});

test("a fetch that is too large is kept without its cells, and says so; the refresh reads the sheet", async () => {
  const texts = new MemoryTexts();
  const { dataset, provenance } = await fetchOf();
  const values = new Array<number>(250_000).fill(12_345_678);
  const large = { ...dataset, variables: [variable("A", ["x"])], values };
  const keeping = await new Vintages(texts).keep("Stor", large, provenance);
  expect(keeping.extent).toBe("head");
  expect((await new Vintages(texts).read("Stor", provenance.fetched))?.hasCells).toBe(false);

  const all = open();
  all.scb.tables.set("TAB1", tradeTable());
  const target = { sheet: "Import", shape: "wide", withNames: false } as const;
  valueOf(await all.services.fetch({ office: "scb", table: "TAB1" }, RULE, target, QUIETLY));
  const { texts: kept } = all.workbook.texts;
  const [key, text] = [...kept][0] ?? ["", ""];
  const whole = unpackVintage(text);
  if (!whole) throw new TypeError("nothing kept");
  kept.set(key, packVintage(whole.dataset, whole.provenance, false));
  const [revision] = valueOf(await all.services.refresh(["Import (SCB TAB1)"], QUIETLY));
  expect(revision?.counts).toMatchObject({ new: 0, revised: 0, withdrawn: 0, unchanged: 15 });
  expect(revision?.remarks.map(({ sv }) => sv)).toEqual([
    "Den förra hämtningen är inte sparad. Jämförelsen är med bladet som det står.",
  ]);
  const rows = valueOf(await all.services.proposal("Import (SCB TAB1)", "Flows"));
  expect(rows.unknownUnits).toEqual([]);
});

test("a host that draws the line lower keeps what the fetch is about, or nothing; never a half", async () => {
  const sentence = { sv: "För stor.", en: "Too large." };
  const { dataset, provenance } = await fetchOf();
  for (const [most, extent] of [
    [packVintage(dataset, provenance, true).length - 1, "head"],
    [10, "nothing"],
  ] as const) {
    const texts = new MemoryTexts();
    const write = texts.write.bind(texts);
    texts.write = (key, text) =>
      text.length > most
        ? Promise.resolve({ ok: false, fault: { code: "too-large", sentence } })
        : write(key, text);
    expect((await new Vintages(texts).keep("A", dataset, provenance)).extent).toBe(extent);
    expect(texts.texts.size).toBe(extent === "head" ? 1 : 0);
  }
});

test("of more than the workbook should carry the oldest go first, the newest of each source last", async () => {
  const texts = new MemoryTexts();
  const vintages = new Vintages(texts);
  const made = office();
  const filler = "x".repeat(1_400_000);
  for (const [source, day] of [
    ["A", 1],
    ["B", 2],
    ["A", 3],
    ["A", 4],
    ["B", 5],
  ] as const) {
    made.now = `2026-11-0${day}T00:00:00Z`;
    const { dataset, provenance } = await fetchOf(made);
    await vintages.keep(source, { ...dataset, label: filler }, provenance);
  }
  await vintages.trim();
  const left = (await vintages.list()).map(({ source, fetched }) => source + fetched.slice(9, 10));
  expect(left).toEqual(["B5", "A4", "A3", "B2"]);
});
