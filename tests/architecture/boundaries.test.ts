import { lintPlanted, type LintMessage } from "./planted-house";
import { hostFaults, purityFaults } from "./planted-faults";
import { habitFaults, passing } from "./planted-habits";
import { edgeFiles, edgeSource, isAllowed, roomNames } from "./room-edges";

// One run of the linter over some hundred small files; a cold machine needs most of a minute.
const lintTimeoutMs = 180_000;

const faults = [...purityFaults, ...hostFaults, ...habitFaults];
let said: Map<string, readonly LintMessage[]>;

beforeAll(() => {
  // The last text under a path counts: the errors of the passing files replace an empty target.
  said = lintPlanted([...edgeFiles(), ...faults, ...passing]);
}, lintTimeoutMs);

const edgeErrors = (from: string): string[] =>
  (said.get(edgeSource(from)) ?? [])
    .filter(({ ruleId }) => ruleId === "boundaries/element-types")
    .map(({ line }) => roomNames[line - 1]!);

describe("rooms", () => {
  test("the table of edges is the whole house", () => {
    expect(roomNames).toHaveLength(25);
    const edges = roomNames.flatMap((from) => roomNames.map((to) => [from, to] as const));
    // 625 pairs; the allowed ones are counted by hand from the table of directions.
    expect(edges.filter(([from, to]) => isAllowed(from, to))).toHaveLength(162);
  });

  test.each(roomNames)("%s imports what it may and nothing else", (from) => {
    expect(said.has(edgeSource(from))).toBe(true);
    const forbidden = roomNames.filter((to) => !isAllowed(from, to));
    expect(edgeErrors(from)).toEqual(forbidden);
  });

  test("every planted file was read and parsed", () => {
    const unread = [...said].filter(([, messages]) =>
      messages.some(({ message }) => message.startsWith("Parsing error")),
    );
    expect(unread).toEqual([]);
  });
});

describe("faults", () => {
  test("no two share a file", () => {
    expect(new Set(faults.map(({ path }) => path)).size).toBe(faults.length);
  });

  test.each(faults)("$fault is refused by $rule", ({ path, rule }) => {
    expect((said.get(path) ?? []).map(({ ruleId }) => ruleId)).toContain(rule);
  });

  test.each(passing)("nothing is said of $path", ({ path }) => {
    expect(said.get(path)).toEqual([]);
  });
});
