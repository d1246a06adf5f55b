/** What we need of a statistics office, live or as the offline archive. addin/pxweb implements it. */
import type {
  Codelist,
  Dataset,
  OfficeConfig,
  PastedAddress,
  Phrase,
  Provenance,
  PxWebApi,
  ResolvedSelection,
  Selection,
  TableList,
  TableMetadata,
} from "#engine";

/** Where an office answers. */
export interface OfficeAddress {
  /** Root of its API, without a slash at the end. */
  readonly base: string;
  readonly api: PxWebApi;
}

/** How far a fetch has come. */
export interface FetchProgress {
  readonly callsDone: number;
  readonly callsAll: number;
  /** Cells answered so far. */
  readonly rows: number;
  /** Estimated from the calls made; undefined before the first is answered. */
  readonly secondsLeft: number | undefined;
}

/** What a fetch may be followed and stopped by. */
export interface FetchOptions {
  readonly onProgress?: (progress: FetchProgress) => void;
  readonly signal?: AbortSignal;
}

/** Fetched figures with their origin; whole, or nothing. */
export interface OfficeFetch {
  readonly dataset: Dataset;
  readonly selection: ResolvedSelection;
  readonly provenance: Provenance;
}

/** A folder of an office's tree, or a table in it. */
export interface OfficeFolderEntry {
  readonly kind: "folder" | "table";
  /** Path from the database down (`ssd/HA/HA0201`); that of a table is what metadata takes. */
  readonly id: string;
  readonly label: string;
  readonly updated?: string;
}

/** Asks what is in a folder. */
export type FolderQuestion = (
  id: string,
  signal?: AbortSignal,
) => Promise<readonly OfficeFolderEntry[]>;

/** An office of PxWeb. Every method @throws OfficeFault or StatisticsFault with its sentence. */
export interface StatisticsOffice {
  /** The host, or the archive's name. */
  readonly name: string;
  /** Root of its API, without a slash at the end. */
  readonly base: string;
  readonly api: PxWebApi;
  readonly language: string;
  readonly from: "live" | "archive";
  /** Why another version of the API answers than was asked for; undefined where none does. */
  readonly fellBack?: Phrase | undefined;
  config(signal?: AbortSignal): Promise<OfficeConfig>;
  /** Pages are counted from 1. */
  search(words: string, page?: number, signal?: AbortSignal): Promise<TableList>;
  /** By id, or by v1's path from the database down (`ssd/HA/HA0201/…`). */
  metadata(table: string, signal?: AbortSignal): Promise<TableMetadata>;
  codelist(id: string, signal?: AbortSignal): Promise<Codelist>;
  /** What is in a folder, `""` = the root; left out where the office has no tree (v2, the archive). */
  readonly folder?: FolderQuestion | undefined;
  savedQuery(id: string, signal?: AbortSignal): Promise<PastedAddress>;
  fetch(table: string, rule: Selection, options?: FetchOptions): Promise<OfficeFetch>;
}
