import fc from "fast-check";
import {
  figure,
  fill,
  joined,
  makeFinding,
  yearFigure,
  NO_PHRASE,
  type FindingText,
} from "../../../engine/findings/finding";

const TEXT: FindingText = {
  severity: "error",
  sv: ["{count} rader i {kind}.", "Rätta {kind}."],
  en: ["{count} rows in {kind}.", "Mend {kind}."],
};

describe("fill", () => {
  test("numbers and texts in both languages, phrases each in its own", () => {
    const details = { count: 2, kind: { sv: "Flöden", en: "Flows" } };
    expect(fill("{count} {kind} {kind}", details, "sv")).toBe("2 Flöden Flöden");
    expect(fill("{count} {kind}", details, "en")).toBe("2 Flows");
  });
  test("a hole without a detail stays to be seen, an empty detail fills it", () => {
    expect(fill("a {b} {c}", { c: "" }, "en")).toBe("a {b} ");
  });
  test("what a user wrote is never taken for a hole", () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        expect(fill("”{cell}” {a}", { cell, a: "x" }, "sv")).toBe(`”${cell}” x`);
      }),
    );
    expect(fill("{cell}", { cell: "{a}", a: "x" }, "sv")).toBe("{a}");
  });
});

describe("numbers of sentences", () => {
  test("a decimal comma in Swedish, a point in English, no thousands separators", () => {
    const details = { limit: 0.25, year: 2024, large: 12345.5, small: 1.5e-7 };
    const text = "{limit} {year} {large} {small}";
    expect(fill(text, details, "sv")).toBe("0,25 2024 12345,5 1,5e-7");
    expect(fill(text, details, "en")).toBe("0.25 2024 12345.5 1.5e-7");
  });
  test("a text that a user wrote stays as it is", () => {
    expect(fill("{cell}", { cell: "1.5" }, "sv")).toBe("1.5");
  });
  test("figures by year, joined", () => {
    const all = [figure(0.5), yearFigure(2020, 1.5)];
    expect(joined(all, "; ")).toEqual({ sv: "0,5; 2020: 1,5", en: "0.5; 2020: 1.5" });
  });
});

describe("makeFinding", () => {
  const details = { count: 2, kind: { sv: "Flöden", en: "Flows" } };
  test("text, place and code", () => {
    const key = { sv: "serie=A", en: "series=A" };
    const place = { table: "T", kind: "Flows", key, column: "value", blocks: ["A"] };
    expect(makeFinding("some-code", TEXT, place, details)).toEqual({
      severity: "error",
      code: "some-code",
      ...place,
      found: { sv: "2 rader i Flöden.", en: "2 rows in Flows." },
      remedy: { sv: "Rätta Flöden.", en: "Mend Flows." },
    });
  });
  test("a place that is not given is empty", () => {
    expect(makeFinding("c", TEXT, {}, details)).toMatchObject({
      table: "",
      kind: "",
      key: NO_PHRASE,
      column: "",
      blocks: [],
    });
  });
  test.each(["warning", "note"] as const)("a %s stops no answer", (severity) => {
    const place = { blocks: ["A"] };
    expect(makeFinding("c", { ...TEXT, severity }, place, details).blocks).toEqual([]);
  });
});
