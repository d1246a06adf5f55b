/** What is wrong or doubtful in the content of one product. */
import { cellOrDefault } from "../assumptions/keys";
import { keyOf, numberIn, textIn, type Row } from "../assumptions/row";
import { descendantsOf, isGroup, materialLabel } from "../classification/materials";
import { makeFinding, type Details, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
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

/** What findings rest on besides the content, or the row, they are kept by, and what they were. */
interface KeptFindings {
  readonly productRow: Row;
  readonly unitMasses: Product["unitMasses"];
  readonly cohorts: readonly number[];
  readonly findings: readonly Finding[];
}

/** Of each content, and of each row, the latest: a model that is built again mostly has the same. */
const kept = new WeakMap<ProductContent | Row, KeptFindings>();

function keptFindings(
  of: ProductContent | Row,
  product: Product,
  cohorts: readonly number[],
  find: () => readonly Finding[],
): readonly Finding[] {
  const known = kept.get(of);
  const isKnown =
    known?.productRow === product.row &&
    sameList(known.cohorts, cohorts, (a, b) => a === b) &&
    sameList(known.unitMasses, product.unitMasses, isSameMass);
  if (isKnown) return known.findings;
  const findings = find();
  const { row: productRow, unitMasses } = product;
  kept.set(of, { productRow, unitMasses, cohorts, findings });
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

/** What is wrong or doubtful in a product's content, each row for the cohorts it holds for. */
export function contentFindings(
  product: Product,
  content: ProductContent,
  cohorts: readonly number[],
): readonly Finding[] {
  return keptFindings(content, product, cohorts, () => allFindings(product, content, cohorts));
}

function allFindings(
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
      const found = keptFindings(row, product, own, () => rowFindings(product, row, own));
      for (const finding of found) ofRows.push(finding);
    }
  }
  return [
    ...ofRows,
    ...countedTwice(product, content),
    ...contentGroupFindings(product, content),
    ...wholeAndRest(product, content),
  ];
}

function rowFindings(product: Product, row: Row, cohorts: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  const tell = (code: keyof typeof MODELLING, column: string, details: Details): void => {
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
  const from = (): Phrase => ({ sv: ratioWord(ratio, "sv"), en: ratioWord(ratio, "en") });
  if (ratio.numerator.dimension !== "mass") {
    tell("content-not-mass", "unit", { from: from() });
    return findings;
  }
  // Whether a unit mass is given at all is the same for every cohort.
  if (ratioPerUnit(ratio, product, cohorts[0] ?? 0) === undefined) {
    const to = { sv: unitWord(product.unit.symbol, "sv"), en: product.unit.symbol };
    tell("content-unit", "unit", { from: from(), to });
    return findings;
  }
  const heavy = weighedOnce(product, cohorts).find((cohort) => {
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

/** Cohorts of which one may be heavier than another: where one unit mass holds for all, one of them. */
function weighedOnce({ unitMasses }: Product, cohorts: readonly number[]): readonly number[] {
  return unitMasses.length > 1 ? cohorts : cohorts.slice(0, 1);
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
