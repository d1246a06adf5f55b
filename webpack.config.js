/**
 * Builds the add-in into dist/addin. Pages load their bundle by a plain script tag and carry a strict
 * content security policy themselves, so no bundle may need eval or inline code.
 */
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";

const root = import.meta.dirname;

/**
 * What is built: the bundle's name, its entry file, and the page it belongs to, if it has one.
 * The first script of a page holds the engine and the functions; what it imports dynamically, such
 * as the pane with React, comes after in chunks of its own.
 */
const bundles = [{ name: "functions", entry: "addin/functions/functions.entry.ts" }];

/** Files copied as they are: from the root, to dist/addin. */
const copied = bundles.flatMap(({ name, page }) =>
  page === undefined ? [] : [{ from: page, to: `${name}.html` }],
);

/** Office restarts what starts slowly; 600 kB is what a cold WebView parses in a blink. */
const firstBundleLimitBytes = 600_000;

/** Excel 2021 and later run WebView2 or a current Safari. */
const target = "es2020";

export default (_environment, { mode = "production" }) => ({
  mode,
  context: root,
  target: ["web", target],
  devtool: "source-map",
  entry: Object.fromEntries(bundles.map(({ name, entry }) => [name, join(root, entry)])),
  output: {
    path: join(root, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].chunk.js",
    publicPath: "auto",
    clean: true,
    hashFunction: "xxhash64",
    devtoolNamespace: "materialkartan",
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target,
          },
        },
      },
    ],
  },
  plugins: copied.length === 0 ? [] : [new CopyPlugin({ patterns: copied })],
  optimization: { moduleIds: "deterministic", chunkIds: "named", splitChunks: false },
  performance: {
    hints: mode === "production" ? "error" : false,
    maxEntrypointSize: firstBundleLimitBytes,
    // Chunks that come after the first are the pane's; the limit is for what Excel waits for.
    maxAssetSize: Number.MAX_SAFE_INTEGER,
  },
  stats: { preset: "errors-warnings", assets: true, timings: true },
});
