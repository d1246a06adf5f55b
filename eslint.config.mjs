/**
 * The rules of the house. Rooms and their directions come first, purity second, habits last.
 * tests/architecture/boundaries.test.ts plants violations against this very file.
 */
import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = import.meta.dirname;

/** Each engine room with the rooms it may import; its own files, findings and the root come on top. */
const engineRooms = {
  findings: [],
  quantities: [],
  classification: ["quantities"],
  statistics: ["classification", "quantities"],
  stocks: ["quantities"],
  assumptions: ["classification", "quantities", "stocks"],
  trade: ["assumptions", "classification", "quantities"],
  flows: ["assumptions", "classification", "quantities", "stocks", "trade"],
  model: ["assumptions", "classification", "flows", "quantities", "statistics", "stocks", "trade"],
};
engineRooms.analysis = Object.keys(engineRooms);
engineRooms.report = Object.keys(engineRooms);

/** Each add-in room with what it may import besides its own files; `engine` is the door, #engine. */
const addinRooms = {
  ports: ["engine"],
  excel: ["engine", "ports"],
  pxweb: ["engine", "ports", "assets"],
  app: ["engine", "ports", "assets"],
  functions: ["engine", "assets"],
  headless: ["engine", "ports", "functions", "app", "assets"],
  taskpane: ["engine", "ports", "app", "assets"],
  commands: ["engine", "ports", "app", "assets"],
  workbench: ["functions", "functions-entry"],
};
const addinNames = Object.keys(addinRooms);

/** Packages a room may use; a room that is not listed uses none. */
const packages = {
  engine: ["zod", "@noble/hashes", "@stdlib/*"],
  app: ["zod"],
  pxweb: ["zod", "undici"],
  headless: ["node:*", "undici", "zod", "office-addin-dev-certs"],
  taskpane: ["react", "react-dom", "@fluentui/*"],
  workbench: ["@univerjs/*", "rxjs", "react", "react-dom"],
  entry: ["node:*", "undici", "zod", "react", "react-dom", "@fluentui/*"],
  launch: ["node:*"],
};

const inFull = (type, pattern) => ({ type, pattern, mode: "full" });
/** The first pattern that fits names the room, so the narrow ones stand first. */
const elements = [
  inFull("engine", "engine/index.ts"),
  inFull("engine-root", ["engine/errors.ts", "engine/version.ts"]),
  ...Object.keys(engineRooms).map((room) => inFull(room, `engine/${room}/**`)),
  inFull("workbench", "addin/workbench/**"),
  inFull("launch", "addin/headless/launch/**"),
  inFull("functions-entry", "addin/functions/*.entry.{ts,tsx}"),
  inFull("entry", "addin/**/*.entry.{ts,tsx}"),
  ...addinNames.map((room) => inFull(room, `addin/${room}/**`)),
  inFull("assets", "assets/**"),
  inFull("tests", "tests/**"),
];

const engineInside = [...Object.keys(engineRooms), "engine-root"];
const wired = ["engine", ...addinNames.filter((room) => room !== "workbench"), "assets"];
const directions = [
  { from: "engine", allow: engineInside },
  { from: "engine-root", allow: ["engine-root", "findings"] },
  ...Object.entries(engineRooms).map(([room, allow]) => ({
    from: room,
    allow: [room, "engine-root", "findings", ...allow],
  })),
  ...Object.entries(addinRooms).map(([room, allow]) => ({ from: room, allow: [room, ...allow] })),
  { from: ["entry", "functions-entry"], allow: [...wired, "entry", "functions-entry"] },
  { from: "launch", allow: ["launch"] },
  { from: "tests", allow: ["*"] },
];
const packageRules = [
  { from: [...engineInside, "engine"], allow: packages.engine },
  ...["app", "pxweb", "headless", "taskpane", "workbench", "launch"].map((room) => ({
    from: room,
    allow: packages[room],
  })),
  { from: ["entry", "functions-entry"], allow: packages.entry },
  { from: "tests", allow: ["*", "@*/*"] },
];

const because = (message) => (name) => ({ name, message });
const officeNames = ["Office", "Excel", "OfficeRuntime", "CustomFunctions"];
const networkNames = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"];
const office = officeNames.map(because("Only addin/excel and entry files say Office or Excel."));
const network = networkNames.map(because("Only addin/pxweb fetches."));
const impure = [
  ...["window", "document", "self", "globalThis", "global", "navigator", "localStorage", "process"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "crypto"],
  ...["Buffer", "require", ...officeNames, ...networkNames],
].map(because("The engine is pure: no host, clock, chance, network or files."));

/** `globalThis.fetch` is `fetch`. */
const onGlobalObjects = (names, message) =>
  ["globalThis", "window", "self"].flatMap((object) =>
    names.map((property) => ({ object, property, message })),
  );
const noOfficeProperty = onGlobalObjects(officeNames, "Only addin/excel says Office or Excel.");
const noNetworkProperty = onGlobalObjects(networkNames, "Only addin/pxweb fetches.");

const forbidden = (selector, message) => ({ selector, message });
const habits = [
  forbidden("NewExpression[callee.name='Error']", "Throw one of our errors, with a stable code."),
  forbidden("CatchClause > BlockStatement[body.length=0]", "Do not swallow an error."),
  forbidden(
    "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression[body.type='BlockStatement'][body.body.length=0]",
    "Do not swallow a rejection.",
  ),
  forbidden("ImportExpression[source.type!='Literal']", "Import a named file, so the rooms hold."),
];
const officeTypes = forbidden(
  `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
  "Types of Office stay in addin/excel.",
);
const purity = [
  forbidden("NewExpression[callee.name='Date'][arguments.length=0]", "Pass the date in."),
  forbidden("CallExpression[callee.name='Date']", "Pass the date in."),
  forbidden(
    "CallExpression[callee.property.name=/^toLocale/][arguments.length=0]",
    "Name the locale: the machine's own changes the result.",
  ),
  forbidden(
    "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
    "Name the locale, or compare code units: the machine's own order changes the result.",
  ),
];

const noDeepEngine = {
  regex: "^(\\.{1,2}/(.*/)?engine(/|$)|#engine/)",
  message: "The engine has one door: import from #engine.",
};
const pureImports = {
  regex: "^(node:|react($|[/-])|@fluentui/|@microsoft/office|office|undici|#engine$|.*addin/)",
  message: "The engine is pure: no UI, no Office, no input or output, and never its own door.",
};

const allTypeScript = ["**/*.{ts,tsx}"];
const source = ["engine/**/*.ts", "addin/**/*.{ts,tsx}"];
const entries = "addin/**/*.entry.{ts,tsx}";
const scripts = ["**/*.{js,mjs}"];

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", "node_modules/**"] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
  },
  js.configs.recommended,
  { files: allTypeScript, extends: [...tseslint.configs.strictTypeChecked] },
  {
    files: allTypeScript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      "no-undef": "off",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // Ports and tests lean on structure, and these two took four tenths of the linter's time.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: [...allTypeScript, "addin/headless/launch/**/*.mjs"],
    plugins: { boundaries, "import-x": importX },
    settings: {
      "boundaries/root-path": root,
      "boundaries/elements": elements,
      "boundaries/dependency-nodes": ["import", "dynamic-import", "export", "require"],
      "import/resolver": { typescript: { project: `${root}/tsconfig.json` } },
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [
        createTypeScriptImportResolver({ project: `${root}/tsconfig.json` }),
      ],
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/no-unknown": "error",
      "boundaries/element-types": ["error", { default: "disallow", rules: directions }],
      "boundaries/external": ["error", { default: "disallow", rules: packageRules }],
      "import-x/no-default-export": "error",
      "no-restricted-imports": "off",
    },
  },
  {
    files: source,
    rules: {
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "max-lines": ["error", { max: 300 }],
      complexity: ["error", 14],
      "no-console": "error",
      "no-restricted-syntax": ["error", ...habits],
    },
  },
  {
    files: ["engine/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [pureImports] }],
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pass the date in." },
        { object: "Math", property: "random", message: "Results never depend on chance." },
      ],
      "no-restricted-syntax": ["error", ...habits, ...purity, officeTypes],
    },
  },
  {
    files: ["addin/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [noDeepEngine] }],
      "no-restricted-globals": ["error", ...office, ...network],
      "no-restricted-syntax": ["error", ...habits, officeTypes],
      "no-restricted-properties": ["error", ...noOfficeProperty, ...noNetworkProperty],
    },
  },
  {
    files: ["addin/excel/**/*.ts", entries],
    rules: {
      "no-restricted-globals": ["error", ...network],
      "no-restricted-syntax": ["error", ...habits],
      "no-restricted-properties": ["error", ...noNetworkProperty],
    },
  },
  {
    files: ["addin/pxweb/**/*.ts", "addin/workbench/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", ...office],
      "no-restricted-properties": ["error", ...noOfficeProperty],
    },
  },
  {
    files: ["addin/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["addin/taskpane/**/*.{ts,tsx}"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["addin/headless/**/*.entry.ts"], rules: { "no-console": "off" } },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: scripts,
    languageOptions: {
      globals: {
        console: false,
        process: false,
        performance: false,
        setTimeout: false,
        clearTimeout: false,
        URL: false,
      },
    },
  },
);
