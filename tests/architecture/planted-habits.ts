/** Faults of habit to plant, and texts that must pass. */
import type { PlantedFile } from "./planted-house";
import { inStocks, lines, plant, value, type Fault } from "./planted-fault";

/** Habits: form of a file, of an error, of a call to the workbook. */
export const habitFaults: readonly Fault[] = [
  inStocks(
    "a default export",
    "import-x/no-default-export",
    "const planted = 1;",
    "export default planted;",
  ),
  inStocks("any", "@typescript-eslint/no-explicit-any", "export type Planted = any;"),
  inStocks("as any", "@typescript-eslint/no-explicit-any", value("(1 as any)")),
  inStocks("@ts-ignore", "@typescript-eslint/ban-ts-comment", "// @ts-ignore", value("1")),
  inStocks(
    "an import that should be a type",
    "@typescript-eslint/consistent-type-imports",
    `import { EngineError } from "../errors";`,
    "export type Planted = EngineError;",
  ),
  inStocks(
    "an export without its type",
    "@typescript-eslint/explicit-module-boundary-types",
    "export function planted() {",
    "  return 1;",
    "}",
  ),
  inStocks("console", "no-console", `console.log("planted");`, value("1")),
  inStocks(
    "a file of 301 lines",
    "max-lines",
    ...Array.from({ length: 300 }, () => ""),
    value("1"),
  ),
  inStocks(
    "fifteen paths through one function",
    "complexity",
    "export function planted(n: number): number {",
    ...Array.from({ length: 14 }, (_, n) => `  if (n === ${String(n)}) return ${String(n)};`),
    "  return 0;",
    "}",
  ),
  inStocks(
    "a bare Error",
    "no-restricted-syntax",
    `export function planted(): never {`,
    `  throw new Error("planted");`,
    "}",
  ),
  inStocks(
    "a swallowed error",
    "no-restricted-syntax",
    "try {",
    "  JSON.parse(String(1));",
    "} catch {",
    "  // nothing",
    "}",
    value("1"),
  ),
  plant(
    "a swallowed rejection",
    "no-restricted-syntax",
    "addin/app",
    "export const planted = Promise.resolve(1).catch(() => {});",
  ),
  plant(
    "a promise nobody waits for",
    "@typescript-eslint/no-floating-promises",
    "addin/app",
    "void 0;",
    "Promise.resolve(1);",
    value("1"),
  ),
  inStocks("work put off", "no-warning-comments", "// TODO: planted", value("1")),
  inStocks(
    "a rule switched off in a comment",
    "no-console",
    "// eslint-disable-next-line no-console",
    `console.log("planted");`,
    value("1"),
  ),
  plant(
    "an import nobody can follow",
    "no-restricted-syntax",
    "addin/app",
    `export const planted: unknown = import("./" + String(1));`,
  ),
  plant(
    "a cycle",
    "import-x/no-cycle",
    "engine/flows/cycle-one.ts",
    `import { two } from "./cycle-two";`,
    "export const one = (): number => two();",
  ),
  plant(
    "a cycle, the other way",
    "import-x/no-cycle",
    "engine/flows/cycle-two.ts",
    `import { one } from "./cycle-one";`,
    "export const two = (): number => one();",
  ),
  plant(
    "an unloaded property",
    "office-addins/load-object-before-read",
    "addin/excel",
    "export const planted = (): Promise<string> =>",
    "  Excel.run(async (context) => {",
    "    const range = context.workbook.getSelectedRange();",
    "    await context.sync();",
    "    return range.address;",
    "  });",
  ),
  plant(
    "a sync in a loop",
    "office-addins/no-context-sync-in-loop",
    "addin/excel",
    "export const planted = (): Promise<void> =>",
    "  Excel.run(async (context) => {",
    "    for (let row = 0; row < 3; row++) {",
    "      await context.sync();",
    "    }",
    "  });",
  ),
  plant(
    "a hook under a condition",
    "react-hooks/rules-of-hooks",
    "addin/taskpane/fault.tsx",
    `import { useState } from "react";`,
    "export function Planted({ on }: { readonly on: boolean }): number {",
    "  if (on) {",
    "    const [state] = useState(1);",
    "    return state;",
    "  }",
    "  return 0;",
    "}",
  ),
];

/** Texts that every rule must let pass. */
export const passing: readonly PlantedFile[] = [
  {
    path: "engine/stocks/pass.ts",
    text: lines(
      `import { z } from "zod";`,
      `import { EngineError } from "../errors";`,
      "/** A count. */",
      "export const count = z.number();",
      "/** Fails. @throws {EngineError} always */",
      "export function fail(): never {",
      `  throw new EngineError(new Date("2024-01-01").toISOString());`,
      "}",
    ),
  },
  {
    path: "engine/errors.ts",
    text: lines("/** Ours. */", "export class EngineError extends Error {}"),
  },
  {
    path: "addin/app/pass.ts",
    text: lines(
      `import { door } from "#engine";`,
      `import type { Clock } from "../ports/pass";`,
      "/** Both. */",
      "export const both = (clock: Clock): string => clock.today() + door;",
    ),
  },
  {
    path: "addin/ports/pass.ts",
    text: lines("/** Today. */", "export interface Clock {", "  today(): string;", "}"),
  },
  {
    path: "addin/pxweb/pass.ts",
    text: lines(
      "/** An answer. */",
      "export const get = (address: string): Promise<Response> => fetch(address);",
    ),
  },
  {
    path: "addin/excel/pass.ts",
    text: lines(
      "/** The address of the selection. */",
      "export const selected = (): Promise<string> =>",
      "  Excel.run(async (context) => {",
      "    const range = context.workbook.getSelectedRange();",
      `    range.load("address");`,
      "    await context.sync();",
      "    return range.address;",
      "  });",
    ),
  },
  {
    path: "addin/headless/pass.entry.ts",
    text: lines(
      `import { readFileSync } from "node:fs";`,
      `import { get } from "../pxweb/pass";`,
      `console.log(readFileSync("x", "utf8"), get);`,
    ),
  },
  {
    path: "addin/taskpane/pass.entry.ts",
    text: lines('void Office.onReady(() => import("./pass"));'),
  },
  {
    path: "addin/taskpane/pass.tsx",
    text: lines(
      `import { useState } from "react";`,
      `import type { ReactElement } from "react";`,
      "/** A paragraph. */",
      "export function Pass(): ReactElement {",
      `  const [text] = useState("x");`,
      "  return <p>{text}</p>;",
      "}",
    ),
  },
  {
    path: "addin/headless/launch/pass.mjs",
    text: lines(
      `import { readFileSync } from "node:fs";`,
      `console.error(readFileSync("x", "utf8"));`,
    ),
  },
];
