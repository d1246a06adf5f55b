/** A fetch as a text to be kept in the workbook, and read back. */
import type { Dataset, MeasuringType, Note, Provenance, Selection, Variable } from "#engine";
import { z } from "zod";
import { parsedJson } from "../parsed-json";

/** A fetch as it was kept. */
export interface KeptFetch {
  readonly provenance: Provenance;
  /** Without cells where they were too many: then `dataset.values` is empty and so are the codes. */
  readonly dataset: Dataset;
  readonly hasCells: boolean;
}

const VARIABLE = z.object({
  code: z.string(),
  label: z.string(),
  role: z.enum(["time", "metric", "geo"]).optional(),
  codes: z.array(z.string()),
  labels: z.array(z.string()),
  elimination: z.boolean(),
  units: z.array(z.tuple([z.string(), z.string(), z.number().nullable()])),
  types: z.array(z.tuple([z.string(), z.enum(["Flow", "Stock", "Average", "Other"])])),
});
const NOTE = z.object({
  text: z.string(),
  mandatory: z.boolean(),
  variable: z.string().optional(),
  code: z.string().optional(),
});
const RULE = z.array(
  z.object({
    variable: z.string(),
    codelist: z.string().optional(),
    values: z.array(z.string()),
  }),
);
/** The codes are those of the variables. */
const PROVENANCE = z.object({
  base: z.string(),
  api: z.enum(["v1", "v2"]),
  language: z.string(),
  from: z.enum(["live", "archive"]),
  rule: RULE,
  codelists: z.record(z.string(), z.string()),
  eliminated: z.array(z.string()),
  fetched: z.string(),
  rows: z.number(),
  missing: z.number(),
  fingerprint: z.string(),
  licence: z.string().nullable(),
  citation: z.string(),
});
const KEPT = z.object({
  form: z.literal(1),
  provenance: PROVENANCE,
  tableId: z.string(),
  label: z.string(),
  source: z.string(),
  updated: z.string().optional(),
  aggregationAllowed: z.boolean().optional(),
  notes: z.array(NOTE),
  variables: z.array(VARIABLE),
  values: z.array(z.number().nullable()).optional(),
  /** Cells by mark: marks are few, and each sign of a text costs the file several. */
  marks: z.array(z.tuple([z.string(), z.array(z.number())])).optional(),
});
type Packed = z.infer<typeof KEPT>;

/** The text of a fetch; `isWhole` false leaves out cells, codes and labels. */
export function packVintage(dataset: Dataset, provenance: Provenance, isWhole: boolean): string {
  const { tableId, label, source, updated, aggregationAllowed, notes, variables } = dataset;
  const packed: Packed = {
    form: 1,
    provenance: PROVENANCE.parse(provenance),
    tableId,
    label,
    source,
    ...(updated === undefined ? {} : { updated }),
    ...(aggregationAllowed === undefined ? {} : { aggregationAllowed }),
    notes: [...notes],
    variables: variables.map((variable) => packedVariable(variable, isWhole)),
    ...(isWhole ? { values: [...dataset.values], marks: cellsByMark(dataset.status) } : {}),
  };
  return JSON.stringify(packed);
}

function cellsByMark(status: Dataset["status"]): [string, number[]][] {
  const cells = new Map<string, number[]>();
  for (const [cell, mark] of status) {
    const own = cells.get(mark);
    if (own) own.push(cell);
    else cells.set(mark, [cell]);
  }
  return [...cells];
}

function statusOf(marks: Packed["marks"]): Dataset["status"] {
  const status = (marks ?? []).flatMap(([mark, cells]) =>
    cells.map((cell) => [cell, mark] as const),
  );
  return new Map(status.sort(([a], [b]) => a - b));
}

function packedVariable(
  { code, label, role, codes, labels, elimination, units, measuringTypes }: Variable,
  isWhole: boolean,
): Packed["variables"][number] {
  return {
    code,
    label,
    ...(role === undefined ? {} : { role }),
    codes: isWhole ? [...codes] : [],
    labels: isWhole ? [...labels] : [],
    elimination,
    units: Array.from(units, ([each, { base, decimals }]) => [each, base, decimals ?? null]),
    types: [...measuringTypes],
  };
}

/** The fetch of a text; undefined where it is none that was kept. */
export function unpackVintage(text: string): KeptFetch | undefined {
  // A text that a hand has changed is no fetch: it is told as not kept.
  const read = KEPT.safeParse(parsedJson(text));
  if (!read.success) return undefined;
  const { values, marks, notes, updated, aggregationAllowed, ...rest } = read.data;
  const variables = rest.variables.map(variableOf);
  return {
    provenance: provenanceOf(rest, variables, updated),
    hasCells: values !== undefined,
    dataset: {
      tableId: rest.tableId,
      label: rest.label,
      source: rest.source,
      ...(updated === undefined ? {} : { updated }),
      ...(aggregationAllowed === undefined ? {} : { aggregationAllowed }),
      notes: notes.map(noteOf),
      variables,
      values: values ?? [],
      status: statusOf(marks),
      findings: [],
    },
  };
}

function provenanceOf(
  {
    provenance,
    tableId,
    label,
    source,
  }: Pick<Packed, "provenance" | "tableId" | "label" | "source">,
  variables: readonly Variable[],
  updated: string | undefined,
): Provenance {
  return {
    ...provenance,
    rule: provenance.rule.map(partOf),
    tableId,
    label,
    source,
    updated: updated ?? null,
    codes: Object.fromEntries(variables.map(({ code, codes }) => [code, codes])),
  };
}

function partOf({ variable, codelist, values }: z.infer<typeof RULE>[number]): Selection[number] {
  return { variable, ...(codelist === undefined ? {} : { codelist }), values };
}

function variableOf(packed: Packed["variables"][number]): Variable {
  const { code, label, role, codes, labels, elimination, units, types } = packed;
  return {
    code,
    label,
    ...(role === undefined ? {} : { role }),
    codes,
    labels,
    elimination,
    units: new Map(
      units.map(([each, base, decimals]) => [
        each,
        { base, ...(decimals === null ? {} : { decimals }) },
      ]),
    ),
    measuringTypes: new Map<string, MeasuringType>(types),
    codelists: [],
  };
}

function noteOf({ text, mandatory, variable, code }: Packed["notes"][number]): Note {
  return {
    text,
    mandatory,
    ...(variable === undefined ? {} : { variable }),
    ...(code === undefined ? {} : { code }),
  };
}
