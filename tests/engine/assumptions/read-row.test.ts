import { Mark, type Cell } from "../../../engine/assumptions/cell";
import type { ReadingOptions } from "../../../engine/assumptions/read-cell";
import { readRow, recheck, wideRows } from "../../../engine/assumptions/read-row";
import { recognise, type Recognised } from "../../../engine/assumptions/recognise";
import type { Row } from "../../../engine/assumptions/row";
import type { Finding } from "../../../engine/findings/finding";

const TOLD: ReadingOptions = { blanksTold: true, productNames: new Set() };
const DESKTOP: ReadingOptions = { blanksTold: false, productNames: new Set() };

function headers(...cells: Cell[]): Recognised {
  const found = recognise(cells, "T");
  if ("finding" in found) throw new Error(found.finding.found.en);
  return found;
}
const LIVES = headers("produkt", "fördelning", "medel", "sd", "låg", "hög", "källa", "färg");

function life(cells: readonly Cell[], options = TOLD): { row: Row; findings: readonly Finding[] } {
  return readRow(cells, LIVES, "T", options);
}

describe("readRow", () => {
  test("a sound row in canonical words; blanks are absent", () => {
    expect(life(["Elbil", "Weibull", 18, 5, null, "", "egen", "röd"])).toEqual({
      row: {
        kind: "Lifetimes",
        table: "T",
        cells: { product: "Elbil", distribution: "weibull", mean: 18, sd: 5, source: "egen" },
        broken: false,
      },
      findings: [],
    });
  });
  test("a row shorter than the header ends in blanks", () => {
    expect(life(["Elbil", "fast"]).row.cells).toEqual({ product: "Elbil", distribution: "fixed" });
  });
  test("a fault names table, key, column, what was found and what to do, and stops its product", () => {
    const { row, findings } = life(["Elbil", "fast", "1 234,5"]);
    expect(row).toMatchObject({ broken: true, unread: { mean: "1 234,5" } });
    expect(findings).toEqual([
      {
        severity: "error",
        code: "number-as-text",
        table: "T",
        kind: "Lifetimes",
        key: { sv: "produkt=Elbil", en: "product=Elbil" },
        column: "mean",
        found: {
          sv: "”1 234,5” är text, inte ett tal.",
          en: '"1 234,5" is text, not a number.',
        },
        remedy: {
          sv: "Skriv talet som tal (till exempel 1234,5) och ta bort blanksteg och enheter.",
          en: "Write it as a number (for example 1234.5), without blanks or units.",
        },
        blocks: ["Elbil"],
      },
    ]);
  });
  test.each<[Cell]>([[{ error: "#N/A" }], ["#REF!"]])(
    "the error %j breaks a row only where a number rests on it",
    (error) => {
      const inMean = life(["Elbil", "fast", error]);
      expect(inMean.row.broken).toBe(true);
      expect(inMean.findings.map((finding) => finding.blocks)).toEqual([["Elbil"]]);
      const inSource = life(["Elbil", "fast", 5, null, null, null, error]);
      expect(inSource.row).toMatchObject({ broken: false, unread: { source: error } });
      expect(inSource.findings.map(({ code, column, blocks }) => [code, column, blocks])).toEqual([
        ["cell-error", "source", []],
      ]);
      const ignored = life(["Elbil", "fast", 5, null, null, null, null, error]);
      expect(ignored.findings).toEqual([]);
      expect(ignored.row).not.toHaveProperty("unread");
    },
  );
  test("a warning does not break the row", () => {
    const { row, findings } = life(["Elbil", "fast", 18, null, 19, 20]);
    expect(row.broken).toBe(false);
    expect(findings.map(({ code, severity, blocks }) => [code, severity, blocks])).toEqual([
      ["low-high", "warning", []],
    ]);
  });
});

describe("low and high of 0", () => {
  const bounds = (low: Cell, high: Cell, options: ReadingOptions): unknown => {
    const { row, findings } = life(["A", "fast", 5, null, low, high], options);
    return findings.length > 0
      ? findings.map(({ column, code }) => `${column}: ${code}`)
      : [row.cells.low, row.cells.high];
  };
  test.each<[Cell, Cell, unknown, unknown]>([
    // low, high, where blank is told, where a blank arrives as 0
    [0, 0, [undefined, undefined], [undefined, undefined]],
    [0, 7, [0, 7], ["low: blank-or-zero"]],
    [3, 7, [3, 7], [3, 7]],
    [3, 0, ["low: low-high"], [3, undefined]],
    [null, null, [undefined, undefined], [undefined, undefined]],
  ])("low %j, high %j", (low, high, told, desktop) => {
    expect(bounds(low, high, TOLD)).toEqual(told);
    expect(bounds(low, high, DESKTOP)).toEqual(desktop);
  });
  test("the pairs of Handling as well", () => {
    const table = headers(
      "gäller",
      "insamlat",
      "retained low",
      "retained high",
      "recovery low",
      "recovery high",
    );
    const { row } = readRow(["A", 0.5, 0, 0, 0.1, 0], table, "T", DESKTOP);
    expect(row.cells).toEqual({ for: "A", collected: 0.5, "recovery low": 0.1 });
  });
  test("a low without a column high is a lone low", () => {
    const table = headers("produkt", "fördelning", "medel", "låg");
    expect(readRow(["A", "fast", 5, 0], table, "T", DESKTOP).row.broken).toBe(true);
    expect(readRow(["A", "fast", 5, 0], table, "T", TOLD).row.cells.low).toBe(0);
  });
});

describe("wide rows", () => {
  const FLOWS = headers("serie", "flöde", "enhet", 2019, "2020", 2021, 2022);
  function wide(cells: readonly Cell[], table = FLOWS): { rows: Row[]; findings: Finding[] } {
    const first = readRow(cells, table, "T", TOLD);
    const findings = [...first.findings];
    const rows = [...wideRows(first.row, first.wide ?? [], table, TOLD, findings)];
    return { rows, findings };
  }
  test("one row per year; blank is no row, a mark is a missing value, 0 is 0", () => {
    const { rows, findings } = wide(["A", "import", "st", 5, null, "..", 0]);
    expect(findings).toEqual([]);
    const same = { series: "A", flow: "import", unit: "pieces" };
    expect(rows.map((row) => row.cells)).toEqual([
      { ...same, year: 2019, value: 5 },
      { ...same, year: 2021, value: new Mark("..") },
      { ...same, year: 2022, value: 0 },
    ]);
  });
  test("a cell that cannot be read breaks its year alone", () => {
    const { rows, findings } = wide(["A", "import", "st", 5, "6,5", { error: "#N/A" }, 8]);
    expect(rows.map((row) => row.broken)).toEqual([false, true, true, false]);
    expect(findings.map(({ code, key, column }) => [code, key.en, column])).toEqual([
      ["number-as-text", "series=A; flow=import; year=2020; unit=pieces", "value"],
      ["cell-error", "series=A; flow=import; year=2021; unit=pieces", "value"],
    ]);
  });
  test("a key that cannot be read breaks every year, told once", () => {
    const { rows, findings } = wide(["A", "hit", "st", 5, 6, 7, 8]);
    expect(rows.map((row) => row.broken)).toEqual([true, true, true, true]);
    expect(findings.map((finding) => finding.code)).toEqual(["unknown-word"]);
  });
  test("ranges hold here too: a negative price", () => {
    const { rows, findings } = wide(["A", "SEK/kg", 5, -1], headers("serie", "enhet", 2019, 2020));
    expect(rows.map((row) => row.broken)).toEqual([false, true]);
    expect(findings.map((finding) => finding.code)).toEqual(["negative"]);
  });
});

describe("recheck after a change", () => {
  const { row } = life(["Elbil", "fast", 5]);
  test("a row that became wrong is broken and told", () => {
    const checked = recheck({ ...row, cells: { ...row.cells, mean: -5 } });
    expect(checked.row.broken).toBe(true);
    expect(checked.findings.map((finding) => finding.code)).toEqual(["negative"]);
  });
  test("a row that became right is sound again", () => {
    expect(recheck({ ...row, broken: true }).row.broken).toBe(false);
  });
  test("what still cannot be read keeps it broken, save in a remark", () => {
    expect(recheck({ ...row, unread: { sd: "fem" } }).row.broken).toBe(true);
    expect(recheck({ ...row, unread: { source: "#N/A" } }).row.broken).toBe(false);
  });
});
