/** Faults of rooms and purity to plant, each with the rule that must refuse it. */
import { inStocks, plant, value, type Fault } from "./planted-fault";

const impureNames = [
  ..."window document globalThis process fetch crypto performance navigator localStorage".split(
    " ",
  ),
  ..."setTimeout setInterval queueMicrotask Buffer Office Excel CustomFunctions".split(" "),
];

/** Purity of the engine: no host, clock, chance, network or files. */
export const purityFaults: readonly Fault[] = [
  ...impureNames.map((name) =>
    inStocks(`${name} in the engine`, "no-restricted-globals", value(name)),
  ),
  inStocks("Date.now in the engine", "no-restricted-properties", value("Date.now()")),
  inStocks("Math.random in the engine", "no-restricted-properties", value("Math.random()")),
  inStocks("new Date() in the engine", "no-restricted-syntax", value("new Date()")),
  inStocks("Date() in the engine", "no-restricted-syntax", value("Date()")),
  inStocks("the machine's locale", "no-restricted-syntax", value("(1.5).toLocaleString()")),
  inStocks("the machine's order", "no-restricted-syntax", value(`"a".localeCompare("b")`)),
  inStocks("React in the engine", "no-restricted-imports", `export { useState } from "react";`),
  inStocks(
    "a React type in the engine",
    "no-restricted-imports",
    `export type { JSX } from "react";`,
  ),
  inStocks(
    "a file in the engine",
    "no-restricted-imports",
    `export { readFileSync } from "node:fs";`,
  ),
  inStocks("a file by its old name", "boundaries/external", `export { readFileSync } from "fs";`),
  inStocks(
    "Fluent in the engine",
    "no-restricted-imports",
    `export * from "@fluentui/react-components";`,
  ),
  inStocks("undici in the engine", "boundaries/external", `export { request } from "undici";`),
  inStocks("the door from inside", "no-restricted-imports", `export * from "#engine";`),
];

/** Who may say Office and who may fetch. */
export const hostFaults: readonly Fault[] = [
  plant("Office in the pane", "no-restricted-globals", "addin/taskpane", value("Office")),
  plant(
    "an Excel type in the pane",
    "no-restricted-syntax",
    "addin/taskpane",
    "export type Planted = Excel.Range;",
  ),
  plant("Excel in a use case", "no-restricted-globals", "addin/app", value("Excel")),
  plant(
    "an Excel type in a port",
    "no-restricted-syntax",
    "addin/ports",
    "export type Planted = Excel.Range;",
  ),
  plant(
    "Office by globalThis",
    "no-restricted-properties",
    "addin/app",
    value("globalThis.Office"),
  ),
  plant(
    "CustomFunctions in a function",
    "no-restricted-globals",
    "addin/functions",
    value("CustomFunctions"),
  ),
  plant("Office in the API client", "no-restricted-globals", "addin/pxweb", value("Office")),
  plant("Excel in the workbench", "no-restricted-globals", "addin/workbench", value("Excel")),
  plant("fetch in the pane", "no-restricted-globals", "addin/taskpane", value("fetch")),
  plant("fetch in the Excel adapter", "no-restricted-globals", "addin/excel", value("fetch")),
  plant("fetch on the command line", "no-restricted-globals", "addin/headless", value("fetch")),
  plant("fetch by window", "no-restricted-properties", "addin/app", value("window.fetch")),
  plant(
    "fetch in an entry file",
    "no-restricted-globals",
    "addin/commands/fault.entry.ts",
    value("fetch"),
  ),
  plant(
    "React in a use case",
    "boundaries/external",
    "addin/app",
    `export { useState } from "react";`,
  ),
  plant(
    "a file in the pane",
    "boundaries/external",
    "addin/taskpane",
    `export { readFileSync } from "node:fs";`,
  ),
  plant(
    "#engine in the workbench",
    "boundaries/element-types",
    "addin/workbench",
    `export type { Planted } from "#engine";`,
  ),
  plant(
    "the engine past its door",
    "no-restricted-imports",
    "addin/app",
    `export * from "../../engine/errors";`,
  ),
  plant(
    "the door by its path",
    "no-restricted-imports",
    "addin/app",
    `export * from "../../engine";`,
  ),
  plant(
    "the engine past its door, dynamically",
    "boundaries/element-types",
    "addin/app",
    `export const planted = import("../../engine/errors");`,
  ),
  plant("a folder that is no room", "boundaries/no-unknown-files", "addin/attic", value("1")),
  plant(
    "an engine folder that is no room",
    "boundaries/no-unknown-files",
    "engine/attic",
    value("1"),
  ),
  plant(
    "a launcher that imports a package",
    "boundaries/external",
    "addin/headless/launch/fault.mjs",
    `export { z } from "zod";`,
  ),
];
