import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildWhenChanged } from "./build-state.mjs";
import { findBrowser } from "./find-browser.mjs";
import { inHouse } from "./house-folder.mjs";
import { runTypescript } from "./run-typescript.mjs";
import { say } from "./say.mjs";

const entry = "tests/e2e/run.entry.ts";
const results = inHouse("dist/test-results/end-to-end.json");
const failure = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs the end-to-end steps, if there are any, and answers how many passed, failed and were skipped.
 * The runner gets CHROMIUM_PATH and the file in RESULTS_FILE to write its three counts to, as JSON.
 * Without a browser the steps are skipped, except on a build machine, where that is a failure.
 */
export async function runEndToEnd(args = []) {
  if (!existsSync(inHouse(entry))) return { passed: 0, failed: 0, skipped: 0 };
  const browser = findBrowser();
  if (browser === undefined) return tellOfMissingBrowser();
  if ((await buildWhenChanged()) !== 0) return failure;
  mkdirSync(inHouse("dist/test-results"), { recursive: true });
  rmSync(results, { force: true });
  const exitCode = await runTypescript(entry, args, {
    cwd: inHouse(),
    env: { CHROMIUM_PATH: browser, RESULTS_FILE: results },
  });
  return countsOf(exitCode);
}

function countsOf(exitCode) {
  if (!existsSync(results)) return exitCode === 0 ? { ...failure, passed: 1, failed: 0 } : failure;
  const { passed = 0, failed = 0, skipped = 0 } = JSON.parse(readFileSync(results, "utf8"));
  // A runner that dies after its last step has still failed.
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed, skipped };
}

function tellOfMissingBrowser() {
  say(
    "Testerna i webbläsare kördes inte: ingen Chromium hittades. Installera den (Debian och Ubuntu: apt-get install chromium; annars Chrome eller Edge) eller ange den i CHROMIUM_PATH.",
    "The browser tests were not run: no Chromium was found. Install it (Debian and Ubuntu: apt-get install chromium; elsewhere Chrome or Edge) or name it in CHROMIUM_PATH.",
  );
  return process.env.CI === "true" ? failure : { passed: 0, failed: 0, skipped: 1 };
}
