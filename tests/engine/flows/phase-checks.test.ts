import type { Row } from "../../../engine/assumptions/row";
import type { Details } from "../../../engine/findings/finding";
import { checkPhases } from "../../../engine/flows/phase-checks";
import type { PhaseDefinition } from "../../../engine/flows/phase-rows";

const row: Row = { kind: "Phases", table: "", cells: {}, broken: false };

function phase(
  name: string,
  targets: readonly (readonly [number, number])[] = [],
  more: Partial<PhaseDefinition> = {},
): PhaseDefinition {
  return {
    ...{ name, order: 1, row, hasResidence: false, start: 0, imported: 0, exported: 0 },
    targets: targets.map(([to, share]) => ({ phase: to, share })),
    ...more,
  };
}

/** Codes with what they say. */
function told(...phases: PhaseDefinition[]): Record<string, Details> {
  const found: Record<string, Details> = {};
  checkPhases(phases, (code, _row, _column, details) => (found[code] = details));
  return found;
}

test("what does not go on leaves the system, by phase", () => {
  const found = told(phase("use", [[1, 0.8]]), phase("Insamling"));
  expect(found).toEqual({
    "phase-leaves": {
      words: { sv: "användning 0,2; Insamling 1", en: "use 0.2; Insamling 1" },
    },
  });
});

test("where all goes on round a stay, nothing is said", () => {
  expect(told(phase("use", [[1, 1]], { hasResidence: true }), phase("b", [[0, 1]]))).toEqual({});
});

test("shares above 1 in sum, but not by their rounding", () => {
  const found = told(
    phase("use", [
      [1, 0.8],
      [2, 0.3],
    ]),
    phase("b"),
    phase("c"),
  );
  expect(found["phase-shares"]).toMatchObject({ sum: 1.1 });
  expect(
    told(
      phase("a", [
        [1, 0.1],
        [2, 0.2],
        [3, 0.7],
      ]),
      phase("b"),
      phase("c"),
      phase("d"),
    ),
  ).not.toHaveProperty("phase-shares");
});

describe("loops", () => {
  test("through phases without a stay: the way is told", () => {
    const found = told(
      phase("use", [[1, 1]], { hasResidence: true }),
      phase("b", [[2, 1]]),
      phase("c", [[1, 0.1]]),
    );
    expect(found["phase-loop"]).toEqual({ way: { sv: "b → c → b", en: "b → c → b" } });
    expect(told(phase("a", [[0, 0.5]]))["phase-loop"]).toEqual({
      way: { sv: "a → a", en: "a → a" },
    });
  });

  test("a stay anywhere on the way makes it sound, as does a share of 0", () => {
    const stay = { hasResidence: true };
    expect(told(phase("a", [[1, 1]]), phase("b", [[0, 0.5]], stay))).not.toHaveProperty(
      "phase-loop",
    );
    expect(told(phase("a", [[0, 0.5]], stay))).not.toHaveProperty("phase-loop");
    expect(told(phase("a", [[1, 1]]), phase("b", [[0, 0]]))).not.toHaveProperty("phase-loop");
  });
});

test("a phase that nothing reaches, unless it has a start or imports", () => {
  const leads = phase("a", [[1, 1]]);
  expect(told(leads, phase("b"), phase("c"))["phase-unreached"]).toEqual({
    phase: { sv: "c", en: "c" },
  });
  expect(told(leads, phase("b"), phase("c", [], { start: 1 }))).not.toHaveProperty(
    "phase-unreached",
  );
  expect(told(leads, phase("b"), phase("c", [], { imported: 1 }))).not.toHaveProperty(
    "phase-unreached",
  );
  expect(told(phase("a", [[1, 0]]), phase("b"))).toHaveProperty("phase-unreached");
});
