/** Where fetched figures come from: everything that a row of Sources, or a second fetch, needs. */
import type { Dataset } from "./dataset";
import { datasetFingerprint } from "./dataset-fingerprint";
import { missingCount } from "./dataset";
import type { ResolvedSelection, Selection } from "./selection";

/** How a fetch was made; the caller tells what the engine cannot know. */
export interface Fetch {
  readonly dataset: Dataset;
  /** As asked, so that a refresh also finds new values. */
  readonly rule: Selection;
  readonly selection: ResolvedSelection;
  /** Root of the office's API. */
  readonly base: string;
  readonly api: "v1" | "v2";
  readonly language: string;
  /** When it was fetched, ISO 8601, UTC. */
  readonly fetchedAt: string;
  /** `live`, or the offline archive. */
  readonly from: "live" | "archive";
  readonly licence?: string;
  /** The office's own words to cite it (`Källa: SCB`). */
  readonly citation?: string;
}

/** The origin of one fetch, as plain data. */
export interface Provenance {
  readonly tableId: string;
  readonly label: string;
  readonly source: string;
  readonly base: string;
  readonly api: "v1" | "v2";
  readonly language: string;
  readonly from: "live" | "archive";
  readonly rule: Selection;
  /** Codes by variable, those of the rule on the day. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Codelist by variable, where one was used: the office's answer does not say. */
  readonly codelists: Readonly<Record<string, string>>;
  readonly eliminated: readonly string[];
  readonly updated: string | null;
  readonly fetched: string;
  readonly rows: number;
  readonly missing: number;
  readonly fingerprint: string;
  readonly licence: string | null;
  readonly citation: string;
}

/** The provenance of a fetch. */
export function provenanceOf(fetch: Fetch): Provenance {
  const { dataset, selection } = fetch;
  const listed = selection.variables.flatMap(({ variable, codelist }) =>
    codelist === undefined ? [] : [[variable, codelist] as const],
  );
  return {
    tableId: dataset.tableId,
    label: dataset.label,
    source: dataset.source,
    base: fetch.base,
    api: fetch.api,
    language: fetch.language,
    from: fetch.from,
    rule: fetch.rule,
    codes: Object.fromEntries(selection.variables.map(({ variable, codes }) => [variable, codes])),
    codelists: Object.fromEntries(listed),
    eliminated: selection.eliminated,
    updated: dataset.updated ?? null,
    fetched: fetch.fetchedAt,
    rows: dataset.values.length,
    missing: missingCount(dataset),
    fingerprint: datasetFingerprint(dataset),
    licence: fetch.licence ?? null,
    citation: citationOf(fetch),
  };
}

/** The office, then table, id and date: `Källa: SCB. Varuimport efter KN (TAB1631), 2026-02-20`. */
function citationOf({ dataset, citation }: Fetch): string {
  const office = citation ?? dataset.source;
  const updated = dataset.updated === undefined ? "" : `, ${dataset.updated.slice(0, 10)}`;
  const table = `${dataset.label} (${dataset.tableId})${updated}`;
  return office === "" ? table : `${office}. ${table}`;
}
