/** What all stages of an explanation share: the model, and nodes made once. */
import type { Model } from "../../model/model";
import type { ProductRun } from "../../model/product-run";
import type { Product } from "../../trade/product";
import type { ExplainNode } from "./node";

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
  node(parts: readonly (string | number)[], make: () => ExplainNode): ExplainNode {
    const key = parts.join("\u0000");
    let node = this.nodes.get(key);
    if (!node) {
      node = make();
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
