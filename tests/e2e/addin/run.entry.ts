import { runAddinSteps } from "./run";

for (const { name, ok, ms, note } of await runAddinSteps(process.argv[2] ?? "/usr/bin/chromium")) {
  process.stdout.write(`${ok ? "ok  " : "FAIL"} ${name} (${ms} ms) ${note ?? ""}\n`);
  if (!ok) process.exitCode = 1;
}
