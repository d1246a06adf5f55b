/** All that is found about components while a model is built. */
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import type { Kind } from "../assumptions/schema";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { componentsWithoutContent, contentCountedTwice } from "../flows/component-content-findings";
import { componentCycleFindings } from "../flows/component-cycle-findings";
import { componentMassFindings } from "../flows/component-mass-findings";
import { componentRowFindings, unknownComponents } from "../flows/component-row-findings";
import type { Composition } from "../flows/composition";
import { contentSumFindings } from "../flows/content-sum-findings";

/** Findings of names, ways round, units, masses, content counted twice, stocks of their own. */
export function componentFindings(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  composition: Composition,
  cohorts: readonly number[],
): Finding[] {
  const { products } = composition.parts;
  const checked = [...earlierCohorts(rows, cohorts[0]), ...cohorts];
  const named = new Set(
    [...(rows.get("Content") ?? []), ...(rows.get("Components") ?? [])].map((row) =>
      textIn(row, "product"),
    ),
  );
  return [
    ...unknownComponents(rows.get("Components") ?? [], products),
    ...componentCycleFindings(composition),
    ...componentRowFindings(composition),
    ...[...products.values()].flatMap((product) => [
      ...componentMassFindings(composition, product, checked),
      ...contentCountedTwice(composition, product.name),
      ...contentSumFindings(composition, product, checked),
    ]),
    ...componentsWithoutContent(composition, (name) => named.has(name)),
    ...separateStocks(composition, rows.get("Lifetimes") ?? []),
  ];
}

/** Cohorts before the model's years in which an amount or a unit mass begins, where goods can be so old. */
function earlierCohorts(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  first: number | undefined,
): readonly number[] {
  const isOld = (row: Row): boolean => row.kind === "Start" || textIn(row, "origin") === "used";
  const ofGoods = [...(rows.get("Start") ?? []), ...(rows.get("Codes") ?? [])];
  if (first === undefined || !ofGoods.some(isOld)) return [];
  const begins = [...(rows.get("Components") ?? []), ...(rows.get("Unit masses") ?? [])].flatMap(
    (row) => numberIn(row, "from year") ?? [],
  );
  return [...new Set([...begins, first - 1])].filter((year) => year < first).sort((a, b) => a - b);
}

/** A note for each component whose content counts at itself. */
function separateStocks(composition: Composition, lifetimes: readonly Row[]): Finding[] {
  return [...composition.parts.separate].flatMap((component) => {
    const row = lifetimes.find((one) => textIn(one, "product") === component);
    const names = composition.containersOf(component).map(({ product }) => product.name);
    if (row === undefined || names.length === 0) return [];
    const place = { table: row.table, kind: row.kind, key: keyOf(row), column: "product" };
    const details = { component, products: names.join(", ") };
    return [makeFinding("component-separate", MODELLING["component-separate"], place, details)];
  });
}
