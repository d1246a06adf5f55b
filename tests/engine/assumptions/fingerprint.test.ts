import fc from "fast-check";
import type { Cell, TableInput } from "../../../engine/assumptions/cell";
import { CANONICAL_VERSION, fingerprint } from "../../../engine/assumptions/fingerprint";
import { readTables } from "../../../engine/assumptions/read-tables";
import { ENGLISH, SWEDISH, table } from "./tables";

function hex(tables: readonly TableInput[], scenario: string | null = "base"): string {
  const read = readTables(tables, true);
  return fingerprint(read.rows, scenario ?? undefined, read.unread);
}
const BASE = hex(SWEDISH);

/** SWEDISH with one table replaced. */
function swap(name: string, cells: readonly (readonly Cell[])[]): TableInput[] {
  return SWEDISH.map((input) => (input.name === name ? { name, cells } : input));
}
function cellsOf(name: string): readonly (readonly Cell[])[] {
  return SWEDISH.find((input) => input.name === name)?.cells ?? [];
}
/** SWEDISH with one cell replaced. */
function put(name: string, row: number, column: number, cell: Cell): TableInput[] {
  const cells = cellsOf(name).map((line) => [...line]);
  const line = cells[row];
  if (line) line[column] = cell;
  return swap(name, cells);
}

test("twelve hexadecimal digits, the same in every run: a change here changes every handle", () => {
  expect(CANONICAL_VERSION).toBe(1);
  expect(BASE).toMatch(/^[0-9a-f]{12}$/);
  // printf 'canonical 1' | sha256sum | cut -c1-12
  expect(hex([])).toBe("fb12c148a07c");
});

describe("what does not matter", () => {
  test("language of headers and words, spelling of units, codes, materials and marks", () => {
    expect(hex(ENGLISH)).toBe(BASE);
  });
  test("the language asked for, and a base name that is the default", () => {
    const settings = (...rows: Cell[][]): string =>
      hex([...ENGLISH, table(["setting", "value"], rows, "More")]);
    expect(settings(["language", "sv"])).toBe(BASE);
    expect(settings(["language", "en"], ["base name", "bas"])).toBe(BASE);
    expect(settings(["base name", "Nuläge"])).not.toBe(BASE);
    expect(settings(["draws", 7])).not.toBe(BASE);
  });
  test("names of tables and of the scenario", () => {
    expect(hex(SWEDISH.map(({ cells }) => ({ cells })))).toBe(BASE);
    expect(hex(SWEDISH, "Scenario A")).toBe(BASE);
    expect(hex(SWEDISH, null)).toBe(BASE);
  });
  test("order of tables, rows and columns, splitting of tables, blank rows, unknown columns", () => {
    const shuffled = fc
      .tuple(...SWEDISH.map((input) => shuffle(input)))
      .map((lists) => lists.flat())
      .chain((tables) => fc.shuffledSubarray(tables, { minLength: tables.length }));
    fc.assert(fc.property(shuffled, (tables) => hex(tables) === BASE));
  });
  test("tables left alone and Versions", () => {
    const versions = table(["version", "fingerprint", "reason"], [["1", BASE, "första"]], "V");
    const left = table(["# eget", "produkt", "enhet"], [[1, "x", "y"]], "L");
    expect(hex([...SWEDISH, versions, left])).toBe(BASE);
  });
  test("settings equal to their default", () => {
    const settings = cellsOf("Inställningar");
    const more = [
      ["saknas", "fel"],
      ["seed", 1],
      ["framskrivning", "ingen"],
      ["Price basis", "import och export"],
    ];
    expect(hex(swap("Inställningar", [...settings, ...more]))).toBe(BASE);
    const none = swap("Inställningar", [
      ["setting", "value"],
      ["convention", "uniform"],
    ]);
    const without = SWEDISH.filter((input) => input.name !== "Inställningar");
    expect(hex(none)).toBe(hex(without));
    expect(hex(without)).not.toBe(BASE);
  });
  test("numbers beyond 15 digits, -0, blanks inside codes and texts", () => {
    expect(hex(put("Flöden", 2, 3, 120.50000000000001))).toBe(BASE);
    expect(hex(put("Flöden", 1, 2, 2019.0000000000002))).toBe(BASE);
    expect(hex(put("Koder", 1, 1, "8703\u00a080\u202f10"))).toBe(BASE);
    expect(hex(put("Koder", 1, 1, "8703 80 10 90"))).toBe(BASE);
    expect(hex(put("Produkter", 1, 0, " Elbil\u00a0"))).toBe(BASE);
    expect(hex(put("Livslängder", 1, 7, "antagande ".normalize("NFD")))).toBe(BASE);
    expect(hex(put("Flöden", 1, 3, 0))).toBe(hex(put("Flöden", 1, 3, -0)));
  });
  test("a blank and a 0 where 0 means blank", () => {
    for (const [name, row, column] of [
      ["Produkter", 2, 2],
      ["Livslängder", 1, 1],
      ["Livslängder", 2, 4],
    ] as const) {
      expect(hex(put(name, row, column, 0))).toBe(BASE);
    }
  });
  test("the wide form against the long one", () => {
    const wide = [
      ["serie", "enhet", "flöde", "2020", 2019, "motpart"],
      ["87038010", "st", "import", 120.5, 100, null],
      ["Kabel", "ton", "inflöde", "", 7, null],
      ["Kabel", "ton", "export begagnad", "…", null, "Totalt"],
    ];
    expect(hex(swap("Flöden", wide))).toBe(BASE);
  });
});

/** The table with its rows dealt to one or two tables, each in an order of its own. */
function shuffle(input: TableInput): fc.Arbitrary<TableInput[]> {
  const [headers = [], ...rows] = input.cells;
  const order = fc.shuffledSubarray(
    headers.map((_, i) => i),
    { minLength: headers.length },
  );
  const dealt = fc.tuple(
    fc.shuffledSubarray([...rows, headers.map(() => null)], { minLength: rows.length + 1 }),
    fc.nat(rows.length),
    order,
    fc.boolean(),
  );
  return dealt.map(([all, cut, columns, hasMore]) => {
    const arrange = (line: readonly Cell[], more: Cell): Cell[] => [
      ...columns.map((i) => line[i] ?? null),
      ...(hasMore ? [more] : []),
    ];
    return [all.slice(0, cut), all.slice(cut)].map((part) => ({
      cells: [arrange(headers, "egen färg"), ...part.map((line) => arrange(line, "röd"))],
    }));
  });
}

describe("every recognised cell matters", () => {
  const places = SWEDISH.flatMap(({ name = "", cells }) =>
    cells
      .slice(1)
      .flatMap((line, row) => line.map((_, column) => [name, row + 1, column] as const)),
  );
  /** Another meaning for the cell, sound or not. */
  const other = (cell: Cell | undefined, pick: number): Cell => {
    if (typeof cell === "number")
      return [cell + 1, cell * 2, "..", "fel text", { error: "#N/A" }][pick] ?? 3;
    return (
      [`${JSON.stringify(cell)} annan`, "något annat", 4711, { error: "#REF!" }, "b"][pick] ?? "a"
    );
  };
  test("whichever cell is given another meaning, readable or not", () => {
    const seen = new Map<string, string>([[BASE, "unchanged"]]);
    for (const [name, row, column] of places) {
      for (let pick = 0; pick < 5; pick += 1) {
        const cell = other(cellsOf(name)[row]?.[column], pick);
        const changed = hex(put(name, row, column, cell));
        expect([name, row, column, cell, changed]).not.toEqual([name, row, column, cell, BASE]);
        seen.set(changed, `${name} ${row} ${column} ${JSON.stringify(cell)}`);
      }
    }
    // And no two of these changes are the same model.
    expect(seen.size).toBeGreaterThan(4.5 * places.length);
  });
  test("a row more, a row less, a row twice", () => {
    for (const { name = "", cells } of SWEDISH) {
      const last = cells.at(-1) ?? [];
      expect(hex(swap(name, cells.slice(0, -1)))).not.toBe(BASE);
      expect(hex(swap(name, [...cells, last]))).not.toBe(BASE);
    }
  });
  test("a missing value, a nil symbol and a blank are three things; ways of writing one are one", () => {
    const value = (cell: Cell): string => hex(put("Flöden", 1, 3, cell));
    expect(new Set([value(".."), value("-"), value(null), value(0)]).size).toBe(4);
    expect(new Set(["..", "…", ":", "x", "X", "saknas", "MISSING"].map(value)).size).toBe(1);
    expect(new Set(["-", "–", "−"].map(value)).size).toBe(1);
  });
  test("no text can imitate other cells", () => {
    const one = put("Livslängder", 1, 7, 'a"|mean="b');
    const two = put("Livslängder", 1, 7, "a|mean=b");
    expect(new Set([hex(one), hex(two), BASE]).size).toBe(3);
    const unread = put("Livslängder", 1, 3, "5|sd=?6");
    expect(hex(unread)).not.toBe(hex(put("Livslängder", 1, 3, "5")));
  });
  test("a table that could not be read stops answers, so it counts", () => {
    const misspelt = (cell: Cell): TableInput => table(["prodct", "enhett"], [["Elbil", cell]]);
    const found = [BASE, hex([...SWEDISH, misspelt("st")]), hex([...SWEDISH, misspelt("kg")])];
    expect(new Set(found).size).toBe(3);
    const named = { ...misspelt("st"), name: "annat namn" };
    expect(hex([named, ...SWEDISH])).toBe(found[1]);
  });
});

describe("Changes", () => {
  const changes = (...rows: Cell[][]): TableInput =>
    table(["scenario", "tabell", "rad", "kolumn", "operation", "värde"], rows, "C");
  const LONG: Cell[] = ["lång", "Livslängder", "produkt=Elbil; från år=", "medel", "*", 2];
  const SHORT: Cell[] = ["kort", "Livslängder", "produkt=Elbil", "medel", "=", 5];
  const with_ = (...rows: Cell[][]): TableInput[] => [...SWEDISH, changes(...rows)];

  test("only this scenario's rows count", () => {
    expect(hex(with_(LONG, SHORT), "base")).toBe(BASE);
    expect(hex(with_(LONG, SHORT), "lång")).toBe(hex(with_(LONG), "lång"));
    expect(hex(with_(LONG), "lång")).not.toBe(BASE);
    expect(hex(with_(LONG, SHORT), "kort")).not.toBe(hex(with_(LONG), "lång"));
  });
  test("a part holds all of them, with their scenarios", () => {
    const all = hex(with_(LONG, SHORT), null);
    expect(all).toBe(hex(with_(SHORT, LONG), null));
    const renamed = ["kort", ...LONG.slice(1)];
    expect(hex(with_(renamed), null)).not.toBe(hex(with_(LONG), null));
  });
  test("words in the other language, order of the key, spelling of the value", () => {
    const english: Cell[] = ["lång", "LIFETIMES", "from year=;product=Elbil", "mean", "*", 2];
    expect(hex(with_(english), "lång")).toBe(hex(with_(LONG), "lång"));
    const unit = (value: string, table: string): Cell[] => [
      "s",
      table,
      "serie=Kabel",
      "enhet",
      "=",
      value,
    ];
    expect(hex(with_(unit("ton", "Flöden")), "s")).toBe(hex(with_(unit("t", "flows")), "s"));
    const convention = (key: string, value: string): Cell[] => [
      "s",
      "Settings",
      key,
      "value",
      "=",
      value,
    ];
    expect(hex(with_(convention("setting=convention", "start")), "s")).toBe(
      hex(with_(convention("inställning=konvention", "början")), "s"),
    );
  });
  test.each([1, 2, 3, 4, 5])("its cell %d matters", (column) => {
    const others: Cell[] = ["", "Innehåll", "produkt=Kabel", "standardavvikelse", "+", 3];
    const other = LONG.map((cell, i) => (i === column ? (others[i] ?? null) : cell));
    expect(hex(with_(other), "lång")).not.toBe(hex(with_(LONG), "lång"));
  });
  test("a change whose scenario cannot be read may belong to any", () => {
    expect(hex(with_([{ error: "#N/A" }, ...LONG.slice(1)]), "base")).not.toBe(BASE);
  });
  test("a change limited to a table by its name tells that table's rows from others", () => {
    const lives = (source: string, name: string): TableInput =>
      table(
        ["product", "in force from", "distribution", "mean", "source"],
        [["Elbil", 2020, "fixed", 9, source]],
        name,
      );
    const limited: Cell[] = ["s", "A", "product=Elbil", "mean", "=", 5];
    const there = [lives("x", "A"), lives("y", "B")];
    const back = [lives("x", "B"), lives("y", "A")];
    expect(hex([...with_(limited), ...there], "s")).not.toBe(
      hex([...with_(limited), ...back], "s"),
    );
    expect(hex([...with_(limited), ...there])).toBe(hex([...with_(limited), ...back]));
  });
});
