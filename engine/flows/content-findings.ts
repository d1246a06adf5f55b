/** What is wrong or doubtful in the content of one product. */
import { cellOrDefault } from "../assumptions/keys";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import { descendantsOf, isGroup, materialLabel } from "../classification/materials";
import { makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { parseRatio, ratioWord } from "../quantities/unit-ratio";
import { unitWord } from "../quantities/units";
import type { Dated, Product } from "../trade/product";
import { kgPerUnit, ratioPerUnit } from "../trade/product-units";
import { inForceAt } from "./cohort-rows";
import { kgPerUnitIn, type ProductContent } from "./content";
import { contentGroupFindings } from "./content-group-findings";

/** Quality runs from 1, the best. */
const POOREST = 5;

/** What is wrong or doubtful in a product's content, each row for the cohorts it holds for. */
export function contentFindings(
  product: Product,
  content: ProductContent,
  cohorts: readonly number[],
): Finding[] {
  const ofRows: Finding[] = [];
  for (const rows of content.rows.values()) {
    for (const row of rows) {
      // A row alone is in force for every cohort.
      const isAlone = rows.length === 1;
      const own = isAlone ? cohorts : cohorts.filter((one) => inForceAt(rows, one) === row);
      for (const finding of keptRowFindings(product, row, own)) ofRows.push(finding);
    }
  }
  return [
    ...ofRows,
    ...countedTwice(product, content),
    ...contentGroupFindings(product, content),
    ...wholeAndRest(product, content),
  ];
}

/** What a row's findings rest on besides the row, and what they were. */
interface KeptFindings {
  readonly productRow: Row;
  readonly unitMasses: Product["unitMasses"];
  readonly cohorts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Of each row the latest: a model that is built again mostly has the same rows. */
const kept = new WeakMap<Row, KeptFindings>();

function keptRowFindings(
  product: Product,
  row: Row,
  cohorts: readonly number[],
): readonly Finding[] {
  const known = kept.get(row);
  const isKnown =
    known?.productRow === product.row &&
    sameList(known.cohorts, cohorts, (a, b) => a === b) &&
    sameList(known.unitMasses, product.unitMasses, isSameMass);
  if (isKnown) return known.findings;
  const findings = rowFindings(product, row, cohorts);
  const { row: productRow, unitMasses } = product;
  kept.set(row, { productRow, unitMasses, cohorts, findings });
  return findings;
}

function isSameMass(one: Dated, other: Dated): boolean {
  return one.value === other.value && one.fromYear === other.fromYear;
}

function sameList<T>(
  some: readonly T[],
  others: readonly T[],
  isSame: (a: T, b: T) => boolean,
): boolean {
  return (
    some === others ||
    (some.length === others.length && some.every((one, i) => isSame(one, others[i] as T)))
  );
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
    return mass !== undefined && kgPerUnitIn(row, product, cohort) > mass * (1 + 1e-12);
  });
  if (heavy !== undefined) {
    const mass = kgPerUnit(product, heavy) ?? NaN;
    tell("content-above-mass", "amount", { amount: kgPerUnitIn(row, product, heavy), mass });
  }
  if (ratio.isPercent && amount > 0 && amount < 0.5) {
    tell("percent-small", "amount", {
      cell: amount,
      hundred: Number((amount * 100).toPrecision(12)),
    });
  }
  if (textIn(row, "source") === undefined) tell("content-no-source", "source", {});
  if (numberIn(row, "quality") === POOREST) tell("content-quality", "quality", {});
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
