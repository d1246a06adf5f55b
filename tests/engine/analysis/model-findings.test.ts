import { modelFindings } from "../../../engine/analysis/model-findings";
import { modelOf, simple } from "../model/models";

test("a sound model with all it needs has notes on the flows it lacks and nothing else", () => {
  const model = modelOf(
    simple([[2020, 1]], undefined, {
      content: [
        ["product", "material", "amount", "unit", "source"],
        ["A", "Co", 1, "g/kg", "x"],
      ],
    }),
  );
  expect(modelFindings(model).map(({ code, severity }) => [severity, code])).toEqual([
    ["note", "flow-none"],
    ["note", "flow-none"],
  ]);
});

test("errors first, then warnings, then notes", () => {
  const model = modelOf(
    simple([[2020, 1]], ["normal", 2, 2], {
      more: [
        ["series", "flow", "year", "value", "unit"],
        ["Z", "import", 2020, 1, "kg"],
      ],
    }),
  );
  const severities = modelFindings(model).map((finding) => finding.severity);
  expect(severities).toEqual(["error", "warning", "note", "note", "note"]);
});

test("each is told once, however often it is asked for", () => {
  const model = modelOf(
    simple([
      [2020, "x"],
      [2021, 5],
    ]),
  );
  expect(modelFindings(model)).toEqual(modelFindings(model));
  const gaps = modelFindings(model).filter((finding) => finding.code === "gap-error");
  expect(gaps).toHaveLength(1);
});

test("a product without content, and one without a start value beside an older one", () => {
  const model = modelOf({
    products: [
      ["product", "unit"],
      ["A", "kg"],
      ["B", "kg"],
    ],
    flows: [
      ["series", "flow", "year", "value", "unit"],
      ["A", "import", 2019, 1, "kg"],
      ["A", "import", 2020, 1, "kg"],
      ["B", "import", 2020, 1, "kg"],
    ],
    lives: [
      ["product", "distribution", "mean"],
      ["A", "fixed", 3],
      ["B", "fixed", 3],
    ],
  });
  const keys = (code: string): string[] =>
    modelFindings(model)
      .filter((finding) => finding.code === code)
      .map((finding) => finding.key.en);
  expect(keys("content-none")).toEqual(["product=A", "product=B"]);
  expect(keys("zero-before")).toEqual(["product=B"]);
});
