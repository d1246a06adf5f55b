/** What lint cannot see: the shape of the tree, of the package and of what is tracked. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { ModuleKind, ScriptTarget, transpileModule } from "typescript";

const root = resolve(__dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** A build machine may run as another user than the one who cloned. */
const git = ["-c", "safe.directory=*"];

/** Tracked files and files that would be tracked; what .gitignore names is none of the house. */
const files = execFileSync(
  "git",
  [...git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
  {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  },
)
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

const sources = files.filter((path) => /^(engine|addin)\/.*\.(ts|tsx|mjs)$/.test(path));
const testFiles = files.filter((path) => /^tests\/.*\.test\.tsx?$/.test(path));

describe("the top level", () => {
  const required = [
    ..."addin engine tests package.json package-lock.json tsconfig.json".split(" "),
    ..."webpack.config.js eslint.config.mjs jest.config.mjs .ci LICENSE .gitignore".split(" "),
  ];
  const allowed = [
    ...required,
    ..."manifest.xml README.md CHANGELOG.md".split(" "),
    ..."assets .gitattributes .prettierignore .prettierrc .npmrc".split(" "),
  ];
  const found = new Set(files.map((path) => path.split("/")[0]!));

  test("holds nothing but what the house names", () => {
    expect([...found].filter((entry) => !allowed.includes(entry))).toEqual([]);
  });

  test.each(required)("holds %s", (entry) => {
    expect(found).toContain(entry);
  });
});

describe("files", () => {
  test("none in engine or addin is over 300 lines", () => {
    const long = sources.filter((path) => read(path).split("\n").length - 1 > 300);
    expect(long).toEqual([]);
  });

  test("none has a name that says nothing", () => {
    const empty = /^(utils?|helpers?|commons?|managers?|misc)$/;
    const vague = files.filter((path) =>
      path.split("/").some((part) => part.split(/[-._]/).some((word) => empty.test(word))),
    );
    expect(vague).toEqual([]);
  });

  test("names of sources are in kebab case", () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/;
    expect(sources.filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });

  test("none names a machine's folder or a package registry", () => {
    // Put together here, so that this file does not find itself.
    const folders = ["work", "tmp", "root", "home"].map((name) => ["", name, ""].join("/"));
    const registries = ["npmjs.org", "npmjs.com", "yarnpkg.com"].map((host) => `registry.${host}`);
    const patterns = [...folders, ...registries].flatMap((text) => ["-e", text]);
    const grep = spawnSync("git", [...git, "grep", "-I", "-n", "-F", "--untracked", ...patterns], {
      cwd: root,
      encoding: "utf8",
    });
    // 1 = nothing found; any other status but 0 is git's own failure.
    expect({ status: grep.status, found: grep.stdout }).toEqual({ status: 1, found: "" });
  });
});

describe("the package", () => {
  interface Package {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  }
  const manifest = JSON.parse(read("package.json")) as Package;

  test("names exact versions", () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("has a lockfile that names no host", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved":\s*"[a-z+]+:/);
  });

  test("has the version the engine tells", () => {
    const path = "engine/version.ts";
    const told = existsSync(join(root, path)) ? /"(\d+\.\d+\.\d+[^"]*)"/.exec(read(path))?.[1] : "";
    expect(["", manifest.version]).toContain(told);
  });
});

describe("tests", () => {
  /** Engine files without a test of their own name, with the reason. */
  const withoutTest: Readonly<Record<string, string>> = {
    "engine/index.ts":
      "The door only passes names on; every test outside the engine goes through it.",
    "engine/version.ts": "One constant, held against package.json above.",
    "engine/errors.ts": "One class; the tests of the files that throw it read its code.",
  };
  /** Engine files whose rule is proved in a test of another name: the file, then that test. */
  const inStocks = (name: string): string => `tests/engine/stocks/${name}.test.ts`;
  const distributions = [
    ...["exponential", "fixed", "folded-normal", "gamma", "gauss", "lognormal", "normal"],
    ...["uniform", "weibull", "weibull-moments"],
  ].map((name) => [`engine/stocks/distributions/${name}.ts`, inStocks("lifetime")] as const);
  // A node alone says nothing: what holds of it is that it recombines, in every explanation.
  const explainNodes = sources
    .filter((path) => /^engine\/analysis\/explain\/(?!node\.ts)/.test(path))
    .map((path) => [path, "tests/engine/analysis/explain/stages.test.ts"] as const);
  const testedIn: Readonly<Record<string, string>> = {
    "engine/assumptions/closed-words.ts": "tests/engine/assumptions/vocabulary.test.ts",
    "engine/classification/material-list.ts": "tests/engine/classification/materials.test.ts",
    "engine/quantities/unit-list.ts": "tests/engine/quantities/units.test.ts",
    "engine/stocks/cohort-axis.ts": inStocks("survival-table"),
    "engine/stocks/cohort-ledger.ts": inStocks("inflow-driven"),
    "engine/stocks/lifetime-fault.ts": inStocks("lifetime"),
    "engine/stocks/share-curve.ts": inStocks("survival-table"),
    ...Object.fromEntries(distributions),
    ...Object.fromEntries(explainNodes),
  };
  const hasCode = (path: string): boolean => {
    const { outputText } = transpileModule(read(path), {
      compilerOptions: {
        module: ModuleKind.ESNext,
        target: ScriptTarget.ES2022,
        removeComments: true,
        verbatimModuleSyntax: true,
      },
    });
    return outputText.replaceAll(/export \{\s*\};/g, "").trim() !== "";
  };
  const testOf = (path: string): string => `tests/${path.replace(/\.ts$/, ".test.ts")}`;

  test("every engine file with code has a test of the same name, or a reason", () => {
    const untested = sources
      .filter((path) => path.startsWith("engine/") && !(path in withoutTest) && hasCode(path))
      .filter((path) => !testFiles.includes(testedIn[path] ?? testOf(path)));
    expect(untested).toEqual([]);
  });

  test("no reason outlives its file", () => {
    const reasons = [...Object.keys(withoutTest), ...Object.keys(testedIn)];
    expect(reasons.filter((path) => testFiles.includes(testOf(path)))).toEqual([]);
  });

  test("every test file is in a folder that jest looks in", () => {
    const seen = /^tests\/((engine|addin|architecture)\/.*\.test\.ts|addin\/.*\.test\.tsx)$/;
    expect(testFiles.filter((path) => !seen.test(path))).toEqual([]);
  });
});
