import { Mark, type Cell } from "../../../engine/assumptions/cell";
import {
  changeContext,
  operationPhrase,
  readChange,
  type Change,
  type ChangeFault,
} from "../../../engine/assumptions/change-row";
import { BASE, changesTable } from "./change-tables";
import { read, rowsOf, table } from "./tables";

function change(...cells: Cell[]): Change | ChangeFault {
  const odd = table(["product", "unit"], [["8703.80", "st"]]);
  const tables = read(...BASE, odd, changesTable(["s", ...cells]));
  const [row] = rowsOf(tables, "Changes");
  if (!row) throw new Error("no change was read");
  return readChange(row, changeContext(tables.rows));
}

describe("the value is read by the type of the target column", () => {
  test.each<[string, string, string, Cell, unknown]>([
    ["Lifetimes", "product=Elbil", "mean", 5, 5],
    ["Lifetimes", "product=Elbil", "distribution", "fast", "fixed"],
    ["Flows", "series=Elbil", "unit", "ton", "t"],
    ["Flows", "series=Elbil", "value", "saknas", new Mark("saknas")],
    ["Content", "product=Elbil", "unit", "g/st", "g/piece"],
    ["Content", "product=Elbil", "material", "kobolt", "cobalt"],
    ["Codes", "product=Elbil", "CN code", 87038010, "87038010"],
    ["Products", "product=Elbil", "group", "x", "x"],
    ["Settings", "setting=convention", "value", "slutet", "end"],
    ["Lifetimes", "product=Elbil", "mean", 0, undefined],
  ])("%s %s %s = %j", (kind, key, column, value, expected) => {
    expect(change(kind, key, column, "=", value)).toMatchObject({ value: expected });
  });
});

describe("the key", () => {
  test("in canonical form, any spelling", () => {
    expect(
      change("Innehåll", " Produkt = Elbil ;material= Kobolt; från år=2020;", "mängd", "*", 2),
    ).toMatchObject({
      kind: "Content",
      column: "amount",
      operation: "*",
      key: [
        { column: "product", value: "Elbil" },
        { column: "material", value: "cobalt" },
        { column: "from year", value: 2020 },
      ],
    });
  });
  test("a number with decimal comma or point; a name with = in it", () => {
    for (const mean of ["1,5", "1.5"]) {
      expect(change("Lifetimes", `mean=${mean}; product=a=b`, "mean", "+", 1)).toMatchObject({
        key: [
          { column: "mean", value: 1.5 },
          { column: "product", value: "a=b" },
        ],
      });
    }
  });
  test("a series that is a product's name stays that name", () => {
    expect(change("Flows", "series=8703.80", "value", "*", 2)).toMatchObject({
      key: [{ value: "8703.80" }],
    });
    expect(change("Flows", "series=8703.90", "value", "*", 2)).toMatchObject({
      key: [{ value: "870390" }],
    });
  });
});

test("an own name only where the text is no kind", () => {
  expect(change("LIVES", "product=Elbil", "mean", "*", 2)).toMatchObject({ table: "lives" });
  expect(change("lifetimes", "product=Elbil", "mean", "*", 2)).not.toHaveProperty("table");
});

test("operations by name", () => {
  expect(operationPhrase("new row")).toEqual({ sv: "ny rad", en: "new row" });
  expect(operationPhrase("*")).toEqual({ sv: "*", en: "*" });
});
