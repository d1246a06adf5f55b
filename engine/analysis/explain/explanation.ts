/** What all stages of an explanation share: the model, and nodes made once. */
import { explained } from "../../findings/explanations";
import type { Phrase } from "../../findings/language";
import type { Model } from "../../model/model";
import type { ProductRun } from "../../model/product-run";
import type { Product } from "../../trade/product";
import type { ExplainNode } from "./node";

/** What a node is of, as far as its text does not say: no two nodes are of the same. */
export interface NodeOf {
  readonly product: Product;
  readonly material?: string | undefined;
  readonly cohort?: number;
  /** New or used; of a start stock the phase it is in, where that is not use. */
  readonly origin?: Phrase | undefined;
  readonly year?: number;
}

/** One explanation of one number. A node that is asked for twice is the same object. */
export class Explanation {
  private readonly nodes = new Map<string, ExplainNode>();
  private readonly others = new Map<string, unknown>();

  constructor(readonly model: Model) {}

  /** The product's computation. */
  run(product: Product): ProductRun {
    return this.model.run(product);
  }

  /** The node of this name, made when it is first asked for. */
  node(parts: readonly (string | number)[], of: NodeOf, make: () => ExplainNode): ExplainNode {
    const key = parts.join("\u0000");
    let node = this.nodes.get(key);
    if (!node) {
      const made = make();
      // A node of one part is that part, and already told apart.
      node = made.of || made.children.length === 0 ? made : { ...made, of: phraseOf(of) };
      this.nodes.set(key, node);
    }
    return node;
  }

  /** Anything else that is made once for a product. */
  once<T>(what: string, product: Product, make: () => T): T {
    const key = `${what}\u0000${product.name}`;
    if (!this.others.has(key)) this.others.set(key, make());
    return this.others.get(key) as T;
  }
}

/** `A, Co, new, cohort 2017, 2021`. */
function phraseOf({ product, material, origin, cohort, year }: NodeOf): Phrase {
  const of = [
    product.name,
    material,
    origin,
    cohort === undefined ? undefined : explained("of-cohort", { cohort }),
    year === undefined ? undefined : String(year),
  ].filter((part) => part !== undefined && part !== "");
  const inLanguage = (language: "sv" | "en"): string =>
    of.map((part) => (typeof part === "object" ? part[language] : part)).join(", ");
  return { sv: inLanguage("sv"), en: inLanguage("en") };
}
