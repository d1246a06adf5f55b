import type { Cell } from "../../../engine/assumptions/cell";
import { codesOf, findingOf, modelOf, simple, type Tables } from "../model/models";
import { HANDLING, handled, row } from "../model/after-use-models";

const START: readonly Cell[] = ["product", "year", "stock", "phase", "profile"];
const start = (...rows: Cell[][]): readonly (readonly Cell[])[] => [START, ...rows];
const sound = row("A", { collected: 0.5, recovery: 0.9 });

test("sound rows leave nothing to say", () => {
  const codes = codesOf(modelOf(handled([sound])));
  expect(codes.filter((code) => /handling|waste|hibernating|twice/.test(code))).toEqual([]);
});

test("shares above 1 in sum are an error that stops the products of the row", () => {
  const over = row("A", {
    collected: 0.7,
    exported: 0.2,
    retained: 0.2,
    "retained years": 2,
    recovery: 1,
  });
  const finding = findingOf(modelOf(handled([over])), "handling-sum");
  expect(finding).toMatchObject({
    severity: "error",
    blocks: ["A"],
    column: "collected",
    table: "h",
  });
  expect(finding.found).toEqual({
    sv: "A: andelarna blir 1,1 tillsammans, mer än 1.",
    en: "A: the shares make 1.1 in sum, more than 1.",
  });
});

test("shares that make 1 but for rounding are sound", () => {
  const whole = row("A", {
    collected: 0.1,
    exported: 0.2,
    "exported unrecorded": 0.7,
    recovery: 1,
  });
  expect(codesOf(modelOf(handled([whole])))).not.toContain("handling-sum");
});

test("retained years that are no whole number are told as the next one", () => {
  const told = (years: number): string[] => {
    const kept = row("A", { retained: 0.2, "retained years": years, recovery: 1 });
    return codesOf(modelOf(handled([kept]))).filter((code) => code === "handling-part-years");
  };
  expect(told(2.5)).toHaveLength(1);
  expect(told(2)).toEqual([]);
  const kept = row("A", { retained: 0.2, "retained years": 2.5, recovery: 1 });
  const { severity, found } = findingOf(modelOf(handled([kept])), "handling-part-years");
  expect(severity).toBe("note");
  expect(found.sv).toBe("A: år kvarhållet 2,5 räknas som 3: varor hålls kvar hela årsslut.");
});

test("retained without retained years is an error, but stops nothing that does not depend on it", () => {
  const finding = findingOf(
    modelOf(handled([row("A", { collected: 0.5, retained: 0.2, recovery: 1 })])),
    "handling-years",
  );
  expect(finding).toMatchObject({ severity: "error", blocks: [], column: "retained years" });
});

test("a blank recovery is told", () => {
  const model = modelOf(handled([row("A", { collected: 0.5 })]));
  expect(findingOf(model, "handling-no-recovery").severity).toBe("note");
});

test("a product without a row is told where others have one", () => {
  const tables = simple([[2020, 1]], undefined, {
    p: [
      ["product", "unit", "group"],
      ["B", "kg", "G"],
      ["C", "kg", null],
    ],
    h: [HANDLING, row("G", { collected: 1, recovery: 1 })],
  });
  const told = ["A", "B", "C"].filter((name) =>
    modelOf(tables).parts.findings.some(
      ({ code, key }) => code === "handling-none" && key.en === `for=${name}`,
    ),
  );
  expect(told).toEqual(["A", "C"]);
});

describe("exports counted in two places?", () => {
  const exported = row("A", { collected: 0.5, exported: 0.1, recovery: 1 });
  const flows = (flow: string): Tables["flows"] & object => [
    ["series", "flow", "year", "value", "unit"],
    ["A", "import", 2020, 100, "kg"],
    ["A", flow, 2021, 1, "kg"],
  ];

  test("`export used` rows beside `exported`", () => {
    const model = modelOf(handled([exported], { flows: flows("export used") }));
    expect(findingOf(model, "exports-twice")).toMatchObject({
      severity: "warning",
      column: "exported",
    });
  });

  test("exports of codes of used goods", () => {
    const model = modelOf(
      handled([exported], {
        codes: [
          ["product", "CN code", "origin", "age at entry"],
          ["A", "87038090", "used", 1],
        ],
        more: [
          ["series", "flow", "year", "value", "unit"],
          ["87038090", "export", 2021, 1, "kg"],
        ],
      }),
    );
    expect(codesOf(model)).toContain("exports-twice");
  });

  test("either alone is not told", () => {
    expect(codesOf(modelOf(handled([exported])))).not.toContain("exports-twice");
    const used = modelOf(handled([sound], { flows: flows("export used") }));
    expect(codesOf(used)).not.toContain("exports-twice");
  });
});

describe("start stocks", () => {
  const hibernating = start(["A", 2019, 5, "hibernating", null]);
  const retained = row("A", { collected: 0.5, retained: 0.2, "retained years": 2, recovery: 1 });

  test("hibernating goods need retained years", () => {
    expect(codesOf(modelOf(handled([retained], { st: hibernating })))).not.toContain(
      "hibernating-years",
    );
    for (const rows of [[sound], []]) {
      const finding = findingOf(modelOf(handled(rows, { st: hibernating })), "hibernating-years");
      expect(finding).toMatchObject({ severity: "error", blocks: [] });
    }
  });

  test("a stock in use without hibernating goods is told where goods are retained", () => {
    const use = start(["A", 2019, 5, null, "new"]);
    expect(codesOf(modelOf(handled([retained], { st: use })))).toContain("hibernating-none");
    expect(codesOf(modelOf(handled([sound], { st: use })))).not.toContain("hibernating-none");
  });
});

describe("the pile of waste", () => {
  const pile = start(["A", 2019, 5, "waste", null]);

  test("stays as it is without a row of its own, and that is told", () => {
    expect(findingOf(modelOf(handled([sound], { st: pile })), "waste-not-drawn").severity).toBe(
      "note",
    );
    const drawn = modelOf(handled([sound, row("Avfall", { collected: 0.1 })], { st: pile }));
    expect(codesOf(drawn)).not.toContain("waste-not-drawn");
    expect(codesOf(drawn)).not.toContain("unknown-for");
    expect(codesOf(drawn)).not.toContain("handling-no-recovery");
  });

  test("takes nothing but collected from its row", () => {
    const rows = [sound, row("waste", { collected: 0.1, exported: 0.2, recovery: 0.5 })];
    const finding = findingOf(modelOf(handled(rows, { st: pile })), "waste-only-collected");
    expect(finding.found.sv).toContain("exporterat, återvinningsgrad");
    expect(finding.blocks).toEqual([]);
  });

  test("a row for waste without a pile is told", () => {
    const rows = [sound, row("waste", { collected: 0.1 })];
    expect(codesOf(modelOf(handled(rows)))).toContain("waste-no-start");
  });

  test("in both languages it is one row", () => {
    const rows = [row("waste", { collected: 0.1 }), row("Avfall", { collected: 0.2 })];
    expect(codesOf(modelOf(handled(rows, { st: pile })))).toContain("duplicate-key");
  });
});

test("a way after use both in Handling and in Phases is told", () => {
  const phases = [
    ["product", "phase", "order"],
    ["A", "use", 1],
    ["A", "collection", 2],
  ];
  expect(codesOf(modelOf(handled([sound], { ph: phases })))).toContain("phase-and-handling");
});
