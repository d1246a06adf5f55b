import { variable, type MemoryTable } from "./memory-office";
import { NEVER, open, tradeTable, valueOf } from "./opened";
import type { Selection } from "#engine";

async function planOf(
  selection: Selection,
  table: MemoryTable = tradeTable(),
  setUp?: (o: ReturnType<typeof open>) => void,
) {
  const opened = open();
  opened.scb.tables.set("TAB1", table);
  setUp?.(opened);
  const plan = valueOf(
    await opened.services.plan({ office: "scb", table: "TAB1" }, selection, NEVER),
  );
  return { plan, opened };
}
const CHOSEN: Selection = [
  { variable: "VarugruppKN", values: ["870380", "870390"] },
  { variable: "ContentsCode", values: ["*"] },
  { variable: "Tid", values: ["FROM(2022)"] },
];

test("cells, calls by the office's limits, seconds, and every choice in words", async () => {
  const { plan } = await planOf(CHOSEN);
  expect(plan).toMatchObject({ cells: 24, calls: 1, seconds: 1, warnings: [] });
  expect(plan.refused).toBeUndefined();
  expect(plan.chosen).toEqual([
    {
      variable: "VarugruppKN",
      count: 2,
      of: 6,
      words: { sv: "=Elbilar, Andra bilar", en: "=Elbilar, Andra bilar" },
    },
    {
      variable: "ContentsCode",
      count: 3,
      of: 3,
      words: { sv: "alla, nya med", en: "all, new ones too" },
    },
    {
      variable: "Tid",
      count: 4,
      of: 6,
      words: { sv: "från 2022, nya med", en: "from 2022, new ones too" },
    },
  ]);
  const narrow = await planOf(CHOSEN, tradeTable(), ({ scb }) => {
    scb.limits = { maxCells: 6, maxCalls: 1, timeWindow: 3 };
  });
  expect(narrow.plan).toMatchObject({ calls: 4, seconds: 12 });
});

test("asks nothing more of the office once the table is known", async () => {
  const { opened } = await planOf(CHOSEN);
  const before = opened.scb.asked.length;
  await opened.services.plan({ office: "scb", table: "TAB1" }, CHOSEN, NEVER);
  expect(opened.scb.asked).toHaveLength(before);
});

test("a pair of CN codes of which one holds the other is named", async () => {
  const { plan } = await planOf([{ variable: "VarugruppKN", values: ["87*"] }, ...CHOSEN.slice(1)]);
  expect(plan.warnings.map(({ sv }) => sv)).toEqual([
    "87 och 8703 är båda valda. 8703 ingår i 87: en summa räknar det två gånger.",
  ]);
  expect(plan.chosen[0]?.words.sv).toBe("87*, nya med");
});

test("what is not chosen is asked for by its name; what may be left out is told", async () => {
  const none = await planOf(CHOSEN.slice(1));
  expect(none.plan.refused?.sv).toBe("Välj minst en varukod.");
  const empty = await planOf([{ variable: "Tid", values: [] }, ...CHOSEN.slice(0, 2)]);
  expect(empty.plan.refused?.sv).toBe("Välj minst ett värde för år.");
  const wrong = await planOf([{ variable: "Tid", values: ["1999"] }, ...CHOSEN.slice(0, 2)]);
  expect(wrong.plan.refused?.sv).toMatch(/^1999 finns inte i Tid i TAB1.*Välj en annan\.$/u);
  const table = tradeTable();
  const withRegion = {
    ...table,
    variables: [
      variable("Region", ["00", "01"], { elimination: true, label: "region" }),
      ...table.variables,
    ],
  };
  const left = await planOf(CHOSEN, withRegion);
  expect(left.plan.warnings.map(({ sv }) => sv)).toEqual([
    "region är inte vald: kontoret svarar med summan.",
  ]);
});

test("above the cap it is refused; many cells, or too many periods to stand in columns, are told", async () => {
  const codes = Array.from({ length: 1001 }, (_, i) => String(100_000 + i));
  const periods = Array.from({ length: 501 }, (_, i) => String(1500 + i));
  const table = {
    ...tradeTable(),
    variables: [variable("A", codes), variable("Tid", periods, { role: "time" })],
  };
  const rule: Selection = [
    { variable: "A", values: ["*"] },
    { variable: "Tid", values: ["*"] },
  ];
  const large = await planOf(rule, table);
  expect(large.plan).toMatchObject({ cells: 501_501, calls: 0 });
  expect(large.plan.refused?.sv.replaceAll("\u00A0", " ")).toBe(
    "501 501 celler är för många. Högst 500 000 hämtas på en gång: välj färre värden eller år.",
  );
  const some = await planOf([{ variable: "A", values: ["TOP(300)"] }, ...rule.slice(1)], table);
  expect(some.plan.refused).toBeUndefined();
  expect(some.plan.warnings.map(({ en }) => en)).toEqual(["150,300 cells make the sheet slow."]);
  const days = Array.from({ length: 16_400 }, (_, i) => `d${i}`);
  const long = { ...table, variables: [variable("Tid", days, { role: "time" })] };
  const wide = await planOf([{ variable: "Tid", values: ["*"] }], long);
  expect(wide.plan.warnings.map(({ en }) => en)).toEqual([
    "16,404 columns have no room: a sheet has 16,384. Choose the long form or fewer periods.",
  ]);
});

test("a codelist's own codes are counted and named", async () => {
  const table = tradeTable();
  const codelists = [{ id: "vs_A", label: "Kapitel", type: "Valueset" as const }];
  const { plan, opened } = await planOf(
    [{ variable: "VarugruppKN", codelist: "vs_A", values: ["*"] }, ...CHOSEN.slice(1)],
    { ...table, variables: table.variables.map((v, i) => (i === 0 ? { ...v, codelists } : v)) },
    ({ scb }) => {
      const values = [{ code: "87", label: "Kapitel 87", standsFor: ["87"] }];
      scb.codelists.set("vs_A", { id: "vs_A", label: "Kapitel", type: "Valueset", values });
    },
  );
  expect(plan.chosen[0]).toMatchObject({ count: 1, of: 1 });
  const ref = { office: "scb", table: "TAB1" };
  expect(valueOf(await opened.services.codelist(ref, "vs_A", NEVER))).toEqual({
    codes: ["87"],
    labels: ["Kapitel 87"],
  });
});
