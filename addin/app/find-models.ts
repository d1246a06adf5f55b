/** The model cells of a workbook: where they stand, what they are called, what they hold. */
import { errorIn, type Cell } from "#engine";
import type { FormulaCell, Outcome, Place, Workbook } from "../ports/workbook";
import { argumentsOf } from "../ports/formula-arguments";
import { ok } from "./messages";

const HANDLE = /^CRM:(.+) · [0-9a-f]{12} · v\d+$/u;

/** A cell with CRMMODEL. */
export interface ModelCell extends Place {
  /** The model's name: from its handle, else from the formula. */
  readonly name: string;
  /** The handle it shows; undefined where it shows an error or is still calculating. */
  readonly handle: string | undefined;
  /** The error it shows. */
  readonly error: string | undefined;
}

/** Every model cell, in the order of the workbook. */
export async function findModels(workbook: Workbook): Promise<Outcome<readonly ModelCell[]>> {
  const found = await workbook.formulaCells("CRMMODEL");
  if (!found.ok) return found;
  return ok(await Promise.all(found.value.map((cell) => modelCell(workbook, cell))));
}

async function modelCell(workbook: Workbook, cell: FormulaCell): Promise<ModelCell> {
  const { sheet, address, value } = cell;
  const handle = typeof value === "string" && HANDLE.test(value) ? value : undefined;
  const name = handle === undefined ? await nameIn(workbook, cell) : nameOf(handle);
  return { sheet, address, name, handle, error: errorIn(value) };
}

function nameOf(handle: string): string {
  return HANDLE.exec(handle)?.[1] ?? "";
}

/** The first argument: a text, or the cell it stands in; else the cell's own address. */
async function nameIn(workbook: Workbook, cell: FormulaCell): Promise<string> {
  const [first = ""] = argumentsOf(cell.formula, "CRMMODEL") ?? [];
  const quoted = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  const reference = /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+)$/u.exec(
    first,
  );
  if (!reference) return cell.address;
  const sheet = reference[1]?.replaceAll("''", "'") ?? reference[2] ?? cell.sheet;
  const address = (reference[3] ?? "").replaceAll("$", "");
  const read = await workbook.readCells({ sheet, address });
  return (read.ok ? nameText(read.value[0]?.[0] ?? null) : undefined) ?? cell.address;
}

function nameText(cell: Cell): string | undefined {
  return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : undefined;
}
