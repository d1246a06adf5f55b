import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Cell } from "#engine";

const phrase = z.object({ sv: z.string(), en: z.string() });
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const exampleSet = z.object({
  name: phrase,
  description: phrase,
  tables: z.record(z.string(), z.array(z.array(cell))),
});

/** A set of assumption tables that comes with the add-in (assets/examples). */
export interface ExampleSet {
  readonly name: Readonly<Record<"sv" | "en", string>>;
  readonly description: Readonly<Record<"sv" | "en", string>>;
  readonly tables: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** Reads assets/examples/`name`.json. @throws ZodError where it is not of that form. */
export function readExampleSet(name: string): ExampleSet {
  const path = new URL(`../../assets/examples/${name}.json`, import.meta.url);
  return exampleSet.parse(JSON.parse(readFileSync(fileURLToPath(path), "utf8")));
}
