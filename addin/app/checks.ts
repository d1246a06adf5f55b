/** What is wrong in the tables of a model, where, and how to mend it. */
import {
  EVERY_PRODUCT,
  isLeftAlone,
  readWord,
  recognise,
  wordIn,
  type Finding,
  type Phrase,
  type Severity,
} from "#engine";
import type { Outcome, WorkbookTable } from "../ports/workbook";
import { FindingPlaces } from "./finding-places";
import { ok } from "./messages";
import type { ModelsOfWorkbook, WorkbookModel } from "./model-of-workbook";
import type { Checks, PlacedFinding } from "./services";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Checks the tables of a model, or all tables where there is none. */
export async function checkWorkbook(
  models: ModelsOfWorkbook,
  name: string | undefined,
): Promise<Outcome<Checks>> {
  const read = await models.model(name);
  return read.ok ? ok(checksOf(models, read.value)) : read;
}

/** The findings of a model with their places, errors first, then by how much they stop. */
export function checksOf(models: ModelsOfWorkbook, read: WorkbookModel): Checks {
  const { tables, model, cell, broken } = read;
  const places = new FindingPlaces(tables);
  const used = cell ? tables : tables.filter((table) => isOurs(table));
  const findings = models
    .findingsOf(model)
    .filter((finding) => cell !== undefined || isOfTables(finding, used))
    .map((finding) => placed(finding, places))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || effect(b) - effect(a));
  return {
    tables: used.length,
    findings: [...(cell && broken ? [brokenModel(read, broken)] : []), ...distinct(findings)],
    unchecked: used.filter((table) => !isRead(table)).map(({ name }) => ({ sv: name, en: name })),
  };
}

/** A finding that stops every product weighs most, then the one that stops the most. */
function effect({ severity, products }: PlacedFinding): number {
  if (severity !== "error") return 0;
  return products.length === 0 ? Number.MAX_SAFE_INTEGER : products.length;
}

function brokenModel({ cell }: WorkbookModel, found: Phrase): PlacedFinding {
  return {
    id: `model|${cell?.name ?? ""}`,
    severity: "error",
    table: { sv: "", en: "" },
    key: { sv: cell?.name ?? "", en: cell?.name ?? "" },
    found,
    remedy: {
      sv: "Rätta namnet i modellcellen eller lägg scenariot i Ändringar.",
      en: "Mend the name in the model cell, or put the scenario in Changes.",
    },
    ...(cell ? { place: { sheet: cell.sheet, address: cell.address } } : {}),
    products: [],
  };
}

function placed(finding: Finding, places: FindingPlaces): PlacedFinding {
  const place = places.placeOf(finding);
  return {
    id: [finding.code, finding.table, finding.key.en, finding.column, finding.found.en].join("|"),
    severity: finding.severity,
    table: tableOf(finding),
    key: { sv: valuesOf(finding.key.sv), en: valuesOf(finding.key.en) },
    found: finding.found,
    remedy: finding.remedy,
    ...(place ? { place } : {}),
    products: productsOf(finding),
  };
}

function tableOf({ table, kind }: Finding): Phrase {
  if (table !== "") return { sv: table, en: table };
  const word = readWord("kind", kind);
  return word === undefined ? { sv: kind, en: kind } : { sv: wordIn("kind", word, "sv"), en: word };
}

/** `product=Elbil; year=2019` as it is read in a list: `Elbil · 2019`. */
function valuesOf(key: string): string {
  return key
    .split("; ")
    .map((part) => part.slice(part.indexOf("=") + 1))
    .filter((value) => value !== "")
    .join(" · ");
}

function productsOf({ blocks, key }: Finding): readonly string[] {
  if (blocks.includes(EVERY_PRODUCT)) return [];
  if (blocks.length > 0) return blocks;
  const named = /(?:^|; )(?:product|series|for)=([^;]*)/.exec(key.en)?.[1];
  return named === undefined ? [] : [named];
}

function distinct(findings: readonly PlacedFinding[]): PlacedFinding[] {
  const seen = new Map(findings.map((finding) => [finding.id, finding]));
  return [...seen.values()];
}

/** True for a table that is ours or nearly so; others in the workbook are no concern of ours. */
function isOurs(table: WorkbookTable): boolean {
  const [headers = [], ...body] = table.cells;
  if (isLeftAlone(headers)) return false;
  const read = recognise(headers, table.name, body);
  return "schema" in read || read.nearest !== undefined;
}

/** True for a table of a kind that we know. */
export function isRead(table: WorkbookTable): boolean {
  const [headers = [], ...body] = table.cells;
  return isLeftAlone(headers) || "schema" in recognise(headers, table.name, body);
}

function isOfTables(finding: Finding, tables: readonly WorkbookTable[]): boolean {
  return finding.table === "" || tables.some((table) => table.name === finding.table);
}
