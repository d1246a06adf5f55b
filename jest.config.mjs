/** Unit tests in Node, pane tests in jsdom; end-to-end runs have their own launcher. */
const transform = {
  "^.+\\.(ts|tsx|js)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const project = (displayName, testEnvironment, tests) => ({
  displayName,
  testEnvironment,
  testMatch: [`<rootDir>/tests/${tests}`],
  transform,
  setupFiles: ["<rootDir>/tests/support/property-seed.ts"],
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  moduleNameMapper: {
    "^#engine$": "<rootDir>/engine/index.ts",
    "^@noble/hashes/(.*)\\.js$": "<rootDir>/node_modules/@noble/hashes/$1.js",
  },
  transformIgnorePatterns: ["/node_modules/(?!(@noble)/)"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
});
export default {
  // Two cores are what the build machine has; jest alone would take one of them.
  maxWorkers: 2,
  projects: [
    project("engine", "node", "engine/**/*.test.ts"),
    project("addin", "node", "addin/**/*.test.ts"),
    project("pane", "jsdom", "addin/**/*.test.tsx"),
    project("architecture", "node", "architecture/**/*.test.ts"),
  ],
};
