/** The rows of Disruptions, and what is wrong with them. */
import { isTotalPartner } from "../assumptions/keys";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import { nearest } from "../classification/edit-distance";
import { descendantsOf, materialOf } from "../classification/materials";
import { makeFinding, type Finding, type Place } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import type { Model } from "../model/model";
import type { Product } from "../trade/product";

/** One sound row: a cut of what is imported. */
export interface ImportCut {
  readonly row: Row;
  readonly scenario: string;
  /** undefined = all partners. */
  readonly partner: string | undefined;
  /** undefined = all products. */
  readonly products: ReadonlySet<string> | undefined;
  /** Keys, a group with its members; undefined = all materials. */
  readonly materials: ReadonlySet<string> | undefined;
  readonly fromYear: number;
  readonly toYear: number;
  /** 0–1. */
  readonly cut: number;
}

/** Scenarios in the order of their rows. */
export function scenariosOf(model: Model): readonly string[] {
  const rows = model.parts.rows.get("Disruptions") ?? [];
  return [...new Set(rows.flatMap((row) => textIn(row, "scenario") ?? []))];
}

/** The sound rows of a scenario, and those that leave it without an answer. */
export function cutsOf(
  model: Model,
  scenario: string,
): { readonly cuts: readonly ImportCut[]; readonly faulty: readonly Row[] } {
  const rows = (model.parts.rows.get("Disruptions") ?? []).filter((row) => {
    const own = textIn(row, "scenario");
    // A row of an unreadable scenario may be of this one.
    return own === scenario || own === undefined;
  });
  const read = rows.map((row) => ({ row, cut: readCut(model, row) }));
  return {
    cuts: read.flatMap(({ cut }) => cut ?? []),
    faulty: read.filter(({ cut }) => cut === undefined).map(({ row }) => row),
  };
}

/** The row as a cut; undefined where it names what is not there or cannot be read. */
function readCut(model: Model, row: Row): ImportCut | undefined {
  const scenario = textIn(row, "scenario");
  const [fromYear, toYear] = [numberIn(row, "from year"), numberIn(row, "to year")];
  const cut = numberIn(row, "cut");
  if (row.broken || scenario === undefined || cut === undefined) return undefined;
  if (fromYear === undefined || toYear === undefined || toYear < fromYear) return undefined;
  const partner = partnerOf(row);
  if (partner !== undefined && !partnersOf(model).has(partner)) return undefined;
  const products = productsNamed(model, textIn(row, "product"));
  const material = textIn(row, "material");
  const isKnown = material === undefined || isMaterial(model, material);
  if (products?.size === 0 || !isKnown) return undefined;
  const materials = material ? new Set([material, ...descendantsOf(material)]) : undefined;
  return { row, scenario, partner, products, materials, fromYear, toYear, cut };
}

/** The partner named; undefined = all. */
function partnerOf(row: Row): string | undefined {
  const named = textIn(row, "partner");
  return isTotalPartner(named) ? undefined : named;
}

function isMaterial(model: Model, key: string): boolean {
  return materialOf(key) !== undefined || model.materials.includes(key);
}

/** The products that a name stands for; undefined without a name, empty for an unknown one. */
function productsNamed(model: Model, name: string | undefined): ReadonlySet<string> | undefined {
  if (name === undefined) return undefined;
  const members = model.products.filter(
    (one) => one.name === name || one.group === name || one.responsibility === name,
  );
  return new Set(members.map((one) => one.name));
}

const partners = new WeakMap<Model, ReadonlySet<string>>();

/** Every partner that a row of imports names. */
export function partnersOf(model: Model): ReadonlySet<string> {
  let found = partners.get(model);
  if (!found) {
    const named = new Set<string>();
    for (const row of model.parts.rows.get("Flows") ?? []) {
      const partner = textIn(row, "partner");
      const isImport = textIn(row, "flow") === "import";
      if (isImport && partner !== undefined && !isTotalPartner(partner)) named.add(partner);
    }
    found = named;
    partners.set(model, found);
  }
  return found;
}

/** True where the cut takes of the product's material in the year. */
export function concerns(cut: ImportCut, product: Product, key: string, year: number): boolean {
  return (
    year >= cut.fromYear &&
    year <= cut.toYear &&
    cut.products?.has(product.name) !== false &&
    cut.materials?.has(key) !== false
  );
}

/** True where both take of the same partner. */
export function samePartner(a: ImportCut, b: ImportCut): boolean {
  return a.partner === undefined || b.partner === undefined || a.partner === b.partner;
}

function meet(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a === undefined || b === undefined || [...a].some((name) => b.has(name));
}

/** Errors of years that end before they begin, of unknown partners, of goods cut twice. */
export function disruptionFindings(model: Model): Finding[] {
  const findings: Finding[] = [];
  for (const row of model.parts.rows.get("Disruptions") ?? []) {
    if (!row.broken) findings.push(...rowFindings(model, row));
  }
  for (const scenario of scenariosOf(model)) {
    const { cuts } = cutsOf(model, scenario);
    cuts.forEach((cut, i) => {
      const other = cuts.slice(0, i).find((one) => meetAt(one, cut));
      if (other === undefined) return;
      const from = Math.max(cut.fromYear, other.fromYear);
      const to = Math.min(cut.toYear, other.toYear);
      const years = from === to ? String(from) : `${from}–${to}`;
      const details = { other: keyOf(other.row), years };
      const text = MODELLING["disruption-overlap"];
      findings.push(makeFinding("disruption-overlap", text, placeOf(cut.row), details));
    });
  }
  return findings;
}

function meetAt(a: ImportCut, b: ImportCut): boolean {
  const inTime = a.fromYear <= b.toYear && b.fromYear <= a.toYear;
  return (
    inTime && samePartner(a, b) && meet(a.products, b.products) && meet(a.materials, b.materials)
  );
}

function rowFindings(model: Model, row: Row): Finding[] {
  const findings: Finding[] = [];
  const [from = -Infinity, to = Infinity] = [numberIn(row, "from year"), numberIn(row, "to year")];
  if (to < from) {
    const place = { ...placeOf(row), column: "to year" };
    findings.push(
      makeFinding("disruption-years", MODELLING["disruption-years"], place, { from, to }),
    );
  }
  const partner = partnerOf(row);
  if (partner === undefined || partnersOf(model).has(partner)) return findings;
  const meant = nearest(partner, [...partnersOf(model)], 1)[0];
  const near = meant
    ? { sv: ` (menas ”${meant}”?)`, en: ` (is "${meant}" meant?)` }
    : { sv: "", en: "" };
  const place = { ...placeOf(row), column: "partner" };
  const text = MODELLING["disruption-partner"];
  findings.push(makeFinding("disruption-partner", text, place, { cell: partner, near }));
  return findings;
}

function placeOf(row: Row): Place {
  return { table: row.table, kind: row.kind, key: keyOf(row) };
}
