/**
 * Bundles the bench as the add-in is bundled and runs it: what is measured is what Excel runs. A
 * runner of TypeScript files adds work of its own to every function.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import webpack from "webpack";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "node_modules/.cache/bench");

/** Bundles the bench. @throws what webpack found wrong. */
async function bundle(): Promise<string> {
  const compiler = webpack({
    mode: "production",
    context: ROOT,
    target: "node20",
    entry: { bench: "./tests/bench/bench.ts" },
    output: { path: FOLDER, filename: "[name].mjs", chunkFormat: "module", module: true },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error || result?.hasErrors()) {
          reject(error ?? new TypeError(result?.toString("errors-only")));
        } else resolve();
      });
    });
  });
  return join(FOLDER, "bench.mjs");
}

const file = await bundle();
const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
