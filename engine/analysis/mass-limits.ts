/** Drawn content and components weigh no more than their product (methods, "Uncertainty"). */
import type { Row } from "../assumptions/row";
import type { Finding } from "../findings/finding";
import { inForceAt, startOf } from "../flows/cohort-rows";
import { componentMassFindings } from "../flows/component-mass-findings";
import { unitsIn } from "../flows/component-rows";
import { kgPerUnitIn } from "../flows/content";
import { sumAboveMass } from "../flows/content-sum-findings";
import type { Model } from "../model/model";
import type { Product } from "../trade/product";
import { kgPerUnit } from "../trade/product-units";
import type { ShareLimit } from "./share-limits";
import type { VariedCell } from "./varied-cells";

/** Rounding of amounts and unit masses, a share of the product's mass. */
const ROUNDING = 1e-9;

/** What the numbers that vary must keep, and products for which that may not be enough. */
export interface MassLimits {
  readonly limits: readonly ShareLimit[];
  /** Names of products that a draw may still make weigh less than what is in them. */
  readonly atRisk: readonly string[];
}

/** A row and its share of the product's mass as given. */
interface Part {
  readonly row: Row;
  readonly share: number;
}

/**
 * Own content, and components, make at most the whole mass of the product, cohort by cohort, unit
 * masses as given: shares of mass that draws or moves scale down as other shares. Where unit masses
 * vary too, or content stands beside components, each draw is looked at ({@link overfullIn}).
 */
export function massLimits(
  model: Model,
  cells: readonly VariedCell[],
  reached: ReadonlySet<string>,
): MassLimits {
  const places = new Map<Row, number>();
  cells.forEach(({ row }, i) => {
    if (row.kind === "Content" || row.kind === "Components") places.set(row, i);
  });
  const slack = massSlack(cells);
  if (places.size === 0 && slack === 1) return { limits: [], atRisk: [] };
  const limits: ShareLimit[] = [];
  const atRisk: string[] = [];
  for (const name of reached) {
    const product = model.parts.products.get(name);
    if (!product) continue;
    const worst = breaksOf(model, product).map((cohort) => {
      const groups = [contentParts(model, product, cohort), componentParts(model, product, cohort)];
      const most = groups.map((parts) =>
        parts.reduce((sum, part) => sum + largest(part, cells, places), 0),
      );
      // What cannot make more than the whole needs no limit.
      limits.push(
        ...groups.flatMap((parts, g) => ((most[g] ?? 0) > 1 ? (limitOf(parts, places) ?? []) : [])),
      );
      return most.reduce((sum, share) => sum + share, 0);
    });
    if (worst.some((share) => !(share * slack <= 1))) atRisk.push(name);
  }
  return { limits, atRisk };
}

/** How much heavier or lighter unit masses may get than they are given. */
function massSlack(cells: readonly VariedCell[]): number {
  return cells.reduce((slack, { row, value, range }) => {
    if (row.kind !== "Unit masses" && row.kind !== "Products") return slack;
    // A sensitivity may move what has no range: then any product may be looked at.
    return range ? slack * Math.max(range.high / value, value / range.low) : Infinity;
  }, 1);
}

/** Cohorts at which a row or a unit mass begins, and one before them all. */
function breaksOf(model: Model, product: Product): readonly number[] {
  const { content, composition } = model.parts;
  const uses = composition.componentsOf(product.name);
  const rows = [
    ...[...(content.get(product.name)?.rows.values() ?? [])].flat(),
    ...uses.flatMap((use) => use.rows),
  ];
  const years = [
    ...rows.map(startOf),
    ...[product, ...uses.map(({ component }) => component)].flatMap(({ unitMasses }) =>
      unitMasses.map(({ fromYear }) => fromYear ?? -Infinity),
    ),
  ].filter((year) => year !== -Infinity);
  const first = Math.min(...years, model.parts.years?.first ?? 0) - 1;
  return [...new Set([first, ...years])];
}

function contentParts(model: Model, product: Product, cohort: number): Part[] {
  const materials = model.parts.content.get(product.name)?.rows.values() ?? [];
  const mass = kgPerUnit(product, cohort) ?? NaN;
  return [...materials].flatMap((rows) => {
    const row = inForceAt(rows, cohort);
    return row ? [{ row, share: kgPerUnitIn(row, product, cohort) / mass }] : [];
  });
}

function componentParts(model: Model, product: Product, cohort: number): Part[] {
  const mass = kgPerUnit(product, cohort) ?? NaN;
  return model.parts.composition.componentsOf(product.name).flatMap(({ component, rows }) => {
    const row = inForceAt(rows, cohort);
    if (!row) return [];
    const kg = unitsIn(row, product, component, cohort) * (kgPerUnit(component, cohort) ?? NaN);
    return [{ row, share: kg / mass }];
  });
}

/** The limit on what varies of the parts; none where nothing does, or a mass is not known. */
function limitOf(parts: readonly Part[], places: ReadonlyMap<Row, number>): ShareLimit | undefined {
  const known = parts.filter(({ share }) => Number.isFinite(share));
  const drawn = known.filter(({ row }) => places.has(row));
  if (drawn.length === 0) return undefined;
  const certain = known.filter(({ row }) => !places.has(row));
  return {
    drawn: drawn.map(({ row }) => places.get(row) as number),
    weights: drawn.map(({ row, share }) => weightOf(share, row)),
    certain: certain.reduce((sum, { share }) => sum + share, 0),
  };
}

/** Share of the product's mass for 1 of the row's own unit. */
function weightOf(share: number, { cells: { amount } }: Row): number {
  return typeof amount === "number" && amount !== 0 ? share / amount : 0;
}

/** The largest share that the part may get; 0 where no mass is known to hold it against. */
function largest(
  { row, share }: Part,
  cells: readonly VariedCell[],
  places: ReadonlyMap<Row, number>,
): number {
  if (!Number.isFinite(share)) return 0;
  const place = places.get(row);
  const cell = place === undefined ? undefined : cells[place];
  if (!cell) return share;
  // What has no range is moved by less than itself.
  return weightOf(share, row) * (cell.range?.high ?? 2 * cell.value);
}

/** What a drawn model says of a product that weighs less than what is in it. */
export function overfullIn(model: Model, name: string): Finding | undefined {
  const product = model.parts.products.get(name);
  if (!product) return undefined;
  const cohorts = breaksOf(model, product);
  const heavy = componentMassFindings(model.parts.composition, product, cohorts);
  return (
    heavy.find(({ code }) => code === "components-above-mass") ??
    overfilled(model, product, cohorts)
  );
}

function overfilled(
  { parts: { composition } }: Model,
  product: Product,
  cohorts: readonly number[],
): Finding | undefined {
  const materials = [...composition.materialsOf(product.name)];
  for (const cohort of cohorts) {
    const mass = kgPerUnit(product, cohort) ?? NaN;
    const span = { firstCohort: cohort, lastCohort: cohort };
    const kg = materials.reduce(
      (sum, key) => sum + (composition.contentOf(product, key, span)[0] ?? NaN),
      0,
    );
    if (kg > mass * (1 + ROUNDING)) return sumAboveMass(product, cohort, kg, mass);
  }
  return undefined;
}
