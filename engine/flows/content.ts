/** Material content of products by cohort (methods, "Content, components"). */
import { descendantsOf, isGroup, materialLabel } from "../classification/materials";
import { cellOrDefault } from "../assumptions/keys";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import type { Word } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { unitWord } from "../quantities/units";
import { parseRatio, ratioWord } from "../quantities/unit-ratio";
import type { Product } from "../trade/product";
import { kgPerUnit, ratioPerUnit } from "../trade/product-units";

/** Content rows of one product. */
export interface ProductContent {
  /** Materials named in its rows, by key: rows oldest first. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** The sound rows of Content by product. */
export function contentByProduct(rows: readonly Row[]): ReadonlyMap<string, ProductContent> {
  const products = new Map<string, Map<string, Row[]>>();
  for (const row of rows) {
    const product = textIn(row, "product");
    const material = textIn(row, "material");
    if (row.broken || product === undefined || material === undefined) continue;
    const materials = products.get(product) ?? new Map<string, Row[]>();
    products.set(product, materials);
    materials.set(material, [...(materials.get(material) ?? []), row]);
  }
  for (const materials of products.values()) {
    for (const list of materials.values()) list.sort((a, b) => fromYear(a) - fromYear(b));
  }
  return new Map([...products].map(([name, materials]) => [name, { rows: materials }]));
}

/**
 * kg of the material per unit of the product, `[cohort]` for firstCohort … lastCohort: the newest
 * row not after the cohort (`step`) or on the line between rows (`linear`); before the first row
 * that row. NaN where the unit cannot be converted. All 0 where the product does not name it.
 */
export function contentPerUnit(
  product: Product,
  rows: readonly Row[],
  firstCohort: number,
  lastCohort: number,
  between: Word<"content between years">,
): Float64Array {
  const amounts = new Float64Array(lastCohort - firstCohort + 1);
  if (rows.length === 0) return amounts;
  for (let cohort = firstCohort; cohort <= lastCohort; cohort += 1) {
    amounts[cohort - firstCohort] = amountAt(product, rows, cohort, between);
  }
  return amounts;
}

function amountAt(
  product: Product,
  rows: readonly Row[],
  cohort: number,
  between: Word<"content between years">,
): number {
  const row = rowInForce(rows, cohort);
  const next = rows[rows.indexOf(row) + 1];
  const value = rowAmount(product, row, cohort);
  const start = fromYear(row);
  if (between === "step" || next === undefined || start > cohort || start === -Infinity)
    return value;
  const share = (cohort - start) / (fromYear(next) - start);
  return value + share * (rowAmount(product, next, cohort) - value);
}

/** The newest row not after the cohort, else the first. */
function rowInForce(rows: readonly Row[], cohort: number): Row {
  let found = rows[0] as Row;
  for (const row of rows) if (fromYear(row) <= cohort) found = row;
  return found;
}

function fromYear(row: Row): number {
  return numberIn(row, "from year") ?? -Infinity;
}

function rowAmount(product: Product, row: Row, cohort: number): number {
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount");
  if (ratio === undefined || amount === undefined || ratio.numerator.dimension !== "mass")
    return NaN;
  const perUnit = ratioPerUnit(ratio, product, cohort);
  return perUnit === undefined ? NaN : amount * perUnit;
}

/** What is wrong or doubtful in a product's content, each row for the cohorts it holds for. */
export function contentFindings(
  product: Product,
  content: ProductContent,
  cohorts: readonly number[],
): Finding[] {
  return [
    ...[...content.rows.values()].flatMap((rows) =>
      rows.flatMap((row) =>
        rowFindings(
          product,
          row,
          cohorts.filter((cohort) => rowInForce(rows, cohort) === row),
        ),
      ),
    ),
    ...countedTwice(product, content),
    ...wholeAndRest(product, content),
  ];
}

function rowFindings(product: Product, row: Row, cohorts: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  const tell = (
    code: keyof typeof MODELLING,
    column: string,
    details: Record<string, string | number | { sv: string; en: string }>,
  ): void => {
    const place = {
      table: row.table,
      kind: row.kind,
      key: keyOf(row),
      column,
      blocks: [product.name],
    };
    findings.push(makeFinding(code, MODELLING[code], place, { product: product.name, ...details }));
  };
  const ratio = parseRatio(textIn(row, "unit") ?? "");
  const amount = numberIn(row, "amount") ?? NaN;
  if (ratio === undefined) return findings;
  const from = { sv: ratioWord(ratio, "sv"), en: ratioWord(ratio, "en") };
  if (ratio.numerator.dimension !== "mass") {
    tell("content-not-mass", "unit", { from });
    return findings;
  }
  const to = { sv: unitWord(product.unit.symbol, "sv"), en: product.unit.symbol };
  // Whether a unit mass is given at all is the same for every cohort.
  if (ratioPerUnit(ratio, product, cohorts[0] ?? 0) === undefined) {
    tell("content-unit", "unit", { from, to });
    return findings;
  }
  const heavy = cohorts.find((cohort) => {
    const mass = kgPerUnit(product, cohort);
    return mass !== undefined && rowAmount(product, row, cohort) > mass * (1 + 1e-12);
  });
  if (heavy !== undefined) {
    const mass = kgPerUnit(product, heavy) ?? NaN;
    tell("content-above-mass", "amount", { amount: rowAmount(product, row, heavy), mass });
  }
  if (ratio.isPercent && amount > 0 && amount < 0.5) {
    tell("percent-small", "amount", {
      cell: amount,
      hundred: Number((amount * 100).toPrecision(12)),
    });
  }
  if (textIn(row, "source") === undefined) tell("content-no-source", "source", {});
  return findings;
}

/** A group's row and a member's row for one cohort count the same metal twice. */
function countedTwice(product: Product, content: ProductContent): Finding[] {
  const findings: Finding[] = [];
  for (const group of content.rows.keys()) {
    if (!isGroup(group)) continue;
    for (const member of descendantsOf(group)) {
      const rows = content.rows.get(member);
      const row = rows?.[0];
      if (row === undefined) continue;
      const place = { table: row.table, kind: row.kind, key: keyOf(row), blocks: [product.name] };
      const cohort = numberIn(row, "from year");
      const every = { sv: "alla", en: "all" };
      findings.push(
        makeFinding("content-twice", MODELLING["content-twice"], place, {
          product: product.name,
          group: materialLabel(group),
          member: materialLabel(member),
          cohort: cohort ?? every,
        }),
      );
    }
  }
  return findings;
}

function wholeAndRest(product: Product, content: ProductContent): Finding[] {
  return [...content.rows].flatMap(([material, rows]) => {
    const scopes = new Set(rows.map((row) => cellOrDefault(row, "scope")));
    const row = rows[0];
    if (scopes.size < 2 || row === undefined) return [];
    const place = {
      table: row.table,
      kind: row.kind,
      key: keyOf(row),
      column: "scope",
      blocks: [product.name],
    };
    const details = { product: product.name, member: materialLabel(material) };
    return [
      makeFinding("content-whole-and-rest", MODELLING["content-whole-and-rest"], place, details),
    ];
  });
}
