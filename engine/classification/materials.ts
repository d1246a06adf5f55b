/** Finding, ordering and printing materials. The list itself: material-list.ts. */
import type { Language } from "../findings/language";
import { compareCodePoints } from "./code-point-order";
import { nearest } from "./edit-distance";
import { MATERIALS } from "./material-list";
import type { Material } from "./material-list";

export type { Material } from "./material-list";

/** What a text names: a listed material, several that it could be, or a name of the user's own. */
export type MaterialMatch =
  | { readonly kind: "listed"; readonly material: Material }
  | { readonly kind: "ambiguous"; readonly choices: readonly Material[] }
  | { readonly kind: "unlisted"; readonly name: string };

const trimmed = (text: string): string => text.normalize("NFC").trim().replace(/\s+/gu, " ");

/** Case, kind of dash and the blanks around it do not tell two names apart. */
const foldedName = (text: string): string =>
  trimmed(text)
    .toLowerCase()
    .replace(/ ?[-‐‑‒–—−] ?/gu, "-");

const namesOf = (material: Material): readonly string[] => [
  material.key,
  material.nameEn,
  material.nameSv,
  ...material.synonyms,
];

const symbolOf = (material: Material): string | undefined =>
  material.symbol ?? material.sharedSymbol;

function index(
  textsOf: (material: Material) => readonly string[],
  fold: (text: string) => string,
): ReadonlyMap<string, readonly Material[]> {
  const found = new Map<string, Material[]>();
  for (const material of MATERIALS) {
    for (const text of new Set(textsOf(material).map(fold))) {
      found.set(text, [...(found.get(text) ?? []), material]);
    }
  }
  return found;
}

const symbolsOf = (material: Material): readonly string[] => {
  const symbol = symbolOf(material);
  return symbol === undefined ? [] : [symbol];
};
const bySymbol = index(symbolsOf, (text) => text);
const byName = index(namesOf, foldedName);
const bySymbolInAnyCase = index(symbolsOf, (text) => text.toLowerCase());
const byKey: ReadonlyMap<string, Material> = new Map(MATERIALS.map((each) => [each.key, each]));
const orderOf: ReadonlyMap<string, number> = new Map(
  MATERIALS.map((each, position) => [each.key, position]),
);

/**
 * The material a text names. A symbol as written goes first, then names, synonyms and keys in any
 * case, then symbols in any case. "C" and "P" alone are ambiguous. A name outside the list is
 * allowed: its canonical form is the text itself, NFC, trimmed, inner blanks folded.
 */
export function findMaterial(text: string): MaterialMatch {
  const name = trimmed(text);
  const found =
    bySymbol.get(name) ??
    byName.get(foldedName(name)) ??
    bySymbolInAnyCase.get(name.toLowerCase()) ??
    [];
  const [material, ...others] = found;
  if (material === undefined) return { kind: "unlisted", name };
  return others.length === 0 ? { kind: "listed", material } : { kind: "ambiguous", choices: found };
}

/** The listed material of a canonical key; undefined for a name of the user's own. */
export function materialOf(key: string): Material | undefined {
  return byKey.get(key);
}

/** How a material prints: its symbol where unique, else its key; an unlisted one by its name. */
export function materialLabel(key: string): string {
  return byKey.get(key)?.symbol ?? key;
}

/** How the own rows of a group print, in a list that also holds its members. */
export function unspecifiedLabel(key: string, language: Language): string {
  return `${materialLabel(key)} (${language === "sv" ? "ospecificerat" : "unspecified"})`;
}

/**
 * Negative, 0 or positive as `keyA` stands before, with or after `keyB`: the order of the shipped
 * list (annex II, then annex I only), then names of the user's own by code point.
 */
export function compareMaterials(keyA: string, keyB: string): number {
  const a = orderOf.get(keyA) ?? MATERIALS.length;
  const b = orderOf.get(keyB) ?? MATERIALS.length;
  return a - b || compareCodePoints(keyA, keyB);
}

/** True for a group (REE, PGM …), false for a single material and for names not listed. */
export function isGroup(key: string): boolean {
  return (byKey.get(key)?.members.length ?? 0) > 0;
}

function collect(key: string, into: Set<string>): Set<string> {
  for (const member of byKey.get(key)?.members ?? []) {
    if (into.has(member)) continue;
    into.add(member);
    collect(member, into);
  }
  return into;
}

const descendants: ReadonlyMap<string, readonly string[]> = new Map(
  MATERIALS.map(({ key }) => [key, [...collect(key, new Set())].sort(compareMaterials)]),
);

/**
 * Keys of everything a group holds, at any depth, each once, without the group itself, in the order
 * of the list. Empty for a single material and for names not listed.
 */
export function descendantsOf(key: string): readonly string[] {
  return descendants.get(key) ?? [];
}

const groups: ReadonlyMap<string, readonly string[]> = new Map(
  MATERIALS.map(({ key }) => [
    key,
    [...descendants]
      .filter(([, held]) => held.includes(key))
      .sort(([, a], [, b]) => a.length - b.length)
      .map(([group]) => group),
  ]),
);

/** Keys of the groups that hold the material, narrowest first. Empty for names not listed. */
export function groupsOf(key: string): readonly string[] {
  return groups.get(key) ?? [];
}

/** Listed materials that a text may be a misspelling of, nearest first, at most `n`. */
export function nearestMaterials(text: string, n: number): readonly Material[] {
  const candidates = MATERIALS.flatMap(namesOf);
  const materials = nearest(trimmed(text), candidates, candidates.length).flatMap(
    (name) => byName.get(foldedName(name)) ?? [],
  );
  return [...new Set(materials)].slice(0, n);
}
