import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";

const ROOT = process.cwd();

/** Bundles the pane's page into a folder of its own; a file cache makes the second time short. */
export async function bundlePanePage(): Promise<string> {
  const folder = join(ROOT, "node_modules/.cache/pane-e2e/bundle");
  await mkdir(folder, { recursive: true });
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: ROOT,
    target: ["web", "es2020"],
    entry: { page: "./tests/e2e/pane/page.ts" },
    output: { path: folder, filename: "[name].js", chunkFilename: "[id].js", publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: "es2020",
              },
            },
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: join(ROOT, "node_modules/.cache/pane-e2e/webpack"),
    },
    performance: false,
    stats: "errors-only",
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
  await stat(join(folder, "page.js"));
  return folder;
}
