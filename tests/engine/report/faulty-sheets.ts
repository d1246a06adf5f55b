import type { Cell } from "../../../engine/assumptions/cell";

export type Sheet = Record<string, Cell[][]>;

/** Sound and faulty each come by one CN code, 2020–2022, fixed 2 years, with cobalt. */
export function sheet(): Sheet {
  return {
    Varor: [
      ["product", "unit", "unit mass", "group"],
      ["Faulty", "pieces", 2, "G"],
      ["Sound", "pieces", 3, "G"],
    ],
    Koder: [
      ["product", "CN code"],
      ["Faulty", "85340011"],
      ["Sound", "85076000"],
    ],
    Handel: [
      ["series", "flow", "year", "value", "unit"],
      ...[2020, 2021, 2022].flatMap((year) => [
        ["85340011", "import", year, 10, "pieces"],
        ["85076000", "import", year, 20, "pieces"],
      ]),
    ],
    Liv: [
      ["product", "distribution", "mean"],
      ["Faulty", "fixed", 2],
      ["Sound", "fixed", 2],
    ],
    Halter: [
      ["product", "material", "amount", "unit", "source"],
      ["Faulty", "Co", 5, "g/piece", "own"],
      ["Sound", "Co", 7, "g/piece", "own"],
    ],
  };
}

/** The same two products with inflow given directly: nothing to tell of. */
export function cleanSheet(): Sheet {
  const flows = [2020, 2021].flatMap((year) => [
    ["Faulty", "inflow", year, 10, "pieces"],
    ["Sound", "inflow", year, 20, "pieces"],
  ]);
  const { Koder: _codes, ...tables } = sheet();
  return { ...tables, Handel: [["series", "flow", "year", "value", "unit"], ...flows] };
}

/** Puts a cell into row 1 (the faulty product's first) of a table. */
export function put(table: string, column: number, cell: Cell): (tables: Sheet) => void {
  return (tables) => {
    const row = tables[table]?.[1];
    if (!row) throw new Error(`no table ${table}`);
    row[column] = cell;
  };
}

const FLOW_KEY = "series=85340011; flow=import; year=2020; unit=pieces";

export interface Fault {
  readonly what: string;
  readonly make: (tables: Sheet) => void;
  /** Severity, table, key, column and parts of the two sentences, English. */
  readonly row: readonly [
    severity: string,
    table: string,
    key: string,
    column: string,
    message: RegExp,
    remedy: RegExp,
  ];
  readonly swedish: RegExp;
  /** False where the faulty product's numbers do not rest on it. */
  readonly stops?: false;
}

export const FAULTS: readonly Fault[] = [
  {
    what: "a text where a number belongs",
    make: put("Handel", 3, "lots"),
    row: ["error", "Handel", FLOW_KEY, "value", /"lots" is not a number/, /Write a number/],
    swedish: /”lots” är inget tal/,
  },
  {
    what: "a number as text",
    make: put("Handel", 3, "1 234,5"),
    row: ["error", "Handel", FLOW_KEY, "value", /"1 234,5" is text/, /Write it as a number/],
    swedish: /”1 234,5” är text/,
  },
  {
    what: "an error cell",
    make: put("Handel", 3, { error: "#DIV/0!" }),
    row: ["error", "Handel", FLOW_KEY, "value", /error: #DIV\/0!/, /Mend the formula/],
    swedish: /fel: #DIV\/0!/,
  },
  {
    what: "a fractional year",
    make: put("Handel", 2, 2020.5),
    row: [
      "error",
      "Handel",
      FLOW_KEY.replace("2020", "2020.5"),
      "year",
      /2020.5 is not a whole year/,
      /four digits/,
    ],
    swedish: /2020.5 är inget helt år/,
  },
  {
    what: "a duplicate key",
    make: (tables) => tables["Handel"]?.push(["85340011", "import", 2020, 10, "pieces"]),
    row: ["error", "Handel", FLOW_KEY, "", /same key/, /Keep one/],
    swedish: /samma nyckel/,
  },
  {
    what: "a negative lifetime",
    make: put("Liv", 2, -3),
    row: ["error", "Liv", "product=Faulty", "mean", /-3 is negative/, /Mend/],
    swedish: /-3 är negativt/,
  },
  {
    what: "an unknown product",
    make: put("Liv", 0, "Faulti"),
    row: [
      "error",
      "Liv",
      "product=Faulti",
      "product",
      /"Faulti" is not in Products \(is "Faulty" meant\?\)/,
      /Mend the name or add the product/,
    ],
    swedish: /”Faulti” finns inte i Produkter/,
  },
  {
    what: "an unknown material",
    make: put("Halter", 1, "Cobaltt"),
    row: [
      "note",
      "Halter",
      "product=Faulty; material=Cobaltt",
      "material",
      /Cobaltt is not in the list of Regulation \(EU\) 2024\/1252 \(is Co meant\?\)/,
      /Mend the name/,
    ],
    swedish: /Cobaltt finns inte i förordningens lista/,
    stops: false,
  },
  {
    what: "a material that may be two",
    make: put("Halter", 1, "C"),
    row: ["error", "Halter", "product=Faulty; material=C", "material", /may mean/, /Write out/],
    swedish: /kan betyda/,
  },
  {
    what: "an unknown unit",
    make: put("Halter", 3, "spoons"),
    row: ["error", "Halter", "product=Faulty; material=Co", "unit", /"spoons"/, /Use for example/],
    swedish: /”spoons” är ingen känd enhet/,
  },
  {
    what: "a CN code that lost its zero",
    make: put("Koder", 1, 1_012_100),
    row: [
      "error",
      "Koder",
      "product=Faulty; CN code=1012100",
      "CN code",
      /leading zero lost\?/,
      /Write the code as text/,
    ],
    swedish: /inledande nolla gått förlorad/,
  },
  {
    what: "an empty table",
    make: (tables) => (tables["Tom"] = []),
    row: ["error", "Tom", "", "", /table is empty/, /Give the table with its headers/],
    swedish: /Tabellen är tom/,
    stops: false,
  },
  {
    what: "a table without rows",
    make: (tables) => (tables["Start"] = [["product", "year", "stock"]]),
    row: ["warning", "Start", "", "", /headers but no rows/, /Add rows/],
    swedish: /inga rader/,
    stops: false,
  },
  {
    what: "unknown headers",
    make: (tables) =>
      (tables["Mitt"] = [
        ["foo", "bar"],
        ["Faulty", 1],
      ]),
    row: ["error", "Mitt", "", "", /of no known kind; the nearest is/, /begin .* with #/],
    swedish: /ingen av de kända sorterna/,
  },
  {
    what: "a misspelt header",
    make: (tables) =>
      (tables["Bas"] = [
        ["product", "year", "stok"],
        ["Faulty", 2019, 4],
      ]),
    row: [
      "error",
      "Bas",
      "",
      "",
      /nearest is Start, where the header stock is missing \(is "stok" misspelt\?\)/,
      /Mend the header/,
    ],
    swedish: /närmast är Startvärden, där rubriken bestånd saknas \(är ”stok” felstavat\?\)/,
  },
  {
    what: "a totals row",
    make: (tables) => tables["Handel"]?.push(["Total", null, null, 90, null]),
    row: ["error", "Handel", "", "", /looks like a totals row/, /\[#Headers\],\[#Data\]/],
    swedish: /ser ut som en summarad/,
    stops: false,
  },
  {
    what: "a totals row by its blank keys",
    make: (tables) => tables["Handel"]?.push([null, null, null, 90, null]),
    row: ["error", "Handel", "", "", /looks like a totals row/, /\[#Headers\],\[#Data\]/],
    swedish: /ser ut som en summarad/,
    stops: false,
  },
];
