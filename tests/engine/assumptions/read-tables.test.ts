import type { Cell } from "../../../engine/assumptions/cell";
import { Mark } from "../../../engine/assumptions/cell";
import { readTables } from "../../../engine/assumptions/read-tables";
import { codes, ENGLISH, read, readDesktop, rowsOf, SWEDISH, table } from "./tables";

const PRODUCTS = table(["produkt", "enhet"], [["Elbil", "st"]], "P");
const FLOW_HEADERS = ["serie", "flöde", "år", "värde", "enhet"];

describe("sound tables", () => {
  test("are read without findings, alike in both languages", () => {
    const swedish = read(...SWEDISH);
    const english = read(...ENGLISH);
    expect([codes(swedish), codes(english)]).toEqual([[], []]);
    const cells = (of: typeof swedish): unknown =>
      [...of.rows].map(([kind, rows]) => [kind, rows.map((row) => row.cells)]);
    // Marks, a total partner and values of settings are kept as written; their meaning is the same.
    const asWritten: readonly (readonly [string, string])[] = [
      ['"text":".."', '"text":"missing"'],
      ['"Totalt"', '"total"'],
      ['"slutet"', '"end"'],
    ];
    const translated = asWritten.reduce(
      (text, [sv, en]) => text.replace(sv, en),
      JSON.stringify(cells(swedish)),
    );
    expect(translated).toBe(JSON.stringify(cells(english)));
  });
  test("one kind may come as several tables, each row with its own table's name", () => {
    const rows = rowsOf(
      read(
        PRODUCTS,
        table(FLOW_HEADERS, [["Elbil", "inflöde", 2019, 1, "st"]], "A"),
        table(
          ["unit", "value", "year", "flow", "series"],
          [["st", 2, 2020, "inflow", "Elbil"]],
          "B",
        ),
      ),
      "Flows",
    );
    expect(rows.map((row) => [row.table, row.cells.year])).toEqual([
      ["A", 2019],
      ["B", 2020],
    ]);
  });
  test("cells are counted with headers and tables left alone", () => {
    expect(read(PRODUCTS, table(["#", "b"], [[1, 2]])).cellCount).toBe(8);
  });
  test("a table whose first header starts with # is not there", () => {
    const left = read(PRODUCTS, table(["# mina", "produkt", "enhet"], [[1, "x", "felenhet"]]));
    expect(codes(left)).toEqual([]);
    expect(left.unread).toEqual([]);
    expect(rowsOf(left, "Products")).toHaveLength(1);
  });
});

describe("tables that cannot be read", () => {
  test.each<[string, Cell[][]]>([
    ["no row at all", []],
    ["a blank header row", [[null, "", " "]]],
  ])("%s: empty", (_, cells) => {
    expect(codes(read({ name: "E", cells }))).toEqual(["empty-table"]);
  });
  test("headers alone: a warning", () => {
    const found = read(table(["produkt", "enhet"], [[null, null]], "P")).findings;
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["no-rows", "warning"]]);
  });
  test("of no kind: kept as given, others are read all the same", () => {
    const broken = table(["prodct", "enhett"], [["Elbil", "st"]], "X");
    const found = read(broken, PRODUCTS);
    expect(found.unread.map(({ input, nearest }) => [input, nearest])).toEqual([
      [broken, "Products"],
    ]);
    expect(rowsOf(found, "Products")).toHaveLength(1);
  });
});

describe("blank rows", () => {
  test("are ignored wherever they stand, and what stands in unknown columns does not count", () => {
    const rows = [
      [null, null, "anteckning"],
      ["Elbil", "st", null],
      ["", "  ", null],
      [null, null, 17],
    ];
    const found = read(table(["produkt", "enhet", "färg"], rows));
    expect(codes(found)).toEqual([]);
    expect(rowsOf(found, "Products")).toHaveLength(1);
  });
  test("a remark in a column that the kind does not have makes no row", () => {
    const found = read(
      table([...FLOW_HEADERS, "note"], [[null, null, null, null, null, "se blad 2"]]),
    );
    expect(codes(found)).toEqual(["no-rows"]);
  });
  test("where blanks arrive as 0 a row of zeros is blank", () => {
    const rows = [
      ["Elbil", "inflöde", 2019, 5, "st"],
      [null, null, null, null, null],
    ];
    const found = readDesktop(PRODUCTS, table(FLOW_HEADERS, rows));
    expect(codes(found)).toEqual([]);
    expect(rowsOf(found, "Flows")).toHaveLength(1);
  });
});

describe("totals rows", () => {
  const wide = ["serie", "flöde", "enhet", 2019, 2020];
  test.each<[string, Cell[], Cell[]]>([
    ["Total", FLOW_HEADERS, ["Total", null, null, 12, null]],
    ["Summa", FLOW_HEADERS, ["Summa", null, null, 12, null]],
    ["TOTALT", FLOW_HEADERS, [" TOTALT ", "", "", 12, ""]],
    [
      "Total in an unknown first column",
      ["färg", ...FLOW_HEADERS],
      ["Total", null, null, null, 12],
    ],
    ["blank keys beside a number", FLOW_HEADERS, [null, null, null, 12, null]],
    ["blank keys in the wide form", wide, [null, "", null, 12, 13]],
  ])("%s: refused, the rows above count", (_, headers, total) => {
    const isWide = headers === wide;
    const offset = headers.length - 5;
    const first: Cell[] = isWide
      ? ["Elbil", "inflöde", "st", 12, 13]
      : ["Elbil", "inflöde", 2019, 12, "st"];
    const row = [...Array.from({ length: Math.max(0, offset) }, () => null), ...first];
    const found = read(PRODUCTS, table(headers, [row, total, [null, null]], "F"));
    expect(found.findings.map(({ code, table: name, severity }) => [code, name, severity])).toEqual(
      [["totals-row", "F", "error"]],
    );
    expect(rowsOf(found, "Flows")).toHaveLength(isWide ? 2 : 1);
  });
  test("only as the last row: elsewhere the key is blank", () => {
    const rows = [
      [null, null, null, 12, null],
      ["Elbil", "inflöde", 2019, 12, "st"],
    ];
    expect(codes(read(PRODUCTS, table(FLOW_HEADERS, rows)))).toEqual(
      Array.from({ length: 4 }, () => "key-blank"),
    );
  });
  test("numbers in unknown columns make no total", () => {
    const rows = [
      ["Elbil", "st", "gul"],
      [null, null, 17],
    ];
    expect(codes(read(table(["produkt", "enhet", "färg"], rows)))).toEqual([]);
  });
  test("a product that is called Totalförsvar is no total", () => {
    expect(codes(read(table(["produkt", "enhet"], [["Totalförsvar", "st"]])))).toEqual([]);
  });
});

describe("a series that is a product's name", () => {
  const flows = table(FLOW_HEADERS, [[8703, "import", 2020, 5, "st"]]);
  test("is the product, wherever the table of products stands", () => {
    const products = table(["produkt", "enhet"], [["8703", "st"]]);
    for (const order of [
      [flows, products],
      [products, flows],
    ]) {
      expect(rowsOf(read(...order), "Flows")[0]?.cells.series).toBe("8703");
    }
    const odd = table(["produkt", "enhet"], [["0870 3", "st"]]);
    const byText = table(FLOW_HEADERS, [["0870 3", "import", 2020, 5, "st"]]);
    expect(rowsOf(read(byText, odd), "Flows")[0]?.cells.series).toBe("0870 3");
  });
  test("else a code, and an odd one has lost its zero", () => {
    const odd = table(FLOW_HEADERS, [[87031, "import", 2020, 5, "st"]]);
    expect(codes(read(PRODUCTS, odd))).toEqual(["cn-odd"]);
  });
});

describe("what a fault stops", () => {
  const rows = (bad: Cell[]): Cell[][] => [
    ["A", "inflöde", 2019, 1, "st"],
    bad,
    ["B", "inflöde", 2019, 1, "st"],
  ];
  const blocks = (bad: Cell[]): unknown =>
    read(table(FLOW_HEADERS, rows(bad))).findings.map(({ code, blocks: names }) => [code, names]);
  test("the product of the row", () => {
    expect(blocks(["B", "inflöde", 2020.5, 1, "st"])).toEqual([["year-not-whole", ["B"]]]);
  });
  test("every product of the table where the row's own cannot be read", () => {
    expect(blocks([{ error: "#N/A" }, "inflöde", 2020, 1, "st"])).toEqual([
      ["cell-error", ["A", "B"]],
    ]);
    expect(blocks([null, "inflöde", 2020, 1, "st"])).toEqual([["key-blank", ["A", "B"]]]);
  });
});

describe("desktop Excel, where a blank arrives as 0", () => {
  test("blank optional cells of the first kind are blank", () => {
    const lives = table(
      ["produkt", "från år", "gäller från år", "fördelning", "medel", "sd", "låg", "hög", "källa"],
      [["Elbil", null, null, "fast", 18, null, null, null, null]],
    );
    const found = readDesktop(PRODUCTS, lives);
    expect(codes(found)).toEqual([]);
    expect(rowsOf(found, "Lifetimes")[0]?.cells).toEqual({
      product: "Elbil",
      distribution: "fixed",
      mean: 18,
    });
  });
  test("a blank or 0 value is unverified, named with its key", () => {
    const found = readDesktop(
      PRODUCTS,
      table(FLOW_HEADERS, [
        ["Elbil", "inflöde", 2019, 5, "st"],
        ["Elbil", "inflöde", 2020, null, "st"],
        ["Elbil", "inflöde", 2021, "..", "st"],
      ]),
    );
    expect(found.findings.map(({ code, key, blocks }) => [code, key.sv, blocks])).toEqual([
      ["blank-or-zero", "serie=Elbil; flöde=inflöde; år=2020; enhet=st", ["Elbil"]],
    ]);
    expect(rowsOf(found, "Flows").map((row) => row.cells.value)).toEqual([
      5,
      undefined,
      new Mark(".."),
    ]);
  });
  test("under a year header as well", () => {
    const wide = table(
      ["serie", "flöde", "enhet", 2019, 2020],
      [["Elbil", "inflöde", "st", 5, null]],
    );
    expect(codes(readDesktop(PRODUCTS, wide))).toEqual(["blank-or-zero"]);
  });
  test("blank dates, projections and notes stop nothing", () => {
    const found = readDesktop(
      table(["produkt", "enhet", "framskrivning", "anmärkning"], [["Elbil", "st", null, null]]),
      table(
        ["scenario", "tabell", "rad", "kolumn", "operation", "värde", "date", "author"],
        [["s", "Livslängder", "produkt=Elbil", "medel", "*", 2, null, null]],
      ),
      table(["källa", "citation", "fetched", "rows"], [["IEA", "GEVO 2024", null, null]]),
    );
    expect(codes(found)).toEqual([]);
  });
});

test("reading is the same whatever order the tables come in, but for the order of findings", () => {
  const there = readTables(SWEDISH, true);
  const back = readTables([...SWEDISH].reverse(), true);
  for (const [kind, rows] of there.rows) expect(back.rows.get(kind)).toEqual(rows);
});
