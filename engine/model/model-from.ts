/** From rows to a model: names, keys, checks, what stops which product. */
import { duplicateKeys } from "../assumptions/keys";
import { numberIn, textIn, type Row } from "../assumptions/row";
import { REMARKS, type Kind } from "../assumptions/schema";
import { readSettings, settingChangesNumbers, type Settings } from "../assumptions/settings";
import { readWord } from "../assumptions/vocabulary";
import { compareCodePoints } from "../classification/code-point-order";
import { EVERY_PRODUCT, makeFinding, type Finding } from "../findings/finding";
import { MODELLING } from "../findings/modelling";
import { componentsByProduct } from "../flows/component-rows";
import { Composition } from "../flows/composition";
import { contentByProduct } from "../flows/content";
import { contentFindings } from "../flows/content-findings";
import { handlingFindings } from "../flows/handling-findings";
import { codeOverlaps } from "../trade/code-overlap";
import { codeValidityFindings } from "../trade/code-validity";
import { overlappingYears } from "../trade/overlapping-years";
import { readCodeUses, type CodeUse, type FlowIndex } from "../trade/flow-index";
import { flowIndexOf } from "../trade/kept-flow-index";
import { PriceSource } from "../trade/price-source";
import { readProducts, type Product } from "../trade/product";
import { blockedProducts } from "./blocked-products";
import { withContainers } from "./component-blocks";
import { componentFindings } from "./component-findings";
import { componentRoles } from "./component-roles";
import { Model, type ModelParts, type ModelSource, type ModelYears } from "./model";
import { nameFindings } from "./name-findings";
import { unreadFindings } from "./unread-tables";
import { yearsCrossed, yearSpanFindings } from "./year-span";

/**
 * The model of rows that have been read and changed. A what-if hands over the source of a model with
 * other rows: nothing is kept of the first.
 */
export function modelFrom(source: ModelSource): Model {
  const { name, rows, codes } = source;
  const { findings: settingFindings } = readSettings(rowsOf(rows, "Settings"));
  const read = readParts(source);
  const { products, index, content, composition, years } = read;
  const uses = [...read.uses.values()].flat();
  // A code of new goods counts nowhere where the stock is given, so it counts nothing twice.
  const counted = uses.filter((use) => use.used || products.get(use.product)?.driver !== "stock");
  const findings: Finding[] = [
    ...unreadFindings(source.unread, products, uses),
    ...source.readFindings.map((finding) => settingBlocks(finding, name)),
    ...settingFindings,
    ...[...rows.values()].flatMap(duplicateKeys).map((finding) => duplicateBlocks(finding)),
    ...nameFindings(rows, products, uses, index),
    ...codeOverlaps(counted, index),
    ...codeValidityFindings(uses, index, codes),
    ...overlappingYears(counted),
    ...yearSpanFindings(rows, products),
    ...handlingFindings({ rows, products: withoutOnlyComponents(read), uses, index }),
  ];
  if (products.size === 0) {
    const place = { kind: "Products", blocks: [EVERY_PRODUCT] };
    findings.push(makeFinding("no-products", MODELLING["no-products"], place, {}));
  }
  findings.push(...yearsCrossed(years, rowsOf(rows, "Settings")));
  findings.push(...componentFindings(rows, composition, years ? cohortsOf(years) : []));
  for (const product of products.values()) {
    const own = content.get(product.name);
    if (!own || !years) continue;
    for (const finding of contentFindings(product, own, cohortsOf(years))) findings.push(finding);
  }
  return new Model({
    ...read,
    findings,
    blocked: withContainers(blockedProducts(findings, products, uses), findings, composition, uses),
  });
}

/** What is read from the rows, without a finding: draws and what-ifs of numbers alone need no more. */
export function readParts(source: ModelSource): Omit<ModelParts, "findings" | "blocked"> {
  const { rows } = source;
  const keep = keeper(source);
  const settings = keep("settings", [], () => readSettings(rowsOf(rows, "Settings")).settings);
  const products = keep("products", ["Products", "Unit masses"], () =>
    sortedProducts(readProducts(rowsOf(rows, "Products"), rowsOf(rows, "Unit masses"))),
  );
  // A row of an unknown product is not counted, so it can overlap with nothing either.
  const uses = keep("uses", ["Codes"], () =>
    byProduct(readCodeUses(rowsOf(rows, "Codes")).filter((use) => products.has(use.product))),
  );
  const flowRows = rowsOf(rows, "Flows");
  const index = indexOf(source, products);
  const content = keep("content", ["Content"], () => contentByProduct(rowsOf(rows, "Content")));
  // Names decide the roles, and numbers alone are replaced.
  const roles = keep("roles", [], () => componentRoles(rows, products));
  const composition = keep("composition", OF_COMPOSITION, () => {
    const separate = [...roles].flatMap(([name, role]) => (role === "separate" ? [name] : []));
    return new Composition({
      products,
      content,
      components: componentsByProduct(rowsOf(rows, "Components"), products),
      separate: new Set(separate),
      between: settings.contentBetweenYears,
    });
  });
  return {
    ...source,
    settings,
    products,
    uses,
    index,
    prices: new PriceSource(index, rowsOf(rows, "Prices"), settings, source.redrawn?.derivedPrice),
    lifetimeRows: keep("lifetimeRows", ["Lifetimes"], () =>
      rowsByProduct(rowsOf(rows, "Lifetimes")),
    ),
    startRows: keep("startRows", ["Start"], () => rowsByProduct(rowsOf(rows, "Start"))),
    phaseRows: keep("phaseRows", ["Phases"], () => rowsByProduct(rowsOf(rows, "Phases"))),
    content,
    composition,
    roles,
    years: keep("years", [], () => modelYears(settings, flowRows, rowsOf(rows, "Start"), products)),
  };
}

/** Kinds that a composition is read from. */
const OF_COMPOSITION: readonly Kind[] = ["Products", "Unit masses", "Content", "Components"];

type Keep = <P extends keyof ModelParts>(
  part: P,
  kinds: readonly Kind[],
  read: () => ModelParts[P],
) => ModelParts[P];

/**
 * Takes a part over from the model whose numbers were replaced, where no row of the kinds it is read
 * from was; else it is read.
 */
function keeper({ rows, redrawn }: ModelSource): Keep {
  const before = redrawn?.from?.model.parts;
  return (part, kinds, read) =>
    before && kinds.every((kind) => rows.get(kind) === before.rows.get(kind))
      ? before[part]
      : read();
}

/** Products that have a release of their own to handle. */
function withoutOnlyComponents({
  products,
  roles,
}: Pick<ModelParts, "products" | "roles">): ReadonlyMap<string, Product> {
  return new Map([...products].filter(([name]) => roles.get(name) !== "only"));
}

/** Of many rows the few that were replaced are put in their places. */
function indexOf(
  { rows, redrawn }: ModelSource,
  products: ReadonlyMap<string, Product>,
): FlowIndex {
  const from = redrawn?.from;
  if (!from) return flowIndexOf(rowsOf(rows, "Flows"), products);
  return from.model.parts.index.withRows(from.rows);
}

function rowsOf(rows: ReadonlyMap<Kind, readonly Row[]>, kind: Kind): readonly Row[] {
  return rows.get(kind) ?? [];
}

function sortedProducts(products: ReadonlyMap<string, Product>): ReadonlyMap<string, Product> {
  return new Map([...products].sort(([a], [b]) => compareCodePoints(a, b)));
}

function byProduct(uses: readonly CodeUse[]): ReadonlyMap<string, readonly CodeUse[]> {
  const found = new Map<string, CodeUse[]>();
  for (const use of uses) {
    const own = found.get(use.product);
    if (own) own.push(use);
    else found.set(use.product, [use]);
  }
  return found;
}

/** Sound rows by the product they name. */
function rowsByProduct(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const product = textIn(row, "product");
    if (row.broken || product === undefined) continue;
    const list = found.get(product);
    if (list) list.push(row);
    else found.set(product, [row]);
  }
  return found;
}

/** A faulty row of Settings or Changes may touch every product: it stops every answer it could change. */
function settingBlocks(finding: Finding, scenario: string): Finding {
  if (finding.severity !== "error") return finding;
  if (finding.kind === "Settings") {
    const setting = /^setting=(.*)$/.exec(finding.key.en)?.[1];
    const touches = settingChangesNumbers(setting);
    return { ...finding, blocks: touches ? [EVERY_PRODUCT] : [] };
  }
  if (finding.kind !== "Changes" || finding.code === "totals-row") return finding;
  const column = readWord("column", finding.column);
  if (column !== undefined && REMARKS.has(column)) return finding;
  const other =
    finding.key.en.startsWith("scenario=") && !finding.key.en.startsWith(`scenario=${scenario};`);
  return { ...finding, blocks: other ? [] : [EVERY_PRODUCT] };
}

function duplicateBlocks(finding: Finding): Finding {
  if (finding.kind !== "Settings") return finding;
  const setting = /^setting=(.*)$/.exec(finding.key.en)?.[1];
  return { ...finding, blocks: settingChangesNumbers(setting) ? [EVERY_PRODUCT] : [] };
}

/**
 * Years answered by default: from the earliest year of Start or Flows to the latest of Flows;
 * Settings may move both ends. Rows of unknown series and broken rows do not count.
 */
function modelYears(
  settings: Settings,
  flows: readonly Row[],
  starts: readonly Row[],
  products: ReadonlyMap<string, Product>,
): ModelYears | undefined {
  const isKnown = (series: string | undefined): boolean =>
    series !== undefined && (products.has(series) || /^\d+$/.test(series));
  const endsIn = (rows: readonly Row[], column: "series" | "product"): Ends => {
    const ends: Ends = { first: Infinity, last: -Infinity };
    for (const row of rows) {
      const year = numberIn(row, "year");
      if (row.broken || year === undefined || (year >= ends.first && year <= ends.last)) continue;
      if (!isKnown(textIn(row, column))) continue;
      if (year < ends.first) ends.first = year;
      if (year > ends.last) ends.last = year;
    }
    return ends;
  };
  const ofFlows = endsIn(flows, "series");
  const ofStarts = endsIn(starts, "product");
  const earliest = Math.min(ofFlows.first, ofStarts.first);
  if (earliest === Infinity) return undefined;
  const latestData = ofFlows.last > -Infinity ? ofFlows.last : ofStarts.last;
  return {
    first: settings.firstYear ?? earliest,
    last: settings.lastYear ?? Math.max(latestData, earliest),
    latestData,
  };
}

/** Earliest and latest year; Infinity and −Infinity where there is none. */
interface Ends {
  first: number;
  last: number;
}

function cohortsOf(years: ModelYears): number[] {
  const count = Math.max(1, years.last - years.first + 1);
  return Array.from({ length: count }, (_, i) => years.first + i);
}
