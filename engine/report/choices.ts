/** What the arguments `product` and `material` ask for. */
import { errorIn, shown, tidy, type Cell } from "../assumptions/cell";
import { readWord } from "../assumptions/vocabulary";
import { nearest } from "../classification/edit-distance";
import {
  descendantsOf,
  findMaterial,
  isGroup,
  materialLabel,
  nearestMaterials,
  unspecifiedLabel,
} from "../classification/materials";
import { AnswerFault } from "../errors";
import { answerSentence } from "../findings/answers";
import type { Language, Phrase } from "../findings/language";
import type { Model } from "../model/model";
import type { Product } from "../trade/product";
import { cellsOf, isBlankInRange, isRange, settle, type Argument } from "./argument";

/** A row of the answer that cannot be filled: blank in the range, or an unknown name. */
export type Unfilled =
  | { readonly kind: "blank" }
  | { readonly kind: "unknown"; readonly name: string; readonly sentence: Phrase };

/** True for what is neither blank nor unknown. */
export function isFilled<T extends { readonly kind: string }>(
  choice: T | Unfilled,
): choice is Exclude<T, Unfilled> {
  return choice.kind !== "blank" && choice.kind !== "unknown";
}

/** Products to sum; one product is a sum of one. */
export interface ProductChoice {
  readonly kind: "products";
  /** As printed; "" for the sum of all. */
  readonly label: string;
  /** The products that count; none where the choice names what is only a component. */
  readonly products: readonly Product[];
}

/** What to measure. */
export type MaterialChoice =
  | { readonly kind: "goods" }
  | { readonly kind: "all" }
  /** Own rows of one material or, for a group asked by name, of its members too. */
  | { readonly kind: "material"; readonly keys: readonly string[]; readonly label: Phrase };

/**
 * One choice that can be filled: the table has no room for more.
 * @throws AnswerFault `#VALUE!` for several, or a blank in a range.
 */
export function theOnly<T extends { readonly kind: string }>(
  choices: readonly (T | Unfilled)[],
): Exclude<T, Unfilled> {
  const [first, ...more] = choices;
  if (first && more.length === 0 && isFilled(first)) return first;
  throw new AnswerFault("#VALUE!", answerSentence("one-only"));
}

/** The products asked for, in order. */
export function productChoices(model: Model, argument: Argument): (ProductChoice | Unfilled)[] {
  const value = settle(argument);
  if (value === undefined) {
    return [{ kind: "products", label: "", products: model.countedProducts }];
  }
  if (value === "*") return eachProduct(model);
  if (!isRange(value)) {
    const choice = productNamed(model, value);
    if (choice.kind === "unknown") throw new AnswerFault("#N/A", choice.sentence);
    return [choice];
  }
  return cellsOf(value).map((cell) =>
    isBlankInRange(cell) ? { kind: "blank" } : productNamed(model, cell),
  );
}

/** Each product of the model. */
export function eachProduct(model: Model): ProductChoice[] {
  return model.products.map((product) => ({
    kind: "products",
    label: product.name,
    products: counted(model, [product]),
  }));
}

/** Those that stand in sums. */
function counted(model: Model, products: readonly Product[]): readonly Product[] {
  return products.filter((product) => !model.isOnlyComponent(product));
}

function productNamed(
  model: Model,
  cell: Cell,
): ProductChoice | Extract<Unfilled, { kind: "unknown" }> {
  const name = tidy(shown(cell));
  const product = model.parts.products.get(name);
  if (product && errorIn(cell) === undefined) {
    return { kind: "products", label: name, products: counted(model, [product]) };
  }
  const members = model.products.filter(
    ({ group, responsibility }) => group === name || responsibility === name,
  );
  if (members.length > 0) return { kind: "products", label: name, products: members };
  return { kind: "unknown", name, sentence: unknownProduct(model, name) };
}

function unknownProduct(model: Model, name: string): Phrase {
  const known = new Set<string>();
  for (const product of model.products) {
    for (const text of [product.name, product.group, product.responsibility]) {
      if (text !== undefined) known.add(text);
    }
  }
  const near = nearest(name, [...known], 1)[0];
  const hint = near ? { sv: ` (menas ”${near}”?)`, en: ` (is "${near}" meant?)` } : "";
  return answerSentence("unknown-product", { cell: name, near: hint });
}

/** The materials asked for, in order. */
export function materialChoices(model: Model, argument: Argument): (MaterialChoice | Unfilled)[] {
  const value = settle(argument);
  if (value === undefined) return [{ kind: "goods" }];
  if (value === "*") return eachMaterial(model);
  if (!isRange(value)) {
    const choice = materialNamed(model, value);
    if (choice.kind === "unknown") throw new AnswerFault("#N/A", choice.sentence);
    return [choice];
  }
  return cellsOf(value).map((cell) =>
    isBlankInRange(cell) ? { kind: "blank" } : materialNamed(model, cell),
  );
}

/** Each material of the model; a group stands only for its own rows. */
export function eachMaterial(model: Model): MaterialChoice[] {
  return model.materials.map((key) => ({ kind: "material", keys: [key], label: ownLabel(key) }));
}

/** How a material's own rows print: a group's as "REE (unspecified)". */
export function ownLabel(key: string): Phrase {
  if (!isGroup(key)) return { sv: materialLabel(key), en: materialLabel(key) };
  return { sv: unspecifiedLabel(key, "sv"), en: unspecifiedLabel(key, "en") };
}

const UNSPECIFIED = /\s*\((unspecified|ospecificerat)\)$/i;

/** The group whose own rows a text such as "REE (unspecified)" names. */
function ownRowsOf(name: string): string | undefined {
  if (!UNSPECIFIED.test(name)) return undefined;
  const match = findMaterial(name.replace(UNSPECIFIED, ""));
  return match.kind === "listed" && isGroup(match.material.key) ? match.material.key : undefined;
}

function materialNamed(
  model: Model,
  cell: Cell,
): MaterialChoice | Extract<Unfilled, { kind: "unknown" }> {
  const name = tidy(shown(cell));
  const unknown = (sentence: Phrase): Extract<Unfilled, { kind: "unknown" }> => ({
    kind: "unknown",
    name,
    sentence,
  });
  if (errorIn(cell) !== undefined) return unknown(unknownMaterial(name));
  if (readWord("all", name) !== undefined) return { kind: "all" };
  const own = ownRowsOf(name);
  if (own !== undefined) return { kind: "material", keys: [own], label: ownLabel(own) };
  const match = findMaterial(name);
  if (match.kind === "ambiguous") {
    const words: Phrase = {
      sv: match.choices.map((choice) => choice.nameSv).join(", "),
      en: match.choices.map((choice) => choice.key).join(", "),
    };
    return unknown(answerSentence("ambiguous-material", { cell: name, words }));
  }
  if (match.kind === "unlisted") {
    const inModel = model.materials.includes(match.name);
    if (!inModel) return unknown(unknownMaterial(name));
    return { kind: "material", keys: [match.name], label: { sv: match.name, en: match.name } };
  }
  const { key } = match.material;
  const label = { sv: materialLabel(key), en: materialLabel(key) };
  return { kind: "material", keys: [key, ...descendantsOf(key)], label };
}

function unknownMaterial(name: string): Phrase {
  const near = nearestMaterials(name, 1)[0];
  const hint = near ? { sv: ` (menas ${near.nameSv}?)`, en: ` (is ${near.key} meant?)` } : "";
  return answerSentence("unknown-material", { cell: name, near: hint });
}

/** How a material stands in an answer: `""` for goods and sums. */
export function materialText(choice: MaterialChoice, language: Language): string {
  return choice.kind === "material" ? choice.label[language] : "";
}
