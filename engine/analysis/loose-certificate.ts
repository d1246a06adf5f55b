/**
 * The certificate of loose components (methods, "Content, components"): that nothing in a component
 * counts both in the products it is in and as goods of its own.
 */
import { compareMaterials, materialLabel } from "../classification/materials";
import { figure, joined, makeFinding, type Details, type Finding } from "../findings/finding";
import { CERTIFICATE_WORDS } from "../findings/loose-findings";
import { MODELLING } from "../findings/modelling";
import type { Phrase } from "../findings/language";
import { measureSeries } from "../model/measure-series";
import type { Model, ModelYears } from "../model/model";
import type { Product } from "../trade/product";
import { embeddedContent } from "./embedded-content";

/** kg of one material in one year; NaN = no answer. */
export interface Certificate {
  readonly material: string;
  readonly year: number;
  /** In loose components inside what enters use. */
  readonly embedded: number;
  /** In the consumption of loose components, P + M − X with used goods. */
  readonly total: number;
  /** In what producers of products take: intermediate use. */
  readonly used: number;
  /** In loose components that enter use as goods of their own. */
  readonly final: number;
  /** Embedded + final. */
  readonly sum: number;
}

/** A row for each material that a loose component holds and each year of the model. */
export function looseCertificates(model: Model): Certificate[] {
  const { years } = model.parts;
  const loose = looseProducts(model);
  if (!years || loose.length === 0) return [];
  const materials = new Set(loose.flatMap((product) => [...model.materialsOf(product)]));
  return [...materials]
    .sort(compareMaterials)
    .flatMap((material) => ofMaterial(model, material, years));
}

/** The certificates as notes, by material and year. */
export function certificateFindings(model: Model): Finding[] {
  const rows = looseCertificates(model);
  const names = new Map<string, string>();
  return rows.map((row) => {
    const { material, year } = row;
    if (!names.has(material)) {
      const holding = looseProducts(model).filter((one) => model.materialsOf(one).has(material));
      names.set(material, holding.map(({ name }) => name).join(", "));
    }
    const label = materialLabel(material);
    const key = {
      sv: `material=${label}; år=${year}`,
      en: `material=${label}; year=${year}`,
    };
    const figures = [row.embedded, row.total, row.used, row.final, row.sum];
    const isWhole = figures.every((figure) => !Number.isNaN(figure));
    const details: Details = {
      material: label,
      year,
      components: names.get(material) ?? "",
      embedded: shown(row.embedded),
      total: shown(row.total),
      used: shown(row.used),
      final: shown(row.final),
      sum: shown(row.sum),
      remedy: isWhole ? CERTIFICATE_WORDS.compare : CERTIFICATE_WORDS.open,
    };
    return makeFinding("certificate", MODELLING.certificate, { kind: "Components", key }, details);
  });
}

/** Digits that a figure of the certificate is told with. */
const DIGITS = 10;

function shown(kg: number): Phrase {
  if (Number.isNaN(kg)) return CERTIFICATE_WORDS.none;
  return joined([figure(Number(kg.toPrecision(DIGITS))), { sv: "kg", en: "kg" }], " ");
}

function looseProducts(model: Model): readonly Product[] {
  return model.products.filter(({ name }) => model.parts.roles.get(name) === "loose");
}

function ofMaterial(model: Model, material: string, years: ModelYears): Certificate[] {
  const embedded = embeddedByYear(model, material, years);
  const loose = looseProducts(model)
    .filter((product) => model.materialsOf(product).has(material))
    .map((product) => looseByYear(model, product, material, years));
  const sumOf = (of: "total" | "used" | "final", i: number): number =>
    loose.reduce((sum, one) => sum + (one[of][i] ?? NaN), 0);
  return [...embedded].map((inside, i) => {
    const final = sumOf("final", i);
    const [total, used] = [sumOf("total", i), sumOf("used", i)];
    return {
      material,
      year: years.first + i,
      embedded: inside,
      total,
      used,
      final,
      sum: inside + final,
    };
  });
}

/** In the inflow of all products that are not themselves loose: what is in those counts with them. */
function embeddedByYear(model: Model, material: string, years: ModelYears): Float64Array {
  const total = new Float64Array(Math.max(0, years.last - years.first + 1));
  for (const product of model.countedProducts) {
    if (model.parts.roles.get(product.name) === "loose") continue;
    if (!holdsLoose(model, product)) continue;
    const series = measureSeries(model, product, "inflow", (from, to) =>
      embeddedContent(model, product, material, from, to),
    );
    series.forEach((value, i) => (total[i] = (total[i] ?? NaN) + value));
  }
  return total;
}

function holdsLoose(model: Model, product: Product): boolean {
  return model.parts.composition
    .componentsOf(product.name)
    .some(({ component }) => isLooseOrHolds(model, component));
}

function isLooseOrHolds(model: Model, component: Product): boolean {
  const role = model.parts.roles.get(component.name);
  return role === "loose" || (role !== "separate" && holdsLoose(model, component));
}

interface LooseSeries {
  readonly total: readonly number[];
  readonly used: readonly number[];
  readonly final: readonly number[];
}

/**
 * One loose component's figures by year. What it adds to its final use is the rest of its
 * consumption; after the data only final use is known, and none where nothing goes on.
 */
function looseByYear(
  model: Model,
  product: Product,
  material: string,
  years: ModelYears,
): LooseSeries {
  const run = model.run(product);
  const final = [
    ...measureSeries(model, product, "inflow", (from, to) =>
      model.contentOf(product, material, from, to),
    ),
  ];
  const content = model.contentOf(product, material, years.first, years.last);
  const goesOn = (product.projection ?? model.parts.settings.projection) !== "none";
  const { inflow } = run;
  const trace = inflow?.finalUse;
  const weighed = (amount: number | undefined, i: number): number => {
    const each = content[i] ?? NaN;
    return amount === 0 || each === 0 ? 0 : (amount ?? NaN) * each;
  };
  const at = (i: number): number => years.first + i - (inflow?.firstYear ?? Infinity);
  const used = final.map((_, i) => {
    // Before its first data it enters nowhere, but what producers took is not known.
    if (!trace || at(i) < 0) return NaN;
    if (years.first + i > years.latestData) return goesOn ? NaN : 0;
    return weighed(trace.intermediate[at(i)], i);
  });
  const total = final.map((amount, i) => {
    if (at(i) < 0) return amount;
    if (years.first + i > years.latestData) return goesOn ? NaN : 0;
    const rest = (trace?.consumption[at(i)] ?? NaN) - (inflow?.newGoods[at(i)] ?? NaN);
    return amount + weighed(rest, i);
  });
  return { total, used, final };
}
