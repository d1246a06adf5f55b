/** A model: tables read, checked and ready to answer. */
import type { UnreadTable } from "../assumptions/read-tables";
import type { Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import type { Settings } from "../assumptions/settings";
import type { CodeList } from "../classification/code-list";
import { compareMaterials } from "../classification/materials";
import { EVERY_PRODUCT, type Finding } from "../findings/finding";
import type { Language } from "../findings/language";
import { contentPerUnit, type ProductContent } from "../flows/content";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { PriceSource } from "../trade/price-source";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import { runProduct, type ProductInput, type ProductRun } from "./product-run";

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
  readonly content: ReadonlyMap<string, ProductContent>;
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
  private readonly contents = new Map<string, Float64Array>();

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
    let run = this.runs.get(product.name);
    if (!run) {
      run = this.blockOf(product.name) ? { findings: [] } : runProduct(this.input(product));
      this.runs.set(product.name, run);
    }
    return run;
  }

  /** The product computed with other factors; not kept. */
  runWith(product: Product, factors: RunFactors): ProductRun {
    return runProduct({ ...this.input(product), ...factors });
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

  /** kg of a material per unit of the product, `[cohort]` on the axis of its cohorts. */
  contentOf(
    product: Product,
    material: string,
    firstCohort: number,
    lastCohort: number,
  ): Float64Array {
    const key = JSON.stringify([product.name, material, firstCohort, lastCohort]);
    let content = this.contents.get(key);
    if (!content) {
      const rows = this.parts.content.get(product.name)?.rows.get(material) ?? [];
      const between = this.parts.settings.contentBetweenYears;
      content = contentPerUnit(product, rows, firstCohort, lastCohort, between);
      this.contents.set(key, content);
    }
    return content;
  }

  /** kg per unit of the product, `[cohort]`; NaN where no unit mass says so. */
  massOf(product: Product, firstCohort: number, lastCohort: number): Float64Array {
    return Float64Array.from(
      { length: lastCohort - firstCohort + 1 },
      (_, i) => kgPerUnit(product, firstCohort + i) ?? NaN,
    );
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
    };
  }
}

/** Version of the handle's form, the `v1` in it. */
export const HANDLE_VERSION = 1;

/** A model's handle: `CRM:Scenario A · 7f3a91c2d4e8 · v1`. */
export function handleText(name: string, hex: string): string {
  return `CRM:${name} · ${hex} · v${HANDLE_VERSION}`;
}
