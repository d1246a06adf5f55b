import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import {
  columnPhrase,
  headerText,
  isLeftAlone,
  kindPhrase,
  recognise,
  type Recognised,
} from "../../../engine/assumptions/recognise";
import { HEADERS, headersOf } from "./contract-headers";

function recognised(headers: readonly Cell[]): Recognised {
  const result = recognise(headers, "T");
  if ("finding" in result) throw new Error(result.finding.found.en);
  return result;
}
function refused(headers: readonly Cell[]): {
  code: string;
  en: string;
  sv: string;
  nearest: unknown;
} {
  const result = recognise(headers, "T");
  if (!("finding" in result)) throw new Error(`recognised as ${result.schema.kind}`);
  const { finding, nearest } = result;
  expect(finding.table).toBe("T");
  return { code: finding.code, en: finding.found.en, sv: finding.found.sv, nearest };
}

describe("every kind by the contract's headers", () => {
  test.each(HEADERS)(
    "%s: all headers in English, in Swedish, required ones alone",
    (kind, list) => {
      const headers = headersOf(list);
      const english = recognised(headers.map((header) => header.en));
      expect(english.schema.kind).toBe(kind);
      expect(english.columns).toEqual(headers.map((header) => header.en));
      const swedish = recognised(headers.map((header) => header.sv));
      expect(swedish.schema.kind).toBe(kind);
      expect(swedish.columns).toEqual(english.columns);
      const needed = headers.filter((header) => header.required);
      expect(recognised(needed.map((header) => header.sv)).schema.kind).toBe(kind);
      for (const left of needed) {
        const rest = needed.filter((header) => header !== left).map((header) => header.sv);
        const result = recognise(rest, "T");
        expect("schema" in result ? result.schema.kind : "none").not.toBe(kind);
      }
    },
  );

  test("order, case, blanks and units in parentheses do not matter", () => {
    const dress = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => ` ${text}\u00a0`,
      (text) => `${text} (kg)`,
      (text) => `${text}(antal per år) `,
      (text) => text.normalize("NFD"),
    );
    const kinds = fc.constantFrom(...HEADERS).chain(([kind, list]) => {
      const headers = headersOf(list);
      const words = fc.tuple(
        ...headers.map((header) =>
          fc.tuple(fc.constantFrom(header.en, header.sv), dress).map(([word, put]) => put(word)),
        ),
      );
      const order = fc.shuffledSubarray(
        headers.map((_, i) => i),
        { minLength: headers.length },
      );
      return fc.tuple(fc.constant(kind), words, order);
    });
    fc.assert(
      fc.property(kinds, ([kind, words, order]) => {
        expect(recognised(order.map((i) => words[i] ?? "")).schema.kind).toBe(kind);
      }),
    );
  });

  test("headers that nobody knows are kept and ignored, blank ones too", () => {
    const { schema, columns } = recognised(["Kommentar", "produkt", "enhet", "", "färg", null]);
    expect(schema.kind).toBe("Products");
    expect(columns).toEqual([undefined, "product", "unit", undefined, undefined, undefined]);
  });
  test("source, note, status and definition may stand in any table, unread where not its own", () => {
    const { schema, columns } = recognised([
      "produkt",
      "enhet",
      "källa",
      "status",
      "definition",
      "note",
    ]);
    expect(schema.kind).toBe("Products");
    expect(columns).toEqual(["product", "unit", undefined, undefined, undefined, "note"]);
  });
});

describe("wide form", () => {
  test.each([
    ["Flows", ["serie", "flöde", "enhet", 2019, 2020, "2021"]],
    ["Prices", ["serie", "enhet", "2019", 2020]],
    ["Observed", ["gäller", "mått", "enhet", " 2019 ", 2020]],
  ])("%s by numbers and texts", (kind, headers) => {
    const table = recognised(headers);
    expect(table.schema.kind).toBe(kind);
    const years = table.years.filter((year) => year !== undefined);
    expect(years[0]).toBe(2019);
    expect(years).toHaveLength(headers.filter((h) => /^\s*\d+\s*$/.test(String(h))).length);
  });
  test("year headers beside year or value are refused", () => {
    expect(refused(["serie", "flöde", "enhet", "år", "2020"]).code).toBe("wide-and-long");
    expect(refused(["serie", "flöde", "enhet", "värde", 2020]).code).toBe("wide-and-long");
  });
  test.each([1799, "1799", 2301, "2301", 45_292, " 45292 ", 20.5, -2020])(
    "%s among year headers is refused: its column would be left out in silence",
    (header) => {
      expect(refused(["serie", "flöde", "enhet", 2019, header]).code).toBe("header-year");
    },
  );
  test("a header that is no number is ignored among them, as elsewhere", () => {
    const headers = ["serie", "flöde", "enhet", 2019, "Min egen", "2020 prel."];
    expect(recognised(headers).years.filter((year) => year !== undefined)).toEqual([2019]);
  });
  test("other kinds ignore year headers", () => {
    expect(recognised(["produkt", "enhet", 2020]).columns).toEqual(["product", "unit", undefined]);
  });
  test("one year twice is refused, as number and text", () => {
    expect(refused(["serie", "flöde", "enhet", 2020, "2020"]).code).toBe("equal-headers");
  });
});

describe("flows or prices: of one set of headers the units tell", () => {
  const headers = ["serie", "flöde", "enhet", 2020, "2021"];
  const rows = (...units: readonly Cell[]): Cell[][] =>
    units.map((unit) => ["A", "import", unit, 1, 2]);
  const kindOf = (of: readonly Cell[], ...units: readonly Cell[]): string => {
    const result = recognise(of, "T", rows(...units));
    return "finding" in result ? result.finding.code : result.schema.kind;
  };

  test("units are flows, ratios are prices", () => {
    expect(kindOf(headers, "t", "tkr")).toBe("Flows");
    expect(kindOf(headers, "SEK/kg", "tkr/st")).toBe("Prices");
    expect(kindOf(headers, null, "kr/kg", "")).toBe("Prices");
  });
  test("without a unit that can be read they are flows, as the headers say", () => {
    expect(kindOf(headers)).toBe("Flows");
    expect(kindOf(headers, null, "hg", 5)).toBe("Flows");
  });
  test("mixed units are an error that names both kinds", () => {
    const result = recognise(headers, "T", rows("t", "SEK/kg"));
    if (!("finding" in result)) throw new Error("recognised");
    expect(result).toMatchObject({ nearest: "Flows", finding: { code: "mixed-units" } });
    expect(result.finding.found.en).toContain("Flows (t)");
    expect(result.finding.found.en).toContain("Prices (SEK/kg)");
    expect(result.finding.found.sv).toContain("Flöden (t) och Priser (SEK/kg)");
  });
  test("only this tie looks at the cells", () => {
    expect(kindOf(["serie", "flöde", "år", "värde", "enhet"], "SEK/kg")).toBe("Flows");
    expect(kindOf(["serie", "flöde", "år", "pris", "enhet"], "t")).toBe("Prices");
    expect(kindOf(["serie", "år", "enhet", 2020], "t")).toBe("wide-and-long");
    expect(kindOf(["serie", "färg", "enhet", 2020], "t", "SEK/kg")).toBe("Prices");
  });
  test("a header that prices do not know is refused", () => {
    expect(kindOf([...headers, "motpart"], "SEK/kg")).toBe("foreign-header");
    expect(kindOf([...headers, "motpart"], "t")).toBe("Flows");
  });
});

describe("which kind", () => {
  test("the most required columns win: a content table also holds what Products needs", () => {
    expect(recognised(["product", "material", "amount", "unit"]).schema.kind).toBe("Content");
    expect(recognised(["serie", "flöde", "år", "värde", "enhet"]).schema.kind).toBe("Flows");
  });
  test("of equals the one that knows most headers", () => {
    // Products and Lifetimes need two columns each; Lifetimes knows four of these, Products two.
    const both = ["product", "unit", "distribution", "mean", "sd"];
    expect(refused(both)).toMatchObject({ code: "foreign-header", nearest: "Lifetimes" });
    // Four required each; Content knows material, Components does not know scope.
    const parts = ["product", "material", "component", "amount", "unit", "scope"];
    expect(refused(parts)).toMatchObject({ code: "foreign-header", nearest: "Content" });
  });
  test("a full tie is an error that names both", () => {
    const tie = refused(["product", "material", "component", "amount", "unit"]);
    expect(tie.code).toBe("ambiguous-table");
    expect(tie.en).toContain("Content, Components");
    expect(tie.sv).toContain("Innehåll, Komponenter");
  });
  test("a known header of another kind is an error that names header and kind", () => {
    const foreign = refused(["produkt", "enhet", "Ålder vid inträde (år)"]);
    expect(foreign).toMatchObject({ code: "foreign-header", nearest: "Products" });
    expect(foreign.sv).toContain("Ålder vid inträde (år)");
    expect(foreign.sv).toContain("Produkter");
  });
});

describe("what is refused", () => {
  test.each([
    [["product", "unit", "Produkt"]],
    [["product", "unit", "unit mass", "Styckvikt (kg)"]],
    [["product", "unit", "färg", "Färg (RAL)"]],
  ])("equal headers %j", (headers) => {
    expect(refused(headers).code).toBe("equal-headers");
  });
  test("several blank headers are not equal headers", () => {
    expect(recognised(["product", "unit", null, "", null]).schema.kind).toBe("Products");
  });
  test.each([[["product", "#REF!"]], [[{ error: "#N/A" }, "unit", "product"]]])(
    "an error among the headers %j",
    (headers) => {
      expect(refused(headers).code).toBe("header-error");
    },
  );
  test.each([
    [["prodct", "enhet"], "Products", "product", "prodct"],
    [["produkt", "enhett"], "Products", "unit", "enhett"],
    [["produkt", "fördelnning", "medel"], "Lifetimes", "distribution", "fördelnning"],
    [["serie", "flode", "år", "värde", "enhet"], "Flows", "flow", "flode"],
    [["produkt", "material", "mangd", "enhet", "från år"], undefined, "amount", "mangd"],
    [["instälning", "värde"], "Settings", "setting", "instälning"],
  ])("a misspelt header %j", (headers, kind, column, misspelt) => {
    const result = recognise(headers, "T");
    if (kind === undefined) {
      // Products fits, and then material does not belong there.
      expect("finding" in result && result.finding.code).toBe("foreign-header");
      return;
    }
    const told = refused(headers);
    expect(told).toMatchObject({ code: "unknown-table", nearest: kind });
    expect(told.en).toContain(kind);
    expect(told.en).toContain(`header ${column} is missing`);
    expect(told.en).toContain(`"${misspelt}" misspelt`);
  });
  test("a header that is missing", () => {
    const told = refused(["produkt", "från år", "medel", "standardavvikelse"]);
    expect(told).toMatchObject({ code: "unknown-table", nearest: "Lifetimes" });
    expect(told.sv).toContain("Livslängder, där rubriken fördelning saknas.");
  });
  test("headers without any likeness: the nearest is named, but it is not taken to be that", () => {
    const told = refused(["hej", "svejs"]);
    expect(told.code).toBe("unknown-table");
    expect(told.nearest).toBeUndefined();
  });
});

describe("left alone", () => {
  test.each([
    [["# egna anteckningar", "produkt", "enhet"], true],
    [["  #produkt", "enhet"], true],
    [["#"], true],
    [["#N/A", "enhet"], false],
    [["produkt", "#enhet"], false],
    [[null, "#"], false],
    [[], false],
  ])("%j: %s", (headers, expected) => {
    expect(isLeftAlone(headers)).toBe(expected);
  });
});

describe("units in headers", () => {
  test.each([
    ["styckvikt (kg)", 0],
    ["Unit mass (kg per piece)", 0],
    ["styckvikt (t)", 1],
    ["unit mass (g)", 1],
  ])("%s: %d warnings", (header, count) => {
    const { findings } = recognised(["produkt", "enhet", header]);
    expect(findings.map((finding) => finding.code)).toEqual(
      Array.from({ length: count }, () => "header-unit"),
    );
  });
  test("a mean in months is warned of", () => {
    const { findings } = recognised(["produkt", "fördelning", "medel (månader)", "sd (år)"]);
    expect(findings.map((finding) => finding.found.sv)).toEqual([
      "Rubriken ”medel (månader)” nämner enheten månader, men kolumnen läses alltid i år.",
    ]);
  });
});

test("names in both languages", () => {
  expect(headerText(" Styckvikt  (kg) ")).toBe("styckvikt");
  expect(kindPhrase("Start")).toEqual({ sv: "Startvärden", en: "Start" });
  expect(columnPhrase("CN code")).toEqual({ sv: "KN-kod", en: "CN code" });
});
