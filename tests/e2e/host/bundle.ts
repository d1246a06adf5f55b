import { resolve } from "node:path";
import webpack from "webpack";

/**
 * Bundles the host page (host.js) and the fixture add-in (addin.js) into a folder.
 * office.js is no part of it: pages load it by its usual address.
 */
export async function bundleHost(root: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: root,
    entry: {
      host: resolve(root, "tests/e2e/host/page.ts"),
      addin: resolve(root, "tests/fixtures/host-addin/taskpane.ts"),
    },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/u,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (stats?.hasErrors()) fail(new Error(stats.toString("errors-only")));
        else done();
      });
    });
  });
}
