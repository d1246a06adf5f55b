import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A source text under a path of the house, such as `engine/stocks/planted.ts`. */
export interface PlantedFile {
  readonly path: string;
  readonly text: string;
}

/** What lint says about one place; `ruleId` is null for a file that does not parse. */
export interface LintMessage {
  readonly ruleId: string | null;
  readonly line: number;
  readonly message: string;
}

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
}

const root = resolve(__dirname, "../..");
/** All that decides what lint says, apart from the sources. */
const settings = ["eslint.config.mjs", "tsconfig.json", "engine/tsconfig.json", "package.json"];

/**
 * Lints the files in a house of their own: the real configuration, the real packages, nothing else.
 * The house stands in the system's temporary folder, so a planted fault can never be left in the
 * repository nor seen by another run; it is removed also when linting fails.
 * @throws if the linter itself does not run
 */
export function lintPlanted(files: readonly PlantedFile[]): Map<string, readonly LintMessage[]> {
  const house = mkdtempSync(join(realpathSync(tmpdir()), "planted-house-"));
  try {
    for (const name of settings) cpSync(join(root, name), join(house, name), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(house, "node_modules"), "junction");
    for (const { path, text } of files) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    return new Map(
      runLinter(house).map(({ filePath, messages }) => [
        relative(house, filePath).split(sep).join("/"),
        messages,
      ]),
    );
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

function runLinter(house: string): readonly LintResult[] {
  const eslint = join(root, "node_modules/eslint/bin/eslint.js");
  const run = spawnSync(process.execPath, [eslint, ".", "--format", "json"], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0 && run.status !== 1) {
    throw new Error(`The linter did not run: ${run.stderr || String(run.error)}`);
  }
  return JSON.parse(run.stdout) as readonly LintResult[];
}
