import { swedishSheetTexts } from "./swedish-sheet";
import { swedishTableTexts } from "./swedish-tables";

/** The languages the grid speaks. */
export type GridLanguage = "sv" | "en";

/** A tree of texts, as Univer's locales are. */
export interface TextTree {
  readonly [key: string]: string | TextTree | readonly unknown[];
}

/** A copy of the texts with some replaced, each named by its path ("ui.row"). Paths that lead nowhere are left out. */
export function withTexts(texts: TextTree, replaced: Readonly<Record<string, string>>): TextTree {
  const copy = structuredClone(texts) as Record<string, unknown>;
  for (const [path, text] of Object.entries(replaced)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce<Record<string, unknown> | undefined>(
      (node, key) => node?.[key] as Record<string, unknown> | undefined,
      copy,
    );
    if (typeof parent?.[last] === "string") {
      parent[last] = text;
    }
  }
  return copy as TextTree;
}

/** The English texts with everything visible in Swedish. The help of Excel's own functions stays English, as their names do. */
export function swedishTexts(english: TextTree): TextTree {
  return withTexts(english, { ...swedishSheetTexts, ...swedishTableTexts });
}
