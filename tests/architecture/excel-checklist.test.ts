import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMED_RULES, KNOWN_DIFFERENCES } from "../../addin/workbench/host/rules";

const checklist = readFileSync(join(__dirname, "../EXCEL-CHECKLIST.md"), "utf8");

/** Rules named in brackets at the end of a numbered step. */
const settled = new Set(
  [...checklist.matchAll(/^\d+\. .*\[([^\]]+)\]$/gmu)].flatMap(([, ids = ""]) => ids.split(", ")),
);

test("every assumed rule of the stand-in has a step that settles it", () => {
  expect(ASSUMED_RULES.map((rule) => rule.id).filter((id) => !settled.has(id))).toEqual([]);
});

test("no step names a rule that is not assumed", () => {
  const assumed = new Set<string>(ASSUMED_RULES.map((rule) => rule.id));
  expect([...settled].filter((id) => !assumed.has(id))).toEqual([]);
});

test("every known difference is told", () => {
  for (const { id } of KNOWN_DIFFERENCES) expect(checklist).toContain(`\`${id}\``);
});

test("steps are numbered without gaps", () => {
  const numbers = [...checklist.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
