/** JSON-stat answers shaped like those of PxWeb; figures are invented unless a test says otherwise. */
import { StatisticsFault } from "../../../engine/errors";
import { decodeDataset } from "../../../engine/statistics/decode-dataset";
import type { Dataset } from "../../../engine/statistics/dataset";
import { cellCount, type ResolvedSelection } from "../../../engine/statistics/selection";
import type { Role, TableMetadata, Variable } from "../../../engine/statistics/table-metadata";

/** A JSON-stat 2 body with dimensions of these codes; other properties replace those given. */
export function jsonStat(
  codes: Readonly<Record<string, readonly string[]>>,
  value: unknown,
  more: object = {},
): Record<string, unknown> {
  const ids = Object.keys(codes);
  const dimension = Object.fromEntries(
    ids.map((id) => {
      const index = Object.fromEntries((codes[id] ?? []).map((code, i) => [code, i]));
      const label = Object.fromEntries((codes[id] ?? []).map((code) => [code, `text of ${code}`]));
      return [id, { label: id.toLowerCase(), category: { index, label } }];
    }),
  );
  return {
    version: "2.0",
    class: "dataset",
    label: "Invented table",
    source: "SCB",
    updated: "2026-02-20T14:21:00Z",
    role: {
      ...("Tid" in codes ? { time: ["Tid"] } : {}),
      ...("ContentsCode" in codes ? { metric: ["ContentsCode"] } : {}),
    },
    id: ids,
    size: ids.map((id) => codes[id]?.length),
    dimension,
    value,
    extension: { px: { tableid: "TAB1" } },
    ...more,
  };
}

/** The decoded dataset of such a body. */
export function dataset(
  codes: Readonly<Record<string, readonly string[]>>,
  value: unknown,
  more: object = {},
): Dataset {
  return decodeDataset(jsonStat(codes, value, more), { table: "TAB1" });
}

/** Code of the first finding of the fault that `action` throws, and its English sentence. */
export function faultOf(action: () => unknown): { code: string; found: string; all: string[] } {
  try {
    action();
  } catch (error) {
    if (!(error instanceof StatisticsFault)) throw error;
    const [first] = error.findings;
    return { code: first.code, found: first.found.en, all: error.findings.map(({ code }) => code) };
  }
  return { code: "no fault", found: "", all: [] };
}

/** A variable with the codes as labels. */
export function variable(code: string, codes: readonly string[], role?: Role): Variable {
  return {
    code,
    label: code.toLowerCase(),
    ...(role === undefined ? {} : { role }),
    codes,
    labels: codes,
    elimination: false,
    units: new Map(),
    measuringTypes: new Map(),
    codelists: [],
  };
}

/** Metadata of a table of these variables. */
export function table(...variables: readonly Variable[]): TableMetadata {
  return { tableId: "TAB1", label: "Invented table", source: "SCB", variables, notes: [] };
}

/** A resolved selection of every code. */
export function selected(codes: Readonly<Record<string, readonly string[]>>): ResolvedSelection {
  const variables = Object.entries(codes).map(([code, own]) => ({ variable: code, codes: own }));
  return { tableId: "TAB1", variables, eliminated: [], cells: cellCount(variables) };
}

/** `n` codes that begin with the text. */
export function many(prefix: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => `${prefix}${i}`);
}
