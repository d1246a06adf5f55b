/** A model: tables read, checked and ready to answer. */
import type { UnreadTable } from "../assumptions/read-tables";
import { textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { compareMaterials } from "../classification/materials";
import { EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { Language } from "../findings/language";
import type { Composition } from "../flows/composition";
import type { ProductContent } from "../flows/content";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { PriceSource } from "../trade/price-source";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import { hostsOf } from "./component-hosts";
import type { ComponentRole } from "./component-roles";
import { runComponent } from "./component-run";
import { looseHolding } from "./loose-holding";
import { runProduct, type ProductInput, type ProductRun } from "./product-run";
import type { Redrawn } from "./redrawn";

/** Years a model answers and knows. */
export interface ModelYears {
  readonly first: number;
  readonly last: number;
  /** Latest year of Flows: later years are projections. */
  readonly latestData: number;
}

/** What a model is made from: the tables read, the scenario's changes carried out. */
export interface ModelSource {
  readonly name: string;
  readonly fingerprint: string;
  /** Rows after the scenario's changes, by kind. */
  readonly rows: ReadonlyMap<Kind, readonly Row[]>;
  /** Findings of reading and of the changes; those of the model come beside them. */
  readonly readFindings: readonly Finding[];
  /** Tables of no kind. */
  readonly unread: readonly UnreadTable[];
  /** When CN codes are in force; undefined: not known here, every code always is. */
  readonly codes: CodeList | undefined;
  readonly changesApplied: number;
  readonly cellCount: number;
  /** Where numbers of the rows were drawn or moved. */
  readonly redrawn?: Redrawn;
}

/** What the builder hands over. */
export interface ModelParts extends ModelSource {
  readonly settings: Settings;
  /** Products by name, in code point order. */
  readonly products: ReadonlyMap<string, Product>;
  readonly uses: ReadonlyMap<string, readonly CodeUse[]>;
  readonly index: FlowIndex;
  /** Where values get their prices from. */
  readonly prices: PriceSource;
  readonly lifetimeRows: ReadonlyMap<string, readonly Row[]>;
  readonly startRows: ReadonlyMap<string, readonly Row[]>;
  readonly phaseRows: ReadonlyMap<string, readonly Row[]>;
  /** The products' own rows of Content; what counts in a product is in `composition`. */
  readonly content: ReadonlyMap<string, ProductContent>;
  /** What products are made of, through all their components. */
  readonly composition: Composition;
  /** What each component is besides being contained. */
  readonly roles: ReadonlyMap<string, ComponentRole>;
  /** undefined where neither Flows nor Start give a year. */
  readonly years: ModelYears | undefined;
  /** Findings of reading and building. */
  readonly findings: readonly Finding[];
  /** The first finding that stops each product's answers. */
  readonly blocked: ReadonlyMap<string, Finding>;
}

/** What scaling a what-if asks for; see CRMVALIDATE. */
export interface RunFactors {
  readonly lifetimeFactor?: number;
  readonly inflowFactor?: number;
}

/** Answers are computed when they are first asked for and kept. */
export class Model {
  private readonly runs = new Map<string, ProductRun>();

  constructor(readonly parts: ModelParts) {}

  get name(): string {
    return this.parts.name;
  }

  /** The text that stands in the model cell. */
  get handle(): string {
    return handleText(this.parts.name, this.parts.fingerprint);
  }

  /** The language that the Settings ask for. */
  get language(): Language | undefined {
    return this.parts.settings.language;
  }

  /** Products in code point order. */
  get products(): readonly Product[] {
    return [...this.parts.products.values()];
  }

  /** The products that sums count: those that are only components stand outside. */
  get countedProducts(): readonly Product[] {
    return this.products.filter((product) => !this.isOnlyComponent(product));
  }

  /** True for a product that is there only to be contained: it answers nothing alone. */
  isOnlyComponent({ name }: Product): boolean {
    return this.parts.roles.get(name) === "only";
  }

  /** Materials named in content, in the order of the shipped list. */
  get materials(): readonly string[] {
    const named = new Set<string>();
    for (const content of this.parts.content.values()) {
      for (const material of content.rows.keys()) named.add(material);
    }
    return [...named].sort(compareMaterials);
  }

  /** The product's computation; kept. */
  run(product: Product): ProductRun {
    const from = this.parts.redrawn?.from;
    if (from && !from.reach.runs.has(product.name)) return from.model.run(product);
    return this.compute(product, {}, this.runs);
  }

  /** The product computed with other factors, as are the products that hold it; not kept. */
  runWith(product: Product, factors: RunFactors): ProductRun {
    return this.compute(product, factors, new Map());
  }

  /** Why the product has no answer at all; undefined where it has. */
  blockOf(name: string): Finding | undefined {
    return this.parts.blocked.get(name) ?? this.parts.blocked.get(EVERY_PRODUCT);
  }

  /** The finding that leaves the product without an answer, of reading or of computing. */
  causeOf(product: Product): Finding | undefined {
    const block = this.blockOf(product.name);
    if (block) return block;
    const { findings } = this.run(product);
    return (
      findings.find((finding) => finding.blocks.length > 0) ??
      findings.find((finding) => finding.severity === "error")
    );
  }

  /** Materials that count in the product: in its own rows and in components that go with it. */
  materialsOf(product: Product): ReadonlySet<string> {
    return this.parts.composition.materialsOf(product.name);
  }

  /**
   * kg of a material per unit of the product with its components, `[cohort]` on the axis of its
   * cohorts.
   */
  contentOf(
    product: Product,
    material: string,
    firstCohort: number,
    lastCohort: number,
  ): Float64Array {
    const from = this.parts.redrawn?.from;
    if (from && !from.reach.contents.has(product.name)) {
      return from.model.contentOf(product, material, firstCohort, lastCohort);
    }
    return this.parts.composition.contentOf(product, material, { firstCohort, lastCohort });
  }

  /** kg per unit of the product, `[cohort]`; NaN where no unit mass says so. */
  massOf(product: Product, firstCohort: number, lastCohort: number): Float64Array {
    return Float64Array.from(
      { length: lastCohort - firstCohort + 1 },
      (_, i) => kgPerUnit(product, firstCohort + i) ?? NaN,
    );
  }

  /** Computed once for each `runs`: a component needs the products that hold it. */
  private compute(
    product: Product,
    factors: RunFactors,
    runs: Map<string, ProductRun>,
  ): ProductRun {
    let run = runs.get(product.name);
    if (!run) {
      run = this.computed(product, factors, runs);
      runs.set(product.name, run);
    }
    return run;
  }

  private computed(
    product: Product,
    factors: RunFactors,
    runs: Map<string, ProductRun>,
  ): ProductRun {
    const role = this.parts.roles.get(product.name);
    if (this.blockOf(product.name) || role === "only") return { findings: [] };
    const input = { ...this.input(product), ...factors };
    if (role !== "separate") return runProduct({ ...input, ...looseHolding(this.parts, product) });
    const { composition, roles, rows } = this.parts;
    return runComponent(input, {
      hosts: hostsOf(composition, roles, product),
      rows: (rows.get("Components") ?? []).filter(
        (row) => textIn(row, "component") === product.name,
      ),
      runOf: (host) => (runs === this.runs ? this.run(host) : this.compute(host, factors, runs)),
    });
  }

  private input(product: Product): ProductInput {
    const { parts } = this;
    return {
      product,
      uses: parts.uses.get(product.name) ?? [],
      index: parts.index,
      prices: parts.prices,
      codes: parts.codes,
      settings: parts.settings,
      lifetimeRows: parts.lifetimeRows.get(product.name) ?? [],
      startRows: parts.startRows.get(product.name) ?? [],
      phaseRows: parts.phaseRows.get(product.name) ?? [],
      latestDataYear: parts.years?.latestData ?? 0,
      lastYear: parts.years?.last ?? 0,
      isRedrawn: parts.redrawn !== undefined,
    };
  }
}

/** Version of the handle's form, the `v1` in it. */
export const HANDLE_VERSION = 1;

/** A model's handle: `CRM:Scenario A · 7f3a91c2d4e8 · v1`. */
export function handleText(name: string, hex: string): string {
  return `CRM:${name} · ${hex} · v${HANDLE_VERSION}`;
}
