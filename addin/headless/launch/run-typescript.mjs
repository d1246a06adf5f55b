import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { inHouse } from "./house-folder.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Runs a TypeScript file of the house in this terminal, in the folder where the command was given, and
 * answers its exit code. Standard input and output are the program's own, byte for byte.
 */
export function runTypescript(entry, args, options = {}) {
  const tsx = createRequire(inHouse("package.json")).resolve("tsx");
  return runCommand(
    process.execPath,
    ["--import", pathToFileURL(tsx).href, inHouse(entry), ...args],
    {
      ...options,
      // The settings are the house's, also when the command is given in another project.
      env: { ...process.env, TSX_TSCONFIG_PATH: inHouse("tsconfig.json"), ...options.env },
    },
  );
}

/** Where the person stood when npm, which moves to the house, was asked to run `script`. */
export function whereAsked(script) {
  const isByNpm = process.env.npm_lifecycle_event === script;
  return (isByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}
