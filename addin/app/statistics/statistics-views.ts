/** What the Data tab is answered with, in the user's words. */
import type { ContentsUnit, Note, Phrase, Role, Selection } from "#engine";
import type { Place } from "../../ports/workbook";
import type { Choice, Figure } from "../services";

/** A table of an office: `office` is one of {@link OfficeChoice}'s values. */
export interface TableRef {
  readonly office: string;
  /** Id (`TAB1631`), or v1's path from the database down. */
  readonly table: string;
}

/** An office that can be asked: SCB, the archive, or one added by its address. */
export interface OfficeChoice extends Choice {
  /** The archive is never asked unless it is chosen. */
  readonly from: "live" | "archive";
  /** `Direkt från SCB`; `Arkiv till dec 2025, inte dagens`. */
  readonly about: Phrase;
}

/** A table that matters here, by what it is about: its id is looked up when it is opened. */
export interface ShelfEntry extends Choice {
  /** `Import och export, ton och tusen kronor, KN 2–6 siffror.` */
  readonly about: Phrase;
}

/** One table of a search. */
export interface FoundTable {
  readonly ref: TableRef;
  readonly label: string;
  /** `Handel › Utrikeshandel › …`; empty where the office does not tell. */
  readonly path: string;
  readonly updated?: string;
  readonly firstPeriod?: string;
  readonly lastPeriod?: string;
  /** `Slutar 2021.` where the last period is more than a year old. */
  readonly warning?: Phrase;
}

/** What words, an address or a saved query led to. */
export type Found =
  | {
      readonly kind: "tables";
      readonly tables: readonly FoundTable[];
      readonly page: number;
      readonly pages: number;
      readonly all: number;
      /** How many of how many; what to do where none was found. */
      readonly sentence?: Phrase;
    }
  /** A pasted address or query names one table; `selection` is what it asks for. */
  | { readonly kind: "table"; readonly ref: TableRef; readonly selection?: Selection };

/** A folder of an office's tree, or a table in it. */
export interface FolderEntry {
  readonly kind: "folder" | "table";
  /** Path of a folder; `TableRef.table` of a table. */
  readonly id: string;
  readonly label: string;
  readonly updated?: string;
}

/** One variable of a table to choose from. Thousands of values are common: show them virtualised. */
export interface VariableView {
  readonly code: string;
  readonly label: string;
  readonly role?: Role;
  /** In the table's own order; the newest period may be first or last. */
  readonly codes: readonly string[];
  readonly labels: readonly string[];
  /** True where nothing need be chosen: the office then answers with the total. */
  readonly mayBeLeftOut: boolean;
  /** By contents code. */
  readonly units: ReadonlyMap<string, ContentsUnit>;
  readonly codelists: readonly Choice[];
  /**
   * True for CN codes: lengths differ (2, 4, 6, 8 digits) and parent = prefix, so a selection of
   * several lengths counts twice. The tree is by prefix.
   */
  readonly isCn: boolean;
}

/** A table as the office describes it. */
export interface TableView {
  readonly ref: TableRef;
  readonly label: string;
  readonly source: string;
  readonly from: "live" | "archive";
  readonly updated?: string;
  readonly firstPeriod?: string;
  readonly lastPeriod?: string;
  readonly variables: readonly VariableView[];
  /** Mandatory ones first. */
  readonly notes: readonly Note[];
  /** Ended, mixed levels, 8 digits stand in another table, other language than asked for … */
  readonly warnings: readonly Phrase[];
  /** A safe start: all contents, time as a rule that also finds new periods, nothing where the user must choose. */
  readonly suggested: Selection;
}

/** What a selection comes to, before anything is fetched. */
export interface FetchPlan {
  readonly cells: number;
  readonly calls: number;
  /** Seconds by the office's window; a guess. */
  readonly seconds: number;
  readonly chosen: readonly {
    readonly variable: string;
    readonly count: number;
    readonly of: number;
    /** First, then …, when few: labels; for a rule its words (`från 2016, nya med`). */
    readonly words: Phrase;
  }[];
  /** Levels mixed, a variable summed away, many cells for a sheet … */
  readonly warnings: readonly Phrase[];
  /** Why it cannot be fetched: `Välj minst en varukod.`; undefined where it can. */
  readonly refused?: Phrase;
}

/** Where fetched figures go. */
export interface SheetTarget {
  /** Name of the new sheet and table; a free one is made of it. */
  readonly sheet: string;
  /** `wide`: one column per period. */
  readonly shape: "long" | "wide";
  /** Names beside the codes. */
  readonly withNames: boolean;
}

/** What a fetch has written. */
export interface Fetched {
  /** Its name in Sources. */
  readonly source: string;
  readonly place: Place;
  readonly rows: number;
  readonly cells: number;
  readonly missing: number;
  /** Mandatory ones first; all of them stand in the sheet too. */
  readonly notes: readonly Note[];
  /** Warnings of the fetch: years not whole, another `updated` … */
  readonly warnings: readonly Phrase[];
  /** One sentence: `312 rader på bladet Import. 3 av 312 celler saknar värde. SCB:s märke står kvar.` */
  readonly sentence: Phrase;
}

/** Kinds of table of the model that fetched figures can fill. */
export type ModelKind = "Flows" | "Observed" | "Start";

/** What fills a column of a model table. */
export type ModelColumn =
  | { readonly text: string }
  | { readonly variable: string; readonly names?: Readonly<Record<string, string>> };

/** How fetched figures become rows of the model. */
export interface ModelRows {
  readonly kind: ModelKind;
  /** By canonical column (`series`, `flow`, `partner`; `for`, `measure`; `product`, `phase` …). */
  readonly columns: Readonly<Record<string, ModelColumn>>;
  /** The workbook's unit by contents code where the office's own is not known or not wanted. */
  readonly units?: Readonly<Record<string, string>>;
  /** Months become years only where all twelve are there. */
  readonly sumsMonths: boolean;
  /** Name of a table of this kind to add the rows to; left out: a new table on a new sheet. */
  readonly into?: string;
}

/** What must be settled before figures can become rows. */
export interface ModelProposal {
  readonly kind: ModelKind;
  /** What is known already, e.g. flow by contents code. The user completes it. */
  readonly rows: ModelRows;
  readonly columns: readonly {
    readonly column: string;
    readonly label: Phrase;
    readonly isRequired: boolean;
    /** Words that the column takes (`import`, `export` …), products of the model …; empty = free text. */
    readonly choices: readonly Choice[];
  }[];
  /** Variables with more than one value, which must fill a column. */
  readonly variables: readonly VariableView[];
  /** Contents codes whose unit must be told; with the office's own words. */
  readonly unknownUnits: readonly { readonly code: string; readonly office: string }[];
  readonly hasMonths: boolean;
  /** Tables of this kind that rows may be added to. */
  readonly tables: readonly Choice[];
}

/** Rows as they would be written, and what stands in their way. */
export interface ModelPreview {
  /** Header first; at most 20 rows. */
  readonly sample: readonly (readonly (string | number | null)[])[];
  readonly rows: number;
  /** Rows whose key already stands in the table they would be added to. */
  readonly replaced: number;
  readonly warnings: readonly Phrase[];
  readonly refused?: Phrase;
}

/** A fetched table of the workbook. */
export interface SourceView {
  /** Its name in Sources. */
  readonly source: string;
  readonly label: string;
  readonly tableId: string;
  readonly office: string;
  readonly from: "live" | "archive";
  readonly updated?: string;
  readonly fetched: string;
  readonly rows: number;
  readonly place?: Place;
  /** Model tables whose rows name it as their source. */
  readonly usedBy: readonly string[];
  /** Why it cannot be refreshed: entered by hand, selection not readable, table gone. */
  readonly refused?: Phrase;
  /** Earlier vintages kept in the workbook, newest first. */
  readonly vintages: readonly { readonly fetched: string; readonly updated?: string }[];
}

/** One cell that the office has changed. */
export interface RevisedCell {
  readonly kind: "new" | "revised" | "withdrawn" | "vanished";
  /** `87038010 2024`, in codes with names beside where known. */
  readonly what: string;
  readonly before: Figure;
  readonly after: Figure;
  readonly unit: string;
  /** (after − before) / |before|; undefined where there is none. */
  readonly change?: number;
}

/** What a refresh would change, before anything is written. */
export interface Revision {
  readonly source: string;
  readonly label: string;
  readonly counts: {
    readonly new: number;
    readonly revised: number;
    readonly withdrawn: number;
    readonly vanished: number;
    readonly unchanged: number;
  };
  /** Revised first, the largest change first. */
  readonly cells: readonly RevisedCell[];
  /** Renamed, ended, a variable or code that is new or gone. */
  readonly remarks: readonly Phrase[];
  /** Cells that the user has written over in the sheet since the fetch: they would be lost. */
  readonly edited: readonly Place[];
  /** What it does to the model: `bestånd Co 2025 +0,8 %`; empty where no model uses it. */
  readonly effects: readonly {
    readonly what: Phrase;
    readonly before: Figure;
    readonly after: Figure;
    readonly unit: Phrase;
    readonly change?: number;
  }[];
  readonly updatedBefore?: string;
  readonly updatedAfter?: string;
}
