import { runHostSteps } from "./run";

const begin = performance.now();
const results = await runHostSteps(process.argv[2] ?? "/usr/bin/chromium");
for (const { name, ok, milliseconds, detail } of results) {
  console.log(`${ok ? "ok  " : "FAIL"} ${name} (${milliseconds} ms) ${detail}`);
}
const passed = results.filter(({ ok }) => ok).length;
const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
console.log(`${passed}/${results.length} steps in ${seconds} s`);
process.exitCode = passed === results.length ? 0 : 1;
