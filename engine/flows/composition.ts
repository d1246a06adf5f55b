/** What a product is made of, through all its components (methods, "Content, components"). */
import { cellOrDefault } from "../assumptions/keys";
import { textIn, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { parseRatio } from "../quantities/unit-ratio";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import { inForceAt, type CohortSpan } from "./cohort-rows";
import { componentCycles } from "./component-cycles";
import { amountPerUnit, type ComponentRows } from "./component-rows";
import { contentPerUnit, type ProductContent } from "./content";

/** What the composition is read from. */
export interface CompositionParts {
  readonly products: ReadonlyMap<string, Product>;
  readonly content: ReadonlyMap<string, ProductContent>;
  readonly components: ComponentRows;
  /** Components that are a stock of their own inside their products: their content counts there. */
  readonly separate: ReadonlySet<string>;
  readonly between: Word<"content between years">;
}

/** One component of a product. */
export interface ComponentUse {
  readonly component: Product;
  /** Rows of Components, oldest first. */
  readonly rows: readonly Row[];
}

/** One product that contains a component. */
export interface Container {
  readonly product: Product;
  /** Rows of Components, oldest first. */
  readonly rows: readonly Row[];
}

/**
 * Content of products by cohort: q(product) = Σ amount × q(component) + q(rest), at any depth. A
 * component of cohort c is in products of cohort c.
 */
export class Composition {
  /** Products that contain themselves, each with the way round. */
  readonly cycles: ReadonlyMap<string, readonly string[]>;
  private readonly contents = new Map<string, Float64Array>();
  private readonly named = new Map<string, ReadonlySet<string>>();
  private readonly uses = new Map<string, readonly ComponentUse[]>();
  private containers: ReadonlyMap<string, readonly Container[]> | undefined;

  constructor(readonly parts: CompositionParts) {
    this.cycles = componentCycles(parts.components);
  }

  /** The product's components, by name; none of a product inside a cycle. */
  componentsOf(product: string): readonly ComponentUse[] {
    let uses = this.uses.get(product);
    if (!uses) {
      const rows = this.cycles.has(product) ? undefined : this.parts.components.get(product);
      uses = [...(rows ?? [])].flatMap(([name, own]) => {
        const component = this.parts.products.get(name);
        return component ? [{ component, rows: own }] : [];
      });
      this.uses.set(product, uses);
    }
    return uses;
  }

  /** The products that contain the component directly, by its rows that can be read. */
  containersOf(component: string): readonly Container[] {
    this.containers ??= containersBy(this.parts);
    return this.containers.get(component) ?? [];
  }

  /** The names of all products that contain the component, at any depth. */
  aboveOf(component: string): ReadonlySet<string> {
    const above = new Set<string>();
    const open = [component];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const { product } of this.containersOf(name)) {
        if (above.has(product.name)) continue;
        above.add(product.name);
        open.push(product.name);
      }
    }
    return above;
  }

  /** Materials that count in the product: its own rows' and those of components that go with it. */
  materialsOf(product: string): ReadonlySet<string> {
    let named = this.named.get(product);
    if (!named) {
      const own = [...(this.parts.content.get(product)?.rows.keys() ?? [])];
      const inside = this.goingWith(product).flatMap(({ component }) => [
        ...this.materialsOf(component.name),
      ]);
      named = new Set([...own, ...inside]);
      this.named.set(product, named);
    }
    return named;
  }

  /**
   * kg of the material per unit of the product, `[cohort]`; NaN where a unit mass that is needed is
   * not given. Components that are a stock of their own are left out: they count there.
   */
  contentOf(product: Product, material: string, span: CohortSpan): Float64Array {
    const key = `${product.name}\u0000${material}\u0000${span.firstCohort}\u0000${span.lastCohort}`;
    let content = this.contents.get(key);
    if (!content) {
      content = this.sum(product, material, span);
      this.contents.set(key, content);
    }
    return content;
  }

  /** Units of the component in a unit of the product, `[cohort]`. */
  amountOf(product: Product, { component, rows }: ComponentUse, span: CohortSpan): Float64Array {
    return amountPerUnit(rows, product, component, span);
  }

  /** Mass of all components in a kg of the product, `[cohort]`; NaN where a mass is not known. */
  componentShare(product: Product, span: CohortSpan): Float64Array {
    const share = new Float64Array(Math.max(0, span.lastCohort - span.firstCohort + 1));
    for (const use of this.componentsOf(product.name)) {
      this.amountOf(product, use, span).forEach((amount, i) => {
        const cohort = span.firstCohort + i;
        const own = kgPerUnit(use.component, cohort) ?? NaN;
        const whole = kgPerUnit(product, cohort) ?? NaN;
        share[i] = (share[i] ?? 0) + (amount === 0 ? 0 : (amount * own) / whole);
      });
    }
    return share;
  }

  private goingWith(product: string): readonly ComponentUse[] {
    const { separate } = this.parts;
    return this.componentsOf(product).filter(({ component }) => !separate.has(component.name));
  }

  private sum(product: Product, material: string, span: CohortSpan): Float64Array {
    const rows = this.parts.content.get(product.name)?.rows.get(material) ?? [];
    const total = contentPerUnit(
      product,
      rows,
      span.firstCohort,
      span.lastCohort,
      this.parts.between,
    ).slice();
    if (hasRest(rows)) this.scaleRest(product, rows, span, total);
    for (const use of this.goingWith(product.name)) {
      if (!this.materialsOf(use.component.name).has(material)) continue;
      const inside = this.contentOf(use.component, material, span);
      this.amountOf(product, use, span).forEach((amount, i) => {
        const content = inside[i] ?? NaN;
        const part = amount === 0 || content === 0 ? 0 : amount * content;
        total[i] = (total[i] ?? 0) + part;
      });
    }
    return total;
  }

  /** A rest per kg is per kg of what remains after the components; per piece or capacity it stands. */
  private scaleRest(
    product: Product,
    rows: readonly Row[],
    span: CohortSpan,
    total: Float64Array,
  ): void {
    if (this.componentsOf(product.name).length === 0) return;
    const share = this.componentShare(product, span);
    total.forEach((amount, i) => {
      const row = inForceAt(rows, span.firstCohort + i);
      if (row && isPerMass(row) && amount !== 0) total[i] = amount * (1 - (share[i] ?? NaN));
    });
  }
}

function containersBy({
  products,
  components,
}: CompositionParts): ReadonlyMap<string, readonly Container[]> {
  const found = new Map<string, Container[]>();
  for (const [name, held] of components) {
    const product = products.get(name);
    for (const [component, rows] of product ? held : []) {
      const list = found.get(component);
      const one = { product: product as Product, rows };
      if (list) list.push(one);
      else found.set(component, [one]);
    }
  }
  return found;
}

/** True where the rows of a material are what is outside the components. */
export function hasRest(rows: readonly Row[]): boolean {
  return rows.some((row) => cellOrDefault(row, "scope") === "rest");
}

/** True where the row's amount is per kg. */
export function isPerMass(row: Row): boolean {
  return parseRatio(textIn(row, "unit") ?? "")?.denominator.dimension === "mass";
}
