import type { Cell } from "../../../engine/assumptions/cell";
import { duplicateKeys } from "../../../engine/assumptions/keys";
import { readTables } from "../../../engine/assumptions/read-tables";
import type { Finding } from "../../../engine/findings/finding";
import { READING } from "../../../engine/findings/reading";
import { describeCatalogue, holesIn } from "./catalogue";

describeCatalogue("reading", READING);

const FLOWS: Cell[] = ["serie", "flöde", "år", "värde", "enhet"];
const flow = (...cells: Cell[]): Cell[][] => [FLOWS, ["A", "import", 2018, 1, "kg"], cells];
const LIVES: Cell[] = ["produkt", "fördelning", "medel", "låg", "hög"];

/** Bad input, the finding it must give, and its sentences. */
const BAD: readonly (readonly [
  code: keyof typeof READING,
  cells: Cell[][],
  en: string,
  sv: string,
])[] = [
  [
    "unknown-table",
    [["prodct", "unit"]],
    'is missing (is "prodct" misspelt?).',
    "(är ”prodct” felstavat?).",
  ],
  ["empty-table", [], "it has no header row", "den har ingen rubrikrad"],
  ["no-rows", [FLOWS], "no rows", "inga rader"],
  [
    "ambiguous-table",
    [["product", "material", "component", "amount", "unit"]],
    "fit Content, Components",
    "för Innehåll, Komponenter",
  ],
  [
    "foreign-header",
    [["produkt", "enhet", "skala"]],
    '"skala" does not belong to Products',
    "”skala” hör inte till Produkter",
  ],
  ["equal-headers", [["produkt", "enhet", "unit"]], '"enhet" and "unit"', "”enhet” och ”unit”"],
  ["header-error", [["produkt", { error: "#REF!" }]], "(#REF!)", "(#REF!)"],
  ["wide-and-long", [["serie", "flöde", "enhet", "år", 2020]], "column year", "kolumnen år"],
  [
    "header-year",
    [["serie", "flöde", "enhet", 2020, "2301"]],
    'The header "2301"',
    "Rubriken ”2301”",
  ],
  [
    "mixed-units",
    [
      ["serie", "flöde", "enhet", 2020],
      ["A", "import", "t", 1],
      ["A", "import", "kr/kg", 1],
    ],
    "mixes units of Flows (t) and Prices (kr/kg)",
    "blandar enheter för Flöden (t) och Priser (kr/kg)",
  ],
  [
    "header-unit",
    [
      ["produkt", "enhet", "styckvikt (ton)"],
      ["A", "st", 1],
    ],
    "unit ton",
    "enheten ton",
  ],
  ["totals-row", flow("Summa", null, null, 1, null), "totals row", "summarad"],
  [
    "key-blank",
    flow("A", null, 2019, 1, "kg"),
    "The column flow is blank.",
    "Kolumnen flöde är tom.",
  ],
  [
    "value-missing",
    [
      ["produkt", "material", "mängd", "enhet"],
      ["A", "Co", "..", "g/st"],
    ],
    "The column amount has no value.",
    "Kolumnen mängd saknar värde.",
  ],
  ["cell-error", flow("A", "import", 2019, { error: "#N/A" }, "kg"), "#N/A", "#N/A"],
  [
    "number-as-text",
    flow("A", "import", 2019, "1 234,5", "kg"),
    '"1 234,5" is text',
    "”1 234,5” är text",
  ],
  ["not-a-number", flow("A", "import", 2019, "många", "kg"), '"många" is not', "”många” är inget"],
  ["number-out-of-range", flow("A", "import", 2019, 1e301, "kg"), "1e+301", "1e+301"],
  [
    "negative",
    [LIVES, ["A", "fast", -5, null, null]],
    "-5 is negative; mean",
    "-5 är negativt; medel",
  ],
  [
    "share-range",
    [
      ["produkt", "KN-kod", "andel"],
      ["A", "87", 25],
    ],
    "25 is not a share",
    "25 är ingen andel",
  ],
  [
    "quality-range",
    [
      ["produkt", "material", "mängd", "enhet", "kvalitet"],
      ["A", "Co", 1, "g/st", 6],
    ],
    "6 is not a quality",
    "6 är ingen kvalitet",
  ],
  ["year-not-whole", flow("A", "import", 2019.5, 1, "kg"), "2019.5", "2019,5"],
  [
    "year-date",
    flow("A", "import", 43831, 1, "kg"),
    "43831 looks like a date",
    "43831 ser ut som ett datum",
  ],
  ["year-range", flow("A", "import", 1700, 1, "kg"), "1700", "1700"],
  ["unknown-word", flow("A", "imprt", 2019, 1, "kg"), "column flow", "kolumnen flöde"],
  [
    "unit-not-here",
    [
      ["material", "pris", "enhet"],
      ["Co", 1, "kr/st"],
    ],
    '"SEK/piece" cannot be the unit here',
    "”SEK/piece” går inte som enhet här",
  ],
  ["unknown-unit", flow("A", "import", 2019, 1, "dussin"), '"dussin"', "”dussin”"],
  [
    "cn-odd",
    [
      ["produkt", "KN-kod"],
      ["A", 1012100],
    ],
    "1012100 has an odd number of digits: leading zero lost?",
    "har en inledande nolla gått förlorad?",
  ],
  [
    "cn-unreadable",
    [
      ["produkt", "KN-kod"],
      ["A", "ex 87"],
    ],
    '"ex 87"',
    "”ex 87”",
  ],
  [
    "material-ambiguous",
    [
      ["produkt", "material", "mängd", "enhet"],
      ["A", "C", 1, "g/st"],
    ],
    '"C" may mean',
    "”C” kan betyda",
  ],
  [
    "blank-or-zero",
    flow("A", "import", 2019, 0, "kg"),
    "cell in value is blank or 0",
    "cellen i värde är tom eller 0",
  ],
  ["low-high", [LIVES, ["A", "fast", 5, 6, 7]], "(6 – 5 – 7)", "(6 – 5 – 7)"],
  ["duplicate-key", flow("A", "import", 2018, 2, "t"), "same key", "samma nyckel"],
];

function findings(cells: Cell[][]): Finding[] {
  const read = readTables([{ name: "T", cells }], false);
  return [
    ...read.findings,
    ...read.unread.map((table) => table.finding),
    ...[...read.rows.values()].flatMap(duplicateKeys),
  ];
}

describe("bad input, one by one", () => {
  test.each(BAD)("%s", (code, cells, en, sv) => {
    const told = findings(cells);
    expect(told.map((finding) => finding.code)).toEqual([code]);
    expect(told[0]?.found.en).toContain(en);
    expect(told[0]?.found.sv).toContain(sv);
    for (const { found, remedy, table } of told) {
      expect(holesIn(found.sv, found.en, remedy.sv, remedy.en)).toEqual([]);
      expect(table).toBe("T");
    }
  });
  test("no sentence of reading is without such a case", () => {
    expect(BAD.map(([code]) => code).sort()).toEqual(Object.keys(READING).sort());
  });
});
