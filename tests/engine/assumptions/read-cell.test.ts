import fc from "fast-check";
import { Mark, type Cell } from "../../../engine/assumptions/cell";
import {
  isFault,
  readCell,
  yearHeader,
  type CellReading,
  type ReadingOptions,
} from "../../../engine/assumptions/read-cell";
import type { Column, Kind } from "../../../engine/assumptions/schema";
import { columnOf } from "./tables";

const TOLD: ReadingOptions = { blanksTold: true, productNames: new Set(["Elbil", "8703", "0406"]) };
const DESKTOP: ReadingOptions = { ...TOLD, blanksTold: false };

function at(kind: Kind, column: Column, cell: Cell, options = TOLD): CellReading {
  return readCell(cell, columnOf(kind, column), options);
}
/** The content, or the code of the fault. */
function outcome(kind: Kind, column: Column, cell: Cell, options = TOLD): unknown {
  const reading = at(kind, column, cell, options);
  return isFault(reading) ? reading.fault : reading;
}

describe("numbers", () => {
  test.each<[Cell, unknown]>([
    [12.5, 12.5],
    [0, 0],
    [-0, 0],
    [-3, -3],
    [0.1 + 0.2, 0.3],
    [null, undefined],
    ["", undefined],
    ["\u00a0", undefined],
    ["1 234,5", "number-as-text"],
    ["1\u00a0234,5", "number-as-text"],
    ["1,234.5", "number-as-text"],
    ["1234.5", "number-as-text"],
    ["-12", "number-as-text"],
    ["−12", "number-as-text"],
    ["5 %", "number-as-text"],
    ["0", "number-as-text"],
    ["fem", "not-a-number"],
    ["5 kg", "not-a-number"],
    ["#5", "not-a-number"],
    [true, "not-a-number"],
    [Number.NaN, "number-out-of-range"],
    [Number.POSITIVE_INFINITY, "number-out-of-range"],
    [1e301, "number-out-of-range"],
    [{ error: "#N/A" }, "cell-error"],
    ["#REF!", "cell-error"],
    ["#SAKNAS!", "cell-error"],
  ])("%j", (cell, expected) => {
    expect(outcome("Flows", "value", cell)).toBe(expected);
  });

  test.each(["..", "…", "-", "–", "−", ":", "x", "X", "saknas", "Missing", " .. "])(
    "%j is a missing mark, kept as written",
    (cell) => {
      expect(at("Flows", "value", cell)).toEqual(new Mark(cell.trim()));
      expect(at("Lifetimes", "mean", cell)).toBeInstanceOf(Mark);
      expect(at("Flows", "low", cell)).toBeInstanceOf(Mark);
      expect(at("Flows", "year", cell)).toBeUndefined();
    },
  );
  test("but only in number columns", () => {
    expect(at("Products", "product", "x")).toBe("x");
    expect(at("Flows", "partner", "..")).toBe("..");
    expect(outcome("Flows", "flow", "-")).toBe("unknown-word");
    expect(outcome("Flows", "unit", "-")).toBe("unknown-unit");
  });
});

describe("0 where blank and 0 look alike", () => {
  const isValue: readonly [Kind, Column][] = [
    ["Flows", "value"],
    ["Start", "stock"],
    ["Codes", "share"],
    ["Products", "final use share"],
    ["Start", "growth"],
    ["Handling", "collected"],
    ["Handling", "exported"],
    ["Handling", "exported unrecorded"],
    ["Handling", "retained"],
    ["Handling", "recovery"],
    ["Content", "recycled share"],
    ["Content", "amount"],
    ["Disruptions", "cut"],
    ["Criteria", "limit"],
    ["Settings", "value"],
  ];
  test.each(isValue)("%s %s: unverified", (kind, column) => {
    expect(outcome(kind, column, 0, DESKTOP)).toBe("blank-or-zero");
    expect(outcome(kind, column, 0)).toBe(0);
  });
  const isBlankCell: readonly [Kind, Column][] = [
    ["Flows", "year"],
    ["Start", "cohort"],
    ["Start", "introduced"],
    ["Phases", "order"],
    // Nothing is what a blank means there.
    ["Phases", "start"],
    ["Phases", "import"],
    ["Phases", "export"],
    ["Products", "unit mass"],
    ["Products", "unit size"],
    ["Prices", "price"],
    ["Lifetimes", "mean"],
    ["Lifetimes", "sd"],
    ["Lifetimes", "shape"],
    ["Lifetimes", "scale"],
    ["Codes", "age at entry"],
    ["Handling", "retained years"],
    ["Products", "group"],
    ["Products", "projection"],
    ["Flows", "partner"],
    ["Flows", "series"],
    ["Codes", "CN code"],
    ["Codes", "origin"],
    ["Content", "material"],
    ["Flows", "unit"],
    ["Prices", "unit"],
    ["Changes", "date"],
    ["Sources", "fetched"],
    ["Sources", "rows"],
  ];
  test.each(isBlankCell)("%s %s: blank, on every host", (kind, column) => {
    expect(outcome(kind, column, 0, DESKTOP)).toBeUndefined();
    expect(outcome(kind, column, 0)).toBeUndefined();
  });
});

describe("years", () => {
  test.each<[Cell, unknown]>([
    [2020, 2020],
    [1800, 1800],
    [2300, 2300],
    [2020.0000000000002, 2020], // calculated in a sheet: noise beyond the 15th digit
    [2020.5, "year-not-whole"],
    [1799, "year-range"],
    [2301, "year-range"],
    [20, "year-range"],
    [-2020, "year-range"],
    [43831, "year-date"], // 1 January 2020 as Excel's serial
    [45292.5, "year-date"],
    ["2020", "number-as-text"],
    ["2 020", "number-as-text"],
    ["2020,0", "number-as-text"],
    ["2020-01-01", "not-a-number"],
    ["i fjol", "not-a-number"],
    [true, "not-a-number"],
    ["#VALUE!", "cell-error"],
  ])("%j", (cell, expected) => {
    expect(outcome("Flows", "year", cell)).toBe(expected);
  });

  test.each<[Cell, number | undefined]>([
    [2020, 2020],
    ["2020", 2020],
    [" 2020\u00a0", 2020],
    ["20200", undefined],
    [2020.5, undefined],
    ["1799", undefined],
    ["år 2020", undefined],
    [null, undefined],
    [true, undefined],
  ])("as a header %j is %j", (cell, year) => {
    expect(yearHeader(cell)).toBe(year);
  });
});

describe("text, words, units", () => {
  test.each<[Kind, Column, Cell, unknown]>([
    ["Products", "product", "  El \u00a0 bil ", "El bil"],
    ["Products", "product", "A\u030angbil", "Ångbil"],
    ["Products", "product", 12, "12"],
    ["Products", "product", 0.1 + 0.2, "0.3"],
    ["Products", "tags", true, "true"],
    ["Flows", "flow", "Export Begagnad", "export used"],
    ["Flows", "flow", "imports", "unknown-word"],
    ["Codes", "flow", "produktion", "production"],
    ["Codes", "flow", "inflöde", "unknown-word"],
    ["Codes", "flow", "bestånd", "unknown-word"],
    ["Codes", "origin", "BEGAGNAD", "used"],
    ["Lifetimes", "distribution", "Vikt normal", "folded normal"],
    ["Content", "basis", "Schablon", "template"],
    ["Content", "basis", "egen mätning", "egen mätning"],
    ["Products", "projection", "trend", "trend"],
    ["Products", "projection", 0.02, 0.02],
    ["Products", "projection", "2 %", "unknown-word"],
    ["Flows", "unit", "ST", "pieces"],
    ["Flows", "unit", "p/st", "pieces"],
    ["Flows", "unit", "Ton", "t"],
    ["Flows", "unit", "kr", "SEK"],
    ["Flows", "unit", "dussin", "unknown-unit"],
    ["Content", "unit", "g/st", "g/piece"],
    ["Content", "unit", "%", "%"],
    ["Content", "unit", "g", "unknown-unit"],
    ["Prices", "unit", "tkr/ton", "tkr/t"],
    ["Content", "material", "Kobolt", "cobalt"],
    ["Content", "material", "Co", "cobalt"],
    ["Content", "material", "Unobtainium", "Unobtainium"],
    ["Content", "material", "C", "material-ambiguous"],
    ["Content", "material", "P", "material-ambiguous"],
    ["Products", "note", { error: "#N/A" }, "cell-error"],
  ])("%s %s: %j", (kind, column, cell, expected) => {
    expect(outcome(kind, column, cell)).toBe(expected);
  });
});

describe("CN codes and series", () => {
  test.each<[Cell, unknown]>([
    ["8703 80 10", "87038010"],
    ["8703.80.10", "87038010"],
    ["8703\u00a080\u00a010", "87038010"],
    ["0101", "0101"],
    [87038010, "87038010"],
    ["8703801090", "87038010"], // TARIC, read as its CN 8
    [8703801090, "87038010"],
    [1012100, "cn-odd"], // 01012100 that lost its zero
    ["1012100", "cn-odd"],
    ["8703-80", "cn-unreadable"],
    ["Elbil", "cn-unreadable"],
    [8703.5, "cn-unreadable"],
    ["870380109012", "cn-unreadable"],
  ])("code %j", (cell, expected) => {
    expect(outcome("Codes", "CN code", cell)).toBe(expected);
  });
  test.each<[Cell, unknown]>([
    ["Elbil", "Elbil"],
    ["8703", "8703"], // a product of that name
    [8703, "8703"],
    ["0406", "0406"],
    ["8703 80", "870380"],
    [870380, "870380"],
    [406, "cn-odd"],
    ["87038", "cn-odd"],
    ["7", "7"],
    ["Okänd", "Okänd"],
  ])("series %j", (cell, expected) => {
    expect(outcome("Flows", "series", cell)).toBe(expected);
  });
});

test("whatever a cell holds, reading it never throws and gives a number within 15 digits", () => {
  const cells = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.record({ error: fc.string() }),
  );
  const columns = fc.constantFrom<[Kind, Column]>(
    ["Flows", "value"],
    ["Flows", "year"],
    ["Flows", "series"],
    ["Flows", "low"],
    ["Lifetimes", "mean"],
    ["Content", "material"],
    ["Prices", "unit"],
    ["Codes", "CN code"],
    ["Settings", "value"],
  );
  fc.assert(
    fc.property(cells, columns, fc.boolean(), (cell, [kind, column], blanksTold) => {
      const reading = at(kind, column, cell, { ...TOLD, blanksTold });
      if (typeof reading === "number") expect(Number(reading.toPrecision(15))).toBe(reading);
    }),
  );
});
