import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { inHouse } from "./house-folder.mjs";
import { runPackage } from "./run-command.mjs";

const results = inHouse("dist/test-results/jest.json");

/** Runs jest, architecture tests included, and answers how many passed, failed and were skipped. */
export async function runUnitTests(args = []) {
  mkdirSync(inHouse("dist/test-results"), { recursive: true });
  rmSync(results, { force: true });
  const onBuildMachine = process.env.CI === "true" ? ["--ci"] : [];
  const exitCode = await runPackage("jest/bin/jest.js", [
    ...["--json", `--outputFile=${results}`],
    ...onBuildMachine,
    ...args,
  ]);
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(results, "utf8"));
  // A file that does not even load has no tests to count, yet it has failed.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
