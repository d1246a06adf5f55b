/**
 * What the Data tab asks: find a table, choose from it, fetch it into the sheet, refresh it, hand it
 * to the model. Every question answers with an {@link Outcome}; nothing is thrown. What writes is
 * all or nothing: after a fault, an abort or a lost connection the workbook is as before.
 */
import type { Phrase, Selection } from "#engine";
import type { Outcome, Place } from "../../ports/workbook";
import type { ActionOptions } from "../services";
import type {
  Fetched,
  FetchPlan,
  FolderEntry,
  Found,
  ModelKind,
  ModelPreview,
  ModelProposal,
  ModelRows,
  OfficeChoice,
  Revision,
  SheetTarget,
  ShelfEntry,
  SourceView,
  TableRef,
  TableView,
  VariableView,
} from "./statistics-views";

export type * from "./statistics-views";

/** Everything the Data tab can ask. */
export interface StatisticsServices {
  /** SCB first, then the archive, then those added. */
  offices(): readonly OfficeChoice[];
  readonly shelf: readonly ShelfEntry[];
  /** Adds another PxWeb office by an address (its api root or a page of it). */
  addOffice(address: string, signal: AbortSignal): Promise<Outcome<OfficeChoice>>;
  /** Words, a web address, a saved query or a query text. Pages are counted from 1. */
  find(
    question: { readonly office: string; readonly text: string; readonly page: number },
    signal: AbortSignal,
  ): Promise<Outcome<Found>>;
  /** Opens an entry of the shelf: looks its table up. */
  openShelf(value: string, office: string, signal: AbortSignal): Promise<Outcome<Found>>;
  /**
   * The archive to offer where the latest question to this live office reached nobody; `period` fills
   * `Använd arkivet (KN-kapitel, {period})?`. undefined otherwise.
   */
  insteadOf?(office: string): { readonly office: string; readonly period: string } | undefined;
  /** Folders; `""` is the root. A fault with its sentence where the office has no tree. */
  folder(office: string, id: string, signal: AbortSignal): Promise<Outcome<readonly FolderEntry[]>>;
  table(ref: TableRef, signal: AbortSignal): Promise<Outcome<TableView>>;
  /** The values of a codelist in place of the variable's own. */
  codelist(
    ref: TableRef,
    id: string,
    signal: AbortSignal,
  ): Promise<Outcome<Pick<VariableView, "codes" | "labels">>>;
  /** Counts cells and calls; asks the office nothing that is not already known. */
  plan(ref: TableRef, selection: Selection, signal: AbortSignal): Promise<Outcome<FetchPlan>>;
  fetch(
    ref: TableRef,
    selection: Selection,
    target: SheetTarget,
    options: ActionOptions,
  ): Promise<Outcome<Fetched>>;
  /** Fetched tables of the workbook, those of Sources. */
  sources(): Promise<Outcome<readonly SourceView[]>>;
  /** Fetches anew and compares; nothing is written. One entry per source; a fault concerns them all. */
  refresh(
    sources: readonly string[],
    options: ActionOptions,
  ): Promise<Outcome<readonly Revision[]>>;
  /** Writes a refresh that was shown: the table, the rows of the model that rest on it, Sources; the old vintage is kept. */
  accept(source: string, options: ActionOptions): Promise<Outcome<Phrase>>;
  /** Forgets a refresh that was shown. */
  leave(source: string): void;
  /** Puts a kept vintage back into the sheet, as a refresh that must be accepted. */
  showVintage(source: string, fetched: string): Promise<Outcome<Revision>>;
  proposal(source: string, kind: ModelKind): Promise<Outcome<ModelProposal>>;
  preview(source: string, rows: ModelRows): Promise<Outcome<ModelPreview>>;
  /** Writes the rows; the value is what was done, one sentence, and where. */
  toModel(
    source: string,
    rows: ModelRows,
    options: ActionOptions,
  ): Promise<Outcome<{ readonly sentence: Phrase; readonly place: Place }>>;
}
