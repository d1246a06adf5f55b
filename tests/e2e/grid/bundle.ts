import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";

const ROOT = process.cwd();

/** Where the bundle lies, and how long it took to make (0 where an earlier one was kept). */
export interface Bundle {
  readonly folder: string;
  readonly milliseconds: number;
}

/** Bundles the test page. Development mode with a file cache: the first takes long, later ones do not. */
export async function bundleGridPage(): Promise<Bundle> {
  const folder = join(ROOT, "node_modules/.cache/grid-e2e/bundle");
  await mkdir(folder, { recursive: true });
  const started = performance.now();
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: ROOT,
    entry: { page: "./tests/e2e/grid/page.ts" },
    output: { path: folder, filename: "[name].js", chunkFilename: "[id].js", publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" },
            },
          },
        },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, type: "asset/resource" },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: join(ROOT, "node_modules/.cache/grid-e2e/webpack"),
    },
    performance: false,
    stats: "errors-only",
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, result) => {
      compiler.close(() => {
        if (error || result?.hasErrors()) {
          reject(error ?? new Error(result?.toString("errors-only")));
        } else {
          resolve();
        }
      });
    });
  });
  await stat(join(folder, "page.js"));
  return { folder, milliseconds: performance.now() - started };
}
