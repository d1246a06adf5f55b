/** Components against the mass of the product that they are in. */
import { keyOf, numberIn, type Row } from "../assumptions/row";
import { makeFinding, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import { PIECES } from "../quantities/unit-list";
import { unitWord } from "../quantities/units";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import { inForceAt } from "./cohort-rows";
import { unitsIn } from "./component-rows";
import { hasRest, isPerMass, type ComponentUse, type Composition } from "./composition";

/** Rounding of unit masses and amounts, a share of the product's mass. */
const ROUNDING = 1e-9;

/** Errors of a product whose components weigh more than it, or whose rest per kg lacks a mass. */
export function componentMassFindings(
  composition: Composition,
  product: Product,
  cohorts: readonly number[],
): Finding[] {
  const uses = composition.componentsOf(product.name);
  const first = uses[0]?.rows[0];
  if (first === undefined) return [];
  return [...tooHeavy(product, uses, first, cohorts), ...restWithoutMass(composition, product)];
}

/** The first cohort in which the components whose mass is known weigh more than the product. */
function tooHeavy(
  product: Product,
  uses: readonly ComponentUse[],
  first: Row,
  cohorts: readonly number[],
): Finding[] {
  for (const cohort of cohorts) {
    const mass = kgPerUnit(product, cohort);
    const amount = uses.reduce((sum, use) => sum + massIn(product, use, cohort), 0);
    if (mass === undefined || !(amount > mass * (1 + ROUNDING))) continue;
    const place = {
      table: first.table,
      kind: first.kind,
      key: { sv: `produkt=${product.name}`, en: `product=${product.name}` },
      column: "amount",
      blocks: [product.name],
    };
    const details = { product: product.name, amount: rounded(amount), mass: rounded(mass), cohort };
    const text = MODELLING["components-above-mass"];
    return [
      makeFinding("components-above-mass", text, place, { ...details, unit: unitPhrase(product) }),
    ];
  }
  return [];
}

/** kg of the component in a unit of the product; 0 where a mass is not known. */
function massIn(product: Product, { component, rows }: ComponentUse, cohort: number): number {
  const row = inForceAt(rows, cohort);
  const units = row ? unitsIn(row, product, component, cohort) : 0;
  const kg = units * (kgPerUnit(component, cohort) ?? NaN);
  return Number.isNaN(kg) ? 0 : kg;
}

/** A rest per kg beside a component whose mass is not known. */
function restWithoutMass(composition: Composition, product: Product): Finding[] {
  const { content } = composition.parts;
  const materials = [...(content.get(product.name)?.rows.values() ?? [])];
  const row = materials
    .filter(hasRest)
    .flat()
    .find((one) => isPerMass(one) && numberIn(one, "amount") !== 0);
  const use = composition
    .componentsOf(product.name)
    .find(({ component }) => kgPerUnit(component, 0) === undefined);
  if (row === undefined || use === undefined) return [];
  const place = {
    table: row.table,
    kind: row.kind,
    key: keyOf(row),
    column: "unit",
    blocks: [product.name],
  };
  const details = {
    product: product.name,
    component: use.component.name,
    unit: unitPhrase(product),
  };
  return [makeFinding("rest-mass", MODELLING["rest-mass"], place, details)];
}

function unitPhrase({ unit }: Product): Phrase {
  const { symbol } = unit;
  return { sv: unitWord(symbol, "sv"), en: unit === PIECES ? "piece" : symbol };
}

function rounded(value: number): number {
  return Number(value.toPrecision(8));
}
