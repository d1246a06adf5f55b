import type { Dataset } from "../../../engine/statistics/dataset";
import { provenanceOf, type Provenance } from "../../../engine/statistics/provenance";
import type { ResolvedSelection, Selection } from "../../../engine/statistics/selection";
import { cellCount } from "../../../engine/statistics/selection";

/** The provenance of a dataset as if it were fetched whole. */
export function fetched(dataset: Dataset, rule: Selection = []): Provenance {
  const variables = dataset.variables.map(({ code, codes }) => ({ variable: code, codes }));
  const selection: ResolvedSelection = {
    tableId: dataset.tableId,
    variables,
    eliminated: ["Land"],
    cells: cellCount(variables),
  };
  return provenanceOf({
    dataset,
    rule,
    selection,
    base: "https://statistikdatabasen.scb.se/api/v2",
    api: "v2",
    language: "en",
    fetchedAt: "2026-11-26T12:00:00Z",
    from: "live",
    licence: "CC0",
    citation: "Source: Statistics Sweden",
  });
}
