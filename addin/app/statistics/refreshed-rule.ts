/** A rule as the table now takes it: codes that are gone are left out and told. */
import {
  chronological,
  resolveSelection,
  StatisticsFault,
  timeVariable,
  type Codelist,
  type Phrase,
  type Selection,
  type TableMetadata,
  type VariableSelection,
} from "#engine";
import { REFRESH_SAYS } from "./refresh-sentences";

/** The rule and what is left out of it. */
export interface RefreshedRule {
  readonly rule: Selection;
  readonly remarks: readonly Phrase[];
}

const FROM = /^FROM\s*\((.*)\)$/iu;

/** @throws StatisticsFault where more is wrong than single codes that are gone. */
export function refreshedRule(
  metadata: TableMetadata,
  rule: Selection,
  codelists: ReadonlyMap<string, Codelist>,
): RefreshedRule {
  const started = rule.map((part) => laterStart(metadata, part));
  try {
    resolveSelection(metadata, started, codelists);
    return { rule: started, remarks: [] };
  } catch (error) {
    if (!(error instanceof StatisticsFault)) throw error;
    const isOnlyCodes = error.findings.every(({ code }) => code === "unknown-code");
    if (!isOnlyCodes) throw error;
    const gone = error.findings.map(({ key }) => key.en.split(/=(.*)/su));
    const left = started.map((part) => without(part, gone));
    // A variable of which nothing is left cannot be fetched: its own sentence names the code.
    if (left.some(({ values }) => values.length === 0)) throw error;
    resolveSelection(metadata, left, codelists);
    const remarks = gone.map(([, code = ""]) => REFRESH_SAYS.codeGone(code, metadata.tableId));
    return { rule: left, remarks };
  }
}

function without(part: VariableSelection, gone: readonly (readonly string[])[]): VariableSelection {
  const codes = new Set(
    gone.flatMap(([variable, code]) =>
      variable?.toLowerCase() === part.variable.toLowerCase() ? [code ?? ""] : [],
    ),
  );
  return { ...part, values: part.values.filter((value) => !codes.has(value)) };
}

/** Where the office has dropped the first period of a rule, the next there is takes its place. */
function laterStart(metadata: TableMetadata, part: VariableSelection): VariableSelection {
  const time = timeVariable(metadata);
  const name = part.variable.toLowerCase();
  if (!time || part.codelist !== undefined || ![time.code.toLowerCase(), "time"].includes(name)) {
    return part;
  }
  const values = part.values.map((value) => {
    const first = FROM.exec(value)?.[1]?.trim();
    if (first === undefined || time.codes.includes(first)) return value;
    const next = chronological(time.codes).find((code) => code > first);
    return next === undefined ? value : `FROM(${next})`;
  });
  return { ...part, values };
}
