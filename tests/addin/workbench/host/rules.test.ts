import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASSUMED_RULES, KNOWN_DIFFERENCES, RULES } from "../../../../addin/workbench/host/rules";

const HOST = join(__dirname, "../../../../addin/workbench/host");

function sources(): string {
  return readdirSync(HOST, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/^rules/u.test(file))
    .map((file) => readFileSync(join(HOST, file), "utf8"))
    .join("\n");
}

/** Ids named in code (`rule: "id"`, `invalidArgument("id")`) and in comments (`Rule: id`, `Rules: id, id`). */
function named(text: string): Set<string> {
  const flat = text.replace(/\n\s*\*\s?/gu, " ");
  const inCode = [...flat.matchAll(/(?:rule: |invalidArgument\(\s*)"([a-z-]+)"/gu)];
  const inComments = [...flat.matchAll(/Rules?: ([a-z-]+(?:, [a-z-]+)*)/gu)];
  return new Set([
    ...inCode.map((match) => match[1] ?? ""),
    ...inComments.flatMap((match) => (match[1] ?? "").split(", ")),
  ]);
}

test("every rule is named where code acts on it, and no other id is", () => {
  expect([...named(sources())].sort()).toEqual(Object.keys(RULES).sort());
});

test("every rule has a sentence and a source; the assumed ones are given out for the checklist", () => {
  for (const [id, rule] of Object.entries(RULES)) {
    expect(`${id}: ${rule.sentence}`).toMatch(/: .{10,}\.$/u);
    expect(rule.source).toMatch(
      /^(?:assumed$|unlike Excel$|docs: |support\.microsoft\.com: |office-js#\d|@types\/office-js|client library )/u,
    );
  }
  const assumed = Object.entries(RULES).filter(([, rule]) => rule.source === "assumed");
  expect(ASSUMED_RULES.map(({ id }) => id)).toEqual(assumed.map(([id]) => id));
  expect(ASSUMED_RULES.length).toBeGreaterThan(10);
  expect(KNOWN_DIFFERENCES.map(({ id }) => id)).toContain("filters");
});
