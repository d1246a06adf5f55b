/** Which products a changed row may reach. */
import { textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import type { Model } from "../model/model";
import type { Reach } from "../model/redrawn";
import { isMoney } from "../trade/conversion";
import { unitOf } from "../trade/counted-rows";

/** Digits of a CN code that statistics of longer codes are estimated within. */
const FAMILY_DIGITS = 6;

/** Kinds whose rows say how much enters, stays and leaves. */
const OF_RUNS: ReadonlySet<Kind> = new Set<Kind>([
  "Products",
  "Codes",
  "Flows",
  "Prices",
  "Unit masses",
  "Lifetimes",
  "Components",
  "Start",
]);
/** Kinds whose rows say what is in a product. */
const OF_CONTENTS: ReadonlySet<Kind> = new Set<Kind>([
  "Products",
  "Unit masses",
  "Content",
  "Components",
]);

/** Says what rows reach; built once a model. It may name more than is touched, never less. */
export class ReachFinder {
  /** Products that contain one another, at any distance, by name. */
  private readonly clusters = new Map<string, ReadonlySet<string>>();
  private readonly bySeries = new Map<string, readonly string[]>();

  constructor(private readonly model: Model) {
    const joined = new Map<string, Set<string>>();
    for (const row of model.parts.rows.get("Components") ?? []) {
      const names = [textIn(row, "product") ?? "", textIn(row, "component") ?? ""];
      const all = new Set(names.flatMap((name) => [name, ...(joined.get(name) ?? [])]));
      for (const name of all) joined.set(name, all);
    }
    for (const [name, all] of joined) this.clusters.set(name, all);
  }

  /** The products that the rows reach. */
  reachOf(rows: readonly Row[]): Reach {
    const runs = new Set<string>();
    const contents = new Set<string>();
    for (const row of rows) {
      const names = this.namesIn(row);
      if (OF_RUNS.has(row.kind)) this.addAll(runs, names);
      if (OF_CONTENTS.has(row.kind)) this.addAll(contents, names);
    }
    return { runs, contents };
  }

  /** Products whose values may be divided by a derived price. */
  ofDerivedPrices(): ReadonlySet<string> {
    const found = new Set<string>();
    const valued = new Set<string>();
    for (const row of this.model.parts.rows.get("Flows") ?? []) {
      if (isValue(row)) valued.add(textIn(row, "series") ?? "");
    }
    for (const series of valued) this.addAll(found, this.productsOfSeries(series));
    return found;
  }

  private addAll(to: Set<string>, names: readonly string[]): void {
    for (const name of names) {
      to.add(name);
      for (const joined of this.clusters.get(name) ?? []) to.add(joined);
    }
  }

  private namesIn(row: Row): readonly string[] {
    const series = textIn(row, "series");
    if (series !== undefined) return this.productsOfSeries(series);
    const name = textIn(row, "product");
    return name === undefined ? [] : [name];
  }

  private productsOfSeries(series: string): readonly string[] {
    let found = this.bySeries.get(series);
    if (!found) {
      found = this.findProducts(series);
      this.bySeries.set(series, found);
    }
    return found;
  }

  private findProducts(series: string): readonly string[] {
    const { products, uses } = this.model.parts;
    if (products.has(series)) return [series];
    const family = series.slice(0, FAMILY_DIGITS);
    return [...uses].flatMap(([name, own]) => {
      const isNear = own.some(({ code }) => {
        const other = code.slice(0, FAMILY_DIGITS);
        return other.startsWith(family) || family.startsWith(other);
      });
      return isNear ? [name] : [];
    });
  }
}

function isValue(row: Row): boolean {
  const unit = unitOf(row);
  return unit !== undefined && isMoney(unit);
}
