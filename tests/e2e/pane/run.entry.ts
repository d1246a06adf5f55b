import { runPaneSteps } from "./run";

/** `npx tsx tests/e2e/pane/run.entry.ts [part of a step's name]`; CHROMIUM_PATH names the browser. */
async function main(): Promise<void> {
  const browser = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  const results = await runPaneSteps(browser, process.argv[2]);
  for (const { name, ok, ms, note } of results) {
    process.stdout.write(`${ok ? "ok  " : "FAIL"} ${String(ms).padStart(6)} ms  ${name}\n`);
    if (note) process.stdout.write(`${note.replace(/^/gm, "     ")}\n`);
  }
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}

void main();
