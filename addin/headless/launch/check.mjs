/**
 * `npm run check`: all that must hold before a change is shared, cheapest first; stops at the first
 * that fails. `--only types,lint,format` runs those alone.
 */
import "./node-version.mjs";
import { existsSync } from "node:fs";
import { runEndToEnd } from "./end-to-end.mjs";
import { inHouse } from "./house-folder.mjs";
import { ready } from "./ready.mjs";
import { runNpm, runPackage } from "./run-command.mjs";
import { say } from "./say.mjs";
import { runUnitTests } from "./unit-tests.mjs";

const script = (name) => ({ name, run: () => runNpm(["run", "--silent", name]) });
const exitCodeOf = ({ failed }) => (failed > 0 ? 1 : 0);

const steps = [
  script("types"),
  script("lint"),
  script("format"),
  { name: "unit", run: async () => exitCodeOf(await runUnitTests()) },
  script("build"),
  { name: "manifest", run: readManifest },
  { name: "end-to-end", run: async () => exitCodeOf(await runEndToEnd()) },
];

/** Microsoft's reader; the rules it does not know are tested with the unit tests. */
function readManifest() {
  if (!existsSync(inHouse("manifest.xml"))) return 0;
  return runPackage("office-addin-manifest/cli.js", ["info", "manifest.xml"]);
}

const [flag, list = ""] = process.argv.slice(2);
const chosen = flag === "--only" ? list.split(",") : steps.map(({ name }) => name);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  say(`Okänt steg: ${unknown.join(", ")}.`, `Unknown step: ${unknown.join(", ")}.`);
  process.exit(2);
}

await ready();
for (const { name, run } of steps.filter((step) => chosen.includes(step.name))) {
  const startedMs = performance.now();
  const exitCode = await run();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  process.stderr.write(`${exitCode === 0 ? "ok  " : "FAIL"} ${name} ${seconds} s\n`);
  if (exitCode !== 0) {
    say(`Kontrollen stannade vid: ${name}.`, `The check stopped at: ${name}.`);
    process.exit(1);
  }
}
