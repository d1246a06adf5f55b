/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DEVELOPMENT_BASE } from "../../../addin/functions/metadata/manifest-base";
import { attribute, localised, manifestDocument, ROOT, swedishOf } from "./manifest-file";

const addresses = localised(manifestDocument())
  .flatMap((one) => [attribute(one, "DefaultValue"), swedishOf(one)])
  .filter((text) => /^[a-z]+:/.test(text));

interface Pattern {
  readonly from: string;
  readonly to: string;
}

interface Build {
  readonly bundles: readonly string[];
  readonly patterns: readonly Pattern[];
  /** Texts of the files that the build makes anew, by their paths. */
  readonly made: Readonly<Record<string, string>>;
}

/** What the build's configuration says and makes, with ADDIN_URL set; nothing is bundled. */
function build(): Build {
  const script = `
    import { readFileSync } from "node:fs";
    const { default: configuration } = await import("./webpack.config.js");
    const [{ entry, plugins }] = configuration({}, { mode: "production" });
    const patterns = plugins.flatMap((one) => one.patterns ?? []);
    const made = {};
    for (const { from, to, transform } of patterns) {
      if (transform) made[to] = await transform(readFileSync(from));
    }
    process.stdout.write(JSON.stringify({ bundles: Object.keys(entry), patterns, made }));`;
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ADDIN_URL: "https://example.org/material" },
  });
  return JSON.parse(told) as Build;
}

/** Paths that the build writes: bundles, and what it copies or makes. */
function builtFiles({ bundles, patterns }: Build): string[] {
  return [...bundles.map((name) => `${name}.js`), ...patterns.flatMap(filesOf)];
}

/** `folder/*.ext` → `to` with the names of the files there; else the one file. */
function filesOf({ from, to }: Pattern): string[] {
  const [, folder, extension] = /^(.*)\/\*(\.\w+)$/.exec(from) ?? [];
  if (folder === undefined || extension === undefined) return [to];
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(extension));
  return names.map((name) =>
    to.replace("[name]", name.slice(0, -extension.length)).replace("[ext]", extension),
  );
}

test("every address is https and under the one base", () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((one) => !one.startsWith(DEVELOPMENT_BASE))).toEqual([]);
  expect(DEVELOPMENT_BASE).toMatch(/^https:\/\//);
});

describe("the build", () => {
  let whole: Build;
  beforeAll(() => {
    whole = build();
  }, 60_000);

  test("moves the manifest to ADDIN_URL", () => {
    const moved = whole.made["manifest.xml"] ?? "";
    expect(moved).toContain('"https://example.org/material/taskpane.html"');
    expect(moved).not.toContain("localhost:3000");
  });

  test("makes the functions' metadata in both languages", () => {
    const first = (path: string): unknown =>
      (JSON.parse(whole.made[path] ?? "") as { functions: readonly unknown[] }).functions[0];
    expect(first("functions.json")).toMatchObject({
      id: "CRMMODEL",
      parameters: [{ name: "name" }, {}],
    });
    expect(first("functions-sv.json")).toMatchObject({
      id: "CRMMODEL",
      parameters: [{ name: "namn" }, {}],
    });
  });

  test("every address of the manifest has a file that is written", () => {
    const built = builtFiles(whole);
    expect(built).toEqual(expect.arrayContaining(["functions.js", "functions.json"]));
    const wanted = new Set(addresses.map((one) => one.slice(DEVELOPMENT_BASE.length)));
    expect([...wanted].filter((path) => !built.includes(path))).toEqual([]);
  });
});

describe("icons", () => {
  /** Width and height of a PNG, from its header (PNG specification, 11.2.2 IHDR). */
  function pixelsOf(name: string): [number, number] {
    const png = readFileSync(join(ROOT, "assets/icons", name));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  }

  test.each([16, 32, 64, 80, 128])("the icon of %i pixels has them", (size) => {
    expect(pixelsOf(`icon-${size}.png`)).toEqual([size, size]);
  });

  test("the manifest names icons of the sizes its places take", () => {
    const sizeIn = (id: string): number =>
      Number(/icon-(\d+)\.png/.exec(addressOf(id))?.[1] ?? Number.NaN);
    const tree = manifestDocument();
    const addressOf = (id: string): string => {
      const found = localised(tree).find(
        (one) => attribute(one, "id") === id || one.localName === id,
      );
      return attribute(found!, "DefaultValue");
    };
    expect(["Icon.16", "Icon.32", "Icon.80"].map(sizeIn)).toEqual([16, 32, 80]);
    // Microsoft, IconUrl and HighResolutionIconUrl, task pane add-ins.
    expect(["IconUrl", "HighResolutionIconUrl"].map(sizeIn)).toEqual([32, 64]);
  });
});
