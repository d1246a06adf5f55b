import { Mark } from "../../../engine/assumptions/cell";
import type { Row } from "../../../engine/assumptions/row";
import { phaseWord, readPhases, type PhaseDefinition } from "../../../engine/flows/phase-rows";

function row(phase: string, order: number, cells: Row["cells"] = {}): Row {
  return {
    kind: "Phases",
    table: "",
    cells: { product: "P", phase, order, ...cells },
    broken: false,
  };
}

function read(...rows: Row[]): { phases: readonly PhaseDefinition[]; codes: string[] } {
  const codes: string[] = [];
  const phases = readPhases(rows, (code) => codes.push(code));
  return { phases, codes };
}
const ways = (phases: readonly PhaseDefinition[]): unknown[] =>
  phases.map(({ name, targets }) => [name, ...targets.map(({ phase, share }) => [phase, share])]);

test("in order; the next phase where to is blank, 1 where share is; the last leads out", () => {
  const { phases, codes } = read(
    row("collection", 3),
    row("manufacturing", 1),
    row("use", 2, { share: 0.8 }),
  );
  expect(ways(phases)).toEqual([["manufacturing", [1, 1]], ["use", [2, 0.8]], ["collection"]]);
  expect(codes).toEqual([]);
});

test("a phase stands once for each target; what is its own may stand on one row", () => {
  const { phases, codes } = read(
    row("use", 1, { distribution: "fixed", mean: 3, share: 0.6, to: "reuse", start: 5 }),
    row("use", 1, { share: 0.3, to: "waste", import: 2 }),
    row("reuse", 2, { to: "use" }),
    row("waste", 3, { export: new Mark("..") }),
  );
  expect(codes).toEqual([]);
  expect(ways(phases)).toEqual([["use", [1, 0.6], [2, 0.3]], ["reuse", [0, 1]], ["waste"]]);
  expect(phases[0]).toMatchObject({ start: 5, imported: 2, exported: 0, hasResidence: true });
  expect(phases[0]?.row.cells).toMatchObject({ distribution: "fixed", mean: 3, import: 2 });
  expect(phases.map(({ hasResidence }) => hasResidence)).toEqual([true, false, false]);
  expect(phases[2]?.exported).toBeNaN();
});

test("the order of rows does not matter", () => {
  const rows = [
    row("a", 1, { to: "c", share: 0.5 }),
    row("a", 1, { to: "b", share: 0.25 }),
    row("b", 2),
    row("c", 3, { distribution: "fixed", mean: 1 }),
  ];
  const sorted = (phases: readonly PhaseDefinition[]): unknown =>
    phases.map(({ name, targets }) => [name, [...targets].sort((x, y) => x.phase - y.phase)]);
  expect(sorted(read(...rows).phases)).toEqual(sorted(read(...[...rows].reverse()).phases));
});

test.each([
  [
    "phase-differs",
    [
      row("a", 1, { mean: 1, distribution: "fixed" }),
      row("a", 1, { mean: 2, to: "b" }),
      row("b", 2),
    ],
  ],
  [
    "phase-differs",
    [
      row("a", 1, { to: "b", share: 0.5 }),
      row("a", 3, { to: "c", share: 0.5 }),
      row("b", 2),
      row("c", 4),
    ],
  ],
  ["phase-no-distribution", [row("a", 1, { mean: 2 })]],
  ["phase-order", [row("a", 1, { to: "b" }), row("b", 1)]],
  ["phase-order", [row("a", 1), row("b", 2), row("c", 2)]],
  ["phase-to", [row("a", 1, { to: "elsewhere" })]],
  [
    "phase-to-twice",
    [row("a", 1, { share: 0.5 }), row("a", 1, { share: 0.5, to: "b" }), row("b", 2)],
  ],
] as const)("%s", (code, rows) => {
  expect(read(...rows).codes).toContain(code);
});

test("two phases of one order are no fault where to says it", () => {
  const { codes } = read(
    row("a", 1, { to: "b" }),
    row("b", 2, { to: "d" }),
    row("c", 2, { to: "d" }),
    row("d", 3),
  );
  expect(codes).toEqual([]);
});

test("names in both languages, others as they are", () => {
  expect(phaseWord("waste")).toEqual({ sv: "avfall", en: "waste" });
  expect(phaseWord("Sortering")).toEqual({ sv: "Sortering", en: "Sortering" });
});
