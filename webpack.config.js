/**
 * Builds the add-in into dist/addin. Pages load their bundle by a plain script tag and carry a strict
 * content security policy themselves, so no bundle may need eval or inline code.
 */
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { tsImport } from "tsx/esm/api";

const root = import.meta.dirname;

/**
 * What is built: the bundle's name, its entry file, and the page it belongs to, if it has one.
 * The first script of a page holds the engine and the functions; what it imports dynamically, such
 * as the pane with React, comes after in chunks of its own.
 */
const bundles = [
  { name: "functions", entry: "addin/functions/functions.entry.ts" },
  {
    name: "taskpane",
    entry: "addin/taskpane/runtime.entry.ts",
    page: "addin/taskpane/taskpane.html",
  },
];

const functionsSource = "addin/functions/functions.ts";
/** Modules of ours that take part in the build are TypeScript, tested like the rest. */
const ours = (file) => tsImport(`./addin/functions/metadata/${file}.ts`, import.meta.url);

/** The functions' metadata as text, made from the comments in the files with functions. */
const metadata = async (complete) => {
  const { FUNCTION_SOURCES } = await ours("function-sources");
  const files = FUNCTION_SOURCES.map((file) => join(root, file));
  const made = await generateCustomFunctionsMetadata(files);
  if (made.errors.length > 0) throw new SyntaxError(made.errors.join("\n"));
  return JSON.stringify(await complete(JSON.parse(made.metadataJson)), null, 1);
};
const english = async (made) => (await ours("complete-metadata")).completeMetadata(made);
const swedish = async (made) =>
  (await ours("translate-metadata")).translateMetadata(await english(made));

/** The manifest under the address in ADDIN_URL, or as it is. */
const addressed = async (manifest) =>
  (await ours("manifest-base")).manifestAt(manifest.toString(), process.env.ADDIN_URL);

/** Files copied, as they are or made anew: from the root, to dist/addin. */
const copied = [
  ...bundles.flatMap(({ name, page }) =>
    page === undefined ? [] : [{ from: page, to: `${name}.html` }],
  ),
  { from: functionsSource, to: "functions.json", transform: () => metadata(english) },
  { from: functionsSource, to: "functions-sv.json", transform: () => metadata(swedish) },
  { from: "manifest.xml", to: "manifest.xml", transform: addressed },
  { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
];

/** Office restarts what starts slowly; 600 kB is what a cold WebView parses in a blink. */
const firstBundleLimitBytes = 600_000;

/**
 * Excel 2021 and later run WebView2 or a current Safari: both have class fields of their own, which
 * older targets put in their place at many times the cost.
 */
const target = "es2022";

const typescript = {
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
};

/**
 * The engine does nothing when it is loaded, so what only a later chunk uses comes with that chunk,
 * though all of it goes through one door.
 */
const pure = { test: /[\\/]engine[\\/].*\.ts$/, sideEffects: false };

/** What both builds share. */
const shared = (mode, folder) => ({
  mode,
  context: root,
  target: ["web", target],
  devtool: "source-map",
  output: {
    path: join(root, folder),
    filename: "[name].js",
    chunkFilename: "[name].chunk.js",
    publicPath: "auto",
    clean: true,
    hashFunction: "xxhash64",
    devtoolNamespace: "materialkartan",
  },
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  module: { rules: [typescript, pure] },
  stats: { preset: "errors-warnings", assets: true, timings: true },
});

const addin = (mode) => ({
  ...shared(mode, "dist/addin"),
  name: "addin",
  entry: Object.fromEntries(bundles.map(({ name, entry }) => [name, join(root, entry)])),
  plugins: [new CopyPlugin({ patterns: copied })],
  optimization: { moduleIds: "deterministic", chunkIds: "named", splitChunks: false },
  performance: {
    hints: mode === "production" ? "error" : false,
    maxEntrypointSize: firstBundleLimitBytes,
    // Chunks that come after the first hold the pane and the CN codes; the limit is for what Excel
    // waits for.
    maxAssetSize: Number.MAX_SAFE_INTEGER,
  },
});

/** Univer's sheets; the add-in never loads them. */
const univerStyle = (preset) => `node_modules/@univerjs/preset-${preset}/lib/index.css`;

/**
 * The workbench is a page of its own: a host that loads the built add-in like any other. It is only
 * ever served on this machine, so it is not made small: that alone took minutes.
 */
const workbench = () => ({
  ...shared("development", "dist/workbench"),
  name: "workbench",
  devtool: false,
  entry: { workbench: join(root, "addin/workbench/page/workbench.entry.ts") },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "addin/workbench/page/*.{html,css}", to: "[name][ext]" },
        { from: univerStyle("sheets-core"), to: "sheets-core.css" },
        { from: univerStyle("sheets-table"), to: "sheets-table.css" },
      ],
    }),
  ],
  // Said here and not by the mode, which the command line overrides.
  optimization: {
    moduleIds: "deterministic",
    chunkIds: "named",
    minimize: false,
    concatenateModules: false,
    usedExports: false,
    mangleExports: false,
  },
  performance: { hints: false },
});

export default (_environment, { mode = "production" }) => [addin(mode), workbench()];
