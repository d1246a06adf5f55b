/** What can be chosen in the results, and which choice a view comes out as. */
import {
  findMaterial,
  isStockMeasure,
  materialLabel,
  unitWord,
  wordIn,
  wordsOf,
  type Model,
  type Phrase,
} from "#engine";
import { SAY } from "./messages";
import { GOODS, type Choice, type ResultsView } from "./services";

/** Value of the product choice that sums all products; the engine's own word for each is no sum. */
export const ALL_PRODUCTS = "*";
/** Value of the material choice that sums all materials. */
export const ALL_MATERIALS = "all";

/** What a view shows once every choice is made. */
export interface ChosenView {
  readonly product: string;
  readonly material: string;
  readonly measure: string;
  readonly unit: string;
}

const same = (text: string): Phrase => ({ sv: text, en: text });

/** Products by name, then groups and responsibilities; the sum first where there are several. */
export function productChoices(model: Model): readonly Choice[] {
  const names = model.countedProducts.map(({ name }) => name);
  const sums = model.countedProducts.flatMap(({ group, responsibility }) => [
    group,
    responsibility,
  ]);
  const all = new Set([...names, ...sums.filter((name) => name !== undefined)]);
  const choices = [...all].map((name): Choice => ({ value: name, label: same(name) }));
  if (names.length < 2) return choices.filter(({ value }) => names.includes(value));
  return [{ value: ALL_PRODUCTS, label: SAY.allProducts }, ...choices];
}

/** The goods, all materials summed, and each material of the model. */
export function materialChoices(model: Model): readonly Choice[] {
  const each = model.materials.map((key) => ({ value: key, label: materialName(key) }));
  const goods: Choice = { value: GOODS, label: SAY.goods };
  return each.length < 2
    ? [goods, ...each]
    : [goods, { value: ALL_MATERIALS, label: SAY.allMaterials }, ...each];
}

/** `kobolt (Co)`; a name of the user's own as it stands. */
export function materialName(key: string): Phrase {
  if (key === GOODS) return SAY.goods;
  if (key === ALL_MATERIALS) return SAY.allMaterials;
  const match = findMaterial(key);
  if (match.kind !== "listed") return same(key);
  const symbol = materialLabel(key);
  const { nameSv, nameEn } = match.material;
  const withSymbol = (name: string): string => (name === symbol ? name : `${name} (${symbol})`);
  return { sv: withSymbol(nameSv), en: withSymbol(nameEn) };
}

/** Measures that the stock model gives, stock and release first. */
export function measureChoices(): readonly Choice[] {
  const first = ["stock", "release"];
  const words = wordsOf("measure").filter(isStockMeasure);
  const ordered = [...words].sort((a, b) => rank(first, a) - rank(first, b));
  return ordered.map((word) => ({
    value: word,
    label: { sv: wordIn("measure", word, "sv"), en: word },
  }));
}

function rank(first: readonly string[], word: string): number {
  const at = first.indexOf(word);
  return at < 0 ? first.length : at;
}

/** Units of mass for materials; the goods' own unit, and mass where they have one. */
export function unitChoices(model: Model, product: string, material: string): readonly Choice[] {
  if (material !== GOODS) return ["t", "kg", "g"].map(unitChoice);
  const products = model.products.filter((each) => covers(product, each));
  const own = new Set(products.map(({ unit }) => unit.symbol));
  const units = own.size === 1 ? [...own, "t", "kg"] : ["t", "kg"];
  return [...new Set(units)].map(unitChoice);
}

/** True where the product belongs to the choice. */
export function covers(
  choice: string,
  { name, group, responsibility }: Model["products"][number],
): boolean {
  return choice === ALL_PRODUCTS || [name, group, responsibility].includes(choice);
}

/** `ton` is what a reader of Swedish expects; the symbol stays in cells. */
function unitChoice(symbol: string): Choice {
  if (symbol === "t") return { value: symbol, label: { sv: "ton", en: "t" } };
  return { value: symbol, label: { sv: unitWord(symbol, "sv"), en: unitWord(symbol, "en") } };
}

/** The view with choices that no longer exist replaced by the first there is. */
export function chosenView(model: Model, view: ResultsView): ChosenView {
  const products = productChoices(model);
  const product = choose(products, view.product);
  const materials = materialChoices(model);
  const material = choose(materials, view.material, firstMaterial(model));
  const measure = choose(measureChoices(), view.measure);
  const unit = choose(unitChoices(model, product, material), view.unit);
  return { product, material, measure, unit };
}

function choose(choices: readonly Choice[], wanted: string | undefined, first?: string): string {
  const known =
    choices.find(({ value }) => value === wanted) ?? choices.find(({ value }) => value === first);
  return (known ?? choices[0])?.value ?? "";
}

/** Cobalt where the model has it: what most come to ask; else the first material, else the goods. */
export function firstMaterial({ materials }: Model): string {
  return materials.find((key) => materialLabel(key) === "Co") ?? materials[0] ?? GOODS;
}
