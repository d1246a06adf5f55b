/**
 * All end-to-end runs, one after another: two browsers at once on two cores time out. The launcher
 * gives CHROMIUM_PATH and RESULTS_FILE.
 */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly ms?: number;
  readonly milliseconds?: number;
  readonly note?: string;
  readonly detail?: string;
}

/** Folder → the function that runs its steps. */
const RUNS = {
  host: "runHostSteps",
  grid: "runGridSteps",
  pane: "runPaneSteps",
  addin: "runAddinSteps",
} as const;

type Runner = (browser: string) => Promise<readonly Step[]>;

async function stepsOf(folder: keyof typeof RUNS, browser: string): Promise<readonly Step[]> {
  const file = new URL(`${folder}/run.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) return [];
  const module = (await import(file.href)) as Readonly<Record<string, Runner>>;
  const run = module[RUNS[folder]];
  if (!run) throw new ReferenceError(`${folder}/run.ts does not export ${RUNS[folder]}`);
  return run(browser);
}

const browser = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const folder of Object.keys(RUNS) as (keyof typeof RUNS)[]) {
  if (wanted.length > 0 && !wanted.includes(folder)) continue;
  const begin = performance.now();
  for (const step of await stepsOf(folder, browser)) {
    const ms = step.ms ?? step.milliseconds ?? 0;
    const text = step.note ?? step.detail ?? "";
    process.stdout.write(`${step.ok ? "ok  " : "FAIL"} ${folder}: ${step.name} (${ms} ms)\n`);
    if (!step.ok || process.env["VERBOSE"])
      process.stdout.write(text.replace(/^/gmu, "     ") + "\n");
    if (step.ok) passed += 1;
    else failed += 1;
  }
  process.stdout.write(`${folder}: ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
}
const file = process.env["RESULTS_FILE"];
if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped: 0 }));
process.stdout.write(`${passed} steps passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
