/** What is wrong in single rows of Components: names, units, amounts. */
import { nearest } from "../classification/edit-distance";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import { parseRatio, ratioOf, ratioWord, type UnitRatio } from "../quantities/unit-ratio";
import type { Dimension } from "../quantities/units";
import type { Product } from "../trade/product";
import { ratioPerUnit, unitsPer } from "../trade/product-units";
import type { Composition } from "./composition";

/** An error for each row whose component is not in Products: what its product holds is unknown. */
export function unknownComponents(
  rows: readonly Row[],
  products: ReadonlyMap<string, Product>,
): Finding[] {
  return rows.flatMap((row) => {
    const product = textIn(row, "product");
    const cell = textIn(row, "component");
    if (product === undefined || cell === undefined) return [];
    if (!products.has(product) || products.has(cell)) return [];
    const near = nearest(cell, [...products.keys()], 1)[0];
    const hint = near && { sv: ` (menas ”${near}”?)`, en: ` (is "${near}" meant?)` };
    return [tell("component-unknown", row, "component", { cell, near: hint ?? "" })];
  });
}

/** Errors of amounts that cannot be converted, and of more than a kg in a kg. */
export function componentRowFindings(composition: Composition): Finding[] {
  const { components, products } = composition.parts;
  const findings: Finding[] = [];
  for (const [name, held] of components) {
    const product = products.get(name);
    for (const [componentName, rows] of held) {
      const component = products.get(componentName);
      if (!product || !component) continue;
      for (const row of rows) {
        const found = rowFinding(row, product, component);
        if (found) findings.push(found);
      }
    }
  }
  return findings;
}

function rowFinding(row: Row, product: Product, component: Product): Finding | undefined {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount");
  if (ratio === undefined || amount === undefined) return undefined;
  const from = ratioPhrase(ratio);
  const units = [ratio.numerator, ratio.denominator];
  if (units.some(({ dimension }) => dimension.startsWith("money"))) {
    return tell("component-not-amount", row, "unit", { from });
  }
  // Whether a unit mass is given at all is the same for every cohort.
  const { numerator, denominator } = ratio;
  const cohort = 0;
  const lacking =
    unitsPer(numerator, component, cohort) === undefined
      ? { of: component, dimension: numerator.dimension }
      : ratioPerUnit(ratio, product, cohort) === undefined
        ? { of: product, dimension: denominator.dimension }
        : undefined;
  if (lacking) {
    const to = ratioPhrase(ratioOf(component.unit, product.unit));
    const words = { from, to, component: component.name, ...missingWords(lacking) };
    return tell("component-unit", row, "unit", words);
  }
  const isOfMass = numerator.dimension === "mass" && denominator.dimension === "mass";
  const share = amount * ratio.factor;
  if (!isOfMass || share <= 1 + 1e-12) return undefined;
  const details = { component: component.name, amount: Number(share.toPrecision(8)) };
  return tell("component-above-one", row, "amount", details);
}

/** What is not given, and what to write. */
function missingWords({ of, dimension }: { of: Product; dimension: Dimension }): Details {
  const link = missingLink(of, dimension);
  const { name } = of;
  const or = (svWhat: string, enWhat: string): Phrase => ({
    sv: `Ange ${svWhat} för ${name}, eller ange`,
    en: `Give the ${enWhat} of ${name}, or give`,
  });
  if (link === "unit mass") {
    return {
      missing: { sv: `${name} har ingen styckvikt`, en: `${name} has no unit mass` },
      remedy: or("styckvikten", "unit mass"),
    };
  }
  if (link === "unit size") {
    return {
      missing: { sv: `${name} har ingen enhetsstorlek`, en: `${name} has no unit size` },
      remedy: or("enhetsstorleken", "unit size"),
    };
  }
  return {
    missing: {
      sv: `enheten mäter något annat än ${name}`,
      en: `the unit measures something else than ${name}`,
    },
    remedy: { sv: "Ange", en: "Give" },
  };
}

/** What would lead from the dimension to the product's unit; undefined: nothing does. */
function missingLink(
  product: Product,
  dimension: Dimension,
): "unit mass" | "unit size" | undefined {
  const own = product.unit.dimension;
  if (dimension === "mass") return "unit mass";
  if (dimension !== "pieces") return undefined;
  return own === "mass" ? "unit mass" : "unit size";
}

function ratioPhrase(ratio: UnitRatio): Phrase {
  return { sv: ratioWord(ratio, "sv"), en: ratioWord(ratio, "en") };
}

function tell(code: keyof typeof MODELLING, row: Row, column: string, details: Details): Finding {
  const product = textIn(row, "product") ?? "";
  const { table, kind } = row;
  const place = { table, kind, key: keyOf(row), column, blocks: [product] };
  return makeFinding(code, MODELLING[code], place, { product, ...details });
}
