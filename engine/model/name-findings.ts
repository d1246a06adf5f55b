/** Names that stand in tables but not where they are defined, and names that clash. */
import { isGroup, materialLabel, materialOf, nearestMaterials } from "../classification/materials";
import { nearest } from "../classification/edit-distance";
import { keyOf, textIn, wordOf, type Row } from "../assumptions/row";
import type { Column, Kind } from "../assumptions/schema";
import { wordIn } from "../assumptions/vocabulary";
import { makeFinding, type Finding } from "../findings/finding";
import type { Phrase } from "../findings/language";
import { MODELLING } from "../findings/modelling";
import { isWasteName } from "../flows/handling-shares";
import type { CodeUse, FlowIndex } from "../trade/flow-index";
import type { Product } from "../trade/product";

const PRODUCT_COLUMNS: readonly (readonly [Kind, Column])[] = [
  ["Codes", "product"],
  ["Unit masses", "product"],
  ["Lifetimes", "product"],
  ["Content", "product"],
  ["Components", "product"],
  ["Start", "product"],
  ["Phases", "product"],
  ["Flows", "series"],
  ["Prices", "series"],
];

/** Columns that name a product, a group or a responsibility. */
const TARGET_COLUMNS: readonly (readonly [Kind, Column])[] = [
  ["Observed", "for"],
  ["Handling", "for"],
  ["Disruptions", "product"],
];

/** All findings about names. */
export function nameFindings(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: ReadonlyMap<string, Product>,
  uses: readonly CodeUse[],
  index: FlowIndex,
): Finding[] {
  return [
    ...clashes(products),
    ...unknownProducts(rows, products),
    ...unknownTargets(rows, products),
    ...unlistedMaterials(rows),
    ...unusedCodes(uses, index),
    ...flowsOfCodes(rows, products),
    ...missingSources(rows),
  ];
}

/** Names of products, groups and responsibilities must differ. */
function clashes(products: ReadonlyMap<string, Product>): Finding[] {
  const groups = new Map<string, string[]>();
  const responsibilities = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, name: string | undefined, product: string): void => {
    if (name !== undefined) map.set(name, [...(map.get(name) ?? []), product]);
  };
  for (const product of products.values()) {
    add(groups, product.group, product.name);
    add(responsibilities, product.responsibility, product.name);
  }
  const words = {
    product: { sv: "en produkt", en: "a product" },
    group: { sv: "en grupp", en: "a group" },
    responsibility: { sv: "ett producentansvar", en: "a responsibility" },
  };
  const tell = (name: string, first: Phrase, second: Phrase, blocks: readonly string[]): Finding =>
    makeFinding(
      "name-clash",
      MODELLING["name-clash"],
      { kind: "Products", key: { sv: `produkt=${name}`, en: `product=${name}` }, blocks },
      { cell: name, first, second },
    );
  const findings: Finding[] = [];
  for (const [name, members] of groups) {
    if (products.has(name))
      findings.push(tell(name, words.product, words.group, [name, ...members]));
    const also = responsibilities.get(name);
    if (also) findings.push(tell(name, words.group, words.responsibility, [...members, ...also]));
  }
  for (const [name, members] of responsibilities) {
    if (products.has(name)) {
      findings.push(tell(name, words.product, words.responsibility, [name, ...members]));
    }
  }
  return findings;
}

function unknownProducts(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: ReadonlyMap<string, Product>,
): Finding[] {
  const findings: Finding[] = [];
  for (const [kind, column] of PRODUCT_COLUMNS) {
    const told = new Set<string>();
    for (const row of rows.get(kind) ?? []) {
      const name = textIn(row, column);
      if (name === undefined || products.has(name) || told.has(name)) continue;
      if (column === "series" && /^\d+$/.test(name)) continue;
      told.add(name);
      const place = { table: row.table, kind, key: keyOf(row), column };
      const details = { cell: name, near: near(name, [...products.keys()]) };
      findings.push(makeFinding("unknown-product", MODELLING["unknown-product"], place, details));
    }
  }
  return findings;
}

function unknownTargets(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: ReadonlyMap<string, Product>,
): Finding[] {
  const known = new Set(products.keys());
  for (const { group, responsibility } of products.values()) {
    if (group !== undefined) known.add(group);
    if (responsibility !== undefined) known.add(responsibility);
  }
  const findings: Finding[] = [];
  for (const [kind, column] of TARGET_COLUMNS) {
    const told = new Set<string>();
    for (const row of rows.get(kind) ?? []) {
      const name = textIn(row, column);
      if (name === undefined || known.has(name) || told.has(name)) continue;
      if (kind === "Handling" && isWasteName(name)) continue;
      told.add(name);
      const place = { table: row.table, kind, key: keyOf(row), column };
      const details = { cell: name, near: near(name, [...known]) };
      findings.push(makeFinding("unknown-for", MODELLING["unknown-for"], place, details));
    }
  }
  return findings;
}

function near(name: string, candidates: readonly string[]): Phrase {
  const found = nearest(name, candidates, 1)[0];
  if (found === undefined) return { sv: "", en: "" };
  return { sv: ` (menas ”${found}”?)`, en: ` (is "${found}" meant?)` };
}

function unlistedMaterials(rows: ReadonlyMap<Kind, readonly Row[]>): Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const kind of [
    "Content",
    "Observed",
    "Handling",
    "Material prices",
    "Consumption",
    "Disruptions",
  ] as const) {
    for (const row of rows.get(kind) ?? []) {
      const material = textIn(row, "material");
      if (material === undefined || told.has(material)) continue;
      if (materialOf(material) !== undefined || isGroup(material)) continue;
      told.add(material);
      const meant = nearestMaterials(material, 1)[0];
      const hint: Phrase = meant
        ? { sv: ` (menas ${meant.nameSv}?)`, en: ` (is ${materialLabel(meant.key)} meant?)` }
        : { sv: "", en: "" };
      const place = { table: row.table, kind, key: keyOf(row), column: "material" };
      const details = { cell: material, near: hint };
      findings.push(
        makeFinding("unlisted-material", MODELLING["unlisted-material"], place, details),
      );
    }
  }
  return findings;
}

function unusedCodes(uses: readonly CodeUse[], index: FlowIndex): Finding[] {
  return index.codes
    .filter((code) => !uses.some((use) => code.startsWith(use.code) || use.code.startsWith(code)))
    .map((code) =>
      makeFinding(
        "unused-code",
        MODELLING["unused-code"],
        { kind: "Flows", key: { sv: `serie=${code}`, en: `series=${code}` }, column: "series" },
        { cell: code },
      ),
    );
}

/** A code has import, export and production; any other flow belongs to the product's own name. */
function flowsOfCodes(
  rows: ReadonlyMap<Kind, readonly Row[]>,
  products: ReadonlyMap<string, Product>,
): Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const row of rows.get("Flows") ?? []) {
    const series = textIn(row, "series");
    const flow = wordOf(row, "flow", "flow");
    if (row.broken || series === undefined || flow === undefined) continue;
    if (flow === "import" || flow === "export" || flow === "production") continue;
    if (!/^\d+$/.test(series) || products.has(series)) continue;
    if (told.has(series + flow)) continue;
    told.add(series + flow);
    const place = {
      table: row.table,
      kind: "Flows",
      key: keyOf(row),
      column: "flow",
      blocks: [series],
    };
    const details = { code: series, flow: { sv: wordIn("flow", flow, "sv"), en: flow } };
    findings.push(makeFinding("code-flow", MODELLING["code-flow"], place, details));
  }
  return findings;
}

/** Where there is a table of sources, every source named elsewhere should stand in it. */
function missingSources(rows: ReadonlyMap<Kind, readonly Row[]>): Finding[] {
  const known = new Set((rows.get("Sources") ?? []).map((row) => textIn(row, "source")));
  if (known.size === 0) return [];
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const [kind, ofKind] of rows) {
    if (kind === "Sources") continue;
    for (const row of ofKind) {
      const source = textIn(row, "source");
      if (source === undefined || known.has(source) || told.has(source)) continue;
      told.add(source);
      const place = { table: row.table, kind, key: keyOf(row), column: "source" };
      findings.push(
        makeFinding("missing-source", MODELLING["missing-source"], place, { cell: source }),
      );
    }
  }
  return findings;
}
