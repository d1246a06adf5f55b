import { Mark } from "../../../engine/assumptions/cell";
import {
  contentText,
  isMarked,
  keyOf,
  numberIn,
  textIn,
  withoutColumn,
  wordOf,
  type Row,
} from "../../../engine/assumptions/row";
import { columnOf } from "./tables";

const flow: Row = {
  kind: "Flows",
  table: "T",
  cells: {
    series: "Elbil",
    flow: "export used",
    year: 2020,
    unit: "pieces",
    value: new Mark(".."),
  },
  broken: false,
};

describe("cells of a row", () => {
  test("by what they hold", () => {
    expect(numberIn(flow, "year")).toBe(2020);
    expect(numberIn(flow, "value")).toBeUndefined();
    expect(numberIn(flow, "series")).toBeUndefined();
    expect(textIn(flow, "series")).toBe("Elbil");
    expect(textIn(flow, "year")).toBeUndefined();
    expect(isMarked(flow, "value")).toBe(true);
    expect(isMarked(flow, "low")).toBe(false);
    expect(wordOf(flow, "flow", "flow")).toBe("export used");
    expect(wordOf(flow, "series", "flow")).toBeUndefined();
    expect(withoutColumn(flow.cells, "value")).not.toHaveProperty("value");
  });
});

describe("keyOf", () => {
  test("canonical words in English, Swedish words in Swedish, blanks left out", () => {
    expect(keyOf(flow)).toEqual({
      en: "series=Elbil; flow=export used; year=2020; unit=pieces",
      sv: "serie=Elbil; flöde=export begagnad; år=2020; enhet=st",
    });
  });
  test("the contract's example", () => {
    const cells = { product: "Elbil", material: "cobalt", amount: 12, unit: "kg/piece" };
    expect(keyOf({ kind: "Content", table: "", cells, broken: false }).en).toBe(
      "product=Elbil; material=Co",
    );
  });
  test("a cell that could not be read stands as given", () => {
    const row: Row = {
      kind: "Lifetimes",
      table: "",
      cells: { product: "A" },
      unread: { "from year": 45000, origin: { error: "#N/A" } },
      broken: true,
    };
    expect(keyOf(row).en).toBe("product=A; origin=#N/A; from year=45000");
  });
  test("a change is named by scenario, table and row", () => {
    const cells = { scenario: "s", table: "Lifetimes", row: "product=A", column: "mean", value: 5 };
    expect(keyOf({ kind: "Changes", table: "", cells, broken: false }).sv).toBe(
      "scenario=s; tabell=Lifetimes; rad=product=A",
    );
  });
});

describe("contentText", () => {
  test.each([
    [undefined, undefined, "", ""],
    [new Mark("…"), undefined, "…", "…"],
    [12.5, undefined, "12.5", "12.5"],
    [
      "graphite, natural",
      columnOf("Products", "product"),
      "graphite, natural",
      "graphite, natural",
    ],
    ["pieces", columnOf("Flows", "unit"), "st", "pieces"],
    ["g/piece", columnOf("Content", "unit"), "g/st", "g/piece"],
    ["fixed", columnOf("Lifetimes", "distribution"), "fast", "fixed"],
    ["product passport", columnOf("Content", "basis"), "produktpass", "product passport"],
    ["eget underlag", columnOf("Content", "basis"), "eget underlag", "eget underlag"],
    ["cobalt", columnOf("Content", "material"), "Co", "Co"],
  ])("%j", (content, schema, sv, en) => {
    expect(contentText(content, schema, "sv")).toBe(sv);
    expect(contentText(content, schema, "en")).toBe(en);
  });
});
