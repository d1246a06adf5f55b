import fc from "fast-check";
import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import {
  cellOrDefault,
  duplicateKeys,
  isTotalPartner,
  keyText,
  meaning,
} from "../../../engine/assumptions/keys";
import type { Row } from "../../../engine/assumptions/row";
import { read, rowsOf, table } from "./tables";
import type { Kind } from "../../../engine/assumptions/schema";

function duplicates(kind: Kind, ...inputs: TableInput[]): string[] {
  const products = table(["produkt", "enhet"], [["A", "st"]]);
  const all = kind === "Products" ? inputs : [products, ...inputs];
  return duplicateKeys(rowsOf(read(...all), kind)).map((finding) => finding.key.en);
}
const FLOWS = ["serie", "flöde", "år", "värde", "enhet", "motpart"];

describe("duplicate keys", () => {
  const cases: readonly [string, Kind, Cell[], Cell[][], number][] = [
    [
      "a product twice",
      "Products",
      ["produkt", "enhet"],
      [
        ["A", "st"],
        ["A", "kg"],
      ],
      1,
    ],
    [
      "case tells products apart",
      "Products",
      ["produkt", "enhet"],
      [
        ["A", "st"],
        ["a", "st"],
      ],
      0,
    ],
    [
      "a code spelt in two ways",
      "Codes",
      ["produkt", "KN-kod"],
      [
        ["A", "8703 80"],
        ["A", 870380],
      ],
      1,
    ],
    [
      "a blank origin is new",
      "Codes",
      ["produkt", "KN-kod", "ursprung"],
      [
        ["A", "87", null],
        ["A", "87", "ny"],
      ],
      1,
    ],
    [
      "used is another key",
      "Codes",
      ["produkt", "KN-kod", "ursprung"],
      [
        ["A", "87", null],
        ["A", "87", "begagnad"],
      ],
      0,
    ],
    [
      "one flow in two units of a kind",
      "Flows",
      FLOWS,
      [
        ["A", "import", 2020, 1, "kg", null],
        ["A", "import", 2020, 1, "t", null],
      ],
      1,
    ],
    [
      "kg beside pieces",
      "Flows",
      FLOWS,
      [
        ["A", "import", 2020, 1, "kg", null],
        ["A", "import", 2020, 1, "st", null],
      ],
      0,
    ],
    [
      "kg beside kronor",
      "Flows",
      FLOWS,
      [
        ["A", "import", 2020, 1, "kg", null],
        ["A", "import", 2020, 1, "tkr", null],
      ],
      0,
    ],
    [
      "a blank partner is the total",
      "Flows",
      FLOWS,
      [
        ["A", "import", 2020, 1, "kg", null],
        ["A", "import", 2020, 1, "kg", "Totalt"],
      ],
      1,
    ],
    [
      "partners",
      "Flows",
      FLOWS,
      [
        ["A", "import", 2020, 1, "kg", "DE"],
        ["A", "import", 2020, 1, "kg", "CN"],
      ],
      0,
    ],
    [
      "a blank scope is whole",
      "Content",
      ["produkt", "material", "mängd", "enhet", "omfattning"],
      [
        ["A", "Co", 1, "g/st", null],
        ["A", "kobolt", 2, "g/st", "helhet"],
      ],
      1,
    ],
    [
      "content from another year",
      "Content",
      ["produkt", "material", "mängd", "enhet", "från år"],
      [
        ["A", "Co", 1, "g/st", null],
        ["A", "Co", 2, "g/st", 2020],
      ],
      0,
    ],
    [
      "a blank origin of lifetimes is both",
      "Lifetimes",
      ["produkt", "ursprung", "fördelning", "medel"],
      [
        ["A", null, "fast", 1],
        ["A", "ny", "fast", 2],
      ],
      0,
    ],
    [
      "in force from tells apart",
      "Lifetimes",
      ["produkt", "gäller från år", "fördelning", "medel"],
      [
        ["A", null, "fast", 1],
        ["A", 2020, "fast", 2],
      ],
      0,
    ],
    [
      "a blank phase is use",
      "Start",
      ["produkt", "år", "bestånd", "fas"],
      [
        ["A", 2020, 1, null],
        ["A", 2020, 2, "användning"],
      ],
      1,
    ],
    [
      "cohorts",
      "Start",
      ["produkt", "år", "bestånd", "årsklass"],
      [
        ["A", 2020, 1, 2019],
        ["A", 2020, 2, 2018],
      ],
      0,
    ],
    [
      "settings in two languages",
      "Settings",
      ["inställning", "värde"],
      [
        ["convention", "end"],
        ["konvention", "slutet"],
      ],
      1,
    ],
    [
      "changes have no key",
      "Changes",
      ["scenario", "table", "row", "column", "operation", "value"],
      [
        ["s", "Flows", "series=A", "value", "*", 2],
        ["s", "Flows", "series=A", "value", "*", 2],
      ],
      0,
    ],
  ];
  test.each(cases)("%s (%s)", (_, kind, headers, rows, count) => {
    expect(duplicates(kind, table(headers, rows))).toHaveLength(count);
  });

  test("across two tables of a kind, and across the long and the wide form", () => {
    const long = table(FLOWS, [["A", "import", 2020, 1, "kg", null]], "L");
    const wide = table(["serie", "flöde", "enhet", 2019, 2020], [["A", "import", "t", 3, 4]], "W");
    expect(duplicates("Flows", long, wide)).toEqual(["series=A; flow=import; year=2020; unit=t"]);
  });
  test("a key that stands three times is told once, and its product has no answer", () => {
    const rows = [1, 2, 3].map((value) => ["A", "import", 2020, value, "kg", null]);
    const found = duplicateKeys(rowsOf(read(table(FLOWS, rows, "F")), "Flows"));
    expect(
      found.map(({ code, severity, table: name, blocks }) => [code, severity, name, blocks]),
    ).toEqual([["duplicate-key", "error", "F", ["A"]]]);
  });
  test("broken rows have their own finding", () => {
    const rows = [
      ["A", "import", 2020, 1, "kg", null],
      ["A", "import", 2020, "fem", "kg", null],
    ];
    expect(duplicates("Flows", table(FLOWS, rows))).toEqual([]);
  });
  test("no rows, no duplicates", () => {
    expect(duplicateKeys([])).toEqual([]);
  });
});

describe("keyText", () => {
  test("no name can imitate another key", () => {
    const rowOf = (product: string, component: string): Row => ({
      kind: "Components",
      table: "",
      cells: { product, component },
      broken: false,
    });
    const names = fc.string({ unit: fc.constantFrom("a", "|", '"', ",", "\\") });
    fc.assert(
      fc.property(names, names, names, names, (a, b, c, d) => {
        const isSame = keyText(rowOf(a, b)) === keyText(rowOf(c, d));
        expect(isSame).toBe(a === c && b === d);
      }),
    );
  });
});

describe("what a blank means", () => {
  test.each([undefined, "Totalt", "total", "SUMMA", "tot"])(
    "partner %j is the total",
    (partner) => {
      expect(isTotalPartner(partner)).toBe(true);
      expect(meaning("Flows", "partner", partner)).toBeUndefined();
    },
  );
  test("a country is not, and elsewhere the word is a word", () => {
    expect(isTotalPartner("DE")).toBe(false);
    expect(meaning("Flows", "series", "Totalt")).toBe("Totalt");
    expect(meaning("Disruptions", "partner", "Totalt")).toBe("Totalt");
  });
  test("the pile of waste in Handling is one, in either language", () => {
    expect(meaning("Handling", "for", "Avfall")).toBe("waste");
    expect(meaning("Handling", "for", "Avfallskvarn")).toBe("Avfallskvarn");
    expect(meaning("Observed", "for", "Avfall")).toBe("Avfall");
  });
  test("defaults of the contract", () => {
    const row: Row = { kind: "Start", table: "", cells: { product: "A" }, broken: false };
    expect(cellOrDefault(row, "phase")).toBe("use");
    expect(cellOrDefault(row, "product")).toBe("A");
    expect(cellOrDefault(row, "profile")).toBeUndefined();
  });
});
