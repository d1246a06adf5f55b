import { execFileSync } from "node:child_process";
import type { TextTree } from "../../../addin/workbench/grid/language";
import { swedishTexts, withTexts } from "../../../addin/workbench/grid/language";
import { swedishSheetTexts } from "../../../addin/workbench/grid/swedish-sheet";
import { swedishTableTexts } from "../../../addin/workbench/grid/swedish-tables";

// Univer's locale modules are ECMAScript modules with browser packages behind them: Node reads them.
const english = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      `import core from "@univerjs/preset-sheets-core/locales/en-US";
     import table from "@univerjs/preset-sheets-table/locales/en-US";
     process.stdout.write(JSON.stringify({ ...core, ...table }));`,
    ],
    { encoding: "utf8", maxBuffer: 1 << 24 },
  ),
) as TextTree;

function at(texts: TextTree, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], texts);
}

/** Every text under a key, by path. */
function paths(node: unknown, path: string): string[] {
  if (typeof node === "string") {
    return [path];
  }
  return Object.entries((node ?? {}) as Record<string, unknown>).flatMap(([key, child]) =>
    paths(child, `${path}.${key}`),
  );
}

describe("the grid's Swedish texts", () => {
  const swedish = swedishTexts(english);
  const all = Object.entries({ ...swedishSheetTexts, ...swedishTableTexts });

  test.each(all)("%s replaces an English text, with the same places to fill", (path, text) => {
    const original = at(english, path);
    expect(typeof original).toBe("string");
    const places = (of: string): string[] => (of.match(/\{\d\}/g) ?? []).sort();
    expect(places(text)).toEqual(places(String(original)));
    expect(at(swedish, path)).toBe(text);
  });

  test("cover the table panel and the status bar", () => {
    const shown = ["sheets-table-ui", "sheets-table", "sheets-ui.statusbar"];
    const known = new Set(all.map(([path]) => path));
    expect(
      shown.flatMap((part) => paths(at(english, part), part)).filter((path) => !known.has(path)),
    ).toEqual([]);
  });

  test("leave the English ones alone", () => {
    const texts = { a: { b: "one" } };
    expect(withTexts(texts, { "a.b": "ett", "a.c": "två" })).toEqual({ a: { b: "ett" } });
    expect(texts.a.b).toBe("one");
  });
});
