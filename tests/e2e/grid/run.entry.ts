import { runGridSteps } from "./run";

/** `npx tsx tests/e2e/grid/run.entry.ts [part of a step's name]`; CHROMIUM names the browser. */
async function main(): Promise<void> {
  const browser = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const results = await runGridSteps(browser, process.argv[2]);
  for (const { name, ok, ms, note } of results) {
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${String(ms).padStart(6)} ms  ${name}\n`);
    if (note) {
      process.stdout.write(`${note.replace(/^/gm, "     ")}\n`);
    }
  }
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}

void main();
