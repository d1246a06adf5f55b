/** Engine models of the workbook's model cells, built from the tables that the cells refer to. */
import {
  AnswerFault,
  answerSentence,
  buildModel,
  Model,
  modelFindings,
  readTables,
  type CodeList,
  type Finding,
  type Phrase,
} from "#engine";
import type { Outcome, Workbook, WorkbookTable } from "../ports/workbook";
import { findModels, type ModelCell } from "./find-models";
import { fault, ok } from "./messages";

/** How a model cell stands to its tables. */
export type ModelState = "ready" | "stale" | "broken";

/** A model and where it comes from. */
export interface WorkbookModel {
  /** undefined where no cell holds it: all tables of the workbook under the name `base`. */
  readonly cell: ModelCell | undefined;
  readonly cells: readonly ModelCell[];
  readonly tables: readonly WorkbookTable[];
  readonly model: Model;
  readonly state: ModelState;
  /** Why the cell's own model cannot be built; the base model stands in its place. */
  readonly broken: Phrase | undefined;
}

/** Models kept: the sheet asks for the same one again and again. */
const KEPT = 6;

/** Builds models of a workbook and keeps the latest. */
export class ModelsOfWorkbook {
  private readonly kept = new Map<string, Model>();
  private readonly findings = new WeakMap<Model, readonly Finding[]>();

  /** @param loadCodes gives the CN codes that the functions of the sheet use */
  constructor(
    private readonly workbook: Workbook,
    private readonly loadCodes: () => Promise<CodeList>,
  ) {}

  /** The model of that name, else of the first model cell, else of all tables. */
  async model(name: string | undefined): Promise<Outcome<WorkbookModel>> {
    const codes = await this.codes();
    if (!codes.ok) return codes;
    const found = await findModels(this.workbook);
    if (!found.ok) return found;
    const cells = found.value;
    const cell = cells.find((each) => each.name === name) ?? cells[0];
    const read = cell ? await this.workbook.inputsOf(cell) : await this.workbook.readTables();
    if (!read.ok) return read;
    const tables = read.value;
    const built = this.build(cell?.name ?? "base", tables, codes.value);
    if ("model" in built) {
      return ok({ cell, cells, tables, ...built, state: stateOf(cell, built.model) });
    }
    const base = this.build("base", tables, codes.value);
    const model = "model" in base ? base.model : undefined;
    if (!model) return { ok: false, fault: { code: "other", sentence: built.broken } };
    return ok({ cell, cells, tables, model, broken: built.broken, state: "broken" });
  }

  /** Every finding of a model; kept, since it runs the whole model. */
  findingsOf(model: Model): readonly Finding[] {
    const known = this.findings.get(model);
    if (known) return known;
    const findings = modelFindings(model);
    this.findings.set(model, findings);
    return findings;
  }

  /** The CN codes, or the sentence of why they could not be loaded. */
  private async codes(): Promise<Outcome<CodeList>> {
    try {
      return ok(await this.loadCodes());
    } catch (cause) {
      if (cause instanceof AnswerFault) return fault(cause.sentence);
      throw cause;
    }
  }

  private build(
    name: string,
    tables: readonly WorkbookTable[],
    codes: CodeList,
  ): { readonly model: Model; readonly broken: undefined } | { readonly broken: Phrase } {
    const inputs = tables.map((table) => ({ name: table.name, cells: table.cells }));
    const built = buildModel(name, readTables(inputs, true), codes);
    if (!(built instanceof Model)) {
      const details = { cell: built.unknownScenario, words: built.known.join(", ") };
      return { broken: answerSentence("unknown-scenario", details) };
    }
    // The handle tells the contents; names and order of tables show in findings.
    const key = [built.handle, ...tables.map((table) => table.name)].join("|");
    const model = this.kept.get(key) ?? built;
    this.kept.delete(key);
    this.kept.set(key, model);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) break;
      this.kept.delete(oldest);
    }
    return { model, broken: undefined };
  }
}

function stateOf(cell: ModelCell | undefined, model: Model): ModelState {
  if (!cell) return "ready";
  if (cell.error !== undefined) return "broken";
  return cell.handle === model.handle ? "ready" : "stale";
}

/** How a model cell looks that is not read further. */
export function shownState(cell: ModelCell): ModelState {
  if (cell.error !== undefined) return "broken";
  return cell.handle === undefined ? "stale" : "ready";
}
