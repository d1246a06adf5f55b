/** CRMCOMPARE: one value under every convention of when in the year goods enter. */
import { densitySeries, type DensityGap } from "../analysis/density-release";
import { wordIn, type Word } from "../assumptions/vocabulary";
import { compareMaterials } from "../classification/materials";
import { answerSentence } from "../findings/answers";
import type { Language } from "../findings/language";
import type { Measure } from "../model/measure-series";
import type { Model } from "../model/model";
import { withSetting } from "../model/with-setting";
import type { Product } from "../trade/product";
import { notAvailable, type Answer, type AnswerCell } from "./answer";
import {
  materialChoices,
  ownLabel,
  productChoices,
  theOnly,
  type MaterialChoice,
  type ProductChoice,
} from "./choices";
import { moneyCells } from "./money-cells";
import { modelYears, type ValueArguments } from "./value-table";
import { keysOf, membersOf, unitArgument, valueRow, weightsFor, type AnswerUnit } from "./values";
import { yearsArgument } from "./years-argument";

const CONVENTIONS: readonly Word<"convention">[] = ["uniform", "mid", "end", "start"];

type Row = (year: number) => AnswerCell;

/**
 * Header convention, years; a row for each convention of the engine, and for release one by the
 * density rule of UNU/WOT, which does not keep mass. Products asked for are summed.
 * @throws AnswerFault for a wrong argument, several products or materials, or an unknown name.
 */
export function compareTable(
  model: Model,
  measure: Measure,
  args: ValueArguments,
  language: Language,
): Answer {
  const products = theOnly(productChoices(model, args.product));
  const material = theOnly(materialChoices(model, args.material));
  const { years } = yearsArgument(args.years, modelYears(model));
  const unit = unitArgument(args.unit, [material], [products], true);
  const cells = (at: Row): AnswerCell[] =>
    years.map((year) => (year === undefined ? "" : at(year)));
  const rows = CONVENTIONS.map((convention): AnswerCell[] => {
    const isOwn = model.parts.settings.convention === convention;
    const other = isOwn ? model : withSetting(model, "convention", convention);
    const chosen = theOnly(productChoices(other, args.product));
    const { at } = valueRow(other, measure, chosen, material, unit);
    return [wordIn("convention", convention, language), ...cells(at)];
  });
  if (measure === "release") {
    const { at } = valueRow(model, measure, products, material, unit);
    const density = densityRow(model, products, material, unit, at);
    rows.push([wordIn("convention", "density", language), ...cells(density)]);
  }
  const header = [wordIn("setting", "convention", language), ...years.map((year) => year ?? "")];
  return [header, ...rows];
}

/** The row of the density rule; where the model's own release has no answer, that is the answer. */
function densityRow(
  model: Model,
  products: ProductChoice,
  material: MaterialChoice,
  unit: AnswerUnit,
  own: Row,
): Row {
  const members = membersOf(model, products.products, material);
  if (unit.kind === "money") return inMoney(model, products, material, own);
  const series = members.map((product) =>
    densitySeries(model, product, (first, last) =>
      weightsFor(model, product, material, unit, first, last),
    ),
  );
  return (year) => {
    const release = own(year);
    if (typeof release !== "number") return release;
    let sum = 0;
    for (const [i, one] of series.entries()) {
      if (typeof one === "string") return withoutDensity(members[i], one);
      sum += one(year);
    }
    return Number.isNaN(sum) ? withoutDensity(members[0], "density-other") : sum;
  };
}

function withoutDensity(product: Product | undefined, gap: DensityGap): AnswerCell {
  return notAvailable(answerSentence(gap, { product: product?.name ?? "" }));
}

/** Materials of the density rule in SEK: the mass of each times its price of the year. */
function inMoney(model: Model, products: ProductChoice, material: MaterialChoice, own: Row): Row {
  const kg = unitArgument(undefined, [material], [products], true);
  const massOf = (one: MaterialChoice): Row => {
    const mass = valueRow(model, "release", products, one, kg).at;
    return densityRow(model, products, one, kg, mass);
  };
  const keys = new Set(products.products.flatMap((product) => keysOf(model, product, material)));
  const masses = [...keys].sort(compareMaterials).map((key) => {
    const label = ownLabel(key);
    return { key, label, kgAt: massOf({ kind: "material", keys: [key], label }) };
  });
  const cells = moneyCells(model, massOf(material), masses);
  return (year) => {
    const release = own(year);
    return typeof release === "number" ? cells(year) : release;
  };
}
