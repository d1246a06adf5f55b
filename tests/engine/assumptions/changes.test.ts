import fc from "fast-check";
import type { Cell } from "../../../engine/assumptions/cell";
import { Mark } from "../../../engine/assumptions/cell";
import { applyChanges, scenariosIn } from "../../../engine/assumptions/changes";
import { EVERY_PRODUCT } from "../../../engine/findings/finding";
import { contentText, textIn, type Row } from "../../../engine/assumptions/row";
import { BASE, changed, changesTable, column, faults } from "./change-tables";
import { read, table } from "./tables";

const shownValue = (row: Row): string => contentText(row.cells.value, undefined, "en");
const ELBIL = "product=Elbil; from year=";

describe("scenarios", () => {
  const tables = read(
    ...BASE,
    changesTable(
      ["lång", "Livslängder", "produkt=Kabel", "medel", "*", 2],
      ["kort", "Livslängder", "produkt=Kabel", "medel", "=", 5],
      ["lång", "Livslängder", "produkt=Elbil", "medel", "+", 1],
    ),
  );
  test("their names in order of appearance", () => {
    expect(scenariosIn(tables.rows)).toEqual(["lång", "kort"]);
  });
  test("only the scenario's own rows are applied", () => {
    expect(column(applyChanges(tables.rows, "lång"), "Lifetimes", "mean")).toEqual([19, 21, 60]);
    expect(column(applyChanges(tables.rows, "kort"), "Lifetimes", "mean")).toEqual([18, 20, 5]);
    const base = applyChanges(tables.rows, "base");
    expect(base.rows).toBe(tables.rows);
    expect(base.applied).toBe(0);
  });
  test("no table of changes, no scenarios", () => {
    expect(scenariosIn(read(...BASE).rows)).toEqual([]);
  });
});

describe("operations", () => {
  test("on one cell = first, then *, then +, in whatever order the rows stand", () => {
    const rows: Cell[][] = [
      ["Livslängder", "produkt=Kabel", "medel", "+", 1],
      ["Livslängder", "produkt=Kabel", "medel", "*", 3],
      ["Livslängder", "produkt=Kabel", "medel", "=", 10],
      ["Livslängder", "produkt=Kabel", "medel", "*", 1.1],
      ["Livslängder", "produkt=Kabel", "medel", "*", 0.7],
      ["Livslängder", "produkt=Kabel", "medel", "+", 0.1],
    ];
    // 10 · 0.7 · 1.1 · 3 + 0.1 + 1 = 24.2
    expect(column(changed(rows), "Lifetimes", "mean")[2]).toBe(24.2);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        const found = changed(order);
        expect(column(found, "Lifetimes", "mean")).toEqual([18, 20, 24.2]);
        expect(found.applied).toBe(6);
      }),
    );
  });
  test("a partial key changes every row that fits", () => {
    const found = changed([["Lifetimes", "product=Elbil", "mean", "*", 2]]);
    expect(column(found, "Lifetimes", "mean")).toEqual([36, 40, 30]);
  });
  test("a blank in the key asks for a blank cell", () => {
    const found = changed([["Lifetimes", ELBIL, "mean", "=", 5]]);
    expect(column(found, "Lifetimes", "mean")).toEqual([5, 20, 30]);
  });
  test("defaults count: a blank origin of Codes is new, a partner Totalt is none", () => {
    for (const key of ["CN code=87038010; origin=new", "KN-kod=8703 80 10; ursprung="]) {
      expect(faults(changed([["Codes", key, "share", "=", 0.5]]))).toEqual([]);
    }
    const found = changed([["Flows", "series=Kabel; partner=", "value", "=", 1]]);
    expect(column(found, "Flows", "value").slice(2, 4)).toEqual([7, 1]);
  });
  test("Swedish words everywhere, any case, a series by its code", () => {
    const found = changed([
      ["flöden", "SERIE=8703 80 10; Flöde=Import; år=2020", "Värde", "=", 5],
      ["Livslängder", "produkt = Kabel", "fördelning", "=", "Weibull"],
    ]);
    expect(faults(found)).toEqual([]);
    expect(column(found, "Flows", "value")[4]).toBe(5);
    expect(column(found, "Lifetimes", "distribution")[2]).toBe("weibull");
  });
  test("a missing mark as value; a year as value; text as value", () => {
    const found = changed([
      ["Flows", "series=Elbil; year=2020", "value", "=", ".."],
      ["Flows", "series=Elbil; year=2019", "year", "=", 2018],
      ["Lifetimes", "product=Kabel", "source", "=", 2024],
    ]);
    expect(faults(found)).toEqual([]);
    expect(column(found, "Flows", "value")[1]).toEqual(new Mark(".."));
    expect(column(found, "Flows", "year")[0]).toBe(2018);
    expect(column(found, "Lifetimes", "source")[2]).toBe("2024");
  });
  test("every change made is noted with before and after, in both languages", () => {
    const found = changed([["Lifetimes", "product=Kabel", "distribution", "=", "lognormal"]]);
    expect(found.findings.map(({ severity, found: text }) => [severity, text])).toEqual([
      [
        "note",
        {
          sv: "Scenariot s ändrar 1 rad(er): fast → lognormal.",
          en: "The scenario s changes 1 row(s): fixed → lognormal.",
        },
      ],
    ]);
  });
});

describe("errors stop the scenario", () => {
  test.each<[string, Cell[][], string[]]>([
    ["nothing matched", [["Lifetimes", "product=Buss", "mean", "=", 5]], ["change-nothing"]],
    ["unknown table", [["Livslangder", "produkt=Elbil", "medel", "=", 5]], ["change-table"]],
    ["Changes itself", [["Changes", "scenario=s", "value", "=", 5]], ["change-table"]],
    ["unknown key column", [["Lifetimes", "produktt=Elbil", "mean", "=", 5]], ["change-row"]],
    ["key column of another kind", [["Lifetimes", "material=Co", "mean", "=", 5]], ["change-row"]],
    ["no key", [["Lifetimes", ";", "mean", "=", 5]], ["change-row"]],
    ["text without =", [["Lifetimes", "Elbil", "mean", "=", 5]], ["change-row"]],
    ["year in words", [["Lifetimes", "from year=i fjol", "mean", "=", 5]], ["change-row"]],
    [
      "column of another kind",
      [["Lifetimes", "product=Elbil", "amount", "=", 5]],
      ["change-column"],
    ],
    ["text for a number", [["Lifetimes", "product=Elbil", "mean", "=", "1,5"]], ["change-value"]],
    ["* with text", [["Lifetimes", "product=Elbil", "mean", "*", "x"]], ["change-value"]],
    ["* on text", [["Lifetimes", "product=Elbil", "source", "*", 2]], ["change-value"]],
    ["+ on a blank", [["Lifetimes", "product=Kabel", "sd", "+", 2]], ["change-value"]],
    ["* on a missing mark", [["Flows", "series=87038010", "value", "*", 2]], ["change-value"]],
    ["half a year", [["Flows", "series=Elbil", "year", "+", 0.5]], ["change-value"]],
    ["beyond all numbers", [["Lifetimes", "product=Kabel", "mean", "*", 1e300]], ["change-value"]],
    [
      "two = on one cell",
      [
        ["Lifetimes", "product=Elbil", "mean", "=", 18],
        ["Lifetimes", "product=Elbil; from year=2015", "mean", "=", 18],
      ],
      ["change-twice"],
    ],
    ["a negative life", [["Lifetimes", "product=Kabel", "mean", "*", -1]], ["negative"]],
  ])("%s", (_, rows, expected) => {
    const found = changed(rows);
    expect(faults(found)).toEqual(expected);
    const blocked = found.findings.filter((finding) => finding.severity === "error");
    for (const { code, blocks, table: name, key } of blocked) {
      if (code === "negative") expect(blocks).toEqual(["Kabel"]);
      else
        expect([name, blocks, key.en.startsWith("scenario=s; table=")]).toEqual([
          "Changes1",
          [EVERY_PRODUCT],
          true,
        ]);
    }
  });
  test("a change that failed on every row is not noted as made", () => {
    const found = changed([["Lifetimes", "product=Elbil", "source", "*", 2]]);
    expect(found.findings.map((finding) => finding.code)).toEqual(["change-value"]);
    expect(found.applied).toBe(0);
  });
  test("what it says, in the words of each language", () => {
    const [finding] = changed([["Lifetimes", "product=Kabel", "amount", "=", 5]]).findings;
    expect(finding?.found).toEqual({
      sv: "Kolumnen mängd finns inte i Livslängder.",
      en: "The column amount is not in Lifetimes.",
    });
  });
  test("an unknown column or operation is found in reading, and that row is not applied", () => {
    const tables = read(
      ...BASE,
      changesTable(
        ["s", "Lifetimes", "product=Kabel", "medell", "=", 5],
        ["s", "Lifetimes", "product=Kabel", "mean", "/", 5],
      ),
    );
    expect(tables.findings.map((finding) => finding.code)).toEqual([
      "unknown-word",
      "unknown-word",
    ]);
    expect(applyChanges(tables.rows, "s").rows).toBe(tables.rows);
  });
});

describe("a table's own name", () => {
  const more = table(
    ["product", "distribution", "mean", "source"],
    [["Elbil", "fixed", 9, "d"]],
    "MoreLives",
  );
  test("limits the change to that table, in any case", () => {
    const found = changed([["morelives", "product=Elbil", "mean", "=", 1]], more);
    expect(column(found, "Lifetimes", "mean")).toEqual([18, 20, 30, 1]);
    const kind = changed([["Lifetimes", "product=Elbil", "mean", "=", 1]], more);
    expect(column(kind, "Lifetimes", "mean")).toEqual([1, 1, 30, 1]);
  });
  test("and a row that stands only in the other one is not matched", () => {
    expect(faults(changed([["MoreLives", "product=Kabel", "mean", "=", 1]], more))).toEqual([
      "change-nothing",
    ]);
  });
});

describe("Settings", () => {
  const settings = (...rows: Cell[][]): ReturnType<typeof table> =>
    table(["setting", "value"], rows, "S");
  const END: Cell[] = ["Settings", "setting=convention", "value", "=", "slutet"];
  test.each([
    ["given", settings(["konvention", "mitten"], ["seed", 5])],
    ["at its default", settings(["konvention", "jämn"], ["seed", 5])],
    ["not given", settings(["seed", 5])],
  ])("a setting that is %s is changed alike", (_, given) => {
    for (const operation of ["=", "new row"]) {
      if (operation === "new row" && given.cells[1]?.[1] === "mitten") continue;
      const found = changed([END.map((cell) => (cell === "=" ? operation : cell))], given);
      expect(faults(found)).toEqual([]);
      const rows = found.rows.get("Settings") ?? [];
      const values = rows.map((row) => `${textIn(row, "setting")}=${shownValue(row)}`);
      expect(values.sort()).toEqual(["convention=end", "seed=5"]);
    }
  });
  test("a number at its default can be multiplied", () => {
    const found = changed([["Settings", "inställning=dragningar", "värde", "*", 2]]);
    expect(column(found, "Settings", "value")).toEqual([2000]);
  });
  test("one without default must be given", () => {
    expect(faults(changed([["Settings", "setting=first year", "value", "=", 2016]]))).toEqual([
      "change-nothing",
    ]);
  });
  test("no key may ask for a setting's value", () => {
    expect(faults(changed([["Settings", "value=uniform", "value", "=", "end"]]))).toEqual([
      "change-row",
    ]);
  });
});

describe("a row that could not be read", () => {
  const broken = table(
    ["for", "measure", "year", "value", "unit"],
    [["Elbil", "stock", 2020, "fem", "st"]],
  );
  test("stays broken where the change is beside it, is mended where the change gives the value", () => {
    const beside = changed([["Observed", "for=Elbil", "unit", "=", "kg"]], broken);
    expect(beside.rows.get("Observed")?.[0]).toMatchObject({ broken: true });
    const mended = changed([["Observed", "for=Elbil", "value", "=", 5]], broken);
    expect(mended.rows.get("Observed")?.[0]).toMatchObject({ broken: false, cells: { value: 5 } });
    expect(mended.rows.get("Observed")?.[0]).not.toHaveProperty("unread");
  });
});
